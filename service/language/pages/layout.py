"""Texts of the page layout."""

from calendars.translation import Language, Text

NAME = "IEP Clock"
SKIP = Text("Skip to the content", "Saltar al contenido")
MAIN_MENU = Text("Main menu", "Menú principal")
STEPS = Text("The steps", "Los pasos")
LAW = Text("The law", "La ley")
HELP = Text("Help", "Ayuda")
# A link to another language is written in that language (WCAG 3.1.2).
OTHER: dict[Language, tuple[Language, str]] = {"en": ("es", "Español"), "es": ("en", "English")}
OUTSIDE = Text("{title} (another site)", "{title} (otro sitio)")
KEEPS_NOTHING = Text(
    "We keep nothing. What you type stays in the address of the page.",
    "No guardamos nada. Lo que usted escribe queda en la dirección de la página.",
)
WHO_WE_ARE_NOT = Text(
    "IEP Clock is not a part of the State, and it is not your lawyer.",
    "IEP Clock no es parte del Estado, y no es su abogado.",
)
EDITION = Text("Edition {number} of the rules, {day}.", "Edición {number} de las reglas, {day}.")
API = Text("For programs: the API", "Para programas: la API")
LIST = Text("{some} and {last}", "{some} y {last}")
MORE = Text("{some} and {number} more", "{some} y {number} más")
QUOTED = Text("“{text}”", "“{text}”")
ABOUT = Text(
    "The dates in a California special education dispute: what happens by when, who must act, "
    "and why. Free, in English and Spanish.",
    "Las fechas de un desacuerdo de educación especial en California: qué pasa y para cuándo, "
    "quién debe actuar y por qué. Gratis, en inglés y en español.",
)
