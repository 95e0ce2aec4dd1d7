"""Everything that the service says in the made-up language; see pseudo_language."""

import re
from collections.abc import Iterable, Iterator
from itertools import islice
from urllib.parse import parse_qsl

from starlette.testclient import TestClient

from service.app import create_app
from service.mcp.tools import TOOLS, call
from service.settings import Settings
from tests.asking import PUBLIC_URL, answered
from tests.cli.running import run
from tests.feeds.corpus import QUESTIONS
from tests.formats.test_svg_places import TestNothingLiesOnAnythingElse
from tests.language.pseudo_language import CODE

CLIENT = TestClient(create_app(Settings(PUBLIC_URL)), follow_redirects=False)
# The law is quoted in its own words.
_QUOTED = re.compile(r'<q lang="en">.*?</q>|"words":"(?:\\.|[^"\\])*"|“[^”]*”', re.DOTALL)
_TOGETHER_PAGE = (
    "/together?timeline=records%3Ffiled%3D2026-01-15&timeline=mediation%3Ffiled%3D2026-02-02"
)
_TOGETHER = f"timeline=records%3Ffiled%3D2026-01-15%26lang%3D{CODE}"
_PAGES = (
    "",
    "/law",
    "/help",
    "/together",
    _TOGETHER_PAGE,
    "/together?timeline=x",
    "/calendars/courts/2027",
    "/nothing-here",
    "/embed/nothing-here",
)
_API = (
    "/v1/processes",
    "/v1/processes/due-process",
    "/v1/calendars",
    "/v1/calendars/state-offices?year=2027",
    "/v1/calendars/state-offices.ics?year=2027",
    "/v1/count?start=2026-09-04&days=5&unit=court",
    "/v1/count?start=2026-09-04",
    "/v1/timelines/lawsuit?filed=2026-01-15",
    f"/v1/timelines.ics?{_TOGETHER}&timeline=mediation%3Ffiled%3D2026-02-02%26lang%3D{CODE}",
    "/v1/timelines.ics?timeline=records&label=A",
    "/v1/timelines/records.pdf?filed=2026-01-15",
    "/v1/timelines/records?filed=soon&fild=1",
)
_LATE = "&as_of=2027-05-05"


def queries() -> Iterable[tuple[str, str]]:
    """A question with many facts about each process."""
    return {
        question["process"]: re.sub(r"&?lang=\w+", "", question["query"])
        for question in QUESTIONS.values()
        if "process" in question
    }.items()


def answers() -> Iterator[tuple[str, str]]:
    """Where each answer comes from, and its text without quotations of the law."""
    for path in _PAGES:
        yield _answer(f"/{CODE}{path}")
    for path in _API:
        yield _answer(f"{path}{'&' if '?' in path else '?'}lang={CODE}")
    for process, query in queries():
        for suffix in ("json", "ics", "csv", "svg"):
            yield _answer(f"/v1/timelines/{process}.{suffix}?{query}{_LATE}&lang={CODE}")
        for path in (process, f"embed/{process}"):
            yield _answer(_page(f"/{CODE}/{path}?{query}{_LATE}"))
        yield _answer(f"/{CODE}/{process}")
        yield _answer(f"/{CODE}/{process}?filed=soon")
        yield process, _QUOTED.sub("", _printed(process, "--why", *_options(query)))
        yield f"{process} --help", _printed(process, "--help")
    for tool in TOOLS.values():
        yield tool.name, call(tool, (("lang", CODE),), Settings(PUBLIC_URL)).text


def _answer(address: str) -> tuple[str, str]:
    response = CLIENT.get(address, headers={"accept": "text/html, */*;q=0.5"})
    assert response.headers["content-language"] == CODE, address
    return address, _QUOTED.sub("", response.text)


def _options(query: str) -> Iterator[str]:
    return (f"--{name}={text}" for name, text in parse_qsl(query))


def _printed(*arguments: str) -> str:
    result = run(*arguments, language=CODE)
    return result.stdout + result.stderr


def _page(address: str) -> str:
    """The address that the page of a question moves to."""
    return str(CLIENT.get(address).headers.get("location", address)).removeprefix(PUBLIC_URL)


def check_picture() -> None:
    """Hold that wide letters fit into the picture, and that nothing lies on anything else."""
    for process, query in islice(queries(), 4):
        TestNothingLiesOnAnythingElse.check(answered(process, f"{query}{_LATE}&lang={CODE}"))
