"""The resolution meeting and the resolution period: Ed. Code § 56501.5; 34 CFR § 300.510."""

import pytest

from tests.asking import ask, codes, day, days, faults, iso
from tests.faults import already_ended, not_later, out_of_order

PROCESS = "due-process"
FILED = "filed=2026-09-08"  # day 15 is September 23, day 30 is October 8


class TestResolutionMeeting:
    """Ed. Code § 56501.5(a)(1): "shall be convened within 15 days of receiving notice of the due
    process hearing request of the parent".
    """

    @pytest.mark.parametrize(
        ("filed", "meeting", "latest"),
        [
            ("2026-09-08", "2026-09-23", None),
            ("2026-09-10", "2026-09-25", "2026-09-28"),  # Native American Day, a Friday
            ("2026-09-11", "2026-09-26", "2026-09-28"),  # a Saturday
            ("2026-08-25", "2026-09-09", "2026-09-10"),  # Admission Day: a legal holiday only
            ("2026-11-11", "2026-11-26", "2026-11-30"),  # Thanksgiving, its Friday, the weekend
            ("2026-11-12", "2026-11-27", "2026-11-30"),  # that Friday: a judicial holiday only
            ("2026-12-17", "2027-01-01", "2027-01-04"),  # New Year's Day, a Friday
            ("2028-02-14", "2028-02-29", None),
        ],
    )
    def test_it_stands_and_the_next_open_day_can_be_argued(
        self, filed: str, meeting: str, latest: str | None
    ) -> None:
        """Ed. Code § 9: "unless the last day is a holiday"."""
        assert days(PROCESS, f"filed={filed}", "resolution_meeting") == (meeting, meeting, latest)

    def test_one_that_was_held_has_happened(self) -> None:
        told = ask(PROCESS, f"{FILED}&resolution_meeting=2026-09-22")
        assert told["resolution_meeting"].standing == "happened"
        assert iso(told["resolution_period"].date) == "2026-10-08"


class TestNoMeetingIsNeeded:
    """Ed. Code § 56501.5(b): "need not be held if the parents and the local educational agency
    agree in writing to waive the meeting, or agree to use the mediation process".
    """

    @pytest.mark.parametrize("excuse", ["resolution_waived", "mediation_agreed"])
    def test_it_is_excused_with_the_reason(self, excuse: str) -> None:
        told = ask(PROCESS, f"{FILED}&{excuse}=2026-09-15")
        for line in ("resolution_meeting", "start_hearing_clock"):
            assert (told[line].standing, told[line].excused_by) == ("excused", excuse)
            assert any("Tuesday, September 15, 2026" in reason for reason in told[line].why)

    def test_one_that_was_held_all_the_same_has_happened(self) -> None:
        told = ask(PROCESS, f"{FILED}&mediation_agreed=2026-09-10&resolution_meeting=2026-09-22")
        assert told["resolution_meeting"].standing == "happened"
        assert told["resolution_meeting"].excused_by is None

    def test_mediation_alone_does_not_end_the_period(self) -> None:
        told = ask(PROCESS, f"{FILED}&mediation_agreed=2026-09-15")
        assert iso(told["resolution_period"].date) == "2026-10-08"
        assert iso(told["decision"].date) == "2026-11-22"


class TestStartHearingClock:
    """34 CFR § 300.510(b)(5): "the parent may seek the intervention of a hearing officer to begin
    the due process hearing timeline".
    """

    @pytest.mark.parametrize(
        ("filed", "opens"),
        [
            ("2026-09-08", "2026-09-24"),
            ("2026-09-10", "2026-09-26"),  # a Saturday
            ("2028-02-13", "2028-02-29"),
            ("2026-12-16", "2027-01-01"),
        ],
    )
    def test_it_is_the_day_after_the_15_days(self, filed: str, opens: str) -> None:
        told = ask(PROCESS, f"filed={filed}")["start_hearing_clock"]
        assert (told.kind, told.who, iso(told.date)) == ("opens", "parent", opens)
        assert told.latest_date is None

    def test_there_is_nothing_to_ask_once_the_meeting_was_held(self) -> None:
        told = ask(PROCESS, f"{FILED}&resolution_meeting=2026-09-22")["start_hearing_clock"]
        assert (told.standing, told.excused_by) == ("excused", "resolution_meeting")

    def test_a_judge_who_was_asked_was_asked(self) -> None:
        told = ask(PROCESS, f"{FILED}&start_hearing_clock=2026-09-28")["start_hearing_clock"]
        assert (told.standing, iso(told.date)) == ("happened", "2026-09-28")


