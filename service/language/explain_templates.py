"""Sentences of a reason: the rule, the count, its readings and the outcome."""

from calendars.readings import ReadingId
from calendars.translation import Plural, Text

DAYS = Plural(Text(en="day", es="día"), Text(en="days", es="días"))

DAY_ZERO = Text(en="{day} is day 0.", es="El {day} es el día 0.")
DAY_ONE = Text(en="{day} is day 1.", es="El {day} es el día 1.")
FIRST_SCHOOL_DAY = Text(
    en="The first school day from then on is {day}.",
    es="El primer día escolar a partir de entonces es el {day}.",
)
COUNTED = Text(en="Day {number} is {day}.", es="El día {number} es el {day}.")
COUNTED_BACK = Text(
    en="Day {number} before it is {day}.", es="El día {number} hacia atrás es el {day}."
)
NEXT_DAY = Text(en="The day after it is {day}.", es="El día siguiente es el {day}.")
HOURS_BEFORE = Text(
    en="{number} hours before it is {day}, by the same hour.",
    es="{number} horas antes es el {day}, a la misma hora.",
)
LATER = Text(en="{count} later is {day}.", es="{count} después es el {day}.")
BEFORE = Text(en="{count} before is {day}.", es="{count} antes es el {day}.")
COUNTED_THROUGH = Text(en="Counted through {day}: {count}.", es="Contados hasta el {day}: {count}.")
COUNTED_BACK_TO = Text(
    en="Counted back to {day}: {count}.", es="Contados hacia atrás hasta el {day}: {count}."
)
THAT_DAY = Text(en="It is that same date: {day}.", es="Es esa misma fecha: {day}.")
NOT_COUNTED = Text(en="Not counted: {spans}.", es="No se cuentan: {spans}.")
ONE_DAY = Text(en="{reason} ({first})", es="{reason} ({first})")
SOME_DAYS = Text(
    en="{reason} ({first} to {last}, {days} days)", es="{reason} ({first} al {last}, {days} días)"
)
NO_WORKING_DAY = Text(
    en="{day} is not a working day: {reason}.", es="El {day} no es día hábil: {reason}."
)
LEGAL_HOLIDAY = Text(
    en="{day} is a legal holiday: {reason}.", es="El {day} es día feriado legal: {reason}."
)
WEEKEND = Text(en="it is a weekend", es="es fin de semana")
STANDS = Text(
    en="This time limit does not move for weekends or holidays.",
    es="Este plazo no se mueve por fines de semana ni días feriados.",
)
BE_SAFE = Text(
    en="To be safe, act by {day}, before 5 p.m.",
    es="Para mayor seguridad, actúe a más tardar el {day}, antes de las 5 p.m.",
)
BEFORE_FIVE = Text(
    en="Offices close at 5 p.m.: act before then.",
    es="Las oficinas cierran a las 5 p.m.: actúe antes.",
)
NEVER_FORWARD = Text(
    en="A count back from a set date is never moved later: act by {day}.",
    es="Una cuenta hacia atrás nunca pasa a una fecha posterior: actúe a más tardar el {day}.",
)
ARGUABLE = Text(
    en="The law can be read to allow until {day} ({cite}). Do not wait for it.",
    es="Según otra interpretación, el plazo llega al {day} ({cite}). No se confíe.",
)
OFFICE_CLOSED = Text(
    en="A day when the office or the district is closed all day may move that date too (Code Civ. "
    "Proc. § 12b).",
    es="Si la oficina o el distrito no abre en todo un día, ese día también puede mover la fecha "
    "(Code Civ. Proc. § 12b).",
)
BROAD = Text(
    en="If California's other legal holidays are no business days either, the count ends on {day}. "
    "The law does not say.",
    es="Si los demás feriados legales de California tampoco son días hábiles, la cuenta termina el "
    "{day}. La ley no lo dice.",
)
SAFE_START = Text(
    en="Federal law counts from the date of the decision: {start} is day 0 and day {number} is "
    "{day}.",
    es="La ley federal cuenta desde la fecha de la decisión: el {start} es el día 0 y el día "
    "{number} es el {day}.",
)
WEEKEND_BEFORE = Text(
    en="One reading also leaves out the weekend and the closed days that touch a vacation before "
    "it; then the count ends on {day}.",
    es="Una interpretación tampoco cuenta el fin de semana ni los días cerrados justo antes de las "
    "vacaciones; así la cuenta termina el {day}.",
)
WITH_CLOSED_DAYS = Text(
    en="With the closed days and holidays that touch it, a break has more than five weekdays. One "
    "reading leaves it out; then the count ends on {day}.",
    es="Con los días cerrados y feriados contiguos, unas vacaciones tienen más de cinco días de "
    "lunes a viernes. Una interpretación no las cuenta; así la cuenta termina el {day}.",
)
WITH_CLOSED_DAYS_AND_WEEKEND = Text(
    en="Left out with the weekend and the closed days that touch it before, the count ends on "
    "{day}.",
    es="Si tampoco se cuentan el fin de semana ni los días cerrados de antes, termina el {day}.",
)
WHOLE_SPAN = Text(
    en="If all the time from the first order or hearing date to the last is left out, the count "
    "ends on {day}.",
    es="Si no se cuenta todo el tiempo desde la primera orden o fecha de audiencia hasta la "
    "última, la cuenta termina el {day}.",
)
# One sentence for a reading that counts from another start or to another end.
OTHER_STARTS: dict[ReadingId, Text] = {
    ReadingId.CORRECTED_DECISION: Text(
        en="Counted from the date of the corrected decision, the last day is {day}.",
        es="Contado desde la fecha de la decisión corregida, el último día es el {day}.",
    ),
    ReadingId.FROM_FILING: Text(
        en="Counted from the date OAH received the request, the last day is {day}.",
        es="Contado desde la fecha en que la OAH recibió la solicitud, el último día es el {day}.",
    ),
    ReadingId.FROM_RECEIPT: Text(
        en="Counted from the date the other side received its copy, the last day is {day}.",
        es="Contado desde la fecha en que la otra parte recibió su copia, el último día es el "
        "{day}.",
    ),
    ReadingId.FROM_AMENDMENT: Text(
        en="Counted from the date the amended request was filed, the last day is {day}.",
        es="Contado desde la fecha en que se presentó la solicitud enmendada, el último día es el "
        "{day}.",
    ),
    ReadingId.FROM_COMPLETE: Text(
        en="Counted from the date the complaint was complete, as CDE counts, the last day is "
        "{day}.",
        es="Contado desde la fecha en que la queja estuvo completa, como cuenta el CDE, el último "
        "día es el {day}.",
    ),
    ReadingId.NEXT_WORKING_DAY: Text(
        en="If it arrived after 5 p.m. or on a day off, they may count from the next working day; "
        "then the last day is {day}.",
        es="Si llegó después de las 5 p.m. o en un día no hábil, pueden contar desde el siguiente "
        "día hábil; así el último día es el {day}.",
    ),
    ReadingId.STARTS_DAY_AFTER: Text(
        en="If the day after it is day 0, as “starts the day after” can be read, the last day is "
        "{day}.",
        es="Si el día siguiente es el día 0, como se puede entender “starts the day after”, el "
        "último día es el {day}.",
    ),
    ReadingId.OAH_NOT_TOLD: Text(
        en="If the district did not tell OAH, nothing moved, and the last day is {day}.",
        es="Si el distrito no avisó a la OAH, nada cambió, y el último día es el {day}.",
    ),
    ReadingId.CLOCKS_WAITED: Text(
        en="If the time limits stopped until the resolution meeting, the last day is {day}.",
        es="Si los plazos se detuvieron hasta la reunión de resolución, el último día es el {day}.",
    ),
    ReadingId.FROM_NEXT_DAY: Text(
        en="Counted from the next day, as the time to do something is, it ends on {day}.",
        es="Contado desde el día siguiente, como un plazo para hacer algo, termina el {day}.",
    ),
    ReadingId.FROM_CONSENT: Text(
        en="One SELPA counts from a consent given after the old school year, until {day}.",
        es="Una SELPA cuenta desde un consentimiento posterior al año escolar anterior, hasta el "
        "{day}.",
    ),
    ReadingId.SUMMER_HOLIDAYS_OUT: Text(
        en="If holidays in the summer recess do not count, the last day is {day}.",
        es="Si los feriados del receso de verano no cuentan, el último día es el {day}.",
    ),
    ReadingId.BOARD_RECESS: Text(
        en="If the school board took a summer recess of more than two weeks, its days can be left "
        "out; then the last day is {day}.",
        es="Si la junta escolar tuvo un receso de verano de más de dos semanas, se pueden omitir "
        "esos días; así el último día es el {day}.",
    ),
    ReadingId.FINISHES_THIS_YEAR: Text(
        en="If the student would finish the IEP at the end of that school year, it is {day}.",
        es="Si el estudiante fuera a terminar el IEP al final de ese año escolar, es el {day}.",
    ),
    ReadingId.MARCH_1: Text(
        en="In a year without February 29, March 1 can count as the birthday: {day}.",
        es="En un año sin 29 de febrero, el 1 de marzo puede contar como el cumpleaños: {day}.",
    ),
    ReadingId.FEBRUARY_29: Text(
        en="February 28 and 29 of a leap year can count as one day; then the last day is {day}.",
        es="El 28 y el 29 de febrero de un año bisiesto pueden contar como un solo día; así el "
        "último día es el {day}.",
    ),
}
DAYS_USED = Text(
    en="School days of removal entered for this school year: {used}. Left before the services "
    "must begin: {left}.",
    es="Días escolares de suspensión escritos para este año escolar: {used}. Faltan para que deban "
    "empezar los servicios: {left}.",
)
DAY_REACHED = Text(
    en="It is school day {used} of the removals entered for this school year.",
    es="Es el día escolar {used} de las suspensiones escritas para este año escolar.",
)
ELAPSED = Text(
    en="Days from the request to then: {count}.",
    es="Días desde la solicitud hasta entonces: {count}.",
)
BEYOND = Text(
    en="The last day lies past the years whose holidays are known.",
    es="El último día cae después de los años cuyos feriados se conocen.",
)
MOVED = Text(en="{extension}: from {was} to {to}.", es="{extension}: del {was} al {to}.")
SET = Text(en="{extension}: {to}.", es="{extension}: {to}.")
HAPPENED = Text(en="This date was entered: {day}.", es="Se escribió esta fecha: {day}.")
SENT = Text(
    en="It was sent on {day}. The date it arrived was not entered.",
    es="Se envió el {day}. No se escribió la fecha en que llegó.",
)
AFTER_HOURS = Text(
    en="If it arrived after 5 p.m. or on a day off, they may count from the next working day: "
    "{day}.",
    es="Si llegó después de las 5 p.m. o en un día no hábil, pueden contar desde el siguiente día "
    "hábil: el {day}.",
)
THE_RULE_SET = Text(en="The rule had set {day}.", es="La regla había fijado el {day}.")
EXCUSED = Text(en="Not needed: {reason} ({day}).", es="No hace falta: {reason} ({day}).")
EXCUSED_BY_CASE = Text(
    en="Not needed in this case ({reason}: {choice}).",
    es="No hace falta aquí ({reason}: {choice}).",
)
ASSUMED = Text(en="if {when} on {day}", es="si {when} el {day}")
WAITS = Text(
    en="To count this date, we must know {facts}.",
    es="Para calcular esta fecha, falta saber {facts}.",
)
MAY_BE_LATER = Text(
    en="It may be later: the count crosses December 20 to January 3, and no winter break of more "
    "than five weekdays was entered{name}.",
    es="Puede ser más tarde: la cuenta pasa por los días del 20 de diciembre al 3 de enero, y no "
    "se escribieron vacaciones de invierno de más de cinco días, de lunes a viernes{name}.",
)
FACT = Text(en="when {when}", es="cuándo {when}")
SCHOOL_YEARS = Text(
    en="the first and last day of each school year it runs through",
    es="el primer y el último día de cada año escolar por el que pasa",
)
NAMED = Text(en="{fact} ({name})", es="{fact} ({name})")
ROLLING = "Ed. Code § 9; Code Civ. Proc. §§ 12a, 12b"
COURT_ROLLING = "Code Civ. Proc. § 12a; Fed. R. Civ. P. 6(a)"
STATE_HOLIDAYS = "34 CFR § 300.11(b); Gov. Code §§ 6700, 6701"
# Citations that a reading is argued from, where it is not only the last day that moves.
ARGUED_FROM: dict[ReadingId, str] = {
    ReadingId.WHOLE_SPAN: "Ed. Code § 56505(f)(3)",
    ReadingId.CORRECTED_DECISION: "Ed. Code § 56505(k)",
    ReadingId.FROM_FILING: "Ed. Code § 56502(c)(1)",
    ReadingId.FROM_RECEIPT: "Ed. Code § 56502(f)",
    ReadingId.FROM_COMPLETE: "34 CFR § 300.153(b)",
    ReadingId.STARTS_DAY_AFTER: "Ed. Code § 56501.5(d)",
    ReadingId.OAH_NOT_TOLD: "Ed. Code § 56501.5(d)",
    ReadingId.CLOCKS_WAITED: "Ed. Code § 56501.5(e)",
    ReadingId.SUMMER_HOLIDAYS_OUT: "Ed. Code § 48925(c)",
    ReadingId.BOARD_RECESS: "Ed. Code § 48918(a)(3)",
    ReadingId.FINISHES_THIS_YEAR: "Ed. Code § 56026(c)(4)(C)",
    ReadingId.MARCH_1: "Fam. Code § 6500",
    ReadingId.FEBRUARY_29: "Gov. Code § 6803",
    ReadingId.FROM_NEXT_DAY: "Code Civ. Proc. § 12",
    ReadingId.FROM_CONSENT: "Ed. Code § 56344(a)",
}
