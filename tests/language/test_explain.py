"""The count of each policy as sentences, written out in both languages."""

from datetime import date

import pytest

from calendars.counting import Unit
from calendars.translation import Language
from service.language.dates import in_words
from service.language.rule_words import amount
from tests.asking import ask


def why(process: str, query: str, line: str) -> tuple[list[str], list[str]]:
    """The sentences in English and in Spanish."""
    english, spanish = (ask(process, f"{query}&lang={lang}")[line].why for lang in ("en", "es"))
    return english, spanish


class TestFixed:
    def test_it_lands_on_a_working_day(self) -> None:
        assert why("due-process", "filed=2026-09-08", "resolution_period") == (
            ["Tuesday, September 8, 2026 is day 0.", "Day 30 is Thursday, October 8, 2026."],
            [
                "El martes 8 de septiembre de 2026 es el día 0.",
                "El día 30 es el jueves 8 de octubre de 2026.",
            ],
        )

    def test_it_does_not_move(self) -> None:
        english, spanish = why("due-process", "filed=2026-09-11", "resolution_period")
        assert english[2:] == [
            "Sunday, October 11, 2026 is not a working day: it is a weekend.",
            "This time limit does not move for weekends or holidays.",
        ]
        assert spanish[2:] == [
            "El domingo 11 de octubre de 2026 no es día hábil: es fin de semana.",
            "Este plazo no se mueve por fines de semana ni días feriados.",
        ]

    def test_a_legal_holiday_on_which_courts_are_open_is_a_working_day(self) -> None:
        """Code Civ. Proc. § 135 leaves out Columbus Day."""
        english, _ = why("due-process", "filed=2026-09-12", "resolution_period")
        assert english[1:] == ["Day 30 is Monday, October 12, 2026."]


class TestAgency:
    def test_it_lands_on_an_open_day(self) -> None:
        assert why("state-complaint", "filed=2026-01-15", "decision") == (
            ["Thursday, January 15, 2026 is day 0.", "Day 60 is Monday, March 16, 2026."],
            [
                "El jueves 15 de enero de 2026 es el día 0.",
                "El día 60 es el lunes 16 de marzo de 2026.",
            ],
        )

    def test_it_stands_and_a_later_day_can_be_argued(self) -> None:
        """Code Civ. Proc. § 12b: "closed for the whole of any day"."""
        english, spanish = why("due-process", "filed=2026-09-08", "decision")
        assert english[2:] == [
            "Sunday, November 22, 2026 is not a working day: it is a weekend.",
            (
                "The law can be read to allow until Monday, November 23, 2026 (Ed. Code § 9; Code "
                "Civ. Proc. §§ 12a, 12b). Do not wait for it."
            ),
            (
                "A day when the office or the district is closed all day may move that date too "
                "(Code Civ. Proc. § 12b)."
            ),
        ]
        assert spanish[2:] == [
            "El domingo 22 de noviembre de 2026 no es día hábil: es fin de semana.",
            (
                "Según otra interpretación, el plazo llega al lunes 23 de noviembre de 2026 "
                "(Ed. Code § 9; Code Civ. Proc. §§ 12a, 12b). No se confíe."
            ),
            (
                "Si la oficina o el distrito no abre en todo un día, ese día también puede mover "
                "la fecha (Code Civ. Proc. § 12b)."
            ),
        ]

    def test_a_holiday_is_named(self) -> None:
        english, spanish = why("mediation", "filed=2026-11-25", "completed")
        assert english[2] == "Friday, December 25, 2026 is not a working day: Christmas Day."
        assert spanish[2] == "El viernes 25 de diciembre de 2026 no es día hábil: Día de Navidad."

    def test_a_holiday_beside_a_weekend_is_named_too(self) -> None:
        """Ed. Code § 56505(e)(6): 10 days before January 12, 2027 is Saturday, January 2."""
        english, spanish = why(
            "due-process", "filed=2026-11-02&hearing=2027-01-12", "issues_notice"
        )
        assert english[2:4] == [
            "Saturday, January 2, 2027 is not a working day: it is a weekend.",
            "Friday, January 1, 2027 is not a working day: New Year's Day.",
        ]
        assert spanish[3] == "El viernes 1 de enero de 2027 no es día hábil: Día de Año Nuevo."


