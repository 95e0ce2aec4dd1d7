from datetime import date

import pytest
from icalendar import Calendar as Published
from icalendar import Component

from calendars.california import FIRST_YEAR, LAST_YEAR, Calendar, holidays_in
from calendars.translation import Language
from service.formats.ical import holiday_feed
from tests.asked import CLIENT
from tests.feeds import byte_rules

HOME = "https://iep-clock.example"


def events(calendar: Calendar, year: int, language: Language = "en") -> list[Component]:
    return Published.from_ical(holiday_feed(calendar, year, language, HOME)).walk("VEVENT")


def on(day: date, calendar: Calendar, language: Language = "en") -> Component:
    (event,) = (
        event for event in events(calendar, day.year, language) if event.decoded("DTSTART") == day
    )
    return event


def test_the_courts_of_2027_day_by_day() -> None:
    """Code Civ. Proc. § 135; Cal. Rules of Court, rule 1.11; SB 1394 (Stats. 2026 ch. 708)."""
    assert [event.decoded("DTSTART") for event in events(Calendar.COURTS, 2027)] == [
        date(2027, 1, 1),
        date(2027, 1, 18),
        date(2027, 2, 12),
        date(2027, 2, 15),
        date(2027, 4, 9),
        date(2027, 5, 31),
        date(2027, 6, 18),
        date(2027, 7, 5),
        date(2027, 9, 6),
        date(2027, 9, 24),
        date(2027, 11, 11),
        date(2027, 11, 25),
        date(2027, 11, 26),
        date(2027, 12, 24),
        date(2027, 12, 31),
    ]


def test_a_day_that_stands_in_for_a_weekend_says_so() -> None:
    """April 10, 2027 is a Saturday."""
    day = date(2027, 4, 9)
    assert on(day, Calendar.COURTS)["SUMMARY"] == "Farmworkers Day (observed)"
    assert str(on(day, Calendar.COURTS, "es")["SUMMARY"]).endswith(" (observado)")


def test_a_day_of_the_moon_is_estimated() -> None:
    eid = on(date(2027, 3, 9), Calendar.LEGAL_HOLIDAYS)
    assert eid["SUMMARY"] == "Estimated: Eid al-Fitr"
    assert eid["STATUS"] == "TENTATIVE"
    assert "the moon decides" in str(eid["DESCRIPTION"])
    assert on(date(2027, 3, 9), Calendar.LEGAL_HOLIDAYS, "es")["SUMMARY"] == (
        "Fecha estimada: Eid al-Fitr"
    )


def test_a_holiday_tells_its_law_and_where_it_stands() -> None:
    labor_day = on(date(2026, 9, 7), Calendar.FEDERAL)
    link, source = str(labor_day["DESCRIPTION"]).split("\n")[:2]
    assert link == labor_day["URL"]
    assert source.startswith("Source: 5 U.S.C. § 6103")
    assert labor_day["URL"] == f"{HOME}/calendars/federal/2026"
    assert (
        on(date(2026, 9, 7), Calendar.FEDERAL, "es")["URL"] == f"{HOME}/es/calendars/federal/2026"
    )
    assert labor_day["STATUS"] == "CONFIRMED"


def test_the_calendar_bears_its_title_and_year() -> None:
    published = Published.from_ical(holiday_feed(Calendar.COURTS, 2027, "es", HOME))
    assert str(published["NAME"]) == "Días feriados de las cortes de California 2027"


def test_a_uid_stays_in_every_language() -> None:
    english, spanish = (
        [str(event["UID"]) for event in events(Calendar.COURTS, 2027, language)]
        for language in ("en", "es")
    )
    assert english == spanish


@pytest.mark.parametrize("calendar", Calendar)
def test_every_year_is_sound_and_no_uid_comes_twice(calendar: Calendar) -> None:
    """New Year's Day comes twice in 2027, Eid al-Fitr in 2033."""
    uids = []
    for year in range(FIRST_YEAR, LAST_YEAR + 1):
        feed = holiday_feed(calendar, year, "en", HOME)
        byte_rules.check(feed)
        found = [str(event["UID"]) for event in Published.from_ical(feed).walk("VEVENT")]
        assert len(found) == len(holidays_in(calendar, year))
        uids += found
    assert len(uids) == len(set(uids))


def test_a_year_outside_the_span_is_refused() -> None:
    with pytest.raises(ValueError, match="2042"):
        holiday_feed(Calendar.COURTS, 2042, "en", HOME)


@pytest.mark.parametrize("calendar", Calendar)
def test_an_event_leads_to_the_page_of_its_calendar_in_its_language(calendar: Calendar) -> None:
    """RFC 5545 § 3.8.4.6: "a more dynamic rendition of the calendar information"."""
    for language, path in (("en", ""), ("es", "/es")):
        for event in events(calendar, 2027, language):
            address = str(event["URL"])
            assert address == f"{HOME}{path}/calendars/{calendar}/2027"
    assert CLIENT.get(f"/es/calendars/{calendar}/2027").status_code == 200
