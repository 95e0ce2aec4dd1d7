"""The timeline for people: the next date first, every date with its reason, no program's words."""

import re

import pytest

from calendars.translation import Language
from service.formats.html import PageContext
from service.formats.html.dates import date_rows, grouped
from service.law import PROCESSES
from tests.made import made, on
from tests.reading import Part, told

# CDE's complaint of January 15, 2026, as it stands on March 4.
COMPLAINT = "filed=2026-01-15&violation=2025-11-03"
HEARING = (
    "filed=2026-01-15&hearing=2026-03-20&resolution_waived=2026-01-22&extended_by=30"
    "&insufficiency_notice=2026-01-20"
)
# What a program calls something.
A_NAME = re.compile(r"\b[a-z]+_[a-z_]+\b")


def line(page: Part, id_: str) -> Part:
    return page.one("li", data_id=id_)


def hero(page: Part, which: str) -> str:
    return page.one("section", class_=which).text


def day(part: Part) -> str:
    return part.one("time").attributes["datetime"]


class TestTheNextDate:
    def test_is_said_first_with_its_weekday_and_the_days_left(self) -> None:
        """34 CFR 300.152(a): 60 days after January 15 is March 16, twelve days after March 4."""
        page = told("state-complaint", COMPLAINT)
        first = page.one("section", class_="next")
        assert day(first) == "2026-03-16"
        assert hero(page, "next").startswith(
            "The next date Monday March 16, 2026 12 days left CDE's written decision is due "
            "Known date CDE"
        )
        assert "Today is Wednesday, March 4, 2026, in California." in page.text

    def test_in_spanish(self) -> None:
        page = told("state-complaint", COMPLAINT, "es")
        assert hero(page, "next").startswith(
            "La próxima fecha Lunes 16 de marzo de 2026 Faltan 12 días Vence el plazo para la "
            "decisión escrita del CDE Fecha conocida CDE"
        )

    def test_the_parent_s_own_stands_beside_it_where_it_is_another(self) -> None:
        """5 CCR 3204: 30 days after the decision, if she wants to."""
        page = told("state-complaint", COMPLAINT)
        assert day(page.one("section", class_="mine")) == "2026-04-15"
        assert "You need not do it." in hero(page, "mine")
        page = told("state-complaint", COMPLAINT, today="2026-01-15")
        assert not list(page.all("section", class_="mine"))
        assert "Do it before this day ends." in hero(page, "next")

    @pytest.mark.parametrize(
        ("today", "says"),
        [
            ("2026-03-16", "Today"),
            ("2026-03-15", "Tomorrow"),
            ("2026-03-14", "2 days left"),
            ("2026-03-17", "Yesterday"),
            ("2026-03-18", "2 days ago"),
        ],
    )
    def test_how_far_a_day_is(self, today: str, says: str) -> None:
        page = told("state-complaint", "filed=2026-01-15", today=today)
        assert line(page, "decision").one("span", class_="left").text == says

    @pytest.mark.parametrize(
        ("process", "query", "today", "says"),
        [
            ("state-complaint", "filed=2026-01-15", "2026-02-01", "Others must act by then."),
            ("due-process", "filed=2026-01-15", "2026-02-14", "It comes by itself."),
            ("due-process", HEARING, "2026-03-19", "This day is set. Be ready for it."),
        ],
    )
    def test_what_to_do_about_it(self, process: str, query: str, today: str, says: str) -> None:
        assert says in hero(told(process, query, today=today), "next")

    def test_when_all_is_over_the_page_asks_what_happened(self) -> None:
        page = told("records", "filed=2024-03-01", today="2026-03-04")
        assert "No date lies ahead" in hero(page, "next")

    def test_what_is_not_needed_and_how_far_back_it_reaches_are_no_next_dates(self) -> None:
        page = told("due-process", HEARING, today="2024-01-15")
        assert day(page.one("section", class_="next")) == "2026-01-15"
        page = told("due-process", HEARING, today="2026-01-27")
        assert day(page.one("section", class_="next")) != "2026-01-30"


