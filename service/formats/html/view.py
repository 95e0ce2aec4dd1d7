"""Parameters of a page that are no part of its question: its order, and what is open."""

from service.formats.html.dates import CLOSED
from service.formats.html.form import SECTIONS
from service.law.vocabulary import Process
from service.request.parameters import parameters_of
from service.request.query import Pairs

OPEN = "open"
BY_ACTOR = ("by", "who")
WITH_REASONS = ("print", "reasons")


def split_view(
    process: Process, pairs: Pairs
) -> tuple[list[tuple[str, str]], tuple[tuple[str, str], ...]]:
    """The pairs of the question, where what nobody knows is refused, and those of the page."""
    # A group of dates, a section of the form, or the field in the row of a date.
    opens = CLOSED | SECTIONS | parameters_of(process).named.keys()
    known = {BY_ACTOR, WITH_REASONS, *((OPEN, id_) for id_ in opens)}
    view = {pair: None for pair in pairs if pair in known}
    return [pair for pair in pairs if pair not in view], tuple(view)
