"""A timeline as CSV (RFC 4180): one row a date, protected against formula injection."""

import datetime as dt
from collections.abc import Iterable, Iterator
from typing import TypeAlias
from unicodedata import normalize

from service.answers.models import (
    CitationOut,
    DateLine,
    ExcludedDaysOut,
    RuleOut,
    TimelineAnswer,
)
from service.answers.outcome_models import DueOut, ExtensionOut, MeterOut, OutcomeOut

# In reading order; columns with the same value in every row come first or last.
COLUMNS = (
    "process",
    "filed",
    "id",
    "title",
    "who",
    "kind",
    "standing",
    "date",
    "statutory_date",
    "latest_date",
    "days_left",
    "when",
    "waits_for",
    "excused_by",
    "rule_count",
    "rule_unit",
    "rule_direction",
    "rule_from",
    "rule_from_date",
    "rule_policy",
    "rule_tolled",
    "rule_text",
    "why",
    "skipped",
    "extended",
    "citations",
    "citation_words",
    "citation_urls",
    "citation_seen",
    "if_missed",
    "process_title",
    "lang",
    "edition",
    "edition_published",
    "notices",
    "disclaimer",
    "act_by",
    "late_after",
    "state",
    "days_late_at_least",
    "days_late_at_most",
    "done",
    "readings",
    "outcome",
    "assumes",
    "if_on_time",
    "not_before",
    "meter",
    "ledger",
    "checks",
    "contacts",
)
CASE_ID = "case_id"
# The byte order mark: without it Excel decodes a CSV in the code page of the machine and shows
# "Â§" and "dÃ­as". Calc, Sheets, R and pandas strip it; Python reads it as utf-8-sig.
MARK = "\ufeff"

# Separates a list in one cell: a citation contains semicolons, and a line break starts a new row
# for programs that read line by line.
_SEPARATOR = " | "
_FORMULA = frozenset("=+-@")
_EMPTY = dict.fromkeys(COLUMNS, "")

Row: TypeAlias = dict[str, str]
Cell: TypeAlias = str | int | dt.date | None


def table(answer: TimelineAnswer) -> str:
    """A timeline as CSV: lines end in CR LF, and the first begins with a byte order mark."""
    return MARK + lines([COLUMNS, *(row.values() for row in rows(answer))])


def table_of_cases(answers: Iterable[tuple[str, TimelineAnswer]]) -> str:
    """Several timelines as one CSV, each row with the id of its case."""
    cells = ((safe(id_), *row.values()) for id_, answer in answers for row in rows(answer))
    return MARK + lines([(CASE_ID, *COLUMNS), *cells])


# Python's csv writer reads each character: in a batch it took half as long as answering the cases.
def lines(table: Iterable[Iterable[str]]) -> str:
    """Lines of CSV from rows of cells that have no line break."""
    return "".join([f"{','.join(map(_quoted, row))}\r\n" for row in table])


def _quoted(cell: str) -> str:
    if '"' in cell:
        return '"{}"'.format(cell.replace('"', '""'))
    return f'"{cell}"' if "," in cell else cell


def rows(answer: TimelineAnswer) -> Iterator[Row]:
    """The cells of each date by column, safe for a spreadsheet."""
    common = _EMPTY | _safe_cells(_common(answer))
    for line in answer.dates:
        checks = _list(check.text for check in answer.checks if check.id == line.id)
        yield common | _safe_cells({**_dated(line), **_rule(line.rule), "checks": checks})


def _common(answer: TimelineAnswer) -> dict[str, Cell]:
    return {
        "process": answer.process,
        "filed": answer.filed,
        "process_title": answer.title,
        "lang": answer.lang,
        "edition": answer.edition.number,
        "edition_published": answer.edition.published,
        "notices": _list(f"{notice.code}: {notice.text}" for notice in answer.notices),
        "disclaimer": answer.disclaimer,
    }


