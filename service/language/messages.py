"""Names, and templates of sentences, for all processes."""

from calendars.counting import Unit
from calendars.readings import ReadingId
from calendars.translation import Text
from service.law.vocabulary import Actor, Seen

DISCLAIMER = Text(
    "This is general information, not legal advice. Check each date with the office that handles "
    "your case.",
    "Esto es información general, no asesoría legal. Confirme cada fecha con la oficina que lleva "
    "su caso.",
)
# Full names: in feeds, on the law page, above groups of dates and in legends.
ACTORS: dict[str | None, Text] = {
    Actor.PARENT: Text("You, the parent", "Usted, la familia"),
    Actor.DISTRICT: Text("The school district", "El distrito escolar"),
    Actor.CDE: Text(
        "California Department of Education (CDE)", "Departamento de Educación de California (CDE)"
    ),
    Actor.OAH: Text(
        "Office of Administrative Hearings (OAH)", "Oficina de Audiencias Administrativas (OAH)"
    ),
    Actor.PARTY: Text("Either side", "Cualquiera de las partes"),
    None: Text("No one: it comes by itself", "Nadie: llega por sí solo"),
}
# Short names beside a date: the groups of pages and the legends of pictures have the full ones.
ACTORS_BESIDE: dict[str | None, Text] = {
    **ACTORS,
    Actor.DISTRICT: Text("The district", "El distrito"),
    Actor.CDE: Text("CDE", "CDE"),
    Actor.OAH: Text("OAH", "OAH"),
    Actor.PARTY: Text("Either side", "Cualquier parte"),
}
STANDINGS = {
    "happened": Text("Happened", "Ocurrió"),
    "known": Text("Known date", "Fecha conocida"),
    "projected": Text("Estimated date", "Fecha estimada"),
    "pending": Text("No date yet", "Todavía sin fecha"),
    "excused": Text("Not needed", "No hace falta"),
    "undated": Text("No day in the law", "La ley no da un día"),
}
# In the columns of plain text, which are narrow.
ACTORS_IN_COLUMNS: dict[str | None, Text] = {
    Actor.PARENT: Text("Parent", "Familia"),
    Actor.DISTRICT: Text("District", "Distrito"),
    Actor.CDE: Text("CDE", "CDE"),
    Actor.OAH: Text("OAH", "OAH"),
    Actor.PARTY: Text("Either side", "Cualquiera"),
    None: Text("", ""),
}
STANDINGS_IN_COLUMNS = {
    "happened": Text("happened", "ocurrió"),
    "known": Text("known", "conocida"),
    "projected": Text("estimated", "estimada"),
    "pending": Text("waiting", "en espera"),
    "excused": Text("not needed", "no hace falta"),
    "undated": Text("no set time", "sin plazo fijo"),
}
SEEN = {
    Seen.TEXT: Text("We read these words.", "Leímos estas palabras."),
    Seen.TWIN: Text(
        "We read the same words in the sister rule.",
        "Leímos las mismas palabras en la regla gemela.",
    ),
    Seen.SECONDARY: Text(
        "We read about it in a reliable account.", "Lo leímos en una fuente secundaria confiable."
    ),
}
# After a citation in feeds and plain text.
SEEN_IN_BRACKETS: dict[str, Text] = {
    Seen.TEXT: Text("", ""),
    Seen.TWIN: Text(
        "(the words were read in its sister regulation)",
        "(las palabras se leyeron en su reglamento gemelo)",
    ),
    Seen.SECONDARY: Text(
        "(read in a reliable second-hand account)",
        "(se leyó en una fuente secundaria confiable)",
    ),
}
RULE = Text("The rule: {rule}", "La regla: {rule}")
IF_MISSED = Text("If this day passes: {remedy}", "Si pasa este día: {remedy}")
ESTIMATED = Text("Estimated: {title}", "Fecha estimada: {title}")
OBSERVED = Text("{name} (observed)", "{name} (observado)")

