"""Dates as people write them: the month first, as in the United States, in both languages."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calendars.written_dates import WrittenDate, as_iso, written_date


@pytest.mark.parametrize(
    "text",
    [
        "2026-01-05",
        "2026-1-5",
        "2026/01/05",
        "1/5/2026",
        "01/05/26",
        "1-5-26",
        "1.5.2026",
        "1 5 2026",
        " 1 / 5 / 2026 ",
        "1\u20135\u20132026",
        "Jan 5, 2026",
        "Jan. 5 2026",
        "January 5th, 2026",
        "the 5th of January 2026",
        "5 jan 2026",
        "5-Jan-2026",
        "2026 Jan 5",
        "Monday, January 5, 2026",
        "Mon Jan 5 2026",
        "5 de enero de 2026",
        "5 de enero del 2026",
        "5 ene. 2026",
        "5-ene-26",
        "lunes 5 de Enero de 2026",
        "enero 5, 2026",
        "el 5 de enero de 2026",
    ],
)
def test_a_date_is_read(text: str) -> None:
    assert written_date(text) == (2026, 1, 5)
    assert as_iso(text) == "2026-01-05"


@pytest.mark.parametrize(
    ("text", "month"),
    [
        ("feb", 2),
        ("marzo", 3),
        ("abr", 4),
        ("mayo", 5),
        ("junio", 6),
        ("Jul.", 7),
        ("ago", 8),
        ("sept", 9),
        ("setiembre", 9),
        ("oct", 10),
        ("novi", 11),
        ("dic", 12),
    ],
)
def test_months_have_names_and_their_beginnings(text: str, month: int) -> None:
    assert written_date(f"{text} 9 2026") == (2026, month, 9)


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("15/1/2026", WrittenDate(2026, 15, 1)),
        ("2/30/2026", WrittenDate(2026, 2, 30)),
        ("30 de febrero de 2026", WrittenDate(2026, 2, 30)),
        ("1/15", WrittenDate(None, 1, 15)),
        ("Jan 5", WrittenDate(None, 1, 5)),
        ("5 de enero", WrittenDate(None, 1, 5)),
        ("1/15/206", WrittenDate(206, 1, 15)),
        ("1/15/20226", WrittenDate(20226, 1, 15)),
        ("0/0/0", WrittenDate(2000, 0, 0)),
    ],
)
def test_numbers_that_are_no_date_are_told_apart(text: str, written: WrittenDate) -> None:
    found = written_date(text)
    assert found == written
    assert found.date is None
    assert found.day_first == (text == "15/1/2026")
    assert as_iso(text) == text


@pytest.mark.parametrize(
    "text",
    ["", "soon", "7", "2026", "Jan 2026", "jan feb 5 2026", "1:15:2026", "1/2/3/4", "12/31/2026 x",
     "true", "2026-01-15T00:00", "\u0661/\u0665/2026", "1/5/2026" + " " * 60],
)  # fmt: skip
def test_other_text_is_no_date(text: str) -> None:
    assert written_date(text) is None
    assert as_iso(text) == text


@pytest.mark.parametrize(
    "text",
    [
        "9/8/2025 to 12/19/2025",
        "Sep 8, 2025 - Dec 19, 2025",
        "8 de septiembre de 2025 al 19 de diciembre de 2025",
        "9/8/25 \u2013 12/19/25",
    ],
)
def test_a_span_has_two(text: str) -> None:
    assert as_iso(text) == "2025-09-08/2025-12-19"


def test_three_are_no_span() -> None:
    assert as_iso("1/2/26 - 1/3/26 - 1/4/26") == "1/2/26 - 1/3/26 - 1/4/26"


@given(st.dates(date(1000, 1, 1)), st.sampled_from(["{0:%m/%d/%Y}", "{0:%B} {0.day}, {0:%Y}"]))
def test_each_date_is_read_as_it_is_written(day: date, form: str) -> None:
    assert as_iso(form.format(day)) == day.isoformat()


@given(st.text())
def test_any_text_can_be_asked_about(text: str) -> None:
    assert isinstance(as_iso(text), str)
