"""HTML page of a timeline: what is late or next, then every date with its reasons."""

from collections.abc import Collection, Sequence
from datetime import date, timedelta
from typing import NamedTuple
from urllib.parse import parse_qsl, quote, urlencode, urlsplit

from dateutil.relativedelta import relativedelta

from service.answers.letters import letters_answer
from service.answers.models import DateLine, NoticeOut, TimelineAnswer
from service.formats.html.dates import DateRow, Group, by_actor, date_rows, gaps, in_time, today
from service.formats.html.fields import form_state
from service.formats.html.form import FormView, form
from service.formats.html.headlines import Headline, headlines
from service.formats.html.qr_code import MOST
from service.formats.html.render import PageContext, render_page
from service.formats.html.urls import fingerprint
from service.formats.html.view import BY_ACTOR, OPEN, WITH_REASONS
from service.language import letters as letter_words
from service.language.messages import ESTIMATED
from service.language.outcomes import in_days
from service.language.pages import form as form_words
from service.language.pages import headlines as headline_words
from service.language.pages import sharing
from service.language.pages import timeline as words
from service.law import edition
from service.law.state_complaint import STATE_COMPLAINT
from service.law.vocabulary import Actor, Process
from service.request.parameters import AS_OF, REMIND, SCHOOL_BREAK
from service.request.question import Question

_OPENING = "filed"
_MOST_REVISIONS = 999
_FAR_AHEAD = 60  # days
_REMINDERS = ((REMIND.name, "7"), (REMIND.name, "1"))
_NO_WINTER_BREAK = "no-winter-break"
_DONE_ON = frozenset({"deadline", "event"})
_GOOGLE = "https://calendar.google.com/calendar/render"


class OtherYear(NamedTuple):
    """A date of filing that may have been meant, and the query that asks about it."""

    date: date
    days: int
    query: str


class Reminders(NamedTuple):
    """The reminders of the feed in words, and the query of the page that turns them off or on."""

    says: str
    switch: str
    query: str


class Share(NamedTuple):
    """Links that send the address of the page; `qr_code` is that of an image, if it fits."""

    email: str
    whatsapp: str
    qr_code: str


class Layout(NamedTuple):
    """The place of each field: in a headline, in the row of a date, or in the form."""

    cards: list[Headline]
    groups: list[Group]
    in_cards: frozenset[str]
    in_rows: dict[str, str]
    """The id of the row that each of these fields stands in."""
    settling: frozenset[str]

    @property
    def placed(self) -> frozenset[str]:
        """The fields that stand outside the form."""
        return self.in_cards | set(self.in_rows)


def timeline_page(question: Question, answer: TimelineAnswer, context: PageContext) -> str:
    """HTML of a timeline."""
    process = question.facts.process
    rows = date_rows(answer, process, context)
    layout = _layout(rows, context)
    to_check = tuple((line.id, line.title) for line in answer.dates if line.due)
    state = form_state(process, parse_qsl(question.canonical), (), context, to_check)
    rev = str(min(question.rev + 1, _MOST_REVISIONS))
    view = form(state, rev, layout.settling, layout.placed)
    title = _title(layout.cards[0], answer, context)
    # The headline for a school break says the same.
    asked = {_NO_WINTER_BREAK} if SCHOOL_BREAK.name in layout.in_cards else set()
    warnings, notes = _notices(answer, context, asked)
    return render_page(
        "timeline.html",
        context,
        w=words,
        hw=headline_words,
        sw=sharing,
        fw=form_words,
        letter_words=letter_words,
        letters=letters_answer(answer).letters,
        process=process,
        answer=answer,
        today=today(answer),
        title=title,
        cards=layout.cards,
        groups=[(group, list(gaps(group, context))) for group in layout.groups],
        is_by_actor=BY_ACTOR in context.view,
        with_reasons=WITH_REASONS in context.view,
        opened={value for name, value in context.view if name == OPEN},
        fields={
            name: state.field(state.parameters.named[name])
            for name in layout.placed
            if name in state.parameters.named
        },
        headlined={card.row.line.id for card in layout.cards if card.row and card.advice},
        in_cards=layout.in_cards,
        in_rows=layout.in_rows,
        field_link=lambda name: _field_link(name, layout, view, context),
        warnings=warnings,
        notes=notes,
        picture=urlsplit(answer.links.picture)._replace(scheme="", netloc="").geturl(),
        form=view,
        as_of=dict(parse_qsl(context.query)).get(AS_OF.name, ""),
        before=fingerprint(context.query),
        changed=question.rev > 0,
        reminders=_reminders(question, context),
        complaint=_complaint(layout.cards, process, context),
        google_events={
            row.line.id: _google_event(row.line, row.line.date, answer)
            for row in rows
            if row.line.date and row.lies_ahead
        },
        share=_share(title, answer, context),
        checked=context.date(edition.PUBLISHED.date()),
        other_year=_other_year(question),
    )


def _layout(rows: Sequence[DateRow], context: PageContext) -> Layout:
    """The place of each field, once: what others wait for is never in a closed group."""
    cards = headlines(rows, context)
    groups = list((by_actor if BY_ACTOR in context.view else in_time)(rows, context))
    waited = {name for row in rows for name, _ in row.waits}
    closed = {row.field for group in groups if group.closed for row in group.rows}
    in_cards = frozenset(card.field for card in cards if card.field)
    elsewhere = in_cards | (waited & closed)
    in_rows: dict[str, str] = {}
    for row in rows:
        if row.field and row.line.kind in _DONE_ON and row.field not in elsewhere | {_OPENING}:
            own = row.field == row.line.id
            in_rows[row.field] = row.line.id if own else in_rows.get(row.field, row.line.id)
    return Layout(cards, groups, in_cards, in_rows, frozenset(waited - in_cards - set(in_rows)))


def _field_link(name: str, layout: Layout, view: FormView, context: PageContext) -> str:
    """The address of a field on this page, with the section open that it stands in."""
    if name in layout.in_cards:
        return f"#{name}"
    if name in layout.in_rows:
        anchor = f"date-{layout.in_rows[name]}"
        groups = (group for group in layout.groups if group.closed)
        holders = [
            id_
            for group in groups
            if any(row.line.id == layout.in_rows[name] for row in group.rows)
            for id_ in (group.id, name)
        ]
    else:
        anchor = name
        holders = [
            section.id
            for section in view.sections
            if section.id == name or any(name in {each.name, *each.also} for each in section.fields)
        ]
    opening = "".join(f"&{OPEN}={holder}" for holder in holders)
    return f"?{context.query}{opening}#{anchor}" if opening else f"#{anchor}"


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


def _notices(
    answer: TimelineAnswer, context: PageContext, asked: Collection[str]
) -> tuple[list[tuple[str, str]], list[tuple[str, str]]]:
    """Notices that change what to do, and the others; each with the field that answers it."""
    texts = [
        (notice.code, _notice(notice, context))
        for notice in answer.notices
        if notice.code not in asked
    ]
    return (
        [each for code, each in texts if code not in words.NOTES],
        [each for code, each in texts if code in words.NOTES],
    )


def _notice(notice: NoticeOut, context: PageContext) -> tuple[str, str]:
    reworded = words.REWORDED.get(notice.code)
    text = context.say(reworded) if reworded else notice.text
    return text, words.ANSWERED.get(notice.code, "")
