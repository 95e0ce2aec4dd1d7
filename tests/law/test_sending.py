"""Papers of which only the sending is known.

Where each counts from: 34 CFR § 300.153(c) and Ed. Code § 56500.2(b) ("received"), Ed. Code
§§ 56502(f), 56043(a), 56504 ("orally or in writing"). Of the hour of an e-mail or a fax no rule was
found, and none adds days for mail. January 19, 2026 is Martin Luther King Day.
"""

from urllib.parse import parse_qsl

import pytest
from icalendar import Calendar

from service.answers.letters import letter_text
from service.engine.faults import Missing, SentAlone, SentAndFiled, StartsNoClock, UnknownParameter
from service.law import PROCESSES
from tests.asking import answered, ask, faults, feed_of, messages, question

TO_CDE = ("hand", "email", "fax", "mail")
LATER = {"email": "2026-03-17", "fax": "2026-03-17"}


def dates(process: str, query: str, line: str) -> tuple[str | None, str | None, str]:
    found = ask(process, query)[line]
    return (*(day and str(day) for day in (found.date, found.latest_date)), found.standing)  # type: ignore[return-value]


class TestToCDE:
    """A state complaint: 60 days, 34 CFR § 300.152(a)."""

    @pytest.mark.parametrize("way", TO_CDE)
    def test_the_decision_is_estimated(self, way: str) -> None:
        """Day 60 from Thursday, January 15 is Monday, March 16."""
        query = f"sent=2026-01-15&sent_by={way}"
        expected = ("2026-03-16", LATER.get(way), "projected")
        assert dates("state-complaint", query, "decision") == expected

    @pytest.mark.parametrize("way", ["email", "fax"])
    def test_before_a_long_weekend_the_next_working_day_is_tuesday(self, way: str) -> None:
        """From Friday, January 16: March 17. From Tuesday, January 20: Saturday, March 21, and
        then Monday, March 23 (Ed. Code § 9; Code Civ. Proc. § 12a).
        """
        found = ask("state-complaint", f"sent=2026-01-16&sent_by={way}")
        readings = found["decision"].due.readings if found["decision"].due else []
        assert [(each.id, str(each.date)) for each in readings] == [
            ("words", "2026-03-17"),
            ("next-working-day", "2026-03-23"),
        ]
        assert str(found["filed"].latest_date) == "2026-01-20"

    def test_a_day_off_may_count_from_the_next_working_day(self) -> None:
        found = ask("state-complaint", "sent=2026-01-17&sent_by=email")
        assert (str(found["filed"].date), str(found["filed"].latest_date)) == (
            "2026-01-17",
            "2026-01-20",
        )
        assert found["filed"].standing == "projected"
        assert found["filed"].why == [
            "It was sent on Saturday, January 17, 2026. The date it arrived was not entered.",
            (
                "If it arrived after 5 p.m. or on a day off, they may count from the next working "
                "day: Tuesday, January 20, 2026."
            ),
        ]

    def test_what_was_mailed_has_no_other_day(self) -> None:
        found = ask("state-complaint", "sent=2026-01-15&sent_by=mail")["filed"]
        assert (str(found.date), found.latest_date, found.standing) == (
            "2026-01-15",
            None,
            "projected",
        )
        assert len(found.why) == 1

    def test_what_was_handed_in_counts_from_that_day(self) -> None:
        found = ask("state-complaint", "sent=2026-01-15&sent_by=hand")["filed"]
        assert (str(found.date), found.standing) == ("2026-01-15", "happened")

    @pytest.mark.parametrize("way", TO_CDE)
    def test_the_limit_looks_back_from_the_sending(self, way: str) -> None:
        """One year before January 15, 2026: 34 CFR § 300.153(c)."""
        query = f"sent=2026-01-15&sent_by={way}"
        expected = ("2025-01-15", None, "projected")
        assert dates("state-complaint", query, "earliest_violation") == expected

    @pytest.mark.parametrize("way", TO_CDE)
    def test_nothing_is_more_than_arguably_overdue(self, way: str) -> None:
        lines = ask("state-complaint", f"sent=2026-01-15&sent_by={way}&as_of=2027-06-01")
        states = {line.outcome.state for line in lines.values() if line.outcome}
        assert states == {"arguably-overdue", "open"}
        assert lines["decision"].outcome is not None
        assert lines["decision"].outcome.at_least == 0
        assert "is not confirmed" in lines["decision"].outcome.text

    @pytest.mark.parametrize("way", TO_CDE)
    def test_what_was_done_late_is_arguably_late(self, way: str) -> None:
        """April 15 is 30 days after March 16."""
        query = f"sent=2026-01-15&sent_by={way}&decision=2026-04-15"
        decision = ask("state-complaint", query)["decision"]
        assert decision.outcome is not None
        assert (decision.outcome.state, decision.outcome.at_most) == ("arguable", 30)
        assert "is not confirmed" in decision.outcome.text
        request = ask("state-complaint", query)["reconsideration_request"]
        assert (str(request.date), request.standing) == ("2026-05-15", "known")

    def test_an_extension_is_known(self) -> None:
        query = "sent=2026-01-15&sent_by=email&extended_to=2026-04-30"
        assert dates("state-complaint", query, "decision") == ("2026-04-30", None, "known")

    def test_what_it_rests_on_is_said(self) -> None:
        decision = ask("state-complaint", "sent=2026-01-15&sent_by=mail")["decision"]
        assert [each.text for each in decision.assumes] == [
            "if CDE receives the complaint on Thursday, January 15, 2026"
        ]


