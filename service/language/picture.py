"""Texts of the SVG picture."""

from datetime import date

from babel.dates import format_interval

from calendars.translation import LANGUAGES, Language, Text

TITLE = Text(en="{title}, {day}: timeline", es="{title}, {day}: línea de tiempo")
HOW_TO_READ = Text(
    en="Time runs down the line, not to scale.",
    es="El tiempo corre hacia abajo por la línea, sin escala.",
)
TODAY = Text(en="Today: {day}", es="Hoy: {day}")
OVERDUE = Text(en="Overdue", es="Vencido")
PERIOD = Text(en="How long it lasts", es="Cuánto dura")
BREAK = Text(en="Days that are not counted", es="Días que no se cuentan")
LEFT_OUT = Text(en="Time left out", es="Tiempo omitido")
READ_NOTICES = Text(
    en="Read also the notices that go with these dates.",
    es="Lea también los avisos que acompañan a estas fechas.",
)
KINDS = {
    "event": Text(en="A date you entered", es="Una fecha que usted escribió"),
    "period": Text(en="Ends by itself", es="Termina por sí solo"),
    "opens": Text(en="From this date on", es="Desde esta fecha"),
    "limit": Text(en="Earliest date that counts", es="Primera fecha que cuenta"),
}
MONTHS = Text(
    en="Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
    es="ene feb mar abr may jun jul ago sept oct nov dic",
)
_CLOSED = Text(en="{days}: {reason}", es="{days}: {reason}")


def closed(first: date, last: date, reason: str, language: Language) -> str:
    """A break in words: "Dec 21 – Jan 10: School vacation …"."""
    days = format_interval(first, last, "MMMd", locale=LANGUAGES[language].locale)
    return _CLOSED.in_(language).format(days=days, reason=reason)
