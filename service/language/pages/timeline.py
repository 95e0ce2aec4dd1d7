"""Texts of the timeline page."""

from calendars.translation import Text

TODAY_IS = Text(en="Today is {day}, in California.", es="Hoy es {day}, en California.")
OTHER_YEAR = Text(
    en="You entered {day}, {number} days from today. Did you mean {other}?",
    es="Escribió {day}, dentro de {number} días. ¿Quiso decir {other}?",
)
CONTENTS = Text(en="On this page", es="En esta página")
TO_DATES = Text(en="Dates", es="Fechas")
TO_UPDATE = Text(en="Update", es="Actualizar")
TO_CALENDAR = Text(en="Calendar", es="Calendario")
TO_SHARE = Text(en="Send", es="Enviar")

UNDATED = Text(
    en="The law sets no number of days ({number})", es="La ley no fija un número de días ({number})"
)
TODAY = Text(en="Today", es="Hoy")
TOMORROW = Text(en="Tomorrow", es="Mañana")
DAYS_LEFT = Text(en="{number} days left", es="Faltan {number} días")
YESTERDAY = Text(en="Yesterday", es="Ayer")
DAYS_AGO = Text(en="{number} days ago", es="Hace {number} días")
NOBODY = Text(en="Nobody has to act", es="Nadie tiene que hacer nada")