class TestToOAH:
    """A hearing request: Ed. Code § 56502(f)."""

    @pytest.mark.parametrize("way", ["hand", "mail"])
    def test_the_decision_is_estimated(self, way: str) -> None:
        """30 days to February 14, then 45: March 31, a holiday; the next open day is April 1."""
        query = f"sent=2026-01-15&sent_by={way}"
        expected = ("2026-03-31", "2026-04-01", "projected")
        assert dates("due-process", query, "decision") == expected

    @pytest.mark.parametrize("process", ["due-process", "expedited-hearing", "mediation"])
    @pytest.mark.parametrize("way", ["email", "fax"])
    def test_its_own_page_takes_no_email_and_no_fax(self, process: str, way: str) -> None:
        assert messages(process, f"sent=2026-01-15&sent_by={way}") == [
            (
                f"sent_by ({way}) cannot be counted from: OAH's own page does not accept this way. "
                "Use its e-file, mail, overnight delivery, or bring it by hand."
            )
        ]

    def test_a_reading_from_an_estimate_is_one(self) -> None:
        """A district's request is received on January 20; its sending may make a later date."""
        query = "sent=2026-01-15&sent_by=mail&received=2026-01-12&as_of=2026-06-01"
        response = ask("due-process", query)["insufficiency_notice"]
        assert response.standing == "projected"
        assert response.outcome is not None
        assert response.outcome.state == "arguably-overdue"


