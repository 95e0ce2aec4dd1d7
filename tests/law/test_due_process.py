"""A request for a due process hearing: Ed. Code §§ 56502, 56505; 34 CFR §§ 300.508–300.515."""

import pytest

from tests.asking import ask, case, codes, day, days, faults, iso
from tests.faults import out_of_order

PROCESS = "due-process"


class TestCopyToOtherParty:
    """Ed. Code § 56502(c)(1): "at the same time as the request is filed"."""

    @pytest.mark.parametrize("filed", ["2026-09-08", "2026-09-07", "2026-09-12"])
    def test_it_goes_the_same_day_whatever_day_that_is(self, filed: str) -> None:
        assert days(PROCESS, f"filed={filed}", "copy_to_other_party") == (filed, filed, None)

    def test_later_clocks_do_not_move_it(self) -> None:
        query = "filed=2026-09-08&received=2026-09-11&amended=2026-10-02"
        assert day(PROCESS, query, "copy_to_other_party") == "2026-09-08"


class TestEarliestKnowledge:
    """Ed. Code § 56505(l): "within two years from the date the party initiating the request knew
    or had reason to know of the facts".
    """

    @pytest.mark.parametrize(
        ("filed", "limit"),
        [
            ("2026-09-08", "2024-09-08"),  # a Sunday: it does not move
            ("2026-02-28", "2024-02-28"),
            ("2026-03-01", "2024-03-01"),
            ("2028-02-29", "2026-02-28"),
            ("2024-02-29", "2022-02-28"),
        ],
    )
    def test_it_reaches_back_to_the_same_date_two_years_before(
        self, filed: str, limit: str
    ) -> None:
        assert days(PROCESS, f"filed={filed}", "earliest_knowledge") == (limit, limit, None)

    def test_oah_counted_so(self) -> None:
        """OAH 2008090863: filed on September 24, 2008, it reached back to September 24, 2006."""
        assert iso(case(PROCESS, filed="2008-09-24")["earliest_knowledge"].day) == "2006-09-24"

    @pytest.mark.parametrize(
        ("query", "outside"),
        [
            ("filed=2026-09-08&learned=2024-09-07", ["arguable-two-years"]),  # Labor Day
            ("filed=2026-09-09&learned=2024-09-07", ["outside-two-years"]),
            ("filed=2026-09-08&learned=2024-09-08", []),
            ("filed=2028-02-29&learned=2026-02-27", ["outside-two-years"]),
            ("filed=2028-02-29&learned=2026-02-28", []),
            ("filed=2026-02-28&learned=2024-02-29", []),
            ("filed=2026-03-01&learned=2024-02-29", ["arguable-two-years"]),
            # What the parent knew does not limit the district's request.
            ("filed=2026-09-08&learned=2024-09-07&filed_by=district", []),
        ],
    )
    def test_what_was_known_before_it_is_pointed_out(self, query: str, outside: list[str]) -> None:
        assert [code for code in codes(PROCESS, query) if code.endswith("two-years")] == outside


