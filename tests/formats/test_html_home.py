"""The staircase: six steps, the school's time limits beside them, and a guide to one of them."""

import re

import pytest

from calendars.translation import Language
from service.formats import html
from service.formats.html import PageContext
from service.language.pages import home
from service.law import PROCESSES, TRIAGE_QUESTIONS
from service.law.vocabulary import (
    After,
    Before,
    Birthday,
    BirthdayYear,
    LateReferral,
    Process,
    SchoolSide,
    Step,
    Within,
)
from tests.reading import Part, parsed

FRONT: dict[Language, Part] = {
    language: parsed(html.home_page(PageContext(language), PROCESSES.values(), TRIAGE_QUESTIONS))
    for language in ("en", "es")
}
# In words of our own: 30 days to settle it and then 45 for the decision.
SUMS = {"due-process": {75}}


@pytest.mark.parametrize("language", ["en", "es"])
class TestTheStairs:
    def test_are_a_list_of_six_in_the_order_they_are_climbed(self, language: Language) -> None:
        links = list(FRONT[language].one("nav", class_="stairs").one("ol").all("a"))
        climbed = [link.attributes["href"] for link in links]
        assert climbed == [
            "#informal",
            "#facilitation",
            "#mediation",
            "#state-complaint",
            "#due-process",
            "#appeal",
        ]

    def test_each_leads_to_all_that_is_said_of_it(self, language: Language) -> None:
        for link in FRONT[language].one("nav", class_="stairs").all("a"):
            id_ = link.attributes["href"].removeprefix("#")
            process, shown = PROCESSES[id_], FRONT[language].one(id=id_).text
            place = process.place
            assert isinstance(place, Step)
            for text in (
                *(process.summary, process.decided_by, process.cost, process.is_binding),
                *(process.use_when, process.limits, process.how_long),
                *(place.can, place.does_not_fit),
            ):
                assert " ".join(text.in_(language).split()) in shown

    def test_every_process_can_be_asked_for_from_here(self, language: Language) -> None:
        prefix = "/es/" if language == "es" else "/"
        linked = {link.attributes["href"] for link in FRONT[language].all("a")}
        assert {f"{prefix}{id_}" for id_ in PROCESSES} <= linked

    def test_the_school_side_stands_beside_them(self, language: Language) -> None:
        titles = [part.text for part in FRONT[language].one("aside").all("h3")]
        assert titles == [
            process.title.in_(language)
            for process in PROCESSES.values()
            if isinstance(process.place, SchoolSide)
        ]

    def test_the_guide_gives_no_legal_advice(self, language: Language) -> None:
        said = FRONT[language].text
        assert home.WHICH_LEAD.in_(language) in said
        for sign in TRIAGE_QUESTIONS:
            assert sign.asks.in_(language) in said


class TestWords:
    @pytest.mark.parametrize("process", PROCESSES.values(), ids=PROCESSES)
    def test_how_long_says_only_numbers_of_the_law(self, process: Process) -> None:
        """A rule that changes changes what is said of it: each number is that of a row."""
        counts = {
            rule.count
            for deadline in process.deadlines
            for rule in deadline.rules
            if isinstance(rule, Within | After | Before | LateReferral)
        } | SUMS.get(process.id, set())
        rules = [rule for deadline in process.deadlines for rule in deadline.rules]
        counts |= {rule.age for rule in rules if isinstance(rule, Birthday | BirthdayYear)}
        said, place = process.how_long, process.place
        glance = [place.at_a_glance] if isinstance(place, Step) else []
        for text in (said, *glance):
            assert {int(number) for number in re.findall(r"\d+", text.en + text.es)} <= counts
        assert re.findall(r"\d+", said.en) == re.findall(r"\d+", said.es)
