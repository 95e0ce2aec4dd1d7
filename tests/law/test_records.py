"""Asking for school records: five business days, under two readings of "State holidays"."""

import pytest

from tests.asking import ask, codes, days


def records(request: str) -> tuple[str | None, str | None, str | None]:
    """The same five days, whether the request opens the process or is made beside it."""
    [told] = {
        days("records", f"filed={request}", "records"),
        days("informal", f"filed=2026-01-05&records_request={request}", "records"),
    }
    return told


class TestFiveBusinessDays:
    """Ed. Code § 56504: "in no case more than five business days after the request is made orally
    or in writing". 34 CFR § 300.11(b): "Monday through Friday, except for Federal and State
    holidays".
    """

    @pytest.mark.parametrize(
        ("request_", "lands"),
        [
            ("2026-03-02", "2026-03-09"),  # a Monday
            ("2026-03-06", "2026-03-13"),  # a Friday
            ("2026-03-07", "2026-03-13"),  # a Saturday
            ("2026-03-08", "2026-03-13"),  # a Sunday
            ("2028-02-28", "2028-03-06"),  # over February 29
        ],
    )
    def test_weekends_do_not_count(self, request_: str, lands: str) -> None:
        assert records(request_) == (lands, lands, None)

    @pytest.mark.parametrize(
        ("request_", "lands"),
        [
            ("2026-01-15", "2026-01-23"),  # Dr. Martin Luther King, Jr. Day
            ("2026-03-27", "2026-04-06"),  # Farmworkers Day in March: state offices
            ("2026-05-22", "2026-06-01"),  # Memorial Day
            ("2026-06-15", "2026-06-23"),  # Juneteenth: federal
            ("2026-06-29", "2026-07-07"),  # July 4 on a Saturday, July 3 in the federal list
            ("2026-10-08", "2026-10-16"),  # Columbus Day: federal
            ("2026-11-05", "2026-11-13"),  # Veterans Day
            ("2026-11-23", "2026-12-02"),  # Thanksgiving, and the Friday after it: state offices
            ("2026-12-23", "2026-12-31"),  # Christmas Day
            ("2026-12-30", "2027-01-07"),  # New Year's Day
            ("2027-12-27", "2028-01-04"),  # New Year's Day on a Saturday: federal, the Friday
        ],
    )
    def test_holidays_under_both_readings(self, request_: str, lands: str) -> None:
        assert records(request_) == (lands, lands, None)

    @pytest.mark.parametrize(
        ("request_", "narrow", "broad"),
        [
            ("2026-02-09", "2026-02-17", "2026-02-19"),  # Lincoln Day, Lunar New Year
            ("2026-04-20", "2026-04-27", "2026-04-28"),  # Genocide Remembrance Day
            ("2026-09-04", "2026-09-14", "2026-09-15"),  # Labor Day, Admission Day
            ("2026-09-21", "2026-09-28", "2026-09-29"),  # Native American Day
            ("2027-04-09", "2027-04-16", "2027-04-19"),  # Sylvia Mendez Day
        ],
    )
    def test_holidays_under_one_reading_only(self, request_: str, narrow: str, broad: str) -> None:
        """California's law does not define "State holidays": both dates are given."""
        assert records(request_) == (narrow, narrow, broad)

    def test_march_31_is_an_ordinary_day_from_2027(self) -> None:
        """SB 1394 (Stats. 2026, ch. 708) moved the holiday to April 10."""
        assert records("2027-03-26") == ("2027-04-02", "2027-04-02", None)

    def test_a_saturday_holiday_closes_no_state_office(self) -> None:
        """April 10, 2027 is a Saturday: Friday the 9th is a business day."""
        assert records("2027-04-05") == ("2027-04-12", "2027-04-12", None)

    def test_both_readings_are_said(self) -> None:
        told = ask("records", "filed=2026-09-04")["records"]
        assert told.why == [
            "Friday, September 4, 2026 is day 0.",
            (
                "Not counted: Saturdays and Sundays (Saturday, September 5, 2026 to Sunday, "
                "September 13, 2026, 4 days); Labor Day (Monday, September 7, 2026)."
            ),
            "Day 5 is Monday, September 14, 2026.",
            (
                "If California's other legal holidays are no business days either, the count ends "
                "on Tuesday, September 15, 2026. The law does not say."
            ),
            (
                "The law can be read to allow until Tuesday, September 15, 2026 (34 CFR "
                "§ 300.11(b); Gov. Code §§ 6700, 6701). Do not wait for it."
            ),
        ]


class TestEstimatedHolidays:
    """The Eids are law from 2027 (AB 2017); the moon decides their days."""

    def test_eid_al_fitr(self) -> None:
        assert records("2027-03-05") == ("2027-03-12", "2027-03-12", "2027-03-15")
        assert codes("records", "filed=2027-03-05") == ["estimated-holiday"]
        assert "estimated-holiday" in codes(
            "informal", "filed=2027-01-04&records_request=2027-03-05"
        )

    def test_eid_al_adha_2028(self) -> None:
        assert records("2028-05-01") == ("2028-05-08", "2028-05-08", "2028-05-09")
        assert codes("records", "filed=2028-05-01") == ["estimated-holiday"]

    def test_diwali_2027_is_printed_as_two_days(self) -> None:
        assert records("2027-10-25") == ("2027-11-01", "2027-11-01", "2027-11-02")
        assert codes("records", "filed=2027-10-25") == ["estimated-holiday"]

    def test_none_lies_in_the_count(self) -> None:
        assert codes("records", "filed=2027-03-10") == []
        assert codes("records", "filed=2026-03-05") == []


class TestTheRequest:
    def test_it_waits_until_one_is_made(self) -> None:
        told = ask("informal", "filed=2026-01-05")["records"]
        assert (told.standing, told.waits_for) == ("pending", ["records_request"])

    def test_the_records_were_given(self) -> None:
        told = ask("records", "filed=2026-03-02&records=2026-03-05")["records"]
        assert (told.standing, str(told.date), told.statutory_date) == (
            "happened",
            "2026-03-05",
            None,
        )

    def test_no_date_here_depends_on_a_school_calendar(self) -> None:
        given = codes("records", "filed=2026-03-02&school_year=2025-08-13/2026-06-04")
        assert given == ["school-calendar-unused"]
        assert codes("records", "filed=2026-03-02") == []
