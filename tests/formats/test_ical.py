from datetime import date, timedelta

import pytest

from service.formats import ical_text
from service.formats.ical_as_of import Marks
from service.law import PROCESSES
from tests.feeds.byte_rules import unfolded
from tests.feeds.reading import HOME, asked, days, events
from tests.made import made, on


class TestTheCalendar:
    def test_says_what_it_is_and_when_to_ask_again(self) -> None:
        lines = unfolded(asked("state-complaint", "filed=2026-01-15"))
        about = (
            "You tell the California Department of Education (CDE) in writing that the school "
            "broke a special education law. CDE looks into it and writes a decision.\\nThis is "
            "general information\\, not legal advice. Check each date with the office that "
            "handles your case."
        )
        assert lines[: lines.index("BEGIN:VEVENT")] == [
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//IEP Clock//IEP Clock//EN",
            "CALSCALE:GREGORIAN",
            "NAME:IEP: State complaint 2026-01-15",
            "X-WR-CALNAME:IEP: State complaint 2026-01-15",
            f"DESCRIPTION:{about}",
            f"X-WR-CALDESC:{about}",
            "REFRESH-INTERVAL;VALUE=DURATION:PT12H",
            "X-PUBLISHED-TTL:PT12H",
            "COLOR:steelblue",
        ]

    def test_bears_the_label(self) -> None:
        lines = unfolded(asked("records", "filed=2026-11-23&label=Kestrel"))
        assert "NAME:IEP: Kestrel" in lines
        assert "X-WR-CALNAME:IEP: Kestrel" in lines

    @pytest.mark.parametrize("process", PROCESSES)
    def test_is_never_empty(self, process: str) -> None:
        """`filed` itself is an event."""
        assert days(process, "filed=2026-10-05")["filed"] == date(2026, 10, 5)


class TestAnEvent:
    def test_has_every_property_in_order(self) -> None:
        lines = unfolded(asked("state-complaint", "filed=2026-01-15&rev=3&remind=7"))
        start = lines.index("SUMMARY:CDE's written decision is due") - 7
        event = lines[start : lines.index("END:VEVENT", start) + 1]
        uid, description, alarm = event[1], event[8], event[15]
        assert event == [
            "BEGIN:VEVENT",
            uid,
            "DTSTAMP:20270102T030405Z",
            "LAST-MODIFIED:20270102T030405Z",
            "SEQUENCE:30009",
            "DTSTART;VALUE=DATE:20260316",
            "DTEND;VALUE=DATE:20260317",
            "SUMMARY:CDE's written decision is due",
            description,
            "STATUS:CONFIRMED",
            "TRANSP:TRANSPARENT",
            "CATEGORIES:State complaint",
            f"URL:{HOME}/state-complaint?filed=2026-01-15&rev=3&remind=7#date-decision",
            "X-MICROSOFT-CDO-BUSYSTATUS:FREE",
            "BEGIN:VALARM",
            alarm,
            "ACTION:DISPLAY",
            "DESCRIPTION:CDE's written decision is due",
            "TRIGGER:-P6DT15H",
            "END:VALARM",
            "END:VEVENT",
        ]

    def test_ends_with_the_year(self) -> None:
        """The day after December 31 is January 1."""
        (filed,) = (
            event for id_, event in events("records", "filed=2026-12-31").items() if id_ == "filed"
        )
        assert filed.decoded("DTEND") == date(2027, 1, 1)

    def test_is_by_date_and_then_by_id(self) -> None:
        answer = made(
            on("2026-01-16", id="second"),
            on("2026-01-17", id="third"),
            on("2026-01-16", id="first"),
            on(None, id="open", standing="pending"),
        )
        lines = [ical_text.of_line(line, "en") for line in answer.dates]
        found = ical_text.of_timeline(answer, lines, "filed", Marks())
        assert [event.id for event in found] == ["first", "second", "third"]

    def test_says_that_it_is_estimated(self) -> None:
        """Reconsideration is counted from a decision that has not come."""
        event = events("state-complaint", "filed=2026-01-15")["reconsideration_request"]
        assert event["SUMMARY"] == "Estimated: Last day to ask CDE to reconsider its decision"
        assert event["STATUS"] == "TENTATIVE"
        given = events("state-complaint", "filed=2026-01-15&decision=2026-03-10")
        assert given["reconsideration_request"]["SUMMARY"] == (
            "Last day to ask CDE to reconsider its decision"
        )
        assert given["reconsideration_request"]["STATUS"] == "CONFIRMED"

    def test_is_in_spanish_when_asked(self) -> None:
        event = events("state-complaint", "filed=2026-01-15&lang=es")["reconsideration_request"]
        assert event["SUMMARY"] == (
            "Estimada: Último día para pedir al CDE que reconsidere su decisión"
        )
        page = f"{HOME}/es/state-complaint?filed=2026-01-15"
        assert event["URL"] == f"{page}#date-reconsideration_request"
        assert event.decoded("CATEGORIES") == ["Queja estatal (queja de cumplimiento)"]

    def test_leads_back_to_its_case(self) -> None:
        query = "filed=2026-01-15&case=sparrow-12&lang=es"
        for id_, event in events("state-complaint", f"{query}&as_of=2026-05-01").items():
            page = f"{HOME}/es/state-complaint?filed=2026-01-15&case=sparrow-12#date-{id_}"
            assert event["URL"] == page
            assert str(event["DESCRIPTION"]).split("\n")[0] == page

    def test_lasts_as_long_as_what_happened(self) -> None:
        lasted = "filed=2026-01-15&violation=2025-09-08/2025-12-19"
        event = events("state-complaint", lasted)["violation"]
        assert event.decoded("DTSTART") == date(2025, 9, 8)
        assert event.decoded("DTEND") == date(2025, 12, 20)


