"""Texts of the embed page."""

from calendars.translation import Text

NEW_TAB = Text("(opens a new tab)", "(se abre en otra pestaña)")
BY = Text("Dates by {name}", "Fechas de {name}")
WHOLE = Text("Why these dates, and what to do", "Por qué estas fechas y qué hacer")
WAITS_FOR = Text("It waits for:", "Depende de:")
NONE_LEFT = Text(
    "No date lies ahead. Everything we can work out has passed.",
    "No hay fechas por venir. Todo lo que podemos calcular ya pasó.",
)
NO_DATES = Text("We cannot show these dates", "No podemos mostrar estas fechas")
PUT_IT_RIGHT = Text("Put it right and see the dates", "Corregirlo y ver las fechas")
NO_SUCH = Text(
    "The page you are on asks us for something that we do not know. You can start here.",
    "La página donde está nos pide algo que no conocemos. Puede empezar aquí.",
)
START = Text("Find your dates", "Encuentre sus fechas")
