"""The answers in a few lines, for assistants that read only text."""

from collections.abc import Iterable, Iterator

from calendars.translation import Text
from service.answers.count import CountAnswer
from service.answers.models import Answer, Dated
from service.answers.problems import Problem
from service.answers.processes import Processes
from service.formats.html import Leaf
from service.formats.html.dates import how_far
from service.language.messages import DISCLAIMER
from service.language.pages import timeline as words
from service.mcp.which_step import Sign, Step, Steps

_FILED = Text("{title}. Day it counts from: {day}.", "{title}. Día desde el que se cuenta: {day}.")
_BETWEEN = " · "
_PAGE = Text("For the family, as a page: {page}", "Para la familia, como página: {page}")
_FEED = Text("To subscribe to, as a calendar: {feed}", "Para suscribirse, como calendario: {feed}")
_WAITS_FOR = Text("waits for: {names}", "depende de: {names}")
_LEADS_TO = Text("If yes: {processes}.", "Si la respuesta es sí: {processes}.")
_ANSWERED = {True: Text("Yes", "Sí"), False: Text("No", "No")}


def processes(told: Processes) -> str:
    """A line a process: its name here, its title, and when it fits."""
    lines = (f"{found.id}: {found.title}. {found.fits}" for found in told.processes)
    return _lines(lines, [DISCLAIMER.said(told.lang)])


def timeline(told: Answer) -> str:
    """A line a date, in order: the day, how firm it is, what, who, the rule and its source.

    Then what is to be known of them all, and where people find the same.
    """
    leaf = Leaf(told.lang)
    return _lines(
        [leaf.say(_FILED, title=told.title, day=told.filed)],
        (_BETWEEN.join(_dated(dated, leaf)) for dated in told.dates),
        (notice.text for notice in told.notices),
        [leaf.say(_PAGE, page=told.links.page), leaf.say(_FEED, feed=told.links.calendar)],
        [told.disclaimer],
    )


def counted(told: CountAnswer) -> str:
    """The day to rely on, how it was counted, and what it rests on."""
    return _lines([str(told.date)], told.why, told.cautions, [DISCLAIMER.said(told.lang)])


def steps(told: Steps) -> str:
    """The questions with what was answered, then each step with what is said of it."""
    leaf = Leaf(told.lang)
    return _lines(
        (_sign(sign, leaf) for sign in told.signs),
        *(_step(step) for step in told.steps),
        [told.guide, told.clocks, told.disclaimer],
    )


def refused(told: Problem) -> str:
    """Everything that is wrong, in the words of the problem."""
    if len(told.errors) <= 1:
        return f"{told.title}. {told.detail}"
    return _lines([f"{told.title}."], (f"- {error.message}" for error in told.errors))


def _sign(sign: Sign, leaf: Leaf) -> str:
    if sign.answer is None:
        follows = leaf.say(_LEADS_TO, processes=", ".join(sign.leads_to))
        return f"{sign.id}: {sign.asks} {follows}"
    return f"{sign.id}: {sign.asks} {leaf.say(_ANSWERED[sign.answer])}. {sign.means}"


def _step(step: Step) -> Iterator[str]:
    yield f"{step.process}: {step.title}"
    yield from (f"- {row.asks}: {row.says}" for row in step.rows)


def _dated(dated: Dated, leaf: Leaf) -> Iterator[str]:
    if dated.date:
        yield str(dated.date)
    yield leaf.say(words.STANDINGS[dated.standing])
    if dated.days_left is not None:
        yield how_far(dated.days_left, leaf)
    yield dated.title
    if dated.who:
        yield leaf.say(words.ACTORS[dated.who])
    if dated.waits_for:
        yield leaf.say(_WAITS_FOR, names=", ".join(dated.waits_for))
    if dated.rule:
        yield dated.rule.text
    if dated.latest_date:
        yield leaf.say(words.SAFE_AND_LATE, day=dated.date, late=dated.latest_date)
    if dated.citations:
        yield "; ".join(cited.cite for cited in dated.citations)


def _lines(*parts: Iterable[str]) -> str:
    return "\n".join(line for part in parts for line in part)