class TestToTheDistrict:
    """Assessment: 15 days, Ed. Code § 56043(a). Records: five business days, § 56504."""

    @pytest.mark.parametrize("way", ["hand", "mail"])
    def test_the_plan_is_estimated(self, way: str) -> None:
        query = f"sent=2026-01-15&sent_by={way}"
        expected = ("2026-01-30", None, "projected")
        assert dates("assessment", query, "assessment_plan") == expected

    @pytest.mark.parametrize("way", ["email", "fax"])
    def test_the_plan_may_be_counted_from_the_next_day(self, way: str) -> None:
        """From January 16: Saturday, January 31, and then Monday, February 2."""
        query = f"sent=2026-01-15&sent_by={way}"
        expected = ("2026-01-30", "2026-02-02", "projected")
        assert dates("assessment", query, "assessment_plan") == expected

    @pytest.mark.parametrize("way", ["hand", "mail", "aloud"])
    def test_records_are_estimated(self, way: str) -> None:
        """January 16, 20, 21, 22, 23."""
        query = f"sent=2026-01-15&sent_by={way}"
        assert dates("records", query, "records") == ("2026-01-23", None, "projected")

    @pytest.mark.parametrize("way", ["email", "fax"])
    def test_records_may_be_counted_from_the_next_day(self, way: str) -> None:
        """January 20, 21, 22, 23, 26."""
        query = f"sent=2026-01-15&sent_by={way}"
        assert dates("records", query, "records") == ("2026-01-23", "2026-01-26", "projected")

    def test_a_late_referral_is_estimated_too(self) -> None:
        """Ten days after school begins again on August 12: Ed. Code § 56321(a)."""
        query = "sent=2026-06-01&sent_by=mail&school_year=2025-08-13/2026-06-04"
        query += "&school_year=2026-08-12/2027-06-03"
        assert dates("assessment", query, "assessment_plan")[::2] == ("2026-08-22", "projected")

    @pytest.mark.parametrize("process", ["assessment", "informal", "facilitation"])
    def test_asking_aloud_starts_no_clock(self, process: str) -> None:
        assert messages(process, "sent=2026-01-15&sent_by=aloud") == [
            (
                "sent_by (aloud) cannot be counted from: asking aloud does not start the time "
                "limit. Write it down today, and enter the date the writing gets there. Staff "
                "must help you to write it (5 CCR § 3021; Ed. Code § 56343.5)."
            )
        ]

    @pytest.mark.parametrize("process", ["state-complaint", "due-process", "mediation"])
    def test_telling_an_office_aloud_starts_none(self, process: str) -> None:
        (fault,) = faults(process, "sent=2026-01-15&sent_by=aloud")
        assert isinstance(fault, StartsNoClock)


class TestFaults:
    def test_both_dates(self) -> None:
        query = "sent=2026-01-15&sent_by=mail&filed=2026-01-20"
        assert faults("records", query) == [SentAndFiled("2026-01-15", "2026-01-20")]
        assert messages("records", query) == [
            (
                "sent (2026-01-15) and filed (2026-01-20) were both entered. Enter filed where the "
                "date it arrived is known, and else sent with sent_by."
            )
        ]

    def test_a_date_without_a_way(self) -> None:
        (fault,) = faults("records", "sent=2026-01-15")
        assert isinstance(fault, SentAlone)
        assert messages("records", "sent=2026-01-15") == [
            (
                "sent_by is missing: it must be one of: hand, email, fax, mail, aloud. sent "
                "(2026-01-15) was entered without it; where the date it arrived is known, enter "
                "filed alone."
            )
        ]

    @pytest.mark.parametrize("beside", ["", "&filed=2026-01-15"])
    def test_a_way_without_a_date(self, beside: str) -> None:
        assert messages("records", f"sent_by=mail{beside}") == [
            (
                "sent is missing: it must be a date from 2024-01-01 to 2035-12-31, written "
                "YYYY-MM-DD. sent_by (mail) was entered without it; where the date it arrived is "
                "known, enter filed alone."
            )
        ]

    def test_neither(self) -> None:
        (fault,) = faults("records", "lang=en")
        assert isinstance(fault, Missing)
        assert fault.parameter == "filed"

    def test_a_date_that_is_none(self) -> None:
        assert [fault.parameter for fault in faults("records", "sent=soon&sent_by=owl")] == [
            "sent",
            "sent_by",
        ]

    def test_a_long_value_that_is_no_date(self) -> None:
        (fault,) = faults("records", f"sent={'9' * 50}&sent_by=mail")
        assert fault.parameter == "sent"

    def test_an_event_before_the_sending_names_it(self) -> None:
        query = "sent=2026-01-15&sent_by=mail&decision=2026-01-02"
        assert messages("state-complaint", query) == [
            "decision (2026-01-02) cannot be before sent (2026-01-15)."
        ]
        query = "sent=2026-01-15&sent_by=mail&continuance=2026-01-02/2026-02-02"
        assert messages("due-process", query) == [
            "continuance (2026-01-02) cannot be before sent (2026-01-15)."
        ]

    @pytest.mark.parametrize("process", ["birthdays", "private-placement", "discipline"])
    def test_a_process_that_no_paper_opens_does_not_take_it(self, process: str) -> None:
        found = faults(process, "filed=2026-01-15&sent=2026-01-15&sent_by=mail")
        assert [type(fault) for fault in found] == [UnknownParameter, UnknownParameter]


