"""The timeline for people: the next date first, then every date with its reason."""

from urllib.parse import parse_qsl

from service.answers.models import TimelineAnswer
from service.formats.html.dates import DateRow, grouped, lines, next_of, next_of_mine, to_do, today
from service.formats.html.fields import form_state
from service.formats.html.form import form
from service.formats.html.render import PageContext, render_page
from service.language.pages import form as form_words
from service.language.pages import timeline as words
from service.request.parameters import SCHOOL_YEAR
from service.request.question import Question

_MOST_REVISIONS = 999


def timeline_page(
    question: Question, answer: TimelineAnswer, picture: str, context: PageContext
) -> str:
    """The page of a timeline; `picture` is SVG that needs no style of its own."""
    process = question.facts.process
    found = lines(answer, process, context)
    first, mine = next_of(found), next_of_mine(found)
    return render_page(
        "timeline.html",
        context,
        w=words,
        fw=form_words,
        process=process,
        answer=answer,
        today=today(answer),
        first=first,
        mine=mine if mine is not first else None,
        to_do=to_do,
        groups=list(grouped(found, context)),
        notices=_notices(answer, context),
        picture=picture,
        form=form(
            form_state(process, parse_qsl(question.canonical), (), context),
            str(min(question.rev + 1, _MOST_REVISIONS)),
            _settling(found),
        ),
        changed=question.rev > 0,
    )


def _settling(found: list[DateRow]) -> set[str]:
    """The days that would settle a pending date."""
    return {name for line in found for name, _ in line.waits if name != SCHOOL_YEAR.name}


def _notices(answer: TimelineAnswer, context: PageContext) -> list[tuple[str, str]]:
    """Each notice, and where it is answered in the form, if it is."""
    return [
        (
            context.say(words.REWORDED[notice.code])
            if notice.code in words.REWORDED
            else notice.text,
            words.ANSWERED.get(notice.code, ""),
        )
        for notice in answer.notices
    ]
