"""Texts of the form and of its errors."""

from calendars.school import NoSchool
from calendars.translation import Text

LEAD = Text(
    en="Start with one date. You can add the rest later.",
    es="Empiece con una fecha. Puede agregar lo demás después.",
)
EXAMPLE = Text(en="For example, 1/15/2026.", es="Por ejemplo, 1/15/2026 (mes/día/año).")
NOT_SENT = Text(
    en="Not sent yet? Enter the date you plan to send it.",
    es="¿Todavía no lo envía? Escriba la fecha en que piensa enviarlo.",
)
SHOW = Text(en="Show the dates", es="Ver las fechas")
AGAIN = Text(en="Update my dates", es="Actualizar mis fechas")
MORE_ROWS = Text(en="Add another", es="Agregar otra fecha")

SINCE = Text(en="What happened since? (optional)", es="¿Qué pasó después? (opcional)")
HAPPENED = Text(en="What else happened, or is set", es="Qué más pasó, o ya tiene fecha")
HAPPENED_LEAD = Text(
    en="Leave empty what you do not know. A date you enter takes the place of the one we work out.",
    es="Deje vacío lo que no sepa. La fecha que usted escriba reemplaza a la que calculamos.",
)
PROBLEM_DATES = Text(en="When the problem happened", es="Cuándo pasó el problema")
PROBLEM_DATES_LEAD = Text(
    en="The law limits how old a problem may be.",
    es="La ley limita qué tan antiguo puede ser el problema.",
)
YOURS = Text(en="What you did, and when", es="Qué hizo usted, y cuándo")
THEIRS = Text(
    en="What the school or an office did, and when",
    es="Qué hizo la escuela o una oficina, y cuándo",
)
COUNTED_FROM = Text(en="Counted from it: {titles}.", es="Desde esta fecha se cuenta: {titles}.")
COUNTED_BACK = Text(
    en="Counted back from it: {titles}.", es="Desde esta fecha se cuenta hacia atrás: {titles}."
)
EXCUSES = Text(en="Then this is not required: {titles}.", es="Entonces no hace falta: {titles}.")
SAME_DAY = Text(en="Due on the same date: {titles}.", es="Toca en la misma fecha: {titles}.")
ENDS = Text(en="It can set the date of: {titles}.", es="Puede fijar la fecha de: {titles}.")
TOO_OLD = Text(
    en="We tell you if it may be too old.", es="Le decimos si puede ser demasiado antiguo."
)

EXTENSIONS = Text(en="Was more time given?", es="¿Se dio más tiempo?")
EXTENSIONS_LEAD = Text(
    en="One date for each time it was given, the oldest first.",
    es="Una fecha por cada vez que se dio, primero la más antigua.",
)
NEW_DAY = Text(en="The new date", es="La nueva fecha")
MORE_DAYS = Text(en="How many more days", es="Cuántos días más")

SCHOOL = Text(en="The school calendar", es="El calendario escolar")
SCHOOL_LEAD = Text(
    en="The school posts it on its website. School days can be counted only with it, and a break "
    "of more than five school days stops some time limits.",
    es="La escuela lo publica en su sitio web. Sin él no se pueden contar los días escolares, y "
    "unas vacaciones de más de cinco días escolares detienen algunos plazos.",
)
NO_TYPING = Text(
    en="Choose the district or add its file", es="Elegir el distrito o agregar su archivo"
)
SPANS = {
    "school_year": Text(en="School year", es="Año escolar"),
    "school_break": Text(en="School break", es="Vacaciones"),
}
SPANS_SAY = {
    "school_year": Text(
        en="The first and the last day of school. Enter the next year too, if you know it.",
        es="El primer y el último día de clases. Escriba también el año siguiente, si lo sabe.",
    ),
    "school_break": Text(
        en="The first and the last day off, such as winter break.",
        es="El primer y el último día sin clases, como las vacaciones de invierno.",
    ),
}
FIRST = Text(en="First day", es="Primer día")
LAST = Text(en="Last day", es="Último día")
NUMBERED = Text(en="{title} {number}", es="{title} {number}")
CLOSED = Text(en="A single day without school", es="Un solo día sin clases")
DAY = Text(en="Date", es="Fecha")
CLOSED_SAYS = Text(
    en="Such as a training day for teachers.", es="Como un día de capacitación de los maestros."
)

OPEN = Text(en="A holiday or a Saturday with school", es="Un feriado o un sábado con clases")
OPEN_SAYS = Text(
    en="Only if the school calendar shows class on that date: the school moved a holiday, or made "
    "up a lost day.",
    es="Solo si el calendario escolar indica clases en esa fecha: la escuela cambió un feriado o "
    "repuso un día perdido.",
)

