"""Subscriptions over time: a hearing request extended and waived, a complaint decided late."""

from dataclasses import dataclass
from datetime import date
from urllib.parse import quote

from icalendar import Calendar

from tests.asked import CLIENT
from tests.feeds.corpus import asked

_QUERY = "filed=2026-09-08&case=heron&lang=es&remind=7"

FIRST = asked("due-process", _QUERY)
MOVED = asked("due-process", f"{_QUERY}&extended_by=30&rev=1")
"""Thirty more days for the decision."""
GONE = asked("due-process", f"{_QUERY}&extended_by=30&resolution_waived=2026-09-14&rev=2")
"""The resolution meeting is waived: there is none to hold any more."""

_COMPLAINT = "filed=2026-09-10&case=wren&remind=7"

OPEN = asked("state-complaint", f"{_COMPLAINT}&as_of=2026-11-09")
"""On the last day for the decision."""
LATE = asked("state-complaint", f"{_COMPLAINT}&as_of=2026-12-01")
DONE = asked("state-complaint", f"{_COMPLAINT}&as_of=2026-12-01&decision=2026-11-20&rev=1")
CORRECTED = asked("state-complaint", f"{_COMPLAINT}&as_of=2026-12-01&decision=2026-11-23&rev=2")
"""The decision was entered with another date: what hangs on it moves."""


def together(*cases: str) -> bytes:
    """The feed of several cases."""
    query = "&".join(f"timeline={quote(case, safe='')}" for case in cases)
    return CLIENT.get(f"/v1/timelines.ics?{query}").content


_ANA, _LUIS = f"state-complaint?{_COMPLAINT}&label=Ana", f"due-process?{_QUERY}&label=Luis"
_EVA = "records?filed=2026-09-21&case=owl&label=Eva"
# Ed. Code §§ 56502(f), 56505(f)(3): 75 days, then 30 more. 34 CFR § 300.152(a): 60 days.
_ANA_DUE = {"Ana: CDE's written decision is due": date(2026, 11, 9)}
_LUIS_DUE = "Luis: Vence el plazo para la decisión del juez"
TOGETHER_STORY = [
    (together(_ANA, _LUIS, _EVA), {**_ANA_DUE, _LUIS_DUE: date(2026, 11, 22)}),
    (
        together(_ANA, f"{_LUIS}&extended_by=30&rev=1", _EVA),
        {**_ANA_DUE, _LUIS_DUE: date(2026, 12, 22)},
    ),
    (together(_ANA, f"{_LUIS}&extended_by=30&rev=1"), {**_ANA_DUE, _LUIS_DUE: date(2026, 12, 22)}),
]
"""Three children in one calendar: the hearing of one is put off, then another leaves."""

# 34 CFR § 300.152(a): 60 days, to November 9, 2026. 5 CCR § 3204: 30 days from the decision, where
# December 20, 2026 is a Sunday.
LATE_STORY = [
    (
        OPEN,
        {
            "CDE's written decision is due": date(2026, 11, 9),
            "Estimated: Last day to ask CDE to reconsider its decision": date(2026, 12, 9),
        },
    ),
    (
        LATE,
        {
            "Late if not done: CDE's written decision is due": date(2026, 11, 9),
            "Estimated, if it came on time: Last day to ask CDE to reconsider its decision": date(
                2026, 12, 9
            ),
        },
    ),
    (
        DONE,
        {
            "CDE issued its decision": date(2026, 11, 20),
            "Last day to ask CDE to reconsider its decision": date(2026, 12, 18),
        },
    ),
    (
        CORRECTED,
        {
            "CDE issued its decision": date(2026, 11, 23),
            "Last day to ask CDE to reconsider its decision": date(2026, 12, 23),
        },
    ),
]

PERIOD = "Termina el período de resolución"
DECISION = "Vence el plazo para la decisión del juez"
APPEAL = "Estimada: Último día para ir a la corte"
MEETING = "El distrito debe celebrar la reunión de resolución"

# Ed. Code §§ 56501.5(a), (c), (d), 56505(f)(3), (k): the meeting within 15 days; 30 days, then 45;
# then 90 to go to court, where February 20, 2027 is a Saturday.
FIRST_DAYS = {
    MEETING: date(2026, 9, 23),
    PERIOD: date(2026, 10, 8),
    DECISION: date(2026, 11, 22),
    APPEAL: date(2027, 2, 19),
}
MOVED_DAYS = {**FIRST_DAYS, DECISION: date(2026, 12, 22), APPEAL: date(2027, 3, 22)}
GONE_DAYS = {PERIOD: date(2026, 9, 14), DECISION: date(2026, 11, 28), APPEAL: date(2027, 2, 26)}


@dataclass(frozen=True, slots=True, order=True)
class Shown:
    """An event as a calendar program has it."""

    uid: str
    day: date
    title: str
    status: str
    alarms: int


def told(feed: bytes) -> list[Shown]:
    """The events of a feed, by UID."""
    return sorted(
        Shown(
            uid=str(event["UID"]),
            day=event.decoded("DTSTART"),
            title=str(event["SUMMARY"]),
            status=str(event["STATUS"]),
            alarms=len(event.walk("VALARM")),
        )
        for event in Calendar.from_ical(feed).walk("VEVENT")
    )


def days(shown: list[Shown]) -> dict[str, date]:
    """When what this story is about takes place."""
    return {event.title: event.day for event in shown if event.title in FIRST_DAYS}


def dates(shown: list[Shown]) -> dict[str, date]:
    """The dates of all events, by title."""
    return {event.title: event.day for event in shown}


def uids(shown: list[Shown]) -> dict[str, str]:
    """The UIDs of what this story is about."""
    return {event.title: event.uid for event in shown if event.title in FIRST_DAYS}