class TestFiling:
    def test_it_lands_on_a_working_day(self) -> None:
        query = "filed=2026-01-15&decision=2026-03-16"
        english, spanish = why("state-complaint", query, "reconsideration_request")
        assert english[2:] == ["Offices close at 5 p.m.: act before then."]
        assert spanish[2:] == ["Las oficinas cierran a las 5 p.m.: actúe antes."]

    def test_it_lands_on_a_weekend(self) -> None:
        query = "filed=2026-11-23&decision=2027-01-22"
        english, spanish = why("state-complaint", query, "reconsideration_request")
        assert english[2:] == [
            "Sunday, February 21, 2027 is not a working day: it is a weekend.",
            "To be safe, act by Friday, February 19, 2027, before 5 p.m.",
            (
                "The law can be read to allow until Monday, February 22, 2027 (Ed. Code § 9; Code "
                "Civ. Proc. §§ 12a, 12b). Do not wait for it."
            ),
            (
                "A day when the office or the district is closed all day may move that date too "
                "(Code Civ. Proc. § 12b)."
            ),
        ]
        assert spanish[2:] == [
            "El domingo 21 de febrero de 2027 no es día hábil: es fin de semana.",
            (
                "Para mayor seguridad, actúe a más tardar el viernes 19 de febrero de 2027, antes "
                "de las 5 p.m."
            ),
            (
                "Según otra interpretación, el plazo llega al lunes 22 de febrero de 2027 "
                "(Ed. Code § 9; Code Civ. Proc. §§ 12a, 12b). No se confíe."
            ),
            (
                "Si la oficina o el distrito no abre en todo un día, ese día también puede mover "
                "la fecha (Code Civ. Proc. § 12b)."
            ),
        ]

    def test_it_lands_on_a_legal_holiday_on_which_courts_are_open(self) -> None:
        english, spanish = why("due-process", "filed=2026-10-02", "response")
        assert english[2:] == [
            "Monday, October 12, 2026 is a legal holiday: Columbus Day.",
            "Offices close at 5 p.m.: act before then.",
            (
                "The law can be read to allow until Tuesday, October 13, 2026 (Ed. Code § 9; Code "
                "Civ. Proc. §§ 12a, 12b). Do not wait for it."
            ),
            (
                "A day when the office or the district is closed all day may move that date too "
                "(Code Civ. Proc. § 12b)."
            ),
        ]
        assert spanish[2] == (
            "El lunes 12 de octubre de 2026 es día feriado legal: Día de Cristóbal Colón."
        )


class TestDistrict:
    def test_it_stands_and_a_later_day_can_be_argued(self) -> None:
        english, spanish = why("informal", "filed=2026-03-06", "iep_meeting")
        assert english[2:] == [
            "Sunday, April 5, 2026 is not a working day: it is a weekend.",
            (
                "The law can be read to allow until Monday, April 6, 2026 (Ed. Code § 9; Code Civ. "
                "Proc. §§ 12a, 12b). Do not wait for it."
            ),
            (
                "A day when the office or the district is closed all day may move that date too "
                "(Code Civ. Proc. § 12b)."
            ),
        ]
        assert spanish[2:] == [
            "El domingo 5 de abril de 2026 no es día hábil: es fin de semana.",
            (
                "Según otra interpretación, el plazo llega al lunes 6 de abril de 2026 (Ed. "
                "Code § 9; Code Civ. Proc. §§ 12a, 12b). No se confíe."
            ),
            (
                "Si la oficina o el distrito no abre en todo un día, ese día también puede mover "
                "la fecha (Code Civ. Proc. § 12b)."
            ),
        ]

    def test_the_vacation_and_the_other_reading(self) -> None:
        query = (
            "filed=2026-11-23&school_year=2026-08-12/2027-06-10&school_break=2026-12-21/2027-01-01"
        )
        english, spanish = why("informal", query, "iep_meeting")
        assert english[1:] == [
            (
                "Not counted: School vacation of more than five school days (Monday, December 21, "
                "2026 to Sunday, January 3, 2027, 14 days)."
            ),
            "Day 30 is Wednesday, January 6, 2027.",
            (
                "One reading also leaves out the weekend and the closed days that touch a vacation "
                "before it; then the count ends on Friday, January 8, 2027."
            ),
            (
                "The law can be read to allow until Friday, January 8, 2027 (Ed. Code § 56344(a)). "
                "Do not wait for it."
            ),
        ]
        assert spanish[1:] == [
            (
                "No se cuentan: Vacaciones escolares de más de cinco días escolares (lunes 21 de "
                "diciembre de 2026 al domingo 3 de enero de 2027, 14 días)."
            ),
            "El día 30 es el miércoles 6 de enero de 2027.",
            (
                "Una interpretación tampoco cuenta el fin de semana ni los días cerrados justo "
                "antes de las vacaciones; así la cuenta termina el viernes 8 de enero de 2027."
            ),
            (
                "Según otra interpretación, el plazo llega al viernes 8 de enero de 2027 (Ed. "
                "Code § 56344(a)). No se confíe."
            ),
        ]

    def test_the_same_date_in_another_year(self) -> None:
        english, spanish = why("reviews", "filed=2026-03-16", "annual_review")
        assert english[1:] == ["1 year later is Tuesday, March 16, 2027."]
        assert spanish[1:] == ["1 año después es el martes 16 de marzo de 2027."]


