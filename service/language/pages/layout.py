"""Texts of the page layout."""

from calendars.translation import Text

NAME = "IEP Clock"
SKIP = Text(en="Skip to the content", es="Saltar al contenido")
MAIN_MENU = Text(en="Main menu", es="Menú principal")
LAW = Text(en="The law", es="La ley")
HELP = Text(en="Help", es="Ayuda")
OUTSIDE = Text(en="{title} (another site)", es="{title} (otro sitio)")
KEEPS_NOTHING = Text(
    en="We keep nothing. What you type stays in the web address of the page.",
    es="No guardamos nada. Lo que usted escribe queda en la dirección web de la página.",
)
WHO_WE_ARE_NOT = Text(
    en="IEP Clock is not a government site or a law firm.",
    es="IEP Clock no es un sitio del gobierno ni un bufete de abogados.",
)
CHECKED = Text(en="Rules last checked {day}.", es="Reglas verificadas por última vez el {day}.")
MAKER = Text(
    en="Who makes it, and how to report a mistake", es="Quién lo hace, y cómo avisar de un error"
)
REPORT = Text(en="Report a mistake", es="Avisar de un error")
API = Text(en="For developers", es="Para desarrolladores")
LIST = Text(en="{some} and {last}", es="{some} y {last}")
MORE = Text(en="{some} and {number} more", es="{some} y {number} más")
QUOTED = Text(en="“{text}”", es="“{text}”")
ABOUT = Text(
    en="The dates in a California special education dispute: what happens by when, who must act, "
    "and why. Free, in English and Spanish.",
    es="Las fechas de un desacuerdo de educación especial en California: qué pasa y para cuándo, "
    "quién debe actuar y por qué. Gratis, en inglés y en español.",
)
