"""Dates of events as RFC 5545 writes them, and as programs do."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar, Event

from calendars.school import Span
from calendars.school_file.dates import as_date, duration, event_dates, moment
from calendars.school_file.events import Envelope, events
from calendars.school_file.file_text import calendar_text

CALIFORNIA = ZoneInfo("America/Los_Angeles")
DATES = st.dates(date(2000, 1, 1), date(2041, 12, 1))


def dates(start: str, end: str | None = None, lasts: str = "") -> str:
    """First and last date of an event, and "hours" when it takes only some."""

    def read(text: str) -> tuple[str, str]:
        parameters, _, value = text.partition(":") if "=" in text else ("", "", text)
        return (f";{parameters}", value)

    begins = moment(*read(start))
    assert begins is not None
    found = event_dates(begins, moment(*read(end)) if end else None, duration(lasts))
    span = f"{found.span.first:%m-%d}/{found.span.last:%m-%d}"
    return f"{span} hours" if found.hours else span


class TestWholeDays:
    @pytest.mark.parametrize(
        ("start", "end", "expected"),
        [
            # "the DTEND property … the non-inclusive end of the event" (RFC 5545 § 3.6.1)
            ("VALUE=DATE:20261221", "VALUE=DATE:20270109", "12-21/01-08"),
            # "the event's duration is taken to be one day" (the same)
            ("VALUE=DATE:20261221", None, "12-21/12-21"),
            ("VALUE=DATE:20261221", "VALUE=DATE:20261221", "12-21/12-21"),
            ("VALUE=DATE:20261221", "VALUE=DATE:20261220", "12-21/12-21"),
            ("VALUE=DATE:20261221", "later", "12-21/12-21"),
            # a DATE with a DATE-TIME for its end
            ("VALUE=DATE:20261221", "20270108T235900", "12-21/01-08"),
            ("VALUE=DATE:20261221", "20270109T000000", "12-21/01-08"),
            ("VALUE=DATE:20261221", "20270109T080000Z", "12-21/01-08"),
            ("VALUE=DATE:20261221", "20270109T075959Z", "12-21/01-08"),
            # as ISO 8601 writes them
            ("2026-12-21", "2027-01-09", "12-21/01-08"),
            # midnights of UTC are the dates as written
            ("20261221T000000Z", "20270109T000000Z", "12-21/01-08"),
            ("20261221T000000Z", "20270109", "12-21/01-08"),
            ("20261221T000000Z", None, "12-21/12-21"),
            ("TZID=Etc/UTC:20261221T000000", "TZID=Etc/UTC:20270109T000000", "12-21/01-08"),
            # midnights of California in UTC, in winter and in summer
            ("20261221T080000Z", "20270109T080000Z", "12-21/01-08"),
            ("20260907T070000Z", "20260908T070000Z", "09-07/09-07"),
            ("2026-09-07T00:00:00-07:00", "2026-09-08T00:00:00-07:00", "09-07/09-07"),
            ("2026-09-07T07:00:00+00:00", None, "09-07/09-07"),
        ],
    )
    def test_from_start_to_end(self, start: str, end: str | None, expected: str) -> None:
        assert dates(start, end) == expected

    @pytest.mark.parametrize(
        ("lasts", "expected"),
        [
            ("P1D", "12-21/12-21"),
            ("P2W", "12-21/01-03"),
            ("P19D", "12-21/01-08"),
            ("PT24H", "12-21/12-21"),
            ("P1DT12H", "12-21/12-22"),
            ("soon", "12-21/12-21"),
        ],
    )
    def test_for_a_duration(self, lasts: str, expected: str) -> None:
        assert dates("VALUE=DATE:20261221", None, lasts) == expected


class TestOnTheClock:
    @pytest.mark.parametrize(
        ("start", "end", "expected"),
        [
            # an evening in California is the next date of UTC
            ("20261016T000000Z", "20261016T020000Z", "10-15/10-15 hours"),
            ("20261016T080000", "20261016T150000", "10-16/10-16"),
            ("20261016T080000", None, "10-16/10-16"),
            ("TZID=America/New_York:20261016T080000", None, "10-16/10-16"),
            # from the afternoon of the last day of school to the morning of the next one
            ("20261218T150000", "20270111T080000", "12-19/01-10"),
            ("20261221T080000", "20270108T150000", "12-21/01-08"),
            ("20261016T200000", "20261017T020000", "10-16/10-16"),
        ],
    )
    def test_the_dates_that_it_takes(self, start: str, end: str | None, expected: str) -> None:
        assert dates(start, end) == expected


@pytest.mark.parametrize(
    "text", ["", "soon", "20261301", "20260230", "0001-01-01", "20260907T2500"]
)
def test_no_date(text: str) -> None:
    assert moment("", text) is None
    assert as_date("", text) is None


def test_a_date_in_california() -> None:
    assert as_date("", "20261007T000000Z") == date(2026, 10, 7)
    assert as_date("", "20261007T010000Z") == date(2026, 10, 6)
    assert as_date(";TZID=America/Los_Angeles", "20261007T010000") == date(2026, 10, 7)


class TestAsTheLibraryReads:
    """The icalendar package writes; both read the same."""

    @staticmethod
    def read(**properties: object) -> tuple[str, Span]:
        event = Event()
        for name, value in properties.items():
            event.add(name, value)
        calendar = Calendar()
        calendar.add_component(event)
        (found,) = events(calendar_text(calendar.to_ical()), Envelope())
        assert found.dates is not None
        return found.title, found.dates.span

    @given(first=DATES, days=st.integers(1, 40))
    def test_whole_days(self, first: date, days: int) -> None:
        span = Span(first, first + timedelta(days - 1))
        end = first + timedelta(days)
        assert self.read(summary="x", dtstart=first, dtend=end)[1] == span
        assert self.read(summary="x", dtstart=first, duration=timedelta(days))[1] == span

    @given(
        start=st.datetimes(datetime(2000, 1, 2), datetime(2041, 12, 1)),  # noqa: DTZ001 - of UTC
        minutes=st.integers(1, 239),
    )
    def test_instants(self, start: datetime, minutes: int) -> None:
        begins = start.replace(second=1, microsecond=0, tzinfo=UTC)
        found = self.read(summary="x", dtstart=begins, dtend=begins + timedelta(minutes=minutes))
        assert found[1].first == begins.astimezone(CALIFORNIA).date()

    @given(
        title=st.text(
            st.characters(codec="utf-8", exclude_categories=["C", "Z"], exclude_characters="&\x85"),
            max_size=150,
        )
    )
    def test_titles(self, title: str) -> None:
        assert self.read(summary=title, dtstart=date(2026, 9, 7))[0] == title
