"""The sentences about faults, for people: every kind in both languages, without a parameter."""

from datetime import date
from typing import get_args

import pytest

from calendars.school import NoSchool, Span
from calendars.translation import Text
from service.engine.case import OpenSpan
from service.engine.expected import (
    DateFrom,
    DateOrSpanFrom,
    OneOf,
    OpenSpanFrom,
    SpanFrom,
    WholeNumber,
)
from service.engine.faults import (
    BeyondTheYears,
    CaseFault,
    Missing,
    NoDateToCheck,
    NotHeld,
    OverlappingYears,
    SentAlone,
    SentAndFiled,
    StartsNoClock,
    TooOften,
    UnknownCheck,
    UnknownParameter,
    Unreadable,
)
from service.language.pages.faults import for_people
from tests.faults import (
    FILING,
    already_ended,
    beyond_the_years,
    ends_after,
    hearing_in_continuance,
    not_later,
    out_of_order,
)

SPAN = SpanFrom(date(2000, 1, 1), date(2040, 12, 31), 400)
YEAR = Span(date(2026, 6, 1), date(2027, 6, 4))
OTHER = Span(date(2025, 8, 13), date(2026, 6, 4))
TITLE = Text(en="The parent asked", es="La familia pidió")
TITLES = {
    "filed": "Filed",
    "sent": "Sent",
    "violation": "Violation",
    "decision": "Decision",
    "school_year": "Year",
    "school_break": "Break",
    "school_closed": "Closed",
    "school_open": "Open",
    "continuance": "Continuance",
    "heard": "Hearing day",
}

