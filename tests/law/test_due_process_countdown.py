"""The countdown to the hearing: Ed. Code §§ 56502(e), 56505(e), 56507(a); 20 U.S.C. § 1415."""

import pytest

from tests.asking import ask, codes, days, faults, iso
from tests.faults import out_of_order

PROCESS = "due-process"
FILED = "filed=2025-06-02"
TO_THE_HEARING = {
    "settlement_offer",
    "issues_notice",
    "attorney_notice",
    "evidence",
    "amend_by",
}


class TestBeforeItIsSet:
    """A date that hangs on a hearing not yet set waits until it is given."""

    def test_what_is_counted_from_the_hearing_waits_for_it(self) -> None:
        told = ask(PROCESS, FILED)
        for line in TO_THE_HEARING:
            assert (told[line].standing, told[line].waits_for) == ("pending", ["hearing"])
            assert told[line].why == [
                "To count this date, we must know when the hearing begins (hearing)."
            ]

    def test_motions_wait_for_the_prehearing_conference(self) -> None:
        told = ask(PROCESS, f"{FILED}&hearing=2026-02-20")["motions"]
        assert (told.standing, told.waits_for) == ("pending", ["prehearing_conference"])

    def test_a_hearing_that_is_moved_moves_them_all(self) -> None:
        first, second = (
            ask(PROCESS, f"{FILED}&hearing={day}") for day in ("2025-10-06", "2025-11-03")
        )
        assert {line: iso(first[line].date) for line in TO_THE_HEARING} == {
            "settlement_offer": "2025-09-25",
            "issues_notice": "2025-09-25",  # September 26 is Native American Day
            "attorney_notice": "2025-09-25",
            "evidence": "2025-09-29",
            "amend_by": "2025-10-01",
        }
        assert {line: iso(second[line].date) for line in TO_THE_HEARING} == {
            "settlement_offer": "2025-10-23",
            "issues_notice": "2025-10-24",
            "attorney_notice": "2025-10-24",
            "evidence": "2025-10-27",
            "amend_by": "2025-10-29",
        }

    @pytest.mark.parametrize("fact", ["hearing", "prehearing_conference"])
    def test_it_is_not_before_the_request(self, fact: str) -> None:
        assert faults(PROCESS, f"{FILED}&{fact}=2025-06-01") == [
            out_of_order(fact, "2025-06-01", "filed", "2025-06-02")
        ]
        assert faults(PROCESS, f"{FILED}&amended=2025-07-01&{fact}=2025-06-30") == [
            out_of_order(fact, "2025-06-30", "amended", "2025-07-01")
        ]


class TestTenDays:
    """Ed. Code § 56507(a): "at least 10 days prior to the hearing"; § 56505(e)(6)."""

    @pytest.mark.parametrize("line", ["issues_notice", "attorney_notice"])
    @pytest.mark.parametrize(
        ("hearing", "date", "statutory"),
        [
            ("2026-11-16", "2026-11-06", "2026-11-06"),
            ("2026-11-17", "2026-11-06", "2026-11-07"),  # Saturday
            ("2026-11-18", "2026-11-06", "2026-11-08"),  # Sunday
            ("2026-12-07", "2026-11-25", "2026-11-27"),  # the day after Thanksgiving
            ("2027-02-22", "2027-02-11", "2027-02-12"),  # Lincoln Day
            ("2026-04-10", "2026-03-30", "2026-03-31"),  # Farmworkers Day 2026
            ("2027-04-10", "2027-03-31", "2027-03-31"),  # no longer
            ("2027-04-19", "2027-04-08", "2027-04-09"),  # observed on a Friday
            ("2026-10-22", "2026-10-12", "2026-10-12"),  # Columbus Day: courts are open
            ("2027-07-15", "2027-07-02", "2027-07-05"),  # July 4 observed on a Monday
            ("2027-01-11", "2026-12-31", "2027-01-01"),
            ("2028-01-10", "2027-12-30", "2027-12-31"),  # New Year's Day observed
            ("2028-03-09", "2028-02-28", "2028-02-28"),  # over February 29
            ("2028-03-10", "2028-02-29", "2028-02-29"),
        ],
    )
    def test_it_is_never_moved_later(
        self, line: str, hearing: str, date: str, statutory: str
    ) -> None:
        assert days(PROCESS, f"{FILED}&hearing={hearing}", line) == (date, statutory, None)


