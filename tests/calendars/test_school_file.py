"""A school's calendar proposed from calendar files in the shapes that programs publish.

The files in `school_files/` are made up: no district's text is in them.
"""

from datetime import date
from pathlib import Path

import pytest

from calendars.school import Span
from calendars.school_file.decisions import Event
from calendars.school_file.file_text import LooksLike, NotACalendarError
from calendars.school_file.proposal import Proposal, propose
from calendars.school_file.reasons import NoticeCode, Reason, Taken
from calendars.school_file.years import Missing, Year

FILES = Path(__file__).parent / "school_files"

BREAKS = ("2026-11-23/2026-11-27", "2026-12-21/2027-01-08", "2027-03-22/2027-03-26")
CLOSED = (
    "2026-09-07",
    "2026-10-12",
    "2026-11-11",
    "2027-01-18",
    "2027-02-12",
    "2027-02-15",
    "2027-05-31",
)


def sample(name: str) -> Proposal:
    return propose((FILES / f"{name}.ics").read_bytes())


def calendar(*events: str) -> str:
    """A calendar of events, each written as `DTSTART[/DTEND] title`."""
    parts = []
    for event in events:
        dates, title = event.split(" ", 1)
        first, _, end = dates.partition("/")
        parts.append(
            f"BEGIN:VEVENT\nDTSTART:{first}\n{f'DTEND:{end}' if end else 'X-NO:END'}\n"
            f"SUMMARY:{title}\nEND:VEVENT\n"
        )
    return f"BEGIN:VCALENDAR\n{''.join(parts)}END:VCALENDAR\n"


def breaks(year: Year) -> tuple[str, ...]:
    return tuple(f"{span.first}/{span.last}" for span in year.school_break)


def closed(year: Year) -> tuple[str, ...]:
    return tuple(map(str, year.school_closed))


def codes(proposal: Proposal) -> list[str]:
    return [notice.code.value for notice in proposal.notices]


def left(proposal: Proposal) -> dict[str, Reason]:
    return {event.title: event.why for event in proposal.events if event.taken is Taken.LEFT}


def only(proposal: Proposal) -> Event:
    (event,) = proposal.events
    return event


