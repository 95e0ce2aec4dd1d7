"""Strategies: questions about any process, of everything that a question may say."""

from datetime import date, timedelta
from typing import Any

from hypothesis import strategies as st

from service.law import PROCESSES
from service.request.parameters import (
    CHECK,
    SCHOOL_BREAK,
    SCHOOL_CLOSED,
    SCHOOL_OPEN,
    SCHOOL_YEAR,
    Parameter,
    parameters_of,
)

Pairs = tuple[tuple[str, str], ...]

Asked = tuple[str, Pairs]

PROCESS = st.sampled_from(list(PROCESSES))
FILED = st.dates(date(2024, 1, 1), date(2035, 12, 31))
ANY_DAY = st.dates(date(2024, 1, 1), date(2036, 12, 31))
# Most of what matters happens within a year of the filing.
SOON = st.integers(0, 400).map(timedelta)
A_BREAK = st.integers(0, 20).map(timedelta)


@st.composite
def pairs(draw: st.DrawFn, process: str) -> Pairs:
    """A question as a query has it: `filed`, and any of what `process` takes beside it."""
    filed = draw(FILED)
    asked = parameters_of(PROCESSES[process])
    sending = PROCESSES[process].sending
    in_its_place = {sending.sent.id, sending.by.id} if sending else set()
    events = [
        parameter.name
        for parameter in asked.events
        if not parameter.required and parameter.name not in in_its_place
    ]
    given = draw(st.dictionaries(st.sampled_from(events), SOON, max_size=5))
    said = [("filed", filed.isoformat())]
    said += [(name, (filed + after).isoformat()) for name, after in given.items()]
    for circumstance in asked.circumstances.values():
        if circumstance.id in in_its_place:
            continue
        choices = draw(st.lists(st.sampled_from(circumstance.choices), max_size=1))
        said += [(circumstance.id, choice.value) for choice in choices]
    said += draw(extensions(asked.extended_to, filed))
    for extended_by in asked.extended_by:
        lengths = draw(st.lists(st.integers(1, 90), max_size=2))
        said += [(extended_by.name, str(length)) for length in lengths]
    if draw(st.booleans()):
        said += draw(school_calendar(filed))
    return tuple(said)


@st.composite
def extensions(draw: st.DrawFn, asked: dict[Parameter[date], Any], filed: date) -> Pairs:
    """Extensions to days, each later than the one before."""
    said = []
    for parameter in asked:
        days = draw(st.lists(SOON, max_size=3, unique=True))
        said += [(parameter.name, (filed + day).isoformat()) for day in sorted(days)]
    return tuple(said)


@st.composite
def school_calendar(draw: st.DrawFn, filed: date) -> Pairs:
    """Some school years from about `filed` on, often ending soon, with breaks and closed days."""
    said: list[tuple[str, str]] = []
    first = filed - timedelta(draw(st.integers(-30, 200)))
    for _ in range(draw(st.integers(1, SCHOOL_YEAR.most))):
        last = max(first, filed) + timedelta(draw(st.integers(0, 8) | st.integers(0, 190)))
        said.append(("school_year", f"{first}/{last}"))
        for _ in range(draw(st.integers(0, 3))):
            begins = first + timedelta(draw(st.integers(0, 200)))
            said.append(("school_break", f"{begins}/{begins + draw(A_BREAK)}"))
        closed = draw(st.lists(st.integers(0, 200), max_size=2))
        said += [("school_closed", (first + timedelta(day)).isoformat()) for day in closed]
        first = last + timedelta(draw(st.integers(1, 100)))
    saturday = filed + timedelta(draw(st.integers(0, 30)) * 7 + (5 - filed.weekday()) % 7)
    if draw(st.booleans()) and not any(_off(text, saturday) for _, text in said[1:]):
        said.append(("school_open", saturday.isoformat()))
    return tuple(said)


def _off(text: str, day: date) -> bool:
    """Whether a span, or a single day, has `day` in it."""
    first, _, last = text.partition("/")
    return first <= day.isoformat() <= (last or first)


@st.composite
def whole_pairs(draw: st.DrawFn, process: str) -> Pairs:
    """A question in which every parameter that `process` declares may be given."""
    given = draw(pairs(process))
    asked = parameters_of(PROCESSES[process])
    law = {*asked.events, *asked.circumstances, *asked.extended_to, *asked.extended_by}
    drawn = law | {SCHOOL_YEAR, SCHOOL_BREAK, SCHOOL_CLOSED, SCHOOL_OPEN}
    others = [parameter for parameter in asked.named.values() if parameter not in drawn | {CHECK}]
    filed = date.fromisoformat(dict(given)["filed"])
    for parameter in draw(st.lists(st.sampled_from(others), unique=True)):
        texts = draw(
            st.lists(_text(parameter, filed), min_size=1, max_size=parameter.most, unique=True)
        )
        given += tuple((parameter.name, text) for text in texts)
    return given


def _text(parameter: Parameter[Any], filed: date) -> st.SearchStrategy[str]:
    """A value of a parameter, as the schema of its form describes it."""
    match parameter.form.schema:
        case {"format": "date"}:
            return SOON.map(lambda after: (filed + after).isoformat())
        case {"examples": [_, "today"]}:
            return st.just("today") | SOON.map(lambda after: (filed + after).isoformat())
        case {"enum": [*values]}:
            return st.sampled_from([str(value) for value in values])
        case {"minimum": int(least), "maximum": int(most)}:
            return st.integers(least, most).map(str)
        case {"pattern": str(pattern)}:
            return st.from_regex(pattern, fullmatch=True)
        case schema:
            raise NotImplementedError(schema)


@st.composite
def nonsense(draw: st.DrawFn, process: str) -> Pairs:
    """A question with something in it that may be no answer to anything."""
    names = st.sampled_from([*parameters_of(PROCESSES[process]).named, "zzz", ""]) | st.text(
        max_size=8
    )
    texts = (
        st.text(max_size=12)
        | ANY_DAY.map(str)
        | st.sampled_from(["2026-02-30", "2026-1-5", "1999-12-31", "2040-12-31", "true", "-1", "0"])
        | st.builds("{}/{}".format, ANY_DAY, ANY_DAY)
    )
    said = [*draw(pairs(process)), *draw(st.lists(st.tuples(names, texts), min_size=1, max_size=3))]
    return tuple(draw(st.permutations(said)))


QUESTIONS = PROCESS.flatmap(lambda process: st.tuples(st.just(process), pairs(process)))
WHOLE_QUESTIONS = PROCESS.flatmap(lambda process: st.tuples(st.just(process), whole_pairs(process)))
NONSENSE = PROCESS.flatmap(lambda process: st.tuples(st.just(process), nonsense(process)))
