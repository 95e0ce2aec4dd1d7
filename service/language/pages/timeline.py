"""Texts of the timeline page."""

from calendars.translation import Text

TODAY_IS = Text(en="Today is {day}, in California.", es="Hoy es {day}, en California.")
OTHER_YEAR = Text(
    en="You entered {day}, {number} days from today. Did you mean {other}?",
    es="Escribió {day}, dentro de {number} días. ¿Quiso decir {other}?",
)
CONTENTS = Text(en="On this page", es="En esta página")

UNDATED = Text(
    en="Without a number of days in the law ({number})",
    es="Sin un número de días en la ley ({number})",
)
NEXT = Text(en="The next date", es="La próxima fecha")
YOUR_NEXT = Text(en="Your own next date", es="Su propia próxima fecha")
NONE_LEFT = Text(en="No date lies ahead", es="No hay fechas por venir")
NONE_LEFT_SAYS = Text(
    en="Everything we can work out has passed. Tell us below what happened since.",
    es="Todo lo que podemos calcular ya pasó. Díganos abajo qué ocurrió desde entonces.",
)
TODAY = Text(en="Today", es="Hoy")
TOMORROW = Text(en="Tomorrow", es="Mañana")
DAYS_LEFT = Text(en="{number} days left", es="Faltan {number} días")
YESTERDAY = Text(en="Yesterday", es="Ayer")
DAYS_AGO = Text(en="{number} days ago", es="Hace {number} días")
DO_YOURS = Text(
    en="Do it before this day ends. Better: some days sooner, and keep proof.",
    es="Hágalo antes de que termine este día. Mejor: unos días antes, y guarde una prueba.",
)
DO_IF_YOU_WANT = Text(
    en="You need not do it. If you do, act before this day ends, and keep proof.",
    es="No tiene que hacerlo. Si lo hace, actúe antes de que termine este día y guarde una prueba.",
)
DO_WAIT = Text(
    en="Others must act by then. You need not do anything, but keep the date.",
    es="Otros deben actuar para entonces. Usted no tiene que hacer nada, pero guarde la fecha.",
)
DO_NOTHING = Text(
    en="It comes by itself. You need not do anything.",
    es="Llega por sí solo. Usted no tiene que hacer nada.",
)
DO_GO = Text(en="This day is set. Be ready for it.", es="Este día está fijado. Prepárese.")

