"""Expedited hearing about discipline: 34 CFR § 300.532(c); 20 U.S.C. § 1415(k)(4)(B)."""

import pytest

from service.engine.faults import UnknownParameter
from tests.asking import ask, case, codes, day, days, faults, iso
from tests.faults import out_of_order

PROCESS = "expedited-hearing"
FILED = "filed=2026-09-08"
YEAR = "school_year=2026-08-12/2027-06-10"


class TestResolutionMeeting:
    """34 CFR § 300.532(c)(3)(i): "A resolution meeting must occur within seven days of receiving
    notice of the due process complaint".
    """

    @pytest.mark.parametrize(
        ("query", "meeting", "latest"),
        [
            ("filed=2026-09-08", "2026-09-15", None),
            ("filed=2026-09-08&received=2026-09-10", "2026-09-17", None),
            # Served before OAH had the request: seven days from its filing end later.
            ("filed=2026-09-08&received=2026-09-04", "2026-09-11", "2026-09-15"),
            ("filed=2026-09-05", "2026-09-12", "2026-09-14"),  # a Saturday
            ("filed=2026-09-02", "2026-09-09", "2026-09-10"),  # Admission Day: a legal holiday only
            ("filed=2026-11-19", "2026-11-26", "2026-11-30"),  # Thanksgiving
            ("filed=2026-11-20", "2026-11-27", "2026-11-30"),  # its Friday: a judicial holiday only
            ("filed=2026-12-25", "2027-01-01", "2027-01-04"),  # New Year's Day, a Friday
            ("filed=2028-02-22", "2028-02-29", None),
        ],
    )
    def test_it_stands_and_the_next_open_day_can_be_argued(
        self, query: str, meeting: str, latest: str | None
    ) -> None:
        """Code Civ. Proc. § 12a(a): "extended to and including the next day that is not a
        holiday".
        """
        assert days(PROCESS, query, "resolution_meeting") == (meeting, meeting, latest)

    @pytest.mark.parametrize("excuse", ["resolution_waived", "mediation_agreed"])
    def test_it_is_excused_with_the_reason(self, excuse: str) -> None:
        told = ask(PROCESS, f"{FILED}&{excuse}=2026-09-10")["resolution_meeting"]
        assert (told.standing, told.excused_by) == ("excused", excuse)


class TestHearingMayProceed:
    """34 CFR § 300.532(c)(3)(ii): "may proceed unless the matter has been resolved to the
    satisfaction of both parties within 15 days of the receipt of the due process complaint".
    """

    @pytest.mark.parametrize(
        ("facts", "opens"),
        [
            ("", "2026-09-24"),
            ("&received=2026-09-10", "2026-09-26"),  # a Saturday
            ("&resolution_meeting=2026-09-14", "2026-09-24"),
            ("&resolution_waived=2026-09-08", "2026-09-08"),
            ("&mediation_agreed=2026-09-11", "2026-09-11"),
            ("&resolution_waived=2026-09-14&mediation_agreed=2026-09-11", "2026-09-11"),
            ("&resolution_waived=2026-09-11&mediation_agreed=2026-09-14", "2026-09-11"),
        ],
    )
    def test_it_is_the_day_after_the_15_days_or_at_once(self, facts: str, opens: str) -> None:
        told = ask(PROCESS, f"{FILED}{facts}")["hearing_may_proceed"]
        assert (told.kind, iso(told.date), told.latest_date) == ("opens", opens, None)

    @pytest.mark.parametrize("fact", ["resolution_waived", "mediation_agreed"])
    @pytest.mark.parametrize("late", ["2026-09-24", "2026-09-25", "2026-10-20"])
    def test_what_is_agreed_later_does_not_hold_it_up(self, fact: str, late: str) -> None:
        assert day(PROCESS, f"{FILED}&{fact}={late}", "hearing_may_proceed") == "2026-09-24"

    @pytest.mark.parametrize("fact", ["resolution_waived", "mediation_agreed"])
    def test_nothing_is_agreed_before_the_request(self, fact: str) -> None:
        assert faults(PROCESS, f"{FILED}&{fact}=2026-09-07") == [
            out_of_order(fact, "2026-09-07", "filed", "2026-09-08")
        ]


