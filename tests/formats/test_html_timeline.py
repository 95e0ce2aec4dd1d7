"""The timeline for people: the next date first, every date with its reason, no program's words."""

import re
from urllib.parse import parse_qsl, quote, urlsplit

import pytest

from calendars.translation import Language
from service.formats.html import PageContext
from service.formats.html.dates import by_actor, date_rows
from service.law import PROCESSES
from service.request.parameters import parameters_of
from tests.made import made, on
from tests.reading import Part, told

# CDE's complaint of January 15, 2026, as it stands on March 4.
COMPLAINT = "filed=2026-01-15&violation=2025-11-03"
SENT = f"{COMPLAINT}&copy_to_district=2026-01-15"
HEARING = (
    "filed=2026-01-15&hearing=2026-03-20&resolution_waived=2026-01-22&extended_by=30"
    "&insufficiency_notice=2026-01-20"
)
PARAMETERS = parameters_of(PROCESSES["due-process"]).named
# What a program calls something.
A_NAME = re.compile(r"\b[a-z]+_[a-z_]+\b")


def line(page: Part, id_: str) -> Part:
    return page.one("li", data_id=id_)


def kinds(page: Part) -> list[str]:
    cards = page.all("section", class_="hero")
    return [card.attributes["class"].removeprefix("hero ") for card in cards]


def hero(page: Part, which: str) -> str:
    return page.one("section", class_=which).text


def day(part: Part) -> str:
    return part.one("time").attributes["datetime"]


