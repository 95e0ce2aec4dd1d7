"""How programs ask, as a page: plain, and complete."""

import json
from base64 import b64encode
from hashlib import sha256

from service import openapi
from service.law import PROCESSES
from service.page import manual

DOCS = manual.docs(json.loads(openapi.as_json())).decode()


class TestHome:
    def test_says_what_it_is_in_both_languages(self) -> None:
        home = manual.home().decode()
        assert '<html lang="en">' in home
        assert '<section lang="es">' in home
        for process in PROCESSES.values():
            assert process.title.es in home
        assert '<a href="docs">' in home

    def test_carries_no_style_but_the_one_of_its_policy(self) -> None:
        style = manual.home().decode().partition("<style>")[2].partition("</style>")[0]
        assert f"sha256-{b64encode(sha256(style.encode()).digest()).decode()}" == manual.STYLE_HASH


class TestDocs:
    def test_list_every_operation_with_its_parameters(self) -> None:
        for path in ("/v1/processes", "/v1/timelines/records", "/v1/count", "/healthz"):
            assert f"<code>GET {path}</code>" in DOCS
        assert "<code>POST /v1/timelines</code>" in DOCS
        assert "<code>school_break</code>" in DOCS
        assert "<code>filed</code> (required)" in DOCS

    def test_say_how_the_address_may_end(self) -> None:
        ends = "<code>.json</code>, <code>.ics</code>, <code>.csv</code>, <code>.svg</code>."
        assert ends in DOCS
        assert "<code>GET /v1/timelines/records.ics</code>" not in DOCS
