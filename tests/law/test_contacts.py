"""Contacts: only what an office's own page says, with that page and the day it was seen."""

import re
from datetime import date, timedelta

import pytest
from textstat import flesch_kincaid_grade

from calendars.translation import LANGUAGES, Text
from docs.contacts import warnings
from service.answers.contacts import ContactOut, look_again, process_contacts
from service.formats.contact_text import contact_line, late_lines
from service.language import contacts as words
from service.law import PROCESSES
from service.law.contact_fields import Contact
from service.law.contacts import CONTACTS
from service.law.vocabulary import Process
from service.mcp.as_text import timeline
from tests.asked import CLIENT, told
from tests.asking import answered, ask
from tests.cli.running import printed
from tests.law.declared import texts

LATE = "filed=2026-09-10&as_of=2026-11-28"
BY_ID = {contact.id: contact for contact in CONTACTS}
# Three fax numbers of OAH are in circulation, and its own page takes no fax; OCR's office in San
# Francisco closed in 2025; the numbers of the others were seen on old pages only.
NOT_PRINTED = {
    *("916-376-4207", "916-263-0890", "916-376-6319", "415-486-5555", "515 L Street"),
    *("800-776-5746", "800-421-3481", "OCR@ed.gov", "50 United Nations Plaza"),
}


class TestTheFacts:
    """CDE's page, last reviewed July 17, 2026, and OAH's page on filing, copies of September 15."""

    def test_a_state_complaint_may_be_e_mailed(self) -> None:
        """CDE: "How can I file a state compliance complaint? Email: …"."""
        found = BY_ID["cde-state-complaint"]
        assert (found.email, found.fax) == ("speceducation@cde.ca.gov", "916-327-3704")
        assert found.address[-2:] == ("1430 N Street, Suite 2401", "Sacramento, CA 95814-5901")
        assert found.source.seen == date(2026, 9, 15)

    def test_reconsideration_goes_by_e_mail_or_fax_only(self) -> None:
        assert BY_ID["cde-reconsideration"].address == ()

    def test_oah_takes_no_e_mail_and_no_fax(self) -> None:
        """OAH: "no longer accepts any documents by e-mail or facsimile transmission"."""
        found = BY_ID["oah-special-education"]
        assert (found.email, found.fax, found.phone) == ("", "", "916-263-0880")
        assert found.address[-2:] == ("2349 Gateway Oaks Drive, Suite 200", "Sacramento, CA 95833")

    def test_questions_go_to_the_help_line(self) -> None:
        found = BY_ID["cde-constituent-support"]
        assert (found.phone, found.email) == ("800-926-0648", "SEDCO@cde.ca.gov")

    def test_what_is_contradicted_old_or_second_hand_is_not_printed(self) -> None:
        printed_ = " ".join(contact_line(each, "en") for each in everywhere())
        assert {fact for fact in NOT_PRINTED if fact in printed_} == set()

    @pytest.mark.parametrize("contact", CONTACTS, ids=BY_ID)
    def test_a_number_has_the_day_it_was_seen(self, contact: Contact) -> None:
        facts = (contact.phone, contact.fax, contact.email, *contact.address)
        assert contact.source.seen or not any(facts)
        assert contact.source.url.startswith("https://")
        assert contact.months in {3, 6, 12}

    def test_the_words_are_in_both_languages_and_easy(self) -> None:
        found = [*texts(tuple((c.name, c.use, c.note or c.use) for c in CONTACTS)), *labels()]
        for text in found:
            assert text.es.strip()
            assert text.en[-1:] in ".:" or text.es[-1:] not in ".:"
            assert re.findall(r"\d+", text.en) == re.findall(r"\d+", text.es)
        notes = " ".join(contact.note.en for contact in CONTACTS if contact.note)
        assert flesch_kincaid_grade(notes) <= 8


def labels() -> list[Text]:
    return [value for value in vars(words).values() if isinstance(value, Text)]


def everywhere() -> list[ContactOut]:
    return [each for process in PROCESSES.values() for each in process_contacts(process, "en")]


def shown_at(address: str) -> str:
    response = CLIENT.get(address)
    assert response.status_code == 200, response.headers
    return response.text


