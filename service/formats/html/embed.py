"""HTML of a timeline for an iframe: the dates, with links to the whole page."""

from collections.abc import Sequence

from service.answers.models import TimelineAnswer
from service.formats.html.dates import date_rows, today
from service.formats.html.form_errors import FormError
from service.formats.html.headlines import headlines
from service.formats.html.render import PageContext, render_page
from service.language.pages import embed, sharing, timeline
from service.language.pages import headlines as headline_words
from service.law.vocabulary import Process
from service.request.question import Question


def embed_page(question: Question, answer: TimelineAnswer, context: PageContext) -> str:
    """HTML of the dates of a timeline, for an iframe."""
    process = question.facts.process
    rows = date_rows(answer, process, context)
    return render_page(
        "embed.html",
        context,
        w=timeline,
        hw=headline_words,
        sw=sharing,
        fw=embed,
        process=process,
        answer=answer,
        today=today(answer),
        cards=headlines(rows, context),
        rows=rows,
        notices=_notices(answer),
    )


def embed_error_page(
    process: Process | None, wrong: Sequence[FormError], context: PageContext
) -> str:
    """HTML of an error, for an iframe: no such process, or the faults of the question."""
    return render_page(
        "embed_error.html",
        context,
        fw=embed,
        process=process,
        # There is no form here: the title names the field.
        wrong=[error.whole for error in wrong],
        form=f"{context.to(f'/{process.id}')}?{context.query}" if process else "",
    )


def _notices(answer: TimelineAnswer) -> list[tuple[str, str]]:
    return [(notice.text, timeline.ANSWERED.get(notice.code, "")) for notice in answer.notices]