DATES = Text(en="Every date", es="Todas las fechas")
GIVEN = Text(en="Dates you entered", es="Fechas que usted escribió")
SET = Text(en="Set for this date", es="Fijado para esta fecha")
PASSED = Text(en="This date has passed", es="Esta fecha ya pasó")
KINDS = {
    "period": Text(en="A period ends", es="Termina un período"),
    "opens": Text(en="From this date on", es="Desde esta fecha"),
    "limit": Text(en="Reaches back to this date", es="Abarca hasta esta fecha"),
}
WHY = Text(en="Why this date?", es="¿Por qué esta fecha?")
WHY_NONE = Text(en="What does the law say?", es="¿Qué dice la ley?")
THE_RULE = Text(en="The rule", es="La regla")
THE_COUNT = Text(en="The count", es="La cuenta")
CHECKS = Text(en="Dates that somebody else gave", es="Fechas que dio otra persona")
METER = Text(en="Days used", es="Días usados")
LEDGER_DAY = Text(en="{first}:", es="{first}:")
LEDGER_SPAN = Text(en="{first} to {last}, {days} days:", es="{first} al {last}, {days} días:")
NOT_COUNTED = Text(en="Not counted: {reason}.", es="No se cuentan: {reason}.")
SOURCES = Text(en="The source", es="La fuente")
SAFE_AND_LATE = Text(
    en="Rely on {day}. The law can be read to allow until {late}: do not wait for it.",
    es="Confíe en el {day}. La ley se puede leer como si permitiera hasta el {late}: no espere.",
)
FIRM = Text(en="How firm is it?", es="¿Qué tan firme es?")
FIRMNESS = {
    "happened": Text(en="You entered this date.", es="Usted escribió esta fecha."),
    "known": Text(
        en="It is counted from a date that happened, or from one that comes by itself.",
        es="Se cuenta desde una fecha que ocurrió, o desde una que llega por sí sola.",
    ),
    "projected": Text(
        en="It is counted from a date that we worked out. It moves when the real date is known.",
        es="Se cuenta desde una fecha que calculamos. Cambia cuando se sabe la fecha real.",
    ),
    "pending": Text(
        en="It waits for a date that is not known yet.",
        es="Depende de una fecha que aún no se sabe.",
    ),
    "excused": Text(en="Something else took its place.", es="Otra cosa ocupó su lugar."),
    "undated": Text(
        en="The law gives no number of days. Ask in writing and keep a copy.",
        es="La ley no da un número de días. Pregunte por escrito y guarde una copia.",
    ),
}
MAY_BE_LATER = Text(
    en="Without a winter break: may be later",
    es="Sin vacaciones de invierno: puede ser más tarde",
)
MAY_BE_LATER_FIRM = Text(
    en="It is counted as if school had no winter break. It moves when you enter the break.",
    es="Se cuenta como si la escuela no tuviera vacaciones de invierno. Cambia cuando escriba las "
    "vacaciones.",
)
ASK_BREAK = Text(
    en="Winter break falls in this count. When is school closed?",
    es="Las vacaciones de invierno caen en esta cuenta. ¿Cuándo cierra la escuela?",
)
ASK_BREAK_SAYS = Text(
    en="Enter the first and the last weekday without school.",
    es="Escriba el primer y el último día sin clases, de lunes a viernes.",
)
ASK_BREAK_ABOVE = Text(
    en="Enter the winter break for this date",
    es="Escriba las vacaciones de invierno para esta fecha",
)
THIS_RULE = Text(en="This rule on the law page", es="Esta regla en la página de la ley")
IF_ON_TIME = Text(
    en="If what it waits for came on its last day, this date would be {day}.",
    es="Si lo que espera llegó en su último día, esta fecha sería el {day}.",
)
IF_MISSED = Text(en="If this date is missed", es="Si se pasa esta fecha")
WAS_IT_DONE = Text(en="Was it done?", es="¿Ya se hizo?")
ENTER_THE_DATE = Text(en="Enter the date", es="Escriba la fecha")
WAITS_FOR = Text(
    en="Enter this date to get the other:", es="Escriba esta fecha para obtener la otra:"
)

NOTICES = Text(en="Please note", es="Tenga en cuenta")
PICTURE = Text(en="The dates as a picture", es="Las fechas en un dibujo")
PICTURE_LEAD = Text(
    en="It shows what the list above says.", es="Muestra lo mismo que dice la lista de arriba."
)

SINCE = Text(en="What happened since?", es="¿Qué ocurrió desde entonces?")
SINCE_LEAD = Text(
    en="Enter the real dates. Every date that hangs on them is counted again.",
    es="Escriba las fechas reales. Todas las que dependen de ellas se cuentan otra vez.",
)
OPEN = Text(en="Dates that settle an open one", es="Fechas que resuelven una pendiente")