def _dated(line: DateLine) -> dict[str, Cell]:
    return {
        "id": line.id,
        "title": line.title,
        "who": line.who,
        "kind": line.kind,
        "standing": line.standing,
        "date": line.date,
        "statutory_date": line.statutory_date,
        "latest_date": line.latest_date,
        "days_left": line.days_left,
        "when": line.when,
        "waits_for": _list(line.waits_for),
        "excused_by": line.excused_by,
        "why": " ".join(line.why),
        "skipped": _list(map(_skipped, line.skipped)),
        "extended": _list(map(_extended, line.extended)),
        **_citations(line.citations),
        "if_missed": line.if_missed,
        **_due(line.due),
        **_outcome(line.outcome),
        "assumes": _list(f"{each.event}: {each.date}" for each in line.assumes),
        "if_on_time": line.if_on_time,
        "not_before": line.not_before,
        **_meter(line.meter),
        "contacts": _list(contact.id for contact in line.contacts),
    }


def _meter(meter: MeterOut | None) -> dict[str, Cell]:
    if meter is None:
        return {}
    spans = (f"{span.first}/{span.last} ({span.days}) {span.reason}" for span in meter.ledger)
    return {"meter": meter.text, "ledger": _list(spans)}


def _due(due: DueOut | None) -> dict[str, Cell]:
    if due is None:
        return {}
    readings = _list(f"{reading.id}: {reading.date}" for reading in due.readings)
    return {"act_by": due.act_by, "late_after": due.late_after, "readings": readings}


def _outcome(outcome: OutcomeOut | None) -> dict[str, Cell]:
    if outcome is None:
        return {}
    return {
        "state": outcome.state,
        "days_late_at_least": outcome.at_least,
        "days_late_at_most": outcome.at_most,
        "done": outcome.done,
        "outcome": outcome.text,
    }


def _rule(rule: RuleOut | None) -> dict[str, Cell]:
    if rule is None:
        return {}
    return {
        "rule_count": rule.count,
        "rule_unit": rule.unit,
        "rule_direction": rule.direction,
        "rule_from": rule.from_,
        "rule_from_date": rule.from_date,
        "rule_policy": rule.policy,
        "rule_tolled": rule.tolled,
        "rule_text": rule.text,
    }


def _citations(citations: list[CitationOut]) -> dict[str, Cell]:
    return {
        "citations": _list(cited.cite for cited in citations),
        "citation_words": _list(
            f"{cited.cite}: “{cited.words}”" for cited in citations if cited.words
        ),
        "citation_urls": _list(cited.url for cited in citations),
        "citation_seen": _list(cited.seen for cited in citations),
    }


def _skipped(skipped: ExcludedDaysOut) -> str:
    return f"{skipped.first}/{skipped.last} ({skipped.days}) {skipped.reason} ({skipped.cite})"


def _extended(extended: ExtensionOut) -> str:
    was = f"{extended.was} → " if extended.was else ""
    return f"{extended.by}: {was}{extended.to}"


def _list(texts: Iterable[str]) -> str:
    return _SEPARATOR.join(texts)


def _safe_cells(cells: dict[str, Cell]) -> Row:
    return {name: _cell(cell) for name, cell in cells.items() if cell is not None}


def _cell(cell: str | int | dt.date) -> str:
    if isinstance(cell, str):
        return safe(cell)
    if isinstance(cell, bool):
        return str(cell).lower()
    # A negative number is no formula: it needs no apostrophe.
    if isinstance(cell, int):
        return str(cell)
    if isinstance(cell, dt.datetime):
        return cell.strftime("%Y-%m-%dT%H:%M:%SZ")
    return cell.isoformat()


def safe(text: str) -> str:
    """Text on one line, with an apostrophe before a formula (CSV injection).

    NFKC also finds the full-width, small and superscript forms, which some programs normalise.
    """
    line = text
    if not text.isprintable():
        line = "".join(letter if letter.isprintable() else " " for letter in text)
    first = line.lstrip()[:1]
    if not first.isascii():
        first = normalize("NFKC", first)
    return f"'{line}" if first in _FORMULA else line