FOR_PEOPLE: list[tuple[CaseFault, str, str]] = [
    (
        ends_after("violation", "2025-09-08/2026-02-01", "filed", "2026-01-15"),
        (
            "“Violation” (Monday, September 8, 2025 – Sunday, February 1, 2026) cannot end after "
            "“Filed” (Thursday, January 15, 2026)."
        ),
        (
            "“Violation” (lunes 8 de septiembre de 2025 – domingo 1 de febrero de 2026) no puede "
            "terminar después de “Filed” (jueves 15 de enero de 2026)."
        ),
    ),
    (
        out_of_order("decision", "2026-01-02", "filed", "2026-01-15"),
        (
            "“Decision” (Friday, January 2, 2026) cannot be before “Filed” (Thursday, January 15, "
            "2026)."
        ),
        (
            "“Decision” (viernes 2 de enero de 2026) no puede ser antes de “Filed” (jueves 15 de "
            "enero de 2026)."
        ),
    ),
    (
        not_later("decision", "2026-01-02", "2026-01-15"),
        (
            "“Decision” (Friday, January 2, 2026) must be later than Thursday, January 15, 2026, "
            "the date it takes the place of."
        ),
        (
            "“Decision” (viernes 2 de enero de 2026) debe ser posterior al jueves 15 de enero de "
            "2026, la fecha que reemplaza."
        ),
    ),
    (
        already_ended("decision", "2026-01-15", "2026-01-02"),
        (
            "“Decision” (Thursday, January 15, 2026) cannot be after Friday, January 2, 2026, the "
            "date the period ends by itself."
        ),
        (
            "“Decision” (jueves 15 de enero de 2026) no puede ser después del viernes 2 de enero "
            "de 2026, la fecha en que el período termina por sí solo."
        ),
    ),
    (
        hearing_in_continuance("2026-03-02", "2026-02-20", "2026-04-14"),
        (
            "“Hearing day” (Monday, March 2, 2026) lies between the order of Friday, February 20, "
            "2026 and Tuesday, April 14, 2026, the first new hearing date. Change one of them, or "
            "leave this date out."
        ),
        (
            "“Hearing day” (lunes 2 de marzo de 2026) cae entre la orden del viernes 20 de febrero "
            "de 2026 y el martes 14 de abril de 2026, la primera fecha nueva. Cambie una de las "
            "dos, u omita esta fecha."
        ),
    ),
    (
        beyond_the_years("decision", "2026-01-02", 730),
        (
            "“Decision” (Friday, January 2, 2026, 730) leads to a date outside January 1, 2000 to "
            "December 31, 2041. We know the holidays of those years only."
        ),
        (
            "“Decision” (viernes 2 de enero de 2026, 730) lleva a una fecha fuera del 1 de enero "
            "de\N{NO-BREAK SPACE}2000 al 31 de diciembre de\N{NO-BREAK SPACE}2041. Solo conocemos "
            "los días feriados de esos años."
        ),
    ),
    (
        BeyondTheYears("continuance", (OpenSpan(date(2026, 1, 2), None),)),
        (
            "“Continuance” (Friday, January 2, 2026) leads to a date outside January 1, 2000 to "
            "December 31, 2041. We know the holidays of those years only."
        ),
        (
            "“Continuance” (viernes 2 de enero de 2026) lleva a una fecha fuera del 1 de enero de"
            "\N{NO-BREAK SPACE}2000 al 31 de diciembre de\N{NO-BREAK SPACE}2041. Solo conocemos "
            "los días feriados de esos años."
        ),
    ),
    (
        UnknownParameter("zz", "1", "records", ("filed",)),
        "The address says “zz”, which we do not know. Press the button to go on without it.",
        "La dirección dice “zz”, y no sabemos qué es. Oprima el botón para seguir sin eso.",
    ),
    (
        Missing("filed", TITLE, FILING),
        "Enter a date, like 1/15/2026, for “Filed”",
        "Escriba una fecha, como 1/15/2026 (mes/día/año), en “Filed”",
    ),
    (
        Unreadable("filed", "soon", FILING),
        "Enter the date like 1/15/2026: month, day, year.",
        "Escriba la fecha así: 1/15/2026 (mes/día/año).",
    ),
    (
        Unreadable("school_year", "2026-06-04/2025-08-13", SPAN),
        (
            "Enter both a first and a last date, the last one not before the first, and not more "
            "than 400 days later."
        ),
        (
            "Escriba una primera y una última fecha; la última no antes de la primera, ni más de "
            "400 días después."
        ),
    ),
    (
        Unreadable("continuance", "2026-02-20", OpenSpanFrom(date(2000, 1, 1), date(2040, 12, 31))),
        "Enter the date of the order, and the new hearing date on or after it, or none.",
        "Escriba la fecha de la orden, y la nueva fecha de audiencia ese día o después, o ninguna.",
    ),
    (
        Unreadable("rev", "x", WholeNumber(0, 999)),
        "“x”: this must be a whole number from 0 to 999.",
        "“x”: esto debe ser un número entero de 0 a 999.",
    ),
    (
        TooOften("filed", "2026-01-15, 2026-01-16", 2, 1),
        "“Filed” was entered 2 times; at most 1 is allowed.",
        "“Filed” se escribió 2 veces; se permite 1 como máximo.",
    ),
    (
        OverlappingYears(YEAR, OTHER),
        (
            "“Year” (Monday, June 1, 2026 – Friday, June 4, 2027) overlaps the school year "
            "Wednesday, August 13, 2025 – Thursday, June 4, 2026."
        ),
        (
            "“Year” (lunes 1 de junio de 2026 – viernes 4 de junio de 2027) se cruza con el año "
            "escolar miércoles 13 de agosto de 2025 – jueves 4 de junio de 2026."
        ),
    ),
    (
        NotHeld(date(2026, 12, 23), NoSchool.BREAK),
        (
            "“Open” (Wednesday, December 23, 2026) lies inside “Break”. Enter the break as two, "
            "without that date."
        ),
        (
            "“Open” (miércoles 23 de diciembre de 2026) cae dentro de “Break”. Escriba las "
            "vacaciones como dos, sin esa fecha."
        ),
    ),
    (
        NotHeld(date(2027, 1, 15), NoSchool.CLOSED),
        (
            "“Open” (Friday, January 15, 2027) is also entered as “Closed”. Enter it as one of the "
            "two."
        ),
        (
            "“Open” (viernes 15 de enero de 2027) está también en “Closed”. Escríbalo solo en uno "
            "de los dos."
        ),
    ),
    (
        SentAndFiled("2026-01-15", "2026-01-20"),
        (
            "“Sent” and “Filed” were both entered. Clear one of them: the date it arrived is the "
            "better one."
        ),
        ("Se escribieron “Sent” y “Filed”. Borre una de las dos: es mejor la fecha en que llegó."),
    ),
    (
        SentAlone("sent_by", "sent", "2026-01-15", OneOf(("hand", "mail"))),
        "Choose how it was sent. If you know the date it arrived, enter that alone.",
        "Elija cómo se envió. Si sabe la fecha en que llegó, escriba solo esa.",
    ),
    (
        SentAlone("sent", "sent_by", "mail", DateFrom(date(2024, 1, 1), date(2035, 12, 31))),
        (
            "Enter the date it was sent too. If you know the date it arrived, enter that alone, "
            "and choose “I know the date it arrived”."
        ),
        (
            "Escriba también la fecha en que se envió. Si sabe la fecha en que llegó, escriba solo "
            "esa, y elija “Sé la fecha en que llegó”."
        ),
    ),
    (
        StartsNoClock("fax", Text(en="Fax", es="Fax"), Text(en="write", es="escriba")),
        "“Fax” cannot be counted from: write.",
        "“Fax” no inicia ninguna cuenta: escriba.",
    ),
    (
        UnknownCheck("meeting/2026-03-03", ("decision",)),
        "“meeting” is not one of the dates here. Choose another.",
        "“meeting” no es una de las fechas de aquí. Elija otra.",
    ),
    (
        NoDateToCheck("appeal/2026-03-03", ("decision",)),
        (
            "We have no date yet to compare with the one that you chose. Enter what it waits for, "
            "or choose another."
        ),
        (
            "Todavía no tenemos una fecha para comparar con la que eligió. Escriba la fecha de la "
            "que depende, o elija otra."
        ),
    ),
]


