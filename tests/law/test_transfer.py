"""Moving to another district with an IEP; the law for those from another state since 2026."""

import pytest

from tests.asking import answered, ask, codes, days, question

ELSEWHERE = "&moved_from=out-of-state"


class TestAnotherSelpa:
    """Ed. Code § 56325(a)(1): "from a district not operating programs under the same local plan …
    for a period not to exceed 30 days".
    """

    @pytest.mark.parametrize(
        ("filed", "lands", "latest"),
        [
            ("2026-08-12", "2026-09-11", None),
            ("2026-08-13", "2026-09-12", "2026-09-14"),  # a Saturday
            ("2026-08-06", "2026-09-05", "2026-09-08"),  # the Saturday before Labor Day
            ("2025-12-02", "2026-01-01", "2026-01-02"),  # New Year's Day
            ("2028-01-31", "2028-03-01", None),  # over February 29
        ],
    )
    def test_thirty_days_from_enrollment(self, filed: str, lands: str, latest: str | None) -> None:
        told = (lands, lands, latest)
        for moved_from in ("", "&moved_from=another-selpa", "&moved_from=california"):
            asked = f"filed={filed}{moved_from}"
            assert days("transfer", asked, "interim_services_end") == told

    def test_vacations_do_not_stop_it(self) -> None:
        query = (
            "filed=2026-12-07&school_year=2026-08-12/2027-06-10&school_break=2026-12-21/2027-01-01"
        )
        told = days("transfer", query, "interim_services_end")
        assert told == ("2027-01-06", "2027-01-06", None)
        assert codes("transfer", query) == ["which-selpa"]

    def test_the_records_do_not_start_it(self) -> None:
        query = "filed=2026-08-12&records_received=2026-08-20"
        assert days("transfer", query, "interim_services_end")[0] == "2026-09-11"


class TestSameSelpa:
    """Ed. Code § 56325(a)(2): "shall continue, without delay, to provide services comparable to
    those described in the existing approved individualized education program, unless the parent
    and the local educational agency agree".
    """

    def test_no_number_of_days(self) -> None:
        query = "filed=2026-10-05&moved_from=same-selpa"
        told = ask("transfer", query)["interim_services_end"]
        assert (told.standing, told.date) == ("undated", None)
        assert told.rule
        assert told.rule.text.startswith("at once and without a number of days")

    @pytest.mark.parametrize(
        ("moved_from", "asks"),
        [
            ("", True),
            ("&moved_from=california", True),
            ("&moved_from=another-selpa", False),
            ("&moved_from=same-selpa", False),
            ("&moved_from=out-of-state", False),
        ],
    )
    def test_a_notice_asks_which(self, moved_from: str, *, asks: bool) -> None:
        assert ("which-selpa" in codes("transfer", f"filed=2026-10-05{moved_from}")) is asks

    def test_what_was_given_stays_in_the_facts(self) -> None:
        facts = answered("transfer", "filed=2026-10-05&moved_from=california").facts
        assert facts == {"moved_from": "california"}


YEARS = "&school_year=2025-08-13/2026-06-04&school_year=2026-08-12/2027-06-10"


class TestBetweenYears:
    """Ed. Code § 56325(a): "within the same academic year"; § 56344(c): "shall have an
    individualized education program in effect … at the beginning of each school year".
    """

    def in_effect(self, query: str) -> str | None:
        told = ask("transfer", query)
        line = told.get("iep_in_effect")
        excused = told["interim_services_end"].standing == "excused"
        assert excused is (line is not None)
        return str(line.date) if line else None

    def test_a_move_in_the_summer(self) -> None:
        query = f"filed=2026-07-15{YEARS}"
        assert self.in_effect(query) == "2026-08-12"
        told = ask("transfer", query)["interim_services_end"]
        assert (told.standing, told.excused_by) == ("excused", "between_years")
        assert told.why[-1] == (
            "Not needed in this case (When the child last went to school: In the school year "
            "before this one)."
        )
        assert codes("transfer", query) == []

    @pytest.mark.parametrize(
        ("query", "in_effect"),
        [
            # Before the first day of the first year given.
            ("filed=2026-07-15&school_year=2026-08-12/2027-06-10", "2026-08-12"),
            # The day after the old year, and the day before the next.
            (f"filed=2026-06-05{YEARS}", "2026-08-12"),
            (f"filed=2026-08-11{YEARS}", "2026-08-12"),
            # The last day of a year and the first of one lie in it.
            (f"filed=2026-06-04{YEARS}", None),
            (f"filed=2026-08-12{YEARS}", None),
            # A summer move, and enrolled late: at once.
            (f"filed=2026-08-20{YEARS}&between_years=true", "2026-08-20"),
            (f"filed=2026-08-12{YEARS}&between_years=true", "2026-08-12"),
            # On a Saturday, and on Labor Day.
            (f"filed=2026-08-22{YEARS}&between_years=true", "2026-08-24"),
            (f"filed=2026-09-07{YEARS}&between_years=true", "2026-09-08"),
            # The old district began earlier, and the child attended there.
            (f"filed=2026-08-11{YEARS}&between_years=false", None),
            # No calendar, or none of the next year.
            ("filed=2026-07-15", None),
            ("filed=2026-07-15&school_year=2025-08-13/2026-06-04", None),
        ],
    )
    def test_when_an_iep_must_be_in_effect(self, query: str, in_effect: str | None) -> None:
        assert self.in_effect(query) == in_effect

    @pytest.mark.parametrize(
        "school", ["", "&school_year=2025-08-13/2026-06-04", "&school_break=2026-07-20/2026-07-24"]
    )
    def test_without_the_school_year_it_waits(self, school: str) -> None:
        told = ask("transfer", f"filed=2026-07-15&between_years=true{school}")["iep_in_effect"]
        assert (told.standing, told.date, told.waits_for) == ("pending", None, ["school_year"])

    @pytest.mark.parametrize("moved_from", ["same-selpa", "out-of-state"])
    def test_wherever_the_child_came_from(self, moved_from: str) -> None:
        query = f"filed=2026-07-15{YEARS}&moved_from={moved_from}&records_received=2026-07-20"
        assert self.in_effect(query) == "2026-08-12"

    @pytest.mark.parametrize(
        ("query", "asks"),
        [
            (f"filed=2026-08-12{YEARS}", True),
            (f"filed=2026-09-11{YEARS}", True),  # thirty days after the first day
            (f"filed=2026-09-12{YEARS}", False),
            (f"filed=2026-08-12{YEARS}&between_years=false", False),
            (f"filed=2026-08-12{YEARS}&between_years=true", False),
            (f"filed=2026-08-11{YEARS}", False),  # the calendar answers it
            ("filed=2026-07-15", True),
            ("filed=2026-07-15&school_year=2025-08-13/2026-06-04", True),
        ],
    )
    def test_a_notice_asks_where_the_calendar_does_not_tell(
        self, query: str, *, asks: bool
    ) -> None:
        assert ("between-years" in codes("transfer", query)) is asks

    def test_a_default_that_is_given_says_more_than_none(self) -> None:
        query = "between_years=false&filed=2026-08-12&moved_from=another-selpa"
        assert set(question("transfer", query).canonical.split("&")) == set(query.split("&"))


