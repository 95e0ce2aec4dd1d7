"""The answer as a whole, as the HTTP contract has it."""

from datetime import UTC, date, datetime

import pytest

from service.answers.timeline import timeline_answer
from service.engine.case import Case
from service.law import edition
from service.request.question import Question
from tests.asking import PUBLIC_URL, ask
from tests.small_law import ASKED, DONE, FILED, OPTIONAL, event, law, row, within
from tests.web.wire import line, told

COMPLAINT = "filed=2026-01-15&violation=2025-11-03"
WINTER = "&school_year=2026-08-12/2027-06-10&school_break=2026-12-21/2027-01-01"


class TestTheWhole:
    def test_what_was_asked(self) -> None:
        answer = told("state-complaint", COMPLAINT)
        assert list(answer) == [
            "process",
            "title",
            "filed",
            "facts",
            "lang",
            "edition",
            "dates",
            "notices",
            "checks",
            "links",
            "disclaimer",
        ]
        assert answer["process"] == "state-complaint"
        assert answer["title"] == "State complaint"
        assert answer["filed"] == "2026-01-15"
        assert answer["facts"] == {"violation": "2025-11-03"}
        assert answer["lang"] == "en"

    def test_everything_that_was_said_is_said_back(self) -> None:
        query = (
            "filed=2026-09-08&filed_by=district&hearing=2027-02-22&extended_by=10&extended_by=5"
            f"{WINTER}&school_closed=2027-02-12&lang=es&case=A-1&rev=2"
        )
        assert told("due-process", query)["facts"] == {
            "hearing": "2027-02-22",
            "filed_by": "district",
            "extended_by": [10, 5],
            "school_year": ["2026-08-12/2027-06-10"],
            "school_break": ["2026-12-21/2027-01-01"],
            "school_closed": ["2027-02-12"],
        }

    def test_which_edition_answered(self) -> None:
        told_edition = told("state-complaint", COMPLAINT)["edition"]
        assert told_edition["number"] == edition.NUMBER >= 1
        published = datetime.fromisoformat(told_edition["published"])
        assert published == edition.PUBLISHED
        assert published.tzinfo == UTC

    def test_the_notices(self) -> None:
        *_, stale = told("state-complaint", COMPLAINT)["notices"]
        assert stale["code"] == "stale-advice"
        assert "“six months”" in stale["text"]
        *_, stale = told("state-complaint", f"{COMPLAINT}&lang=es")["notices"]
        assert "“seis meses”" in stale["text"]

    def test_the_disclaimer(self) -> None:
        assert told("state-complaint", COMPLAINT)["disclaimer"].startswith(
            "This is general information, not legal advice."
        )
        assert told("state-complaint", f"{COMPLAINT}&lang=es")["disclaimer"].startswith(
            "Esto es información general, no asesoría legal."
        )

    def test_the_same_question_in_its_other_forms(self) -> None:
        query = "lang=es&filed=2026-01-15&label=Mi hijo"
        links = told("state-complaint", query)["links"]
        asked = "filed=2026-01-15&lang=es&label=Mi%20hijo"
        base = "iep-clock.example/v1/timelines/state-complaint"
        assert {
            "self": f"https://{base}.json?{asked}",
            "calendar": f"https://{base}.ics?{asked}",
            "subscribe": f"webcal://{base}.ics?{asked}",
            "csv": f"https://{base}.csv?{asked}",
            "picture": f"https://{base}.svg?{asked}",
        }.items() <= links.items()


class TestOrder:
    """`dates` are ordered by `date`, then by their order in the law; those without come last."""

    def test_by_date_then_by_law(self) -> None:
        late, early, same = event("late"), event("early"), event("same")
        rows = (row(late, within(9, FILED)), row(early, within(5, FILED)), OPTIONAL)
        process = law(*rows, row(DONE, within(1, ASKED)), row(same, within(9, FILED)))
        facts = Case(process, {FILED: date(2026, 1, 15)})
        answer = timeline_answer(Question(facts, "filed=2026-01-15"), PUBLIC_URL)
        assert [(line.id, str(line.date)) for line in answer.dates] == [
            ("filed", "2026-01-15"),
            ("early", "2026-01-20"),
            ("asked", "2026-01-20"),
            ("late", "2026-01-24"),
            ("same", "2026-01-24"),
            ("done", "None"),
        ]

    def test_what_is_given_and_what_is_not_dated(self) -> None:
        lines = ask("informal", "filed=2026-11-23&meeting=2026-12-07")
        assert list(lines)[-8:-5] == ["records", "prior_written_notice", "iep_carried_out"]


class TestAsOf:
    """Without it nothing depends on the clock."""

    @pytest.mark.parametrize(
        ("as_of", "left", "when"),
        [
            ("2026-03-15", 1, "upcoming"),
            ("2026-03-16", 0, "today"),
            ("2026-03-17", -1, "past"),
            ("2026-01-15", 60, "upcoming"),
        ],
    )
    def test_days_left(self, as_of: str, left: int, when: str) -> None:
        dated = line("state-complaint", f"{COMPLAINT}&as_of={as_of}", "decision")
        assert (dated["days_left"], dated["when"]) == (left, when)

    def test_none_without_a_date(self) -> None:
        query = f"{COMPLAINT}&as_of=2026-03-16"
        dated = line("state-complaint", query, "reconsideration_response")
        assert (dated["days_left"], dated["when"]) == (None, None)


def test_ids_and_dates_are_the_same_in_both_languages() -> None:
    english = told("due-process", "filed=2026-09-08&hearing=2026-12-07")["dates"]
    spanish = told("due-process", "filed=2026-09-08&hearing=2026-12-07&lang=es")["dates"]
    for one, other in zip(english, spanish, strict=True):
        assert one["id"] == other["id"]
        assert one["date"] == other["date"]
        assert one["title"] != other["title"]
