"""Answers as a client reads them."""

import json
from typing import Any

from service.answers.models import ANSWER
from tests.asking import answered


def told(process: str, query: str) -> dict[str, Any]:
    """The answer as a client reads it."""
    answer: dict[str, Any] = json.loads(ANSWER.dump_json(answered(process, query), by_alias=True))
    return answer


def line(process: str, query: str, id_: str) -> dict[str, Any]:
    """One line of the answer as a client reads it."""
    [found] = [dated for dated in told(process, query)["dates"] if dated["id"] == id_]
    assert isinstance(found, dict)
    return found
