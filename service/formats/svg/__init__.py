"""SVG of a timeline: a vertical axis of time, each label beside its dot.

Colours are presentation attributes, because programs that are no browser know `currentColor` only
in part; the <style> has those of dark mode, and a policy allows it by its `STYLE_HASH`. It has no
scripts, no style attributes and no external resources.
"""

from base64 import b64encode
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from hashlib import blake2b, sha256
from itertools import chain
from pathlib import Path

from jinja2 import Environment, PackageLoader, StrictUndefined

from service.answers.links import without_parameters
from service.answers.models import TimelineAnswer
from service.formats.svg import axis, symbols
from service.formats.svg.drawing import by_look, shapes, texts
from service.formats.svg.labels import TITLE, WIDTH, Label, breaks, labels
from service.formats.svg.legend import ROW, legend
from service.formats.svg.text_metrics import TextBlock, Type, wrapped
from service.language import picture as words
from service.language.dates import without_weekday

STYLE = (Path(__file__).parent / "templates" / "picture.css").read_text(encoding="utf-8")
STYLE_HASH = f"sha256-{b64encode(sha256(STYLE.encode()).digest()).decode()}"

_HEAD = Type(17, 22, x=14, bold=True)
_FOOT = Type(12, 16, x=14)
_ROOM = WIDTH - 2 * _HEAD.x
_MARGIN = 12
_TEMPLATES = Environment(
    loader=PackageLoader("service.formats.svg"),
    autoescape=True,
    trim_blocks=True,
    lstrip_blocks=True,
    undefined=StrictUndefined,
    auto_reload=False,  # templates change with the build only
)


def picture(answer: TimelineAnswer) -> str:
    """SVG of a timeline; what has no date has no place on an axis of time."""
    answer = replace(answer, dates=[line for line in answer.dates if line.date])
    head = TextBlock(symbols.PLAIN, _HEAD, _MARGIN, wrapped(answer.title, _HEAD, _ROOM))
    closed = breaks(answer)
    days = labels(answer, closed)
    along = axis.spans(answer, closed)
    places = axis.placed(days, along, head.bottom + _MARGIN)
    drawn = list(axis.shapes(places, along, days))
    drawn += chain.from_iterable(shapes(label, places[day]) for day, label in days.items())
    rule = axis.bottom(places, days)
    signs = list(legend(drawn, rule + ROW, answer.lang))
    foot = _foot(answer, max((sign.words.bottom for sign in signs), default=rule) + _MARGIN)
    return _TEMPLATES.get_template("picture.svg.jinja").render(
        lang=answer.lang,
        key=_key(answer, days),
        title=_title(answer, head),
        how_to_read=words.HOW_TO_READ.in_(answer.lang),
        style=STYLE,
        width=WIDTH,
        height=foot.bottom + _MARGIN,
        colours=symbols.COLOURS,
        looks=symbols.LOOKS,
        full=symbols.FULL,
        rule=rule,
        shapes=by_look([*drawn, *(sign.shape for sign in signs)]),
        head=head,
        months=list(axis.months(places, answer.lang)),
        labels=[text for day, label in days.items() for text in texts(label, places[day])],
        left=TITLE.x,
        signs=[sign.words for sign in signs],
        foot=foot,
    )


def _title(answer: TimelineAnswer, head: TextBlock) -> str:
    day = without_weekday(answer.filed, answer.lang)
    return words.TITLE.in_(answer.lang).format(
        title=" ".join(head.lines), day=" ".join(day.split())
    )


def _key(answer: TimelineAnswer, days: Mapping[date, Label]) -> str:
    # HTML 3.2.6: an id is unique in its page, which may show the pictures of several cases. As of
    # today and as of the date of today are the same.
    today = [day for day, label in days.items() if label.today]
    question = f"{without_parameters(answer.links.self, 'as_of')} {answer.filed} {today}"
    return blake2b(question.encode(), digest_size=3).hexdigest()


def _foot(answer: TimelineAnswer, top: int) -> TextBlock:
    read = words.READ_NOTICES.in_(answer.lang) if answer.notices else ""
    return TextBlock(
        symbols.QUIET, _FOOT, top, wrapped(f"{read} {answer.disclaimer}", _FOOT, _ROOM)
    )