class TestCourt:
    def test_from_receipt_and_from_the_decision(self) -> None:
        query = "filed=2026-03-02&decision_received=2026-03-09"
        assert why("appeal", query, "appeal") == (
            [
                "Monday, March 9, 2026 is day 0.",
                "Day 90 is Sunday, June 7, 2026.",
                "Sunday, June 7, 2026 is not a working day: it is a weekend.",
                (
                    "Federal law counts from the date of the decision: Monday, March 2, 2026 is "
                    "day 0 and day 90 is Sunday, May 31, 2026."
                ),
                "To be safe, act by Friday, May 29, 2026, before 5 p.m.",
                (
                    "The law can be read to allow until Monday, June 8, 2026 (Code Civ. Proc. "
                    "§ 12a; Fed. R. Civ. P. 6(a)). Do not wait for it."
                ),
            ],
            [
                "El lunes 9 de marzo de 2026 es el día 0.",
                "El día 90 es el domingo 7 de junio de 2026.",
                "El domingo 7 de junio de 2026 no es día hábil: es fin de semana.",
                (
                    "La ley federal cuenta desde la fecha de la decisión: el lunes 2 de marzo de "
                    "2026 es el día 0 y el día 90 es el domingo 31 de mayo de 2026."
                ),
                (
                    "Para mayor seguridad, actúe a más tardar el viernes 29 de mayo de 2026, antes "
                    "de las 5 p.m."
                ),
                (
                    "Según otra interpretación, el plazo llega al lunes 8 de junio de 2026 "
                    "(Code Civ. Proc. § 12a; Fed. R. Civ. P. 6(a)). No se confíe."
                ),
            ],
        )

    def test_the_safe_day_is_a_working_day(self) -> None:
        query = "filed=2026-03-03&decision_received=2026-03-10"
        english, _ = why("appeal", query, "appeal")
        assert english[-1] == "To be safe, act by Monday, June 1, 2026, before 5 p.m."

    def test_from_the_decision_alone(self) -> None:
        english, _ = why("appeal", "filed=2026-06-11", "appeal")
        assert english[-1] == "Offices close at 5 p.m.: act before then."


class TestBackward:
    def test_to_the_working_day_before(self) -> None:
        assert why("due-process", "filed=2026-09-08&hearing=2026-12-07", "issues_notice") == (
            [
                "Monday, December 7, 2026 is day 0.",
                "Day 10 before it is Friday, November 27, 2026.",
                "Friday, November 27, 2026 is not a working day: The day after Thanksgiving.",
                "Thursday, November 26, 2026 is not a working day: Thanksgiving Day.",
                (
                    "A count back from a set date is never moved later: act by Wednesday, "
                    "November 25, 2026."
                ),
            ],
            [
                "El lunes 7 de diciembre de 2026 es el día 0.",
                "El día 10 hacia atrás es el viernes 27 de noviembre de 2026.",
                (
                    "El viernes 27 de noviembre de 2026 no es día hábil: El día después de Acción "
                    "de Gracias."
                ),
                "El jueves 26 de noviembre de 2026 no es día hábil: Día de Acción de Gracias.",
                (
                    "Una cuenta hacia atrás nunca pasa a una fecha posterior: actúe a más tardar "
                    "el miércoles 25 de noviembre de 2026."
                ),
            ],
        )

    def test_two_readings_of_state_holidays(self) -> None:
        english, spanish = why("due-process", "filed=2026-09-08&hearing=2027-02-22", "evidence")
        assert english[-2:] == [
            (
                "If California's other legal holidays are no business days either, the count ends "
                "on Thursday, February 11, 2027. The law does not say."
            ),
            "To be safe, act by Thursday, February 11, 2027, before 5 p.m.",
        ]
        assert spanish[-2:] == [
            (
                "Si los demás feriados legales de California tampoco son días hábiles, la cuenta "
                "termina el jueves 11 de febrero de 2027. La ley no lo dice."
            ),
            (
                "Para mayor seguridad, actúe a más tardar el jueves 11 de febrero de 2027, antes "
                "de las 5 p.m."
            ),
        ]

    def test_hours(self) -> None:
        query = "filed=2026-11-23&meeting=2026-12-08"
        english, spanish = why("informal", query, "recording_notice")
        assert english[1:] == ["24 hours before it is Monday, December 7, 2026, by the same hour."]
        assert spanish[1:] == [
            "24 horas antes es el lunes 7 de diciembre de 2026, a la misma hora."
        ]


