"""The timeline for people: the next date first, then every date with its reason."""

import re
from dataclasses import replace
from urllib.parse import parse_qsl

from service.answers.models import Answer, Dated
from service.formats.html.dates import Line, grouped, lines, next_of, next_of_mine, to_do, today
from service.formats.html.fields import typed
from service.formats.html.form import form
from service.formats.html.form_errors import spoken
from service.formats.html.render import Leaf, write
from service.language.pages import form as form_words
from service.language.pages import timeline as words
from service.law.vocabulary import Process
from service.request.parameters import SCHOOL_YEAR
from service.request.question import Question

_MOST_REVISIONS = 999


def told(question: Question, answer: Answer, picture: str, leaf: Leaf) -> str:
    """The page of a timeline; `picture` is SVG that needs no style of its own."""
    process = question.facts.process
    found = lines(answer, process, leaf)
    first, mine = next_of(found), next_of_mine(found)
    return write(
        "timeline.html",
        leaf,
        w=words,
        fw=form_words,
        process=process,
        told=answer,
        today=today(answer),
        first=first,
        mine=mine if mine is not first else None,
        to_do=to_do,
        groups=list(grouped(found, leaf)),
        notices=_notices(answer, process, leaf),
        picture=picture,
        form=form(
            typed(process, parse_qsl(question.canonical), (), leaf),
            str(min(question.rev + 1, _MOST_REVISIONS)),
            _settling(found),
        ),
        changed=question.rev > 0,
    )


def plain(answer: Answer) -> Answer:
    """The answer without the names that programs use, for people who read its picture."""
    return replace(answer, dates=[_plain(dated) for dated in answer.dates])


def _plain(dated: Dated) -> Dated:
    names = "|".join(map(re.escape, dated.waits_for))
    return replace(dated, why=[re.sub(rf" \((?:{names})\)", "", text) for text in dated.why])


def _settling(found: list[Line]) -> set[str]:
    """The days that would settle a pending date."""
    return {name for line in found for name, _ in line.waits if name != SCHOOL_YEAR.name}


def _notices(answer: Answer, process: Process, leaf: Leaf) -> list[tuple[str, str]]:
    """Each notice, and where it is answered in the form, if it is."""
    return [
        (
            leaf.say(words.REWORDED[notice.code])
            if notice.code in words.REWORDED
            else spoken(notice.text, process, leaf),
            words.ANSWERED.get(notice.code, ""),
        )
        for notice in answer.notices
    ]
