"""HTML page of a timeline: what is late or next, then every date with its reasons."""

from collections.abc import Collection, Sequence
from datetime import date, timedelta
from urllib.parse import parse_qsl, quote, urlencode, urlsplit

from dateutil.relativedelta import relativedelta

from service.answers.letters import letters_answer
from service.answers.models import DateLine, NoticeOut, TimelineAnswer
from service.formats.html.dates import DateRow, Group, by_actor, date_rows, gaps, in_time, today
from service.formats.html.fields import form_state
from service.formats.html.form import FormView, form
from service.formats.html.headlines import Headline, headlines
from service.formats.html.places import PageFields, Places, places
from service.formats.html.qr_code import MOST
from service.formats.html.render import PageContext, render_page
from service.formats.html.timeline_view import (
    DateList,
    Headlines,
    Notices,
    Opening,
    OtherYear,
    Reminders,
    Share,
    Subscribing,
    TimelineView,
)
from service.formats.html.urls import fingerprint
from service.formats.html.view import BY_ACTOR, OPEN, WITH_REASONS
from service.language import letters as letter_words
from service.language.messages import ESTIMATED
from service.language.outcomes import in_days
from service.language.pages import form as form_words
from service.language.pages import headlines as headline_words
from service.language.pages import sharing
from service.language.pages import timeline as words
from service.law.state_complaint import STATE_COMPLAINT
from service.law.vocabulary import Actor, Process
from service.request.parameters import AS_OF, REMIND, SCHOOL_BREAK
from service.request.question import Question

_MOST_REVISIONS = 999
_FAR_AHEAD = 60  # days
_REMINDERS = ((REMIND.name, "7"), (REMIND.name, "1"))
_NO_WINTER_BREAK = "no-winter-break"
_GOOGLE = "https://calendar.google.com/calendar/render"


def timeline_page(question: Question, answer: TimelineAnswer, context: PageContext) -> str:
    """HTML of a timeline."""
    return render_page(
        "timeline.html",
        context,
        w=words,
        hw=headline_words,
        sw=sharing,
        fw=form_words,
        letter_words=letter_words,
        process=question.facts.process,
        answer=answer,
        view=_view(question, answer, context),
    )


def _view(question: Question, answer: TimelineAnswer, context: PageContext) -> TimelineView:
    rows = date_rows(answer, question.facts.process, context)
    is_by_actor = BY_ACTOR in context.view
    groups = list((by_actor if is_by_actor else in_time)(rows, context))
    cards = headlines(rows, context)
    fields, view = _fields(question, answer, places(rows, cards, groups), groups, context)
    title = _title(cards[0], answer, context)
    # The headline for a school break says the same.
    asked = {_NO_WINTER_BREAK} if SCHOOL_BREAK.name in fields.places.in_cards else set()
    return TimelineView(
        title=title,
        opened=frozenset(value for name, value in context.view if name == OPEN),
        with_reasons=WITH_REASONS in context.view,
        opening=Opening(
            today(answer),
            _other_year(question),
            dict(parse_qsl(context.query)).get(AS_OF.name, ""),
            fingerprint(context.query),
        ),
        headlines=Headlines(cards, _complaint(cards, question.facts.process, context)),
        notices=_notices(answer, context, asked),
        dates=_list(rows, groups, answer, context),
        fields=fields,
        form=view,
        letters=letters_answer(answer).letters,
        subscribing=Subscribing(question.rev > 0, _reminders(question, context)),
        share=_share(title, answer, context),
    )


def _fields(
    question: Question,
    answer: TimelineAnswer,
    placed: Places,
    groups: Sequence[Group],
    context: PageContext,
) -> tuple[PageFields, FormView]:
    """The fields outside the form, and the form without them."""
    to_check = tuple((line.id, line.title) for line in answer.dates if line.due)
    pairs = parse_qsl(question.canonical)
    state = form_state(question.facts.process, pairs, (), context, to_check)
    rev = str(min(question.rev + 1, _MOST_REVISIONS))
    view = form(state, rev, placed.settling, placed.outside_the_form)
    known = state.parameters.named
    named = {name: state.field(known[name]) for name in placed.outside_the_form if name in known}
    return PageFields(named, placed, groups, view.sections, context.query), view