@pytest.mark.parametrize(("fault", "english", "spanish"), FOR_PEOPLE)
def test_for_people(fault: CaseFault, english: str, spanish: str) -> None:
    assert for_people(fault, TITLES, "en", 2026) == english
    assert for_people(fault, TITLES, "es", 2026) == spanish


@pytest.mark.parametrize(
    ("given", "english", "spanish"),
    [
        ("2/30/2026", "February 30 is not a date.", "El 30 de febrero no es una fecha."),
        ("2026-04-31", "April 31 is not a date.", "El 31 de abril no es una fecha."),
        (
            "Feb 29, 2027",
            "February 29 is not a date in 2027.",
            "El 29 de febrero no es una fecha del año 2027.",
        ),
        (
            "15/1/2026",
            "There is no month 15. Write the month first. Did you mean 1/15/2026?",
            "No hay mes 15. Escriba primero el mes. ¿Quiso decir 1/15/2026?",
        ),
        (
            "Jan 5",
            "Enter the year too. Did you mean 1/5/2026?",
            "Escriba también el año. ¿Quiso decir 1/5/2026?",
        ),
        (
            "2019-03-10",
            "2019 is too long ago. Enter a date from January 1, 2024 on.",
            (
                "2019 es hace demasiado tiempo. Escriba una fecha desde el 1 de enero de"
                "\N{NO-BREAK SPACE}2024."
            ),
        ),
        (
            "1/15/2062",
            "Did you mean 1/15/2026? The last date we take is December 31, 2035.",
            (
                "¿Quiso decir 1/15/2026? La última fecha que aceptamos es el 31 de diciembre de"
                "\N{NO-BREAK SPACE}2035."
            ),
        ),
        (
            "1/15/206",
            "Did you mean 1/15/2026? The last date we take is December 31, 2035.",
            (
                "¿Quiso decir 1/15/2026? La última fecha que aceptamos es el 31 de diciembre de"
                "\N{NO-BREAK SPACE}2035."
            ),
        ),
        (
            "40/40/2026",
            "Enter the date like 1/15/2026: month, day, year.",
            "Escriba la fecha así: 1/15/2026 (mes/día/año).",
        ),
    ],
)
def test_a_date_that_cannot_be_is_told_what_is_wrong_with_it(
    given: str, english: str, spanish: str
) -> None:
    fault = Unreadable("filed", given, FILING)
    assert for_people(fault, TITLES, "en", 2026) == english
    assert for_people(fault, TITLES, "es", 2026) == spanish


@pytest.mark.parametrize(
    ("given", "says"),
    [
        ("2026-02-16/", "“Last day” is missing. Enter it like 1/15/2026."),
        ("2026-02-16", "“Last day” is missing. Enter it like 1/15/2026."),
        ("/2-30-2026", "“First day” is missing. Enter it like 1/15/2026. “Last day”: February 30"),
        ("soon/2026-02-20", "“First day”: Enter the date like 1/15/2026: month, day, year."),
    ],
)
def test_a_span_is_told_which_end_is_wrong(given: str, says: str) -> None:
    assert for_people(Unreadable("school_break", given, SPAN), TITLES, "en", 2026).startswith(says)


def test_an_order_may_lack_the_new_date_and_not_its_own() -> None:
    order = OpenSpanFrom(date(2000, 1, 1), date(2040, 12, 31))
    said = for_people(Unreadable("continuance", "/2026-02-20", order), TITLES, "en", 2026)
    assert said == "“Date of the order” is missing. Enter it like 1/15/2026."


def test_a_time_that_lasted_is_told_which_end_is_wrong() -> None:
    lasting = DateOrSpanFrom(date(2000, 1, 1), date(2040, 12, 31), 400)
    said = for_people(Unreadable("violation", "2026-02-20/soon", lasting), TITLES, "en", 2026)
    assert said == "“Last day”: Enter the date like 1/15/2026: month, day, year."
    said = for_people(Unreadable("violation", "2026-02-20", lasting), TITLES, "en", 2026)
    assert said == "Enter the date like 1/15/2026: month, day, year."


def test_every_kind_is_in_the_catalogue() -> None:
    assert {type(fault) for fault, *_ in FOR_PEOPLE} == {*get_args(CaseFault)}
