"""HTML page of a timeline: the next date, then every date with its reasons."""

from datetime import date
from typing import NamedTuple
from urllib.parse import parse_qsl, urlencode

from dateutil.relativedelta import relativedelta

from service.answers.letters import letters_answer
from service.answers.models import TimelineAnswer
from service.formats.html.dates import (
    DateRow,
    date_rows,
    grouped,
    next_of,
    next_of_mine,
    to_do,
    today,
)
from service.formats.html.fields import form_state
from service.formats.html.form import form
from service.formats.html.render import PageContext, render_page
from service.language import letters as letter_words
from service.language.pages import form as form_words
from service.language.pages import timeline as words
from service.request.parameters import REV, SCHOOL_YEAR
from service.request.question import Question

_MOST_REVISIONS = 999
_FAR_AHEAD = 60  # days


class OtherYear(NamedTuple):
    """A date of filing that may have been meant, and the query that asks about it."""

    date: date
    days: int
    query: str


_NO_WINTER_BREAK = "no-winter-break"


def timeline_page(
    question: Question, answer: TimelineAnswer, picture: str, context: PageContext
) -> str:
    """HTML of a timeline; `picture` is SVG without a <style>."""
    process = question.facts.process
    rows = date_rows(answer, process, context)
    first, mine = next_of(rows), next_of_mine(rows)
    without_break = next((row for row in rows if row.may_be_later), None)
    rev = str(min(question.rev + 1, _MOST_REVISIONS))
    to_check = tuple((line.id, line.title) for line in answer.dates if line.due)
    state = form_state(process, parse_qsl(question.canonical), (), context, to_check)
    return render_page(
        "timeline.html",
        context,
        w=words,
        fw=form_words,
        letter_words=letter_words,
        letters=letters_answer(answer).letters,
        process=process,
        answer=answer,
        today=today(answer),
        first=first,
        mine=mine if mine is not first else None,
        to_do=to_do,
        groups=list(grouped(rows, context)),
        first_without_break=without_break,
        kept=[
            *(pair for pair in parse_qsl(context.query) if pair[0] != REV.name),
            (REV.name, rev),
        ],
        notices=_notices(answer, context, asked=without_break is not None),
        picture=picture,
        form=form(state, rev, _pending_fields(rows)),
        changed=question.rev > 0,
        other_year=_other_year(question),
    )


def _other_year(question: Question) -> OtherYear | None:
    """The filing of a date far ahead, in the year of the page instead."""
    facts, today_ = question.facts, question.as_of
    filed, name_of_filed = facts.filed, facts.name_of(facts.process.filed)
    if not today_ or (filed - today_).days <= _FAR_AHEAD or filed.year == today_.year:
        return None
    other = filed + relativedelta(year=today_.year)
    pairs = [
        (name, str(other) if name == name_of_filed else text)
        for name, text in parse_qsl(question.canonical)
        if name not in {"lang", "as_of"}
    ]
    return OtherYear(other, (filed - today_).days, urlencode(pairs))


def _pending_fields(rows: list[DateRow]) -> set[str]:
    return {name for row in rows for name, _ in row.waits if name != SCHOOL_YEAR.name}


def _notices(answer: TimelineAnswer, context: PageContext, *, asked: bool) -> list[tuple[str, str]]:
    anchors = words.ANSWERED | ({_NO_WINTER_BREAK: "winter-break"} if asked else {})
    return [
        (
            context.say(words.REWORDED[notice.code])
            if notice.code in words.REWORDED
            else notice.text,
            anchors.get(notice.code, ""),
        )
        for notice in answer.notices
    ]