SUBSCRIBE = Text(en="Get these dates in your calendar", es="Ponga estas fechas en su calendario")
SUBSCRIBE_LEAD = Text(
    en="Your calendar then keeps asking for them. A downloaded file does not change.",
    es="Así su calendario las vuelve a pedir solo. Un archivo descargado no cambia.",
)
WEBCAL = Text(en="Apple, Thunderbird and others", es="Apple, Thunderbird y otros")
GOOGLE = Text(en="Google Calendar, on a computer", es="Google Calendar, en una computadora")
OUTLOOK_LIVE = Text(en="Outlook.com", es="Outlook.com")
OUTLOOK_OFFICE = Text(en="Outlook at work or school", es="Outlook del trabajo o la escuela")
DOWNLOAD = Text(en="Download the file", es="Descargar el archivo")
ADDRESS = Text(
    en="If a button does not work, copy this address",
    es="Si un botón no funciona, copie esta dirección",
)
ADDRESS_SAYS = Text(
    en="Add it in your calendar as a calendar “from URL” or “from web”.",
    es="Agréguela en su calendario como calendario “desde URL” o “desde la web”.",
)
THEY_SEE = Text(
    en="Google or Microsoft then see this address. It says what you typed here.",
    es="Google o Microsoft ven entonces esta dirección. Dice lo que usted escribió aquí.",
)
CHANGED = Text(
    en="You changed the facts, so the address is a new one. Take the old calendar out of your "
    "program and add this one.",
    es="Usted cambió los datos, así que la dirección es nueva. Quite el calendario anterior de su "
    "programa y agregue este.",
)
TOGETHER = Text(
    en="Put these dates and those of another case into one calendar",
    es="Poner estas fechas y las de otro caso en un solo calendario",
)
HOW_TO = Text(en="How to do it in each program", es="Cómo hacerlo en cada programa")

KEEP = Text(en="Keep it, print it, send it", es="Guardar, imprimir, enviar")
KEEP_SAYS = Text(
    en="The address of this page holds all you typed. Bookmark it, print the page, or send it to "
    "someone who helps you.",
    es="La dirección de esta página contiene todo lo que escribió. Guárdela, imprima la página o "
    "envíela a quien le ayuda.",
)
TABLE = Text(en="Download a table (CSV)", es="Descargar una tabla (CSV)")
DRAWING = Text(en="Download the picture (SVG)", es="Descargar el dibujo (SVG)")

# The id of the form section where a notice is answered.
ANSWERED = {
    "no-school-calendar": "school",
    "no-school-year": "school",
    "no-winter-break": "school",
    "no-thanksgiving": "school",
    "summer-as-break": "school",
    "too-many-days": "school",
    "too-few-days": "school",
    "moved-holiday": "school",
    "short-of-it": "school",
    "lincoln-day": "school",
    "five-plus-one": "school",
    "which-selpa": "moved_from",
    "between-years": "between_years",
    "limits-keep-running": "violation",
    "decision-date": "decision",
}
TELL_US = Text(en="Tell us", es="Díganoslo")
# Notices whose text refers to the form on the same page.
REWORDED = {
    "no-school-calendar": Text(
        en="We do not know the school calendar. Long breaks stop some of these clocks, and school "
        "days cannot be counted without it. Add it below.",
        es="No conocemos el calendario escolar. Las vacaciones largas detienen algunos de estos "
        "plazos, y sin él no se pueden contar los días escolares. Agréguelo abajo.",
    ),
    "no-school-year": Text(
        en="You entered breaks but no school year. The time between school years stops some of "
        "these "
        "clocks too. Add the year below.",
        es="Usted escribió vacaciones pero ningún año escolar. El tiempo entre años escolares "
        "también "
        "detiene algunos de estos plazos. Agregue el año abajo.",
    ),
    "limits-keep-running": Text(
        en="Mediation does not stop the year for a state complaint or the two years for a hearing. "
        "Tell us below when it happened and when you learned of it, to see those dates.",
        es="La mediación no detiene el año para una queja estatal ni los dos años para una "
        "audiencia. Díganos abajo cuándo ocurrió y cuándo lo supo, para ver esas fechas.",
    ),
    "decision-date": Text(
        en="Enter the date on the decision too, below. Federal law counts the 90 days to go to "
        "court from that date, so the safe date may be some days earlier than the one shown.",
        es="Escriba también abajo la fecha que aparece en la decisión. La ley federal cuenta los "
        "90 "
        "días para acudir a los tribunales desde esa fecha, así que la fecha segura puede ser unos "
        "días antes del que se muestra.",
    ),
}
