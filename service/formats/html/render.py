"""What every page is written on: its language, its address, and the frame around it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from hashlib import blake2b
from importlib.resources import files

from jinja2 import Environment, PackageLoader, StrictUndefined

from calendars.translation import Language, Text
from service.language import messages
from service.language.dates import in_words, weekday, without_weekday
from service.language.pages import layout
from service.law import edition

# Nothing from elsewhere, no scripts, and no style but our own files.
_OURS = (
    "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; "
    "base-uri 'none'"
)
CONTENT_SECURITY_POLICY = f"{_OURS}; frame-ancestors 'none'"
# Of a page that is made to stand in others.
EMBED_CONTENT_SECURITY_POLICY = f"{_OURS}; frame-ancestors *"
STATIC = files("service.formats.html") / "static"

_TEMPLATES = Environment(
    loader=PackageLoader("service.formats.html"),
    autoescape=True,
    trim_blocks=True,
    lstrip_blocks=True,
    undefined=StrictUndefined,
    auto_reload=False,  # a service that runs is one build, whatever becomes of its files
)


@dataclass(frozen=True, slots=True)
class PageContext:
    """A page: its language, its address in English and its query; `root` begins every address."""

    language: Language = "en"
    path: str = "/"
    query: str = ""
    root: str = ""

    def say(self, text: Text, /, **blanks: object) -> str:
        """A text in the language of the page, its blanks filled."""
        said = text.in_(self.language)
        return said.format(**blanks) if blanks else said

    def to(self, path: str) -> str:
        """The address of another page in the same language."""
        return _address(self.root, self.language, path)

    def other(self) -> tuple[Language, str, str]:
        """The other language, its name, and the address of this page in it."""
        language, name = layout.OTHER[self.language]
        query = f"?{self.query}" if self.query else ""
        return language, name, _address(self.root, language, self.path) + query

    def static(self, name: str) -> str:
        """The address of a file of ours; another one when its bytes change."""
        return f"{self.root}/static/{name}?{digest(name)}"

    def written(self, day: date) -> str:
        """A day in words, with its weekday."""
        return in_words(day, self.language)

    def weekday(self, day: date) -> str:
        """The weekday of a day, as a line of its own begins with it."""
        return weekday(day, self.language).capitalize()

    def date(self, day: date) -> str:
        """A day in words, without its weekday."""
        return without_weekday(day, self.language)

    def listed(self, titles: Sequence[str], most: int = 3) -> str:
        """Titles in quotation marks, as a sentence has them; of many, the first ones."""
        quoted = [self.say(layout.QUOTED, text=title) for title in titles]
        if len(quoted) > most:
            some = ", ".join(quoted[: most - 1])
            return self.say(layout.MORE, some=some, number=len(quoted) - most + 1)
        *some_, last = quoted
        return self.say(layout.LIST, some=", ".join(some_), last=last) if some_ else last


def render_page(template: str, context: PageContext, **blanks: object) -> str:
    """A page as HTML."""
    return _TEMPLATES.get_template(template).render(
        context=context,
        say=context.say,
        layout=layout,
        messages=messages,
        edition=edition,
        **blanks,
    )


def _address(root: str, language: Language, path: str) -> str:
    prefix = f"{root}/es" if language == "es" else root
    return prefix if prefix and path == "/" else f"{prefix}{path}"


@cache
def digest(name: str) -> str:
    """What a file of ours is known by; other bytes have another."""
    return blake2b((STATIC / name).read_bytes(), digest_size=5).hexdigest()