class TestEvidence:
    """34 CFR § 300.512(a)(3): "at least five business days before the hearing"."""

    @pytest.mark.parametrize(
        ("hearing", "date"),
        [
            ("2026-03-20", "2026-03-13"),
            ("2026-11-30", "2026-11-19"),  # the Monday after Thanksgiving week
            ("2026-01-05", "2025-12-26"),  # the Monday after Christmas and New Year's Day
            ("2027-01-04", "2026-12-24"),
            ("2026-10-14", "2026-10-06"),  # over Columbus Day
            ("2026-11-12", "2026-11-04"),  # the day after Veterans Day
            ("2026-06-22", "2026-06-12"),  # over Juneteenth
            ("2026-07-06", "2026-06-26"),  # over July 4, observed on a Friday by federal law
            ("2028-03-03", "2028-02-25"),  # over February 29
        ],
    )
    def test_federal_holidays_and_closed_state_offices_do_not_count(
        self, hearing: str, date: str
    ) -> None:
        assert days(PROCESS, f"{FILED}&hearing={hearing}", "evidence") == (date, date, None)

    @pytest.mark.parametrize(
        ("hearing", "date", "statutory"),
        [
            ("2026-02-20", "2026-02-10", "2026-02-12"),  # Lunar New Year, Lincoln Day
            ("2026-09-14", "2026-09-03", "2026-09-04"),  # Admission Day
            ("2026-09-28", "2026-09-18", "2026-09-21"),  # Native American Day
            ("2026-04-27", "2026-04-17", "2026-04-20"),  # Genocide Remembrance Day
            ("2027-04-16", "2027-04-08", "2027-04-09"),  # Sylvia Mendez Day
            ("2027-03-11", "2027-03-03", "2027-03-04"),  # Eid al-Fitr, estimated
        ],
    )
    def test_the_earlier_of_two_readings_of_state_holiday_is_the_safe_one(
        self, hearing: str, date: str, statutory: str
    ) -> None:
        assert days(PROCESS, f"{FILED}&hearing={hearing}", "evidence") == (date, statutory, None)

    def test_a_holiday_whose_day_is_an_estimate_is_flagged(self) -> None:
        assert "estimated-holiday" in codes(PROCESS, f"{FILED}&hearing=2027-03-11")
        assert "estimated-holiday" not in codes(PROCESS, f"{FILED}&hearing=2026-02-20")

    def test_each_skipped_day_is_named(self) -> None:
        told = ask(PROCESS, f"{FILED}&hearing=2026-11-30")["evidence"]
        assert [(each.reason, iso(each.first), each.days) for each in told.skipped] == [
            ("Saturdays and Sundays", "2026-11-21", 4),
            ("Thanksgiving Day", "2026-11-26", 1),
            ("The day after Thanksgiving", "2026-11-27", 1),
        ]


class TestAmendBy:
    """20 U.S.C. § 1415(c)(2)(E)(i)(II): "not later than 5 days before a due process hearing
    occurs".
    """

    @pytest.mark.parametrize(
        ("hearing", "date", "statutory"),
        [
            ("2026-11-30", "2026-11-25", "2026-11-25"),
            ("2026-12-02", "2026-11-25", "2026-11-27"),
            ("2026-12-04", "2026-11-25", "2026-11-29"),  # Sunday, Saturday, a closed Friday
            ("2026-02-17", "2026-02-11", "2026-02-12"),
            ("2028-03-05", "2028-02-29", "2028-02-29"),
        ],
    )
    def test_it_is_never_moved_later(self, hearing: str, date: str, statutory: str) -> None:
        assert days(PROCESS, f"{FILED}&hearing={hearing}", "amend_by") == (date, statutory, None)


class TestSettlementOffer:
    """20 U.S.C. § 1415(i)(3)(D)(i)(I): "at any time more than 10 days before the proceeding
    begins".
    """

    @pytest.mark.parametrize(
        ("hearing", "date", "statutory"),
        [
            ("2026-11-30", "2026-11-19", "2026-11-19"),
            ("2026-12-08", "2026-11-25", "2026-11-27"),
            ("2027-02-23", "2027-02-11", "2027-02-12"),
            ("2028-03-11", "2028-02-29", "2028-02-29"),
        ],
    )
    def test_it_is_the_eleventh_day_before(self, hearing: str, date: str, statutory: str) -> None:
        query = f"{FILED}&hearing={hearing}"
        assert days(PROCESS, query, "settlement_offer") == (date, statutory, None)
        assert ask(PROCESS, query)["settlement_offer"].who == "district"


class TestMotions:
    """OAH, Motions: "no later than the third business day before the prehearing conference"."""

    @pytest.mark.parametrize(
        ("conference", "date", "statutory"),
        [
            ("2026-11-16", "2026-11-10", "2026-11-10"),  # over Veterans Day
            ("2026-12-01", "2026-11-24", "2026-11-24"),  # over Thanksgiving
            ("2027-01-05", "2026-12-30", "2026-12-30"),  # over New Year's Day
            ("2026-09-11", "2026-09-04", "2026-09-08"),  # Admission Day, Labor Day
            ("2026-02-18", "2026-02-10", "2026-02-12"),  # Lunar New Year, Lincoln Day
            ("2026-09-30", "2026-09-24", "2026-09-25"),  # Native American Day
            ("2027-04-14", "2027-04-08", "2027-04-09"),  # a business day on which courts close
        ],
    )
    def test_it_is_never_moved_later(self, conference: str, date: str, statutory: str) -> None:
        query = f"{FILED}&prehearing_conference={conference}"
        assert days(PROCESS, query, "motions") == (date, statutory, None)