class TestSamples:
    @pytest.mark.parametrize("name", ["finalsite", "parentsquare", "apptegy", "spanish"])
    def test_the_same_year_from_each_shape(self, name: str) -> None:
        (year,) = sample(name).years
        assert year.school_year == Span(date(2026, 8, 12), date(2027, 6, 3))
        assert breaks(year) == BREAKS
        assert closed(year) == CLOSED
        assert year.school_days == 180
        assert year.complete

    def test_finalsite(self) -> None:
        """An illegal REFRESH-INTERVAL, folds inside characters, an event twice, some grades."""
        read = sample("finalsite")
        assert left(read) == {
            "Back to School Night at every elementary school of the district, grados de kínder a"
            " sexto – familias bienvenidas": Reason.OCCASION,
            "No School (Elementary Only) - Conferences": Reason.SOME_GRADES,
            "Minimum Day": Reason.IN_SCHOOL,
        }
        assert [event.title for event in read.events].count("Thanksgiving Break") == 1
        assert codes(read) == ["some-grades"]

    def test_edlio(self) -> None:
        """A break as one event a day, no DTEND; the teachers' day that touches it stays apart."""
        read = sample("edlio")
        (year,) = read.years
        assert breaks(year) == BREAKS
        assert closed(year) == (*CLOSED[:3], "2027-01-11", *CLOSED[3:])
        assert year.school_days == 179
        assert year.complete
        assert left(read) == {"Students Return from Winter Break": Reason.NOTHING}
        assert codes(read) == []

    def test_parentsquare(self) -> None:
        """Midnights of California in UTC; an evening is on the local date."""
        read = sample("parentsquare")
        dinner = next(event for event in read.events if "Dinner" in event.title)
        assert dinner.first == date(2026, 10, 15)
        assert Reason.SOME_HOURS in [event.why for event in read.events]  # the assembly

    def test_schoolwires(self) -> None:
        """A DATE with a DATE-TIME for its end; one school; its first days are for some grades."""
        read = sample("schoolwires")
        (year,) = read.years
        assert (year.first, year.last, year.school_days) == (None, None, None)
        assert year.school_year is None
        assert breaks(year) == BREAKS
        assert closed(year) == CLOSED
        assert year.missing == (Missing.FIRST_DAY, Missing.LAST_DAY, Missing.SCHOOL_DAYS)
        assert left(read) == {
            "First Day for Students Grades 1-6": Reason.SOME_GRADES,
            "First Day for Kindergarten": Reason.NOTHING,
            "Winter Break Craft Party": Reason.OCCASION,
            "Winter Break Begins": Reason.BREAK_EDGE,
        }
        assert codes(read) == ["looks-like-one-school", "some-grades", "break-edges"]

    def test_google(self) -> None:
        """Holidays that repeat, an exception, a moved date, an alarm, a cancelled event."""
        read = sample("google")
        (year,) = read.years
        assert breaks(year) == BREAKS
        assert closed(year) == ("2026-09-04", *CLOSED[:2], "2026-11-09", *CLOSED[2:])
        assert year.school_days == 178
        assert year.complete
        assert left(read) == {
            "Early Release Wednesday": Reason.IN_SCHOOL,
            "No School": Reason.CANCELLED,
            "Parent Teacher Conferences": Reason.OCCASION,
        }

    def test_event_organiser(self) -> None:
        """Two calendars with a school year each, and the summer between them."""
        read = sample("event_organiser")
        before, after = read.years
        assert before.school_year == Span(date(2025, 8, 13), date(2026, 6, 4))
        assert breaks(before) == (
            "2025-11-24/2025-11-28",
            "2025-12-22/2026-01-09",
            "2026-03-23/2026-03-27",
        )
        assert closed(before) == (
            "2025-09-01",
            "2025-11-11",
            "2026-01-19",
            "2026-02-13",
            "2026-02-16",
            "2026-05-25",
        )
        assert before.school_days == 181
        assert before.complete
        assert (breaks(after), closed(after), after.complete) == (BREAKS, CLOSED, True)
        assert left(read) == {
            "Summer Break": Reason.SUMMER,
            "First Day of Summer School": Reason.NOTHING,
        }
        assert codes(read) == ["several-calendars"]

    def test_a_teachers_a_and_b_days(self) -> None:
        """Cut off, of one class, with two days without school."""
        read = sample("ab_days")
        (year,) = read.years
        assert closed(year) == ("2026-09-07", "2026-11-11")
        assert year.missing == tuple(Missing)
        found = left(read)
        assert found.pop("Possible No School Day") is Reason.NOT_CERTAIN
        assert found.pop("Columbus Day") is Reason.OPTIONAL_HOLIDAY
        assert found == {"A Day": Reason.NOTHING, "B Day": Reason.NOTHING}
        assert codes(read) == [
            "cut-off",
            "looks-like-one-school",
            "not-certain",
            "optional-holidays",
        ]

    def test_a_boards_meetings(self) -> None:
        """Nothing of use is no error."""
        read = sample("board_meetings")
        assert read.years == ()
        assert left(read) == {
            "School Board Meeting": Reason.OCCASION,
            "Study Session: School Calendar 2027-28": Reason.NOTHING,
            "Special Meeting": Reason.NO_DATE,
        }
        assert codes(read) == ["nothing-found", "dates-not-read"]


class TestEncodings:
    TEXT = (FILES / "spanish.ics").read_bytes().decode()
    READ = propose(TEXT)

    @pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
    def test_of_every_kind(self, encoding: str) -> None:
        assert propose(self.TEXT.encode(encoding)) == self.READ

    def test_of_old_windows_programs(self) -> None:
        assert propose(self.TEXT.encode("cp1252")) == self.READ

    @pytest.mark.parametrize("line_end", ["\n", "\r", "\r\n", "\r\r\n", "\n\n"])
    def test_with_every_line_end(self, line_end: str) -> None:
        assert propose(self.TEXT.replace("\r\n", line_end)) == self.READ

    def test_set_in_as_on_a_web_page(self) -> None:
        assert propose("\n\n    " + self.TEXT.replace("\n", "\n    ")) == self.READ

    def test_with_nuls(self) -> None:
        assert propose(self.TEXT.replace("VEVENT", "VEV\x00ENT")) == self.READ

    def test_a_fold_that_lost_its_space(self) -> None:
        read = propose(
            "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20260907\nSUMMARY:No\nSchool\nEND:VEVENT\n"
            "lost\nEND:VCALENDAR"
        )
        assert only(read).title == "No School"