class TestBusiness:
    def test_two_readings_of_state_holidays(self) -> None:
        english, spanish = why("records", "filed=2026-09-21", "records")
        assert english[2:] == [
            "Day 5 is Monday, September 28, 2026.",
            (
                "If California's other legal holidays are no business days either, the count ends "
                "on Tuesday, September 29, 2026. The law does not say."
            ),
            (
                "The law can be read to allow until Tuesday, September 29, 2026 (34 CFR "
                "§ 300.11(b); Gov. Code §§ 6700, 6701). Do not wait for it."
            ),
        ]
        assert spanish[-1] == (
            "Según otra interpretación, el plazo llega al martes 29 de septiembre de 2026 (34 "
            "CFR § 300.11(b); Gov. Code §§ 6700, 6701). No se confíe."
        )

    def test_what_was_stepped_over(self) -> None:
        english, spanish = why("records", "filed=2026-11-05", "records")
        assert english[1] == (
            "Not counted: Saturdays and Sundays (Saturday, November 7, 2026 to Sunday, November 8, "
            "2026, 2 days); Veterans Day (Wednesday, November 11, 2026)."
        )
        assert spanish[1] == (
            "No se cuentan: Sábados y domingos (sábado 7 de noviembre de 2026 al domingo 8 de "
            "noviembre de 2026, 2 días); Día de los Veteranos (miércoles 11 de noviembre de 2026)."
        )


@pytest.mark.parametrize(
    ("language", "day", "words"),
    [
        ("en", date(2026, 3, 16), "Monday, March 16, 2026"),
        ("es", date(2026, 3, 16), "lunes 16 de marzo de 2026"),
        ("es", date(2026, 1, 1), "jueves 1 de enero de 2026"),
        ("es", date(2028, 2, 29), "martes 29 de febrero de 2028"),
    ],
)
def test_a_day_in_words(language: Language, day: date, words: str) -> None:
    assert in_words(day, language) == words


@pytest.mark.parametrize(
    ("number", "unit", "english", "spanish"),
    [
        (60, Unit.CALENDAR, "60 calendar days", "60 días calendario"),
        (1, Unit.CALENDAR, "1 calendar day", "1 día calendario"),
        (5, Unit.BUSINESS, "5 business days", "5 días hábiles"),
        (10, Unit.SCHOOL, "10 school days", "10 días escolares"),
        (
            10,
            Unit.WEEKDAY,
            "10 business days (holidays count)",
            "10 días hábiles (los feriados cuentan)",
        ),
        (2, Unit.COURT, "2 court working days", "2 días hábiles de las cortes"),
        (1, Unit.YEAR, "1 year", "1 año"),
        (24, Unit.HOUR, "24 hours", "24 horas"),
    ],
)
def test_a_number_with_its_unit(number: int, unit: Unit, english: str, spanish: str) -> None:
    assert amount(number, unit, "en") == english
    assert amount(number, unit, "es") == spanish


def test_the_whole_span_of_a_continuance_is_named() -> None:
    """Ed. Code § 56505(f)(3): two orders with days between them; all of them is one reading."""
    hearing = "&".join(
        f"heard={day}" for day in ("2025-03-25", "2025-03-26", "2025-03-27", "2025-04-08")
    )
    order = "continuance=2024-11-13/2025-03-25"
    query = f"filed=2024-10-11&{order}&{hearing}&record_closed=2025-04-30"
    english, spanish = why("due-process", query, "decision")
    assert english[-1] == (
        "If all the time from the first order or hearing date to the last is left out, the count "
        "ends on Wednesday, June 11, 2025."
    )
    assert spanish[-1] == (
        "Si no se cuenta todo el tiempo desde la primera orden o fecha de audiencia hasta la "
        "última, la cuenta termina el miércoles 11 de junio de 2025."
    )
