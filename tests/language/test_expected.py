"""The form of a value in words, in both languages."""

from datetime import date
from typing import get_args

import pytest

from calendars.translation import Text
from service.engine.expected import (
    Characters,
    DateOrSpanFrom,
    DateOrToday,
    Expected,
    IdAndDate,
    OneOf,
    OpenSpanFrom,
    ProcessAndQuery,
    SpanFrom,
    Token,
    TrueOrFalse,
    WholeNumber,
)
from service.language.faults import expected_text
from tests.faults import FILING

SPAN = SpanFrom(date(2000, 1, 1), date(2040, 12, 31), 400)

FORMS: list[tuple[Expected, str, str]] = [
    (
        FILING,
        "must be a date from 2024-01-01 to 2035-12-31, written YYYY-MM-DD",
        "debe ser una fecha del 2024-01-01 al 2035-12-31, escrita AAAA-MM-DD",
    ),
    (
        SPAN,
        (
            "must be two dates, first/last, each written YYYY-MM-DD from 2000-01-01 to 2040-12-31, "
            "the last not before the first and at most 400 days after it"
        ),
        (
            "debe ser dos fechas, primera/última, cada una escrita AAAA-MM-DD del 2000-01-01 al "
            "2040-12-31, la última no antes de la primera y a lo más 400 días después"
        ),
    ),
    (
        DateOrSpanFrom(date(2000, 1, 1), date(2040, 12, 31), 400),
        (
            "must be a date from 2000-01-01 to 2040-12-31, written YYYY-MM-DD, or two of them, "
            "first/last, the last not before the first and at most 400 days after it"
        ),
        (
            "debe ser una fecha del 2000-01-01 al 2040-12-31, escrita AAAA-MM-DD, o dos, "
            "primera/última, la última no antes de la primera y a lo más 400 días después"
        ),
    ),
    (
        DateOrToday(date(2000, 1, 1), date(2040, 12, 31)),
        "must be today, or a date from 2000-01-01 to 2040-12-31, written YYYY-MM-DD",
        "debe ser today (hoy) o una fecha del 2000-01-01 al 2040-12-31, escrita AAAA-MM-DD",
    ),
    (
        IdAndDate(date(2000, 1, 1), date(2040, 12, 31)),
        "must be the id of a date and a date from 2000-01-01 to 2040-12-31: id/YYYY-MM-DD",
        "debe ser el id de una fecha y una fecha del 2000-01-01 al 2040-12-31: id/AAAA-MM-DD",
    ),
    (
        OpenSpanFrom(date(2000, 1, 1), date(2040, 12, 31)),
        (
            "must be two dates, first/last, each written YYYY-MM-DD from 2000-01-01 to 2040-12-31, "
            "the last not before the first; leave the last out (first/) while it is not known"
        ),
        (
            "debe ser dos fechas, primera/última, cada una escrita AAAA-MM-DD del 2000-01-01 al "
            "2040-12-31, la última no antes de la primera; omita la última (primera/) mientras no "
            "se "
            "sepa"
        ),
    ),
    (
        WholeNumber(0, 60),
        "must be a whole number from 0 to 60",
        "debe ser un número entero de 0 a 60",
    ),
    (OneOf(("en", "es")), "must be one of: en, es", "debe ser uno de: en, es"),
    (TrueOrFalse(), "must be true or false", "debe ser true o false"),
    (
        Token(40),
        "must be 1 to 40 letters, digits, - or _",
        "debe tener de 1 a 40 letras, cifras, - o _",
    ),
    (
        ProcessAndQuery(),
        (
            "must be a process and its query, percent-encoded, such as "
            "state-complaint%3Ffiled%3D2026-09-10"
        ),
        (
            "debe ser un proceso y su consulta, con los signos en código, como "
            "state-complaint%3Ffiled%3D2026-09-10"
        ),
    ),
    (Characters(60), "must be 1 to 60 characters", "debe tener de 1 a 60 caracteres"),
]


@pytest.mark.parametrize(("expected", "english", "spanish"), FORMS)
def test_what_would_have_worked(expected: Expected, english: str, spanish: str) -> None:
    assert expected_text(expected) == Text(en=english, es=spanish)


def test_every_form_is_in_the_catalogue() -> None:
    assert {type(expected) for expected, *_ in FORMS} == {*get_args(Expected)}
