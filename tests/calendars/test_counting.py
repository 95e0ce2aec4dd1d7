"""Units, policies and rolls; the dates of most counts are in `cases/counting.toml`."""

from datetime import date

import pytest

from calendars.counting import (
    BROAD,
    FEDERAL_COURT,
    WORKING,
    Count,
    Policy,
    Unit,
    count,
    count_length,
)
from calendars.day_sets import FIRST_DAY, LAST_DAY, WEEKEND, BeyondError, ExcludedDays
from calendars.readings import (
    ComputedDates,
    Reading,
    ReadingId,
    apply_policy,
    move_back,
    move_forward,
)
from calendars.translation import Text

BY_DAYS = [Unit.CALENDAR, Unit.BUSINESS, Unit.WEEKDAY, Unit.COURT]
LABOR_DAY = Text(en="Labor Day", es="Día del Trabajo")
LINCOLN_DAY = Text(en="Lincoln Day", es="Día de Lincoln")
FEDERAL_LAW = "5 U.S.C. § 6103; E.O. 11582"
COURT_LAW = "Code Civ. Proc. § 135; Cal. Rules of Court, rule 1.11"


def day(text: str) -> date:
    return date.fromisoformat(text)


def one(text: str, name: Text, cite: str) -> ExcludedDays:
    return ExcludedDays(day(text), day(text), 1, name, cite)


class TestSkipped:
    """Every date can say why: each day that was stepped over, by name and law."""

    def test_five_business_days_narrow(self) -> None:
        assert count(day("2026-09-04"), 5, Unit.BUSINESS).skipped == (
            ExcludedDays(day("2026-09-05"), day("2026-09-13"), 4, WEEKEND, "34 CFR § 300.11(b)"),
            one("2026-09-07", LABOR_DAY, FEDERAL_LAW),
        )

    def test_five_business_days_broad(self) -> None:
        """Narrow, and "every full-day holiday of Gov. Code §§ 6700-6701"."""
        admission_day = Text(en="Admission Day", es="Día de la Admisión")
        assert count(day("2026-09-04"), 5, Unit.BUSINESS, BROAD).skipped == (
            ExcludedDays(day("2026-09-05"), day("2026-09-13"), 4, WEEKEND, "34 CFR § 300.11(b)"),
            one("2026-09-07", LABOR_DAY, FEDERAL_LAW),
            one("2026-09-09", admission_day, "Gov. Code §§ 6700, 6701"),
        )

    def test_a_business_day_holiday_of_state_offices_alone(self) -> None:
        friday = Text(en="The day after Thanksgiving", es="El día después de Acción de Gracias")
        skipped = count(day("2026-11-23"), 5, Unit.BUSINESS).skipped
        assert one("2026-11-27", friday, "Gov. Code § 19853") in skipped

    def test_back(self) -> None:
        """Code Civ. Proc. § 12c(a): "counting backward from the hearing date, excluding the day of
        the hearing".
        """
        back = count(day("2026-09-14"), -10, Unit.WEEKDAY)
        assert back.stretch == (day("2026-08-31"), day("2026-09-13"))
        assert back.skipped == (
            ExcludedDays(
                day("2026-09-05"), day("2026-09-13"), 4, WEEKEND, "34 CFR § 300.148(d)(1)(ii)"
            ),
        )

    def test_forward(self) -> None:
        """Gov. Code § 6800: "excluding the first day, and including the last"."""
        forward = count(day("2026-09-05"), 3, Unit.CALENDAR)
        assert forward.stretch == (day("2026-09-06"), day("2026-09-08"))
        assert forward.skipped == ()

    @pytest.mark.parametrize("unit", BY_DAYS)
    def test_no_days_at_all(self, unit: Unit) -> None:
        """A Sunday, in the middle of a weekend."""
        none = count(day("2026-09-06"), 0, unit)
        assert (none.day, none.skipped) == (day("2026-09-06"), ())

    def test_a_roll_names_the_days_it_starts_from_and_passes(self) -> None:
        back = move_back(day("2027-02-15"))
        assert back
        assert (back.day, back.stretch) == (
            day("2027-02-11"),
            (day("2027-02-11"), day("2027-02-15")),
        )
        assert back.skipped == (
            one("2027-02-12", LINCOLN_DAY, COURT_LAW),
            ExcludedDays(
                day("2027-02-13"), day("2027-02-14"), 2, WEEKEND, "Code Civ. Proc. §§ 12a, 135"
            ),
            one("2027-02-15", Text(en="Presidents' Day", es="Día de los Presidentes"), COURT_LAW),
        )

    def test_a_move_forward(self) -> None:
        forward = move_forward(day("2026-11-28"))
        assert forward
        assert (forward.day, forward.stretch) == (
            day("2026-11-30"),
            (day("2026-11-28"), day("2026-11-30")),
        )
        assert forward.skipped == (
            ExcludedDays(
                day("2026-11-28"),
                day("2026-11-29"),
                2,
                WEEKEND,
                "Ed. Code § 9; Code Civ. Proc. §§ 12a, 135",
            ),
        )

    def test_a_working_day_is_not_rolled(self) -> None:
        assert move_back(day("2026-09-09")) is None
        assert move_forward(day("2026-09-09"), WORKING) is None
        assert move_forward(day("2026-09-09"), FEDERAL_COURT)


