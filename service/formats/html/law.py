"""HTML page of the law: every rule of every process."""

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
    """The rules for the date of one event; `id` is its anchor."""

    id: str
    title: str
    who: str
    marks: tuple[str, ...]
    if_missed: tuple[str, ...]
    rows: tuple[RuleRow, ...]


def law_page(context: PageContext, processes: Iterable[Process]) -> str:
    """HTML of all rules of the processes."""
    return render_page(
        "law.html",
        context,
        w=words,
        processes=[(process, list(_entries(process, context))) for process in processes],
        calendars=[(other.value, title.in_(context.language)) for other, title in TITLES.items()],
        force=force,
        only=only,
    )


def force(row: RuleRow, context: PageContext) -> str:
    """The period in which a rule is in force."""
    if row.since and row.until:
        first, last = context.date(row.since), context.date(row.until)
        return context.say(words.BETWEEN, first=first, last=last)
    if row.until:
        return context.say(words.UNTIL, day=context.date(row.until))
    if row.since:
        return context.say(words.SINCE, day=context.date(row.since))
    return context.say(words.ALWAYS, day=context.date(FILED_FROM))


def only(row: RuleRow, process: Process, context: PageContext) -> list[str]:
    """The choices that a rule is limited to, in words."""
    choices = _choices(process, context)
    return [choices[choice] for choice in row.only]


def _choices(process: Process, context: PageContext) -> dict[str, str]:
    return {
        f"{circumstance.id}={choice.value}": context.say(
            words.CHOICE,
            title=circumstance.title.in_(context.language),
            choice=choice.title.in_(context.language),
        )
        for circumstance in process.circumstances
        for choice in circumstance.choices
    }


def _joined(texts: Iterable[str]) -> str:
    return ", ".join(dict.fromkeys(texts))


def _entries(process: Process, context: PageContext) -> Iterator[LawEntry]:
    rows = [
        rule_row(deadline, rule, process, context.language)
        for deadline in process.deadlines
        for rule in deadline.rules
    ]
    ids = list(dict.fromkeys(row.id for row in rows))
    in_order = sorted(rows, key=lambda row: ids.index(row.id))
    for id_, group in groupby(in_order, key=lambda row: row.id):
        same = tuple(group)
        yield LawEntry(
            f"{process.id}.{id_}",
            same[0].title,
            _joined(context.say(ACTORS[row.who]) for row in same),
            tuple(_marks(same[0], process, context)),
            tuple(dict.fromkeys(row.if_missed for row in same)),
            same,
        )


def _marks(row: RuleRow, process: Process, context: PageContext) -> Iterator[str]:
    parameters = parameters_of(process).named
    titles = {name: parameter.says.in_(context.language) for name, parameter in parameters.items()}
    if row.given:
        yield context.say(words.GIVEN, title=titles[row.given])
    if row.optional:
        yield context.say(words.OPTIONAL)
    if row.excused_by:
        excuses = [{**titles, **_choices(process, context)}[name] for name in row.excused_by]
        yield context.say(words.EXCUSED, titles=context.listed(excuses))
    if row.lengthened_by:
        yield context.say(words.LENGTHENED, title=titles[row.lengthened_by])
