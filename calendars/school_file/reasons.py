"""Reasons for classifications and notices about a file, in both languages."""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

from calendars.translation import Text


class Taken(StrEnum):
    """The calendar part that an event was classified as."""

    BREAK = "break"
    CLOSED = "closed"
    FIRST_DAY = "first-day"
    LAST_DAY = "last-day"
    LEFT = "left"


class Reason(StrEnum):
    """The reason for an event's classification."""

    BREAK = "break"
    LONG_CLOSED = "long-closed"
    NO_SCHOOL = "no-school"
    STAFF_DAY = "staff-day"
    HOLIDAY = "holiday"
    FIRST_DAY = "first-day"
    LAST_DAY = "last-day"
    NO_TITLE = "no-title"
    NO_DATE = "no-date"
    NOTHING = "nothing"
    IN_SCHOOL = "in-school"
    SAYS_BOTH = "says-both"
    NOT_CERTAIN = "not-certain"
    SOME_GRADES = "some-grades"
    STAFF_ONLY = "staff-only"
    OTHER_TERM = "other-term"
    OCCASION = "occasion"
    SOME_HOURS = "some-hours"
    OPTIONAL_HOLIDAY = "optional-holiday"
    BREAK_EDGE = "break-edge"
    SUMMER = "summer"
    OTHER_SEASON = "other-season"
    TOO_LONG = "too-long"
    WEEKEND = "weekend"
    OUTSIDE_YEAR = "outside-year"
    TWO_FIRST_DAYS = "two-first-days"
    TWO_LAST_DAYS = "two-last-days"
    SCHOOL_IS_OUT = "school-is-out"
    CANCELLED = "cancelled"
    REPEATS = "repeats"
    YEARS_UNKNOWN = "years-unknown"


REASONS: Mapping[Reason, Text] = MappingProxyType(
    {
        Reason.BREAK: Text(en="names a break", es="nombra unas vacaciones"),
        Reason.LONG_CLOSED: Text(
            en="five or more weekdays without school in a row: a break",
            es="cinco días o más seguidos sin clases, de lunes a viernes: son vacaciones",
        ),
        Reason.NO_SCHOOL: Text(en="says that there is no school", es="dice que no hay clases"),
        Reason.STAFF_DAY: Text(
            en="a work day of the teachers, without students",
            es="día de trabajo de los maestros, sin estudiantes",
        ),
        Reason.HOLIDAY: Text(en="names a holiday", es="nombra un día feriado"),
        Reason.FIRST_DAY: Text(
            en="says that it is the first day of school", es="dice que es el primer día de clases"
        ),
        Reason.LAST_DAY: Text(
            en="says that it is the last day of school", es="dice que es el último día de clases"
        ),
        Reason.NO_TITLE: Text(en="has no title", es="no tiene título"),
        Reason.NO_DATE: Text(
            en="no date that can be read", es="no tiene una fecha que se pueda leer"
        ),
        Reason.NOTHING: Text(
            en="says nothing of a day without school", es="no dice nada de un día sin clases"
        ),
        Reason.IN_SCHOOL: Text(
            en="a shorter day: children are in school", es="día más corto: sí hay clases"
        ),
        Reason.SAYS_BOTH: Text(
            en="says both “no school” and a shorter day",
            es="dice a la vez que no hay clases y que el día es más corto",
        ),
        Reason.NOT_CERTAIN: Text(en="says that it is not certain", es="dice que no es seguro"),
        Reason.SOME_GRADES: Text(
            en="only some grades or schools", es="solo algunos grados o algunas escuelas"
        ),
        Reason.STAFF_ONLY: Text(en="is about the staff only", es="trata solo del personal"),
        Reason.OTHER_TERM: Text(
            en="the first or last day of something else than the school year",
            es="es el primer o el último día de otra cosa, no del año escolar",
        ),
        Reason.OCCASION: Text(
            en="an occasion or an office, not a day without school",
            es="una actividad o una oficina, no un día sin clases",
        ),
        Reason.SOME_HOURS: Text(en="takes only some hours", es="dura solo unas horas"),
        Reason.OPTIONAL_HOLIDAY: Text(
            en="a holiday on which schools may be open, and it does not say that there is no "
            "school",
            es="un día feriado en que puede haber clases, y no dice que no las haya",
        ),
        Reason.BREAK_EDGE: Text(
            en="says only that a break begins or ends",
            es="solo dice que unas vacaciones empiezan o terminan",
        ),
        Reason.SUMMER: Text(
            en="summer lies between two school years", es="el verano queda entre dos años escolares"
        ),
        Reason.OTHER_SEASON: Text(
            en="not at the time of year of its name", es="no cae en la época del año que nombra"
        ),
        Reason.TOO_LONG: Text(
            en="longer than 30 weekdays, which no break is",
            es="dura más de 30 días de lunes a viernes, y ninguna vacación es tan larga",
        ),
        Reason.WEEKEND: Text(en="falls on a weekend", es="cae en fin de semana"),
        Reason.OUTSIDE_YEAR: Text(
            en="before the first or after the last day of school",
            es="antes del primer día de clases o después del último",
        ),
        Reason.TWO_FIRST_DAYS: Text(
            en="the file has several first days of the same year",
            es="el archivo tiene varios primeros días del mismo año",
        ),
        Reason.TWO_LAST_DAYS: Text(
            en="the file has several last days of the same year",
            es="el archivo tiene varios últimos días del mismo año",
        ),
        Reason.SCHOOL_IS_OUT: Text(
            en="the file also says that there is no school then",
            es="el archivo también dice que ese día no hay clases",
        ),
        Reason.CANCELLED: Text(en="was cancelled", es="se canceló"),
        Reason.REPEATS: Text(
            en="repeats in a way that is not read here",
            es="se repite de un modo que aquí no se lee",
        ),
        Reason.YEARS_UNKNOWN: Text(
            en="outside the years that are known here", es="fuera de los años que aquí se conocen"
        ),
    }
)


