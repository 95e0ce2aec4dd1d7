"""Links of an answer: the same question in its other forms, and as another process."""

from urllib.parse import parse_qs, parse_qsl, urlsplit

from hypothesis import given
from hypothesis import strategies as st

from service.answers.links import links
from service.law import PROCESSES
from service.request.question import read
from tests.asking import PUBLIC_URL

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