class TestFromElsewhere:
    """Ed. Code § 56325(a)(3)(B), in force since January 1, 2026: 30 days from the records,
    official or unofficial.
    """

    def test_thirty_days_from_the_records(self) -> None:
        query = f"filed=2026-08-12&records_received=2026-08-20{ELSEWHERE}"
        told = days("transfer", query, "interim_services_end")
        assert told == ("2026-09-19", "2026-09-19", "2026-09-21")

    def test_it_waits_for_the_records(self) -> None:
        told = ask("transfer", f"filed=2026-08-12{ELSEWHERE}")["interim_services_end"]
        assert (told.standing, told.waits_for) == ("pending", ["records_received"])

    def test_on_the_day_it_came_into_force(self) -> None:
        query = f"filed=2026-01-01&records_received=2026-01-12{ELSEWHERE}"
        assert days("transfer", query, "interim_services_end")[0] == "2026-02-11"

    @pytest.mark.parametrize("records", ["", "&records_received=2025-12-31"])
    def test_the_day_before_the_law_gave_no_number(self, records: str) -> None:
        query = f"filed=2025-12-15{records}{ELSEWHERE}"
        told = ask("transfer", query)["interim_services_end"]
        assert (told.standing, told.date, told.waits_for) == ("undated", None, [])
        assert told.rule
        assert told.rule.text.endswith("before 2026 the law gave no number of days")

    MOVED_BEFORE = f"filed=2025-12-15&records_received=2026-01-12{ELSEWHERE}"

    def test_records_received_once_it_was_law(self) -> None:
        """The trigger, "receipt of official or unofficial records", came after its first day."""
        told = days("transfer", self.MOVED_BEFORE, "interim_services_end")
        assert told == ("2026-02-11", "2026-02-11", None)
        assert "unsettled-law" in codes("transfer", self.MOVED_BEFORE)
        moved_since = f"filed=2026-01-02&records_received=2026-01-12{ELSEWHERE}"
        assert "unsettled-law" not in codes("transfer", moved_since)

    @pytest.mark.parametrize(
        ("asked", "state", "at_most"),
        [
            ("&interim_services_end=2026-02-11", "on-time", 0),
            ("&interim_services_end=2026-02-20", "arguable", 9),
            ("&as_of=2026-02-11", "open", None),
            ("&as_of=2026-03-20", "arguably-overdue", 37),
        ],
    )
    def test_a_move_begun_before_is_at_most_arguable(
        self, asked: str, state: str, at_most: int | None
    ) -> None:
        told = ask("transfer", self.MOVED_BEFORE + asked)["interim_services_end"].outcome
        assert told
        assert (told.state, told.at_most) == (state, at_most)

    def test_the_outcome_says_why(self) -> None:
        for asked, says in (
            ("&interim_services_end=2026-02-20", "Done 9 days late by this count. It is not"),
            ("&as_of=2026-03-20", "Not marked as done. By this count the last day was Wednesday"),
        ):
            told = ask("transfer", self.MOVED_BEFORE + asked)["interim_services_end"].outcome
            assert told
            assert told.text.startswith(says)
            assert told.text.endswith("not settled that the rule holds in this case.")

    def test_a_child_from_california_had_thirty_days_before_2026_too(self) -> None:
        told = days("transfer", "filed=2025-12-31", "interim_services_end")
        assert told == ("2026-01-30", "2026-01-30", None)


class TestOldRecords:
    """5 CCR § 3024(a): the former school sends the records within five working days."""

    @pytest.mark.parametrize(
        ("request_", "lands", "latest"),
        [
            ("2026-08-14", "2026-08-21", None),
            ("2026-09-04", "2026-09-14", "2026-09-15"),  # Labor Day; Admission Day if broad
            ("2026-12-18", "2026-12-28", None),  # Christmas Day
        ],
    )
    def test_five_days_from_the_request(
        self, request_: str, lands: str, latest: str | None
    ) -> None:
        query = f"filed=2026-08-12&records_request={request_}"
        assert days("transfer", query, "old_records") == (lands, lands, latest)

    def test_it_waits_for_the_request(self) -> None:
        told = ask("transfer", "filed=2026-08-12")["old_records"]
        assert (told.standing, told.waits_for) == ("pending", ["records_request"])
