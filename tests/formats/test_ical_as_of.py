"""A feed that is seen on a day: what is late says so, and what hangs on it stays."""

from datetime import UTC, date, datetime, timedelta
from urllib.parse import parse_qsl

from hypothesis import given, reject, settings
from hypothesis import strategies as st
from icalendar import Calendar, Component

from service.answers.models import Edition
from service.engine.faults import FaultsError
from service.law import PROCESSES
from service.request.question import read
from tests.asking import PUBLIC_URL, feed_of
from tests.questions import QUESTIONS, Asked

EDITION = Edition(9, datetime(2026, 1, 1, tzinfo=UTC))
COMPLAINT = "filed=2026-09-10&case=heron"
PAGE = f"{PUBLIC_URL}/state-complaint?filed=2026-09-10&case=heron"
DUE = date(2026, 11, 9)
"""Day 60 of a complaint of September 10, 2026, a Monday: 34 CFR § 300.152(a)."""


def events(query: str, as_of: date | str, process: str = "state-complaint") -> dict[str, Component]:
    pairs = [*parse_qsl(query), ("as_of", str(as_of))]
    found = feed_of(read(PROCESSES[process], pairs), published=EDITION)
    walked = Calendar.from_ical(found).walk("VEVENT")
    return {str(event["URL"]).rpartition("#date-")[2]: event for event in walked}


def stamps(event: Component) -> tuple[int, datetime]:
    assert event.decoded("DTSTAMP") == event.decoded("LAST-MODIFIED")
    return event.decoded("SEQUENCE"), event.decoded("DTSTAMP")


def paragraphs(event: Component) -> list[str]:
    return str(event["DESCRIPTION"]).split("\n")


class TestOnItsLastDay:
    def test_nothing_is_late(self) -> None:
        seen = events(COMPLAINT, DUE)
        assert seen["decision"]["SUMMARY"] == "CDE's written decision is due"
        assert str(seen["reconsideration_request"]["SUMMARY"]).startswith("Estimated: ")
        assert stamps(seen["decision"]) == (9, EDITION.published)


class TestOnTheDayAfter:
    SEEN = events(COMPLAINT, DUE + timedelta(1))

    def test_its_title_says_so_on_its_due_day(self) -> None:
        decision = self.SEEN["decision"]
        assert decision["SUMMARY"] == "Late if not done: CDE's written decision is due"
        assert decision.decoded("DTSTART") == DUE
        assert decision["STATUS"] == "CONFIRMED"

    def test_its_description_says_since_when_and_what_to_do(self) -> None:
        page, since, reading, to_do, enter, end, *_ = paragraphs(self.SEEN["decision"])
        assert page == f"{PAGE}#date-decision"
        assert since == (
            "Not marked as done. If it has not happened, it is late since Tuesday, November 10, "
            "2026, on every reading listed here."
        )
        assert reading == (
            "The widest reading: By the words of the rule, the count ends on Monday, November 9, "
            "2026."
        )
        assert to_do.startswith("What to do: Call or write to CDE.")
        assert enter == f"If it was done, enter the date: {PAGE}#decision"
        assert not end

    def test_what_hangs_on_it_stays_as_an_estimate(self) -> None:
        """Dropped, a family that never enters the decision would lose its last day in court."""
        request = self.SEEN["reconsideration_request"]
        assert request["SUMMARY"] == (
            "Estimated, if it came on time: Last day to ask CDE to reconsider its decision"
        )
        assert request["STATUS"] == "TENTATIVE"
        assert request.decoded("DTSTART") == date(2026, 12, 9)
        assert paragraphs(request)[1] == (
            "“CDE's written decision is due” is not marked as done. If it was done on another "
            f"day, this date is another too. Enter the date: {PAGE}#decision"
        )
        assert any("if CDE issues its decision on Monday, Nov" in it for it in paragraphs(request))

    def test_every_changed_event_is_stamped_by_the_midnight_in_california(self) -> None:
        """Pacific Standard Time is eight hours behind UTC."""
        late = (10, datetime(2026, 11, 10, 8, tzinfo=UTC))
        changed = ("decision", "reconsideration_request", "correction")
        assert {stamps(self.SEEN[id_]) for id_ in changed} == {late}
        assert stamps(self.SEEN["filed"]) == (9, EDITION.published)

    def test_it_is_in_spanish(self) -> None:
        seen = events(f"{COMPLAINT}&lang=es", DUE + timedelta(1))
        assert str(seen["decision"]["SUMMARY"]).startswith("Atrasado si no se ha hecho: ")
        assert str(seen["correction"]["SUMMARY"]).startswith("Estimada, si llegó a tiempo: ")

    def test_the_same_stamps_stay_when_it_was_done_after_all(self) -> None:
        """A new fact at the old address never lowers a stamp."""
        seen = events(f"{COMPLAINT}&decision=2026-11-20", "2026-11-28")
        assert seen["decision"]["SUMMARY"] == "CDE issued its decision"
        assert stamps(seen["decision"]) == stamps(self.SEEN["decision"])
        assert stamps(seen["reconsideration_request"])[0] == 10

    def test_a_right_is_never_late(self) -> None:
        """Reconsideration may be asked for: 5 CCR § 3204."""
        seen = events(f"{COMPLAINT}&decision=2026-11-09", "2027-06-01")
        assert str(seen["reconsideration_request"]["SUMMARY"]).startswith("Last day to ask CDE")