CALENDAR = Text(en="For your own calendar", es="Para su propio calendario")
CALENDAR_LEAD = Text(
    en="This shows in the web address. Do not use your child's name.",
    es="Esto se ve en la dirección web. No use el nombre de su hijo o hija.",
)
LABEL = Text(en="What to call the calendar", es="Cómo llamar al calendario")
LABEL_SAYS = Text(en="At most 60 letters.", es="Máximo 60 letras.")
CASE = Text(en="A short code for this case", es="Una clave corta para este caso")
CASE_SAYS = Text(
    en="Only if you follow two children or two cases: it keeps their dates apart. Letters and "
    "digits, such as A1.",
    es="Solo si sigue a dos niños o dos casos: separa sus fechas. Letras y cifras, como A1.",
)
REMIND = Text(
    en="How many days before do you want a reminder?",
    es="¿Con cuántos días de anticipación quiere un aviso?",
)
DAYS_BEFORE = Text(en="Days before", es="Días antes")
REMIND_SAYS = Text(
    en="Up to three times, 0 to 60 days before. Google and Outlook may leave these out.",
    es="Hasta tres veces, de 0 a 60 días antes. Google y Outlook pueden omitirlos.",
)

CHECK_TITLE = Text(en="Did somebody else name a date?", es="¿Otra persona le dijo una fecha?")
CHECK_LEAD = Text(
    en="The district says that the meeting is due on March 3: is that right? Choose what is due, "
    "and enter the date they named. We tell you whether it is the date to rely on, or how they "
    "may have counted.",
    es="El distrito dice que la reunión vence el 3 de marzo: ¿es correcto? Elija qué es lo que "
    "vence y escriba la fecha que le dijeron. Le decimos si es la fecha confiable, o cómo la "
    "pudieron contar.",
)
CHECK = Text(en="A date that somebody else named", es="Una fecha que le dijo otra persona")
CHECK_ROW = Text(en="Date", es="Fecha")
CHECK_ID = Text(en="What is due", es="Qué vence")
CHECK_DATE = Text(en="The date they named", es="La fecha que le dijeron")
CHOOSE = Text(en="Choose", es="Elija")
CHOOSE_DUE = Text(en="Choose what is due on that date.", es="Elija qué vence en esa fecha.")
CHOOSE_ANOTHER = Text(
    en="“{given}” is not one of the dates here. Choose another.",
    es="“{given}” no es una de las fechas de aquí. Elija otra.",
)
NOTHING_TO_COMPARE = Text(
    en="We have no date yet to compare with the one that you chose. Enter what it waits for, or "
    "choose another.",
    es="Todavía no tenemos una fecha para comparar con la que eligió. Escriba la fecha de la que "
    "depende, o elija otra.",
)

