"""Where things stand in a picture, measured with the widest letters that are likely."""

from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from service.answers.models import ExcludedDaysOut, TimelineAnswer
from service.formats.svg.text_metrics import Type, width, wrapped
from tests.asking import answered
from tests.feeds.corpus import QUESTIONS
from tests.formats import dejavu
from tests.formats.drawn import Drawn, overlaps
from tests.made import answers, made, on

REAL = [name for name in QUESTIONS if "process" in QUESTIONS[name]]
PLAIN, BOLD = Type(14, 18, x=0), Type(14, 18, x=0, bold=True)


class TestNothingLiesOnAnythingElse:
    @staticmethod
    def check(told: TimelineAnswer) -> None:
        drawn = Drawn(told)
        assert not overlaps([*drawn.lines, *drawn.shapes])
        for box in drawn.lines:
            assert box.left >= 0
            assert box.right <= 320, box.what
            assert box.top >= 0
            assert box.bottom <= drawn.height
        assert {y for _, y in drawn.headings} == {*drawn.dots, *drawn.today}

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
        assert len(Drawn(told).dots) == 25


class TestTime:
    """To scale where its labels let it be; what is left out is marked."""

    @given(answers())
    def test_takes_as_much_room_as_it_lasts_or_bears_the_sign(self, told: TimelineAnswer) -> None:
        drawn = Drawn(told)
        today = {
            line.date - timedelta(line.days_left)
            for line in told.dates
            if line.date and line.days_left is not None
        }
        days = sorted({told.filed, *(line.date for line in told.dates if line.date)} | today)
        parts = pairwise(zip(days, [y for _, y in drawn.headings], strict=True))
        whole: list[tuple[float, float]] = []
        gaps: list[tuple[float, float]] = []
        for (day, at), (following, then) in parts:
            lasts = 2 * (following - day).days
            assert then - at >= min(lasts, 150)
            (whole if then - at >= lasts else gaps).append((at, then))
        assert drawn.whole == whole
        assert drawn.gaps == gaps
        assert drawn.signs == [(at + then) // 2 for at, then in gaps]
        assert ("Time left out" in drawn.legend or "Tiempo omitido" in drawn.legend) == bool(gaps)

    def test_is_left_out_between_days_far_apart(self) -> None:
        drawn = Drawn(made(on("2024-01-15"), on("2026-01-15"), on("2026-02-04"), on("2029-04-01")))
        assert len(drawn.signs) == 2
        assert "Time left out" in drawn.legend

    def test_is_whole_between_days_close_together(self) -> None:
        """The longest of the common time limits is of sixty days; a summer takes a few more."""
        drawn = Drawn(made(on("2026-01-15"), on("2026-03-31")))
        assert drawn.signs == []
        assert "Time left out" not in drawn.legend

    def test_shows_its_months_and_says_the_year_once(self) -> None:
        told = made(on("2026-01-15"), on("2026-02-10"), on("2026-03-05"))
        assert Drawn(told).months == ["Feb", "2026", "Mar"]

    def test_shows_no_months_where_it_is_left_out(self) -> None:
        told = made(on("2026-01-15"), on("2026-02-10"), on("2026-11-20"), on("2026-12-05"))
        assert Drawn(told).months == ["Feb", "2026", "Dec"]

    def test_shows_the_month_that_a_date_begins(self) -> None:
        told = made(on("2026-01-15"), on("2026-02-01"), on("2026-02-05"))
        assert Drawn(told).months == ["Feb", "2026"]

    def test_says_each_new_year(self) -> None:
        told = made(on("2026-01-15"), on("2025-11-28"), query="filed=2026-01-15&lang=es")
        assert Drawn(told).months == ["dic", "2025", "ene", "2026"]

    def test_shows_how_long_a_period_is(self) -> None:
        told = answered("due-process", "filed=2026-01-15")
        drawn = Drawn(told)
        (period,) = drawn.periods
        places = dict(drawn.headings)
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


WINTER = "school_year=2026-08-13/2027-06-10&school_break=2026-12-21/2027-01-08"
VACATION = ExcludedDaysOut(
    date(2026, 1, 26), date(2026, 2, 6), 12, "School vacation", "Ed. Code § 56344(a)"
)


class TestABreak:
    """Days that a count stepped over are the reason for a date: they are shaded and named."""

    @pytest.mark.parametrize(
        ("lang", "name", "sign"),
        [
            (
                "en",
                "Dec 21 – Jan 10: School vacation of more than five school days",
                "Days that are not counted",
            ),
            (
                "es",
                "21 de dic – 10 de ene: Vacaciones escolares de más de cinco días escolares",
                "Días que no se cuentan",
            ),
        ],
    )
    def test_is_shaded_and_named(self, lang: str, name: str, sign: str) -> None:
        """From December 21 to January 10, the Sunday before school begins, are twenty days."""
        query = f"filed=2026-11-03&consent=2026-11-20&{WINTER}&as_of=2026-11-29&lang={lang}"
        drawn = Drawn(answered("assessment", query))
        ((first, last),) = drawn.breaks
        assert last - first == 2 * 20
        assert drawn.days.count(name) == 1
        assert sign in drawn.legend
        assert not drawn.signs

    def test_is_named_once_however_many_counts_step_over_it(self) -> None:
        """A count that begins in it steps over the rest of it."""
        rest = replace(VACATION, first=date(2026, 2, 2), days=5)
        told = made(
            on("2026-03-16", skipped=[VACATION]),
            on("2026-03-17", skipped=[rest]),
            on("2026-03-18", skipped=[VACATION]),
        )
        drawn = Drawn(told)
        assert len(drawn.breaks) == 1
        assert [text for text in drawn.days if "vacation" in text] == [
            "Jan 26 – Feb 6: School vacation"
        ]

    def test_of_a_summer_is_drawn_whole(self) -> None:
        query = (
            "filed=2026-04-20&consent=2026-05-01&school_year=2025-08-13/2026-06-10&"
            "school_year=2026-08-17/2027-06-10"
        )
        drawn = Drawn(answered("assessment", query))
        assert "Jun 11 – Aug 16: Between school years" in drawn.days
        ((first, last),) = drawn.breaks
        assert last - first == 2 * 66
        assert drawn.months == ["May", "2026", "Jun", "Jul", "Aug", "Sep"]

    def test_that_begins_on_a_date_is_named_below_it(self) -> None:
        told = made(on("2026-01-26", "Do it"), on("2026-03-16", skipped=[VACATION]))
        drawn = Drawn(told)
        place = drawn.days.index("Do it")
        assert drawn.days[place + 1] == "Jan 26 – Feb 6: School vacation"
        ((first, _),) = drawn.breaks
        assert first == dict(drawn.headings)["Monday, January 26, 2026"]

    def test_is_neither_a_weekend_nor_a_single_holiday(self) -> None:
        """Records: five business days, over a weekend and Thanksgiving Day."""
        told = answered("records", "filed=2026-11-23")
        assert any(line.skipped for line in told.dates)
        drawn = Drawn(told)
        assert drawn.breaks == []
        assert "Days that are not counted" not in drawn.legend

    @given(st.integers(-400, 400), st.integers(2, 400))
    def test_is_shown_wherever_it_lies(self, begins: int, days: int) -> None:
        first = date(2026, 1, 26) + timedelta(begins)
        closed = replace(VACATION, first=first, last=first + timedelta(days - 1), days=days)
        told = made(on("2026-03-16", skipped=[closed]))
        TestNothingLiesOnAnythingElse.check(told)
        ((top, bottom),) = Drawn(told).breaks
        assert bottom > top


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
