"""The timeline within the page of another site: the dates, and where the rest is said."""

from collections.abc import Sequence

from service.answers.models import TimelineAnswer
from service.formats.html.dates import lines, next_of, next_of_mine, to_do, today
from service.formats.html.form_errors import FormError
from service.formats.html.render import PageContext, render_page
from service.language.pages import embed, timeline
from service.law.vocabulary import Process
from service.request.question import Question


def embed_page(question: Question, answer: TimelineAnswer, context: PageContext) -> str:
    """The dates of a timeline, as they fit into another page."""
    process = question.facts.process
    found = lines(answer, process, context)
    first, mine = next_of(found), next_of_mine(found)
    return render_page(
        "embed.html",
        context,
        w=timeline,
        fw=embed,
        process=process,
        answer=answer,
        today=today(answer),
        first=first,
        mine=mine if mine is not first else None,
        to_do=to_do,
        lines=found,
        notices=_notices(answer),
    )


def embed_error_page(
    process: Process | None, wrong: Sequence[FormError], context: PageContext
) -> str:
    """Why there are no dates: no such process, or what is wrong with the question."""
    return render_page(
        "embed_error.html",
        context,
        fw=embed,
        process=process,
        wrong=[_named(mistake) for mistake in wrong],
        form=f"{context.to(f'/{process.id}')}?{context.query}" if process else "",
    )


def _named(mistake: FormError) -> str:
    # No field stands beside it.
    return f"{mistake.title}: {mistake.says}" if mistake.title else mistake.says


def _notices(answer: TimelineAnswer) -> list[tuple[str, str]]:
    """Each notice, and where it is answered on the whole page, if it is."""
    return [(notice.text, timeline.ANSWERED.get(notice.code, "")) for notice in answer.notices]
