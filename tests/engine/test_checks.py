"""Dates that somebody else gave: the readings and the mistakes that lead to them."""

import pytest

from service.answers.outcome_models import CheckOut
from service.engine.checks import Mistake
from tests.asking import answered, ask, messages

ASSESSMENT = (
    "filed=2025-11-03&consent=2025-11-20&school_year=2025-08-14/2026-06-10"
    "&school_break=2025-11-24/2025-11-28&school_break=2025-12-22/2026-01-09"
    "&school_break=2026-03-30/2026-04-03"
)
"""The IEP meeting is due on February 9, 2026: Ed. Code § 56344(a)."""

MISTAKES = [
    ("assessment", ASSESSMENT, "iep_meeting", "2026-02-08", Mistake.FIRST_DAY_COUNTED),
    # 60 business days from November 20: California's and the federal holidays left out.
    ("assessment", ASSESSMENT, "iep_meeting", "2026-02-20", Mistake.BUSINESS_DAYS),
    ("assessment", ASSESSMENT, "iep_meeting", "2026-01-20", Mistake.MONTHS),
    ("assessment", ASSESSMENT, "iep_meeting", "2026-01-19", Mistake.VACATIONS_COUNTED),
    ("assessment", ASSESSMENT, "iep_meeting", "2026-02-16", Mistake.SHORT_VACATIONS_LEFT_OUT),
    # Monday to Friday of the first week of the vacation, December 22 to 26, counted.
    ("assessment", ASSESSMENT, "iep_meeting", "2026-02-04", Mistake.ONLY_BEYOND_FIVE),
    # 60 days from the referral of November 3, without the vacation.
    ("assessment", ASSESSMENT, "iep_meeting", "2026-01-23", Mistake.OTHER_START),
    # Ed. Code § 56504: five business days from Monday, November 23, with Thanksgiving in between.
    ("records", "filed=2026-11-23", "records", "2026-11-28", Mistake.CALENDAR_DAYS),
    # 16 school days by December 19, 30 by January 30, 49 by February 27.
    ("assessment", ASSESSMENT, "iep_meeting", "2026-03-16", Mistake.SCHOOL_DAYS),
    # 34 CFR § 300.152(a): 60 days to June 30, 2026, with Memorial Day and Juneteenth in between.
    ("state-complaint", "filed=2026-05-01", "decision", "2026-07-02", Mistake.HOLIDAYS_LEFT_OUT),
    # 34 CFR § 300.510(b): 30 days to Saturday, February 14, 2026; Monday is Presidents' Day.
    ("due-process", "filed=2026-01-15", "resolution_period", "2026-02-17", Mistake.ROLLED),
]


def check(process: str, query: str, id_: str, day: str) -> CheckOut:
    (found,) = answered(process, f"{query}&check={id_}/{day}").checks
    assert (found.id, str(found.date)) == (id_, day)
    return found


class TestVerdict:
    def test_the_date_to_rely_on_matches(self) -> None:
        found = check("assessment", ASSESSMENT, "iep_meeting", "2026-02-09")
        assert (found.verdict, found.difference_days) == ("matches", 0)
        assert found.text.endswith("Monday, February 9, 2026 is the date to rely on.")

    def test_another_reading_is_named(self) -> None:
        found = check("assessment", ASSESSMENT, "iep_meeting", "2026-02-11")
        assert (found.verdict, found.difference_days) == ("reading", 2)
        assert found.reading == "weekend-before-vacation"
        assert "If the weekend and the closed days" in found.text

    def test_nothing_known(self) -> None:
        found = check("assessment", ASSESSMENT, "iep_meeting", "2026-03-03")
        assert (found.verdict, found.reading, found.mistake) == ("none", None, None)
        assert found.difference_days == 22
        assert "school calendar" not in found.text

    def test_what_needs_a_school_calendar_is_not_tried_without_one(self) -> None:
        found = check("state-complaint", "filed=2026-01-15", "decision", "2026-05-03")
        assert found.text.endswith("were not tried: no school calendar was entered.")

    def test_a_date_that_was_set_has_no_mistakes_of_counting(self) -> None:
        query = "filed=2026-01-15&extended_to=2026-04-30"
        assert check("state-complaint", query, "decision", "2026-04-29").verdict == "none"

    def test_no_way_to_miscount_business_days(self) -> None:
        assert check("records", "filed=2026-11-23", "records", "2027-03-01").verdict == "none"

    def test_another_start_past_the_known_days_is_not_tried(self) -> None:
        """20 school days from the hearing of June 15, 2026, end in a year that was not entered."""
        query = "filed=2026-05-01&hearing=2026-06-15&school_year=2025-08-13/2026-06-18"
        assert check("expedited-hearing", query, "hearing_held", "2026-05-22").verdict == "none"

    def test_a_count_past_the_known_days(self) -> None:
        query = "filed=2026-06-01&school_year=2025-08-13/2026-06-18"
        line = "manifestation_determination"
        assert check("discipline", query, line, "2026-12-31").verdict == "none"


class TestMistakes:
    @pytest.mark.parametrize(("process", "query", "id_", "day", "mistake"), MISTAKES)
    def test_each_is_named(
        self, process: str, query: str, id_: str, day: str, mistake: Mistake
    ) -> None:
        found = check(process, query, id_, day)
        assert (found.verdict, found.mistake) == ("mistake", mistake)
        spanish = check(process, f"{query}&lang=es", id_, day)
        assert "Resulta" in spanish.text


class TestBadInput:
    def test_an_id_that_the_process_has_not(self) -> None:
        (text,) = messages("state-complaint", "filed=2026-01-15&check=meeting/2026-03-03")
        assert text.startswith("check (meeting/2026-03-03) names no date of this process.")
        assert "decision" in text

    def test_something_without_a_date(self) -> None:
        query = "filed=2026-01-15&check=reconsideration_response/2026-05-01"
        (text,) = messages("state-complaint", query)
        assert "no rule gives that date in this case yet" in text
        settled = "filed=2026-01-15&check=due_process_limit/2026-05-01"
        assert "no rule gives that date" in messages("state-complaint", settled)[0]

    @pytest.mark.parametrize("given", ["decision", "/2026-03-03", "decision/soon"])
    def test_what_is_no_id_and_date(self, given: str) -> None:
        (text,) = messages("state-complaint", f"filed=2026-01-15&check={given}")
        assert "must be the id of a date and a date from" in text

    def test_without_a_check_there_is_none(self) -> None:
        assert answered("state-complaint", "filed=2026-01-15").checks == []
        assert ask("state-complaint", "filed=2026-01-15")["decision"].date

    def test_every_mistake_was_tried(self) -> None:
        assert {mistake for *_, mistake in MISTAKES} == set(Mistake)