class TestEveryDate:
    def test_stands_with_those_who_must_act(self) -> None:
        answer = made(
            on("2026-01-15", id="filed", kind="event", standing="happened"),
            on("2026-01-16", id="done", who="cde", standing="happened"),
            on("2026-01-17", id="mine", who="parent"),
            on("2026-01-17", id="either", who="party"),
            on("2026-01-18", id="theirs", who="district"),
            on("2026-01-19", id="ends", kind="period"),
            on(None, id="open", who="cde", standing="pending"),
        )
        rows = date_rows(answer, PROCESSES["state-complaint"], PageContext())
        groups = grouped(rows, PageContext())
        assert [(group.title, [found.line.id for found in group.rows]) for group in groups] == [
            ("You, the parent", ["mine"]),
            ("Either side", ["either"]),
            ("The school district", ["theirs"]),
            ("California Department of Education (CDE)", ["done", "open"]),
            ("No one: it comes by itself", ["ends"]),
            ("Dates you entered", ["filed"]),
        ]

    def test_says_why(self) -> None:
        said = line(told("state-complaint", COMPLAINT), "decision").one("details").text
        for part in (
            "60 calendar days after CDE receives the complaint",
            "Thursday, January 15, 2026 is day 0.",
            "Day 60 is Monday, March 16, 2026.",
            "It is counted from a date that happened",
            "34 CFR § 300.152(a)",
            "a time limit of 60 days after a complaint is filed",
            "Checked.",
            "Call or write to CDE",
        ):
            assert part in said

    def test_leads_to_the_words_of_the_law(self) -> None:
        part = line(told("state-complaint", COMPLAINT, "es"), "decision")
        links = [link.attributes["href"] for link in part.all("a")]
        assert "https://www.ecfr.gov/current/title-34/section-300.152" in links
        assert "/es/law#state-complaint.decision" in links

    def test_says_which_day_is_safe_and_which_can_be_argued(self) -> None:
        """Code Civ. Proc. § 12a: August 15, 2026 is a Saturday; the Friday before is safe."""
        page = told("state-complaint", "filed=2026-05-01&decision=2026-07-16")
        said = line(page, "reconsideration_request").text
        assert "Rely on Friday, August 14, 2026." in said
        assert "until Monday, August 17, 2026: do not wait for it" in said

    def test_that_has_passed_says_what_to_do_and_asks_whether_it_was_done(self) -> None:
        page = told("state-complaint", COMPLAINT)
        part = line(page, "copy_to_district")
        assert "This date has passed" in part.text
        assert "If this date is missed: Send the copy today" in part.text
        assert part.one("p", class_="done").one("a").attributes["href"] == "#copy_to_district"
        assert list(page.all("input", id="copy_to_district"))

    def test_that_no_question_may_give_is_not_asked_for(self) -> None:
        """The year for a state complaint ends by itself: nobody gives its day."""
        part = line(
            told("records", "filed=2026-01-15&violation=2024-01-15"), "state_complaint_limit"
        )
        assert "This date has passed" in part.text
        assert not list(part.all("p", class_="done"))

    def test_that_is_pending_leads_to_the_field_that_settles_it(self) -> None:
        page = told("due-process", "filed=2026-01-15")
        part = line(page, "evidence")
        assert "No date yet" in part.text
        assert [(a.text, a.attributes["href"]) for a in part.one("p", class_="waits").all("a")] == [
            ("The hearing begins", "#hearing")
        ]
        assert list(page.one("fieldset", class_="settling").all("input", id="hearing"))

    def test_that_waits_for_the_school_calendar_leads_to_it(self) -> None:
        """34 CFR 300.532(c)(2) counts school days."""
        page = told("expedited-hearing", "filed=2026-01-15")
        links = line(page, "hearing_held").one("p", class_="waits").all("a")
        assert [link.attributes["href"] for link in links] == ["#school"]
        assert list(page.all("div", id="school"))

    def test_that_is_not_needed_says_why(self) -> None:
        part = line(told("due-process", HEARING), "resolution_meeting")
        assert "excused" in part.attributes["class"]
        assert "Not needed" in part.text
        assert "Both sides agreed in writing to skip the resolution meeting" in part.text
        assert not list(part.all("span", class_="left"))

    def test_that_the_law_does_not_give_says_what_it_does_say(self) -> None:
        part = line(told("informal", "filed=2026-01-15"), "prior_written_notice")
        assert not list(part.all("time"))
        assert "No date in the law" in part.text
        assert "a reasonable time before" in part.text

    def test_that_is_given_and_lies_ahead_is_set(self) -> None:
        page = told("due-process", HEARING)
        assert "Set for this date" in line(page, "hearing").text
        assert "Happened" in line(page, "filed").text


class TestNotices:
    def test_a_process_says_what_to_know(self) -> None:
        said = told("state-complaint", COMPLAINT).one("section", class_="notices").text
        assert "Some papers still say “six months”" in said

    @pytest.mark.parametrize(
        ("process", "query", "says", "answered"),
        [
            ("assessment", "filed=2026-01-15", "We do not know the school calendar.", "#school"),
            (
                "assessment",
                "filed=2026-01-15&school_break=2026-02-16/2026-02-20",
                "You entered breaks but no school year.",
                "#school",
            ),
            ("mediation", "filed=2026-01-15", "Mediation does not stop the year", "#violation"),
            (
                "due-process",
                "filed=2026-01-15&decision_received=2026-05-11",
                "Enter the date on the decision too",
                "#decision",
            ),
            (
                "discipline",
                "filed=2027-02-01&school_year=2026-08-12/2027-06-03",
                "Enter that date as “A single day without school”.",
                "#school",
            ),
        ],
    )
    def test_that_ask_for_a_day_lead_to_its_field(
        self, process: str, query: str, says: str, answered: str
    ) -> None:
        page = told(process, query)
        (item,) = [found for found in page.one(class_="notices").all("li") if says in found.text]
        assert item.one("a").attributes["href"] == answered
        assert list(page.all(id=answered.removeprefix("#")))

    def test_there_may_be_none(self) -> None:
        assert not list(told("records", "filed=2026-01-15").all("section", class_="notices"))


