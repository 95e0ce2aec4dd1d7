"""Parts of a rule in words: its unit, its count and the event that it starts from."""

from calendars.counting import Unit
from calendars.translation import Plural, Text

UNITS: dict[Unit, Plural] = {
    Unit.CALENDAR: Plural(
        Text(en="calendar day", es="día calendario"),
        Text(en="calendar days", es="días calendario"),
    ),
    Unit.BUSINESS: Plural(
        Text(en="business day", es="día hábil"),
        Text(en="business days", es="días hábiles"),
    ),
    Unit.WEEKDAY: Plural(
        Text(
            en="business day (holidays count)",
            es="día hábil (los feriados cuentan)",
        ),
        Text(en="business days (holidays count)", es="días hábiles (los feriados cuentan)"),
    ),
    Unit.COURT: Plural(
        Text(en="court working day", es="día hábil de las cortes"),
        Text(en="court working days", es="días hábiles de las cortes"),
    ),
    Unit.SCHOOL: Plural(
        Text(en="school day", es="día escolar"),
        Text(en="school days", es="días escolares"),
    ),
    Unit.SCHOOL_OR_SUMMER: Plural(
        Text(
            en="school day (weekdays of the summer recess count)",
            es="día escolar (los días de lunes a viernes del receso de verano cuentan)",
        ),
        Text(
            en="school days (weekdays of the summer recess count)",
            es="días escolares (los días de lunes a viernes del receso de verano cuentan)",
        ),
    ),
    Unit.SCHOOL_OR_WEEKDAY: Plural(
        Text(
            en="school day (summer weekdays count, but holidays do not)",
            es="día escolar (los días de lunes a viernes del verano cuentan, pero los feriados no)",
        ),
        Text(
            en="school days (summer weekdays count, but holidays do not)",
            es="días escolares (los días de lunes a viernes del verano cuentan, pero los feriados "
            "no)",
        ),
    ),
    Unit.MONTH: Plural(Text(en="month", es="mes"), Text(en="months", es="meses")),
    Unit.YEAR: Plural(Text(en="year", es="año"), Text(en="years", es="años")),
    Unit.HOUR: Plural(Text(en="hour", es="hora"), Text(en="hours", es="horas")),
}

AFTER = Text(en="{count} after {when}", es="{count} después del día en que {when}")
LASTS = Text(
    en="{count}, the day that {when} among them", es="{count}, contando el día en que {when}"
)
FROM_FIRST_SCHOOL_DAY = Text(
    en="the first school day on or after the day that {when}",
    es="el primer día escolar desde el día en que {when}",
)
NEXT_YEAR = Text(
    en="the first day of the school year that begins after the day that {when}",
    es="el primer día del año escolar que empieza después del día en que {when}",
)
BIRTHDAY = Text(en="birthday number {age}", es="cumpleaños número {age}")
BEFORE_BIRTHDAY = Text(en="{count} before {day}", es="{count} antes del {day}")
BEFORE = Text(en="{count} before {when}", es="{count} antes del día en que {when}")
PAST = Text(
    en="the day after {count} have run from the day {when}",
    es="el día después de que pasan {count} desde el día en que {when}",
)
SAME_DAY = Text(en="the same day that {when}", es="el mismo día en que {when}")
ON = Text(en="the day that {when}", es="el día en que {when}")
TOLLED = Text(
    en=", not counting school breaks of more than five school days or the time between school "
    "years",
    es=", sin contar las vacaciones de más de cinco días escolares ni el tiempo entre años "
    "escolares",
)
