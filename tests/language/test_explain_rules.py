"""Each kind of rule as the law says it, and what else a line says of its date."""

import pytest

from calendars.counting import Policy
from service.engine.timeline import NEXT_SCHOOL_YEAR
from service.language.rule_words import rule_words
from service.law import PROCESSES
from service.law.vocabulary import LateReferral, Undated
from tests.asking import ask

SCHOOL = "&school_year=2026-08-12/2027-06-10"


@pytest.mark.parametrize(
    ("process", "query", "line", "english", "spanish"),
    [
        (
            "state-complaint",
            "filed=2026-01-15",
            "decision",
            "60 calendar days after CDE receives the complaint",
            "60 días calendario después del día en que el CDE recibe la queja",
        ),
        (
            "state-complaint",
            "filed=2026-01-15",
            "earliest_violation",
            "1 year before CDE receives the complaint",
            "1 año antes del día en que el CDE recibe la queja",
        ),
        (
            "state-complaint",
            "filed=2026-01-15",
            "copy_to_district",
            "the same day that CDE receives the complaint",
            "el mismo día en que el CDE recibe la queja",
        ),
        (
            "state-complaint",
            "filed=2026-01-15&extended_to=2026-04-30",
            "decision",
            "the day that the extended time ends",
            "el día en que termina el plazo extendido",
        ),
        (
            "due-process",
            "filed=2026-09-08",
            "start_hearing_clock",
            "the day after 15 calendar days have run from the day OAH receives the hearing request",
            (
                "el día después de que pasan 15 días calendario desde el día en que la OAH recibe "
                "la solicitud de audiencia"
            ),
        ),
        (
            "due-process",
            "filed=2026-09-08&received=2026-09-10",
            "response",
            "10 calendar days after the other side receives its copy",
            "10 días calendario después del día en que la otra parte recibe su copia",
        ),
        (
            "informal",
            "filed=2026-11-23",
            "iep_meeting",
            (
                "30 calendar days after the district receives the written request for the meeting, "
                "not counting school breaks of more than five school days or the time between "
                "school years"
            ),
            (
                "30 días calendario después del día en que el distrito recibe la solicitud escrita "
                "de la reunión, sin contar las vacaciones de más de cinco días escolares ni el "
                "tiempo entre años escolares"
            ),
        ),
        (
            "assessment",
            f"filed=2027-06-09{SCHOOL}&school_year=2027-08-11/2028-06-08",
            "assessment_plan",
            (
                "for a request 10 days or less before the regular school year ends: at most 10 "
                "calendar days after the next one begins"
            ),
            (
                "para una solicitud hecha 10 días o menos antes de que termine el año escolar "
                "regular: a más tardar 10 días calendario después de que empieza el siguiente"
            ),
        ),
        (
            "facilitation",
            "filed=2026-11-23",
            "facilitator",
            (
                "no law sets a date; ask the district or the SELPA whether it offers facilitation "
                "(it is free where offered)"
            ),
            (
                "ninguna ley fija una fecha; pregunte al distrito o a la SELPA si ofrece "
                "facilitación (es gratis donde se ofrece)"
            ),
        ),
    ],
)
def test_a_rule_in_words(process: str, query: str, line: str, english: str, spanish: str) -> None:
    told = [ask(process, f"{query}&lang={lang}")[line].rule for lang in ("en", "es")]
    assert [rule.text for rule in told if rule] == [english, spanish]


def test_a_late_referral_without_words_of_its_own() -> None:
    process = PROCESSES["assessment"]
    rule = LateReferral(10, late=10, referral=process.filed, policy=Policy.DISTRICT, law=())
    assert rule_words(rule, NEXT_SCHOOL_YEAR, "en") == (
        "10 calendar days after the next regular school year begins"
    )
    assert rule_words(rule, NEXT_SCHOOL_YEAR, "es") == (
        "10 días calendario después del día en que empieza el siguiente año escolar regular"
    )


def test_a_rule_that_starts_from_nothing() -> None:
    assert rule_words(Undated(law=()), None, "en") == ""


