"""Templates of sentences about faults, for programs: they name the parameters."""

from calendars.day_sets import FIRST_DAY, LAST_DAY
from calendars.school import NoSchool
from calendars.translation import Text

SEVERAL = Text(
    en="{number} things are wrong. The first: {first}",
    es="Hay {number} cosas mal. La primera: {first}",
)

OUT_OF_ORDER = Text(
    en="{parameter} ({given}) cannot be before {earlier} ({earlier_day}).",
    es="{parameter} ({given}) no puede ser antes de {earlier} ({earlier_day}).",
)
ENDS_AFTER = Text(
    en="{parameter} ({given}) cannot end after {event} ({day}).",
    es="{parameter} ({given}) no puede terminar después de {event} ({day}).",
)
NOT_LATER = Text(
    en="{parameter} ({given}) must be later than {was}, the date it takes the place of.",
    es="{parameter} ({given}) debe ser posterior a {was}, la fecha que reemplaza.",
)
ALREADY_ENDED = Text(
    en="{parameter} ({given}) cannot be after {end}, the date the period ends by itself.",
    es="{parameter} ({given}) no puede ser después de {end}, la fecha en que el período termina "
    "por sí solo.",
)
HEARING_IN_CONTINUANCE = Text(
    en="{parameter} ({given}) lies between the order of {order} and {new}, the first new hearing "
    "date of that continuance. Enter the real first hearing date, or leave this date out.",
    es="{parameter} ({given}) cae entre la orden del {order} y el {new}, la primera fecha nueva de "
    "audiencia de ese aplazamiento. Escriba la primera fecha real de audiencia, u omita esta "
    "fecha.",
)
BEYOND_THE_YEARS = Text(
    en="{parameter} ({given}) leads to a day outside {first_day} to {last_day}, the years whose "
    "holidays are known.",
    es="{parameter} ({given}) lleva a un día fuera de {first_day} a {last_day}, los años cuyos "
    "días feriados se conocen.",
).format(first_day=FIRST_DAY, last_day=LAST_DAY)

UNKNOWN = Text(
    en="{asked} has no parameter {parameter}. It takes: {known}.",
    es="{asked} no tiene el parámetro {parameter}. Acepta: {known}.",
)
MISSPELT = Text(
    en="{asked} has no parameter {parameter}. Did you mean {nearest}? It takes: {known}.",
    es="{asked} no tiene el parámetro {parameter}. ¿Quiso decir {nearest}? Acepta: {known}.",
)
ELSEWHERE = Text(
    en="{asked} has no parameter {parameter}. It belongs to {takers}. It takes: {known}.",
    es="{asked} no tiene el parámetro {parameter}. Es de {takers}. Acepta: {known}.",
)
MISSING = Text(
    en="{parameter} is missing ({title}): it {expected}.",
    es="Falta {parameter} ({title}): {expected}.",
)
UNREADABLE = Text(en="{parameter} ({given}) {expected}.", es="{parameter} ({given}) {expected}.")
TOO_OFTEN = Text(
    en="{parameter} was entered {times} times; at most {most} is allowed.",
    es="{parameter} se escribió {times} veces; se permite {most} como máximo.",
)
OVERLAPPING_YEARS = Text(
    en="{parameter} ({given}) overlaps the school year {other}.",
    es="{parameter} ({given}) se cruza con el año escolar {other}.",
)
NOT_HELD = {
    NoSchool.BREAK: Text(
        en="{parameter} ({given}) lies in a school_break. Leave that date out of the break: enter "
        "it as two.",
        es="{parameter} ({given}) cae dentro de un school_break. Saque esa fecha de las "
        "vacaciones: escríbalas como dos.",
    ),
    NoSchool.CLOSED: Text(
        en="{parameter} ({given}) is also entered as school_closed. Enter it as one of the two.",
        es="{parameter} ({given}) se escribió también como school_closed. Escriba solo uno de los "
        "dos.",
    ),
    NoSchool.SUNDAY: Text(
        en="{parameter} ({given}) is a Sunday. It must be a date that would be a holiday, or a "
        "Saturday.",
        es="{parameter} ({given}) es domingo. Debe ser una fecha que sería feriado, o un sábado.",
    ),
    NoSchool.VETERANS_DAY: Text(
        en="{parameter} ({given}) is Veterans Day: schools must close on November 11 (Ed. Code "
        "§ 37220(e)). It must be a date that would be another holiday, or a Saturday.",
        es="{parameter} ({given}) es el Día de los Veteranos: las escuelas deben cerrar el 11 de "
        "noviembre (Ed. Code § 37220(e)). Debe ser una fecha que sería otro feriado, o un sábado.",
    ),
}

