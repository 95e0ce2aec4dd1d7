"""Texts of the law page, of the holidays and of status 404 (Not Found)."""

from calendars.translation import Text

TITLE = Text(en="The law, as this service counts it", es="La ley, como la cuenta este servicio")
LEAD = Text(
    en="Every rule we use: its words, where they stand, how we read them, and since when they "
    "hold.",
    es="Cada regla que usamos: sus palabras, dónde están, cómo las leímos y desde cuándo valen.",
)
READ_ON = Text(en="The sources were read on {day}.", es="Las fuentes se leyeron el {day}.")
PROCESSES = Text(en="The processes", es="Los procesos")
DATES = Text(en="See the dates", es="Ver las fechas")
FACTS = Text(en="Dates that you may enter", es="Fechas que usted puede escribir")
WHO = Text(en="Who must act", es="Quién debe actuar")
FIRST_THAT_FITS = Text(
    en="The first of these that fits the case holds.",
    es="Vale la primera de estas que corresponde al caso.",
)
FORCE = Text(en="In force", es="Vigencia")
ALWAYS = Text(
    en="for all that this service covers: filed from {day}",
    es="para todo lo que abarca este servicio: presentado desde el {day}",
)
SINCE = Text(en="for what was filed from {day}", es="para lo presentado desde el {day}")
UNTIL = Text(en="for what was filed through {day}", es="para lo presentado hasta el {day}")
BETWEEN = Text(
    en="for what was filed from {first} through {last}",
    es="para lo presentado del {first} al {last}",
)
ONLY = Text(en="Only when", es="Solo si")
CHOICE = Text(en="{title}: {choice}", es="{title}: {choice}")
GIVEN = Text(en="Shown once you enter: {title}", es="Se muestra cuando usted escribe: {title}")
EXCUSED = Text(en="Not needed when: {titles}", es="No hace falta si: {titles}")
LENGTHENED = Text(en="More days are added: {title}", es="Se suman días: {title}")
OPTIONAL = Text(en="It may never happen.", es="Puede que nunca ocurra.")
IF_MISSED = Text(en="If it is missed", es="Si se pasa")
ROLLS = Text(en="A last day that is no working day", es="Un último día que no es hábil")
POLICIES = {
    "fixed": Text(en="It stands. It does not move.", es="Queda igual. No se mueve."),
    "filing": Text(
        en="Rely on the working day before. The next day that is no weekend or holiday can be "
        "argued.",
        es="Confíe en el día hábil anterior. Se puede alegar el siguiente día que no sea fin de "
        "semana ni feriado.",
    ),
    "district": Text(
        en="It stands. The next day that is no weekend or holiday can be argued.",
        es="Queda igual. Se puede alegar el siguiente día que no sea fin de semana ni feriado.",
    ),
    "court": Text(
        en="Rely on the working day before, counted from the date of the decision.",
        es="Confíe en el día hábil anterior, contado desde la fecha de la decisión.",
    ),
    "backward": Text(
        en="The working day before. A count back never moves later.",
        es="El día hábil anterior. Una cuenta hacia atrás nunca se mueve a más tarde.",
    ),
    "business": Text(
        en="It cannot be one. If more holidays count, a later day can be argued.",
        es="No puede ser uno. Si cuentan más feriados, se puede alegar un día posterior.",
    ),
}

HOLIDAYS = Text(en="{title}, {year}", es="{title}, {year}")
HOLIDAYS_LEAD = Text(
    en="Days off from Monday to Friday. The four lists are not the same, and no rule mixes them.",
    es="Días libres de lunes a viernes. Las cuatro listas no son iguales, y ninguna regla las "
    "mezcla.",
)
ALL_HOLIDAYS = Text(en="Holidays", es="Días feriados")
OTHER_LISTS = Text(en="The four lists in {year}", es="Las cuatro listas en {year}")
OTHER_YEARS = Text(en="Other years", es="Otros años")
DAY = Text(en="Day", es="Día")
NAME = Text(en="Holiday", es="Feriado")
STATUTE = Text(en="Law", es="Ley")
ESTIMATED = Text(en="Estimated", es="Estimado")
IN_YOUR_CALENDAR = Text(en="In your own calendar", es="En su propio calendario")

MISSING = Text(en="There is nothing here", es="Aquí no hay nada")
MISSING_SAYS = Text(
    en="The address may be cut off or misspelled. Nothing is lost: we never kept anything.",
    es="La dirección puede estar cortada o mal escrita. No se perdió nada: nunca guardamos nada.",
)
START_HERE = Text(en="Start here", es="Empiece aquí")
