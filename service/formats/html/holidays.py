"""A year of holidays as a page."""

from calendars.california import FIRST_YEAR, LAST_YEAR, TITLES, Calendar
from service.answers.holidays import YearAsked, calendar_year
from service.answers.links import subscribing
from service.formats.html.render import Leaf, write
from service.language.pages import law as words
from service.language.pages import timeline


def holidays(calendar: Calendar, year: int, public_url: str, leaf: Leaf) -> str:
    """The days off of a year; ValueError outside the span."""
    found = calendar_year(YearAsked(calendar, year, leaf.language, ""))
    query = f"year={year}" if leaf.language == "en" else f"year={year}&lang=es"
    address = f"{public_url}/v1/calendars/{calendar}.ics?{query}"
    return write(
        "holidays.html",
        leaf,
        w=words,
        told=timeline,
        found=found,
        titles=[(other.value, title.said(leaf.language)) for other, title in TITLES.items()],
        statutes=list(dict.fromkeys(day.statute for day in found.days)),
        years=[other for other in (year - 1, year + 1) if FIRST_YEAR <= other <= LAST_YEAR],
        address=address,
        calendar=subscribing(address, TITLES[calendar].said(leaf.language)),
    )