class TestHours:
    """Hours that make no whole day go to the earlier day, which is always in time."""

    @pytest.mark.parametrize(
        ("hours", "lands"),
        [
            (48, "2026-05-08"),
            (36, "2026-05-07"),
            (12, "2026-05-06"),
            (-12, "2026-05-05"),
            (-24, "2026-05-05"),
            (-36, "2026-05-04"),
            (-72, "2026-05-03"),
        ],
    )
    def test_hours(self, hours: int, lands: str) -> None:
        counted = count(day("2026-05-06"), hours, Unit.HOUR)
        assert (counted.day, counted.skipped) == (day(lands), ())


class TestLength:
    """A length is no time in which an act is to be done (Code Civ. Proc. § 12): its first day is
    one of it, where it is a day of the unit.
    """

    @pytest.mark.parametrize(
        ("start", "number", "unit", "lands"),
        [
            ("2026-09-07", 5, Unit.CALENDAR, "2026-09-11"),
            ("2026-09-04", 1, Unit.BUSINESS, "2026-09-04"),
            ("2026-09-04", 2, Unit.BUSINESS, "2026-09-08"),  # over Labor Day
            ("2026-09-05", 2, Unit.BUSINESS, "2026-09-09"),  # from a Saturday
            ("2026-09-07", 2, Unit.BUSINESS, "2026-09-09"),  # from Labor Day
        ],
    )
    def test_its_last_day(self, start: str, number: int, unit: Unit, lands: str) -> None:
        assert count_length(day(start), number, unit).day == day(lands)

    def test_what_was_stepped_over_begins_with_it(self) -> None:
        found = count_length(day("2026-09-04"), 2, Unit.BUSINESS)
        assert (found.included, found.stretch) == (True, (day("2026-09-04"), day("2026-09-08")))
        assert sum(skip.days for skip in found.skipped) == 3


class TestLanding:
    def test_the_broad_reading_is_kept_with_its_count(self) -> None:
        five = count(day("2026-09-04"), 5, Unit.BUSINESS)
        words = Reading(ReadingId.WORDS, five)
        broad = Reading(
            ReadingId.OTHER_HOLIDAYS,
            Count(day("2026-09-04"), 5, Unit.BUSINESS, day("2026-09-15"), BROAD),
        )
        assert apply_policy(five, Policy.BUSINESS) == ComputedDates(
            Policy.BUSINESS, (words, broad), earliest=words, latest=broad
        )

    def test_a_reading_that_gives_the_same_day_is_no_other_reading(self) -> None:
        ten = count(day("2026-11-23"), 5, Unit.BUSINESS)
        assert apply_policy(ten, Policy.BUSINESS).readings == (Reading(ReadingId.WORDS, ten),)
        ninety = count(day("2026-05-26"), 90, Unit.CALENDAR)
        words = Reading(ReadingId.WORDS, ninety)
        decided = Reading(ReadingId.FROM_DECISION, ninety)
        weekends = Reading(ReadingId.WEEKEND_BEFORE_VACATION, ninety)
        assert apply_policy(ninety, Policy.COURT, decided).readings == (words,)
        assert apply_policy(ninety, Policy.DISTRICT, weekends).readings == (words,)

    def test_the_broad_count_back_is_rolled_back_too(self) -> None:
        """The courts close on Friday, April 9, 2027; state and federal offices do not."""
        computed = apply_policy(count(day("2027-04-15"), -3, Unit.BUSINESS), Policy.BACKWARD)
        # Narrow: April 14, 13, 12. Broad, without Sylvia Mendez Day: April 13, 12, 9.
        assert computed.statutory_day == day("2027-04-12")
        assert computed.earliest.id is ReadingId.OTHER_HOLIDAYS
        assert computed.earliest.date == day("2027-04-09")
        assert computed.day == day("2027-04-08")
        assert computed.latest_day is None

    def test_the_sooner_court_is_the_state_court(self) -> None:
        """Admission Day is a legal holiday (Gov. Code § 6700) on which state courts sit."""
        computed = apply_policy(count(day("2030-06-09"), 90, Unit.CALENDAR), Policy.COURT)
        assert computed.latest.move
        assert (computed.statutory_day, computed.latest.move.days) == (day("2030-09-07"), WORKING)

    def test_the_sooner_court_is_the_federal_court(self) -> None:
        computed = apply_policy(count(day("2026-08-28"), 90, Unit.CALENDAR), Policy.COURT)
        assert computed.latest.move
        assert (computed.statutory_day, computed.latest.move.days) == (
            day("2026-11-26"),
            FEDERAL_COURT,
        )


