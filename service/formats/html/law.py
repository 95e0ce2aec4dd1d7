"""The law as a page: every rule as its row stands."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from calendars.california import TITLES
from service.answers.rules import RuleRow, row
from service.formats.html.render import Leaf, write
from service.language.messages import ACTORS
from service.language.pages import law as words
from service.language.pages.timeline import SEEN
from service.law import PROCESSES
from service.law.vocabulary import Actor, Process
from service.request.parameters import asked_by
from service.request.values import FILED_FROM


@dataclass(frozen=True, slots=True)
class Entry:
    """All rules that may give one event its date; `id` is its anchor."""

    id: str
    title: str
    who: str
    marks: tuple[str, ...]
    if_missed: tuple[str, ...]
    rows: tuple[RuleRow, ...]


def law(leaf: Leaf) -> str:
    """Every rule of every process."""
    return write(
        "law.html",
        leaf,
        w=words,
        seen=SEEN,
        processes=[(process, list(_entries(process, leaf))) for process in PROCESSES.values()],
        calendars=[(other.value, title.said(leaf.language)) for other, title in TITLES.items()],
        force=force,
        only=only,
    )


def force(found: RuleRow, leaf: Leaf) -> str:
    """What a row is law for."""
    if found.since and found.until:
        first, last = leaf.date(found.since), leaf.date(found.until)
        return leaf.say(words.BETWEEN, first=first, last=last)
    if found.until:
        return leaf.say(words.UNTIL, day=leaf.date(found.until))
    if found.since:
        return leaf.say(words.SINCE, day=leaf.date(found.since))
    return leaf.say(words.ALWAYS, day=leaf.date(FILED_FROM))


def only(found: RuleRow, process: Process, leaf: Leaf) -> list[str]:
    """The case that a row is for."""
    written = {
        f"{circumstance.id}={choice.value}": leaf.say(
            words.CHOICE,
            title=circumstance.title.said(leaf.language),
            choice=choice.title.said(leaf.language),
        )
        for circumstance in process.circumstances
        for choice in circumstance.choices
    }
    return [written[choice] for choice in found.only]


def _listed(texts: Iterable[str]) -> str:
    return ", ".join(dict.fromkeys(texts))


def _entries(process: Process, leaf: Leaf) -> Iterator[Entry]:
    rows = [
        row(deadline, rule, process, leaf.language)
        for deadline in process.deadlines
        for rule in deadline.rules
    ]
    ids = list(dict.fromkeys(found.id for found in rows))
    in_order = sorted(rows, key=lambda found: ids.index(found.id))
    for id_, found in groupby(in_order, key=lambda found: found.id):
        same = tuple(found)
        yield Entry(
            f"{process.id}.{id_}",
            same[0].title,
            _listed(leaf.say(ACTORS[Actor(row.who) if row.who else None]) for row in same),
            tuple(_marks(same[0], process, leaf)),
            tuple(dict.fromkeys(row.if_missed for row in same)),
            same,
        )


def _marks(found: RuleRow, process: Process, leaf: Leaf) -> Iterator[str]:
    known = asked_by(process).named
    titles = {name: parameter.says.said(leaf.language) for name, parameter in known.items()}
    if found.given:
        yield leaf.say(words.GIVEN, title=titles[found.given])
    if found.optional:
        yield leaf.say(words.OPTIONAL)
    if found.excused_by:
        excuses = [titles[name] for name in found.excused_by]
        yield leaf.say(words.EXCUSED, titles=leaf.listed(excuses))
    if found.lengthened_by:
        yield leaf.say(words.LENGTHENED, title=titles[found.lengthened_by])
