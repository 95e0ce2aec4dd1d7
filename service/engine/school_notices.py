"""Notices about the school's calendar: missing breaks, and entries that look mistyped."""

from collections.abc import Iterator, Sequence
from datetime import date

from calendars import school_checks
from calendars.day_sets import ExcludedDays
from calendars.readings import ComputedDates
from calendars.school import School, Span, vacations
from calendars.school_checks import MOST_SCHOOL_DAYS, open_thanksgivings, unknown_winters
from calendars.translation import Text
from service.law.vocabulary import Notice

NO_SCHOOL_CALENDAR = Notice(
    "no-school-calendar",
    Text(
        en="No school calendar was entered. Long school breaks stop some of these time limits, and "
        "school days cannot be counted without it. Add {school_year} and {school_break}.",
        es="No se escribió un calendario escolar. Las vacaciones largas detienen algunos de estos "
        "plazos, y sin él no se pueden contar los días escolares. Agregue {school_year} y "
        "{school_break}.",
    ),
)
NO_SCHOOL_YEAR = Notice(
    "no-school-year",
    Text(
        en="Breaks were entered but no school year. The time between school years stops some of "
        "these time limits too. Add {school_year}.",
        es="Se escribieron vacaciones pero ningún año escolar. El tiempo entre años escolares "
        "también detiene algunos de estos plazos. Agregue {school_year}.",
    ),
)
SCHOOL_CALENDAR_UNUSED = Notice(
    "school-calendar-unused",
    Text(
        en="No date here depends on the school calendar that was entered.",
        es="Ninguna fecha de aquí depende del calendario escolar que se escribió.",
    ),
)


def school_notices(
    school: School, tolled: Sequence[ComputedDates], in_days: Sequence[ComputedDates]
) -> Iterator[Notice]:
    """Notices of a school calendar, for counts that vacations stop and counts in school days."""
    stops, counts = ([dates.stretch for dates in found] for found in (tolled, in_days))
    winters = {year for span in (*stops, *counts) for year in unknown_winters(school, span)}
    yield from map(no_winter_break, sorted(winters))
    weeks = {year for span in counts for year in open_thanksgivings(school, span)}
    yield from map(no_thanksgiving, sorted(weeks))
    yield from _mistyped(school)
    for found in vacations(school):
        if found.five_plus_one and any(
            dates.words.start < found.run.last and found.run.first <= dates.latest.date
            for dates in tolled
        ):
            yield five_plus_one(found.first)
    yield from _moved(school, counts)
    if school.years:
        years = {year for span in counts for year in school.open_lincoln_weeks(*span)}
        yield from map(lincoln_day, sorted(years))


def _mistyped(school: School) -> Iterator[Notice]:
    for span in school_checks.summer_breaks(school):
        yield summer_as_break(span.first)
    for year, number in school_checks.unusual_years(school):
        too_many = number > MOST_SCHOOL_DAYS
        yield too_many_days(year, number) if too_many else too_few_days(year, number)
    for span in school_checks.breaks_outside(school):
        yield Notice("short-of-it", _OUTSIDE, day=span.first)
    for day in school_checks.closed_weekends(school):
        yield Notice("short-of-it", _WEEKEND, day=day)
    for span in school_checks.empty_breaks(school):
        yield Notice("short-of-it", _ALREADY_CLOSED, day=span.first)


def _moved(school: School, counts: Sequence[Span]) -> Iterator[Notice]:
    """The holidays, near a count in school days, that the board may have moved."""
    for holiday in school_checks.held_holidays(school):
        if _is_near(holiday.first, counts):
            yield held_holiday(holiday)
    for day, holiday in school_checks.moved_holidays(school):
        if _is_near(day, counts):
            yield moved_holiday(day, holiday)


def _is_near(day: date, counts: Sequence[Span]) -> bool:
    return any(span.first <= day <= span.last for span in counts)


def no_winter_break(year: int) -> Notice:
    """The notice of a count over a winter whose break was not entered."""
    return Notice(
        "no-winter-break",
        Text(
            en="No winter break of more than five weekdays was entered for December 20, "
            "{year} to January 3, {following}. Such a break stops these clocks, and no school day "
            "is counted in it: the dates after it may be later. Enter it as {school_break}.",
            es="No se escribieron vacaciones de invierno de más de cinco días, de lunes a viernes, "
            "entre el 20 de diciembre de {year} y el 3 de enero de {following}. Esas vacaciones "
            "detienen estos plazos y en ellas no se cuentan días escolares: las fechas posteriores "
            "pueden ser más tarde. Escríbalas como {school_break}.",
        ).format(year=year, following=year + 1),
    )


def no_thanksgiving(year: int) -> Notice:
    """The notice of a count in school days over a week of Thanksgiving without a closure."""
    return Notice(
        "no-thanksgiving",
        Text(
            en="No date without school was entered for the week of Thanksgiving {year}. Schools "
            "close on Thursday by law, and many are closed on Friday or all week. Enter those "
            "dates as {school_break} or {school_closed}.",
            es="No se escribió ninguna fecha sin clases en la semana de Acción de Gracias de "
            "{year}. El jueves las escuelas cierran por ley, y muchas también el viernes o toda "
            "la semana. Escriba esas fechas como {school_break} o {school_closed}.",
        ).format(year=year),
    )