SENT_AND_FILED = Text(
    en="{parameter} ({given}) and filed ({filed}) were both entered. Enter filed where the date it "
    "arrived is known, and else sent with sent_by.",
    es="Se escribieron {parameter} ({given}) y filed ({filed}). Escriba filed si se sabe la fecha "
    "en que llegó; si no, sent con sent_by.",
)
SENT_ALONE = Text(
    en="{parameter} is missing: it {expected}. {other} ({other_given}) was entered without it; "
    "where the date it arrived is known, enter filed alone.",
    es="Falta {parameter}: {expected}. Se escribió {other} ({other_given}) sin él; si se sabe la "
    "fecha en que llegó, escriba solo filed.",
)
STARTS_NO_CLOCK = Text(
    en="{parameter} ({given}) cannot be counted from: {reason}.",
    es="{parameter} ({given}) no inicia ninguna cuenta: {reason}.",
)
UNKNOWN_CHECK = Text(
    en="{parameter} ({given}) names no date of this process. There are: {known}.",
    es="{parameter} ({given}) no nombra ninguna fecha de este proceso. Existen: {known}.",
)
NO_DATE_TO_CHECK = Text(
    en="{parameter} ({given}) has nothing to be compared with: no rule gives that date in this "
    "case yet. These have a date: {known}.",
    es="{parameter} ({given}) no tiene con qué compararse: ninguna regla da todavía esa fecha en "
    "este caso. Tienen fecha: {known}.",
)
DATE_FROM = Text(
    en="must be a date from {first} to {last}, written YYYY-MM-DD",
    es="debe ser una fecha del {first} al {last}, escrita AAAA-MM-DD",
)
SPAN_FROM = Text(
    en="must be two dates, first/last, each written YYYY-MM-DD from {first} to {last}, the last "
    "not "
    "before the first and at most {longest} days after it",
    es="debe ser dos fechas, primera/última, cada una escrita AAAA-MM-DD del {first} al {last}, la "
    "última no antes de la primera y a lo más {longest} días después",
)
DATE_OR_SPAN_FROM = Text(
    en="must be a date from {first} to {last}, written YYYY-MM-DD, or two of them, first/last, the "
    "last not before the first and at most {longest} days after it",
    es="debe ser una fecha del {first} al {last}, escrita AAAA-MM-DD, o dos, primera/última, la "
    "última no antes de la primera y a lo más {longest} días después",
)
OPEN_SPAN_FROM = Text(
    en="must be two dates, first/last, each written YYYY-MM-DD from {first} to {last}, the last "
    "not "
    "before the first; leave the last out (first/) while it is not known",
    es="debe ser dos fechas, primera/última, cada una escrita AAAA-MM-DD del {first} al {last}, la "
    "última no antes de la primera; omita la última (primera/) mientras no se sepa",
)
DATE_OR_TODAY = Text(
    en="must be today, or a date from {first} to {last}, written YYYY-MM-DD",
    es="debe ser today (hoy) o una fecha del {first} al {last}, escrita AAAA-MM-DD",
)
ID_AND_DATE = Text(
    en="must be the id of a date and a date from {first} to {last}: id/YYYY-MM-DD",
    es="debe ser el id de una fecha y una fecha del {first} al {last}: id/AAAA-MM-DD",
)
WHOLE_NUMBER = Text(
    en="must be a whole number from {least} to {most}",
    es="debe ser un número entero de {least} a {most}",
)
ONE_OF = Text(en="must be one of: {values}", es="debe ser uno de: {values}")
TRUE_OR_FALSE = Text(en="must be true or false", es="debe ser true o false")
TOKEN = Text(
    en="must be 1 to {longest} letters, digits, - or _",
    es="debe tener de 1 a {longest} letras, cifras, - o _",
)
CHARACTERS = Text(
    en="must be 1 to {longest} characters", es="debe tener de 1 a {longest} caracteres"
)

NO_SCHOOL_YEAR = Text(
    en="{parameter} is missing: school days are counted in the school years you enter, each as "
    "first/last.",
    es="Falta {parameter}: los días escolares se cuentan en los años escolares que usted escriba, "
    "cada "
    "uno como primero/último.",
)
SCHOOL_UNUSED = Text(
    en="{parameter} ({given}) changes nothing here: only school days, and calendar days counted "
    "forward, depend on a school.",
    es="{parameter} ({given}) no cambia nada aquí: solo los días escolares, y los días calendario "
    "contados hacia adelante, dependen de una escuela.",
)
POLICY_UNFIT = Text(
    en="{parameter} ({given}) does not go with unit={unit} and days={days}. These do: {fitting}.",
    es="{parameter} ({given}) no va con unit={unit} y days={days}. Estas sí: {fitting}.",
)
COUNT_BEYOND_SCHOOL = Text(
    en="The count of {days} days from {start} runs outside the school years that were entered"
    " ({given}). Enter a {parameter} for each one it runs through, the next one too.",
    es="La cuenta de {days} días desde {start} se sale de los años escolares que se escribieron "
    "({given}). Escriba un {parameter} por cada uno por el que pasa, también el siguiente.",
)
END_BEYOND_SCHOOL = Text(
    en="The count from {start} to {end} runs outside the school years that were entered "
    "({given}). Enter a {parameter} for each one it runs through.",
    es="La cuenta del {start} al {end} se sale de los años escolares que se escribieron "
    "({given}). Escriba un {parameter} por cada uno por el que pasa.",
)
WITH_END = {
    "days": Text(
        en="{parameter} ({given}) and end ({end}) were both entered. Enter days for the date that "
        "a count leads to, or end for how many days lie between.",
        es="Se escribieron {parameter} ({given}) y end ({end}). Escriba days para la fecha a "
        "la que lleva la cuenta, o end para los días que hay entre las dos.",
    ),
    "policy": Text(
        en="{parameter} ({given}) changes nothing beside end ({end}): no last day is moved. Leave "
        "one of them out.",
        es="{parameter} ({given}) no cambia nada junto a end ({end}): no se mueve ningún último "
        "día. Omita uno de los dos.",
    ),
}
NOTHING_TO_TOLL = Text(
    en="{parameter} ({given}) has nothing to stop here: enter school_year or school_break, and "
    "count forward with unit=calendar.",
    es="{parameter} ({given}) no tiene nada que detener aquí: escriba school_year o school_break, "
    "y cuente hacia adelante con unit=calendar.",
)
COUNT_BEYOND_THE_YEARS = Text(
    en="{parameter} ({given}) from {start} leads to a day outside {first_day} to {last_day}, the "
    "years whose holidays are known.",
    es="{parameter} ({given}) desde {start} lleva a un día fuera de {first_day} a {last_day}, los "
    "años cuyos días feriados se conocen.",
).format(first_day=FIRST_DAY, last_day=LAST_DAY)

