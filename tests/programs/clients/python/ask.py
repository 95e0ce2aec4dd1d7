"""Asks the service by the client that was made from openapi.yaml, and prints what it said."""

import json
import sys
from collections.abc import Mapping
from datetime import date

from iep_clock_client import Client
from iep_clock_client.api.timelines import ask_many, get_state_complaint_timeline_json
from iep_clock_client.models import (
    Answer,
    Answered,
    Answers,
    Cases,
    Dated,
    Language,
    Problem,
    RecordsCase,
    StateComplaintCase,
)

FILED, TOO_EARLY = date(2026, 1, 15), date(2026, 1, 2)


def timeline(client: Client) -> dict[str, str | None]:
    """The dates of a complaint whose decision was extended, in Spanish."""
    answer = get_state_complaint_timeline_json.sync(
        client=client, filed=FILED, extended_to=[date(2026, 4, 30)], lang=Language.ES
    )
    assert isinstance(answer, Answer)
    return {"title": answer.title, **dates(answer.dates)}


def error(client: Client) -> dict[str, str]:
    """What is wrong with a decision before the filing."""
    problem = get_state_complaint_timeline_json.sync(client=client, filed=FILED, decision=TOO_EARLY)
    assert isinstance(problem, Problem)
    return {wrong.parameter: wrong.given for wrong in problem.errors}


def batch(client: Client) -> dict[str, str | None]:
    """A case that is answered, and one that is not."""
    good = RecordsCase(id="A-17", process="records", filed=FILED)
    bad = StateComplaintCase(id="A-18", process="state-complaint", filed=FILED, decision=TOO_EARLY)
    answers = ask_many.sync(client=client, body=Cases(cases=[good, bad]))
    assert isinstance(answers, Answers)
    first, second = answers.answers
    assert isinstance(first, Answered)
    assert not isinstance(second, Answered)
    return {first.id: dates(first.timeline.dates)["records"], f"{second.id}": second.problem.type_}


def grown(client: Client) -> dict[str, str]:
    """Values of a decision that this client does not know."""
    answer = get_state_complaint_timeline_json.sync(client=client, filed=FILED, as_of=f"{FILED}")
    assert isinstance(answer, Answer)
    [decision] = [line for line in answer.dates if line.id == "decision"]
    assert decision.rule
    assert decision.outcome
    return {
        "who": f"{decision.who}",
        "kind": f"{decision.kind}",
        "standing": f"{decision.standing}",
        "unit": f"{decision.rule.unit}",
        "policy": f"{decision.rule.policy}",
        "state": f"{decision.outcome.state}",
    }


def dates(lines: list[Dated]) -> dict[str, str | None]:
    """The date to rely on of each line that has one."""
    return {line.id: line.date.isoformat() for line in lines if line.date}


if __name__ == "__main__":
    with Client(base_url=sys.argv[1]) as service:
        told: dict[str, Mapping[str, str | None]] = {
            "timeline": timeline(service),
            "error": error(service),
            "batch": batch(service),
        }
    with Client(base_url=sys.argv[2]) as service:
        told["grown"] = grown(service)
    json.dump(told, sys.stdout)
