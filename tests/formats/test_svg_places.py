"""Where things stand in a picture, measured with the widest letters that are likely."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from service.answers.models import TimelineAnswer
from service.formats.svg.layout import apart
from service.formats.svg.text_metrics import Type, width, wrapped
from tests.asking import answered
from tests.feeds.corpus import QUESTIONS
from tests.formats import dejavu
from tests.formats.drawn import Drawn, overlaps
from tests.made import answers, made, on

REAL = [name for name in QUESTIONS if "process" in QUESTIONS[name]]
PLAIN, BOLD = Type(14, 18, x=0), Type(14, 18, x=0, bold=True)
HEIGHTS = st.integers(1, 120)


class TestNothingLiesOnAnythingElse:
    @staticmethod
    def check(told: TimelineAnswer) -> None:
        drawn = Drawn(told)
        assert not overlaps([*drawn.lines, *drawn.shapes])
        for box in drawn.lines:
            assert box.left >= 0
            assert box.right <= 360, box.what
            assert box.top >= 0
            assert box.bottom <= drawn.height
        for (at, to), (next_at, next_to) in pairwise(drawn.leaders):
            assert at < next_at
            assert to < next_to

    @given(answers())
    def test_whatever_the_dates(self, told: TimelineAnswer) -> None:
        self.check(told)

    @pytest.mark.parametrize("name", REAL)
    @pytest.mark.parametrize("today", ["", "&as_of=2026-02-02", "&as_of=2031-05-05"])
    def test_in_a_real_answer(self, name: str, today: str) -> None:
        self.check(answered(QUESTIONS[name]["process"], QUESTIONS[name]["query"] + today))

    def test_with_eight_dates_on_one_day(self) -> None:
        told = made(*(on("2026-01-15", f"Duty number {number}") for number in range(8)))
        self.check(told)
        assert Drawn(told).days == [
            "Thursday, January 15, 2026",
            *(f"Duty number {number}" for number in range(8)),
        ]

    def test_with_twenty_five_days_in_a_row(self) -> None:
        days = [date(2026, 1, 15) + timedelta(past) for past in range(25)]
        told = made(*(on(str(day), "Último día para presentar mociones") for day in days))
        self.check(told)
        assert len(Drawn(told).leaders) == 25


class TestTime:
    """To scale wherever the axis is unbroken; what is left out is marked."""

    @given(answers())
    def test_is_to_scale(self, told: TimelineAnswer) -> None:
        drawn = Drawn(told)
        today = {
            line.date - timedelta(line.days_left)
            for line in told.dates
            if line.date and line.days_left is not None
        }
        days = sorted({told.filed, *(line.date for line in told.dates if line.date)} | today)
        places = [at for at, _ in drawn.leaders]
        assert sorted(drawn.dots + drawn.today) == places
        assert len(drawn.breaks) == len(drawn.stretches) - 1
        densities = set()
        for (day, at), (following, then) in pairwise(zip(days, places, strict=True)):
            broken = any(at < found < then for found in drawn.breaks)
            together = any(top <= at and then <= bottom for top, bottom in drawn.stretches)
            assert broken is not together
            if together:
                densities.add(round((then - at) / (following - day).days, 6))
        assert len(densities) <= 1

    def test_is_left_out_between_days_far_apart(self) -> None:
        drawn = Drawn(made(on("2024-01-15"), on("2026-01-15"), on("2026-02-04"), on("2029-04-01")))
        assert len(drawn.breaks) == 2
        assert "Time left out" in drawn.legend

    def test_is_whole_between_days_close_together(self) -> None:
        drawn = Drawn(made(on("2026-01-15"), on("2026-02-14")))
        assert drawn.breaks == []
        assert "Time left out" not in drawn.legend

    def test_shows_its_months_and_says_the_year_once_in_each_stretch(self) -> None:
        told = made(on("2026-01-15"), on("2026-02-10"), on("2026-03-05"))
        assert Drawn(told).months == ["Feb", "2026", "Mar"]

    def test_says_each_new_year(self) -> None:
        told = made(on("2026-01-15"), on("2025-12-10"), query="filed=2026-01-15&lang=es")
        assert Drawn(told).months == ["dic", "2025", "ene", "2026"]

    def test_shows_how_long_a_period_is(self) -> None:
        told = answered("due-process", "filed=2026-01-15")
        drawn = Drawn(told)
        (period,) = drawn.periods
        days = [text for text in drawn.days if text.endswith(" 2026")]
        places = dict(zip(["limit", *days], [at for at, _ in drawn.leaders], strict=True))
        assert period == (
            places["Thursday, January 15, 2026"],
            places["Saturday, February 14, 2026"],
        )

    def test_is_marked_today_only_when_the_question_says_when_that_is(self) -> None:
        question = "filed=2026-01-15"
        assert not Drawn(answered("state-complaint", question)).today
        drawn = Drawn(answered("state-complaint", f"{question}&as_of=2026-02-02"))
        assert "Today: Monday, February 2, 2026" in drawn.days
        assert len(drawn.today) == 1

    def test_is_marked_today_on_a_day_that_has_dates_too(self) -> None:
        drawn = Drawn(answered("state-complaint", "filed=2026-01-15&as_of=2026-03-16&lang=es"))
        today = drawn.days.index("Hoy: lunes 16 de marzo de 2026")
        assert drawn.days[today + 1] == "Vence el plazo para la decisión escrita del CDE"


class TestLabels:
    """Labels that touch move as one to the mean of what they want."""

    def test_stand_where_they_are_wanted_when_there_is_room(self) -> None:
        assert apart([0, 50, 100], [20, 20, 20]) == [0, 50, 100]

    def test_part_evenly_when_there_is_none(self) -> None:
        assert apart([100, 100, 300], [40, 40, 40]) == [80, 120, 300]

    def test_push_those_that_they_come_to_touch(self) -> None:
        assert apart([100, 100, 115], [40, 40, 40]) == [65, 105, 145]

    @given(st.lists(st.tuples(st.integers(0, 2000), HEIGHTS), min_size=1, max_size=30))
    def test_never_overlap_and_keep_their_order(self, labels: list[tuple[int, int]]) -> None:
        wanted, heights = zip(*labels, strict=True)
        places = apart(sorted(wanted), heights)
        for place, following, height in zip(places, places[1:], heights, strict=False):
            assert following - place >= height - 1e-6


class TestLetters:
    @given(st.text(st.characters(codec="cp1252", categories=["L", "N", "P", "S", "Zs"])))
    @pytest.mark.parametrize("type_", [PLAIN, BOLD])
    def test_are_never_wider_than_thought(self, type_: Type, text: str) -> None:
        assert width(text, type_) >= dejavu.width(text, 14, bold=type_.bold)

    @given(st.text(), st.integers(40, 400))
    def test_are_wrapped_without_losing_any(self, text: str, room: int) -> None:
        lines = wrapped(text, PLAIN, room)
        shown = "".join(letter for letter in text if letter.isprintable())
        assert "".join(lines).replace(" ", "") == shown.replace(" ", "")
        assert all(width(line, PLAIN) <= room for line in lines)

    def test_are_wrapped_within_a_word_that_is_wider_than_the_room(self) -> None:
        first, second = wrapped("iep" * 14, PLAIN, 260)
        assert first + second == "iep" * 14

    def test_are_wrapped_between_words(self) -> None:
        title = "Último día para pedir al CDE que reconsidere su decisión"
        assert wrapped(title, PLAIN, 260) == (
            "Último día para pedir al CDE que",
            "reconsidere su decisión",
        )