class TestWhatHappened:
    def test_what_was_given_and_what_the_rule_had_set(self) -> None:
        query = "filed=2026-01-15&decision=2026-03-10"
        english = ask("state-complaint", query)["decision"]
        spanish = ask("state-complaint", f"{query}&lang=es")["decision"]
        assert english.title == "CDE issued its decision"
        assert spanish.title == "El CDE emitió su decisión"
        assert english.why[:2] == [
            "This date was entered: Tuesday, March 10, 2026.",
            "The rule had set Monday, March 16, 2026.",
        ]
        assert spanish.why[:2] == [
            "Se escribió esta fecha: martes 10 de marzo de 2026.",
            "La regla había fijado el lunes 16 de marzo de 2026.",
        ]

    def test_a_fact_has_no_rule(self) -> None:
        assert ask("state-complaint", "filed=2026-01-15")["filed"].why == [
            "This date was entered: Thursday, January 15, 2026."
        ]

    def test_a_rule_that_had_set_no_day(self) -> None:
        query = "filed=2026-01-15&decision=2026-03-10&reconsideration_response=2026-06-01"
        assert ask("state-complaint", query)["reconsideration_response"].why == [
            "This date was entered: Monday, June 1, 2026."
        ]

    def test_on_the_day_of_something(self) -> None:
        query = "filed=2026-11-02&resolution_waived=2026-11-09"
        assert ask("due-process", query)["resolution_period"].why == [
            "It is that same date: Monday, November 9, 2026.",
            (
                "If the day after it is day 0, as “starts the day after” can be read, the last "
                "day is Tuesday, November 10, 2026."
            ),
            (
                "If the district did not tell OAH, nothing moved, and the last day is Wednesday, "
                "December 2, 2026."
            ),
        ]


class TestExtensions:
    def test_what_each_moved(self) -> None:
        query = "filed=2026-09-08&extended_by=10&extended_by=5"
        assert ask("due-process", query)["decision"].why[-2:] == [
            (
                "The judge gave more days for the decision: from Sunday, November 22, "
                "2026 to Wednesday, December 2, 2026."
            ),
            (
                "The judge gave more days for the decision: from Wednesday, December 2, "
                "2026 to Monday, December 7, 2026."
            ),
        ]

    def test_where_there_was_no_date_before(self) -> None:
        query = "filed=2026-09-08&iep_extended_to=2026-12-11"
        english = ask("assessment", query)["iep_meeting"]
        spanish = ask("assessment", f"{query}&lang=es")["iep_meeting"]
        assert english.why == [
            "You agreed in writing to more time for the IEP meeting: Friday, December 11, 2026."
        ]
        assert spanish.why == [
            (
                "Usted aceptó por escrito más tiempo para la reunión del IEP: viernes 11 de "
                "diciembre de 2026."
            )
        ]


class TestOpen:
    def test_what_a_date_waits_for(self) -> None:
        english = ask("informal", "filed=2026-11-23")["records"]
        spanish = ask("informal", "filed=2026-11-23&lang=es")["records"]
        assert english.why == [
            (
                "To count this date, we must know when the parent asks for the records "
                "(records_request)."
            ),
        ]
        assert spanish.why == [
            (
                "Para calcular esta fecha, falta saber cuándo la familia pide los expedientes "
                "(records_request)."
            )
        ]

    def test_the_school_years(self) -> None:
        english = ask("discipline", "filed=2026-11-23")["manifestation_determination"]
        spanish = ask("discipline", "filed=2026-11-23&lang=es")["manifestation_determination"]
        assert english.why == [
            (
                "To count this date, we must know the first and last day of each school year it "
                "runs through (school_year)."
            )
        ]
        assert spanish.why == [
            (
                "Para calcular esta fecha, falta saber el primer y el último día de cada año "
                "escolar por el que pasa (school_year)."
            )
        ]

    def test_what_made_it_unnecessary(self) -> None:
        query = "filed=2026-11-02&resolution_waived=2026-11-09"
        english = ask("due-process", query)["resolution_meeting"]
        spanish = ask("due-process", f"{query}&lang=es")["resolution_meeting"]
        assert english.why[-1] == (
            "Not needed: Both sides agreed in writing to skip the resolution meeting (Monday, "
            "November 9, 2026)."
        )
        assert spanish.why[-1] == (
            "No hace falta: Ambas partes acordaron por escrito omitir la reunión de resolución "
            "(lunes 9 de noviembre de 2026)."
        )
