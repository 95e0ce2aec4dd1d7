"""How programs ask, as a page: complete."""

import json

from service.formats.html import PageContext, api_docs
from service.web.openapi import document

DOCS = api_docs.api_docs_page(json.loads(document.as_json()), PageContext(path="/docs"))


class TestDocs:
    def test_list_every_operation_with_its_parameters(self) -> None:
        for path in ("/v1/processes", "/v1/timelines/records", "/v1/count", "/healthz"):
            assert f"<code>GET {path}</code>" in DOCS
        assert "<code>POST /v1/timelines</code>" in DOCS
        assert "<code>school_break</code>" in DOCS
        assert "<code>filed</code> (required)" in DOCS

    def test_show_what_is_sent(self) -> None:
        assert "&#34;cases&#34;: [" in DOCS
        assert DOCS.count("<pre>") == 1

    def test_say_how_the_address_may_end(self) -> None:
        ends = "<code>.json</code>, <code>.ics</code>, <code>.csv</code>, <code>.svg</code>."
        assert ends in DOCS
        assert "<code>GET /v1/timelines/records.ics</code>" not in DOCS
