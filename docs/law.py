"""Markdown document of the law: every rule of every process, with its sources."""

from collections.abc import Iterable, Iterator
from itertools import groupby

from service.answers.models import CitationOut
from service.answers.processes import ProcessOut, process_out
from service.answers.rules import RuleRow
from service.language.messages import ACTORS
from service.law import PROCESSES
from service.law.vocabulary import Actor, Kind, Seen

OPENING = """\
# The law

Every rule of every process, written from `service/law/` by `make docs`. Where a date has several
rules, the first that fits holds.

The **policy** of a rule says what becomes of a last day that is a weekend or a holiday. A *working
day* is a Monday to Friday that is no judicial holiday. An *open day* is a working day that is no
legal holiday of the state either (Ed. Code § 9; Code Civ. Proc. § 12a):

| policy | the date to rely on | the latest arguable date |
|---|---|---|
| `fixed` | where the count lands | none |
| `filing` | the last working day on or before it | the first open day on or after it |
| `district` | where the count lands | the first open day on or after it |
| `court` | the last working day on or before the 90th day from the decision's date | the first \
day on or after the 90th day from receipt on which a state or federal court is open |
| `backward` | the last working day on or before it | none |
| `business` | where the count lands when federal holidays and the closures of state offices are \
left out | where it lands when every legal holiday of the state is left out too |

A day on which the office or the district itself is closed all day may move the latest date too
(Code Civ. Proc. § 12b). No calendar knows those days.

**Tolled**: days between school years, and vacations of more than five school days, do not count.

Of each source its own words were read (`text`), unless it says **seen**: `twin`, those of its
sister regulation; `secondary`, a reliable second-hand account. What is quoted stands there so.
"""

UNSETTLED = """\
## What the law leaves open

Where its words can be read in two ways, the date to rely on is the safer one, and the latest date
is the other:

- Whose receipt starts the 45 days of a district's hearing request (Ed. Code § 56502(f)): we take
  OAH's; the other side's makes the latest date.
- Nothing moves until OAH is told of a waiver or of no agreement (Ed. Code § 56501.5(d)): the date
  is the one with the notice, the latest date the one without.
- "Starts the day after" may make the next day the first or day 0: then the last day is one later.
- No rule counts the days that a late resolution meeting delayed: the latest date adds the days
  from day 15 to the meeting (34 CFR § 300.510).
- Whether the one year of a state complaint, which looks back, may end on the next open day: the
  date is the working day before, and a filing on the next open day is arguable.
- Gov. Code § 6803, on February 28 and 29, reaches a year of federal law only by analogy.
- CDE counts from the complete complaint, the law from the filing; which of them starts the one
  year is open too.
- No law says that sending a request for reconsideration in time is enough; CDE's page says "send".
- No words say which of two decisions, the first or the corrected one, starts the 90 days.
- Whether a district's expedited request needs the seven-day meeting, and whether the two ten-day
  notices bind in an expedited case.
- Whether the weekend and the closed days before a vacation belong to it, and whether a legal
  holiday in it is one of its "five schooldays" (Ed. Code § 56043(f)(1)): the date counts it as
  none, the latest date counts every weekday.
- "In excess of five schooldays" could leave out only the days beyond five; nobody in California
  counts so, and it is no reading here.
- "Not more than 45 school days" is read as a length; no authority counts it either way.
- Ed. Code § 56344(a) names the referral, not the consent; one SELPA counts from a late consent.
- Whether the 30 days of Ed. Code § 56325(a)(3)(B) bind a move begun before 2026.
- Whether "weekdays during the summer recess" (Ed. Code § 48925(c)) takes in holidays: § 49068(c)
  says "nonholiday weekdays", so here they count; without them is the latest date.
- How many days of a school board's summer recess are left out before an expulsion hearing.
- A birthday of February 29 in a common year: February 28, latest March 1.
- Whether OCR's 180 days move off a weekend; no rule was read, and the date is the working day "
"before.
- From which day (sent, dated, received) OCR's 20 days and the 10 days of an offer run.
- Which day starts the 10 school days of a manifestation determination in an expulsion, where the
  recommendation is not given: counted from the determination it is at most arguable.
- One case system stops the 30 days of a move for breaks of more than five days; the words do not.
"""


def document() -> str:
    """The whole document, as Markdown."""
    processes = (process_out(process, "en") for process in PROCESSES.values())
    lines = (line for process in processes for line in _process(process))
    return "\n".join([OPENING, *lines, UNSETTLED.rstrip(), ""])


def _process(process: ProcessOut) -> Iterator[str]:
    yield f"## {process.title}"
    yield ""
    yield process.summary
    yield ""
    yield f"`{process.id}`. `filed`: {process.filed}."
    yield ""
    for _, rows in groupby(process.rules, lambda row: (row.id, row.who)):
        yield from _date(list(rows))


def _date(rows: list[RuleRow]) -> Iterator[str]:
    row = rows[0]
    yield f"### `{row.id}`: {row.title}"
    yield ""
    yield _about(row)
    yield ""
    for each in rows:
        yield f"- **{each.text}** ({_details(each)})"
        yield from (f"  - {_source(citation)}" for citation in each.citations)
    yield ""
    yield f"If this date passes: {row.if_missed}"
    yield ""


def _about(row: RuleRow) -> str:
    return _listed(
        [
            row.kind.capitalize(),
            ACTORS[Actor(row.who)].en if row.who else "",
            "may never happen" if row.optional else "",
            f"shown when `{row.given}` is given" if row.given else "",
            f"not needed after {_ids(row.excused_by)}" if row.excused_by else "",
            f"lengthened by `{row.lengthened_by}`" if row.lengthened_by else "",
        ]
    )


def _details(row: RuleRow) -> str:
    return _listed(
        [
            _counted(row),
            f"policy `{row.policy}`" if row.policy else Kind.UNDATED,
            "tolled" if row.tolled else "",
            *(f"also read from {_ids(other.after)} (`{other.reading}`)" for other in row.also_from),
            f"restarted by `{row.restarted_by}`" if row.restarted_by else "",
            f"only {row.moves} than the rule below" if row.moves else "",
            f"only for {_ids(row.only)}" if row.only else "",
            f"filed from {row.since}" if row.since else "",
            f"filed through {row.until}" if row.until else "",
        ]
    )


def _counted(row: RuleRow) -> str:
    count = f"{row.count} {row.unit} " if row.count else ""
    return f"{count}{row.direction} {_ids(row.after)}" if row.after else count


def _source(citation: CitationOut) -> str:
    words = f": “{citation.words}”" if citation.words else ""
    seen = "" if Seen(citation.seen) is Seen.TEXT else f" (seen: `{citation.seen}`)"
    return f"[{citation.cite}]({citation.url}){words}{seen}"


def _ids(names: Iterable[str]) -> str:
    return ", ".join(f"`{name}`" for name in names)


def _listed(parts: Iterable[str]) -> str:
    return " · ".join(part for part in parts if part)
