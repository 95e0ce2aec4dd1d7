"""SVG of a timeline: a vertical time axis, to scale, with labels beside it.

Colours are presentation attributes, because the content security policy of a page allows no
inline styles, and programs that are no browser know `currentColor` only in part; the page links
static/picture.css for dark mode (`styled=False`). As a file of its own the picture has the same
stylesheet in a <style>, which a policy allows by its `STYLE_HASH`. It has no scripts, no style
attributes and no external resources.
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
from service.formats.svg import symbols
from service.formats.svg.axis import HANDLE, lines, months
from service.formats.svg.drawing import by_look, legend_shapes, shapes, texts
from service.formats.svg.labels import WIDTH, Label, labels
from service.formats.svg.layout import axis
from service.formats.svg.legend import ROW, legend
from service.formats.svg.text_metrics import TextBlock, Type, wrapped
from service.language import picture as words
from service.language.dates import without_weekday

STYLE = (Path(__file__).parents[1] / "html" / "static" / "picture.css").read_text(encoding="utf-8")
STYLE_HASH = f"sha256-{b64encode(sha256(STYLE.encode()).digest()).decode()}"

_HEAD = Type(17, 22, x=14, bold=True)
_FOOT = Type(11, 15, x=14)
_ROOM = WIDTH - 2 * _HEAD.x
_MARGIN = 12
_TEMPLATE = Environment(
    loader=PackageLoader("service.formats.svg"),
    autoescape=True,
    trim_blocks=True,
    lstrip_blocks=True,
    undefined=StrictUndefined,
).get_template("picture.svg.jinja")


def picture(answer: TimelineAnswer, *, styled: bool = True) -> str:
    """SVG of a timeline; `styled` unless it is inline in a page.

    What has no date has no place on an axis of time.
    """
    answer = replace(answer, dates=[line for line in answer.dates if line.date])
    head = TextBlock(symbols.PLAIN, _HEAD, _MARGIN, wrapped(answer.title, _HEAD, _ROOM))
    day = without_weekday(answer.filed, answer.lang)
    days = labels(answer)
    heights = [label.height for label in days.values()]
    drawn_axis = axis(list(days), heights, head.bottom + _MARGIN, HANDLE)
    placed = [*zip(days.values(), map(round, drawn_axis.places), strict=True)]
    rule = round(drawn_axis.bottom)
    signs = list(legend(answer, rule + ROW, broken=len(drawn_axis.stretches) > 1))
    foot = _foot(answer, max((sign.last_y for sign in signs), default=rule) + ROW)
    return _TEMPLATE.render(
        lang=answer.lang,
        key=_key(answer, days),
        title=words.TITLE.in_(answer.lang).format(
            title=" ".join(head.lines), day=" ".join(day.split())
        ),
        how_to_read=words.HOW_TO_READ.in_(answer.lang),
        style=STYLE if styled else "",
        width=WIDTH,
        height=foot.bottom + _MARGIN,
        colours=symbols.COLOURS,
        lines=lines(drawn_axis, days, answer),
        rule=rule,
        shapes=by_look(chain(*(shapes(label, top) for label, top in placed), legend_shapes(signs))),
        head=head,
        months=list(months(drawn_axis, answer.lang)),
        labels=[text for label, top in placed for text in texts(label, top)],
        signs=signs,
        foot=foot,
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
