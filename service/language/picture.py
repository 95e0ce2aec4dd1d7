"""Texts of the SVG picture."""

from calendars.translation import Text

TITLE = Text("{title}: timeline", "{title}: línea de tiempo")
HOW_TO_READ = Text(
    "Time runs down the line, to scale except where the line is broken.",
    "El tiempo corre hacia abajo por la línea, a escala salvo donde la línea se corta.",
)
TODAY = Text("Today: {day}", "Hoy: {day}")
NO_DATE = Text("No date yet", "Todavía sin fecha")
LEFT_OUT = Text("Time left out", "Tiempo omitido")
READ_NOTICES = Text(
    "Read also the notices that go with these dates.",
    "Lea también los avisos que acompañan a estas fechas.",
)
KINDS = {
    "event": Text("A day you gave", "Un día que usted indicó"),
    "period": Text("Ends by itself", "Termina por sí solo"),
    "opens": Text("From this day on", "Desde este día"),
    "limit": Text("Earliest day that counts", "Primer día que cuenta"),
}
MONTHS = Text(
    "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
    "ene feb mar abr may jun jul ago sept oct nov dic",
)