PROBLEM = Text(en="There is a problem", es="Hay un problema")
PROBLEM_TITLE = Text(en="Please check: {title}", es="Revise: {title}")
NOTHING_LOST = Text(en="Nothing you typed is lost.", es="No se perdió nada de lo que escribió.")
NO_FIRST_DAY = Text(
    en="Enter a date, like 1/15/2026, for “{question}”",
    es="Escriba una fecha, como 1/15/2026 (mes/día/año), en “{question}”",
)
CONTINUANCE = Text(en="Order", es="Orden")
CONTINUANCE_SAYS = Text(
    en="Enter the date of the order and the first new hearing date, as the order states them. "
    "Leave the second one empty while no new date is set.",
    es="Escriba la fecha de la orden y la primera fecha nueva de audiencia, como las dice la "
    "orden. Deje vacía la segunda mientras no haya una fecha nueva.",
)
ORDER = Text(en="Date of the order", es="Fecha de la orden")
NEW_HEARING = Text(en="First new hearing date", es="Primera fecha nueva de audiencia")
HEARD_SAYS = Text(
    en="Enter each hearing date. Breaks between them stop the time limit for the decision.",
    es="Escriba cada fecha de audiencia. Las pausas entre ellas detienen el plazo de la decisión.",
)
ORDER_EXPECTED = Text(
    en="Enter the date of the order, and the new hearing date on or after it, or none.",
    es="Escriba la fecha de la orden, y la nueva fecha de audiencia ese día o después, o ninguna.",
)
BOTH_DATES_EXPECTED = Text(
    en="Enter both a first and a last date, the last one not before the first, and not more than "
    "400 "
    "days later.",
    es="Escriba una primera y una última fecha; la última no antes de la primera, ni más de 400 "
    "días después.",
)
VALUE_EXPECTED = Text(en="“{given}”: this {wants}.", es="“{given}”: esto {wants}.")
UNKNOWN = Text(
    en="The address says “{name}”, which we do not know. Press the button to go on without it.",
    es="La dirección dice “{name}”, y no sabemos qué es. Oprima el botón para seguir sin eso.",
)
OUT_OF_ORDER = Text(
    en="“{title}” ({day}) cannot be before “{earlier}” ({earlier_day}).",
    es="“{title}” ({day}) no puede ser antes de “{earlier}” ({earlier_day}).",
)
ENDS_AFTER = Text(
    en="“{title}” ({first} – {last}) cannot end after “{event}” ({day}).",
    es="“{title}” ({first} – {last}) no puede terminar después de “{event}” ({day}).",
)
NOT_LATER = Text(
    en="“{title}” ({day}) must be later than {was}, the date it takes the place of.",
    es="“{title}” ({day}) debe ser posterior al {was}, la fecha que reemplaza.",
)
ALREADY_ENDED = Text(
    en="“{title}” ({day}) cannot be after {end}, the date the period ends by itself.",
    es="“{title}” ({day}) no puede ser después del {end}, la fecha en que el período termina por "
    "sí solo.",
)
HEARING_IN_CONTINUANCE = Text(
    en="“{title}” ({day}) lies between the order of {order} and {new}, the first new hearing date. "
    "Change one of them, or leave this date out.",
    es="“{title}” ({day}) cae entre la orden del {order} y el {new}, la primera fecha nueva. "
    "Cambie una de las dos, u omita esta fecha.",
)
BEYOND_THE_YEARS = Text(
    en="“{title}” ({values}) leads to a date outside {first} to {last}. We know the holidays of "
    "those years only.",
    es="“{title}” ({values}) lleva a una fecha fuera del {first} al {last}. Solo conocemos los "
    "días feriados de esos años.",
)
TOO_OFTEN = Text(
    en="“{title}” was entered {times} times; at most {most} is allowed.",
    es="“{title}” se escribió {times} veces; se permite {most} como máximo.",
)
OVERLAPPING_YEARS = Text(
    en="“{title}” ({year}) overlaps the school year {other}.",
    es="“{title}” ({year}) se cruza con el año escolar {other}.",
)
NOT_HELD = {
    NoSchool.BREAK: Text(
        en="“{title}” ({day}) lies inside “{school_break}”. Enter the break as two, without that "
        "date.",
        es="“{title}” ({day}) cae dentro de “{school_break}”. Escriba las vacaciones como dos, sin "
        "esa fecha.",
    ),
    NoSchool.CLOSED: Text(
        en="“{title}” ({day}) is also entered as “{school_closed}”. Enter it as one of the two.",
        es="“{title}” ({day}) está también en “{school_closed}”. Escríbalo solo en uno de los dos.",
    ),
    NoSchool.SUNDAY: Text(
        en="“{title}” ({day}) is a Sunday. Enter a date that would be a holiday, or a Saturday.",
        es="“{title}” ({day}) es domingo. Escriba una fecha que sería feriado, o un sábado.",
    ),
    NoSchool.VETERANS_DAY: Text(
        en="“{title}” ({day}) is Veterans Day: all public schools must close. Enter another date.",
        es="“{title}” ({day}) es el Día de los Veteranos: todas las escuelas públicas deben "
        "cerrar. Escriba otra fecha.",
    ),
}
SENT_AND_FILED = Text(
    en="“{title}” and “{filed}” were both entered. Clear one of them: the date it arrived is the "
    "better one.",
    es="Se escribieron “{title}” y “{filed}”. Borre una de las dos: es mejor la fecha en que "
    "llegó.",
)
SENT_ALONE = {
    "sent": Text(
        en="Enter the date it was sent too. If you know the date it arrived, enter that alone, and "
        "choose “I know the date it arrived”.",
        es="Escriba también la fecha en que se envió. Si sabe la fecha en que llegó, escriba solo "
        "esa, y elija “Sé la fecha en que llegó”.",
    ),
    "sent_by": Text(
        en="Choose how it was sent. If you know the date it arrived, enter that alone.",
        es="Elija cómo se envió. Si sabe la fecha en que llegó, escriba solo esa.",
    ),
}
STARTS_NO_CLOCK = Text(
    en="“{way}” cannot be counted from: {reason}.", es="“{way}” no inicia ninguna cuenta: {reason}."
)
SENT = Text(en="I only know the date I sent it", es="Solo sé la fecha en que lo envié")
SENT_ON = Text(en="The date it was sent", es="La fecha en que se envió")
SENT_SAYS = Text(
    en="Enter the date it was sent in place of the date above, and how it was sent. The dates are "
    "then estimated.",
    es="Escriba la fecha en que se envió en lugar de la de arriba, y cómo se envió. Entonces las "
    "fechas son estimadas.",
)
ARRIVAL_KNOWN = Text(en="I know the date it arrived", es="Sé la fecha en que llegó")
IF_YOU_KNOW = Text(en="More dates (optional)", es="Más fechas (opcional)")
ABOUT = Text(en="More about it", es="Más información")
ITS_LAW = Text(en="The rules behind the dates", es="Las reglas detrás de las fechas")
FILING = Text(en="What to put in it", es="Qué debe incluir")
TERMS = Text(en="Words in Vietnamese and Filipino", es="Palabras en vietnamita y filipino")
TERMS_SAYS = Text(
    en="Each word stands in a paper of an agency in California. We translated none of them, and no "
    "native reader has checked this list.",
    es="Cada palabra está en un documento de una agencia de California. No tradujimos ninguna, y "
    "ningún hablante nativo ha revisado esta lista.",
)