class TestHeadlines:
    def test_the_next_date_has_its_weekday_and_the_days_left(self) -> None:
        """34 CFR 300.152(a): 60 days after January 15 is March 16, twelve days after March 4."""
        page = told("state-complaint", SENT)
        first = page.one("section", class_="next")
        assert day(first) == "2026-03-16"
        assert hero(page, "next").startswith(
            "Next Monday March 16, 2026 12 days left CDE's written decision is due CDE Set by law "
            "CDE must act by this date."
        )
        assert "From 34 CFR § 300.152(a). Rules checked November 29, 2026." in hero(page, "next")
        assert "Today is Wednesday, March 4, 2026, in California." in page.text

    def test_in_spanish(self) -> None:
        page = told("state-complaint", SENT, "es")
        assert hero(page, "next").startswith(
            "Lo próximo Lunes 16 de marzo de 2026 Faltan 12 días Vence el plazo para la "
            "decisión escrita del CDE CDE Fecha según la ley"
        )

    def test_the_parent_s_own_stands_before_it(self) -> None:
        """5 CCR 3204: 30 days after the decision, if she wants to."""
        page = told("state-complaint", f"{SENT}&decision=2026-03-02")
        assert kinds(page)[0] == "mine"
        assert day(page.one("section", class_="mine")) == "2026-04-01"
        assert "Only if you want to." in hero(page, "mine")
        page = told("state-complaint", COMPLAINT, today="2026-01-15")
        assert "Do this by 5 p.m. that day" in hero(page, "mine")

    def test_an_estimate_of_the_parent_s_own_waits_its_turn(self) -> None:
        """Nobody asks again about a decision that is not there."""
        assert kinds(told("state-complaint", SENT)) == ["next"]

    def test_what_is_late_comes_first_with_the_days_and_what_to_do(self) -> None:
        """34 CFR 300.152(a): 60 days after September 10 is November 9; 19 days to the 28th."""
        page = told("state-complaint", "filed=2026-09-10", today="2026-11-28")
        assert kinds(page) == ["late", "overdue"]
        late = page.one("section", class_="late")
        assert late.text.startswith("Late 19 days late CDE's written decision is due")
        assert "Due Monday, November 9, 2026." in late.text
        assert late.one("input").attributes["name"] == "decision"
        assert "Call or write to CDE" in late.text
        assert "speceducation@cde.ca.gov" in late.text
        letter = next(link for link in late.all("a") if "/letters/" in link.attributes["href"])
        assert letter.text == "A letter for this: To CDE: where is the decision?"
        assert "Last day to ask CDE to reconsider" not in late.text
        assert (
            page.one("head")
            .one("title")
            .text.startswith("Late? CDE's written decision is due: November 9")
        )

    def test_the_parent_s_own_that_has_passed_is_asked_for(self) -> None:
        """34 CFR 300.153(d): the copy goes to the district on the day of the filing."""
        page = told("state-complaint", COMPLAINT)
        overdue = page.one("section", class_="overdue")
        assert overdue.text.startswith("Yours to do: the date has passed 48 days ago Send a copy")
        assert overdue.one("input").attributes["name"] == "copy_to_district"

    def test_a_late_duty_of_the_district_leads_to_a_complaint(self) -> None:
        """Ed. Code 56321(a): 15 days after October 12 is October 27."""
        page = told("assessment", "filed=2026-10-12", today="2026-11-28")
        links = [link.attributes["href"] for link in page.one("section", class_="late").all("a")]
        assert "/state-complaint?violation=2026-10-28" in links

    def test_of_several_that_are_late_the_others_stand_below(self) -> None:
        page = told("due-process", "filed=2026-11-02", today="2026-11-28")
        assert "More dates have passed: see “Late or due now” below." in hero(page, "late")
        page = told("state-complaint", "filed=2026-09-10", today="2026-11-28")
        assert "More dates have passed" not in page.text

    def test_a_hearing_that_is_set_comes_before_what_comes_by_itself(self) -> None:
        page = told("due-process", HEARING, today="2026-01-23")
        assert day(page.one("section", class_="next")) == "2026-03-20"
        assert "The date is set." in hero(page, "next")

    def test_a_hearing_after_the_decision_is_due_asks_for_the_order(self) -> None:
        """Ed. Code 56505(f)(3): filed on November 2, the decision is due on January 16."""
        query = "filed=2026-11-02&hearing=2027-02-12&copy_to_other_party=2026-11-02"
        page = told("due-process", query, today="2026-11-09")
        needed = page.one("section", class_="needed")
        assert "“The judge's decision is due”" in needed.text
        assert {part.attributes["name"] for part in needed.all("input")} == {
            "continuance_first",
            "continuance_last",
        }

    def test_a_winter_break_that_was_not_entered_is_asked_for(self) -> None:
        page = told("assessment", "filed=2026-10-12&consent=2026-11-02", today="2026-11-28")
        assert kinds(page) == ["next", "needed"]
        assert "Winter break falls in this count." in hero(page, "needed")
        assert "Without a winter break: may be later" in hero(page, "next")
        assert "Some read the law to allow until Monday, January 4, 2027." in hero(page, "next")
        assert "No winter break of more than five" not in page.text

    def test_school_days_ask_for_the_school_calendar(self) -> None:
        """34 CFR 300.532(c)(2) counts school days."""
        needed = told("expedited-hearing", "filed=2026-01-15").one("section", class_="needed")
        assert "These dates cannot be counted yet: “The hearing must be held”" in needed.text
        assert needed.one("button").attributes["formaction"].endswith("/school-calendar")
        (link,) = needed.all("a")
        assert link.attributes["href"] == "?filed=2026-01-15&open=school#school"

    def test_where_nothing_else_can_be_said_the_date_that_is_missing_is_asked_for(self) -> None:
        """Ed. Code 56344(a) counts from the parent's consent."""
        page = told("assessment", "filed=2026-01-15&plan=2026-01-15", today="2027-09-04")
        assert kinds(page) == ["needed"]
        needed = page.one("section", class_="needed")
        assert "“The assessment must be done and the IEP meeting held”" in needed.text
        assert needed.one("input").attributes["name"] == "consent"

    def test_what_depends_on_an_unknown_break_is_late_on_one_reading(self) -> None:
        """Ed. Code 56344(a): 60 days from November 3, 2025, without a break, end on January 2."""
        page = told("assessment", "filed=2025-10-15&consent=2025-11-03", today="2026-01-26")
        assert "late" not in kinds(page)
        assert kinds(page)[-1] == "needed"

    def test_a_case_that_is_settled_says_so(self) -> None:
        """20 U.S.C. 1415(f)(1)(B)(iv): it may be voided within three business days."""
        page = told(
            "due-process", "filed=2026-10-12&resolution_agreement=2026-11-16", today="2026-11-28"
        )
        assert kinds(page) == ["over"]
        assert "Settled by agreement" in hero(page, "over")

    def test_when_all_is_over_the_page_asks_what_happened(self) -> None:
        page = told("independent-assessment", "filed=2024-03-01")
        assert "Every date we can count has passed" in hero(page, "over")
        assert page.one("head").one("title").text.startswith(page.one("h1").text)

    def test_between_two_readings_others_are_not_late_yet(self) -> None:
        """Due on Sunday, August 30, 2026; the next open day is the 31st."""
        page = told("state-complaint", "filed=2026-07-01", today="2026-08-31")
        assert day(page.one("section", class_="next")) == "2026-08-30"
        assert "another reading allows until Monday, August 31, 2026." in hero(page, "next")

    def test_what_is_late_by_a_count_that_is_not_settled_says_so(self) -> None:
        """34 CFR 300.530(e)(1): ten school days from January 15 end on January 30."""
        query = "filed=2026-01-15&school_year=2025-08-14/2026-06-10"
        said = hero(told("expulsion", query, today="2026-04-04"), "next")
        assert said.startswith("Late by one reading Friday January 30, 2026 64 days ago")
        assert "By this count the last day was Friday, January 30, 2026; it is not" in said

    def test_what_comes_by_itself_asks_nothing(self) -> None:
        sent = "filed=2026-01-15&copy_to_other_party=2026-01-15&response=2026-01-20"
        page = told("due-process", sent, today="2026-02-14")
        assert "This comes by itself." in hero(page, "next")

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
    def test_how_far_a_date_is(self, today: str, says: str) -> None:
        page = told("state-complaint", "filed=2026-01-15", today=today)
        assert line(page, "decision").one("span", class_="left").text == says


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
        groups = by_actor(rows, PageContext())
        assert [(group.title, [found.line.id for found in group.rows]) for group in groups] == [
            ("You, the parent", ["mine"]),
            ("Either side", ["either"]),
            ("The school district", ["theirs"]),
            ("California Department of Education (CDE)", ["done", "open"]),
            ("Nobody has to act", ["ends"]),
            ("Dates you entered", ["filed"]),
        ]

    def test_stands_in_order_of_time(self) -> None:
        page = told(
            "due-process",
            "filed=2026-11-02&copy_to_other_party=2026-11-02&hearing=2027-01-12",
            today="2026-11-28",
        )
        dates = page.one("section", class_="dates")
        assert [part.text for part in dates.all("h3")] == [
            "Late or due now",
            "The next 30 days",
            "Later",
            "Past (5)",
            "Waiting for another date (9)",
            "The law sets no number of days (4)",
        ]
        assert len(list(dates.all("details", class_="group"))) == 3
        later = dates.one("section", class_="later")
        days = [part.attributes["datetime"] for part in later.all("time")]
        assert days == sorted(days)
        # January 12 is five days after January 7.
        assert line(page, "hearing").one("span", class_="gap").text == "5 days"

    def test_stands_by_actor_where_that_is_asked(self) -> None:
        page = told("state-complaint", COMPLAINT, view=(("by", "who"),))
        headings = page.one("section", class_="dates").all("h3")
        assert [part.text for part in headings] == [
            "You, the parent",
            "Either side",
            "The school district",
            "California Department of Education (CDE)",
            "Nobody has to act",
            "Dates you entered",
        ]
        order = page.one("p", class_="order").one("a")
        assert order.attributes["href"].endswith(f"?{COMPLAINT}#dates")

    def test_says_why(self) -> None:
        said = (
            line(told("state-complaint", COMPLAINT), "decision").one("details", class_="why").text
        )
        for part in (
            "60 calendar days after CDE receives the complaint",
            "Thursday, January 15, 2026 is day 0.",
            "Day 60 is Monday, March 16, 2026.",
            "It is counted from Thursday, January 15, 2026, a date that you entered.",
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
        """Due on January 25 (Ed. Code 56502(d)(2)(A)) and on January 30 (56501.5(a)(1))."""
        page = told("due-process", "filed=2026-01-15")
        part = line(page, "resolution_meeting")
        assert "This date has passed. What you can do: If the district held no meeting" in part.text
        done = part.one("details", class_="done")
        assert "open" in done.attributes
        assert done.one("input").attributes["name"] == "resolution_meeting"

    def test_of_a_headline_leads_to_its_field_there(self) -> None:
        page = told("state-complaint", COMPLAINT)
        part = line(page, "copy_to_district")
        assert not list(part.all("p", class_="missed"))
        assert "#copy_to_district" in [link.attributes["href"] for link in part.all("a")]
        assert list(page.all("input", name="copy_to_district"))

    def test_that_was_done_can_be_changed(self) -> None:
        part = line(told("state-complaint", f"{COMPLAINT}&decision=2026-03-02"), "decision")
        kept = part.one("input").attributes
        assert (kept["type"], kept["value"]) == ("hidden", "2026-03-02")
        assert "Change this date" in part.text

    def test_in_a_closed_group_leads_to_its_field_in_the_open_one(self) -> None:
        query = f"{COMPLAINT}&decision=2026-03-02"
        (change,) = (
            link
            for link in line(told("state-complaint", query), "decision").all("a")
            if "Change" in link.text
        )
        assert change.attributes["href"] == f"?{query}&open=past&open=decision#date-decision"
        opened = told("state-complaint", query, view=(("open", "past"), ("open", "decision")))
        done = line(opened, "decision").one("details", class_="done")
        assert "open" in done.attributes
        assert done.one("input").attributes["value"] == "2026-03-02"
        assert "open" not in opened.one("details", class_="more-dates").attributes

    def test_that_was_done_late_stands_with_what_is_late(self) -> None:
        """Due on March 16; twelve days later is the 28th."""
        page = told("state-complaint", f"{SENT}&decision=2026-03-28", today="2026-04-01")
        now = page.one("section", class_="now")
        assert [part.attributes["data-id"] for part in now.all("li", class_="line")] == ["decision"]
        assert "Done 12 days late by this count." in now.text

    def test_that_no_question_may_give_is_not_asked_for(self) -> None:
        """The year for a state complaint ends by itself: nobody enters its date."""
        part = line(
            told("records", "filed=2026-01-15&violation=2024-01-15"), "state_complaint_limit"
        )
        assert "This date has passed" in part.text
        assert not list(part.all("details", class_="done"))

    def test_can_be_added_alone_to_a_calendar(self) -> None:
        page = told("state-complaint", "filed=2026-01-15&label=A%26B")
        google, file = line(page, "decision").one("details", class_="add").all("a")
        address = urlsplit(google.attributes["href"])
        assert address.netloc == "calendar.google.com"
        assert dict(parse_qsl(address.query)) == {
            "action": "TEMPLATE",
            "text": "CDE's written decision is due",
            "dates": "20260316/20260317",
            "details": (
                "https://iep-clock.example/state-complaint?filed=2026-01-15&label=A%26B"
                "#date-decision"
            ),
        }
        assert file.attributes["href"] == (
            "/state-complaint/dates/decision.ics?filed=2026-01-15&label=A%26B"
        )
        estimate = line(page, "reconsideration_request").one("details", class_="add")
        assert "text=Estimated" in next(estimate.all("a")).attributes["href"]

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
        assert [link.attributes["href"] for link in links] == [
            "?filed=2026-01-15&open=school#school"
        ]
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


class TestThePicture:
    @pytest.mark.parametrize(
        ("lang", "says"),
        [("en", "The list above, as a line"), ("es", "La lista de arriba, como una línea")],
    )
    def test_is_an_image_that_repeats_nothing_of_the_list(self, lang: Language, says: str) -> None:
        drawn = told("state-complaint", "filed=2026-01-15", lang).one(class_="drawn").one("img")
        assert drawn.attributes["alt"] == says
        address = f"/v1/timelines/state-complaint.svg?filed=2026-01-15&lang={lang}&as_of=today"
        assert drawn.attributes["src"] == address.replace("&lang=en", "")


class TestNotices:
    def test_a_process_says_what_to_know(self) -> None:
        page = told("state-complaint", COMPLAINT)
        assert "CDE counts its 60 days from" in page.one("section", class_="notices").text
        assert "Some papers still say “six months”" in page.one("details", class_="notices").text

    @pytest.mark.parametrize(
        ("process", "query", "says", "answered", "opened"),
        [
            (
                "assessment",
                "filed=2026-01-15",
                "We do not know the school calendar.",
                "#school",
                "school",
            ),
            (
                "assessment",
                "filed=2026-01-15&school_break=2026-02-16/2026-02-20",
                "You entered breaks but no school year.",
                "#school",
                "school",
            ),
            (
                "mediation",
                "filed=2026-01-15",
                "Mediation does not stop the year",
                "#violation",
                "problem-dates",
            ),
            (
                "due-process",
                "filed=2026-01-15&decision_received=2026-05-11",
                "Enter the date on the decision too",
                "#date-decision",
                "",
            ),
            (
                "discipline",
                "filed=2027-02-01&school_year=2026-08-12/2027-06-03",
                "Enter that date as “A single day without school”.",
                "#school",
                "school",
            ),
        ],
    )
    def test_that_ask_for_a_day_lead_to_its_field(
        self, process: str, query: str, says: str, answered: str, opened: str
    ) -> None:
        page = told(process, query)
        (item,) = [found for found in page.all("li") if says in found.text]
        section, _, anchor = item.one("a").attributes["href"].partition("#")
        assert f"#{anchor}" == answered
        assert list(page.all(id=anchor))
        assert dict(parse_qsl(section.removeprefix("?"))).get("open", "") == opened

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
        since = page.one("section", class_="since")
        assert not [part for part in since.all("details") if "open" in part.attributes]

    def test_each_field_stands_once(self) -> None:
        """Two of one name would be sent twice."""
        query = f"{HEARING}&resolution_agreement=2026-01-30"
        page = told("due-process", query, view=(("open", "past"), ("open", "excused")))
        names = [part.attributes["name"] for part in page.all("input") if "name" in part.attributes]
        radios = {part.attributes["name"] for part in page.all("input", type="radio")}
        once = [name for name in names if name not in radios and name in PARAMETERS]
        assert len(once) == len(set(once))
        assert {"hearing", "decision", "appeal", "filed"} <= set(once)

    def test_a_section_opens_where_a_link_asks(self) -> None:
        page = told("assessment", "filed=2026-01-15", view=(("open", "school"),))
        since = page.one("section", class_="since")
        opened = [part for part in since.all("details") if "open" in part.attributes]
        assert [next(part.all("summary")).text for part in opened] == [
            "More dates (optional)",
            "The school calendar",
        ]

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
        assert "Remove the old one from your app first" in page.one("p", class_="changed").text


class TestSubscribe:
    def test_each_program_has_its_button_and_the_address_can_be_copied(self) -> None:
        page = told("state-complaint", "filed=2026-01-15", "es")
        query = "filed=2026-01-15&lang=es&as_of=today"
        address = f"iep-clock.example/v1/timelines/state-complaint.ics?{query}"
        assert page.one("textarea", id="address").text == f"https://{address}"
        links = [link.attributes["href"] for link in page.one(class_="subscribe").all("a")]
        assert f"webcal://{address}" in links
        assert f"https://{address}" in links
        assert {link.split("/")[2] for link in links if link.startswith("https")} == {
            "calendar.google.com",
            "outlook.live.com",
            "outlook.office.com",
            "iep-clock.example",
        }

    def test_reminders_are_turned_off_and_on(self) -> None:
        page = told("state-complaint", "filed=2026-01-15&remind=7&remind=1")
        reminders = page.one("p", class_="reminders")
        assert reminders.text == "With reminders 1 day and 7 days before. Turn reminders off"
        assert reminders.one("a").attributes["href"] == "?filed=2026-01-15#subscribe"
        reminders = told("state-complaint", "filed=2026-01-15").one("p", class_="reminders")
        assert reminders.one("a").attributes["href"] == (
            "?filed=2026-01-15&remind=7&remind=1#subscribe"
        )

    def test_the_page_can_be_sent_and_has_its_code_on_paper(self) -> None:
        page = told("state-complaint", "filed=2026-01-15", "es")
        address = "https://iep-clock.example/es/state-complaint?filed=2026-01-15"
        assert page.one("textarea", id="page-address").text == address
        links = [link.attributes["href"] for link in page.one("section", class_="keep").all("a")]
        assert links[0].startswith("mailto:?subject=")
        assert links[0].endswith(quote(address, safe=""))
        assert links[1].startswith("https://wa.me/?text=")
        printed = page.one("section", class_="printed")
        assert printed.one("img").attributes["src"] == "/es/state-complaint/qr.svg?filed=2026-01-15"
        assert f"Impreso el 4 de marzo de 2026. Estas fechas, al día: {address}" in printed.text

    def test_an_address_too_long_for_paper_has_no_code(self) -> None:
        breaks = "".join(f"&school_closed=2026-03-{day:02}" for day in range(2, 28))
        page = told("assessment", f"filed=2026-01-15{breaks}")
        assert not list(page.one("section", class_="printed").all("img"))

    def test_reasons_are_printed_where_that_is_asked(self) -> None:
        page = told("state-complaint", COMPLAINT, view=(("print", "reasons"),))
        reasons = list(page.all("details", class_="why"))
        assert reasons
        assert all("open" in part.attributes for part in reasons)
        page = told("state-complaint", COMPLAINT)
        assert not any("open" in part.attributes for part in page.all("details", class_="why"))

    def test_an_expedited_case_leads_to_the_ordinary_one(self) -> None:
        page = told("expedited-hearing", "filed=2026-01-15&received=2026-01-16")
        links = page.one("section", class_="keep").all("a")
        assert any(
            link.attributes["href"].endswith("/due-process?filed=2026-01-15&received=2026-01-16")
            for link in links
        )

    def test_the_table_and_the_picture_can_be_kept(self) -> None:
        links = told("records", "filed=2026-01-15").one("section", class_="keep").all("a")
        kept = {link.attributes["href"].partition("?")[0] for link in links}
        assert kept >= {
            "https://iep-clock.example/v1/timelines/records.csv",
            "https://iep-clock.example/v1/timelines/records.svg",
        }


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("process", PROCESSES)
class TestEveryProcess:
    def test_has_a_page_without_a_word_for_programs(self, process: str, language: Language) -> None:
        query = (
            "filed=2026-01-15&violation=2024-10-01&learned=2023-10-01"
            "&school_year=2025-08-13/2026-06-04&case=a_b"
        )
        page = told(process, query, language)
        said = page.one("main").text
        for address in page.all("textarea"):
            said = said.replace(address.text, "")
        assert not A_NAME.findall(said)
        assert page.one("html").attributes["lang"] == language

    def test_every_link_within_the_page_leads_somewhere(
        self, process: str, language: Language
    ) -> None:
        page = told(process, "filed=2026-01-15&violation=2024-10-01", language)
        ids = [part.attributes["id"] for part in page.all() if "id" in part.attributes]
        assert len(ids) == len(set(ids))
        links = {link.attributes["href"] for link in page.all("a")}
        here = {link.partition("#")[2] for link in links if link.startswith(("#", "?"))} - {""}
        assert here <= set(ids)


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