class TestCautions:
    """A day that may turn out otherwise is said wherever a date rests on it, once."""

    FARMWORKERS = (
        "April 10 falls on a Tuesday, Wednesday or Thursday this year, so the Legislature may"
        " move Farmworkers Day."
    )

    def test_both_readings_of_a_business_day_rest_on_it(self) -> None:
        computed = apply_policy(count(day("2029-04-09"), 10, Unit.BUSINESS), Policy.BUSINESS)
        # April 11 to 13, 16 to 20 and 23 are nine; April 24 is Genocide Remembrance Day.
        assert (computed.day, computed.latest_day) == (day("2029-04-24"), day("2029-04-25"))
        assert [words.en for words in computed.cautions] == [self.FARMWORKERS]

    def test_a_roll_rests_on_it(self) -> None:
        computed = apply_policy(count(day("2029-03-11"), 30, Unit.CALENDAR), Policy.FILING)
        assert (computed.day, computed.latest_day) == (day("2029-04-09"), day("2029-04-11"))
        assert [words.en for words in computed.cautions] == [self.FARMWORKERS]

    def test_an_estimated_holiday(self) -> None:
        computed = apply_policy(count(day("2027-03-08"), 1, Unit.BUSINESS), Policy.BUSINESS)
        [words] = computed.cautions
        assert words.es.startswith("Las fechas de Eid al-Fitr y Eid al-Adha son estimadas")

    def test_nothing_is_said_of_days_that_are_certain(self) -> None:
        assert (
            apply_policy(count(day("2026-03-30"), 5, Unit.BUSINESS), Policy.BUSINESS).cautions == ()
        )
        assert (
            apply_policy(count(day("2029-03-11"), 30, Unit.CALENDAR), Policy.FIXED).cautions == ()
        )


class TestCoverage:
    """Outside 2000-01-01 to 2041-12-31 no holiday is known, and no date is given."""

    @pytest.mark.parametrize("unit", BY_DAYS)
    def test_the_last_day(self, unit: Unit) -> None:
        assert count(day("2041-12-30"), 1, unit).day == LAST_DAY
        for number in (2, 10**9):
            with pytest.raises(BeyondError) as caught:
                count(day("2041-12-30"), number, unit)
            assert caught.value.day == LAST_DAY

    @pytest.mark.parametrize("unit", BY_DAYS)
    def test_the_first_day(self, unit: Unit) -> None:
        assert count(day("2000-01-04"), -1, unit).day == day("2000-01-03")
        for number in (-4, -(10**9)):
            with pytest.raises(BeyondError) as caught:
                count(day("2000-01-04"), number, unit)
            assert caught.value.day == FIRST_DAY

    @pytest.mark.parametrize("unit", BY_DAYS)
    @pytest.mark.parametrize("number", [-1, 0, 1])
    def test_a_start_outside(self, unit: Unit, number: int) -> None:
        for start, edge in (
            (date.min, FIRST_DAY),
            (day("1999-12-31"), FIRST_DAY),
            (day("2042-01-01"), LAST_DAY),
            (date.max, LAST_DAY),
        ):
            with pytest.raises(BeyondError) as caught:
                count(start, number, unit)
            assert caught.value.day == edge

    def test_years(self) -> None:
        assert count(day("2040-12-31"), 1, Unit.YEAR).day == LAST_DAY
        assert count(day("2001-01-01"), -1, Unit.YEAR).day == FIRST_DAY
        for number, edge in ((2, LAST_DAY), (10**9, LAST_DAY), (-41, FIRST_DAY), (-99, FIRST_DAY)):
            with pytest.raises(BeyondError) as caught:
                count(day("2040-01-01"), number, Unit.YEAR)
            assert caught.value.day == edge

    def test_hours(self) -> None:
        with pytest.raises(BeyondError):
            count(LAST_DAY, 24, Unit.HOUR)
        with pytest.raises(BeyondError):
            count(FIRST_DAY, -1, Unit.HOUR)

    @pytest.mark.parametrize("policy", [Policy.FILING, Policy.COURT, Policy.BACKWARD])
    def test_a_roll_out_of_the_span(self, policy: Policy) -> None:
        """January 1, 2000 is a Saturday."""
        landed = count(day("2000-01-03"), -2, Unit.CALENDAR)
        with pytest.raises(BeyondError):
            apply_policy(landed, policy)
        assert apply_policy(landed, Policy.DISTRICT).latest_day == day("2000-01-03")
        with pytest.raises(BeyondError):
            move_forward(day("2042-01-01"))