class TestTheCheck:
    """`make contacts`, a part of `make check`, warns of facts that are past their day."""

    def test_nothing_is_said_on_the_day_itself(self) -> None:
        first = min(map(look_again, CONTACTS))
        assert first == date(2026, 12, 15)  # the help line: September 15 and three months
        assert list(warnings(first)) == []

    def test_a_fact_that_is_past_its_day_is_named_with_its_page(self) -> None:
        (warning,) = warnings(date(2026, 12, 16))
        assert "cde-constituent-support" in warning
        assert "2026-12-15" in warning
        assert "https://www.cde.ca.gov/sp/se/disputeresolution.asp" in warning

    def test_in_the_end_each_is_named(self) -> None:
        last = max(map(look_again, CONTACTS))
        assert len(list(warnings(last + timedelta(1)))) == len(CONTACTS)


class TestWhereTheyAreShown:
    def test_in_the_json_of_a_process(self) -> None:
        found = told("/v1/processes/state-complaint")["contacts"]
        assert found[0]["id"] == "cde-state-complaint"
        assert found[0]["for"] == "To send a state complaint, or to ask about one"
        assert (found[0]["seen"], found[0]["look_again"]) == ("2026-09-15", "2027-03-15")
        assert found[-1]["id"] == "ocr-national"
        assert found[-1]["phone"] is None

    @pytest.mark.parametrize("process", PROCESSES.values(), ids=PROCESSES)
    def test_each_process_has_the_district_and_help(self, process: Process) -> None:
        ids = [contact.id for contact in process_contacts(process, "es")]
        assert {"district-special-education", "cde-constituent-support"} <= set(ids)

    def test_beside_a_duty_that_is_late(self) -> None:
        lines = ask("state-complaint", LATE)
        assert [each.id for each in lines["decision"].contacts] == ["cde-state-complaint"]
        assert [each.id for each in lines["copy_to_district"].contacts] == [
            "district-special-education"
        ]
        assert lines["correction"].contacts == []

    def test_the_office_for_the_duty_comes_before_that_of_its_actor(self) -> None:
        lines = ask("state-complaint", "filed=2026-03-02&decision=2026-05-01&as_of=2026-06-15")
        assert [each.id for each in lines["reconsideration_request"].contacts] == [
            "cde-reconsideration"
        ]

    def test_not_beside_what_is_in_time_or_done_in_time(self) -> None:
        lines = ask("state-complaint", "filed=2026-09-10&decision=2026-10-01&as_of=2026-10-02")
        assert lines["decision"].contacts == []
        lines = ask("state-complaint", "filed=2026-09-10")
        assert all(line.contacts == [] for line in lines.values())

    def test_on_the_page_of_a_process(self) -> None:
        for path in ("/due-process", "/es/due-process"):
            shown = shown_at(path)
            assert "916-263-0880" in shown
            assert "800-926-0648" in shown
        assert "Visto el 15 de septiembre de\xa02026" in shown_at("/es/due-process")
        assert "Seen on September 15, 2026 on the page" in shown_at("/due-process")

    def test_on_the_page_of_a_case(self) -> None:
        assert "speceducation@cde.ca.gov" in shown_at(f"/state-complaint?{LATE}")
        assert "speceducation@cde.ca.gov" in shown_at(f"/es/state-complaint?{LATE}")
        assert "speceducation" not in shown_at("/state-complaint?filed=2026-09-10&as_of=2026-09-11")

    @pytest.mark.parametrize("language", LANGUAGES)
    def test_in_the_text_for_assistants_and_terminals(self, language: str) -> None:
        query = f"{LATE}&lang={language}"
        lines = list(late_lines(answered("state-complaint", query)))
        assert len(lines) == 3
        assert "speceducation@cde.ca.gov" in lines[2]
        assert "\n".join(lines) in timeline(answered("state-complaint", query))
        arguments = (
            *("state-complaint", "--filed", "2026-09-10", "--as-of", "2026-11-28"),
            *("--lang", language),
        )
        assert "speceducation@cde.ca.gov" in printed(*arguments, columns=400)

    def test_nothing_late_adds_no_line(self) -> None:
        assert list(late_lines(answered("state-complaint", "filed=2026-09-10"))) == []