class TestResponse:
    """34 CFR § 300.508(f): "a response that specifically addresses the issues raised in the due
    process complaint"; 20 U.S.C. § 1415(c)(2)(B)(i)(I): "within 10 days".
    """

    @pytest.mark.parametrize(
        ("filed", "date", "statutory", "latest"),
        [
            ("2026-09-08", "2026-09-18", "2026-09-18", None),
            ("2026-09-09", "2026-09-18", "2026-09-19", "2026-09-21"),  # Saturday
            ("2026-09-10", "2026-09-18", "2026-09-20", "2026-09-21"),  # Sunday
            ("2026-02-02", "2026-02-11", "2026-02-12", "2026-02-13"),  # Lincoln Day
            ("2026-03-21", "2026-03-30", "2026-03-31", "2026-04-01"),  # Farmworkers Day 2026
            ("2027-03-21", "2027-03-31", "2027-03-31", None),  # no longer
            ("2027-03-30", "2027-04-08", "2027-04-09", "2027-04-12"),  # observed on a Friday
            ("2026-11-17", "2026-11-25", "2026-11-27", "2026-11-30"),  # the day after Thanksgiving
            # Columbus Day: courts are open, but it is a legal holiday of the state.
            ("2026-10-02", "2026-10-12", "2026-10-12", "2026-10-13"),
            ("2027-04-04", "2027-04-14", "2027-04-14", "2027-04-15"),  # Sylvia Mendez Day: so too
            ("2027-12-21", "2027-12-30", "2027-12-31", "2028-01-03"),  # New Year's Day observed
            ("2028-02-19", "2028-02-29", "2028-02-29", None),
        ],
    )
    def test_it_must_be_sent_before_a_day_without_work_and_the_next_open_day_can_be_argued(
        self, filed: str, date: str, statutory: str, latest: str | None
    ) -> None:
        """Ed. Code § 9: "unless the last day is a holiday"."""
        assert days(PROCESS, f"filed={filed}", "response") == (date, statutory, latest)

    def test_the_side_that_did_not_file_owes_it(self) -> None:
        assert ask(PROCESS, "filed=2026-09-08")["response"].who == "district"
        assert ask(PROCESS, "filed=2026-09-08&filed_by=parent")["response"].who == "district"
        assert ask(PROCESS, "filed=2026-09-08&filed_by=district")["response"].who == "parent"


class TestInsufficiencyNotice:
    """34 CFR § 300.508(d)(1): "must be deemed sufficient unless the party receiving the due process
    complaint notifies the hearing officer and the other party in writing".
    """

    @pytest.mark.parametrize(
        ("filed", "date", "statutory", "latest"),
        [
            ("2026-09-08", "2026-09-23", "2026-09-23", None),
            ("2026-09-10", "2026-09-24", "2026-09-25", "2026-09-28"),  # Native American Day
            ("2026-09-11", "2026-09-24", "2026-09-26", "2026-09-28"),  # the Saturday after it
            ("2026-08-25", "2026-09-09", "2026-09-09", "2026-09-10"),  # Admission Day: courts open
            ("2028-02-14", "2028-02-29", "2028-02-29", None),
        ],
    )
    def test_it_must_be_in_before_a_day_without_work(
        self, filed: str, date: str, statutory: str, latest: str | None
    ) -> None:
        assert days(PROCESS, f"filed={filed}", "insufficiency_notice") == (date, statutory, latest)

    def test_oah_counted_so(self) -> None:
        """OAH 2010080742: a request of August 18, 2010; notice by September 2, 2010."""
        told = case(PROCESS, filed="2010-08-18")["insufficiency_notice"]
        assert (iso(told.day), iso(told.statutory_day)) == ("2010-09-02", "2010-09-02")


class TestInsufficiencyRuling:
    """20 U.S.C. § 1415(c)(2)(D): "Within 5 days of receipt of the notification"."""

    def test_it_waits_for_a_notice_that_may_never_come(self) -> None:
        told = ask(PROCESS, "filed=2026-09-08")["insufficiency_ruling"]
        assert (told.standing, told.waits_for) == ("pending", ["insufficiency_notice"])

    @pytest.mark.parametrize(
        ("notice", "ruling", "latest"),
        [
            ("2026-09-20", "2026-09-25", "2026-09-28"),  # Native American Day, a Friday
            ("2026-09-21", "2026-09-26", "2026-09-28"),  # a Saturday
            ("2026-09-22", "2026-09-27", "2026-09-28"),  # a Sunday
            ("2026-09-23", "2026-09-28", None),
            ("2026-10-07", "2026-10-12", "2026-10-13"),  # Columbus Day: a legal holiday only
            ("2026-11-22", "2026-11-27", "2026-11-30"),  # the day after Thanksgiving: judicial only
        ],
    )
    def test_it_stands_and_the_next_open_day_can_be_argued(
        self, notice: str, ruling: str, latest: str | None
    ) -> None:
        """Ed. Code § 9: "unless the last day is a holiday"."""
        query = f"filed=2026-09-08&insufficiency_notice={notice}"
        assert days(PROCESS, query, "insufficiency_ruling") == (ruling, ruling, latest)


