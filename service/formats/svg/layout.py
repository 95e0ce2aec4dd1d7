"""Layout of the axis: every day has the same height, except in breaks."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from math import ceil

BREAK = 28
"""Minimum height of a break."""
_LONGEST, _SHORTEST = 150, timedelta(31)  # a gap above both is drawn as a break
_END = 14  # drawn before the first day of a stretch and after its last
_DENSITIES = (1.0, 1.5, 2.0, 3.0, 4.0, 6.0, 8.0, 12.0, 16.0)
# Weights of the height and the number of stretches against the displacement of labels.
_HEIGHT, _BREAKS = 0.4, 70
_DECEMBER = 12


@dataclass(frozen=True, slots=True)
class Tick:
    """The first day of a month; `year` where its label has one."""

    day: date
    y: float
    year: int | None


@dataclass(frozen=True, slots=True)
class Stretch:
    """Days without a break, from `first` at `top`; `density` is the height of a day."""

    first: date
    last: date
    top: float
    density: float

    @property
    def bottom(self) -> float:
        return self.y(self.last)

    def y(self, day: date) -> float:
        return self.top + (day - self.first).days * self.density

    def ticks(self) -> Iterator[Tick]:
        """Ticks of its months, with the year at the first and at each January."""
        labelled = None
        for month in _month_starts(self.first, self.last):
            yield Tick(month, self.y(month), None if month.year == labelled else month.year)
            labelled = month.year


@dataclass(frozen=True, slots=True)
class Axis:
    """Stretches of time, and the tops of the labels beside them."""

    stretches: tuple[Stretch, ...]
    places: tuple[float, ...]
    bottom: float
    """The lower end of the axis and the last label."""

    def y(self, day: date) -> float:
        """The y coordinate of a day on the axis."""
        return next(stretch.y(day) for stretch in self.stretches if day <= stretch.last)

    def breaks(self) -> Iterator[tuple[float, float]]:
        """Top and bottom of each break."""
        return ((above.bottom, below.top) for above, below in pairwise(self.stretches))

    def between(self, first: date, last: date) -> Iterator[tuple[float, float]]:
        """Top and bottom of each part of the axis from `first` to `last`."""
        for stretch in self.stretches:
            begin, end = max(first, stretch.first), min(last, stretch.last)
            if begin < end:
                yield stretch.y(begin), stretch.y(end)


def axis(days: Sequence[date], heights: Sequence[int], top: float, handle: int) -> Axis:
    """Axis from `top` down for sorted `days`, with labels of these heights that do not overlap.

    The line to a label ends `handle` below its top. The density is the one of least cost.
    """
    candidates = (_axis_of(days, heights, top, handle, density) for density in _DENSITIES)
    return min(candidates, key=lambda candidate: _cost(candidate, days, handle))


def _cost(axis_: Axis, days: Sequence[date], handle: int) -> float:
    pushed = [
        abs(axis_.y(day) - handle - place) for day, place in zip(days, axis_.places, strict=True)
    ]
    height = axis_.bottom - min(axis_.stretches[0].top, axis_.places[0])
    mean = sum(pushed) / len(pushed)
    return max(pushed) + mean + height * _HEIGHT + len(axis_.stretches) * _BREAKS


def _axis_of(
    days: Sequence[date], heights: Sequence[int], top: float, handle: int, density: float
) -> Axis:
    stretches: list[Stretch] = []
    places: list[float] = []
    end, free = top - BREAK, top
    for run in _runs(days, density):
        high = heights[len(places) : len(places) + len(run)]
        stretch = _stretch(run, 0, density)
        placed = apart([stretch.y(day) - handle for day in run], high)
        down = ceil(max(end + BREAK, free - placed[0]))
        stretches.append(_stretch(run, down, density))
        places += [place + down for place in placed]
        end, free = stretches[-1].bottom, places[-1] + high[-1]
    return Axis(tuple(stretches), tuple(places), max(end, free))


def _runs(days: Sequence[date], density: float) -> Iterator[list[date]]:
    run = [days[0]]
    for day, following in pairwise(days):
        gap = following - day
        if gap.days * density > _LONGEST and gap > _SHORTEST:
            yield run
            run = []
        run.append(following)
    yield run


def _stretch(run: Sequence[date], top: float, density: float) -> Stretch:
    margin = timedelta(ceil(_END / density))
    return Stretch(run[0] - margin, run[-1] + margin, top, density)


def apart(preferred: Sequence[float], heights: Sequence[int]) -> list[float]:
    """Tops at least `heights` apart, with the least sum of squared distances from `preferred`.

    Isotonic regression by pool adjacent violators: labels that touch are a pool, which moves to
    the mean of its preferred tops.
    """
    offsets = [0]
    for height in heights[:-1]:
        offsets.append(offsets[-1] + height)
    pools: list[tuple[float, int]] = []
    for place, offset in zip(preferred, offsets, strict=True):
        mean, size = place - offset, 1
        while pools and pools[-1][0] >= mean:
            above, many = pools.pop()
            mean = (above * many + mean * size) / (many + size)
            size += many
        pools.append((mean, size))
    means = [mean for mean, size in pools for _ in range(size)]
    return [mean + offset for mean, offset in zip(means, offsets, strict=True)]


def _month_starts(first: date, last: date) -> Iterator[date]:
    month = first if first.day == 1 else _next_month(first)
    while month <= last:
        yield month
        month = _next_month(month)


def _next_month(day: date) -> date:
    if day.month == _DECEMBER:
        return date(day.year + 1, 1, 1)
    return date(day.year, day.month + 1, 1)