class TestEvents:
    def test_without_an_envelope_or_an_end(self) -> None:
        """What somebody copied out of a file."""
        read = propose("BEGIN:VEVENT\nDTSTART:20260907\nSUMMARY:No School\nBEGIN:VEVENT\n")
        assert [event.why for event in read.events] == [Reason.NO_SCHOOL, Reason.NO_DATE]
        assert codes(read) == ["cut-off", "dates-not-read"]

    def test_parameters_in_quotes(self) -> None:
        read = propose(
            'BEGIN:VEVENT\nDTSTART;X="a:b;c";VALUE=DATE:20260907\nSUMMARY;X="\nSUMMARY:Recess'
        )
        assert only(read).why is Reason.HOLIDAY

    def test_long_titles_are_cut(self) -> None:
        title = only(propose(calendar(f"20260907 No School {'x' * 300}"))).title
        assert len(title) == 200
        assert title.endswith("x…")

    @pytest.mark.parametrize(
        ("event", "why"),
        [
            ("20260906 No School", Reason.WEEKEND),
            ("19990907 No School", Reason.YEARS_UNKNOWN),
            ("20420907 No School", Reason.YEARS_UNKNOWN),
            ("20260907/20261101 No School", Reason.TOO_LONG),
            ("20260507 Winter Break", Reason.OTHER_SEASON),
            ("20260307 First Day of School", Reason.WEEKEND),
            ("20260106 First Day of School", Reason.OTHER_TERM),
            ("20260811/20260815 First Day of School", Reason.OTHER_TERM),
            ("20261218 Winter Break Begins", Reason.BREAK_EDGE),
            ("20260907T090000/20260907T100000 Labor Day", Reason.SOME_HOURS),
        ],
    )
    def test_left_for_their_dates(self, event: str, why: Reason) -> None:
        assert (only(propose(calendar(event))).taken, only(propose(calendar(event))).why) == (
            Taken.LEFT,
            why,
        )

    def test_a_moved_holiday_is_believed(self) -> None:
        read = propose(calendar("20261125 Lincoln's Birthday (in lieu)"))
        assert only(read).taken is Taken.CLOSED

    def test_no_school_is_believed_at_any_hour(self) -> None:
        read = propose(calendar("20260907T090000/20260907T100000 No School"))
        assert only(read).taken is Taken.CLOSED

    def test_no_span_without_dates(self) -> None:
        event = only(propose("BEGIN:VEVENT\nSUMMARY:No School"))
        assert (event.first, event.why) == (None, Reason.NO_DATE)
        with pytest.raises(ValueError, match="no dates"):
            assert event.span

    def test_a_break_that_begins_and_ends(self) -> None:
        event = only(propose(calendar("20261221/20270109 Winter Break Begins")))
        assert (event.taken, event.why) == (Taken.BREAK, Reason.BREAK)


