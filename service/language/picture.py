"""Texts of the SVG picture."""

from calendars.translation import Text

TITLE = Text(en="{title}, {day}: timeline", es="{title}, {day}: línea de tiempo")
HOW_TO_READ = Text(
    en="Time runs down the line, to scale except where the line is broken.",
    es="El tiempo corre hacia abajo por la línea, a escala salvo donde la línea se corta.",
)
TODAY = Text(en="Today: {day}", es="Hoy: {day}")
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