class TestHearingHeld:
    """34 CFR § 300.532(c)(2): "within 20 school days of the date the complaint requesting the
    hearing is filed".
    """

    def test_it_waits_for_the_school_year(self) -> None:
        told = ask(PROCESS, FILED)
        for line in ("hearing_held", "decision", "appeal"):
            assert (told[line].standing, told[line].waits_for) == ("pending", ["school_year"])
        assert codes(PROCESS, FILED) == ["no-school-calendar"]

    @pytest.mark.parametrize(
        ("filed", "off", "held"),
        [
            ("2026-09-08", "", "2026-10-06"),  # Native American Day is a school day
            ("2026-09-05", "", "2026-10-05"),  # a Saturday; then Labor Day
            ("2026-09-14", "", "2026-10-12"),  # so is Columbus Day
            ("2026-10-15", "", "2026-11-13"),  # Veterans Day is not
            ("2026-11-09", "&school_break=2026-11-23/2026-11-27", "2026-12-15"),
            ("2026-12-07", "&school_break=2026-12-21/2027-01-01", "2027-01-19"),
            ("2026-11-09", "", "2026-12-09"),  # Thanksgiving only
            ("2027-02-01", "&school_closed=2027-02-12", "2027-03-03"),
            ("2027-02-01", "&school_closed=2027-02-08", "2027-03-03"),
        ],
    )
    def test_only_school_days_count(self, filed: str, off: str, held: str) -> None:
        query = f"filed={filed}&{YEAR}{off}"
        told = ask(PROCESS, query)["hearing_held"]
        assert (iso(told.date), iso(told.statutory_date)) == (held, held)
        assert (told.latest_date, told.standing, told.who) == (None, "known", "oah")

    def test_it_runs_from_filing_not_from_receipt(self) -> None:
        query = f"{FILED}&received=2026-09-15&{YEAR}"
        assert day(PROCESS, query, "hearing_held") == "2026-10-06"

    def test_the_time_between_school_years_does_not_count(self) -> None:
        query = f"filed=2027-05-24&{YEAR}&school_year=2027-08-11/2028-06-08"
        assert day(PROCESS, query, "hearing_held") == "2027-08-20"

    def test_past_the_last_school_year_it_waits_for_the_next(self) -> None:
        told = ask(PROCESS, f"filed=2027-05-24&{YEAR}")["hearing_held"]
        assert (told.standing, told.waits_for) == ("pending", ["school_year"])

    def test_breaks_alone_are_not_enough(self) -> None:
        query = f"{FILED}&school_break=2026-11-23/2026-11-27"
        assert ask(PROCESS, query)["hearing_held"].waits_for == ["school_year"]
        assert codes(PROCESS, query) == ["no-school-year"]

    def test_the_lincoln_day_that_a_board_chooses_is_asked_for(self) -> None:
        """Ed. Code § 37220: "the Monday or Friday of the week in which February 12 occurs"."""
        query = f"filed=2027-02-01&{YEAR}"
        assert codes(PROCESS, query) == ["lincoln-day"]
        assert day(PROCESS, query, "hearing_held") == "2027-03-02"
        assert codes(PROCESS, f"{query}&school_closed=2027-02-12") == []

    @pytest.mark.parametrize(
        ("breaks", "held"),
        [(("2014-04-14/2014-04-18",), "2014-05-08"), ((), "2014-05-01")],
    )
    def test_oah_counted_so(self, breaks: tuple[str, ...], held: str) -> None:
        """OAH 2014040246: filed on April 3, 2014, before a five-day spring break; the hearing of
        May 6 was within 20 school days.
        """
        year = "2013-08-19/2014-06-13"
        told = case(PROCESS, *breaks, filed="2014-04-03", school_year=year)["hearing_held"]
        assert iso(told.day) == held


