"""Pages as a test reads them: what is marked up, and what it says."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from html.parser import HTMLParser
from urllib.parse import parse_qsl

from calendars.translation import Language
from service.answers.timeline import timeline_answer
from service.engine.faults import CaseError
from service.formats import html
from service.formats.html import PageContext
from service.law import PROCESSES
from service.request.question import read
from tests.asking import PUBLIC_URL

_ALONE = {"img", "input", "link", "meta", "br", "path", "circle", "rect"}


@dataclass(slots=True)
class Part:
    """An element with what is in it."""

    tag: str
    attributes: dict[str, str]
    inside: list["Part | str"] = field(default_factory=list)

    @property
    def text(self) -> str:
        """What it says, without what only programs read."""
        said = (part if isinstance(part, str) else part.text for part in self.inside)
        return "" if self.tag in {"style", "script"} else " ".join("".join(said).split())

    def all(self, tag: str = "", **attributes: str) -> Iterator["Part"]:
        """Every part below with this tag and these attributes; `class_` is one class of several."""
        for part in self.inside:
            if isinstance(part, Part):
                if (not tag or part.tag == tag) and part.has(attributes):
                    yield part
                yield from part.all(tag, **attributes)

    def one(self, tag: str = "", **attributes: str) -> "Part":
        """The only such part."""
        (found,) = self.all(tag, **attributes)
        return found

    def has(self, attributes: dict[str, str]) -> bool:
        return all(
            value in self.attributes.get("class", "").split()
            if name == "class_"
            else self.attributes.get(name.replace("_", "-")) == value
            for name, value in attributes.items()
        )


class _Builder(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.open = [Part("document", {})]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        part = Part(tag, {name: value or "" for name, value in attrs})
        self.open[-1].inside.append(part)
        if tag not in _ALONE:
            self.open.append(part)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.open[-1].inside.append(Part(tag, {name: value or "" for name, value in attrs}))

    def handle_endtag(self, tag: str) -> None:
        if tag not in _ALONE:
            assert self.open[-1].tag == tag, f"</{tag}> closes <{self.open[-1].tag}>"
            self.open.pop()

    def handle_data(self, data: str) -> None:
        self.open[-1].inside.append(data)


def parsed(html: str) -> Part:
    """A page as its parts; each that is opened is closed."""
    builder = _Builder()
    builder.feed(html)
    builder.close()
    (document,) = builder.open
    return document


def sent_by(query: str) -> list[tuple[str, str]]:
    """A query as a browser sends it, with the fields that are empty."""
    return parse_qsl(query, keep_blank_values=True)


def told(
    process: str,
    query: str,
    language: Language = "en",
    today: str = "2026-03-04",
    view: tuple[tuple[str, str], ...] = (),
) -> Part:
    """The page of a timeline, as it is on a day."""
    found = PROCESSES[process]
    pairs = html.clean_form(sent_by(query))
    asked = read(found, html.question_pairs(found, pairs, language))
    seen = replace(asked.facts, as_of=date.fromisoformat(today))
    question = replace(asked, facts=seen)
    answered = timeline_answer(question, PUBLIC_URL, html.titles(found, language))
    context = PageContext(language, f"/{process}", html.canonical(found, pairs), view=view)
    return parsed(html.timeline_page(question, answered, context))


def form(process: str, query: str = "", language: Language = "en") -> Part:
    """The page of a form, with what was typed and, where it cannot be answered, what is wrong."""
    found, sent = PROCESSES[process], sent_by(query)
    context = PageContext(language, f"/{process}")
    wrong: list[html.FormError] = []
    if not html.wants_form(sent):
        try:
            timeline_answer(
                read(found, html.question_pairs(found, html.clean_form(sent), language)), PUBLIC_URL
            )
        except CaseError as error:
            wrong = html.form_errors(found, error.faults, context, 2026)
    return parsed(html.form_page(found, sent, wrong, context))
