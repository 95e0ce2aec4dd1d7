"""Texts about dates from somebody else."""

from datetime import date
from typing import assert_never

from calendars.readings import ReadingId
from calendars.translation import Language, Plural, Text
from service.engine.checks import Check, Mistake, Verdict
from service.engine.timeline import Line
from service.language.dates import in_words
from service.language.outcomes import READINGS

MATCHES = Text(
    en="{title}: {day} is the date to rely on.", es="{title}: el {day} es la fecha confiable."
)
READING = Text(
    en="{title}: {day} is not the date to rely on ({rely}), but another reading leads to it. "
    "{reading}",
    es="{title}: el {day} no es la fecha confiable (el {rely}), pero otra interpretación lleva a "
    "ella. {reading}",
)
MISTAKE = Text(
    en="{title}: {day} is not the date to rely on ({rely}). {mistake}",
    es="{title}: el {day} no es la fecha confiable (el {rely}). {mistake}",
)
NONE = Text(
    en="{title}: {day} is not the date to rely on ({rely}), and neither a reading nor a mistake "
    "that is known here leads to it.",
    es="{title}: el {day} no es la fecha confiable (el {rely}), y ni una interpretación ni un "
    "error conocido aquí llevan a ella.",
)
UNTRIED = Text(
    en="Mistakes about school days and vacations were not tried: no school calendar was entered.",
    es="No se probaron errores sobre días escolares y vacaciones: no se escribió un calendario "
    "escolar.",
)
# An answer about one duty, to be read aloud.
LATER = Plural(
    Text(
        en="It is {number} day later than the date to rely on.",
        es="Cae {number} día después de la fecha confiable.",
    ),
    Text(
        en="It is {number} days later than the date to rely on.",
        es="Cae {number} días después de la fecha confiable.",
    ),
)
EARLIER = Plural(
    Text(
        en="It is {number} day earlier than the date to rely on.",
        es="Cae {number} día antes de la fecha confiable.",
    ),
    Text(
        en="It is {number} days earlier than the date to rely on.",
        es="Cae {number} días antes de la fecha confiable.",
    ),
)
RELY = Text(
    en="{title}: the date to rely on is {day}.", es="{title}: la fecha confiable es el {day}."
)
NO_DATE = Text(
    en="{title}: no rule gives a date for it in this case.",
    es="{title}: ninguna regla le da una fecha en este caso.",
)
NOT_COMPARED = Text(
    en="{day} has nothing to be compared with.", es="El {day} no tiene con qué compararse."
)
WAITS_FOR = Text(en="It waits for: {names}.", es="Depende de: {names}.")
ESTIMATED = Text(en="The date is estimated.", es="La fecha es estimada.")
STATE = Text(en="As of {day}: {state}.", es="Al {day}: {state}.")
RULE = Text(en="The rule: {rule}.", es="La regla: {rule}.")
SOURCE = Text(en="Source: {cites}.", es="Fuente: {cites}.")
MISTAKES: dict[Mistake, Text] = {
    Mistake.FIRST_DAY_COUNTED: Text(
        en="It comes out where the first day is counted as day 1; it is day 0.",
        es="Resulta si el primer día se cuenta como día 1; es el día 0.",
    ),
    Mistake.SCHOOL_DAYS: Text(
        en="It comes out in school days; the rule counts other days.",
        es="Resulta en días escolares; la regla cuenta otros días.",
    ),
    Mistake.BUSINESS_DAYS: Text(
        en="It comes out in business days; the rule counts other days.",
        es="Resulta en días hábiles; la regla cuenta otros días.",
    ),
    Mistake.CALENDAR_DAYS: Text(
        en="It comes out in calendar days; the rule counts other days.",
        es="Resulta en días calendario; la regla cuenta otros días.",
    ),
    Mistake.HOLIDAYS_LEFT_OUT: Text(
        en="It comes out where holidays are left out; in calendar days they count.",
        es="Resulta si no se cuentan los feriados; en días calendario sí cuentan.",
    ),
    Mistake.MONTHS: Text(
        en="It comes out in months; 30 days are not always a month.",
        es="Resulta en meses; 30 días no siempre son un mes.",
    ),
    Mistake.VACATIONS_COUNTED: Text(
        en="It comes out where vacations are counted; those of more than five school days stop "
        "this time limit.",
        es="Resulta si se cuentan las vacaciones; las de más de cinco días escolares detienen este "
        "plazo.",
    ),
    Mistake.SHORT_VACATIONS_LEFT_OUT: Text(
        en="It comes out where vacations of five school days or fewer are left out; only longer "
        "ones stop this time limit.",
        es="Resulta si no se cuentan vacaciones de cinco días escolares o menos; solo las más "
        "largas detienen este plazo.",
    ),
    Mistake.ONLY_BEYOND_FIVE: Text(
        en="It comes out where only the days of a vacation beyond five are left out; nobody in "
        "California is known to count so.",
        es="Resulta si de unas vacaciones solo se quitan los días después de los primeros cinco; "
        "no se sabe de nadie en California que cuente así.",
    ),
    Mistake.OTHER_START: Text(
        en="It comes out counted from the day that {when}; the rule counts from another day.",
        es="Resulta contado desde el día en que {when}; la regla cuenta desde otro día.",
    ),
    Mistake.ROLLED: Text(
        en="It comes out where a last day on a weekend or holiday moves to the next working day; "
        "this one does not move.",
        es="Resulta si un último día en fin de semana o feriado pasa al siguiente día hábil; este "
        "no se mueve.",
    ),
}


def check_text(check: Check, line: Line, language: Language) -> str:
    """A verdict on a date, in one or two sentences."""
    blanks = {
        "title": line.event.title.in_(language),
        "day": in_words(check.day, language),
        "rely": in_words(line.due.day, language) if line.due else "",
    }
    text = _template(check.verdict).in_(language).format_map(blanks | _cause(check, language))
    return f"{text} {UNTRIED.in_(language)}" if check.untried else text


def difference_text(days: int, language: Language) -> str:
    """The days between a date and the one to rely on, in a sentence."""
    text = LATER if days > 0 else EARLIER
    return text.in_(language, abs(days)).format(number=abs(days))


def _template(verdict: Verdict) -> Text:
    match verdict:
        case Verdict.MATCHES:
            return MATCHES
        case Verdict.READING:
            return READING
        case Verdict.MISTAKE:
            return MISTAKE
        case Verdict.NONE:
            return NONE
        case _:
            assert_never(verdict)


def _cause(check: Check, language: Language) -> dict[str, str]:
    reading = _reading(check.reading, check.day, language) if check.reading else ""
    when = check.start.when.in_(language) if check.start else ""
    text = MISTAKES[check.mistake].in_(language) if check.mistake else ""
    return {"reading": reading, "mistake": text.format(when=when)}


def _reading(reading: ReadingId, day: date, language: Language) -> str:
    return READINGS[reading].in_(language).format(day=in_words(day, language))