NOT_AN_OBJECT = Text(en="An object is wanted here.", es="Aquí va un objeto.")
NOT_A_LIST = Text(
    en="{parameter} must appear once, as a list.",
    es="{parameter} debe aparecer una vez, como lista.",
)
UNKNOWN_MEMBER = Text(
    en="There is no member {parameter} here. There is: cases, as_of.",
    es="Aquí no hay {parameter}. Hay: cases, as_of.",
)
NOT_A_VALUE = Text(
    en="{parameter} must be text, a number, true or false, or a list of these.",
    es="{parameter} debe ser texto, un número, true o false, o una lista de estos.",
)
NO_ID = Text(
    en="{parameter} must appear once, as text of 1 to {longest} characters that can be printed.",
    es="{parameter} debe aparecer una vez, como texto de 1 a {longest} letras, cifras o signos "
    "visibles.",
)
NO_PROCESS = Text(
    en="{parameter} must appear once, as one of: {known}.",
    es="{parameter} debe aparecer una vez, como uno de: {known}.",
)
TOO_MANY_CASES = Text(
    en="{parameter} has {given} cases; at most {most} are answered at once.",
    es="{parameter} tiene {given} casos; se contestan {most} a la vez como máximo.",
)

NOT_FOUND = {
    "process": Text(
        en="There is no such process: {given}. There are: {known}.",
        es="No existe ese proceso: {given}. Existen: {known}.",
    ),
    "district": Text(
        en="No calendar of this district was read: {given}. There are: {known}.",
        es="No se leyó ningún calendario de este distrito: {given}. Existen: {known}.",
    ),
    "calendar": Text(
        en="There is no such calendar: {given}. There are: {known}.",
        es="No existe ese calendario: {given}. Existen: {known}.",
    ),
    "letter": Text(
        en="This letter does not fit the case as it stands: {given}. These fit: {known}.",
        es="Esta carta no corresponde al caso como está ahora: {given}. Corresponden: {known}.",
    ),
}
NO_LETTER = Text(
    en="This letter does not fit the case as it stands: {given}. None fits.",
    es="Esta carta no corresponde al caso como está ahora: {given}. Ninguna corresponde.",
)
STRAY_ARGUMENT = Text(
    en="{given} stands alone: enter each value with its name, such as --filed 2026-01-15.",
    es="{given} está solo: escriba cada valor con su nombre, como --filed 2026-01-15.",
)

UNREADABLE_LINE = Text(en="Line {line} {flaw}.", es="La línea {line} {flaw}.")
QUOTE_NOT_CLOSED = Text(
    en="has a quotation mark that does not close, or text after one that does",
    es="tiene una comilla que no se cierra, o texto después de una que se cierra",
)
TOO_LONG = Text(en="is longer than {most} characters", es="tiene más de {most} caracteres")
HAS_NUL = Text(en="contains a NUL character", es="contiene un carácter NUL")
NOT_UTF_8 = Text(
    en="is not UTF-8: save the file as UTF-8 (in Excel, as CSV UTF-8)",
    es="no está en UTF-8: guarde el archivo como UTF-8 (en Excel, como CSV UTF-8)",
)
NO_HEADER = Text(
    en="is where the file ends, and there was no header",
    es="es donde termina el archivo, y no hubo encabezado",
)
NO_COLUMN = Text(
    en="is the header, and has no column {names}",
    es="es el encabezado y no tiene la columna {names}",
)
OTHER_CELLS = Text(
    en="has {cells} cells, and the header {header}",
    es="tiene {cells} celdas, y el encabezado {header}",
)
NOT_JSON = Text(en="is not a JSON object", es="no es un objeto JSON")
