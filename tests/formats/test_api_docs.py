"""The API for developers, as a page: complete, with an example that is the service's own."""

import json

import pytest

from service.formats.html import PageContext, api_docs
from service.law import PROCESSES
from service.request.parameters import COMMON, parameters_of
from service.web.openapi import document
from tests.reading import Part, parsed

DOCUMENT = json.loads(document.as_json())
URL = "https://iep-clock.example"
DOCS = api_docs.api_docs_page(DOCUMENT, URL, PageContext(path="/docs"))
PAGE = parsed(DOCS)


def names(part: Part, tag: str) -> list[str]:
    """The parameters or fields that are explained in a part of the page."""
    return [each.one("code").text for each in part.all(tag) if list(each.all("code"))]


class TestStart:
    def test_has_the_address_a_request_and_its_answer(self) -> None:
        assert f"<code>{URL}/v1</code>" in DOCS
        request, answer, *_ = PAGE.one("section", aria_labelledby="start").all("pre")
        assert f"{URL}/v1/timelines/state-complaint?filed=2026-01-15" in request.text
        line = json.loads(answer.text)
        # 34 CFR § 300.152(a): 60 days after January 15, 2026.
        assert (line["id"], line["date"]) == ("decision", "2026-03-16")
        assert line["citations"][0]["cite"] == "34 CFR § 300.152(a)"


class TestTimelines:
    def test_are_one_section_with_what_every_process_takes(self) -> None:
        section = PAGE.one("section", aria_labelledby="timelines")
        shared = section.one("dl")
        assert names(shared, "dt") == [parameter.name for parameter in COMMON]

    @pytest.mark.parametrize("process", PROCESSES)
    def test_each_process_has_a_table_of_its_own(self, process: str) -> None:
        section = PAGE.one("section", aria_labelledby="timelines")
        (found,) = (
            each
            for each in section.all("details")
            if each.one("summary").one("code").text == process
        )
        own = set(parameters_of(PROCESSES[process]).named) - {each.name for each in COMMON}
        assert set(names(found.one("tbody"), "th")) == own
        assert found.one("a").attributes["href"] == f"/v1/timelines/{process}?filed=2026-01-15"

    def test_are_not_listed_again(self) -> None:
        assert DOCS.count("<code>GET /v1/timelines/") == 1 + 2  # and the letters of one
        assert "<code>GET /v1/timelines/records</code>" not in DOCS

    def test_say_how_the_address_may_end(self) -> None:
        ends = "<code>.json</code>, <code>.ics</code>, <code>.csv</code>, <code>.svg</code>;"
        assert ends in DOCS


class TestFields:
    def test_every_field_of_an_answer_is_explained(self) -> None:
        schemas = DOCUMENT["components"]["schemas"]
        for name in ("Answer", "Dated", "Due", "Outcome", "Meter", "Links", "Rule", "Problem"):
            section = PAGE.one("section", id=name)
            assert names(section, "dt") == list(schemas[name]["properties"])
        said = PAGE.one("section", id="Dated").text
        assert "Never advise waiting for it." in said
        assert "standing string" in said.replace("DatedStanding or ", "")

    def test_every_answer_can_be_looked_up(self) -> None:
        ids = {part.attributes["id"] for part in PAGE.all() if "id" in part.attributes}
        links = [part.attributes["href"] for part in PAGE.all("a")]
        assert {link[1:] for link in links if link.startswith("#")} <= ids


class TestDocs:
    def test_list_every_other_operation_with_its_parameters(self) -> None:
        for path in ("/v1/processes", "/v1/count", "/healthz"):
            assert f"<code>GET {path}</code>" in DOCS
        assert "<code>POST /v1/timelines</code>" in DOCS
        assert "<code>school_break</code>" in DOCS
        assert "<code>filed</code> (required)" in DOCS

    def test_show_what_is_sent(self) -> None:
        assert "&#34;cases&#34;: [" in DOCS

    def test_name_the_guides(self) -> None:
        assert "<code>docs/timelines.md</code>" in DOCS