DATES = Text(en="Every date", es="Todas las fechas")
GIVEN = Text(en="Dates you entered", es="Fechas que usted escribió")
# Sections of the list in time.
IS_LATE = Text(en="Late or due now", es="Con atraso o para hoy")
IS_SOON = Text(en="The next 30 days", es="Los próximos 30 días")
IS_LATER = Text(en="Later", es="Más adelante")
IS_PAST = Text(en="Past ({number})", es="Ya pasaron ({number})")
IS_WAITING = Text(en="Waiting for another date ({number})", es="Dependen de otra fecha ({number})")
IS_EXCUSED = Text(en="Not needed ({number})", es="No hacen falta ({number})")
IN_TIME = Text(en="In order of time", es="Por orden de fecha")
BY_WHO = Text(en="By who must act", es="Por quién debe actuar")
GAP = Text(en="{number} days", es="{number} días")
GAP_OF_ONE = Text(en="1 day", es="1 día")
SET = Text(en="Set for this date", es="Fijado para esta fecha")
PASSED = Text(en="This date has passed", es="Esta fecha ya pasó")
KINDS = {
    "period": Text(en="Ends", es="Termina"),
    "opens": Text(en="You can do this from this date on", es="Se puede desde esta fecha"),
    "limit": Text(en="Counts what happened since", es="Cuenta desde esta fecha"),
}
WHY = Text(en="Why this date?", es="¿Por qué esta fecha?")
# Labels of one word, for a phone.
WHY_SHORT = Text(en="Why?", es="¿Por qué?")
DONE_SHORT = Text(en="Done?", es="¿Ya?")
ADD_SHORT = Text(en="Add", es="Agregar")
CHANGE_SHORT = Text(en="Change", es="Cambiar")
CONTACTS_SHORT = Text(en="Whom to ask", es="A quién acudir")
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
    es="Confíe en el {day}. Según otra interpretación, el plazo llega al {late}: no se confíe.",
)
THEIRS_AND_LATE = Text(
    en="Due {day}. Some read the law to allow until {late}. From the next day on it is late on any "
    "reading listed here.",
    es="El plazo vence el {day}. Según otra interpretación, llega al {late}. Desde el día "
    "siguiente hay atraso según todas las interpretaciones de aquí.",
)
FIRM = Text(en="How sure is it?", es="¿Qué tan segura es?")
COUNTED_FROM = Text(
    en="It is counted from {day}, a date that you entered.",
    es="Se cuenta desde el {day}, una fecha que usted escribió.",
)
FIRMNESS = {
    "happened": Text(en="You entered this date.", es="Usted escribió esta fecha."),
    "known": Text(en="It is counted from a set date.", es="Se cuenta desde una fecha fija."),
    "projected": Text(
        en="It is an estimate. It will change when the real date is known.",
        es="Es un cálculo. Cambiará cuando se sepa la fecha real.",
    ),
    "pending": Text(
        en="It depends on a date that is not known yet.",
        es="Depende de una fecha que aún no se sabe.",
    ),
    "excused": Text(
        en="It is not needed, because of something else that was done.",
        es="No hace falta, por otra cosa que se hizo.",
    ),
    "undated": Text(
        en="The law sets no number of days. Ask in writing and keep a copy.",
        es="La ley no fija un número de días. Pregunte por escrito y guarde una copia.",
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
IF_MISSED = Text(en="If this date is missed", es="Si no se cumple el plazo")
IF_IT_PASSED = Text(
    en="This date has passed. What you can do", es="Esta fecha ya pasó. Lo que puede hacer"
)
ALREADY_DONE = Text(en="Already done?", es="¿Ya se hizo?")
DONE_ON = Text(en="Done on", es="Se hizo el")
CHANGE = Text(en="Change this date", es="Cambiar esta fecha")
NEW_DATE = Text(en="The right date", es="La fecha correcta")
ADD_ONE = Text(en="Add just this date", es="Agregar solo esta fecha")
ADD_GOOGLE = Text(en="To Google Calendar", es="A Google Calendar")
ADD_FILE = Text(en="To another calendar (file)", es="A otro calendario (archivo)")
WAITS_FOR = Text(en="We can count this once you enter:", es="Para calcular esta fecha, díganos:")

WARNINGS = Text(en="Please note", es="Tenga en cuenta")
NOTICES = Text(en="Also good to know", es="También conviene saber")
PICTURE = Text(en="The dates as a picture", es="Las fechas en un dibujo")
AS_A_LINE = Text(en="The list above, as a line", es="La lista de arriba, como una línea")

SINCE = Text(en="What happened since?", es="¿Qué pasó desde entonces?")
SINCE_LEAD = Text(
    en="Enter what really happened. The other dates will update.",
    es="Escriba lo que pasó. Las demás fechas se actualizan.",
)
OPEN = Text(en="Dates we still need", es="Fechas que faltan")
MORE_DATES = Text(en="More dates (optional)", es="Más fechas (opcional)")

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
# Notices that change nothing of what to do: they stand below the dates.
NOTES = frozenset(
    {
        "estimated-holiday",
        "short-of-it",
        "lincoln-day",
        "five-plus-one",
        "moved-holiday",
        "beyond-coverage",
        "removals-overlap",
        "stale-advice",
        "stale-fifteen",
        "day-before",
        "panel",
        "funds",
        "no-file",
        "esy",
    }
)
TELL_US = Text(en="Tell us", es="Díganoslo")
# Notices whose text refers to the form on the same page.
REWORDED = {
    "no-school-calendar": Text(
        en="We do not know the school calendar. Long breaks stop some of these time limits, and "
        "school days cannot be counted without it. Add it below.",
        es="No conocemos el calendario escolar. Las vacaciones largas detienen algunos de estos "
        "plazos, y sin él no se pueden contar los días escolares. Agréguelo abajo.",
    ),
    "no-school-year": Text(
        en="You entered breaks but no school year. The time between school years stops some of "
        "these time limits too. Add the year below.",
        es="Usted escribió vacaciones pero ningún año escolar. El tiempo entre años escolares "
        "también detiene algunos de estos plazos. Agregue el año abajo.",
    ),
    "limits-keep-running": Text(
        en="Mediation does not stop the year for a state complaint or the two years for a hearing. "
        "Tell us below when the problem happened and when you found out, to see those dates.",
        es="La mediación no detiene el año para una queja estatal ni los dos años para una "
        "audiencia. Díganos abajo cuándo pasó el problema y cuándo se enteró, para ver esas "
        "fechas.",
    ),
    "decision-date": Text(
        en="Enter the date on the decision too, below. Federal law counts the 90 days to go to "
        "court from that date, so the safe date may be some days earlier than the one shown.",
        es="Escriba también abajo la fecha que aparece en la decisión. La ley federal cuenta los "
        "90 días para ir a la corte desde esa fecha, así que la fecha segura puede ser unos días "
        "antes de la que se muestra.",
    ),
}
