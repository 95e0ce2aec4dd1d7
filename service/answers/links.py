"""Links from a timeline to its other formats and to calendar subscriptions."""

import re
from dataclasses import dataclass
from typing import Annotated, NamedTuple
from urllib.parse import quote

from pydantic import Field

from calendars.translation import LANGUAGES
from service.law.vocabulary import Related
from service.request.question import Question

_OF_ANY_PROCESS = ("lang", "as_of", "case")
# Calendar programs do not unescape a calendar's name: nothing in it may need escaping, and no
# control, separator or bidirectional formatting character.
_NOT_IN_A_NAME = re.compile(r"[\s,;\\\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff]+")
# The percent sign first: what stands for the others begins with it.
_SIGNS = {sign: quote(sign, safe="") for sign in "%=&+"}


class Subscription(NamedTuple):
    """The addresses at which a calendar program subscribes to a feed."""

    webcal: str
    google: str
    outlook_live: str
    outlook_office: str


@dataclass(frozen=True, slots=True)
class RelatedLink:
    """The same case as another process."""

    process: Annotated[str, Field(description="The process.", examples=["due-process"])]
    title: Annotated[str, Field(description="When to follow it.")]
    timeline: Annotated[str, Field(description="Its timeline as JSON, with the facts both have.")]
    page: Annotated[str, Field(description="The same as a page for people.")]


@dataclass(frozen=True, slots=True)
class Links:
    """The same question in its other forms; a fixed as_of leads to no calendar and no page."""

    self: Annotated[str, Field(description="This answer as JSON.")]
    calendar: Annotated[
        str, Field(description="The feed: to subscribe to by hand, or to download once.")
    ]
    subscribe: Annotated[str, Field(description="For programs that know webcal, as on a phone.")]
    google: Annotated[str, Field(description="Google Calendar, in a browser.")]
    outlook_live: Annotated[str, Field(description="Outlook.com, in a browser.")]
    outlook_office: Annotated[str, Field(description="Outlook at work or school, in a browser.")]
    csv: Annotated[str, Field(description="As a table.")]
    picture: Annotated[str, Field(description="As a picture.")]
    page: Annotated[str, Field(description="As a page for people.")]
    together: Annotated[
        str, Field(description="A page that puts this case and others into one calendar.")
    ]
    related: Annotated[
        list[RelatedLink], Field(description="Other processes that the same case may be too.")
    ]


def links(question: Question, public_url: str) -> Links:
    """The addresses of `question`; all begin with `public_url`."""
    process = question.facts.process
    timelines = f"{public_url}/v1/timelines/{process.id}"
    # A fixed date would hold a subscribed calendar there for ever.
    asked = question.canonical
    lasting = asked if question.as_of_today else without_parameters(asked, "as_of")
    calendar = f"{timelines}.ics?{lasting}"
    subscription = subscription_links(calendar, calendar_name(question))
    people = public_url + LANGUAGES[question.language].prefix
    shown = without_parameters(asked, "as_of", "lang")
    return Links(
        self=f"{timelines}.json?{asked}",
        calendar=calendar,
        subscribe=subscription.webcal,
        google=subscription.google,
        outlook_live=subscription.outlook_live,
        outlook_office=subscription.outlook_office,
        csv=f"{timelines}.csv?{asked}",
        picture=f"{timelines}.svg?{asked}",
        page=f"{people}/{process.id}?{shown}",
        together=f"{people}/together?timeline={process.id}%3F{quote_query(shown)}",
        related=[
            _related(related, question, f"{public_url}/v1/timelines", people)
            for related in process.related
            if related.filed is None or related.filed in question.facts.days
        ],
    )


def _related(related: Related, question: Question, timelines: str, people: str) -> RelatedLink:
    """The facts that both processes have, asked of the other."""
    both = {*(fact.id for fact in related.facts), *_OF_ANY_PROCESS, *_sending(related)}
    parts = question.canonical.split("&")
    shared = [part for part in parts if part.partition("=")[0] in both]
    opening = [f"filed={question.facts.days[related.filed]}"] if related.filed else []
    added = [f"{name}={value}" for name, value in related.adds]
    query = "&".join((*opening, *shared, *added))
    return RelatedLink(
        related.process.id,
        related.title.in_(question.language),
        timeline=f"{timelines}/{related.process.id}.json?{query}",
        page=f"{people}/{related.process.id}?{without_parameters(query, 'as_of', 'lang')}",
    )


def _sending(related: Related) -> tuple[str, ...]:
    """The parameters of a sending, where the other process begins with the same paper."""
    sending = related.process.sending
    if sending is None or related.process.filed not in related.facts:
        return ()
    return sending.sent.id, sending.by.id


def calendar_name(question: Question) -> str:
    """The name of a feed: IEP and its label, or else the process' title and the date of filing."""
    title = question.facts.process.title.in_(question.language)
    name = name_in_a_calendar(question.label) or name_in_a_calendar(
        f"{title} {question.facts.filed}"
    )
    return f"IEP: {name}"


def name_in_a_calendar(text: str) -> str:
    """A text without signs that would have to be escaped; empty where none of it can be seen."""
    name = _NOT_IN_A_NAME.sub(" ", text).strip()
    return name if any(letter > " " and letter.isprintable() for letter in name) else ""


def subscription_links(address: str, name: str) -> Subscription:
    """Subscription links of the feed at `address`; Outlook also takes its `name`."""
    scheme, _, place = address.partition("://")
    path, mark, query = place.partition("?")
    encoded = f"{_encoded(f'://{path}{mark}')}{quote_query(query)}"
    outlook = f"calendar/0/addfromweb?url={scheme}{encoded}&name={_encoded(name)}"
    return Subscription(
        f"webcal://{place}",
        # Google does not document `cid`; it accepts a webcal address.
        f"https://calendar.google.com/calendar/render?cid=webcal{encoded}",
        f"https://outlook.live.com/{outlook}",
        f"https://outlook.office.com/{outlook}",
    )


def quote_query(query: str) -> str:
    """Escape a canonical query for use as a parameter value."""
    # A canonical query is percent-encoded already; only these signs remain.
    for sign, encoded in _SIGNS.items():
        query = query.replace(sign, encoded)
    return query


def _encoded(text: str) -> str:
    return quote(text, safe="")


def without_parameters(query: str, *names: str) -> str:
    """Remove parameters from a canonical query."""
    if not any(name in query for name in names):
        return query
    parts = query.split("&")
    return "&".join(part for part in parts if part.partition("=")[0] not in names)
