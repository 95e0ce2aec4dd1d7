"""Measured figures and their goals."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Figure:
    """A measured value; its goal is `least` or `most`, or none."""

    name: str
    value: float
    unit: str
    least: float | None = None
    most: float | None = None
    note: str = ""

    @property
    def met(self) -> bool | None:
        """Whether the goal is met; None where there is none."""
        if self.least is not None:
            return self.value >= self.least
        return None if self.most is None else self.value <= self.most

    def __str__(self) -> str:
        goal, verdict = self._goal(), {True: "met", False: "NOT MET", None: ""}[self.met]
        line = f"  {self.name:<44}{_short(self.value):>9} {self.unit:<11}{goal:<8}{verdict:<9}"
        return f"{line}{self.note}".rstrip()

    def _goal(self) -> str:
        if self.least is not None:
            return f"≥ {self.least:g}"
        return "" if self.most is None else f"≤ {self.most:g}"


def _short(value: float) -> str:
    decimals = 0 if value >= 1000 else 1 if value >= 10 else 2  # noqa: PLR2004 - three digits or so
    return f"{value:,.{decimals}f}"
