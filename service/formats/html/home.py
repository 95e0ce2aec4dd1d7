"""HTML home page: every process, and the questions that lead to one."""

from collections.abc import Collection, Iterable

from calendars.translation import Text
from service.formats.html.render import PageContext, render_page
from service.language.pages import home
from service.law.vocabulary import Beside, Process, SchoolSide, Step, TriageQuestion


def home_page(
    context: PageContext, processes: Collection[Process], questions: Iterable[TriageQuestion]
) -> str:
    """HTML of the home page; the steps keep the order of `processes`."""
    steps = [process for process in processes if isinstance(process.place, Step)]
    return render_page(
        "home.html",
        context,
        w=home,
        number=_in_words(len(steps), context),
        steps=[(step, rows(step), _beside(step, processes)) for step in steps],
        school_side=[process for process in processes if isinstance(process.place, SchoolSide)],
        questions=questions,
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


def _beside(step: Process, processes: Iterable[Process]) -> list[tuple[Process, Beside]]:
    return [
        (process, process.place)
        for process in processes
        if isinstance(process.place, Beside) and process.place.step is step
    ]


def _in_words(number: int, context: PageContext) -> str:
    return context.say(home.NUMBERS[number]) if number in home.NUMBERS else str(number)
