"""FORMATS: every format of a timeline, in the order of preference."""

from collections.abc import Callable
from dataclasses import dataclass

from calendars.translation import Text
from service.answers.models import TimelineAnswer
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
    render: Callable[[Question, TimelineAnswer, str], bytes]
    """Bytes of an answer; links of the format's own begin with the last argument."""
    noun: str
    content: str
    option: Text

    def write(self, question: Question, public_url: str) -> bytes:
        """The answer to `question` in this format; its links begin with `public_url`."""
        return self.render(question, timeline_answer(question, public_url), public_url)


FORMATS = (
    Format(
        JSON,
        lambda _question, answer, _url: timeline_json(answer),
        "data",
        "",
        Text("As JSON, for programs", "Como JSON, para programas"),
    ),
    Format(
        CALENDAR,
        feed,
        "a calendar to subscribe to",
        "iCalendar (RFC 5545), in UTF-8.",
        Text("As iCalendar, for calendars", "Como iCalendar, para calendarios"),
    ),
    Format(
        CSV,
        lambda _question, answer, _url: table(answer).encode(),
        "a table",
        "A table (RFC 4180), with a line of names.",
        Text("As CSV, for spreadsheets", "Como CSV, para hojas de cálculo"),
    ),
    Format(
        SVG,
        lambda _question, answer, _url: picture(answer).encode(),
        "a picture",
        "A picture that needs nothing from elsewhere.",
        Text("As SVG, a picture", "Como SVG, un dibujo"),
    ),
)
