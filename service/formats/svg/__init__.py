"""A timeline as a picture: time runs down an axis, to scale, with the words beside it.

Colours are presentation attributes, so the picture is whole in a page whose policy allows no
inline styles; for dark paper such a page links static/picture.css itself (`styled=False`). As a
file of its own the picture carries the same sheet in a <style>, which a policy allows by its
`STYLE_HASH`. There are no scripts, no style attributes and nothing to load.
"""

from base64 import b64encode
from hashlib import sha256
from itertools import chain
from pathlib import Path

from jinja2 import Environment, PackageLoader, StrictUndefined

from service.answers.models import TimelineAnswer
from service.formats.svg import symbols
from service.formats.svg.axis import HANDLE, lines, months
from service.formats.svg.drawing import by_look, legend_shapes, shapes, texts
from service.formats.svg.labels import WIDTH, labels, waiting
from service.formats.svg.layout import axis
from service.formats.svg.legend import ROW, legend
from service.formats.svg.text_metrics import Type, Written, wrapped
from service.language import picture as words

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
    """A timeline as SVG; `styled` unless it becomes part of a page."""
    head = Written(symbols.PLAIN, _HEAD, _MARGIN, wrapped(answer.title, _HEAD, _ROOM))
    days, waits = labels(answer), waiting(answer)
    heights = [label.height for label in days.values()]
    found = axis(list(days), heights, head.bottom + _MARGIN, HANDLE)
    placed = [*zip(days.values(), map(round, found.places), strict=True)]
    rule = round(found.bottom)
    if waits:
        placed.append((waits, rule))
        rule += waits.height
    signs = list(legend(answer, rule + ROW, broken=len(found.stretches) > 1))
    foot = _foot(answer, max((sign.y for sign in signs), default=rule) + ROW)
    return _TEMPLATE.render(
        lang=answer.lang,
        title=words.TITLE.in_(answer.lang).format(title=" ".join(head.lines)),
        how_to_read=words.HOW_TO_READ.in_(answer.lang),
        style=STYLE if styled else "",
        width=WIDTH,
        height=foot.bottom + _MARGIN,
        colours=symbols.COLOURS,
        lines=lines(found, days, answer),
        rule=rule,
        shapes=by_look(chain(*(shapes(label, top) for label, top in placed), legend_shapes(signs))),
        head=head,
        months=list(months(found, answer.lang)),
        labels=[text for label, top in placed for text in texts(label, top)],
        signs=signs,
        foot=foot,
    )


def _foot(answer: TimelineAnswer, top: int) -> Written:
    read = words.READ_NOTICES.in_(answer.lang) if answer.notices else ""
    return Written(symbols.QUIET, _FOOT, top, wrapped(f"{read} {answer.disclaimer}", _FOOT, _ROOM))
