"""Texts of the embed page."""

from calendars.translation import Text

NEW_TAB = Text(en="(opens a new tab)", es="(se abre en otra pestaña)")
BY = Text(en="Dates by {name}", es="Fechas de {name}")
WHOLE = Text(en="Why these dates, and what to do", es="Por qué estas fechas y qué hacer")
WAITS_FOR = Text(en="It waits for:", es="Depende de:")
NO_DATES = Text(en="We cannot show these dates", es="No podemos mostrar estas fechas")
PUT_IT_RIGHT = Text(en="Put it right and see the dates", es="Corregirlo y ver las fechas")
NO_SUCH = Text(
    en="The page you are on asks us for something that we do not know. You can start here.",
    es="La página donde está nos pide algo que no conocemos. Puede empezar aquí.",
)
START = Text(en="Find your dates", es="Encuentre sus fechas")