class TestStart:
    """The clocks start when the other side has its copy; Ed. Code § 56502(e): "shall recommence at
    the time the party files an amended notice".
    """

    LINES = (
        "response",
        "insufficiency_notice",
        "resolution_meeting",
        "start_hearing_clock",
        "resolution_period",
        "decision",
    )

    @pytest.mark.parametrize(
        ("facts", "statutory"),
        [
            ("", "2026-09-18 2026-09-23 2026-09-23 2026-09-24 2026-10-08 2026-11-22"),
            (
                "&received=2026-09-11",
                "2026-09-21 2026-09-26 2026-09-26 2026-09-27 2026-10-11 2026-11-25",
            ),
            (
                "&received=2026-09-04",  # served before it was filed
                "2026-09-14 2026-09-19 2026-09-19 2026-09-20 2026-10-04 2026-11-18",
            ),
            (
                "&amended=2026-10-02",
                "2026-10-12 2026-10-17 2026-10-17 2026-10-18 2026-11-01 2026-12-16",
            ),
            (
                "&received=2026-09-11&amended=2026-10-02",
                "2026-10-12 2026-10-17 2026-10-17 2026-10-18 2026-11-01 2026-12-16",
            ),
        ],
    )
    def test_every_clock(self, facts: str, statutory: str) -> None:
        told = ask(PROCESS, f"filed=2026-09-08{facts}")
        assert " ".join(str(told[line].statutory_date) for line in self.LINES) == statutory

    def test_how_far_the_request_reaches_back_stays(self) -> None:
        query = "filed=2026-09-08&received=2026-09-11&amended=2026-10-02"
        assert day(PROCESS, query, "earliest_knowledge") == "2024-09-08"

    def test_a_request_is_not_amended_before_it_is_filed(self) -> None:
        assert faults(PROCESS, "filed=2026-09-08&amended=2026-09-07") == [
            out_of_order("amended", "2026-09-07", "filed", "2026-09-08")
        ]


class TestDistrictsRequest:
    """Only a parent's request has a resolution period: Ed. Code § 56501.5; 34 CFR § 300.510."""

    def test_the_rows_of_a_parents_request_are_left_out(self) -> None:
        ours, theirs = (
            set(ask(PROCESS, f"filed=2026-09-08&filed_by={side}"))
            for side in ("parent", "district")
        )
        assert ours - theirs == {
            "resolution_meeting",
            "resolution_report",
            "start_hearing_clock",
            "resolution_period",
            "dismissal_request",
        }
        assert theirs - ours == set()

    @pytest.mark.parametrize(
        ("facts", "decision", "latest"),
        [
            ("", "2026-10-23", None),
            # Ed. Code § 56502(f): "after receipt of the written hearing request", OAH's; 45 days
            # from the parent's end on Sunday, October 25.
            ("&received=2026-09-10", "2026-10-23", "2026-10-26"),
            ("&received=2026-09-04", "2026-10-23", None),
            ("&amended=2026-10-02", "2026-11-16", None),
            ("&resolution_waived=2026-09-20", "2026-10-23", None),
        ],
    )
    def test_the_decision_comes_45_days_after_oah_has_the_request(
        self, facts: str, decision: str, latest: str | None
    ) -> None:
        query = f"filed=2026-09-08&filed_by=district{facts}"
        assert days(PROCESS, query, "decision") == (decision, decision, latest)
        assert ask(PROCESS, query)["decision"].standing == "known"

    def test_nothing_said_to_a_parent_who_filed_is_said(self) -> None:
        assert codes(PROCESS, "filed=2026-09-08&filed_by=district") == []
        assert codes(PROCESS, "filed=2026-09-08") == [
            "take-part",
            "response-exception",
            "stale-advice",
        ]
