"""Templates of sentences about the faults of several cases in one address, for programs."""

from typing import assert_never

from calendars.translation import Text
from service.engine.faults import InTimeline, OutsideTimeline, SameEvents, TimelineFault

PROCESS_AND_QUERY = Text(
    en="must be a process and its query, percent-encoded, such as "
    "state-complaint%3Ffiled%3D2026-09-10",
    es="debe ser un proceso y su consulta, con los signos en código, como "
    "state-complaint%3Ffiled%3D2026-09-10",
)
IN_TIMELINE = Text(en="In timeline {place}: {fault}", es="En timeline {place}: {fault}")
OUTSIDE_TIMELINE = Text(
    en="{parameter} ({given}) stands beside the cases. It belongs in a timeline: write each = "
    "there as %3D and each & as %26.",
    es="{parameter} ({given}) está junto a los casos. Va dentro de un timeline: escriba allí cada "
    "= como %3D y cada & como %26.",
)
SAME_EVENTS = Text(
    en="{parameter} {first} and {parameter} {second} are both {process}, filed {filed}: enter a "
    "case for each, such as case=A1 and case=B2, so that their events stay apart.",
    es="{parameter} {first} y {parameter} {second} son de {process} con la misma fecha, {filed}: "
    "escriba un case para cada uno, como case=A1 y case=B2, para separar sus eventos.",
)
SAME_CASE = Text(
    en="{parameter} {first} and {parameter} {second} are both {process} with case={case}: enter "
    "another case for one of them, so that their events stay apart.",
    es="{parameter} {first} y {parameter} {second} son de {process} con case={case}: escriba otro "
    "case para uno de los dos, para separar sus eventos.",
)


def timeline_template(fault: TimelineFault) -> Text:
    """The sentence about a fault, with its blanks."""
    match fault:
        case InTimeline():
            return IN_TIMELINE
        case OutsideTimeline():
            return OUTSIDE_TIMELINE
        case SameEvents():
            return SAME_CASE if fault.case else SAME_EVENTS
        case _:
            assert_never(fault)
