"""Links of an answer: the same question in its other forms, and as another process."""

from urllib.parse import parse_qs, parse_qsl, quote, urlsplit

from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar as Published

from calendars.california import Calendar
from service.answers.links import links
from service.formats import html
from service.formats.html import PageContext
from service.formats.ical import holiday_feed
from service.law import PROCESSES
from service.request.question import read
from tests.asking import PUBLIC_URL, feed_of

LABELS = st.text(st.characters(codec="utf-8"), min_size=1, max_size=60)


@given(LABELS)
def test_a_program_that_subscribes_finds_the_address_as_it_is(label: str) -> None:
    asked = [("filed", "2026-01-15"), ("lang", "es"), ("remind", "7"), ("label", label)]
    found = links(read(PROCESSES["mediation"], asked), PUBLIC_URL)
    place = found.calendar.partition("://")[2]
    assert parse_qs(urlsplit(place).query)["label"] == [label]
    assert parse_qs(urlsplit(found.google).query)["cid"] == [f"webcal://{place}"]
    for outlook in (found.outlook_live, found.outlook_office):
        assert parse_qs(urlsplit(outlook).query)["url"] == [found.calendar]


@given(LABELS)
def test_a_calendar_is_called_in_outlook_what_its_feed_calls_itself(label: str) -> None:
    asked = read(PROCESSES["mediation"], [("filed", "2026-01-15"), ("label", label)])
    [name] = parse_qs(urlsplit(links(asked, PUBLIC_URL).outlook_office).query)["name"]
    assert Published.from_ical(feed_of(asked))["NAME"] == name


def test_a_calendar_of_holidays_is_called_so_too() -> None:
    page = html.holidays_page(Calendar.COURTS, 2027, PUBLIC_URL, PageContext("es", "/"))
    name = Published.from_ical(holiday_feed(Calendar.COURTS, 2027, "es", PUBLIC_URL))["NAME"]
    assert f"&amp;name={quote(str(name), safe='')}" in page


def test_a_span_stands_in_an_address_as_it_is() -> None:
    """RFC 3986 § 3.4: a query may hold "/"; programs that encode again spoil only "%"."""
    asked = [
        ("filed", "2026-01-15"),
        ("label", "Ana y Luis"),
        ("school_break", "2026-02-16/2026-02-20"),
    ]
    found = links(read(PROCESSES["assessment"], asked), PUBLIC_URL)
    assert found.calendar.endswith("&school_break=2026-02-16/2026-02-20&label=Ana%20y%20Luis")
    assert "school_break%3D2026-02-16/2026-02-20%26label%3DAna%2520y%2520Luis" in found.google


def test_an_expedited_case_leads_to_the_ordinary_one_with_the_facts_that_both_have() -> None:
    """Its hearing and its decision are its own; the filing and its copy are the same."""
    asked = [
        ("filed", "2026-10-19"),
        ("filed_by", "district"),
        ("received", "2026-10-20"),
        ("hearing", "2026-11-10"),
        ("school_year", "2026-08-12/2027-06-04"),
        ("violation", "2026-09-08/2026-10-02"),
        ("lang", "es"),
        ("case", "A-17"),
    ]
    [ordinary] = links(read(PROCESSES["expedited-hearing"], asked), PUBLIC_URL).related
    assert ordinary.process == "due-process"
    assert ordinary.title.startswith("La misma solicitud como audiencia ordinaria")
    timeline, page = urlsplit(ordinary.timeline), urlsplit(ordinary.page)
    assert (timeline.path, page.path) == ("/v1/timelines/due-process.json", "/es/due-process")
    both = {
        "filed": ["2026-10-19"],
        "received": ["2026-10-20"],
        "violation": ["2026-09-08/2026-10-02"],
        "filed_by": ["district"],
        "case": ["A-17"],
    }
    assert parse_qs(page.query) == both
    assert parse_qs(timeline.query) == {**both, "lang": ["es"]}
    assert read(PROCESSES["due-process"], parse_qsl(timeline.query)).case == "A-17"


def test_most_processes_lead_to_no_other() -> None:
    asked = [("filed", "2026-01-15")]
    assert links(read(PROCESSES["mediation"], asked), PUBLIC_URL).related == []
