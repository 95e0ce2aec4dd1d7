"""HTML page of a year of holidays."""

from calendars.california import FIRST_YEAR, LAST_YEAR, TITLES, Calendar
from calendars.translation import DEFAULT_LANGUAGE
from service.answers.holidays import YearQuery, calendar_year
from service.answers.links import subscription_links
from service.formats.html.render import PageContext, render_page
from service.language.pages import law as words
from service.language.pages import sharing


def holidays_page(calendar: Calendar, year: int, public_url: str, context: PageContext) -> str:
    """HTML of the holidays of a year; ValueError outside the known years."""
    answer = calendar_year(YearQuery(calendar, year, context.language, ""))
    default = context.language == DEFAULT_LANGUAGE
    query = f"year={year}" if default else f"year={year}&lang={context.language}"
    address = f"{public_url}/v1/calendars/{calendar}.ics?{query}"
    return render_page(
        "holidays.html",
        context,
        w=words,
        words=sharing,
        answer=answer,
        titles=[(other.value, title.in_(context.language)) for other, title in TITLES.items()],
        statutes=list(dict.fromkeys(day.statute for day in answer.days)),
        years=[other for other in (year - 1, year + 1) if FIRST_YEAR <= other <= LAST_YEAR],
        address=address,
        calendar=subscription_links(address, f"{answer.title} {year}"),
    )
