"""The law as a page: every rule as its row stands."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from calendars.california import TITLES
from service.answers.rules import RuleRow, rule_row
from service.formats.html.render import PageContext, render_page
from service.language.messages import ACTORS
from service.language.pages import law as words
from service.law.vocabulary import Process
from service.request.parameters import parameters_of
from service.request.values import FILED_FROM


@dataclass(frozen=True, slots=True)
class LawEntry:
    """All rules that may give one event its date; `id` is its anchor."""

    id: str
    title: str
    who: str
    marks: tuple[str, ...]
    if_missed: tuple[str, ...]
    rows: tuple[RuleRow, ...]


def law_page(context: PageContext, processes: Iterable[Process]) -> str:
    """Every rule of the processes."""
    return render_page(
        "law.html",
        context,
        w=words,
        processes=[(process, list(_entries(process, context))) for process in processes],
        calendars=[(other.value, title.in_(context.language)) for other, title in TITLES.items()],
        force=force,
        only=only,
    )


def force(found: RuleRow, context: PageContext) -> str:
    """What a row is law for."""
    if found.since and found.until:
        first, last = context.date(found.since), context.date(found.until)
        return context.say(words.BETWEEN, first=first, last=last)
    if found.until:
        return context.say(words.UNTIL, day=context.date(found.until))
    if found.since:
        return context.say(words.SINCE, day=context.date(found.since))
    return context.say(words.ALWAYS, day=context.date(FILED_FROM))


def only(found: RuleRow, process: Process, context: PageContext) -> list[str]:
    """The case that a row is for."""
    written = {
        f"{circumstance.id}={choice.value}": context.say(
            words.CHOICE,
            title=circumstance.title.in_(context.language),
            choice=choice.title.in_(context.language),
        )
        for circumstance in process.circumstances
        for choice in circumstance.choices
    }
    return [written[choice] for choice in found.only]


def _listed(texts: Iterable[str]) -> str:
    return ", ".join(dict.fromkeys(texts))


def _entries(process: Process, context: PageContext) -> Iterator[LawEntry]:
    rows = [
        rule_row(deadline, rule, process, context.language)
        for deadline in process.deadlines
        for rule in deadline.rules
    ]
    ids = list(dict.fromkeys(found.id for found in rows))
    in_order = sorted(rows, key=lambda found: ids.index(found.id))
    for id_, found in groupby(in_order, key=lambda found: found.id):
        same = tuple(found)
        yield LawEntry(
            f"{process.id}.{id_}",
            same[0].title,
            _listed(context.say(ACTORS[rule_row.who]) for rule_row in same),
            tuple(_marks(same[0], process, context)),
            tuple(dict.fromkeys(rule_row.if_missed for rule_row in same)),
            same,
        )


def _marks(found: RuleRow, process: Process, context: PageContext) -> Iterator[str]:
    known = parameters_of(process).named
    titles = {name: parameter.says.in_(context.language) for name, parameter in known.items()}
    if found.given:
        yield context.say(words.GIVEN, title=titles[found.given])
    if found.optional:
        yield context.say(words.OPTIONAL)
    if found.excused_by:
        excuses = [titles[name] for name in found.excused_by]
        yield context.say(words.EXCUSED, titles=context.listed(excuses))
    if found.lengthened_by:
        yield context.say(words.LENGTHENED, title=titles[found.lengthened_by])
