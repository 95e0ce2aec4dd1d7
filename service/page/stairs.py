"""The staircase: every way to settle a disagreement, and which of them fits."""

from calendars.text import Text
from service.law import PROCESSES
from service.page.paper import Leaf, write
from service.page.words import stairs, steps
from service.terms import Process

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


def staircase(leaf: Leaf) -> str:
    """The front page."""
    return write(
        "stairs.html",
        leaf,
        w=stairs,
        steps=[(process, rows(process)) for process in STEPS],
        expedited=EXPEDITED,
        school_side=SCHOOL_SIDE,
        at_a_glance=steps.AT_A_GLANCE,
        how_long=steps.HOW_LONG,
        processes=PROCESSES,
    )


def rows(process: Process) -> list[tuple[Text, Text]]:
    """What is said of a process, question by question."""
    said = [(stairs.WHAT, process.summary), (stairs.WHO, process.decided_by)]
    if process.id in steps.CAN:
        said.append((stairs.CAN, steps.CAN[process.id]))
    said += [
        (stairs.CANNOT, process.cannot),
        (stairs.COST, process.cost),
        (stairs.BINDS, process.binding),
        (stairs.HOW_LONG, steps.HOW_LONG[process.id]),
        (stairs.FITS, process.fits),
    ]
    if process.id in steps.MISFITS:
        said.append((stairs.MISFITS, steps.MISFITS[process.id]))
    return said