class TestYears:
    def test_breaks_are_joined_with_breaks_over_weekends_and_holidays(self) -> None:
        (year,) = propose(
            calendar(
                "20261221/20261225 Winter Break",
                "20261225 Christmas Day",
                "20261228/20270101 Winter Break",
                "20270101 New Year's Day",
                "20270104/20270109 Winter Break",
                "20270111 Teacher Workday",
            )
        ).years
        assert breaks(year) == ("2026-12-21/2027-01-08",)
        assert closed(year) == ("2027-01-11",)

    def test_no_break_over_a_teachers_day(self) -> None:
        (year,) = propose(
            calendar("20261124/20261126 Fall Break", "20261123 Teacher Workday", "20261120 Recess")
        ).years
        assert breaks(year) == ("2026-11-24/2026-11-25",)
        assert closed(year) == ("2026-11-20", "2026-11-23")

    def test_five_closed_days_in_a_row_are_a_break(self) -> None:
        read = propose(
            calendar(
                "20261119/20261121 No School", "20261123/20261126 No School", "20261012 No School"
            )
        )
        (year,) = read.years
        assert breaks(year) == ("2026-11-19/2026-11-25",)
        assert closed(year) == ("2026-10-12",)
        assert [event.why for event in read.events] == [
            Reason.NO_SCHOOL,
            Reason.LONG_CLOSED,
            Reason.LONG_CLOSED,
        ]

    def test_four_closed_days_in_a_row_are_none(self) -> None:
        (year,) = propose(
            calendar("20261119/20261121 No School", "20261123/20261125 No School")
        ).years
        assert breaks(year) == ()
        assert len(closed(year)) == 4

    def test_days_outside_the_year_are_left(self) -> None:
        read = propose(
            calendar(
                "20260810 Teacher Workday",
                "20260812 First Day of School",
                "20270603 Last Day of School",
                "20270604 Teacher Workday",
            )
        )
        (year,) = read.years
        assert closed(year) == ()
        assert [event.why for event in read.events if event.taken is Taken.LEFT] == [
            Reason.OUTSIDE_YEAR
        ] * 2

    def test_two_first_days_are_none(self) -> None:
        """Strict on calling anything complete: which is this school's is for the person to say."""
        read = propose(
            calendar(
                "20260812 First Day of School",
                "20260813 First Day of School",
                "20270603 Last Day of School",
                "20270604 Last Day of School",
            )
        )
        assert read.years == ()
        assert set(left(read).values()) == {Reason.TWO_FIRST_DAYS, Reason.TWO_LAST_DAYS}
        assert codes(read) == ["nothing-found", "several-first-days", "several-last-days"]

    def test_a_first_day_without_school_is_none(self) -> None:
        read = propose(calendar("20260907 First Day of School", "20260907 Labor Day"))
        assert left(read) == {"First Day of School": Reason.SCHOOL_IS_OUT}

    def test_a_winter_break_has_more_than_five_weekdays(self) -> None:
        short = "20261228/20270101 Winter Break"
        (year,) = propose(calendar(short, "20261224 No School")).years
        assert Missing.WINTER_BREAK in year.missing
        (year,) = propose(calendar(short, "20261222/20261226 No School")).years
        assert Missing.WINTER_BREAK not in year.missing

    def test_thanksgiving_day_has_to_be_off_in_the_file(self) -> None:
        (year,) = propose(calendar("20261123/20261126 Fall Break")).years
        assert Missing.THANKSGIVING in year.missing
        (year,) = propose(calendar("20261126 Thanksgiving Day")).years
        assert Missing.THANKSGIVING not in year.missing

    def test_too_many_school_days_are_not_complete(self) -> None:
        read = propose(
            calendar(
                "20260812 First Day of School",
                "20261126 Thanksgiving Day",
                "20261221/20270102 Winter Break",
                "20270603 Last Day of School",
            )
        )
        (year,) = read.years
        assert year.school_days == 196
        assert year.missing == (Missing.SCHOOL_DAYS,)

    def test_a_break_that_ends_on_thursday_is_named(self) -> None:
        """Some programs write the last date into DTEND, which is the date after it."""
        read = propose(calendar("20270322/20270326 Spring Break"))
        assert [(notice.code, notice.text.en[:33]) for notice in read.notices] == [
            (NoticeCode.ENDS_ON_THURSDAY, "A break ends on Thursday 2027-03-")
        ]
        assert codes(propose(calendar("20261221/20270101 Winter Break"))) == []  # January 1 is off


