"""The timeline within the page of another site: the dates, and where the rest is said."""

from collections.abc import Sequence

from service.answers.models import Answer
from service.formats.html.dates import lines, next_of, next_of_mine, to_do, today
from service.formats.html.form_errors import Mistake, spoken, title
from service.formats.html.render import Leaf, write
from service.language.pages import embed, timeline
from service.law.vocabulary import Process
from service.request.parameters import asked_by
from service.request.question import Question


def framed(question: Question, answer: Answer, leaf: Leaf) -> str:
    """The dates of a timeline, as they fit into another page."""
    process = question.facts.process
    found = lines(answer, process, leaf)
    first, mine = next_of(found), next_of_mine(found)
    return write(
        "embed.html",
        leaf,
        w=timeline,
        fw=embed,
        process=process,
        told=answer,
        today=today(answer),
        first=first,
        mine=mine if mine is not first else None,
        to_do=to_do,
        lines=found,
        notices=_notices(answer, process, leaf),
    )


def unframed(process: Process | None, wrong: Sequence[Mistake], leaf: Leaf) -> str:
    """Why there are no dates: no such process, or what is wrong with the question."""
    return write(
        "embed_error.html",
        leaf,
        fw=embed,
        process=process,
        wrong=[_named(mistake, process, leaf) for mistake in wrong] if process else [],
        form=f"{leaf.to(f'/{process.id}')}?{leaf.query}" if process else "",
    )


def _named(mistake: Mistake, process: Process, leaf: Leaf) -> str:
    """What is wrong, and with which of the days: no field stands beside it."""
    known = asked_by(process).named
    name = title(known[mistake.field], leaf.language) if mistake.field in known else ""
    return mistake.says if name in mistake.says else f"{name}: {mistake.says}"


def _notices(answer: Answer, process: Process, leaf: Leaf) -> list[tuple[str, str]]:
    """Each notice, and where it is answered on the whole page, if it is."""
    return [
        (spoken(notice.text, process, leaf), timeline.ANSWERED.get(notice.code, ""))
        for notice in answer.notices
    ]
