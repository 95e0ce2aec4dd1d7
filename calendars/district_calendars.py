"""School calendars of districts, one TOML file per district in `districts/`.

Third parties' readings, never official: each year has its source, the day it was seen and how far
it can be trusted. Only a whole year is fit for counts in school days; the others have their breaks
only, for clocks that stop in vacations.
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import Any

from calendars.school import School, Span
from calendars.translation import Text


class BreakName(StrEnum):
    """The season of a break."""

    FALL = "fall"
    THANKSGIVING = "thanksgiving"
    WINTER = "winter"
    FEBRUARY = "february"
    SPRING = "spring"


class Confidence(StrEnum):
    """Confidence in a reading."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


BREAK_NAMES: Mapping[BreakName, Text] = MappingProxyType(
    {
        BreakName.FALL: Text(en="Fall break", es="Vacaciones de otoño"),
        BreakName.THANKSGIVING: Text(en="Thanksgiving break", es="Vacaciones de Acción de Gracias"),
        BreakName.WINTER: Text(en="Winter break", es="Vacaciones de invierno"),
        BreakName.FEBRUARY: Text(en="February break", es="Vacaciones de febrero"),
        BreakName.SPRING: Text(en="Spring break", es="Vacaciones de primavera"),
    }
)
CONFIDENCE: Mapping[Confidence, Text] = MappingProxyType(
    {
        Confidence.HIGH: Text(
            en="two independent readings agree", es="dos lecturas independientes coinciden"
        ),
        Confidence.MEDIUM: Text(
            en="one reading, and the number of its school days is right",
            es="una sola lectura, y el número de sus días escolares es correcto",
        ),
        Confidence.LOW: Text(
            en="one reading that is tentative, incomplete or of a lesser source",
            es="una sola lectura, provisional, incompleta o de una fuente menos segura",
        ),
    }
)
NOT_OFFICIAL = Text(
    en="Not official: compare it with your district's calendar.",
    es="No es oficial: compárelo con el calendario de su distrito.",
)


@dataclass(frozen=True, slots=True)
class Break:
    """A break from its first weekday off to its last."""

    name: BreakName
    span: Span


@dataclass(frozen=True, slots=True)
class DistrictYear:
    """A school year of a district; `whole` if no part of it is missing."""

    label: str
    track: str
    """The schools or grades it holds for, in the district's word; empty for all."""
    other_calendars: bool
    """Some schools of the district keep another calendar."""
    school_year: Span | None
    whole: bool
    school_days: int | None
    """The days of a whole year, as stated or as its dates leave."""
    breaks: tuple[Break, ...]
    closed: tuple[date, ...]
    some_grades: tuple[date, ...]
    """Days without school for some grades only; not among the closed ones."""
    source: str
    seen: date
    confidence: Confidence
    expires: date

    @property
    def school(self) -> School:
        """School calendar of the year."""
        years = (self.school_year,) if self.school_year else ()
        return School(years, tuple(one.span for one in self.breaks), self.closed)


@dataclass(frozen=True, slots=True)
class District:
    """A school district and its known school years."""

    id: str
    name: str
    county: str
    years: tuple[DistrictYear, ...]


@cache
def districts() -> Mapping[str, District]:
    """Districts by id, sorted by name."""
    folder = files("calendars") / "districts"
    read = [_district(file.name, file.read_text("utf-8")) for file in folder.iterdir()]
    return MappingProxyType({one.id: one for one in sorted(read, key=lambda one: one.name)})


def _district(file_name: str, text: str) -> District:
    row = tomllib.loads(text)
    years = tuple(map(_year, row["years"]))
    return District(file_name.removesuffix(".toml"), row["name"], row["county"], years)


def _year(row: Mapping[str, Any]) -> DistrictYear:
    return DistrictYear(
        label=row["label"],
        track=row.get("track", ""),
        other_calendars=row.get("other_calendars", False),
        school_year=Span(row["first"], row["last"]) if "last" in row else None,
        whole=row["whole"],
        school_days=row.get("school_days"),
        breaks=tuple(
            Break(BreakName(one["name"]), Span(one["first"], one["last"])) for one in row["breaks"]
        ),
        closed=tuple(row.get("closed", ())),
        some_grades=tuple(row.get("some_grades", ())),
        source=row["source"],
        seen=row["seen"],
        confidence=Confidence(row["confidence"]),
        expires=row["expires"],
    )