class TestResolutionPeriod:
    """34 CFR § 300.510(b)(1): "within 30 days of the receipt of the due process complaint"."""

    def test_it_ends_by_itself(self) -> None:
        told = ask(PROCESS, FILED)["resolution_period"]
        assert (told.kind, told.who, told.standing) == ("period", None, "known")
        assert days(PROCESS, FILED, "resolution_period") == ("2026-10-08", "2026-10-08", None)

    def test_no_act_is_due_on_its_last_day_so_a_weekend_does_not_move_it(self) -> None:
        """October 11, 2026 is a Sunday; Ed. Code § 9 is about "the time in which any act … is to
        be done".
        """
        query = "filed=2026-09-11"
        assert days(PROCESS, query, "resolution_period") == ("2026-10-11", "2026-10-11", None)

    def test_the_day_it_ended_may_be_given(self) -> None:
        told = ask(PROCESS, f"{FILED}&resolution_period=2026-10-02")
        assert told["resolution_period"].standing == "happened"
        assert iso(told["decision"].date) == "2026-11-16"


class TestEndsEarly:
    """Ed. Code § 56501.5(d): "starts the day after one of the following events": 34 CFR
    § 300.510(c)(1), (2).
    """

    @pytest.mark.parametrize(
        ("facts", "period", "decision"),
        [
            ("resolution_waived=2026-09-08", "2026-09-08", "2026-10-23"),  # the day of filing
            ("resolution_waived=2026-09-30", "2026-09-30", "2026-11-14"),
            ("resolution_waived=2026-10-08", "2026-10-08", "2026-11-22"),  # day 30
            ("mediation_agreed=2026-09-28&no_agreement=2026-09-28", "2026-09-28", "2026-11-12"),
            ("mediation_agreed=2026-09-15&no_agreement=2026-10-08", "2026-10-08", "2026-11-22"),
            ("resolution_meeting=2026-09-22&no_agreement=2026-09-22", "2026-09-22", "2026-11-06"),
            # Without a meeting or a mediation that had started, only the waiver counts.
            ("resolution_waived=2026-09-30&no_agreement=2026-09-28", "2026-09-30", "2026-11-14"),
            (
                "mediation_agreed=2026-09-15&resolution_waived=2026-09-30&no_agreement=2026-09-28",
                "2026-09-28",
                "2026-11-12",
            ),
            ("resolution_waived=2026-09-28&no_agreement=2026-09-30", "2026-09-28", "2026-11-12"),
            (
                "received=2026-09-11&resolution_meeting=2026-09-22&no_agreement=2026-10-11",
                "2026-10-11",
                "2026-11-25",
            ),
            (
                "amended=2026-10-02&resolution_meeting=2026-10-16&no_agreement=2026-10-26",
                "2026-10-26",
                "2026-12-10",
            ),
        ],
    )
    def test_the_45_days_start_the_day_after(self, facts: str, period: str, decision: str) -> None:
        told = ask(PROCESS, f"{FILED}&{facts}")
        assert iso(told["resolution_period"].date) == period
        assert told["resolution_period"].standing == "known"
        assert iso(told["decision"].date) == decision
        assert told["decision"].standing == "known"

    @pytest.mark.parametrize(
        ("facts", "parameter", "given", "last"),
        [
            ("no_agreement=2026-10-09", "no_agreement", "2026-10-09", "2026-10-08"),
            ("resolution_waived=2026-10-09", "resolution_waived", "2026-10-09", "2026-10-08"),
            (
                "received=2026-09-04&no_agreement=2026-10-05",
                "no_agreement",
                "2026-10-05",
                "2026-10-04",
            ),
            (
                "amended=2026-10-02&no_agreement=2026-11-02",
                "no_agreement",
                "2026-11-02",
                "2026-11-01",
            ),
        ],
    )
    def test_past_day_30_it_is_an_error_that_says_so(
        self, facts: str, parameter: str, given: str, last: str
    ) -> None:
        assert faults(PROCESS, f"{FILED}&{facts}") == [already_ended(parameter, given, last)]

    def test_each_that_is_past_day_30_is_named(self) -> None:
        facts = "no_agreement=2026-10-20&resolution_waived=2026-10-09"
        assert [fault.parameter for fault in faults(PROCESS, f"{FILED}&{facts}")] == [
            "resolution_waived",
            "no_agreement",
        ]

    def test_there_is_no_agreement_to_miss_before_the_meeting(self) -> None:
        facts = "resolution_meeting=2026-09-22&no_agreement=2026-09-21"
        assert faults(PROCESS, f"{FILED}&{facts}") == [
            out_of_order("no_agreement", "2026-09-21", "resolution_meeting", "2026-09-22")
        ]

    @pytest.mark.parametrize(
        "fact", ["resolution_waived", "mediation_agreed", "resolution_meeting"]
    )
    def test_what_came_before_the_amended_request_was_about_another(self, fact: str) -> None:
        assert faults(PROCESS, f"{FILED}&amended=2026-10-02&{fact}=2026-10-01") == [
            out_of_order(fact, "2026-10-01", "amended", "2026-10-02")
        ]


