"""Texts in the languages of the code, and in one that a catalog has."""

import pytest

from calendars import translation
from calendars.catalog import Message, read_catalog
from calendars.translation import LANGUAGES, Plural, Text, chosen_language
from tests.catalogs import po

DAYS = Plural(Text(en="day", es="día"), Text(en="days", es="días"))
CLOSED = Text(en="School closed", es="Escuela cerrada")
LATE = Text(en="{what}: {number} late", es="{what}: {number} tarde")


@pytest.fixture
def russian(monkeypatch: pytest.MonkeyPatch) -> str:
    """A language with three plural forms, from its catalog."""
    catalog = po(
        "ru",
        {
            "day": ("день", "дня", "дней"),
            "School closed": "Школа закрыта",
            "{what}: {number} late": "{number} - {what}",
        },
        [Message("day", "days", "", ""), Message("School closed", "", "", "")],
    )
    monkeypatch.setitem(translation.CATALOGS, "ru", read_catalog(catalog))
    return "ru"


class TestText:
    def test_is_in_both_languages_of_the_code(self) -> None:
        assert (CLOSED.in_("en"), CLOSED.in_("es")) == ("School closed", "Escuela cerrada")

    def test_a_placeholder_is_filled_in_the_same_language(self) -> None:
        text = LATE.format(what=CLOSED).format(number=2)
        assert text.in_("en") == "School closed: 2 late"
        assert text.in_("es") == "Escuela cerrada: 2 tarde"

    def test_a_placeholder_without_a_value_stays(self) -> None:
        assert LATE.format(number=2).in_("en") == "{what}: 2 late"

    def test_a_catalog_has_its_own_order_of_words(self, russian: str) -> None:
        text = LATE.format(what=CLOSED).format(number=2)
        assert text.in_(russian) == "2 - Школа закрыта"

    def test_no_text_stays_no_text(self, russian: str) -> None:
        """Gettext keeps the header of a catalog under the empty text."""
        assert Text(en="", es="").in_(russian) == ""

    def test_a_text_that_is_missing_is_not_answered_in_english(self, russian: str) -> None:
        with pytest.raises(LookupError, match="Not there"):
            Text(en="Not there", es="No está").in_(russian)


class TestPlural:
    def test_has_two_forms_in_english_and_spanish(self) -> None:
        assert [DAYS.in_("en", number) for number in (0, 1, 2)] == ["days", "day", "days"]
        assert [DAYS.in_("es", number) for number in (0, 1, 2)] == ["días", "día", "días"]

    def test_has_the_forms_of_its_language(self, russian: str) -> None:
        """CLDR: Russian has one form for 1, 21 …, one for 2 to 4, 22 …, and one for the others."""
        found = [DAYS.in_(russian, number) for number in (1, 2, 5, 11, 21, 22)]
        assert found == ["день", "дня", "дней", "дней", "день", "дня"]

    def test_that_is_missing_is_not_answered_in_english(self, russian: str) -> None:
        with pytest.raises(LookupError, match="year"):
            Plural(Text(en="year", es="año"), Text(en="years", es="años")).in_(russian, 2)


class TestChosenLanguage:
    @pytest.mark.parametrize(
        ("pairs", "language"),
        [
            ([("lang", "es")], "es"),
            ([("filed", "2026-01-15"), ("lang", "en")], "en"),
            ([("lang", "fr")], "es"),
            ([("lang", "fr"), ("lang", "en")], "en"),
            ([("lang", None)], "es"),
            ([("language", "en")], "es"),
            ([], "es"),
        ],
    )
    def test_is_the_first_that_there_is_or_else_the_other(
        self, pairs: list[tuple[str, object]], language: str
    ) -> None:
        assert chosen_language(pairs, "es") == language

    def test_is_english_where_nothing_says_otherwise(self) -> None:
        assert chosen_language([]) == "en"


def test_each_language_has_its_own_pages() -> None:
    prefixes = [row.prefix for row in LANGUAGES.values()]
    assert len(set(prefixes)) == len(prefixes)
    assert LANGUAGES["en"].prefix == ""
    assert all(prefix.startswith("/") for prefix in prefixes[1:])
