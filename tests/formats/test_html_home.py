"""The home page: where parents start, the ways side by side, and the school's deadlines."""

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
PREFIX: dict[Language, str] = {"en": "/", "es": "/es/"}
# In words of our own: 30 days to settle it and then 45 for the decision.
SUMS = {"due-process": {75}}


@pytest.mark.parametrize("language", ["en", "es"])
class TestFrontPage:
    def test_says_first_where_for_how_much_and_what_for(self, language: Language) -> None:
        words = {
            "en": ("California", "Free. No account.", "calendar"),
            "es": ("California", "Gratis. Sin cuenta.", "calendario"),
        }
        said = FRONT[language].one("header", class_="case").text
        assert [word for word in words[language] if word not in said] == []

    def test_three_links_lead_to_what_a_parent_comes_with(self, language: Language) -> None:
        links = [
            link.attributes["href"] for link in FRONT[language].one("nav", class_="start").all("a")
        ]
        assert links == ["#sent", "#late", "#choosing"]
        for link in links:
            assert FRONT[language].one("h2", id=link.removeprefix("#")).text

    def test_nothing_on_it_is_closed(self, language: Language) -> None:
        """Some browsers open nothing for a link into it."""
        assert not list(FRONT[language].all("details"))

    def test_a_missed_deadline_leads_to_the_check_and_not_to_the_complaint(
        self, language: Language
    ) -> None:
        asked = {"en": "Was a deadline missed?", "es": "¿No se cumplió un plazo?"}[language]
        questions = FRONT[language].one("section", class_="which").one("dl").all("div")
        (missed,) = (part for part in questions if part.one("dt").text == asked)
        linked = [link.attributes["href"] for link in missed.all("a")]
        assert linked[0] == f"{PREFIX[language]}assessment"
        assert f"{PREFIX[language]}state-complaint" not in linked

    def test_begins_with_the_date_that_a_parent_remembers(self, language: Language) -> None:
        """Ed. Code § 56344(a) counts from the signed plan."""
        linked = [link.attributes["href"] for link in FRONT[language].all("a")]
        assert linked.count(f"{PREFIX[language]}assessment#consent") == 2

    def test_the_ways_stand_side_by_side(self, language: Language) -> None:
        table = FRONT[language].one("table")
        compared = [row.one("a").attributes["href"] for row in table.one("tbody").all("tr")]
        assert compared == [
            f"{PREFIX[language]}{id_}"
            for id_ in (
                *("informal", "facilitation", "mediation", "state-complaint", "civil-rights"),
                *("uniform-complaint", "due-process", "expedited-hearing", "appeal"),
            )
        ]
        for row in table.one("tbody").all("tr"):
            process = PROCESSES[row.one("a").attributes["href"].rpartition("/")[2]]
            place = process.place
            assert not isinstance(place, SchoolSide)
            for text in (process.cost, process.how_long, process.decided_by, place.can):
                assert " ".join(text.in_(language).split()) in row.text

    def test_the_steps_lead_to_their_pages_in_their_order(self, language: Language) -> None:
        steps = [
            link.attributes["href"]
            for link in FRONT[language].one("section", class_="steps").all("a")
        ]
        assert steps == [
            f"{PREFIX[language]}{id_}"
            for id_, found in PROCESSES.items()
            if isinstance(found.place, Step)
        ]

    def test_every_process_can_be_asked_for_from_here(self, language: Language) -> None:
        linked = {link.attributes["href"] for link in FRONT[language].all("a")}
        assert {f"{PREFIX[language]}{id_}" for id_ in PROCESSES} <= linked

    def test_the_deadlines_of_the_school_stand_below(self, language: Language) -> None:
        titles = [part.text for part in FRONT[language].one("section", class_="school").all("h3")]
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
