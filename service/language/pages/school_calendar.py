"""Texts of the page of a school calendar."""

from calendars.school_file.years import Missing
from calendars.translation import Text

TITLE = Text(en="The school calendar", es="El calendario escolar")
LEAD = Text(
    en="You need not type it. Choose your district, or add the school's calendar file.",
    es="No tiene que escribirlo. Elija su distrito, o agregue el archivo del calendario.",
)
KEPT_NOTHING = Text(
    en="We read the file, show you what is in it, and keep nothing.",
    es="Leemos el archivo, le mostramos lo que dice y no guardamos nada.",
)

CHOOSE = Text(en="Choose your district", es="Elija su distrito")
DISTRICT = Text(en="School district", es="Distrito escolar")
NAMED = Text(en="{name}, {county} County", es="{name}, condado de {county}")
SHOW = Text(en="Show its calendar", es="Ver su calendario")

ADD = Text(en="Add the calendar file", es="Agregue el archivo del calendario")
ADD_SAYS = Text(
    en="On the school's calendar page, look for “Subscribe”, “Export” or “iCal”. The name of the "
    "file ends in .ics.",
    es="En la página del calendario escolar busque “Suscribirse”, “Exportar” o “iCal”. El nombre "
    "del archivo termina en .ics.",
)
FILE = Text(en="The file", es="El archivo")
PASTED = Text(en="Or paste its text", es="O pegue su texto")
READ = Text(en="Read it", es="Leerlo")

TYPE = Text(en="Or type it", es="O escríbalo")
TYPE_IT = Text(en="Type the dates yourself", es="Escribir las fechas")
TYPE_SAYS = Text(
    en="The form has fields for the school year and for each break.",
    es="El formulario tiene campos para el año escolar y para cada descanso.",
)

PROBLEM = Text(en="This did not work", es="Esto no funcionó")
CONFIRM = Text(en="Is this right?", es="¿Es correcto?")
CONFIRM_SAYS = Text(
    en="Compare it with the school's own calendar. Take the mark off what is wrong.",
    es="Compárelo con el calendario de la escuela. Quite la marca de lo que no sea correcto.",
)
NOTHING_FOUND = Text(en="We found no dates in it", es="No encontramos fechas en él")
SCHOOL_YEAR = Text(en="School year {years}", es="Año escolar {years}")
SCHOOL_DAYS = Text(en="{days} school days.", es="{days} días de clases.")
BREAKS_ONLY = Text(
    en="Breaks only: single days off and the first and last day are not known.",
    es="Solo las vacaciones: no se conocen los días sueltos sin clases ni el primer y el último "
    "día.",
)
FIRST = Text(en="First day of school", es="Primer día de clases")
LAST = Text(en="Last day of school", es="Último día de clases")
FIRST_OFF = Text(en="Winter break: first day off", es="Vacaciones de invierno: primer día")
LAST_OFF = Text(en="Winter break: last day off", es="Vacaciones de invierno: último día")
WITHOUT_SCHOOL = Text(en="Without school", es="Sin clases")
SPAN = Text(en="{first} to {last}", es="{first} al {last}")
MISSING = {
    Missing.FIRST_DAY: Text(
        en="The first day of school is missing. Enter it.",
        es="Falta el primer día de clases. Escríbalo.",
    ),
    Missing.LAST_DAY: Text(
        en="The last day of school is missing. Enter it.",
        es="Falta el último día de clases. Escríbalo.",
    ),
    Missing.WINTER_BREAK: Text(
        en="The winter break is missing. Enter it.",
        es="Faltan las vacaciones de invierno. Escríbalas.",
    ),
    Missing.THANKSGIVING: Text(
        en="Thanksgiving is not marked as a day without school.",
        es="Acción de Gracias no está marcado como día sin clases.",
    ),
    Missing.SCHOOL_DAYS: Text(
        en="A school year has about 180 school days, and this one does not: some may be missing.",
        es="Un año escolar tiene unos 180 días de clases, y este no: pueden faltar fechas.",
    ),
}
OTHER_CALENDARS = Text(
    en="Some schools of this district have another calendar.",
    es="Algunas escuelas de este distrito tienen otro calendario.",
)
SOME_GRADES = Text(
    en="For some grades only, and not marked here: {days}.",
    es="Solo para algunos grados, y no marcado aquí: {days}.",
)
OVER = Text(en="This school year is over.", es="Este año escolar ya terminó.")
SEEN = Text(en="Read on {day}: {confidence}.", es="Leído el {day}: {confidence}.")
SOURCE = Text(en="The district's calendar", es="El calendario del distrito")
USE = Text(en="Use these dates", es="Usar estas fechas")

MONTHS = Text(en="Month by month", es="Mes por mes")
KINDS = {
    "break": Text(en="break", es="vacaciones"),
    "closed": Text(en="closed", es="cerrado"),
    "first": Text(en="first day", es="primer día"),
    "last": Text(en="last day", es="último día"),
}
LEFT = Text(en="Left out ({number})", es="Lo que no se tomó ({number})")
LEFT_SAYS = Text(
    en="These lines of the file change nothing. Each has its reason.",
    es="Estas líneas del archivo no cambian nada. Cada una tiene su razón.",
)
MOST_SHOWN = Text(en="The first {number} are shown.", es="Se muestran las primeras {number}.")