class TestWhatHappenedSince:
    def test_the_form_keeps_what_was_given_and_raises_the_revision(self) -> None:
        page = told("state-complaint", f"{COMPLAINT}&case=heron&rev=4")
        fields = {
            field.attributes["name"]: field.attributes.get("value") for field in page.all("input")
        }
        assert fields["filed"] == "2026-01-15"
        assert fields["violation"] == "2025-11-03"
        assert fields["case"] == "heron"
        assert fields["rev"] == "5"
        assert not [part for part in page.one("form").all("details") if "open" in part.attributes]

    def test_the_last_revision_is_the_last(self) -> None:
        page = told("state-complaint", f"{COMPLAINT}&rev=999")
        assert page.one("input", name="rev").attributes["value"] == "999"

    def test_the_enter_key_counts_again(self) -> None:
        """It presses the first button of a form."""
        first = next(told("state-complaint", COMPLAINT).one("form").all("button"))
        assert first.text == "Update my dates"
        assert first.attributes["aria-hidden"] == "true"

    def test_who_changed_something_is_told_to_change_the_calendar_too(self) -> None:
        assert not list(told("state-complaint", COMPLAINT).all("p", class_="changed"))
        page = told("state-complaint", f"{COMPLAINT}&rev=1")
        assert "Take the old calendar out" in page.one("p", class_="changed").text


class TestSubscribe:
    def test_each_program_has_its_button_and_the_address_can_be_copied(self) -> None:
        page = told("state-complaint", "filed=2026-01-15", "es")
        query = "filed=2026-01-15&lang=es&as_of=today"
        address = f"iep-clock.example/v1/timelines/state-complaint.ics?{query}"
        assert page.one("textarea", id="address").text == f"https://{address}"
        links = [link.attributes["href"] for link in page.one("ul", class_="buttons").all("a")]
        assert links[0] == f"webcal://{address}"
        assert [link.split("/")[2] for link in links[1:4]] == [
            "calendar.google.com",
            "outlook.live.com",
            "outlook.office.com",
        ]
        assert links[4] == f"https://{address}"

    def test_an_expedited_case_leads_to_the_ordinary_one(self) -> None:
        page = told("expedited-hearing", "filed=2026-01-15&received=2026-01-16")
        links = page.one("section", class_="keep").all("a")
        assert any(
            link.attributes["href"].endswith("/due-process?filed=2026-01-15&received=2026-01-16")
            for link in links
        )

    def test_the_table_and_the_picture_can_be_kept(self) -> None:
        links = told("records", "filed=2026-01-15").one("section", class_="keep").all("a")
        kept = [link.attributes["href"].partition("?")[0] for link in links]
        assert kept[:2] == [
            "https://iep-clock.example/v1/timelines/records.csv",
            "https://iep-clock.example/v1/timelines/records.svg",
        ]


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("process", PROCESSES)
class TestEveryProcess:
    def test_has_a_page_without_a_word_for_programs(self, process: str, language: Language) -> None:
        query = (
            "filed=2026-01-15&violation=2024-10-01&learned=2023-10-01"
            "&school_year=2025-08-13/2026-06-04&case=a_b"
        )
        page = told(process, query, language)
        said = page.one("main").text.replace(page.one("textarea").text, "")
        assert not A_NAME.findall(said)
        assert page.one("html").attributes["lang"] == language

    def test_every_link_within_the_page_leads_somewhere(
        self, process: str, language: Language
    ) -> None:
        page = told(process, "filed=2026-01-15&violation=2024-10-01", language)
        ids = [part.attributes["id"] for part in page.all() if "id" in part.attributes]
        assert len(ids) == len(set(ids))
        links = {link.attributes["href"] for link in page.all("a")}
        assert {link[1:] for link in links if link.startswith("#")} <= set(ids)


class TestAnotherYear:
    """A year is easily mistyped in winter."""

    def test_is_offered_for_a_filing_far_ahead(self) -> None:
        page = told("state-complaint", "filed=2027-03-15&label=A", today="2026-11-28")
        (link,) = page.one("p", class_="other-year").all("a")
        assert link.text == (
            "You entered March 15, 2027, 107 days from today. Did you mean March 15, 2026?"
        )
        assert link.attributes["href"] == "/state-complaint?filed=2026-03-15&label=A"

    def test_of_a_leap_year_is_the_last_of_february(self) -> None:
        page = told("state-complaint", "filed=2028-02-29", "es", today="2026-11-28")
        (link,) = page.one("p", class_="other-year").all("a")
        assert link.attributes["href"] == "/es/state-complaint?filed=2026-02-28"

    @pytest.mark.parametrize(
        ("filed", "today"),
        [("2027-01-15", "2026-11-28"), ("2026-12-31", "2026-03-04"), ("2025-01-15", "2026-03-04")],
    )
    def test_is_not_offered_for_a_plan_or_the_past(self, filed: str, today: str) -> None:
        page = told("state-complaint", f"filed={filed}", today=today)
        assert not list(page.all("p", class_="other-year"))