UNITS: dict[Unit, tuple[Text, Text]] = {
    Unit.CALENDAR: (
        Text("calendar day", "día calendario"),
        Text("calendar days", "días calendario"),
    ),
    Unit.BUSINESS: (Text("business day", "día hábil"), Text("business days", "días hábiles")),
    Unit.WEEKDAY: (
        Text(
            "business day (holidays count)",
            "día hábil (los feriados cuentan)",
        ),
        Text("business days (holidays count)", "días hábiles (los feriados cuentan)"),
    ),
    Unit.COURT: (
        Text("court working day", "día hábil de los tribunales"),
        Text("court working days", "días hábiles de los tribunales"),
    ),
    Unit.SCHOOL: (Text("school day", "día escolar"), Text("school days", "días escolares")),
    Unit.YEAR: (Text("year", "año"), Text("years", "años")),
    Unit.HOUR: (Text("hour", "hora"), Text("hours", "horas")),
}

DAYS = (Text("day", "día"), Text("days", "días"))

AFTER = Text("{count} after {when}", "{count} después del día en que {when}")
LASTS = Text("{count}, the day that {when} among them", "{count}, contando el día en que {when}")
FROM_FIRST_SCHOOL_DAY = Text(
    "the first school day on or after the day that {when}",
    "el primer día escolar desde el día en que {when}",
)
BEFORE = Text("{count} before {when}", "{count} antes del día en que {when}")
PAST = Text(
    "the day after {count} have run from the day {when}",
    "el día después de que pasan {count} desde el día en que {when}",
)
SAME_DAY = Text("the same day that {when}", "el mismo día en que {when}")
ON = Text("the day that {when}", "el día en que {when}")
TOLLED = Text(
    ", not counting school breaks of more than five school days or the time between school years",
    ", sin contar las vacaciones de más de cinco días escolares ni el tiempo entre años escolares",
)

