"""Reasons why a day counts or does not, for the answer about one day."""

from calendars.translation import Text

SCHOOL = Text(
    en="In a school year, and no date without school that was entered or that the law sets.",
    es="Está en un año escolar, y no es una fecha sin clases que se escribió o que fija la ley.",
)
NO_YEAR = Text(
    en="In none of the school years that were entered.",
    es="No está en ninguno de los años escolares que se escribieron.",
)
BUSINESS = Text(
    en="Monday to Friday, and no holiday of the federal government or the state's offices.",
    es="De lunes a viernes, y no es feriado del gobierno federal ni de las oficinas del estado.",
)
OTHER_READING = Text(
    en="By another reading it is none, as a legal holiday of the state: {holiday}.",
    es="Según otra interpretación no lo es, por ser feriado legal del estado: {holiday}.",
)
COURT = Text(
    en="Monday to Friday, and no judicial holiday.",
    es="De lunes a viernes, y no es feriado judicial.",
)
STATE_OFFICES = Text(
    en="Monday to Friday, and no holiday of the state's offices.",
    es="De lunes a viernes, y no es feriado de las oficinas del estado.",
)
NAMED = Text(en="{name}.", es="{name}.")
OBSERVED = Text(en="{name}, observed on this day.", es="{name}, que se observa este día.")
NO_HOLIDAY = Text(
    en="None from Monday to Friday falls on this day.",
    es="Ninguno de lunes a viernes cae en este día.",
)
