"""What a calendar is checked for, and a date over a winter whose break nobody entered."""

import pytest

from service.formats.csv import table
from service.formats.text import lines
from tests.asking import answered, ask, codes, feed_of, question
from tests.reading import told

YEAR = "school_year=2026-08-12/2027-06-10"
NEXT_YEAR = "&school_year=2027-08-11/2028-06-08"
THANKSGIVING = "&school_break=2026-11-23/2026-11-27"
WINTER = "&school_break=2026-12-21/2027-01-01"
CONSENT = "filed=2026-11-03&consent=2026-11-20"


class TestUnknownWinter:
    """Ed. Code § 56344(a): 60 days "not counting … days of school vacation in excess of five
    schooldays". From November 20, 2026 day 60 is January 19, 2027; less the fourteen days from
    December 21 to January 3 it is February 2.
    """

    def test_the_date_stays_and_is_not_known(self) -> None:
        meeting = ask("assessment", CONSENT)["iep_meeting"]
        assert (str(meeting.date), meeting.standing) == ("2027-01-19", "projected")
        assert meeting.waits_for == ["school_break"]
        assert meeting.why[-1] == (
            "It may be later: the count crosses December 20 to January 3, and no winter break of "
            "more than five weekdays was entered (school_break)."
        )

    @pytest.mark.parametrize(
        "school",
        [YEAR + THANKSGIVING, "school_break=2026-12-28/2027-01-01", "school_closed=2026-12-24"],
    )
    def test_nor_with_a_calendar_that_lacks_it(self, school: str) -> None:
        meeting = ask("assessment", f"{CONSENT}&{school}")["iep_meeting"]
        assert (meeting.standing, meeting.waits_for) == ("projected", ["school_break"])

    def test_with_the_break_it_is_known(self) -> None:
        meeting = ask("assessment", f"{CONSENT}&{YEAR}{WINTER}")["iep_meeting"]
        assert (str(meeting.date), meeting.standing) == ("2027-02-02", "known")
        assert meeting.waits_for == []

    def test_a_count_that_does_not_touch_those_days_stays_known(self) -> None:
        """15 days from November 3: November 18."""
        plan = ask("assessment", CONSENT)["assessment_plan"]
        assert (str(plan.date), plan.standing) == ("2026-11-18", "known")

    def test_a_count_that_no_vacation_stops_stays_known(self) -> None:
        decision = ask("state-complaint", "filed=2026-11-20")["decision"]
        assert (str(decision.date), decision.standing) == ("2027-01-19", "known")

    def test_nor_is_a_count_in_school_days(self) -> None:
        """20 school days from December 8, 2026: nine until December 18."""
        school = f"{YEAR}{THANKSGIVING}"
        hearing = ask("expedited-hearing", f"filed=2026-12-07&{school}")["hearing_held"]
        assert (hearing.standing, hearing.waits_for) == ("projected", ["school_break"])
        hearing = ask("expedited-hearing", f"filed=2026-12-07&{school}{WINTER}")["hearing_held"]
        assert (hearing.standing, hearing.waits_for) == ("known", [])

    def test_what_is_counted_from_it_is_projected_too(self) -> None:
        school = f"{YEAR}{THANKSGIVING}"
        decision = ask("expedited-hearing", f"filed=2026-12-07&{school}")["decision"]
        assert decision.standing == "projected"
        assert [assumed.event for assumed in decision.assumes] == ["hearing_held"]

    def test_an_extension_to_a_day_makes_it_known(self) -> None:
        meeting = ask("assessment", f"{CONSENT}&iep_extended_to=2027-02-10")["iep_meeting"]
        assert (str(meeting.date), meeting.standing) == ("2027-02-10", "known")
        assert meeting.waits_for == []

    def test_so_does_a_day_on_which_it_happened(self) -> None:
        meeting = ask("assessment", f"{CONSENT}&iep_meeting=2027-01-14")["iep_meeting"]
        assert (meeting.standing, meeting.waits_for) == ("happened", [])


class TestItsOutcome:
    """At most arguably overdue or arguable, "if school had no winter break"."""

    def test_not_done(self) -> None:
        outcome = ask("assessment", f"{CONSENT}&as_of=2027-02-20")["iep_meeting"].outcome
        assert outcome
        assert (outcome.state, outcome.at_least, outcome.at_most) == ("arguably-overdue", 0, 32)
        assert outcome.text == (
            "Not marked as done. By this count the last day was Tuesday, January 19, 2027, if "
            "school had no winter break."
        )

    def test_done(self) -> None:
        outcome = ask("assessment", f"{CONSENT}&iep_meeting=2027-02-20&lang=es")[
            "iep_meeting"
        ].outcome
        assert outcome
        assert (outcome.state, outcome.at_least, outcome.at_most) == ("arguable", 0, 32)
        assert outcome.text == (
            "Hecho con 32 días de atraso según esta cuenta, si la escuela no tuvo vacaciones de "
            "invierno."
        )

    def test_with_the_break(self) -> None:
        """February 2 by the words; February 4 without the weekend before the break too."""
        school = f"{YEAR}{WINTER}"
        outcome = ask("assessment", f"{CONSENT}&{school}&as_of=2027-02-20")["iep_meeting"].outcome
        assert outcome
        assert (outcome.state, outcome.at_least, outcome.at_most) == ("overdue", 16, 18)


