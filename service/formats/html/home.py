"""The staircase: every way to settle a disagreement, and which of them fits."""

from calendars.translation import Text
from service.formats.html.render import PageContext, render_page
from service.language.pages import home, steps
from service.law import PROCESSES
from service.law.vocabulary import Process

# In the order they are climbed; the expedited hearing is a door beside the hearing.
STEPS = tuple(
    PROCESSES[id_]
    for id_ in (
        "informal",
        "facilitation",
        "mediation",
        "state-complaint",
        "due-process",
        "appeal",
    )
)
EXPEDITED = PROCESSES["expedited-hearing"]
SCHOOL_SIDE = tuple(
    process for process in PROCESSES.values() if process not in STEPS and process is not EXPEDITED
)


def home_page(context: PageContext) -> str:
    """The front page."""
    return render_page(
        "home.html",
        context,
        w=home,
        steps=[(process, rows(process)) for process in STEPS],
        expedited=EXPEDITED,
        school_side=SCHOOL_SIDE,
        at_a_glance=steps.AT_A_GLANCE,
        how_long=steps.HOW_LONG,
        processes=PROCESSES,
    )


def rows(process: Process) -> list[tuple[Text, Text]]:
    """What is said of a process, question by question."""
    said = [(home.WHAT, process.summary), (home.WHO, process.decided_by)]
    if process.id in steps.CAN:
        said.append((home.CAN, steps.CAN[process.id]))
    said += [
        (home.CANNOT, process.limits),
        (home.COST, process.cost),
        (home.BINDS, process.is_binding),
        (home.HOW_LONG, steps.HOW_LONG[process.id]),
        (home.FITS, process.use_when),
    ]
    if process.id in steps.MISFITS:
        said.append((home.MISFITS, steps.MISFITS[process.id]))
    return said
