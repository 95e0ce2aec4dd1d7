"""Texts of outcomes and readings: neutral, with the days late on each reading."""

from datetime import date
from typing import assert_never

from calendars.readings import ComputedDates, Reading, ReadingId
from calendars.translation import Language, Text
from service.engine.outcome import Outcome, State, sent_in_time
from service.engine.timeline import Line
from service.language.dates import in_words
from service.language.explain_templates import DAYS, OTHER_STARTS

ON_TIME = Text(
    en="Done in time on every reading.", es="Hecho a tiempo según todas las interpretaciones."
)
ARGUABLE = Text(
    en="Done {at_most} after the first reading of the rule ends, and in time on the latest one.",
    es="Hecho {at_most} después de que termina la primera interpretación de la regla, y a tiempo "
    "según la última.",
)
LATE = Text(
    en="Done {at_most} late by this count.", es="Hecho con {at_most} de atraso según esta cuenta."
)
LATE_READINGS = Text(
    en="Done {at_most} late by this count; {at_least} late on the widest reading.",
    es="Hecho con {at_most} de atraso según esta cuenta; con {at_least} según la interpretación "
    "más amplia.",
)
OPEN = Text(en="The last day has not passed.", es="El último día no ha pasado.")
ARGUABLY_OVERDUE = Text(
    en="Not marked as done. By the first reading the last day was {early}; another reading allows "
    "until {late}.",
    es="No está marcado como hecho. Según la primera interpretación, el último día fue el {early}; "
    "otra interpretación permite hasta el {late}.",
)
MAY_MOVE = Text(
    en="Unless the judge gave more time, the last day was {late}.",
    es="A menos que el juez haya dado más tiempo, el último día fue el {late}.",
)
SENT_IN_TIME = Text(
    en="Sent by the last day. On one reading that counts; on the other only the day it is received "
    "does.",
    es="Enviado a más tardar el último día. Según una interpretación eso cuenta; según la otra "
    "solo cuenta el día en que se recibe.",
)
UNSETTLED = Text(
    en="Done {at_most} late by this count. It is not settled that the rule holds in this case.",
    es="Hecho con {at_most} de atraso según esta cuenta. No está claro que la regla valga en este "
    "caso.",
)
UNSETTLED_OVERDUE = Text(
    en="Not marked as done. By this count the last day was {late}; it is not settled that the rule "
    "holds in this case.",
    es="No está marcado como hecho. Según esta cuenta, el último día fue el {late}; no está claro "
    "que la regla valga en este caso.",
)
NO_WINTER_BREAK = Text(
    en="Done {at_most} late by this count, if school had no winter break.",
    es="Hecho con {at_most} de atraso según esta cuenta, si la escuela no tuvo vacaciones de "
    "invierno.",
)
NO_WINTER_BREAK_OVERDUE = Text(
    en="Not marked as done. By this count the last day was {late}, if school had no winter break.",
    es="No está marcado como hecho. Según esta cuenta, el último día fue el {late}, si la escuela "
    "no tuvo vacaciones de invierno.",
)
ONLY_SENT = Text(
    en="Done {at_most} late by this count. The date it is counted from is not confirmed.",
    es="Hecho con {at_most} de atraso según esta cuenta. La fecha desde la que se cuenta no está "
    "confirmada.",
)
ONLY_SENT_OVERDUE = Text(
    en="Not marked as done. By this count the last day was {late}; the date it is counted from is "
    "not confirmed.",
    es="No está marcado como hecho. Según esta cuenta, el último día fue el {late}; la fecha desde "
    "la que se cuenta no está confirmada.",
)
OVERDUE = Text(
    en="Not marked as done. If it has not happened, it is {at_least} past the last day that any "
    "reading listed here allows ({late}).",
    es="No está marcado como hecho. Si no ha ocurrido, van {at_least} después del último día que "
    "permite cualquiera de las interpretaciones de aquí ({late}).",
)
PASSED = Text(
    en="The last day on every reading listed here was {late}, {at_least} ago.",
    es="El último día según todas las interpretaciones de aquí fue el {late}, hace {at_least}.",
)
DONE = Text(
    en="Done by {done} at the latest: another date that was entered proves it.",
    es="Hecho a más tardar el {done}: otra fecha que se escribió lo demuestra.",
)
UNAVAILABLE = Text(
    en="The district may say that the child was not available.",
    es="El distrito puede decir que el niño no estaba disponible.",
)
_DOUBTED = frozenset({State.LATE, State.OVERDUE, State.ARGUABLE, State.ARGUABLY_OVERDUE})

# Short texts for columns and pictures; {days} is "9 days" or "9 to 11 days".
STATES = {
    "on-time": Text(en="on time", es="a tiempo"),
    "arguable": Text(en="arguably late", es="con atraso según una interpretación"),
    "late": Text(en="late by {days}", es="{days} de atraso"),
    "open": Text(en="open", es="abierto"),
    "arguably-overdue": Text(en="arguably overdue", es="vencido según una interpretación"),
    "overdue": Text(en="overdue by {days}", es="vencido hace {days}"),
    "passed": Text(en="passed", es="ya pasó"),
    "done": Text(en="done", es="hecho"),
}
FROM_TO = Text(en="{at_least} to {at_most}", es="{at_least} a {at_most}")

