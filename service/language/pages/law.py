"""Texts of the law page, of the holidays and of status 404 (Not Found)."""

from calendars.translation import Text

TITLE = Text("The law, as this service counts it", "La ley, como la cuenta este servicio")
LEAD = Text(
    "Every rule we use: its words, where they stand, how we read them, and since when they hold.",
    "Cada regla que usamos: sus palabras, dónde están, cómo las leímos y desde cuándo valen.",
)
READ_ON = Text("The sources were read on {day}.", "Las fuentes se leyeron el {day}.")
PROCESSES = Text("The processes", "Los procesos")
DATES = Text("See the dates", "Ver las fechas")
FACTS = Text("Days that you may give", "Días que usted puede dar")
WHO = Text("Who must act", "Quién debe actuar")
FIRST_THAT_FITS = Text(
    "The first of these that fits the case holds.",
    "Vale la primera de estas que corresponde al caso.",
)
FORCE = Text("In force", "Vigencia")
ALWAYS = Text(
    "for all that this service covers: filed from {day}",
    "para todo lo que abarca este servicio: presentado desde el {day}",
)
SINCE = Text("for what was filed from {day}", "para lo presentado desde el {day}")
UNTIL = Text("for what was filed through {day}", "para lo presentado hasta el {day}")
BETWEEN = Text(
    "for what was filed from {first} through {last}", "para lo presentado del {first} al {last}"
)
ONLY = Text("Only when", "Solo si")
CHOICE = Text("{title}: {choice}", "{title}: {choice}")
GIVEN = Text("Shown once you give: {title}", "Se muestra cuando usted da: {title}")
EXCUSED = Text("Not needed when: {titles}", "No hace falta si: {titles}")
LENGTHENED = Text("More days are added: {title}", "Se suman días: {title}")
OPTIONAL = Text("It may never happen.", "Puede que nunca ocurra.")
IF_MISSED = Text("If it is missed", "Si se pasa")
ROLLS = Text("A last day that is no working day", "Un último día que no es hábil")
POLICIES = {
    "fixed": Text("It stands. It does not move.", "Queda igual. No se mueve."),
    "filing": Text(
        "Rely on the working day before. The next day that is no weekend or holiday can be argued.",
        "Confíe en el día hábil anterior. Se puede alegar el siguiente día que no sea fin de "
        "semana ni feriado.",
    ),
    "district": Text(
        "It stands. The next day that is no weekend or holiday can be argued.",
        "Queda igual. Se puede alegar el siguiente día que no sea fin de semana ni feriado.",
    ),
    "court": Text(
        "Rely on the working day before, counted from the date of the decision.",
        "Confíe en el día hábil anterior, contado desde la fecha de la decisión.",
    ),
    "backward": Text(
        "The working day before. A count back never moves later.",
        "El día hábil anterior. Una cuenta hacia atrás nunca se mueve a más tarde.",
    ),
    "business": Text(
        "It cannot be one. If more holidays count, a later day can be argued.",
        "No puede ser uno. Si cuentan más feriados, se puede alegar un día posterior.",
    ),
}

HOLIDAYS = Text("{title}, {year}", "{title}, {year}")
HOLIDAYS_LEAD = Text(
    "Days off from Monday to Friday. The four lists are not the same, and no rule mixes them.",
    "Días libres de lunes a viernes. Las cuatro listas no son iguales, y ninguna regla las mezcla.",
)
ALL_HOLIDAYS = Text("Holidays", "Días feriados")
OTHER_LISTS = Text("The four lists in {year}", "Las cuatro listas en {year}")
OTHER_YEARS = Text("Other years", "Otros años")
DAY = Text("Day", "Día")
NAME = Text("Holiday", "Feriado")
STATUTE = Text("Law", "Ley")
ESTIMATED = Text("Estimated", "Estimado")
IN_YOUR_CALENDAR = Text("In your own calendar", "En su propio calendario")

MISSING = Text("There is nothing here", "Aquí no hay nada")
MISSING_SAYS = Text(
    "The address may be cut off or misspelled. Nothing is lost: we never kept anything.",
    "La dirección puede estar cortada o mal escrita. No se perdió nada: nunca guardamos nada.",
)
START_HERE = Text("Start here", "Empiece aquí")
