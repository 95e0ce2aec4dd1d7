import pytest

from benchmarks.figure import Figure


@pytest.mark.parametrize(
    ("value", "least", "most", "met"),
    [
        (0.5, 0.5, None, True),
        (0.499, 0.5, None, False),
        (150.0, None, 150, True),
        (150.1, None, 150, False),
        (1.0, None, None, None),
    ],
)
def test_a_goal_is_met_at_its_bound(
    value: float, least: float | None, most: float | None, *, met: bool | None
) -> None:
    assert Figure("it", value, "s", least, most).met is met


def test_a_line_says_the_goal_and_whether_it_is_met() -> None:
    assert str(Figure("feed", 0.12, "of bare", 0.1)).split() == [
        *("feed", "0.12", "of", "bare", "≥", "0.1", "met")
    ]
    assert str(Figure("memory", 1234.5, "MiB", most=160, note="of one")).split() == [
        *("memory", "1,234", "MiB", "≤", "160", "NOT", "MET", "of", "one")
    ]
