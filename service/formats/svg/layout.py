"""Time as height: the same for every day, save where the axis is broken for all to see."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from math import ceil

BREAK = 28
"""The least height of a break."""
_LONGEST, _SHORTEST = 150, timedelta(31)  # a gap that is higher, and no shorter, is broken
_END = 14  # drawn before the first day of a stretch and after its last
_DENSITIES = (1.0, 1.5, 2.0, 3.0, 4.0, 6.0, 8.0, 12.0, 16.0)
# What a picture costs: the labels pushed aside, in the mean and the worst; its height; its breaks.
_HEIGHT, _BREAKS = 0.4, 70
_DECEMBER = 12


@dataclass(frozen=True, slots=True)
class Tick:
    """The first day of a month; `year` where it has to be said."""

    day: date
    y: float
    year: int | None


@dataclass(frozen=True, slots=True)
class Stretch:
    """Days drawn without a break, from `first` at `top`; a day is `density` high."""

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
        """Its months; the year is said at the first and at each January."""
        said = None
        for month in _months(self.first, self.last):
            yield Tick(month, self.y(month), None if month.year == said else month.year)
            said = month.year


@dataclass(frozen=True, slots=True)
class Axis:
    """Time in stretches, and the tops of the labels beside it."""

    stretches: tuple[Stretch, ...]
    places: tuple[float, ...]
    bottom: float
    """Where the axis and the last label have ended."""

    def y(self, day: date) -> float:
        """The height of a day that is drawn."""
        return next(stretch.y(day) for stretch in self.stretches if day <= stretch.last)

    def breaks(self) -> Iterator[tuple[float, float]]:
        """The top and the bottom of each break."""
        return ((above.bottom, below.top) for above, below in pairwise(self.stretches))

    def between(self, first: date, last: date) -> Iterator[tuple[float, float]]:
        """What is drawn from `first` to `last`, each part as top and bottom."""
        for stretch in self.stretches:
            begin, end = max(first, stretch.first), min(last, stretch.last)
            if begin < end:
                yield stretch.y(begin), stretch.y(end)


def axis(days: Sequence[date], heights: Sequence[int], top: float, handle: int) -> Axis:
    """An axis from `top` down for `days` in order, and their labels, so high, near but apart.

    A label is held `handle` below its top. Of several densities it takes the one that pushes the
    labels least for the height it needs.
    """
    drawn = (_drawn(days, heights, top, handle, density) for density in _DENSITIES)
    return min(drawn, key=lambda found: _cost(found, days, handle))


def _cost(found: Axis, days: Sequence[date], handle: int) -> float:
    pushed = [
        abs(found.y(day) - handle - place) for day, place in zip(days, found.places, strict=True)
    ]
    height = found.bottom - min(found.stretches[0].top, found.places[0])
    mean = sum(pushed) / len(pushed)
    return max(pushed) + mean + height * _HEIGHT + len(found.stretches) * _BREAKS


def _drawn(
    days: Sequence[date], heights: Sequence[int], top: float, handle: int, density: float
) -> Axis:
    """Stretches one below the other, each as far down as its labels need."""
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
    """The days that are drawn without a break between them."""
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


def apart(wanted: Sequence[float], heights: Sequence[int]) -> list[float]:
    """Tops in order, `heights` apart, with the least sum of squares from where they are wanted.

    Labels that touch are a pool, which moves as one to the mean of what they want.
    """
    offsets = [0]
    for height in heights[:-1]:
        offsets.append(offsets[-1] + height)
    pools: list[tuple[float, int]] = []
    for want, offset in zip(wanted, offsets, strict=True):
        mean, size = want - offset, 1
        while pools and pools[-1][0] >= mean:
            above, many = pools.pop()
            mean = (above * many + mean * size) / (many + size)
            size += many
        pools.append((mean, size))
    means = [mean for mean, size in pools for _ in range(size)]
    return [mean + offset for mean, offset in zip(means, offsets, strict=True)]


def _months(first: date, last: date) -> Iterator[date]:
    """The first days of months from `first` to `last`."""
    month = first if first.day == 1 else _next(first)
    while month <= last:
        yield month
        month = _next(month)


def _next(day: date) -> date:
    if day.month == _DECEMBER:
        return date(day.year + 1, 1, 1)
    return date(day.year, day.month + 1, 1)