class TestAnAgreement:
    def test_that_ended_the_case_leaves_nothing_late(self) -> None:
        """Ed. Code § 56501.5(f)(1): signed, and not canceled within three business days."""
        query = "filed=2026-01-15&resolution_agreement=2026-01-28"
        seen = events(query, "2026-06-01", "due-process")
        late = {id_ for id_, event in seen.items() if "Late" in str(event["SUMMARY"])}
        assert late == {"copy_to_other_party", "response"}  # due before it was signed
        assert seen["decision"].decoded("DTSTART") == date(2026, 3, 31)
        assert str(seen["appeal"]["SUMMARY"]).startswith("Estimated: ")

    def test_a_duty_about_which_nothing_is_left_to_do(self) -> None:
        """A decision came without a resolution meeting."""
        query = "filed=2026-01-15&decision=2026-03-20"
        meeting = events(query, "2026-06-01", "due-process")["resolution_meeting"]
        assert str(meeting["SUMMARY"]).startswith("Late if not done")
        assert "What to do" not in str(meeting["DESCRIPTION"])


class TestAnAlarm:
    def test_is_left_out_once_its_day_has_passed(self) -> None:
        query = f"{COMPLAINT}&remind=7&remind=1"
        before, on, after = (
            events(query, day)["decision"] for day in ("2026-11-02", "2026-11-08", "2026-11-09")
        )
        assert [len(event.walk("VALARM")) for event in (before, on, after)] == [2, 1, 0]
        assert [stamps(event)[0] for event in (before, on, after)] == [9, 10, 11]


@settings(max_examples=30)
@given(QUESTIONS, st.integers(-20, 900), st.integers(1, 400), st.sampled_from(["1", "30"]))
def test_no_event_moves_and_every_change_raises_a_stamp(
    asked: Asked, first: int, later: int, remind: str
) -> None:
    process, pairs = asked
    filed = date.fromisoformat(dict(pairs)["filed"])
    given_pairs = [*pairs, ("remind", remind)]
    days = [filed + timedelta(first), filed + timedelta(first + later)]
    try:
        feeds = [
            feed_of(read(PROCESSES[process], [*given_pairs, ("as_of", str(day))])) for day in days
        ]
    except FaultsError:
        reject()
    before, after = (
        {str(event["UID"]): event for event in Calendar.from_ical(found).walk("VEVENT")}
        for found in feeds
    )
    assert before.keys() == after.keys()
    for uid, event in before.items():
        assert event["DTSTART"] == after[uid]["DTSTART"]
        rose = stamps(after[uid])[0] > stamps(event)[0]
        assert stamps(after[uid]) >= stamps(event)
        assert rose or after[uid].to_ical() == event.to_ical()