def _list(
    rows: Sequence[DateRow],
    groups: Sequence[Group],
    answer: TimelineAnswer,
    context: PageContext,
) -> DateList:
    events = {
        row.line.id: _google_event(row.line, row.line.date, answer)
        for row in rows
        if row.line.date and row.lies_ahead
    }
    return DateList(
        [(group, list(gaps(group, context))) for group in groups],
        BY_ACTOR in context.view,
        events,
        urlsplit(answer.links.picture)._replace(scheme="", netloc="").geturl(),
    )


def _title(card: Headline, answer: TimelineAnswer, context: PageContext) -> str:
    """The title of the page: its first headline, so that a link to it tells what is due."""
    if card.row is None or card.row.line.date is None:
        return answer.title
    day = context.date(card.row.line.date)
    says = headline_words.TITLE_LATE if card.kind in {"late", "overdue"} else headline_words.TITLE
    return context.say(says, title=card.row.line.title, day=day)


def _complaint(cards: Sequence[Headline], process: Process, context: PageContext) -> str:
    """The address of the form of a state complaint about a duty of the district that is late."""
    late = next((card.row for card in cards if card.kind == "late"), None)
    is_other = process is not STATE_COMPLAINT and late and late.line.who == Actor.DISTRICT.value
    if not (is_other and late and late.line.due):
        return ""
    since = late.line.due.late_after + timedelta(1)
    return f"{context.to(f'/{STATE_COMPLAINT.id}')}?violation={since}"


def _reminders(question: Question, context: PageContext) -> Reminders:
    pairs = [pair for pair in parse_qsl(context.query) if pair[0] != REMIND.name]
    if not question.remind:
        query = urlencode([*pairs, *_REMINDERS])
        return Reminders(
            context.say(sharing.NO_REMINDERS), context.say(sharing.ADD_REMINDERS), query
        )
    days = context.join([in_days(days, context.language) for days in question.remind])
    says = context.say(sharing.REMINDED, days=days)
    return Reminders(says, context.say(sharing.DROP_REMINDERS), urlencode(pairs))


def _google_event(line: DateLine, day: date, answer: TimelineAnswer) -> str:
    """Google Calendar's form for one event, which works on phones too."""
    estimated = line.standing == "projected"
    title = ESTIMATED.in_(answer.lang).format(title=line.title) if estimated else line.title
    fields = {
        "action": "TEMPLATE",
        "text": title,
        "dates": f"{day:%Y%m%d}/{day + timedelta(1):%Y%m%d}",
        "details": f"{answer.links.page}#date-{line.id}",
    }
    return f"{_GOOGLE}?{urlencode(fields)}"


def _share(title: str, answer: TimelineAnswer, context: PageContext) -> Share:
    page = answer.links.page
    image = f"{context.to(context.path)}/qr.svg?{context.query}"
    return Share(
        f"mailto:?subject={quote(title)}&body={quote(page, safe='')}",
        f"https://wa.me/?text={quote(f'{title} {page}', safe='')}",
        image if len(page) <= MOST else "",
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


def _notices(answer: TimelineAnswer, context: PageContext, asked: Collection[str]) -> Notices:
    texts = [
        (notice.code, _notice(notice, context))
        for notice in answer.notices
        if notice.code not in asked
    ]
    return Notices(
        [each for code, each in texts if code not in words.NOTES],
        [each for code, each in texts if code in words.NOTES],
    )


def _notice(notice: NoticeOut, context: PageContext) -> tuple[str, str]:
    reworded = words.REWORDED.get(notice.code)
    text = context.say(reworded) if reworded else notice.text
    return text, words.ANSWERED.get(notice.code, "")
