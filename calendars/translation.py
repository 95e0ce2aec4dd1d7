"""Languages, and text in each of them."""

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from importlib.resources import files
from typing import TYPE_CHECKING, Literal, NamedTuple, TypeAlias

from calendars.catalog import read_catalog


class LanguageRow(NamedTuple):
    """A language as its row in languages.toml declares it; dates are CLDR patterns."""

    name: str
    locale: str
    prefix: str
    date: str
    weekday_date: str


_FOLDER = files("calendars") / "languages"
LANGUAGES = {
    code: LanguageRow(**row)
    for code, row in tomllib.loads((_FOLDER / "languages.toml").read_text("utf-8")).items()
}
if TYPE_CHECKING:
    Language: TypeAlias = str
else:
    # pydantic and Typer read the codes from the type.
    Language = Literal[tuple(LANGUAGES)]

DEFAULT_LANGUAGE: Language = next(iter(LANGUAGES))


def chosen_language(
    pairs: Iterable[tuple[str, object]], otherwise: Language = DEFAULT_LANGUAGE
) -> Language:
    """The language of a question: the first known `lang` of its parameters, or `otherwise`."""
    codes = (str(value) for name, value in pairs if name == "lang")
    return next((code for code in codes if code in LANGUAGES), otherwise)


@dataclass(frozen=True, slots=True)
class Text:
    """A text in English and Spanish; catalogs have it in other languages, by its English."""

    en: str
    es: str
    _source: "tuple[str, Mapping[str, object]] | None" = field(
        default=None, compare=False, repr=False
    )

    def in_(self, language: Language) -> str:
        """The text in `language`."""
        match language:
            case "en":
                return self.en
            case "es":
                return self.es
            case _:
                english, blanks = self._source or (self.en, {})
                translated = CATALOGS[language].gettext(english) if english else ""
                return _filled(translated, blanks, language)

    def format(self, **blanks: object) -> "Text":
        """Fill placeholders, a Text in its own language; a placeholder without a value stays."""
        english, before = self._source or (self.en, {})
        return replace(
            self,
            en=_filled(self.en, blanks, "en"),
            es=_filled(self.es, blanks, "es"),
            _source=(english, {**before, **blanks}),
        )


class _Blanks(dict[str, object]):
    def __missing__(self, name: str) -> str:
        return f"{{{name}}}"


def _filled(template: str, blanks: Mapping[str, object], language: Language) -> str:
    if not blanks:
        return template
    values = {
        name: blank.in_(language) if isinstance(blank, Text) else blank
        for name, blank in blanks.items()
    }
    return template.format_map(_Blanks(values))


class Plural(NamedTuple):
    """A text for one and for many; catalogs have as many forms as their language."""

    one: Text
    many: Text

    def in_(self, language: Language, number: int) -> str:
        """The form for `number` in `language`."""
        if language in CATALOGS:
            return CATALOGS[language].ngettext(self.one.en, self.many.en, number)
        return (self.one if number == 1 else self.many).in_(language)


WRITTEN = frozenset({"en", "es"})
CATALOGS = {
    code: read_catalog((_FOLDER / f"{code}.po").read_bytes())
    for code in LANGUAGES
    if code not in WRITTEN
}
