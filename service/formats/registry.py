"""FORMATS: every format of a timeline, in the order of preference."""

from collections.abc import Callable
from dataclasses import dataclass

from calendars.translation import Text
from service.answers.timeline import timeline_answer
from service.formats.csv import table
from service.formats.ical import feed
from service.formats.json import timeline_json
from service.formats.media_types import CALENDAR, CSV, JSON, SVG, MediaType
from service.formats.svg import picture
from service.request.question import Question


@dataclass(frozen=True, slots=True)
class Format:
    """One format of a timeline: its media type, its renderer, and its texts.

    The suffix of `media` is also the name of its option on the command line, whose help is
    `option`. In the OpenAPI document `noun` completes "every date as …" and `content` describes
    the content; it is empty where a schema does.
    """

    media: MediaType
    render: Callable[[Question, str], bytes]
    """Bytes of the answer to a question; links begin with the second argument."""
    noun: str
    content: str
    option: Text


FORMATS = (
    Format(
        JSON,
        timeline_json,
        "data",
        "",
        Text(en="As JSON, for programs", es="Como JSON, para programas"),
    ),
    Format(
        CALENDAR,
        feed,
        "a calendar to subscribe to",
        "iCalendar (RFC 5545), in UTF-8.",
        Text(en="As iCalendar, for calendars", es="Como iCalendar, para calendarios"),
    ),
    Format(
        CSV,
        lambda question, url: table(timeline_answer(question, url)).encode(),
        "a table",
        "A table (RFC 4180), with a line of names.",
        Text(en="As CSV, for spreadsheets", es="Como CSV, para hojas de cálculo"),
    ),
    Format(
        SVG,
        lambda question, url: picture(timeline_answer(question, url)).encode(),
        "a picture",
        "A picture that needs nothing from elsewhere.",
        Text(en="As SVG, a picture", es="Como SVG, un dibujo"),
    ),
)
