"""Notices: their blanks are parameters, which people read by the titles of their fields."""

import re
from datetime import date

import pytest

from calendars.translation import Text
from service.engine.notices import NO_ORDER
from service.engine.school_notices import (
    NO_SCHOOL_CALENDAR,
    NO_SCHOOL_YEAR,
    five_plus_one,
    lincoln_day,
)
from service.formats.html import titles
from service.language.notices import notice_text
from service.law import PROCESSES
from service.law.vocabulary import Notice, Process
from service.request.parameters import parameters_of
from tests.language.test_messages import blanks

A_NAME, BLANK = re.compile(r"\w+_\w+"), re.compile(r"\{\w+\}")
OURS = (NO_SCHOOL_CALENDAR, NO_SCHOOL_YEAR, lincoln_day(2027))
EARLY = Notice(
    "early", Text(en="{received} is before {filed}.", es="{received} es antes de {filed}.")
)


def test_programs_read_the_names_of_parameters() -> None:
    assert notice_text(EARLY, "en") == "received is before filed."
    assert notice_text(EARLY, "es") == "received es antes de filed."


def test_people_read_the_titles_of_fields() -> None:
    said = notice_text(EARLY, "es", {"received": "Se recibió", "filed": "Se presentó"})
    assert said == "“Se recibió” es antes de “Se presentó”."


def test_a_day_is_said_in_words() -> None:
    english, spanish = (
        notice_text(five_plus_one(date(2027, 3, 26)), each) for each in ("en", "es")
    )
    assert "the break from Friday, March 26, 2027 on takes" in english
    assert "las vacaciones desde el viernes 26 de marzo de 2027 ocupan" in spanish


@pytest.mark.parametrize("process", PROCESSES.values(), ids=lambda process: process.id)
def test_every_blank_is_a_parameter_with_a_title(process: Process) -> None:
    ordered = [NO_ORDER] if any(deadline.continued_by for deadline in process.deadlines) else []
    for notice in (*process.notices, *OURS, *ordered):
        assert not A_NAME.search(BLANK.sub("", notice.text.en))
        assert blanks(notice.text.en) == blanks(notice.text.es)
        assert blanks(notice.text.en) <= set(parameters_of(process).named)
        for language in ("en", "es"):
            assert notice_text(notice, language, titles(process, language))
