from urllib.parse import parse_qs, urlsplit

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
