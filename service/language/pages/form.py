"""Texts of the form and of its errors."""

from calendars.school import NoSchool
from calendars.translation import Text

LEAD = Text(
    "Give the first day. The rest can wait: add what you know.",
    "Dé el primer día. Lo demás puede esperar: agregue lo que sepa.",
)
NOT_YET = Text(
    "Not done yet? Give the day you plan it for.",
    "¿Todavía no? Dé el día en que piensa hacerlo.",
)
SHOW = Text("Show the dates", "Ver las fechas")
AGAIN = Text("Count again", "Contar otra vez")
MORE_ROWS = Text("Add more rows", "Agregar más renglones")

HAPPENED = Text("What already happened, or is set", "Lo que ya ocurrió, o tiene fecha")
HAPPENED_LEAD = Text(
    "Leave empty what you do not know. A day you give takes the place of the one we work out.",
    "Deje vacío lo que no sepa. El día que usted dé reemplaza al que calculamos.",
)
DONE = Text("What else was done, and when", "Qué más se hizo, y cuándo")
COUNTED_FROM = Text("Counted from it: {titles}.", "Desde él se cuenta: {titles}.")
COUNTED_BACK = Text("Counted back from it: {titles}.", "Desde él se cuenta hacia atrás: {titles}.")
EXCUSES = Text("Makes this unnecessary: {titles}.", "Hace innecesario: {titles}.")
SAME_DAY = Text("Due on the same day: {titles}.", "Toca el mismo día: {titles}.")
ENDS = Text("Sets the day: {titles}.", "Fija el día: {titles}.")
TOO_OLD = Text("We tell you if it may be too old.", "Le decimos si puede ser demasiado antiguo.")
JUST_DONE = Text("Marks it as done.", "Lo marca como hecho.")

EXTENSIONS = Text("Was more time given?", "¿Se dio más tiempo?")
EXTENSIONS_LEAD = Text(
    "One row for each time it was granted, the oldest first.",
    "Un renglón por cada vez que se dio, la más antigua primero.",
)
NEW_DAY = Text("The new day", "El nuevo día")
MORE_DAYS = Text("How many more days", "Cuántos días más")

SCHOOL = Text("The school calendar", "El calendario escolar")
SCHOOL_LEAD = Text(
    "The school posts it on its website. School days can be counted only with it, and a break of "
    "more than five school days stops some clocks.",
    "La escuela lo publica en su sitio web. Sin él no se pueden contar los días escolares, y unas "
    "vacaciones de más de cinco días escolares detienen algunos plazos.",
)
SPANS = {
    "school_year": Text("School year", "Año escolar"),
    "school_break": Text("School break", "Vacaciones"),
}
SPANS_SAY = {
    "school_year": Text(
        "The first and the last day of school. Give the next year too, if you know it.",
        "El primer y el último día de clases. Dé también el año siguiente, si lo sabe.",
    ),
    "school_break": Text(
        "The first and the last day off, such as winter break.",
        "El primer y el último día sin clases, como las vacaciones de invierno.",
    ),
}
FIRST = Text("First day", "Primer día")
LAST = Text("Last day", "Último día")
NUMBERED = Text("{title} {number}", "{title} {number}")
CLOSED = Text("A single day without school", "Un solo día sin clases")
DAY = Text("Day", "Día")
CLOSED_SAYS = Text(
    "Such as a training day for teachers.", "Como un día de capacitación de los maestros."
)

OPEN = Text("A holiday or a Saturday with school", "Un feriado o un sábado con clases")
OPEN_SAYS = Text(
    "Only if the school calendar shows class on that date: the school moved a holiday, or made up "
    "a lost day.",
    "Solo si el calendario escolar indica clases en esa fecha: la escuela cambió un feriado o "
    "repuso un día perdido.",
)

CALENDAR = Text("For your own calendar", "Para su propio calendario")
CALENDAR_LEAD = Text(
    "All of this is seen in the address. Do not use a name.",
    "Todo esto se ve en la dirección. No use nombres.",
)
LABEL = Text("What to call the calendar", "Cómo llamar al calendario")
LABEL_SAYS = Text("At most 60 letters.", "A lo más 60 letras.")
CASE = Text("A short code for this case", "Una clave corta para este caso")
CASE_SAYS = Text(
    "Only if you follow two children or two cases: it keeps their dates apart. Letters and digits, "
    "such as A1.",
    "Solo si sigue a dos niños o dos casos: separa sus fechas. Letras y cifras, como A1.",
)
REMIND = Text("Remind me this many days before", "Avisarme estos días antes")
DAYS_BEFORE = Text("Days before", "Días antes")
REMIND_SAYS = Text(
    "Up to three times, 0 to 60 days before. Google and Outlook may leave these out.",
    "Hasta tres veces, de 0 a 60 días antes. Google y Outlook pueden omitirlos.",
)