def summer_as_break(first: date) -> Notice:
    """The notice of a break that is a summer, or too long to be a break."""
    return Notice(
        "summer-as-break",
        Text(
            en="The break from {day} on lies between two school years, or is longer than 30 "
            "weekdays. Summer is not a school break: enter each school year with its first and "
            "last day as {school_year}, and leave the summer out of {school_break}.",
            es="Las vacaciones desde el {day} quedan entre dos años escolares o duran más de 30 "
            "días de lunes a viernes. El verano no se escribe como vacaciones: escriba cada año "
            "escolar con su primer y último día como {school_year}, y no incluya el verano en "
            "{school_break}.",
        ),
        day=first,
    )


def too_many_days(year: Span, number: int) -> Notice:
    """The notice of a school year that lacks breaks or closed days."""
    return Notice(
        "too-many-days",
        Text(
            en="As entered, the school year from {day} on has {number} school days. A school "
            "year has about 180: breaks or closed days may be missing. Enter them as "
            "{school_break} and {school_closed}.",
            es="Tal como se escribió, el año escolar desde el {day} tiene {number} días "
            "escolares. Un año escolar tiene unos 180: pueden faltar vacaciones o días cerrados. "
            "Escríbalos como {school_break} y {school_closed}.",
        ).format(number=number),
        day=year.first,
    )


def too_few_days(year: Span, number: int) -> Notice:
    """The notice of a school year that is too short."""
    return Notice(
        "too-few-days",
        Text(
            en="As entered, the school year from {day} on has {number} school days. A school "
            "year has about 180, and fewer only with a waiver: check the first and last day of "
            "{school_year}, and each {school_break}.",
            es="Tal como se escribió, el año escolar desde el {day} tiene {number} días "
            "escolares. Un año escolar tiene unos 180, y menos solo con una exención: revise el "
            "primer y el último día de {school_year}, y cada {school_break}.",
        ).format(number=number),
        day=year.first,
    )


def held_holiday(holiday: ExcludedDays) -> Notice:
    """The notice of a holiday on which school is open."""
    name = holiday.reason
    return Notice(
        "moved-holiday",
        Text(
            en="School is entered as open on {day}: {name}. A school board may move a "
            "holiday. If it did, enter the date on which school is closed in its place as "
            "{school_closed}.",
            es="Se escribió que hay clases el {day}: {name}. La junta escolar puede mover un "
            "feriado. Si lo hizo, escriba la fecha en que la escuela cierra en su lugar como "
            "{school_closed}.",
        ).format(name=name),
        day=holiday.first,
    )


def moved_holiday(day: date, holiday: ExcludedDays) -> Notice:
    """The notice of a closed day in the week of a holiday, which it may stand in for."""
    name = holiday.reason
    return Notice(
        "moved-holiday",
        Text(
            en="School is closed on {day}, and in the same week for a holiday: "
            "{name}. If the school board moved the holiday to that date, enter the date of the "
            "holiday as {school_open}: there is school on it.",
            es="La escuela está cerrada el {day}, y en la misma semana por un feriado: "
            "{name}. Si la junta escolar movió el feriado a esa fecha, escriba la fecha del "
            "feriado como {school_open}: ese día hay clases.",
        ).format(name=name),
        day=day,
    )


_OUTSIDE = Text(
    en="The break from {day} on lies in none of the school years that were entered, so it changes "
    "no date inside them. Check it, or enter its school year as {school_year}.",
    es="Las vacaciones desde el {day} no quedan en ninguno de los años escolares que se "
    "escribieron, así que no cambian ninguna fecha dentro de ellos. Revíselas, o escriba su año "
    "escolar como {school_year}.",
)
_WEEKEND = Text(
    en="{day} was entered as {school_closed}, but there is no school on weekends: check the date.",
    es="Se escribió el {day} como {school_closed}, pero los fines de semana no hay clases: revise "
    "la fecha.",
)
_ALREADY_CLOSED = Text(
    en="The break from {day} on has only dates on which school is closed anyway: a weekend, "
    "holidays, or dates entered as {school_closed}. Check its first and last day.",
    es="Las vacaciones desde el {day} solo tienen fechas en que la escuela está cerrada de todos "
    "modos: un fin de semana, feriados o fechas escritas como {school_closed}. Revise su primer y "
    "último día.",
)


def five_plus_one(first: date) -> Notice:
    """The notice of a break that is long enough by one reading; `first` is its first day."""
    return Notice(
        "five-plus-one",
        Text(
            en="By one reading the break from {day} on takes more than five school days, by "
            "another it does not: agencies differ on teachers' days and holidays in it or beside "
            "it. Only more than five stop these time limits. Enter a date on which only the "
            "teachers work as {school_closed}, not as part of {school_break}.",
            es="Según una interpretación, las vacaciones desde el {day} ocupan más de cinco días "
            "escolares; según otra, no: las agencias no coinciden sobre los feriados y los días de "
            "maestros que caen en ellas o junto a ellas. Solo más de cinco detienen estos plazos. "
            "Escriba la fecha en que solo trabajan los maestros como {school_closed}, no como "
            "parte de {school_break}.",
        ),
        day=first,
    )


def lincoln_day(year: int) -> Notice:
    """The notice of a count in school days that crosses the week of February 12."""
    return Notice(
        "lincoln-day",
        Text(
            en="Schools close for Lincoln Day on the Monday or the Friday of the week of "
            "February 12, {year}; the school board chooses which (Ed. Code § 37220). Enter "
            "that date as {school_closed}.",
            es="Las escuelas cierran por el Día de Lincoln el lunes o el viernes de la semana del "
            "12 de febrero de {year}; la junta escolar elige cuál (Ed. Code § 37220). Escriba esa "
            "fecha como {school_closed}.",
        ).format(year=year),
    )
