"""Texts of the page that puts several cases into one calendar."""

from calendars.translation import Text

TITLE = Text(en="Several cases in one calendar", es="Varios casos en un calendario")
LEAD = Text(
    en="All the dates of two cases or more, of one child or of several, in one calendar.",
    es="Todas las fechas de dos casos o más, de una o de varias personas, en un solo calendario.",
)
HOW = Text(
    en="Open the page with the dates of a case, copy its whole address, and paste it here. One "
    "case in each field.",
    es="Abra la página con las fechas de un caso, copie su dirección completa y péguela aquí. Un "
    "caso en cada campo.",
)
NO_NAMES = Text(
    en="Do not use your child's full name: Google or Microsoft can see the address. An initial or "
    "a word is enough.",
    es="No use el nombre completo de su hija o hijo: Google o Microsoft pueden ver la dirección. "
    "Basta una inicial o una palabra.",
)
CASE = Text(en="Case {number}", es="Caso {number}")
CASE_NAMED = Text(en="Case {number}: {says}", es="Caso {number}: {says}")
ADDRESS = Text(
    en="The address of its page or of its calendar",
    es="La dirección de su página o de su calendario",
)
LABEL = Text(en="A label for it", es="Una etiqueta para el caso")
LABEL_SAYS = Text(
    en="It stands before each of its dates: an initial or a word.",
    es="Va antes de cada una de sus fechas: una inicial o una palabra.",
)
MAKE = Text(en="Make the calendar", es="Hacer el calendario")
ADD = Text(en="Add another case", es="Agregar otro caso")
REMOVE = Text(en="Take out case {number}", es="Quitar el caso {number}")

PROBLEM = Text(en="Something is not right yet", es="Algo todavía no está bien")
KEPT = Text(en="All that you pasted is still here.", es="Todo lo que pegó sigue aquí.")
EMPTY = Text(
    en="Paste the address of this case, or leave its label empty too.",
    es="Pegue la dirección de este caso, o deje vacía también la etiqueta.",
)
NOT_OURS = Text(
    en="This is not the address of a page with dates. Open the page of the case, copy its whole "
    "address, and paste it here.",
    es="Esta no es la dirección de una página con fechas. Abra la página del caso, copie su "
    "dirección completa y péguela aquí.",
)
NO_DATES = Text(
    en="The page at this address has no dates yet. Open it, enter the first date, and copy the "
    "address of the page that comes next.",
    es="La página de esta dirección todavía no tiene fechas. Ábrala, escriba la primera fecha y "
    "copie la dirección de la página que aparece.",
)
UNKNOWN = Text(
    en="The address says “{name}”, which we do not know. Take that part out.",
    es="La dirección dice “{name}”, y no sabemos qué es. Quite esa parte.",
)
ABOUT_FIELD = Text(en="{title}: {says}", es="{title}: {says}")
CORRECT = Text(
    en="Correct it on the page of this case, then paste its new address",
    es="Corríjalo en la página de este caso y luego pegue su nueva dirección",
)
TOO_MANY = Text(
    en="A calendar takes at most {most} cases. Take some out.",
    es="Un calendario acepta a lo más {most} casos. Quite algunos.",
)

IN_IT = Text(en="In this calendar", es="En este calendario")
FILED = Text(en="{what}: {day}", es="{what}: {day}")
NEXT = Text(en="The next date: {title}", es="La próxima fecha: {title}")
ITS_PAGE = Text(en="The page of this case", es="La página de este caso")
KEEP_UP = Text(
    en="When you learn a new date, enter it on the page of its case. Then paste the new address of "
    "that page here. The calendar gets a new address too: put it in the place of the old one.",
    es="Cuando sepa una nueva fecha, escríbala en la página de su caso. Luego pegue aquí la nueva "
    "dirección de esa página. El calendario también tendrá otra dirección: póngala en lugar de la "
    "anterior.",
)
CHOOSE = Text(en="Which cases?", es="¿Qué casos?")
CHANGE = Text(en="Change what is in it", es="Cambiar lo que contiene")