class TestWhatIsNoEvent:
    def test_a_limit(self) -> None:
        assert "earliest_violation" not in days("state-complaint", "filed=2026-01-15")

    def test_what_the_law_gives_no_number(self) -> None:
        assert "prior_written_notice" not in days("informal", "filed=2026-01-15")

    def test_what_is_excused(self) -> None:
        """A waiver in writing: no resolution meeting (Ed. Code § 56501.5(c))."""
        waived = days("due-process", "filed=2026-11-02&resolution_waived=2026-11-09")
        assert "resolution_meeting" not in waived
        assert waived["resolution_period"] == date(2026, 11, 9)

    def test_an_extension(self) -> None:
        """It moves the event that it extends."""
        extended = days("state-complaint", "filed=2026-01-15&extended_to=2026-04-30")
        assert extended["decision"] == date(2026, 4, 30)
        assert list(extended.values()).count(date(2026, 4, 30)) == 1

    def test_what_is_pending(self) -> None:
        assert "reconsideration_response" not in days("state-complaint", "filed=2026-01-15")


class TestEveryFact:
    def test_is_an_event(self) -> None:
        given = days("due-process", "filed=2026-03-02&hearing=2026-05-04&learned=2025-01-10")
        assert given["filed"] == date(2026, 3, 2)
        assert given["hearing"] == date(2026, 5, 4)
        assert given["learned"] == date(2025, 1, 10)


class TestAnAlarm:
    def test_rings_at_nine_that_many_days_before(self) -> None:
        feed = events("records", "filed=2026-11-23&remind=7&remind=0&remind=1")["filed"]
        alarms = feed.walk("VALARM")
        assert [alarm.decoded("TRIGGER") for alarm in alarms] == [
            timedelta(hours=9),
            timedelta(hours=-15),
            timedelta(days=-7, hours=9),
        ]
        assert len({str(alarm["UID"]) for alarm in alarms}) == 3

    def test_is_there_only_when_asked(self) -> None:
        assert b"VALARM" not in asked("records", "filed=2026-11-23")

    def test_keeps_its_uid(self) -> None:
        (alone,) = events("records", "filed=2026-11-23&remind=7")["records"].walk("VALARM")
        among = events("records", "filed=2026-11-23&remind=7&remind=2")["records"].walk("VALARM")
        assert alone["UID"] in {alarm["UID"] for alarm in among}
