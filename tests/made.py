"""Answers that no law gives: lines made for a test, in any number and on any day."""

from dataclasses import fields, replace
from datetime import date, timedelta

from hypothesis import strategies as st

from service.answers.models import DateLine, RuleOut, TimelineAnswer
from tests.asking import answered

FILED = date(2026, 1, 15)
WHO = ("parent", "district", "cde", "oah", "party", None)
KINDS = ("event", "deadline", "period", "opens", "limit", "undated")
STANDINGS = ("happened", "known", "projected", "pending", "excused", "undated")
TITLES = (
    "The hearing begins",
    "Último día para decir a la otra parte los temas y las soluciones propuestas",
    "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW",
    "</text><script>alert('\"&amp;]]>')</script>",
)

LINE = DateLine(
    id="line",
    title="A line",
    who=None,
    kind="deadline",
    standing="known",
    date=FILED,
    statutory_date=None,
    latest_date=None,
    waits_for=[],
    excused_by=None,
    rule=None,
    why=[],
    skipped=[],
    extended=[],
    citations=[],
    if_missed=None,
    days_left=None,
    when=None,
    due=None,
    outcome=None,
    assumes=[],
    if_on_time=None,
    not_before=None,
    meter=None,
    contacts=[],
)
RULE = RuleOut(
    count=10,
    unit="calendar",
    direction="after",
    from_="filed",
    from_date=FILED,
    policy="fixed",
    tolled=False,
    text="10 calendar days after the day of filing",
)


def made(*lines: DateLine, query: str = "filed=2026-01-15") -> TimelineAnswer:
    """The answer about a state complaint, with `lines` in place of its own."""
    return replace(answered("state-complaint", query), dates=list(lines))


def on(day: str | None, title: str = "A line", **given: object) -> DateLine:
    """A line on a day."""
    found = replace(LINE, date=date.fromisoformat(day) if day else None, title=title)
    return replace(found, **given)  # type: ignore[arg-type]  # each by its own name


def answers() -> st.SearchStrategy[TimelineAnswer]:
    """Answers of up to 25 lines: on one day or years apart, with a today or without."""
    titles = st.text(max_size=90) | st.sampled_from(TITLES)
    near = st.integers(0, 12)
    far = st.integers(-800, 1500)
    days = st.none() | st.builds(lambda left: FILED + timedelta(left), near | far)
    lines = st.builds(
        DateLine,
        **{name: st.just(getattr(LINE, name)) for name in (each.name for each in fields(LINE))}
        | {
            "title": titles,
            "who": st.sampled_from(WHO),
            "kind": st.sampled_from(KINDS),
            "standing": st.sampled_from(STANDINGS),
            "date": days,
            "rule": st.none() | st.just(RULE),
            "why": st.lists(titles, max_size=2),
        },
    )
    return st.builds(
        _told,
        st.lists(lines, max_size=25),
        st.none() | far,
        st.sampled_from(("filed=2026-01-15", "filed=2026-01-15&lang=es")),
    )


def _told(lines: list[DateLine], today: int | None, query: str) -> TimelineAnswer:
    if today is not None:
        as_of = FILED + timedelta(today)
        lines = [
            replace(line, days_left=(line.date - as_of).days if line.date else None)
            for line in lines
        ]
    return made(*sorted(lines, key=lambda line: line.date or date.max), query=query)
