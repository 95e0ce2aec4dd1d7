"""The pages that are looked at, and what stands on one."""

from dataclasses import dataclass
from datetime import date

from playwright.sync_api import Page

# Everything that a hearing request may have with it: the longest timeline there is.
LONGEST = (
    "/due-process?filed=2026-01-15&received=2026-01-16&resolution_agreement=2026-02-20"
    "&prehearing_conference=2026-03-09&hearing=2026-03-20&decision_received=2026-05-11"
    "&violation=2025-10-01&learned=2025-10-01&insufficiency_notice=2026-01-20&extended_by=30"
)
# The timeline page in five states, each as of a fixed date.
STATES = {
    "ordinary": "/state-complaint?filed=2026-11-23&copy_to_district=2026-11-23&as_of=2026-11-28",
    "late": "/state-complaint?filed=2026-09-10&as_of=2026-11-28",
    "unknown-calendar": "/assessment?filed=2026-10-12&consent=2026-11-02&as_of=2026-11-28",
    "hearing-set": "/due-process?filed=2026-11-02&copy_to_other_party=2026-11-02"
    "&response=2026-11-10&resolution_waived=2026-11-16&hearing=2027-01-12&as_of=2026-11-28",
    "settled": "/due-process?filed=2026-10-12&resolution_agreement=2026-11-16&as_of=2026-11-28",
}
TIMELINES = {
    "complaint": "/state-complaint?filed=2026-01-15&violation=2025-11-03&as_of=2026-03-04",
    "overdue": "/assessment?filed=2026-01-15&as_of=2026-06-01",
    "over": "/records?filed=2024-03-01&records=2024-03-05",
    "longest": f"{LONGEST}&as_of=2026-02-04",
}
PAGES = {
    **TIMELINES,
    "front": "/",
    "ask": "/expedited-hearing",
    "more": "/assessment?filed=2026-01-15&more=school_break",
    "mistakes": "/state-complaint?filed=2026-01-15&decision=2026-01-02&extended_to=2026-02-01"
    "&hearing_pending=maybe&label=A&foo=1&school_break_first=2026-02-02&school_break_last=",
    "school": "/assessment/school-calendar?filed=2026-11-03&district=san-diego-unified",
    "hearing-set": STATES["hearing-set"],
    "settled": STATES["settled"],
    "unknown-winter": "/assessment?filed=2026-11-03&consent=2026-11-20&as_of=2026-11-29",
    "letter": "/state-complaint/letters/decision-late?filed=2026-01-15",
    "together": "/together?timeline=state-complaint%3Ffiled%3D2026-09-10%26label%3DA"
    "&timeline=assessment%3Ffiled%3D2026-11-03%26label%3DB",
    "together-mistakes": "/together?timeline=https%3A%2F%2Fexample.org%2F&label=A"
    "&timeline=records%3Ffiled%3Dsoon&label=" + "B" * 61,
    "law": "/law",
    "help": "/help",
    "holidays": "/calendars/state-offices/2027",
    "nothing": "/nowhere",
    "frame": f"/embed{LONGEST}&as_of=2026-02-04",
    "frame-mistakes": "/embed/state-complaint?filed=2026-01-15&decision=2026-01-02&foo=1",
}
ENGLISH_ONLY = {"docs": "/docs"}


def spanish(path: str) -> str:
    """The same page in Spanish."""
    return "/es" if path == "/" else f"/es{path}"


@dataclass(frozen=True, slots=True, order=True)
class Shown:
    """A day as a page shows it."""

    day: date
    title: str


def shown(page: Page) -> list[Shown]:
    """The days that a calendar has too: no limit, and nothing that is not needed."""
    lines = page.locator("li[data-id]:not(.limit):not(.excused):has(time)").all()
    return sorted(
        Shown(
            date.fromisoformat(line.locator("time").first.get_attribute("datetime") or ""),
            (line.locator("h4").text_content() or "").strip(),
        )
        for line in lines
    )