DAY_ZERO = Text("{day} is day 0.", "El {day} es el día 0.")
DAY_ONE = Text("{day} is day 1.", "El {day} es el día 1.")
FIRST_SCHOOL_DAY = Text(
    "The first school day from then on is {day}.",
    "El primer día escolar a partir de entonces es el {day}.",
)
COUNTED = Text("Day {number} is {day}.", "El día {number} es el {day}.")
COUNTED_BACK = Text("Day {number} before it is {day}.", "El día {number} hacia atrás es el {day}.")
NEXT_DAY = Text("The day after it is {day}.", "El día siguiente es el {day}.")
HOURS_BEFORE = Text(
    "{number} hours before it is {day}, by the same hour.",
    "{number} horas antes es el {day}, a la misma hora.",
)
SAME_DATE = Text(
    "The same date in the other year is {day}.", "La misma fecha del otro año es el {day}."
)
THAT_DAY = Text("It is that same day: {day}.", "Es ese mismo día: {day}.")
NOT_COUNTED = Text("Not counted: {skips}.", "No se cuentan: {skips}.")
ONE_DAY = Text("{reason} ({first})", "{reason} ({first})")
SOME_DAYS = Text(
    "{reason} ({first} to {last}, {days} days)", "{reason} ({first} al {last}, {days} días)"
)
NO_WORKING_DAY = Text(
    "{day} is not a working day: {reason}.", "El {day} no es día hábil: {reason}."
)
LEGAL_HOLIDAY = Text(
    "{day} is a legal holiday: {reason}.", "El {day} es día feriado legal: {reason}."
)
WEEKEND = Text("it is a weekend", "es fin de semana")
STANDS = Text(
    "This time limit does not move for weekends or holidays.",
    "Este plazo no se mueve por fines de semana ni días feriados.",
)
BE_SAFE = Text(
    "To be safe, act by {day}, before 5 p.m.",
    "Para estar seguro, actúe a más tardar el {day}, antes de las 5 p.m.",
)
BEFORE_FIVE = Text(
    "Offices close at 5 p.m.: act before then.", "Las oficinas cierran a las 5 p.m.: actúe antes."
)
NEVER_FORWARD = Text(
    "A count back from a set day is never moved later: act by {day}.",
    "Una cuenta hacia atrás nunca se mueve a más tarde: actúe a más tardar el {day}.",
)
ARGUABLE = Text(
    "The law can be read to allow until {day} ({cite}). Do not wait for it.",
    "La ley se puede leer como si permitiera hasta el {day} ({cite}). No espere hasta entonces.",
)
OFFICE_CLOSED = Text(
    "A day when the office or the district is closed all day may move that date too (Code Civ. "
    "Proc. § 12b).",
    "Si la oficina o el distrito no abre en todo un día, ese día también puede mover la fecha "
    "(Code Civ. Proc. § 12b).",
)
BROAD = Text(
    "If California's other legal holidays are no business days either, the count ends on {day}. "
    "The law does not say.",
    "Si los demás feriados legales de California tampoco son días hábiles, la cuenta termina el "
    "{day}. La ley no lo dice.",
)
SAFE_START = Text(
    "Federal law counts from the date of the decision: {start} is day 0 and day {number} is {day}.",
    "La ley federal cuenta desde la fecha de la decisión: el {start} es el día 0 y el día "
    "{number} es el {day}.",
)
WEEKEND_BEFORE = Text(
    "One reading also leaves out the weekend and the closed days that touch a vacation before it; "
    "then the count ends on {day}.",
    "Una lectura tampoco cuenta el fin de semana ni los días cerrados justo antes de las "
    "vacaciones; así la cuenta termina el {day}.",
)
WITH_CLOSED_DAYS = Text(
    "With the closed days and holidays that touch it, a break has more than five weekdays. One "
    "reading leaves it out; then the count ends on {day}.",
    "Con los días cerrados y feriados contiguos, unas vacaciones tienen más de cinco días de "
    "lunes a viernes. Una lectura no las cuenta; así la cuenta termina el {day}.",
)
WITH_CLOSED_DAYS_AND_WEEKEND = Text(
    "Left out with the weekend and the closed days that touch it before, the count ends on {day}.",
    "Si tampoco se cuentan el fin de semana ni los días cerrados de antes, termina el {day}.",
)
WHOLE_SPAN = Text(
    "If all the time from the first order or hearing day to the last is left out, the count ends "
    "on {day}.",
    "Si no se cuenta todo el tiempo desde la primera orden o el primer día de audiencia hasta el "
    "último, la cuenta termina el {day}.",
)
# One sentence for a reading that counts from another start or to another end.
OTHER_STARTS: dict[ReadingId, Text] = {
    ReadingId.CORRECTED_DECISION: Text(
        "Counted from the date of the corrected decision, the last day is {day}.",
        "Contado desde la fecha de la decisión corregida, el último día es el {day}.",
    ),
    ReadingId.FROM_FILING: Text(
        "Counted from the date OAH received the request, the last day is {day}.",
        "Contado desde la fecha en que la OAH recibió la solicitud, el último día es el {day}.",
    ),
    ReadingId.FROM_RECEIPT: Text(
        "Counted from the date the other side received its copy, the last day is {day}.",
        "Contado desde la fecha en que la otra parte recibió su copia, el último día es el {day}.",
    ),
    ReadingId.FROM_AMENDMENT: Text(
        "Counted from the date the amended request was filed, the last day is {day}.",
        "Contado desde la fecha en que se presentó la solicitud enmendada, el último día es el "
        "{day}.",
    ),
    ReadingId.FROM_COMPLETE: Text(
        "Counted from the date the complaint was complete, as CDE counts, the last day is {day}.",
        "Contado desde la fecha en que la queja estuvo completa, como cuenta el CDE, el último día "
        "es el {day}.",
    ),
    ReadingId.STARTS_DAY_AFTER: Text(
        "If the day after it is day 0, as “starts the day after” can be read, the last day is "
        "{day}.",
        "Si el día siguiente es el día 0, como se puede leer “starts the day after”, el último día "
        "es el {day}.",
    ),
    ReadingId.OAH_NOT_TOLD: Text(
        "If the district did not tell OAH, nothing moved, and the last day is {day}.",
        "Si el distrito no avisó a la OAH, nada cambió, y el último día es el {day}.",
    ),
    ReadingId.CLOCKS_WAITED: Text(
        "If the clocks waited for the resolution meeting, the last day is {day}.",
        "Si los plazos esperaron la reunión de resolución, el último día es el {day}.",
    ),
    ReadingId.FROM_NEXT_DAY: Text(
        "Counted from the next day, as the time to do something is, it ends on {day}.",
        "Contado desde el día siguiente, como un plazo para hacer algo, termina el {day}.",
    ),
    ReadingId.FROM_CONSENT: Text(
        "One SELPA counts from a consent given after the old school year, until {day}.",
        "Una SELPA cuenta desde un consentimiento posterior al año escolar anterior, hasta el "
        "{day}.",
    ),
    ReadingId.FEBRUARY_29: Text(
        "February 28 and 29 of a leap year can count as one day; then the last day is {day}.",
        "El 28 y el 29 de febrero de un año bisiesto pueden contar como un solo día; así el último "
        "día es el {day}.",
    ),
}
MOVED = Text("{extension}: from {was} to {to}.", "{extension}: del {was} al {to}.")
SET = Text("{extension}: {to}.", "{extension}: {to}.")
HAPPENED = Text("This day was given: {day}.", "Se dio este día: {day}.")
THE_RULE_SET = Text("The rule had set {day}.", "La regla había fijado el {day}.")
EXCUSED = Text("Not needed: {reason} ({day}).", "No hace falta: {reason} ({day}).")
EXCUSED_BY_CASE = Text(
    "Not needed in this case ({reason}: {choice}).", "No hace falta aquí ({reason}: {choice})."
)
WAITS = Text("This date waits for {facts}.", "Para esta fecha falta saber {facts}.")
FACT = Text("the day that {when}", "el día en que {when}")
SCHOOL_YEARS = Text(
    "the first and last day of each school year it runs through",
    "el primer y el último día de cada año escolar por el que pasa",
)
NAMED = Text("{fact} ({name})", "{fact} ({name})")
ROLLING = "Ed. Code § 9; Code Civ. Proc. §§ 12a, 12b"
COURT_ROLLING = "Code Civ. Proc. § 12a; Fed. R. Civ. P. 6(a)"
STATE_HOLIDAYS = "34 CFR § 300.11(b); Gov. Code §§ 6700, 6701"
# What a reading is argued from, where it is not only the last day that moves.
ARGUED_FROM: dict[ReadingId, str] = {
    ReadingId.WHOLE_SPAN: "Ed. Code § 56505(f)(3)",
    ReadingId.CORRECTED_DECISION: "Ed. Code § 56505(k)",
    ReadingId.FROM_FILING: "Ed. Code § 56502(c)(1)",
    ReadingId.FROM_RECEIPT: "Ed. Code § 56502(f)",
    ReadingId.FROM_COMPLETE: "34 CFR § 300.153(b)",
    ReadingId.STARTS_DAY_AFTER: "Ed. Code § 56501.5(d)",
    ReadingId.OAH_NOT_TOLD: "Ed. Code § 56501.5(d)",
    ReadingId.CLOCKS_WAITED: "Ed. Code § 56501.5(e)",
    ReadingId.FEBRUARY_29: "Gov. Code § 6803",
    ReadingId.FROM_NEXT_DAY: "Code Civ. Proc. § 12",
    ReadingId.FROM_CONSENT: "Ed. Code § 56344(a)",
}
