"""Tool read_school_calendar: the text of a calendar file, read as a school's calendar."""

from calendars.school_file.file_text import MAX_BYTES
from calendars.translation import Text
from service.answers.school_calendars import SchoolCalendarAnswer, read_file
from service.engine.expected import Characters
from service.engine.faults import FaultsError
from service.request.model import query_model
from service.request.parameters import LANG, Parameter
from service.request.query import Pairs, by_name, validated
from service.request.values import matching

NAME = "read_school_calendar"
TEXT = Parameter(
    "text",
    Text(
        en="The whole text of a calendar file (.ics), which begins with BEGIN:VCALENDAR",
        es="El texto completo de un archivo de calendario (.ics), que empieza con BEGIN:VCALENDAR",
    ),
    matching(rf"[\s\S]{{1,{MAX_BYTES}}}", Characters(MAX_BYTES)),
    required=True,
)
QUERY = query_model("SchoolCalendarText", [TEXT, LANG])


def proposed(pairs: Pairs) -> SchoolCalendarAnswer:
    """The calendar that a text proposes; FaultsError with every fault, RefusedError."""
    values, faults = validated(QUERY, by_name(pairs, QUERY.parameters), NAME)
    text = values.value_of(TEXT)
    if faults or text is None:
        raise FaultsError(tuple(faults))
    return read_file(text, values.language())