class TestCase:
    """The token that keeps events the same once the date of arrival is known."""

    def test_links_carry_it(self) -> None:
        links = answered("records", "sent=2026-01-15&sent_by=mail").links
        for link in (links.self, links.calendar, links.csv, links.picture, links.page):
            assert link.endswith("?sent=2026-01-15&sent_by=mail&case=sent-2026-01-15")

    def test_ones_own_stays(self) -> None:
        links = answered("records", "sent=2026-01-15&sent_by=mail&case=A1").links
        assert links.self.endswith("?sent=2026-01-15&sent_by=mail&case=A1")

    def test_a_case_whose_arrival_is_known_gets_none(self) -> None:
        assert "case=" not in answered("records", "filed=2026-01-15").links.self

    def test_events_stay_the_same(self) -> None:
        def uids(query: str) -> set[str]:
            events = Calendar.from_ical(feed_of(question("records", query))).walk("VEVENT")
            return {str(event["UID"]) for event in events}

        sent = uids("sent=2026-01-15&sent_by=mail")
        assert len(sent) == 2
        assert sent == uids("filed=2026-01-20&case=sent-2026-01-15")
        assert sent.isdisjoint(uids("filed=2026-01-15"))

    def test_a_feed_says_of_nothing_that_it_is_late(self) -> None:
        """Two years later, too: the day it arrived is still not known."""
        query = "sent=2026-01-15&sent_by=mail&as_of=2028-01-15"
        events = Calendar.from_ical(feed_of(question("state-complaint", query))).walk("VEVENT")
        titles = [str(event["SUMMARY"]) for event in events]
        assert "Estimated: CDE's written decision is due" in titles
        assert all(title.startswith("Estimated: ") for title in titles)

    def test_a_related_process_begins_with_the_same_paper(self) -> None:
        found = answered("expedited-hearing", "sent=2026-01-15&sent_by=mail").links.related
        (related,) = (each for each in found if each.process == "due-process")
        _, _, query = related.timeline.partition("?")
        assert {**dict(parse_qsl(query)), "sent": "2026-01-15"} == dict(parse_qsl(query))
        assert {"sent_by=mail", "case=sent-2026-01-15"} <= set(query.split("&"))


class TestWords:
    @pytest.mark.parametrize(
        ("process", "way", "says"),
        [
            ("state-complaint", "hand", "CDE's letter about your complaint says"),
            ("state-complaint", "email", "No rule about the hour was found"),
            ("due-process", "mail", "Ask OAH for the date on its stamp."),
            ("assessment", "mail", "not from the postmark"),
            ("assessment", "fax", "Ask the district in writing on which date it got it."),
            ("records", "aloud", "“orally or in writing” (Ed. Code § 56504)"),
        ],
    )
    def test_a_notice_says_whom_to_ask(self, process: str, way: str, says: str) -> None:
        found = answered(process, f"sent=2026-01-15&sent_by={way}").notices
        (notice,) = (each for each in found if each.code == "only-sent")
        assert says in notice.text
        assert "filed" in notice.text

    def test_it_stands_in_the_facts(self) -> None:
        answer = answered("records", "sent=2026-01-15&sent_by=aloud")
        assert answer.facts == {"sent": "2026-01-15", "sent_by": "aloud"}
        assert str(answer.filed) == "2026-01-15"

    @pytest.mark.parametrize(
        ("opening", "says"),
        [
            ("filed=2026-01-15", "If you get it on January 15, 2026,"),
            ("sent=2026-01-15&sent_by=hand", "If you get it on January 15, 2026,"),
            ("sent=2026-01-15&sent_by=mail", "If you get it on ____,"),
        ],
    )
    def test_a_letter_leaves_the_arrival_blank(self, opening: str, says: str) -> None:
        answer = answered("assessment", f"{opening}&as_of=2026-01-20")
        assert says in letter_text(answer, None, "ask-for-assessment")

    def test_every_way_is_taken_or_refused(self) -> None:
        for process in PROCESSES.values():
            if sending := process.sending:
                ways = {way.choice for way in sending.taken} | {way for way, _ in sending.refused}
                assert ways == set(sending.by.choices), process.id