class TestEndsLate:
    """34 CFR § 300.510(c)(3): "both parties agree in writing to continue the mediation at the end
    of the 30-day resolution period, but later, the parent or public agency withdraws".
    """

    @pytest.mark.parametrize(
        ("withdrawn", "decision"),
        [
            ("2026-10-09", "2026-11-23"),
            ("2026-10-20", "2026-12-04"),
            ("2026-11-17", "2027-01-01"),
        ],
    )
    def test_the_45_days_start_the_day_after(self, withdrawn: str, decision: str) -> None:
        told = ask(PROCESS, f"{FILED}&mediation_withdrawn={withdrawn}")
        assert iso(told["resolution_period"].date) == withdrawn
        assert iso(told["decision"].date) == decision

    @pytest.mark.parametrize("withdrawn", ["2026-10-08", "2026-09-30"])
    def test_it_is_after_day_30(self, withdrawn: str) -> None:
        assert faults(PROCESS, f"{FILED}&mediation_withdrawn={withdrawn}") == [
            not_later("mediation_withdrawn", withdrawn, "2026-10-08")
        ]

    def test_it_is_after_the_mediation_was_agreed(self) -> None:
        facts = "mediation_agreed=2026-10-15&mediation_withdrawn=2026-10-14"
        assert faults(PROCESS, f"{FILED}&{facts}") == [
            out_of_order("mediation_withdrawn", "2026-10-14", "mediation_agreed", "2026-10-15")
        ]

    def test_no_agreement_in_writing_comes_first(self) -> None:
        facts = "mediation_agreed=2026-09-15&no_agreement=2026-10-01&mediation_withdrawn=2026-10-20"
        assert day(PROCESS, f"{FILED}&{facts}", "resolution_period") == "2026-10-01"


class TestTellOah:
    """Ed. Code § 56501.5(d): California adds that the district must also tell OAH."""

    @pytest.mark.parametrize(
        ("fact", "said"),
        [
            ("resolution_waived=2026-09-15", True),
            ("no_agreement=2026-09-28", True),
            ("mediation_withdrawn=2026-10-20", True),
            ("mediation_agreed=2026-09-15", False),
            ("resolution_meeting=2026-09-22", False),
        ],
    )
    def test_it_is_said_when_the_period_ends_early_or_late(self, fact: str, *, said: bool) -> None:
        assert ("tell-oah" in codes(PROCESS, f"{FILED}&{fact}")) is said
