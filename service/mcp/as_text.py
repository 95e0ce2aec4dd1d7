"""Plain text of the answers, for assistants that read no structured content."""

from collections.abc import Iterable, Iterator

from calendars.translation import Language, Text
from service.answers.count import CountAnswer
from service.answers.duty import DutyAnswer
from service.answers.models import TimelineAnswer
from service.answers.problems import ProblemDetails
from service.answers.processes import Processes
from service.answers.school_calendars import SchoolCalendarAnswer
from service.answers.worklist import WorklistAnswer
from service.formats import contact_text, letter_text, school_text, text, worklist_text
from service.language.letters import CHECK_IT, NONE_FITS
from service.language.messages import DISCLAIMER
from service.mcp.letters import CaseLetters
from service.mcp.which_step import Step, Steps, TriageAnswer

_PAGE = Text(en="For the family, as a page: {page}", es="Para la familia, como página: {page}")
_FEED = Text(
    en="To subscribe to, as a calendar: {feed}", es="Para suscribirse, como calendario: {feed}"
)
_LEADS_TO = Text(en="If yes: {processes}.", es="Si la respuesta es sí: {processes}.")
_ANSWERED = {True: Text(en="Yes", es="Sí"), False: Text(en="No", es="No")}


def processes(answer: Processes) -> str:
    """The processes, a line each: id, title and when it fits."""
    lines = (f"{process.id}: {process.title}. {process.fits}" for process in answer.processes)
    return _lines(lines, [DISCLAIMER.in_(answer.lang)])


def timeline(answer: TimelineAnswer) -> str:
    """The timeline as plain text, with the links to its page and its feed."""
    return _lines(
        text.lines(answer),
        contact_text.late_lines(answer),
        letter_text.late_lines(answer),
        [
            _PAGE.in_(answer.lang).format(page=answer.links.page),
            _FEED.in_(answer.lang).format(feed=answer.links.calendar),
            answer.disclaimer,
        ],
    )


def duty(answer: DutyAnswer) -> str:
    """The outcome of a duty, in sentences to be read aloud."""
    return _lines([answer.text, answer.disclaimer])


def letters(answer: CaseLetters) -> str:
    """The text of a letter, or the letters that fit, a line each."""
    if answer.text:
        return _lines([answer.text, CHECK_IT.in_(answer.lang), answer.disclaimer])
    fitting = (f"{letter.id}: {letter.title}. {letter.why}" for letter in answer.letters)
    none = [] if answer.letters else [NONE_FITS.in_(answer.lang)]
    return _lines(none, fitting, [answer.disclaimer])


def worklist(answer: WorklistAnswer) -> str:
    """The counts, a short line for each of the first dates, and the problems."""
    return _lines(worklist_text.lines(answer), [answer.disclaimer])


def counted(answer: CountAnswer) -> str:
    """The counted date, with its reasons and cautions."""
    return _lines([str(answer.date)], answer.why, answer.cautions, [DISCLAIMER.in_(answer.lang)])


def school_calendar(answer: SchoolCalendarAnswer) -> str:
    """The years of a calendar file as parameters, the notices, and what was left out."""
    return _lines(school_text.lines(answer, lambda name, value: f"{name}={value}"))


def steps(answer: Steps) -> str:
    """The triage questions with their answers, then the rows of each step."""
    return _lines(
        (_sign(sign, answer.lang) for sign in answer.signs),
        *(_step(step) for step in answer.steps),
        [answer.guide, answer.clocks, answer.disclaimer],
    )


def refused(answer: ProblemDetails) -> str:
    """The errors of a problem, a line each."""
    if len(answer.errors) <= 1:
        return f"{answer.title}. {answer.detail}"
    return _lines([f"{answer.title}."], (f"- {error.message}" for error in answer.errors))


def _sign(sign: TriageAnswer, language: Language) -> str:
    if sign.answer is None:
        follows = _LEADS_TO.in_(language).format(processes=", ".join(sign.leads_to))
        return f"{sign.id}: {sign.asks} {follows}"
    return f"{sign.id}: {sign.asks} {_ANSWERED[sign.answer].in_(language)}. {sign.means}"


def _step(step: Step) -> Iterator[str]:
    yield f"{step.process}: {step.title}"
    yield from (f"- {row.asks}: {row.says}" for row in step.rows)


def _lines(*parts: Iterable[str]) -> str:
    return "\n".join(line for part in parts for line in part)