READINGS = {
    **OTHER_STARTS,
    ReadingId.WORDS: Text(
        en="By the words of the rule, the count ends on {day}.",
        es="Según el texto de la regla, la cuenta termina el {day}.",
    ),
    ReadingId.NEXT_OPEN_DAY: Text(
        en="The last day is a weekend day or a holiday; the next day that is neither is {day}.",
        es="El último día cae en fin de semana o en feriado; el siguiente que no lo es, es el "
        "{day}.",
    ),
    ReadingId.OTHER_HOLIDAYS: Text(
        en="If California's other legal holidays are no business days either, the count ends on "
        "{day}.",
        es="Si los demás feriados legales de California tampoco son días hábiles, la cuenta "
        "termina el {day}.",
    ),
    ReadingId.WEEKEND_BEFORE_VACATION: Text(
        en="If the weekend and the closed days that touch a vacation before it are left out too, "
        "the last day is {day}.",
        es="Si tampoco se cuentan el fin de semana ni los días cerrados justo antes de las "
        "vacaciones, el último día es el {day}.",
    ),
    ReadingId.VACATION_WITH_CLOSED_DAYS: Text(
        en="If the closed days and holidays that touch a break make it a vacation of more than "
        "five school days, the last day is {day}.",
        es="Si los días cerrados y feriados contiguos hacen de unas vacaciones cortas unas de más "
        "de cinco días escolares, el último día es el {day}.",
    ),
    ReadingId.VACATION_WITH_CLOSED_DAYS_AND_WEEKEND: Text(
        en="If such a vacation is left out with the weekend and the closed days that touch it "
        "before, the last day is {day}.",
        es="Si tampoco se cuentan el fin de semana ni los días cerrados justo antes de esas "
        "vacaciones, el último día es el {day}.",
    ),
    ReadingId.WHOLE_SPAN: Text(
        en="If all the time from the first order or hearing date to the last is left out, the last "
        "day is {day}.",
        es="Si no se cuenta todo el tiempo desde la primera orden o fecha de audiencia hasta la "
        "última, el último día es el {day}.",
    ),
    ReadingId.FROM_NEXT_DAY: Text(
        en="Counted from the next day, the last day is {day}.",
        es="Contado desde el día siguiente, el último día es el {day}.",
    ),
    ReadingId.FROM_CONSENT: Text(
        en="Counted from a consent that came after the old school year, the last day is {day}.",
        es="Contado desde un consentimiento posterior al año escolar anterior, el último día es el "
        "{day}.",
    ),
    ReadingId.FROM_DECISION: Text(
        en="Counted from the date of the decision, the last day is {day}.",
        es="Contado desde la fecha de la decisión, el último día es el {day}.",
    ),
}


def reading_text(reading: Reading, language: Language) -> str:
    """A reading in one sentence."""
    return READINGS[reading.id].in_(language).format(day=in_words(reading.date, language))


def outcome_text(outcome: Outcome, line: Line, language: Language) -> str:
    """An outcome in one or two sentences."""
    text = _template(outcome, line)
    dates = _dates(line.due, outcome.done, language)
    says = text.in_(language).format(
        at_least=in_days(outcome.at_least or 0, language),
        at_most=in_days(outcome.at_most or 0, language),
        **dates,
    )
    doubt = line.doubted and outcome.state in _DOUBTED
    return f"{says} {UNAVAILABLE.in_(language)}" if doubt else says


def state_text(state: str, at_least: int | None, at_most: int | None, language: Language) -> str:
    """An outcome in a few words: "late by 9 to 11 days"."""
    return STATES[state].in_(language).format(days=range_of_days(at_least, at_most, language))


def range_of_days(at_least: int | None, at_most: int | None, language: Language) -> str:
    """A number of days that readings disagree about: "11 days", "9 to 11 days"."""
    days = in_days(at_most or 0, language)
    if at_least == at_most:
        return days
    return FROM_TO.in_(language).format(at_least=at_least, at_most=days)


def in_days(number: int, language: Language) -> str:
    """A number of days: "1 day", "3 días"."""
    return f"{number} {DAYS.in_(language, number)}"


def _template(outcome: Outcome, line: Line) -> Text:
    match outcome.state:
        case State.ON_TIME:
            return ON_TIME
        case State.ARGUABLE:
            return _arguable(line)
        case State.LATE:
            return LATE if outcome.at_least == outcome.at_most else LATE_READINGS
        case State.OPEN:
            return OPEN
        case State.ARGUABLY_OVERDUE:
            return _arguably_overdue(line)
        case State.OVERDUE:
            return OVERDUE
        case State.PASSED:
            return PASSED
        case State.DONE:
            return DONE
        case _:
            assert_never(outcome.state)


def _arguable(line: Line) -> Text:
    if line.unsettled:
        return UNSETTLED
    if line.unknown_winter:
        return NO_WINTER_BREAK
    if line.estimated:
        return ONLY_SENT
    return SENT_IN_TIME if sent_in_time(line) else ARGUABLE


def _arguably_overdue(line: Line) -> Text:
    if line.unsettled:
        return UNSETTLED_OVERDUE
    if line.unknown_winter:
        return NO_WINTER_BREAK_OVERDUE
    if line.estimated:
        return ONLY_SENT_OVERDUE
    if sent_in_time(line):
        return SENT_IN_TIME
    return MAY_MOVE if line.due_may_move else ARGUABLY_OVERDUE


def _dates(due: ComputedDates | None, done: date | None, language: Language) -> dict[str, str]:
    return {
        "early": in_words(due.earliest.date, language) if due else "",
        "late": in_words(due.latest.date, language) if due else "",
        "done": in_words(done, language) if done else "",
    }
