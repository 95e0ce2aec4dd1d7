"""The contents of each filing, with the words of the law that ask for them."""

import re
from html import unescape

import pytest
from textstat import flesch_kincaid_grade

from calendars.translation import LANGUAGES
from service.answers.filings import process_filings
from service.law import PROCESSES
from service.law.filings import FILINGS
from tests.asked import CLIENT, told
from tests.law.declared import texts

# Each with the words as they stand in the source, and the filing that must contain it.
QUOTED = [
    (
        *("state-complaint", "filed", "34 CFR § 300.153(b)(1)"),
        "A statement that a public agency has violated a requirement of Part B",
    ),
    (
        *("state-complaint", "filed", "34 CFR § 300.153(b)(3)"),
        "The signature and contact information for the complainant",
    ),
    (
        *("state-complaint", "filed", "5 CCR § 3202(d)"),
        "at the same time the party files the complaint with the CDE",
    ),
    (
        *("state-complaint", "reconsideration_request", "CDE, Dispute Resolution"),
        "from the date appearing on the investigation report",
    ),
    (
        *("due-process", "filed", "Ed. Code § 56502(c)(1)(D)"),
        "A proposed resolution of the problem to the extent known and available",
    ),
    (
        *("expedited-hearing", "filed", "OAH, Filing and Serving Documents"),
        "All parties must be served before a document is filed",
    ),
    (
        *("due-process", "start_hearing_clock", "Ed. Code § 56501.5(e)(2)"),
        "fails to hold the resolution meeting",
    ),
    ("mediation", "filed", "Ed. Code § 56500.3(d)", "at the same time the request is filed"),
    (
        *("informal", "filed", "Ed. Code § 56343.5"),
        "from the date of receipt of the parent's written request",
    ),
    (
        *("informal", "recording_notice", "Ed. Code § 56341.1(g)(1)"),
        "audio record a meeting at least 24 hours prior",
    ),
    ("assessment", "filed", "Ed. Code § 56029", "any written request for assessment"),
    ("records", "filed", "Ed. Code § 56504", "orally or in writing"),
    (
        *("private-placement", "filed", "34 CFR § 300.148(d)(1)"),
        "enroll their child in a private school at public expense",
    ),
    ("transfer", "filed", "Ed. Code § 56325(b)(3)", "shall accept unofficial records"),
]


@pytest.mark.parametrize(("process", "event", "cite", "words"), QUOTED)
def test_a_filing_quotes_the_law(process: str, event: str, cite: str, words: str) -> None:
    found = told(f"/v1/processes/{process}")["filing"]
    assert (event, cite, words) in [(each["event"], each["cite"], each["words"]) for each in found]


def test_a_state_complaint_has_everything_that_the_regulation_lists() -> None:
    """34 CFR 300.153(b): statement, facts, signature, name, school, problem, resolution."""
    found = process_filings(PROCESSES["state-complaint"], "en")
    cites = [each.cite for each in found if each.cite.startswith("34 CFR § 300.153(b)")]
    assert [cite.removeprefix("34 CFR § 300.153(b)") for cite in cites] == [
        *("(1)", "(2)", "(3)", "(4)(i)", "(4)(ii)", "(4)(iv)", "(4)(v)")
    ]


def test_a_process_without_a_filing_has_none() -> None:
    assert told("/v1/processes/reviews")["filing"] == []
    assert 'id="filing"' not in CLIENT.get("/reviews").text


def test_the_events_are_those_of_the_process() -> None:
    for filing in FILINGS:
        events = {filing.process.filed, *(each.event for each in filing.process.deadlines)}
        assert filing.event in events


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_of_a_process_has_them_as_a_checklist(language: str) -> None:
    path = {"en": "/state-complaint", "es": "/es/state-complaint"}[language]
    page = unescape(CLIENT.get(path).text)
    found = told(f"/v1/processes/state-complaint?lang={language}")["filing"]
    assert len(found) == 12
    for each in found:
        assert f"<li>{each['text']}" in page
        assert f"<h3>{each['title']}</h3>" in page


def test_the_words_are_in_both_languages_and_easy() -> None:
    found = [text for filing in FILINGS for text in texts((filing.title, filing.requirements))]
    for text in found:
        assert text.es.strip() not in {"", text.en}
        assert (text.en[-1] == ".") is (text.es[-1] == ".")
        assert re.findall(r"\d+", text.en) == re.findall(r"\d+", text.es)
    assert flesch_kincaid_grade(" ".join(text.en for text in found if text.en[-1] == ".")) <= 6
