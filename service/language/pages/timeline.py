"""Texts of the timeline page."""

from calendars.translation import Text

TODAY_IS = Text("Today is {day}, in California.", "Hoy es {day}, en California.")
CONTENTS = Text("On this page", "En esta página")

NEXT = Text("The next date", "La próxima fecha")
YOUR_NEXT = Text("Your own next date", "Su propia próxima fecha")
NONE_LEFT = Text("No date lies ahead", "No hay fechas por venir")
NONE_LEFT_SAYS = Text(
    "Everything we can work out has passed. Tell us below what happened since.",
    "Todo lo que podemos calcular ya pasó. Díganos abajo qué ocurrió desde entonces.",
)
TODAY = Text("Today", "Hoy")
TOMORROW = Text("Tomorrow", "Mañana")
DAYS_LEFT = Text("{number} days left", "Faltan {number} días")
YESTERDAY = Text("Yesterday", "Ayer")
DAYS_AGO = Text("{number} days ago", "Hace {number} días")
DO_YOURS = Text(
    "Do it before this day ends. Better: some days sooner, and keep proof.",
    "Hágalo antes de que termine este día. Mejor: unos días antes, y guarde una prueba.",
)
DO_IF_YOU_WANT = Text(
    "You need not do it. If you do, act before this day ends, and keep proof.",
    "No tiene que hacerlo. Si lo hace, actúe antes de que termine este día y guarde una prueba.",
)
DO_WAIT = Text(
    "Others must act by then. You need not do anything, but keep the date.",
    "Otros deben actuar para entonces. Usted no tiene que hacer nada, pero guarde la fecha.",
)
DO_NOTHING = Text(
    "It comes by itself. You need not do anything.",
    "Llega por sí solo. Usted no tiene que hacer nada.",
)
DO_GO = Text("This day is set. Be ready for it.", "Este día está fijado. Prepárese.")

DATES = Text("Every date", "Todas las fechas")
GIVEN = Text("Days you gave", "Días que usted dio")
SET = Text("Set for this day", "Fijado para este día")
PASSED = Text("This day has passed", "Este día ya pasó")
KINDS = {
    "period": Text("A period ends", "Termina un período"),
    "opens": Text("From this day on", "Desde este día"),
    "limit": Text("Reaches back to this day", "Abarca hasta este día"),
}
WHY = Text("Why this date?", "¿Por qué esta fecha?")
WHY_NONE = Text("What does the law say?", "¿Qué dice la ley?")
THE_RULE = Text("The rule", "La regla")
THE_COUNT = Text("The count", "La cuenta")
SOURCES = Text("The source", "La fuente")
SAFE_AND_LATE = Text(
    "Rely on {day}. The law can be read to allow until {late}: do not wait for it.",
    "Confíe en el {day}. La ley se puede leer como si permitiera hasta el {late}: no espere.",
)
FIRM = Text("How firm is it?", "¿Qué tan firme es?")
FIRMNESS = {
    "happened": Text("You gave this day.", "Usted dio este día."),
    "known": Text(
        "It is counted from a day that happened, or from one that comes by itself.",
        "Se cuenta desde un día que ocurrió, o desde uno que llega por sí solo.",
    ),
    "projected": Text(
        "It is counted from a day that we worked out. It moves when the real day is known.",
        "Se cuenta desde un día que calculamos. Cambia cuando se sabe el día real.",
    ),
    "pending": Text(
        "It waits for a day that is not known yet.", "Depende de un día que aún no se sabe."
    ),
    "excused": Text("Something else took its place.", "Otra cosa ocupó su lugar."),
    "undated": Text(
        "The law gives no number of days. Ask in writing and keep a copy.",
        "La ley no da un número de días. Pregunte por escrito y guarde una copia.",
    ),
}
THIS_RULE = Text("This rule on the law page", "Esta regla en la página de la ley")
IF_ON_TIME = Text(
    "If what it waits for came on its last day, this date would be {day}.",
    "Si lo que espera llegó en su último día, esta fecha sería el {day}.",
)
IF_MISSED = Text("If this day is missed", "Si se pasa este día")
WAS_IT_DONE = Text("Was it done?", "¿Ya se hizo?")
ENTER_THE_DATE = Text("Give the day", "Dé el día")
WAITS_FOR = Text("Tell us this day to get the date:", "Díganos este día para obtener la fecha:")

NOTICES = Text("Please note", "Tenga en cuenta")
PICTURE = Text("The dates as a picture", "Las fechas en un dibujo")
PICTURE_LEAD = Text(
    "It shows what the list above says.", "Muestra lo mismo que dice la lista de arriba."
)

