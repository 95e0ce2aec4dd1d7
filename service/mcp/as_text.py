"""The answers in a few lines, for assistants that read only text."""

from collections.abc import Iterable, Iterator

from calendars.translation import Text
from service.answers.count import CountAnswer
from service.answers.models import DateLine, TimelineAnswer
from service.answers.problems import ProblemDetails
from service.answers.processes import Processes
from service.formats.html import PageContext
from service.formats.html.dates import how_far
from service.language.messages import DISCLAIMER
from service.language.pages import timeline as words
from service.mcp.which_step import Step, Steps, TriageAnswer

_FILED = Text("{title}. Day it counts from: {day}.", "{title}. Día desde el que se cuenta: {day}.")
_BETWEEN = " · "
_PAGE = Text("For the family, as a page: {page}", "Para la familia, como página: {page}")
_FEED = Text("To subscribe to, as a calendar: {feed}", "Para suscribirse, como calendario: {feed}")
_WAITS_FOR = Text("waits for: {names}", "depende de: {names}")
_LEADS_TO = Text("If yes: {processes}.", "Si la respuesta es sí: {processes}.")
_ANSWERED = {True: Text("Yes", "Sí"), False: Text("No", "No")}


def processes(answer: Processes) -> str:
    """A line a process: its name here, its title, and when it fits."""
    lines = (f"{found.id}: {found.title}. {found.fits}" for found in answer.processes)
    return _lines(lines, [DISCLAIMER.in_(answer.lang)])


def timeline(answer: TimelineAnswer) -> str:
    """A line a date, in order: the day, how firm it is, what, who, the rule and its source.

    Then what is to be known of them all, and where people find the same.
    """
    context = PageContext(answer.lang)
    return _lines(
        [context.say(_FILED, title=answer.title, day=answer.filed)],
        (_BETWEEN.join(_dated(dated, context)) for dated in answer.dates),
        (notice.text for notice in answer.notices),
        [
            context.say(_PAGE, page=answer.links.page),
            context.say(_FEED, feed=answer.links.calendar),
        ],
        [answer.disclaimer],
    )


def counted(answer: CountAnswer) -> str:
    """The day to rely on, how it was counted, and what it rests on."""
    return _lines([str(answer.date)], answer.why, answer.cautions, [DISCLAIMER.in_(answer.lang)])


def steps(answer: Steps) -> str:
    """The questions with what was answered, then each step with what is said of it."""
    context = PageContext(answer.lang)
    return _lines(
        (_sign(sign, context) for sign in answer.signs),
        *(_step(step) for step in answer.steps),
        [answer.guide, answer.clocks, answer.disclaimer],
    )


def refused(answer: ProblemDetails) -> str:
    """Everything that is wrong, in the words of the problem."""
    if len(answer.errors) <= 1:
        return f"{answer.title}. {answer.detail}"
    return _lines([f"{answer.title}."], (f"- {error.message}" for error in answer.errors))


def _sign(sign: TriageAnswer, context: PageContext) -> str:
    if sign.answer is None:
        follows = context.say(_LEADS_TO, processes=", ".join(sign.leads_to))
        return f"{sign.id}: {sign.asks} {follows}"
    return f"{sign.id}: {sign.asks} {context.say(_ANSWERED[sign.answer])}. {sign.means}"


def _step(step: Step) -> Iterator[str]:
    yield f"{step.process}: {step.title}"
    yield from (f"- {row.asks}: {row.says}" for row in step.rows)


def _dated(dated: DateLine, context: PageContext) -> Iterator[str]:
    if dated.date:
        yield str(dated.date)
    yield context.say(words.STANDINGS[dated.standing])
    if dated.days_left is not None:
        yield how_far(dated.days_left, context)
    yield dated.title
    if dated.who:
        yield context.say(words.ACTORS[dated.who])
    if dated.waits_for:
        yield context.say(_WAITS_FOR, names=", ".join(dated.waits_for))
    if dated.rule:
        yield dated.rule.text
    if dated.latest_date:
        yield context.say(words.SAFE_AND_LATE, day=dated.date, late=dated.latest_date)
    if dated.citations:
        yield "; ".join(cited.cite for cited in dated.citations)


def _lines(*parts: Iterable[str]) -> str:
    return "\n".join(line for part in parts for line in part)