class TestDecision:
    """34 CFR § 300.532(c)(2): "within 10 school days after the hearing"."""

    @pytest.mark.parametrize(
        ("facts", "standing", "decision"),
        [
            ("", "projected", "2026-10-20"),
            ("&hearing_held=2026-09-30", "known", "2026-10-14"),
            ("&hearing=2026-09-28&hearing_held=2026-09-30", "known", "2026-10-14"),
            # The last day that was given, as OAH counts: 2010110730, heard December 14 to 16.
            ("&hearing=2026-09-28", "known", "2026-10-12"),
            ("&heard=2026-09-28&heard=2026-09-30", "known", "2026-10-14"),
            ("&hearing_held=2027-01-13", "known", "2027-01-28"),  # over Dr. King's Day
            ("&hearing_held=2026-11-20&school_break=2026-11-23/2026-11-27", "known", "2026-12-11"),
        ],
    )
    def test_it_is_counted_from_the_last_day_of_the_hearing(
        self, facts: str, standing: str, decision: str
    ) -> None:
        told = ask(PROCESS, f"{FILED}&{YEAR}{facts}")["decision"]
        assert (told.standing, iso(told.date), told.latest_date) == (standing, decision, None)

    def test_one_that_came_needs_no_school_calendar(self) -> None:
        told = ask(PROCESS, f"{FILED}&decision=2026-10-20")
        assert told["decision"].standing == "happened"
        assert told["appeal"].standing == "known"
        assert days(PROCESS, f"{FILED}&decision=2026-10-20", "appeal") == (
            "2027-01-15",
            "2027-01-18",  # Dr. King's Day
            "2027-01-19",
        )

    def test_the_hearing_does_not_end_before_it_begins(self) -> None:
        assert faults(PROCESS, f"{FILED}&hearing=2026-09-28&hearing_held=2026-09-27") == [
            out_of_order("hearing_held", "2026-09-27", "hearing", "2026-09-28")
        ]


class TestEvidence:
    """34 CFR § 300.512(a)(3): "at least five business days before the hearing"."""

    def test_it_waits_for_the_hearing(self) -> None:
        assert ask(PROCESS, FILED)["evidence"].waits_for == ["hearing"]

    @pytest.mark.parametrize(
        ("hearing", "date", "statutory"),
        [
            ("2026-10-14", "2026-10-06", "2026-10-06"),  # Columbus Day is no business day
            ("2026-09-28", "2026-09-18", "2026-09-21"),  # Native American Day may be one
        ],
    )
    def test_it_is_counted_in_business_days(self, hearing: str, date: str, statutory: str) -> None:
        query = f"{FILED}&{YEAR}&hearing={hearing}"
        assert days(PROCESS, query, "evidence") == (date, statutory, None)


class TestWhatThereIsNot:
    """No sufficiency challenge, no extensions."""

    def test_no_such_lines(self) -> None:
        assert list(ask(PROCESS, FILED)) == [
            "filed",
            "copy_to_other_party",
            "resolution_meeting",
            "hearing_may_proceed",
            "records",
            "issues_notice",
            "attorney_notice",
            "evidence",
            "settlement_offer",
            "offer_answer",
            "motions",
            "prehearing_statement",
            "judge_challenge",
            "hearing_held",
            "decision",
            "appeal",
            "hearing_notice_oah",
            "stay_put",
            "hearing_record",
        ]

    @pytest.mark.parametrize("name", ["extended_by", "insufficiency_notice", "amended"])
    def test_no_such_parameters(self, name: str) -> None:
        (fault,) = faults(PROCESS, f"{FILED}&{name}=2026-09-15")
        assert isinstance(fault, UnknownParameter)
        assert (fault.parameter, fault.takers[0]) == (name, "due-process")
