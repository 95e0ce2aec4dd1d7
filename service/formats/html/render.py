"""HTML rendering: templates, content security policies and the context of a page."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from hashlib import blake2b
from importlib.resources import files

from jinja2 import Environment, PackageLoader, StrictUndefined

from calendars.translation import DEFAULT_LANGUAGE, LANGUAGES, Language, Text
from service.formats import contact_text
from service.language import contacts, dates, messages
from service.language.pages import layout
from service.law import edition

# No scripts, and styles and images from this origin only.
_SAME_ORIGIN = (
    "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; "
    "base-uri 'none'"
)
CONTENT_SECURITY_POLICY = f"{_SAME_ORIGIN}; frame-ancestors 'none'"
# Any site may show the embed page in an iframe.
EMBED_CONTENT_SECURITY_POLICY = f"{_SAME_ORIGIN}; frame-ancestors *"
STATIC = files("service.formats.html") / "static"

_TEMPLATES = Environment(
    loader=PackageLoader("service.formats.html"),
    autoescape=True,
    trim_blocks=True,
    lstrip_blocks=True,
    undefined=StrictUndefined,
    auto_reload=False,  # templates change with the build only
)


@dataclass(frozen=True, slots=True)
class PageContext:
    """Language, path without its prefix and query of a page; `root` begins every address.

    `view` are the parameters of the page alone, such as what is open.
    `offered` is another language that the browser prefers, where the page offers it.
    `report_url` is where mistakes are reported, if whoever runs the service said so.
    """

    language: Language = DEFAULT_LANGUAGE
    path: str = "/"
    query: str = ""
    root: str = ""
    view: tuple[tuple[str, str], ...] = ()
    offered: Language | None = None
    report_url: str = ""

    def say(self, text: Text, /, **blanks: object) -> str:
        """A text in the language of the page, with its blanks filled."""
        template = text.in_(self.language)
        return template.format(**blanks) if blanks else template

    def to(self, path: str) -> str:
        """The address of another page in the same language."""
        return _address(self.root, self.language, path)

    def home(self, language: Language) -> str:
        """The address of the home page in a language."""
        return _address(self.root, language, "/")

    def others(self) -> Iterator[tuple[Language, str, str]]:
        """Each other language, its own name (WCAG 3.1.2) and the address of this page in it."""
        query = f"?{self.query}" if self.query else ""
        for language, row in LANGUAGES.items():
            if language != self.language:
                yield language, row.name, _address(self.root, language, self.path) + query

    def static(self, name: str) -> str:
        """The address of a static file; it changes with the content."""
        return f"{self.root}/static/{name}?{digest(name)}"

    def in_words(self, day: date) -> str:
        """A date in words, with its weekday."""
        return dates.in_words(day, self.language)

    def weekday(self, day: date) -> str:
        """The weekday of a date, capitalised."""
        return dates.weekday(day, self.language).capitalize()

    def date(self, day: date) -> str:
        """A date in words, without its weekday."""
        return dates.without_weekday(day, self.language)

    def listed(self, titles: Sequence[str], most: int = 3) -> str:
        """Titles in quotation marks, joined for a sentence; at most `most`, then a number."""
        quoted = [self.say(layout.QUOTED, text=title) for title in titles]
        if len(quoted) > most:
            some = ", ".join(quoted[: most - 1])
            return self.say(layout.MORE, some=some, number=len(quoted) - most + 1)
        return self.join(quoted)

    def join(self, texts: Sequence[str]) -> str:
        """Texts joined for a sentence: "7 days and 1 day"."""
        *some, last = texts
        return self.say(layout.LIST, some=", ".join(some), last=last) if some else last


def render_page(template: str, context: PageContext, **blanks: object) -> str:
    """HTML of a page from its template."""
    return _TEMPLATES.get_template(template).render(
        context=context,
        say=context.say,
        layout=layout,
        messages=messages,
        contact_words=contacts,
        seen=contact_text.seen,
        edition=edition,
        **blanks,
    )


def _address(root: str, language: Language, path: str) -> str:
    prefix = root + LANGUAGES[language].prefix
    return prefix if prefix and path == "/" else f"{prefix}{path}"


_DIGESTS = {
    file.name: blake2b(file.read_bytes(), digest_size=5).hexdigest() for file in STATIC.iterdir()
}


def digest(name: str) -> str:
    """Hash of a static file's content, for its address."""
    return _DIGESTS[name]
