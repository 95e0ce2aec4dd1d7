"""Texts of a worklist: its states, its days and its columns."""

from calendars.translation import Language, Plural, Text
from service.language import outcomes

TITLE = Text(en="Worklist", es="Lista de pendientes")
SEEN_ON = Text(en="As of {day}.", es="Al {day}.")
PRINTED_ON = Text(en="Printed on {day}.", es="Impresa el {day}.")
EDITION = Text(
    en="Edition {number} of the rules, {day}.", es="Edición {number} de las reglas, {day}."
)
COUNTS = Text(
    en="Cases: {cases}. Late: {late}. With a problem: {problems}.",
    es="Casos: {cases}. Con atraso: {late}. Con un problema: {problems}.",
)
COUNTS_SAY = Text(
    en="Late: in so many cases a duty is late on every reading.",
    es="Con atraso: en tantos casos un plazo venció según todas las interpretaciones.",
)
CASE = Text(en="Case", es="Caso")
WHAT = Text(en="What", es="Qué")
WHO = Text(en="Who", es="Quién")
DUE = Text(en="Last day", es="Último día")
STATE = Text(en="State", es="Estado")
DAYS = Text(en="Days", es="Días")
READING = Text(en="Reading", es="Interpretación")
NOTHING = Text(en="Nothing is late or due soon.", es="Nada está atrasado ni vence pronto.")
PROBLEMS = Text(en="Cases with a problem", es="Casos con un problema")
PROBLEM = Text(en="Problem", es="Problema")
MORE_DATES = Plural(
    Text(
        en="{number} more date is in the data. Fewer cases, only or soon make the list shorter.",
        es="Hay {number} fecha más en los datos. Con menos casos, only o soon la lista es más "
        "corta.",
    ),
    Text(
        en="{number} more dates are in the data. Fewer cases, only or soon make the list shorter.",
        es="Hay {number} fechas más en los datos. Con menos casos, only o soon la lista es más "
        "corta.",
    ),
)
# CALPADS report 16.21 has the first two in English.
STATES = {
    "overdue": Text(en="overdue", es="vencido"),
    "late": Text(en="held late", es="hecho tarde"),
    "arguable": outcomes.STATES["arguable"],
    "arguably-overdue": outcomes.STATES["arguably-overdue"],
    "open": Text(en="due", es="por vencer"),
}
_LATE = Text(en="{days} late", es="{days} de atraso")
_LEFT = Plural(
    Text(en="{number} day left", es="falta {number} día"),
    Text(en="{number} days left", es="faltan {number} días"),
)


def days_text(
    at_least: int | None, at_most: int | None, left: int | None, language: Language
) -> str:
    """Days late, or days left: "9 to 11 days late", "3 days left"."""
    if at_most is None:
        number = max(left or 0, 0)
        return _LEFT.in_(language, number).format(number=number)
    return _LATE.in_(language).format(days=outcomes.range_of_days(at_least, at_most, language))