SINCE = Text("What happened since?", "¿Qué ocurrió desde entonces?")
SINCE_LEAD = Text(
    "Give the real days. Every date that hangs on them is counted again.",
    "Dé los días reales. Todas las fechas que dependen de ellos se cuentan otra vez.",
)
OPEN = Text("Days that settle an open date", "Días que resuelven una fecha pendiente")

SUBSCRIBE = Text("Get these dates in your calendar", "Ponga estas fechas en su calendario")
SUBSCRIBE_LEAD = Text(
    "Your calendar then keeps asking for them. A downloaded file does not change.",
    "Así su calendario las vuelve a pedir solo. Un archivo descargado no cambia.",
)
WEBCAL = Text("Apple, Thunderbird and others", "Apple, Thunderbird y otros")
GOOGLE = Text("Google Calendar", "Google Calendar")
OUTLOOK_LIVE = Text("Outlook.com", "Outlook.com")
OUTLOOK_OFFICE = Text("Outlook at work or school", "Outlook del trabajo o la escuela")
DOWNLOAD = Text("Download the file", "Descargar el archivo")
ADDRESS = Text(
    "If a button does not work, copy this address", "Si un botón no funciona, copie esta dirección"
)
ADDRESS_SAYS = Text(
    "Add it in your calendar as a calendar “from URL” or “from web”.",
    "Agréguela en su calendario como calendario “desde URL” o “desde la web”.",
)
THEY_SEE = Text(
    "Google or Microsoft then see this address. It says what you typed here.",
    "Google o Microsoft ven entonces esta dirección. Dice lo que usted escribió aquí.",
)
CHANGED = Text(
    "You changed the facts, so the address is a new one. Take the old calendar out of your "
    "program and add this one.",
    "Usted cambió los datos, así que la dirección es nueva. Quite el calendario anterior de su "
    "programa y agregue este.",
)
HOW_TO = Text("How to do it in each program", "Cómo hacerlo en cada programa")

KEEP = Text("Keep it, print it, send it", "Guardar, imprimir, enviar")
KEEP_SAYS = Text(
    "The address of this page holds all you typed. Bookmark it, print the page, or send it to "
    "someone who helps you.",
    "La dirección de esta página contiene todo lo que escribió. Guárdela, imprima la página o "
    "envíela a quien le ayuda.",
)
TABLE = Text("Download a table (CSV)", "Descargar una tabla (CSV)")
DRAWING = Text("Download the picture (SVG)", "Descargar el dibujo (SVG)")

# The id of the form section where a notice is answered.
ANSWERED = {
    "no-school-calendar": "school",
    "no-school-year": "school",
    "lincoln-day": "school",
    "five-plus-one": "school",
    "which-selpa": "moved_from",
    "between-years": "between_years",
    "limits-keep-running": "violation",
    "decision-date": "decision",
}
TELL_US = Text("Tell us", "Díganoslo")
# Notices whose text refers to the form on the same page.
REWORDED = {
    "no-school-calendar": Text(
        "We do not know the school calendar. Long breaks stop some of these clocks, and school "
        "days cannot be counted without it. Add it below.",
        "No conocemos el calendario escolar. Las vacaciones largas detienen algunos de estos "
        "plazos, y sin él no se pueden contar los días escolares. Agréguelo abajo.",
    ),
    "no-school-year": Text(
        "You gave breaks but no school year. The time between school years stops some of these "
        "clocks too. Add the year below.",
        "Usted dio vacaciones pero ningún año escolar. El tiempo entre años escolares también "
        "detiene algunos de estos plazos. Agregue el año abajo.",
    ),
    "limits-keep-running": Text(
        "Mediation does not stop the year for a state complaint or the two years for a hearing. "
        "Tell us below when it happened and when you learned of it, to see those days.",
        "La mediación no detiene el año para una queja estatal ni los dos años para una audiencia. "
        "Díganos abajo cuándo ocurrió y cuándo lo supo, para ver esos días.",
    ),
    "decision-date": Text(
        "Give the date on the decision too, below. Federal law counts the 90 days to go to court "
        "from that date, so the safe day may be some days earlier than the one shown.",
        "Dé también abajo la fecha que aparece en la decisión. La ley federal cuenta los 90 días "
        "para acudir a los tribunales desde esa fecha, así que el día seguro puede ser unos días "
        "antes del que se muestra.",
    ),
}
