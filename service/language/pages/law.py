"""Texts of the law page, of the holidays and of status 404 (Not Found)."""

from calendars.translation import Text

TITLE = Text(en="The law behind the dates", es="La ley detrás de las fechas")
LEAD = Text(
    en="Every rule we use: its text, its source, how we read it, and from when it applies.",
    es="Cada regla que usamos: su texto, su fuente, cómo la leemos y desde cuándo se aplica.",
)
READ_ON = Text(en="The sources were read on {day}.", es="Las fuentes se leyeron el {day}.")
PROCESSES = Text(en="Choose a subject", es="Elija un tema")
DATES = Text(en="See the dates", es="Ver las fechas")
FACTS = Text(en="Dates that you may enter", es="Fechas que usted puede escribir")
WHO = Text(en="Who must act", es="Quién debe actuar")
FIRST_THAT_FITS = Text(
    en="The first of these that fits your case applies.",
    es="Se aplica la primera de estas que corresponde a su caso.",
)
FORCE = Text(en="In force", es="Vigencia")
ALWAYS = Text(
    en="for everything filed from {day}",
    es="para todo lo presentado desde el {day}",
)
SINCE = Text(en="for what was filed from {day}", es="para lo presentado desde el {day}")
UNTIL = Text(en="for what was filed through {day}", es="para lo presentado hasta el {day}")
BETWEEN = Text(
    en="for what was filed from {first} through {last}",
    es="para lo presentado del {first} al {last}",
)
ONLY = Text(en="Only when", es="Solo si")
CHOICE = Text(en="{title}: {choice}", es="{title}: {choice}")
GIVEN = Text(en="Shown once you enter: {title}", es="Aparece cuando usted escribe: {title}")
EXCUSED = Text(en="Not needed when: {titles}", es="No hace falta si: {titles}")
LENGTHENED = Text(en="More days are added: {title}", es="Se suman días: {title}")
OPTIONAL = Text(en="It may never happen.", es="Puede que nunca ocurra.")
IF_MISSED = Text(en="If it is missed", es="Si no se cumple el plazo")
ROLLS = Text(en="When the last day is a day off", es="Si el último día no es hábil")
POLICIES = {
    "fixed": Text(en="The date does not move.", es="La fecha no se mueve."),
    "filing": Text(
        en="Rely on the working day before. Some read the law to allow the next day that is not "
        "a weekend or holiday.",
        es="Use el día hábil anterior. Según otra interpretación, el plazo llega al siguiente día "
        "que no sea fin de semana ni feriado.",
    ),
    "district": Text(
        en="The date does not move. Some read the law to allow the next day that is not a "
        "weekend or holiday.",
        es="La fecha no se mueve. Según otra interpretación, el plazo llega al siguiente día que "
        "no sea fin de semana ni feriado.",
    ),
    "court": Text(
        en="Rely on the working day before, counted from the date of the decision.",
        es="Use el día hábil anterior, contado desde la fecha de la decisión.",
    ),
    "backward": Text(
        en="The working day before. A count back never moves later.",
        es="El día hábil anterior. Una cuenta hacia atrás nunca pasa a una fecha posterior.",
    ),
    "business": Text(
        en="It is always a working day. If more holidays count, the last day is later.",
        es="Siempre es un día hábil. Si cuentan más feriados, el último día es posterior.",
    ),
}

HOLIDAYS = Text(en="{title}, {year}", es="{title}, {year}")
HOLIDAYS_LEAD = Text(
    en="Days off from Monday to Friday. The four lists differ, and each rule uses one of them.",
    es="Días libres de lunes a viernes. Las cuatro listas son distintas, y cada regla usa una.",
)
ALL_HOLIDAYS = Text(en="Holidays", es="Días feriados")
OTHER_LISTS = Text(en="The four lists in {year}", es="Las cuatro listas en {year}")
OTHER_YEARS = Text(en="Other years", es="Otros años")
DAY = Text(en="Date", es="Fecha")
NAME = Text(en="Holiday", es="Feriado")
STATUTE = Text(en="Law", es="Ley")
ESTIMATED = Text(en="Estimated", es="Estimado")
IN_YOUR_CALENDAR = Text(en="In your own calendar", es="En su propio calendario")

MISSING = Text(en="We cannot find this page", es="No encontramos esta página")
MISSING_SAYS = Text(
    en="The web address may be cut off or misspelled. You can start again from the first page.",
    es="La dirección web puede estar cortada o mal escrita. Puede empezar desde la primera página.",
)
START_HERE = Text(en="Start here", es="Empiece aquí")