class NoticeCode(StrEnum):
    """The identifier of a notice about the whole file."""

    NOTHING_FOUND = "nothing-found"
    LOOKS_LIKE_ONE_SCHOOL = "looks-like-one-school"
    SEVERAL_CALENDARS = "several-calendars"
    CUT_OFF = "cut-off"
    SOME_GRADES = "some-grades"
    NOT_CERTAIN = "not-certain"
    OPTIONAL_HOLIDAYS = "optional-holidays"
    BREAK_EDGES = "break-edges"
    SEVERAL_FIRST_DAYS = "several-first-days"
    SEVERAL_LAST_DAYS = "several-last-days"
    REPEATS_NOT_READ = "repeats-not-read"
    DATES_NOT_READ = "dates-not-read"
    ENDS_ON_THURSDAY = "ends-on-thursday"


NOTICES: Mapping[NoticeCode, Text] = MappingProxyType(
    {
        NoticeCode.NOTHING_FOUND: Text(
            en="No break, no closed day and no first or last day of school was found in this file."
            " It may be a calendar of meetings or of one class: look for the district's calendar of"
            " the school year.",
            es="En este archivo no se encontraron vacaciones, días sin clases ni primer o último"
            " día de clases. Quizá sea un calendario de reuniones o de una clase: busque el"
            " calendario del año escolar del distrito.",
        ),
        NoticeCode.LOOKS_LIKE_ONE_SCHOOL: Text(
            en="This looks like the calendar of one school. Compare it with the district's: a"
            " school often leaves out days that every school has off.",
            es="Parece el calendario de una sola escuela. Compárelo con el del distrito: una"
            " escuela suele omitir días en que no hay clases en ninguna.",
        ),
        NoticeCode.SEVERAL_CALENDARS: Text(
            en="The file holds {number} calendars; all of them were read as one.",
            es="El archivo contiene {number} calendarios; todos se leyeron como uno solo.",
        ),
        NoticeCode.CUT_OFF: Text(
            en="The file breaks off before its end: dates may be missing.",
            es="El archivo se corta antes del final: pueden faltar fechas.",
        ),
        NoticeCode.SOME_GRADES: Text(
            en="Events only for some grades or schools ({number}) were left out. Add those that are"
            " your child's.",
            es="Se omitieron eventos solo para algunos grados o escuelas ({number}). Agregue los"
            " que sean de su hijo o hija.",
        ),
        NoticeCode.NOT_CERTAIN: Text(
            en="Events that are not certain or contradict themselves ({number}) were left out. Ask"
            " the school whether there is school then.",
            es="Se omitieron eventos que no son seguros o se contradicen ({number}). Pregunte a la"
            " escuela si hay clases esos días.",
        ),
        NoticeCode.OPTIONAL_HOLIDAYS: Text(
            en="Holidays on which schools may be open ({number}) were left out. Add those on which"
            " yours is closed.",
            es="Se omitieron días feriados en que puede haber clases ({number}). Agregue aquellos"
            " en que su escuela está cerrada.",
        ),
        NoticeCode.BREAK_EDGES: Text(
            en="Events that say only that a break begins or ends ({number}) were left out. Enter"
            " the break with its first and last day.",
            es="Se omitieron eventos que solo dicen que unas vacaciones empiezan o terminan"
            " ({number}). Escriba las vacaciones con su primer y último día.",
        ),
        NoticeCode.SEVERAL_FIRST_DAYS: Text(
            en="The file has several first days of the same school year: choose your school's.",
            es="El archivo tiene varios primeros días del mismo año escolar: elija el de su "
            "escuela.",
        ),
        NoticeCode.SEVERAL_LAST_DAYS: Text(
            en="The file has several last days of the same school year: choose your school's.",
            es="El archivo tiene varios últimos días del mismo año escolar: elija el de su "
            "escuela.",
        ),
        NoticeCode.REPEATS_NOT_READ: Text(
            en="Events that repeat in a way that is not read here ({number}) were left out.",
            es="Se omitieron eventos que se repiten de un modo que aquí no se lee ({number}).",
        ),
        NoticeCode.DATES_NOT_READ: Text(
            en="Events without a date that can be read ({number}) were left out.",
            es="Se omitieron eventos sin una fecha que se pueda leer ({number}).",
        ),
        NoticeCode.ENDS_ON_THURSDAY: Text(
            en="A break ends on Thursday {day}, and Friday is not off. Some programs write the last"
            " day where the day after it belongs: check whether Friday is part of the break.",
            es="Unas vacaciones terminan el jueves {day}, y el viernes no está libre. Algunos"
            " programas escriben el último día donde va el día siguiente: compruebe si el viernes"
            " es parte de las vacaciones.",
        ),
    }
)
