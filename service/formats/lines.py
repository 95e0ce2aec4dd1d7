"""Lines of a timeline as the formats write them, kept: cases share most of them."""

from collections.abc import Callable
from datetime import date
from functools import lru_cache
from typing import Any, TypeVar

from calendars.translation import Language
from service.answers.models import DateLine
from service.answers.timeline import date_line
from service.engine.timeline import Line

Written = TypeVar("Written")


def of_line(
    line: Line,
    language: Language,
    as_of: date | None,
    write: Callable[[DateLine, Language], Written],
    *,
    names: bool = True,
) -> Written:
    """The result of `write` for a line; reasons cite parameters if `names`."""
    written: Written = _of_line(line, language, as_of, write, names)
    return written


# Cases that are filed within two years share most of their lines; each takes 2 to 3 KiB.
@lru_cache(maxsize=18_432)
def _of_line(
    line: Line,
    language: Language,
    as_of: date | None,
    write: Callable[[DateLine, Language], object],
    names: bool,  # noqa: FBT001 - named by the caller above
) -> Any:  # noqa: ANN401 - whatever `write` makes
    return write(date_line(line, language, as_of, names=names), language)
