"""The law as a page: every rule as its row stands, at the address that calendars point to."""

from dataclasses import replace
from datetime import date
from functools import cache

import pytest
from icalendar import Calendar as Feed

from calendars.california import Calendar, holidays_in
from calendars.translation import Language
from service.answers.rules import rule_row
from service.formats import html
from service.formats.html import PageContext
from service.formats.html.law import force
from service.law import PROCESSES
from service.request.parameters import parameters_of
from service.request.question import read
from tests.asking import PUBLIC_URL, feed_of
from tests.law.declared import RULES
from tests.reading import Part, parsed, sent_by


@cache
def entries(language: Language) -> dict[str, Part]:
    """What has an id, by that id, which nothing else has."""
    page = parsed(html.law_page(PageContext(language, "/law"), PROCESSES.values()))
    found = [part for part in page.all() if "id" in part.attributes]
    by_id = {part.attributes["id"]: part for part in found}
    assert len(by_id) == len(found)
    return by_id


def flat(text: str) -> str:
    return " ".join(text.split())


def entry(id_: str) -> str:
    return entries("en")[id_].text


class TestLaw:
    @pytest.mark.parametrize("language", ["en", "es"])
    def test_every_rule_is_there_with_its_sources(self, language: Language) -> None:
        for process, deadline, rule in RULES:
            part = entries(language)[f"{process.id}.{deadline.event.id}"]
            assert part.tag == "section"
            said = part.text
            links = {link.attributes["href"] for link in part.all("a")}
            assert deadline.event.title.in_(language) in said
            assert flat(deadline.if_missed.in_(language)) in said
            assert rule.words is None or flat(rule.words.in_(language)) in said
            for citation in rule.law:
                assert citation.cite in said
                assert flat(citation.words) in said
                assert citation.url in links

    def test_each_event_of_each_process_has_its_place(self) -> None:
        """What a calendar shows points here."""
        for process in PROCESSES.values():
            for parameter in parameters_of(process).events:
                assert f"{process.id}.{parameter.name}" in entries("en")

    def test_a_calendar_points_to_it(self) -> None:
        question = read(PROCESSES["informal"], sent_by("filed=2026-01-15&meeting=2026-02-10"))
        events = Feed.from_ical(feed_of(question))
        lasts = [str(event["DESCRIPTION"]).split("\n")[-1] for event in events.walk("VEVENT")]
        rules = {last.rpartition(f"{PUBLIC_URL}/law#")[2] for last in lasts if "/law#" in last}
        assert "informal.iep_meeting" in rules
        assert rules <= entries("en").keys()

    def test_says_how_a_source_was_read(self) -> None:
        assert "Checked in a rule with the same text." in entry(
            "state-complaint.reconsideration_request"
        )

    def test_says_since_when_and_until_when_a_rule_is_law(self) -> None:
        """Ed. Code § 56325(a)(3)(B) is in force since January 1, 2026."""
        said = entry("transfer.interim_services_end")
        assert "In force: for what was filed from January 1, 2026" in said
        assert "In force: for what was filed through December 31, 2025" in said
        assert "Only when: Where the child moved from: Outside California" in said
        assert "The first of these that fits your case applies." in said
        assert "In force: for everything filed from January 1, 2024" in entry("records.records")

    def test_says_what_becomes_of_a_last_day_on_a_weekend(self) -> None:
        assert "The date does not move." in entry("due-process.resolution_period")
        argued = "Some read the law to allow the next day that is not a weekend or holiday."
        assert f"The date does not move. {argued}" in entry("state-complaint.decision")

    def test_says_what_makes_a_date_unnecessary_or_later(self) -> None:
        assert (
            "Not needed when: “Both sides agreed in writing to skip the resolution meeting” and "
            "“Both sides agreed to use mediation instead of the resolution meeting”"
        ) in entry("due-process.resolution_meeting")
        assert "More days are added: The judge gave more days" in entry("due-process.decision")
        assert "It may never happen." in entry("state-complaint.reconsideration_request")
        assert "Shown once you enter: The problem happened" in entry(
            "records.state_complaint_limit"
        )

    def test_both_sides_stand_where_either_may_have_to_act(self) -> None:
        """The other side answers: the district, or the parent when the district filed."""
        assert "Who must act: The school district, You, the parent" in entry("due-process.response")

    def test_a_rule_between_two_days(self) -> None:
        """No row has both yet."""
        process, deadline, rule = RULES[0]
        found = rule_row(deadline, rule, process, "en")
        closed = replace(found, since=date(2026, 1, 1), until=date(2026, 12, 31))
        assert force(closed, PageContext()) == (
            "for what was filed from January 1, 2026 through December 31, 2026"
        )


class TestHolidays:
    @pytest.mark.parametrize("calendar", Calendar)
    @pytest.mark.parametrize("language", ["en", "es"])
    def test_every_day_off_is_there(self, calendar: Calendar, language: Language) -> None:
        context = PageContext(language, f"/calendars/{calendar}/2027")
        found = parsed(html.holidays_page(calendar, 2027, PUBLIC_URL, context))
        days = [part.attributes["datetime"] for part in found.one("table").all("time")]
        assert days == [str(holiday.day) for holiday in holidays_in(calendar, 2027)]
        for holiday in holidays_in(calendar, 2027):
            assert holiday.name.in_(language) in found.text
            assert holiday.statute in found.text

    def test_one_can_walk_to_the_other_lists_and_years_and_subscribe(self) -> None:
        context = PageContext("es", "/calendars/courts/2027")
        found = parsed(html.holidays_page(Calendar.COURTS, 2027, PUBLIC_URL, context))
        links = [link.attributes["href"] for link in found.all("a")]
        assert "/es/calendars/federal/2027" in links
        assert {"/es/calendars/courts/2026", "/es/calendars/courts/2028"} <= set(links)
        address = "iep-clock.example/v1/calendars/courts.ics?year=2027&lang=es"
        assert f"webcal://{address}" in links
        assert found.one("textarea").text == f"https://{address}"

    def test_the_first_year_has_none_before_it(self) -> None:
        found = parsed(html.holidays_page(Calendar.COURTS, 2000, PUBLIC_URL, PageContext()))
        links = [link.attributes["href"] for link in found.all("a")]
        assert "/calendars/courts/2001" in links
        assert "/calendars/courts/1999" not in links

    def test_an_estimated_day_says_so(self) -> None:
        """Eid al-Fitr is announced when the moon is seen."""
        found = parsed(html.holidays_page(Calendar.LEGAL_HOLIDAYS, 2027, PUBLIC_URL, PageContext()))
        assert "Estimated" in found.one("table").text