PROBLEM = Text("Please look at this again", "Revise esto, por favor")
PROBLEM_TITLE = Text("Please check: {title}", "Revise: {title}")
NOTHING_LOST = Text("Nothing you typed is lost.", "No se perdió nada de lo que escribió.")
NO_FIRST_DAY = Text(
    "Give this day. Everything is counted from it.", "Dé este día. Todo se cuenta desde él."
)
CONTINUANCE = Text("Order", "Orden")
CONTINUANCE_SAYS = Text(
    "Enter the date of the order and the first new hearing date, as the order states them. Leave "
    "the second one empty while no new date is set.",
    "Escriba la fecha de la orden y la primera fecha nueva de audiencia, como las dice la orden. "
    "Deje vacía la segunda mientras no haya una fecha nueva.",
)
ORDER = Text("Date of the order", "Fecha de la orden")
NEW_HEARING = Text("First new hearing date", "Primera fecha nueva de audiencia")
HEARD_SAYS = Text(
    "Enter each hearing date. Breaks between them stop the clock for the decision.",
    "Escriba cada fecha de audiencia. Las pausas entre ellas detienen el plazo de la decisión.",
)
ORDER_EXPECTED = Text(
    "Enter the date of the order, and the new hearing date on or after it, or none.",
    "Escriba la fecha de la orden, y la nueva fecha de audiencia ese día o después, o ninguna.",
)
DATE_EXPECTED = Text("Give a day from {first} to {last}.", "Dé un día del {first} al {last}.")
BOTH_DATES_EXPECTED = Text(
    "Give both a first and a last day, the last one not before the first, and not more than 400 "
    "days later.",
    "Dé un primer y un último día; el último no antes del primero, ni más de 400 días después.",
)
VALUE_EXPECTED = Text("“{given}”: this {wants}.", "“{given}”: esto {wants}.")
UNKNOWN = Text(
    "The address says “{name}”, which we do not know. Press the button to go on without it.",
    "La dirección dice “{name}”, y no sabemos qué es. Oprima el botón para seguir sin eso.",
)
OUT_OF_ORDER = Text(
    "“{title}” ({day}) cannot be before “{earlier}” ({earlier_day}).",
    "“{title}” ({day}) no puede ser antes de “{earlier}” ({earlier_day}).",
)
ENDS_AFTER = Text(
    "“{title}” ({first} – {last}) cannot end after “{event}” ({day}).",
    "“{title}” ({first} – {last}) no puede terminar después de “{event}” ({day}).",
)
NOT_LATER = Text(
    "“{title}” ({day}) must be later than {was}, the date it takes the place of.",
    "“{title}” ({day}) debe ser posterior al {was}, la fecha que reemplaza.",
)
ALREADY_ENDED = Text(
    "“{title}” ({day}) cannot be after {end}, the date the period ends by itself.",
    "“{title}” ({day}) no puede ser después del {end}, la fecha en que el período termina por sí "
    "solo.",
)
HEARING_IN_CONTINUANCE = Text(
    "“{title}” ({day}) lies between the order of {order} and {new}, the first new hearing date. "
    "Change one of them, or leave this date out.",
    "“{title}” ({day}) cae entre la orden del {order} y el {new}, la primera fecha nueva. Cambie "
    "una de las dos, u omita esta fecha.",
)
BEYOND_THE_YEARS = Text(
    "“{title}” ({values}) leads to a date outside {first} to {last}. We know the holidays of "
    "those years only.",
    "“{title}” ({values}) lleva a una fecha fuera del {first} al {last}. Solo conocemos los días "
    "feriados de esos años.",
)
TOO_OFTEN = Text(
    "“{title}” was entered {times} times; at most {most} is allowed.",
    "“{title}” se escribió {times} veces; se permite {most} como máximo.",
)
OVERLAPPING_YEARS = Text(
    "“{title}” ({year}) overlaps the school year {other}.",
    "“{title}” ({year}) se cruza con el año escolar {other}.",
)
NOT_HELD = {
    NoSchool.BREAK: Text(
        "“{title}” ({day}) lies inside “{school_break}”. Enter the break as two, without that "
        "date.",
        "“{title}” ({day}) cae dentro de “{school_break}”. Escriba las vacaciones como dos, sin "
        "esa fecha.",
    ),
    NoSchool.CLOSED: Text(
        "“{title}” ({day}) is also entered as “{school_closed}”. Enter it as one of the two.",
        "“{title}” ({day}) está también en “{school_closed}”. Escríbalo solo en uno de los dos.",
    ),
    NoSchool.SUNDAY: Text(
        "“{title}” ({day}) is a Sunday. Enter a date that would be a holiday, or a Saturday.",
        "“{title}” ({day}) es domingo. Escriba una fecha que sería feriado, o un sábado.",
    ),
    NoSchool.VETERANS_DAY: Text(
        "“{title}” ({day}) is Veterans Day: all public schools must close. Enter another date.",
        "“{title}” ({day}) es el Día de los Veteranos: todas las escuelas públicas deben cerrar. "
        "Escriba otra fecha.",
    ),
}
IF_YOU_KNOW = Text("Only if you know it", "Solo si lo sabe")
ABOUT = Text("About this step", "Sobre este paso")
ITS_LAW = Text("The rules behind the dates", "Las reglas detrás de las fechas")