class TestRepeats:
    WHOLE = (
        "20260812 First Day of School",
        "20270603 Last Day of School",
    )

    def repeating(self, *properties: str, title: str = "No School") -> Proposal:
        event = "\n".join(("BEGIN:VEVENT", *properties, f"SUMMARY:{title}", "END:VEVENT\n"))
        return propose(calendar(*self.WHOLE).replace("END:VCALENDAR", event + "END:VCALENDAR"))

    def test_in_the_years_of_the_file(self) -> None:
        read = self.repeating("DTSTART:20150907", "RRULE:FREQ=YEARLY;BYMONTH=9;BYDAY=1MO")
        assert closed(read.years[0]) == ("2026-09-07",)

    def test_longer_than_a_day(self) -> None:
        read = self.repeating("DTSTART:20261012", "DURATION:P2D", "RRULE:FREQ=WEEKLY;COUNT=2")
        assert closed(read.years[0]) == ("2026-10-12", "2026-10-13", "2026-10-19", "2026-10-20")

    def test_listed_dates(self) -> None:
        read = self.repeating("DTSTART:20261012", "RDATE:20261102,20261116,19990101,x")
        assert closed(read.years[0]) == ("2026-10-12", "2026-11-02", "2026-11-16")

    def test_none_in_the_years_of_the_file(self) -> None:
        read = self.repeating("DTSTART:20150907", "RRULE:FREQ=YEARLY;COUNT=2")
        assert left(read) == {"No School": Reason.OUTSIDE_YEAR}

    def test_a_rule_that_is_not_read(self) -> None:
        read = self.repeating("DTSTART:20150907", "RRULE:FREQ=HOURLY")
        assert left(read) == {"No School": Reason.REPEATS}
        assert codes(read) == ["repeats-not-read"]

    def test_a_first_day_that_repeats(self) -> None:
        read = self.repeating(
            "DTSTART:20250811", "RRULE:FREQ=YEARLY", title="Opening Day of School"
        )
        assert left(read) == {"Opening Day of School": Reason.REPEATS}

    def test_alone_in_the_file(self) -> None:
        read = propose(
            "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20260907\nRRULE:FREQ=YEARLY;BYMONTH=9;"
            "BYDAY=1MO\nSUMMARY:Labor Day\nEND:VEVENT\nEND:VCALENDAR"
        )
        assert [event.first for event in read.events] == [date(2026, 9, 7)]


class TestNotACalendar:
    @pytest.mark.parametrize(
        ("data", "looks_like"),
        [
            (b"", LooksLike.EMPTY),
            (b" \r\n\t", LooksLike.EMPTY),
            (b"\x00" * 98, LooksLike.EMPTY),
            (b"BEGIN:VCALENDAR\n" + b"x" * (1 << 20), LooksLike.TOO_LONG),
            (b"<!DOCTYPE html><html><body>BEGIN</body></html>", LooksLike.WEB_PAGE),
            ("  https://example.org/calendar.ics\n", LooksLike.ADDRESS),
            ("webcal://example.org/calendar.ics", LooksLike.ADDRESS),
            (b"%PDF-1.7\n%\xe2\xe3", LooksLike.PDF),
            (b"PK\x03\x04\x14", LooksLike.ARCHIVE),
            (b"\x1f\x8b\x08", LooksLike.ARCHIVE),
            (b"\x89PNG\r\n\x1a\n", LooksLike.PICTURE),
            ("BEGIN:VCARD\nFN:A\nEND:VCARD", LooksLike.CONTACTS),
            (bytes(range(32)) * 3, LooksLike.OTHER_BYTES),
            ("Labor Day: September 7", LooksLike.OTHER_TEXT),
            ('{"events": []}', LooksLike.OTHER_TEXT),
        ],
    )
    def test_says_what_it_looks_like(self, data: bytes | str, looks_like: LooksLike) -> None:
        with pytest.raises(NotACalendarError) as caught:
            propose(data)
        assert caught.value.looks_like is looks_like

    @pytest.mark.parametrize("looks_like", LooksLike)
    def test_says_what_would_work(self, looks_like: LooksLike) -> None:
        text = NotACalendarError(looks_like).text
        assert "BEGIN:VCALENDAR" in text.en
        assert "BEGIN:VCALENDAR" in text.es