class TestEveryFormat:
    def test_names_it(self) -> None:
        asked = question("assessment", CONSENT)
        answer = answered("assessment", CONSENT)
        feed = feed_of(asked).decode().replace("\r\n ", "")
        assert "SUMMARY:Estimated: The assessment must be done and the IEP meeting held" in feed
        # One sentence says why: no other date was worked out.
        assert "the day it counts from was worked out" not in feed
        for text in (feed, table(answer), "\n".join(lines(answer))):
            assert "No winter break of more than five weekdays was entered" in text
        assert "meeting held · may be later · " in "\n".join(lines(answer))

    def test_the_page_asks_above_the_dates(self) -> None:
        page = told("assessment", CONSENT, today="2027-02-20")
        (row,) = page.all("li", data_id="iep_meeting")
        assert "Without a winter break: may be later" in row.text
        assert "This date has passed" not in row.text
        needed = page.one("section", class_="needed")
        assert {each.attributes["name"] for each in needed.all("input")} == {
            "school_break_first",
            "school_break_last",
        }
        assert "#school_break" in [link.attributes["href"] for link in row.all("a")]
        assert not [each for each in page.all("li") if each.text.startswith("No winter break")]

    def test_in_spanish_too(self) -> None:
        page = told("assessment", CONSENT, "es", today="2027-02-20")
        (row,) = page.all("li", data_id="iep_meeting")
        assert "Sin vacaciones de invierno: puede ser más tarde" in row.text
        assert "¿Cuándo cierra la escuela?" in page.one("section", class_="needed").text


class TestNotices:
    """`../shared/school/README.md` § 3, with the dates that each is about."""

    @pytest.mark.parametrize(
        ("process", "query", "said"),
        [
            ("expedited-hearing", f"filed=2026-11-09&{YEAR}", ["no-thanksgiving"]),
            ("expedited-hearing", f"filed=2026-11-09&{YEAR}{THANKSGIVING}", []),
            ("facilitation", f"filed=2026-11-09&{YEAR}", []),
        ],
    )
    def test_thanksgiving(self, process: str, query: str, said: list[str]) -> None:
        """Seven days and 20 school days from November 9: the week is crossed."""
        assert [code for code in codes(process, query) if code == "no-thanksgiving"] == said

    @pytest.mark.parametrize(
        ("school", "said"),
        [
            (f"{YEAR}{NEXT_YEAR}&school_break=2027-06-11/2027-08-10", ["summer-as-break"]),
            (f"{YEAR}{THANKSGIVING}{WINTER}", ["too-many-days"]),
            ("school_year=2026-08-12/2027-01-15", ["too-few-days"]),
            (f"{YEAR}&school_break=2027-12-20/2027-12-31", ["short-of-it"]),
            (f"{YEAR}&school_closed=2026-10-10", ["short-of-it"]),
            (f"{YEAR}&school_break=2026-10-10/2026-10-11", ["short-of-it"]),
        ],
    )
    def test_what_looks_mistyped(self, school: str, said: list[str]) -> None:
        assert codes("facilitation", f"filed=2026-09-08&{school}") == said
        assert codes("records", f"filed=2026-09-08&{school}") == ["school-calendar-unused"]

    @pytest.mark.parametrize(
        ("school", "said"),
        [
            ("&school_open=2027-01-18&school_closed=2027-01-15", ["moved-holiday"]),
            ("&school_closed=2027-01-22", ["moved-holiday"]),
            ("&school_closed=2027-04-20", []),
            ("&school_open=2027-05-31", []),  # after the count
            ("&school_closed=2027-06-01", []),
        ],
    )
    def test_a_moved_holiday_near_a_count(self, school: str, said: list[str]) -> None:
        asked = codes("expedited-hearing", f"filed=2027-01-11&{YEAR}{school}")
        assert [code for code in asked if code == "moved-holiday"] == said

    def test_in_words(self) -> None:
        """Both languages name the holiday and the date."""
        query = f"filed=2027-01-11&{YEAR}&school_closed=2027-01-22&lang="
        english, spanish = (
            next(
                notice.text
                for notice in answered("expedited-hearing", query + lang).notices
                if notice.code == "moved-holiday"
            )
            for lang in ("en", "es")
        )
        assert english.startswith("School is closed on Friday, January 22, 2027, and in the same")
        assert "Birthday of Martin Luther King, Jr." in english
        assert spanish.startswith("La escuela está cerrada el viernes 22 de enero de 2027")
