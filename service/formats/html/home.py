"""HTML home page: where parents start, and every process to choose from."""

from collections.abc import Iterable, Iterator

from calendars.translation import Text
from service.formats.html.render import PageContext, render_page
from service.language.pages import home
from service.language.pages.situations import SITUATIONS
from service.law.vocabulary import Beside, Process, SchoolSide, Step, TriageQuestion

# The columns of the table; those of a process have more rows.
COMPARED = (home.COST, home.HOW_LONG, home.WHO, home.IS_BINDING, home.CAN, home.DOES_NOT_FIT)


def home_page(
    context: PageContext, processes: Iterable[Process], questions: Iterable[TriageQuestion]
) -> str:
    """HTML of the home page; the steps keep the order of `processes`."""
    processes = list(processes)
    ways = list(_ways(processes))
    return render_page(
        "home.html",
        context,
        w=home,
        situations=SITUATIONS,
        questions=questions,
        columns=COMPARED,
        ways=[(way, [dict(rows(way))[column] for column in COMPARED]) for way in ways],
        steps=[way for way in ways if isinstance(way.place, Step)],
        school_side=[process for process in processes if isinstance(process.place, SchoolSide)],
    )


def rows(process: Process) -> list[tuple[Text, Text]]:
    """Pairs of a question about a process and its answer."""
    opening = [(home.WHAT, process.summary), (home.WHO, process.decided_by)]
    rest = [
        (home.LIMITS, process.limits),
        (home.COST, process.cost),
        (home.IS_BINDING, process.is_binding),
        (home.HOW_LONG, process.how_long),
        (home.USE_WHEN, process.use_when),
    ]
    place = process.place
    if isinstance(place, SchoolSide):
        return [*opening, *rest]
    return [*opening, (home.CAN, place.can), *rest, (home.DOES_NOT_FIT, place.does_not_fit)]


def _ways(processes: list[Process]) -> Iterator[Process]:
    """The steps, each followed by what stands beside it."""
    for step in processes:
        if isinstance(step.place, Step):
            yield step
            yield from (
                process
                for process in processes
                if isinstance(process.place, Beside) and process.place.step is step
            )
