"""Every rule says where it stands, with a link that works, and how it was read."""

import re
from urllib.parse import urlsplit

import pytest

from service.law import PROCESSES
from service.law.vocabulary import Citation, Process, Seen
from tests.law.declared import EVERY_PROCESS, RULES

CITATIONS = tuple(dict.fromkeys(citation for *_, rule in RULES for citation in rule.law))
# The law itself gives nothing to cite: no law makes a district offer a facilitator.
WITHOUT_A_SOURCE = {("facilitation", "facilitator"), ("civil-rights", "investigation")}
NOT_READ_AS_TEXT = {
    ("state-complaint", "reconsideration_request"): Seen.TWIN,
    ("state-complaint", "reconsideration_response"): Seen.TWIN,
    # Three years: courts have said so, not a statute.
    ("due-process", "fees_action"): Seen.SECONDARY,
    ("expedited-hearing", "fees_action"): Seen.SECONDARY,
    ("appeal", "fees_action"): Seen.SECONDARY,
    ("civil-rights", "after_grievance"): Seen.SECONDARY,
    # 5 CCR 4630 in district rules that cite it; 4635 not at all.
    ("civil-rights", "uniform_complaint_limit"): Seen.SECONDARY,
    ("uniform-complaint", "earliest_act"): Seen.SECONDARY,
    ("uniform-complaint", "appeal_decision"): Seen.TWIN,
    ("uniform-complaint", "reconsideration_request"): Seen.TWIN,
}
OFFICIAL = {
    "Ed. Code": "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml"
    "?sectionNum={}.&lawCode=EDC",
    "34 CFR": "https://www.ecfr.gov/current/title-34/section-{}",
    "5 CCR": "https://www.law.cornell.edu/regulations/california/5-CCR-{}",
    "Code Civ. Proc.": "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml"
    "?sectionNum={}.&lawCode=CCP",
    "28 CFR": "https://www.ecfr.gov/current/title-28/section-{}",
    "1 CCR": "https://www.law.cornell.edu/regulations/california/1-CCR-{}",
    "20 U.S.C.": "https://www.law.cornell.edu/uscode/text/20/{}",
}
EDUCATION_DEPARTMENT = "https://www.cde.ca.gov/sp/se/disputeresolution.asp"
CIVIL_RIGHTS_OFFICE = "https://www.ed.gov/laws-and-policy/civil-rights-laws/file-complaint/"
HEARING_OFFICE = "https://www.dgs.ca.gov/OAH/Case-Types/Special-Education"
QUOTED = [
    ("informal", "iep_meeting", "Ed. Code § 56343.5", "days of school vacation in excess of five"),
    ("informal", "iep_meeting", "Ed. Code § 56343.5", "shall be held within 30 days"),
    (
        "informal",
        "records",
        "Ed. Code § 56504",
        "in no case more than five business days after the request is made orally or in writing",
    ),
    ("informal", "prior_written_notice", "34 CFR § 300.503(a)", "a reasonable time before"),
    (
        "informal",
        "state_complaint_limit",
        "34 CFR § 300.153(c)",
        "occurred not more than one year prior to the date that the complaint is received",
    ),
    (
        "informal",
        "due_process_limit",
        "Ed. Code § 56505(l)",
        "within two years from the date the party initiating the request knew or had reason to",
    ),
    (
        "state-complaint",
        "copy_to_district",
        "5 CCR § 3202(d)",
        "at the same time the party files the complaint with the CDE",
    ),
    (
        "state-complaint",
        "decision",
        "34 CFR § 300.152(a)",
        "a time limit of 60 days after a complaint is filed",
    ),
    ("state-complaint", "decision", "34 CFR § 300.152(b)(1)", "xceptional circumstances"),
    (
        "state-complaint",
        "reconsideration_request",
        "5 CCR § 4665(a)",
        "Within 30 days of the date of the Department Investigation Report",
    ),
    (
        "state-complaint",
        "reconsideration_response",
        "5 CCR § 4665(c)",
        "Within 60 days of the receipt of the request",
    ),
    (
        "state-complaint",
        "correction",
        "34 CFR § 300.600(e)",
        "in no case later than one year after the State's identification of the noncompliance",
    ),
    ("mediation", "scheduled", "Ed. Code § 56500.3(e)", "scheduled within 15 days of receipt"),
    (
        "mediation",
        "completed",
        "Ed. Code § 56500.3(e)",
        "completed within 30 days after receipt of the request",
    ),
    ("mediation", "completed", "Ed. Code § 56500.3(e)", "agree to extend"),
    (
        "due-process",
        "resolution_meeting",
        "Ed. Code § 56501.5(a)(1)",
        "within 15 days of receiving notice",
    ),
    (
        "due-process",
        "resolution_period",
        "Ed. Code § 56501.5(d)",
        "starts the day after one of the following events",
    ),
    (
        "due-process",
        "decision",
        "Ed. Code § 56505(f)(3)",
        "not later than 45 days after the expiration of the 30-day period",
    ),
    (
        "expedited-hearing",
        "hearing_held",
        "34 CFR § 300.532(c)(2)",
        "within 20 school days of the date the complaint requesting the hearing is filed",
    ),
    (
        "appeal",
        "appeal",
        "Ed. Code § 56505(k)",
        "within 90 days of receipt of the hearing decision",
    ),
    ("appeal", "appeal", "20 U.S.C. § 1415(i)(2)(B)", "90 days from the date of the decision"),
    (
        "assessment",
        "iep_meeting",
        "Ed. Code § 56344(a)",
        "within a total time not to exceed 60 days",
    ),
    (
        "private-placement",
        "notice",
        "Ed. Code § 56176",
        "including any holidays that occur on a business day",
    ),
    ("due-process", "response", "20 U.S.C. § 1415(c)(2)(B)(ii)", "the non-complaining party shall"),
    ("due-process", "evidence", "Ed. Code § 56505.1(f)", "not disclosed to the hearing officer"),
    ("due-process", "evidence", "Ed. Code § 56043(v)", "completed and not completed by that date"),
    (
        "due-process",
        "copy_to_other_party",
        "Ed. Code § 56502(c)(1)",
        "initiating a due process hearing",
    ),
    ("due-process", "decision", "Ed. Code § 56502(f)", "within 45 days after receipt"),
    ("due-process", "decision", "34 CFR § 300.515(a)", "under § 300.510(b)"),
    (
        "due-process",
        "decision",
        "Ed. Code § 56505(f)(3)",
        "a period equal to the length of the extension",
    ),
    ("due-process", "start_hearing_clock", "Ed. Code § 56501.5(e)(2)", "fails to participate"),
    ("due-process", "agreement_voidable", "Ed. Code § 56501.5(g)", "within three business days"),
    ("due-process", "attorney_notice", "Ed. Code § 56507(a)", "good cause for a continuance"),
    (
        "due-process",
        "issues_notice",
        "Ed. Code § 56505(e)(6)",
        "at least 10 days before the hearing",
    ),
    ("due-process", "amend_by", "Ed. Code § 56502(e)", "not later than five days before"),
    (
        "informal",
        "recording_notice",
        "Ed. Code § 56341.1(g)(1)",
        "intent to audio record a meeting",
    ),
    ("records", "records", "Ed. Code § 56504", "and to receive copies"),
    (
        "transfer",
        "interim_services_end",
        "Ed. Code § 56325(a)(3)(B)(i)",
        "within 30 days of receipt",
    ),
    ("transfer", "old_records", "5 CCR § 3024(a)", "Upon receipt of a request"),
    (
        "discipline",
        "manifestation_determination",
        "34 CFR § 300.530(e)(1)(ii)",
        "failure to implement",
    ),
    ("discipline", "interim_placement_ends", "34 CFR § 300.530(g)", "not more than 45 school days"),
    ("reviews", "reassessment", "Ed. Code § 56381(a)(2)", "not more frequently than once a year"),
    ("assessment", "decide_by", "Ed. Code § 56321(c)(4)", "at least 15 days from the receipt"),
    (
        "state-complaint",
        "reconsideration_request",
        "CDE, ",
        "the date appearing on the investigation report",
    ),
]


def test_every_rule_has_a_source() -> None:
    without = {(process.id, found.event.id) for process, found, rule in RULES if not rule.law}
    assert without == WITHOUT_A_SOURCE


def test_how_each_was_read() -> None:
    assert {
        (process.id, deadline.event.id): citation.seen
        for process, deadline, rule in RULES
        for citation in rule.law
        if citation.seen is not Seen.TEXT
    } == NOT_READ_AS_TEXT


@pytest.mark.parametrize("citation", CITATIONS)
def test_the_link_leads_to_the_section_that_is_cited(citation: Citation) -> None:
    book, _, section = citation.cite.partition(" § ")
    if section:
        assert citation.url == OFFICIAL[book].format(section.partition("(")[0])
    elif book.startswith("CDE, "):
        assert citation.url == EDUCATION_DEPARTMENT
    elif book.startswith("OCR, "):
        assert citation.url.startswith(CIVIL_RIGHTS_OFFICE)
    else:
        assert book.startswith("OAH, ")
        assert citation.url.startswith(HEARING_OFFICE)


def test_what_was_read_is_quoted() -> None:
    """A row whose words were read says which; a twin's words stand beside the twin."""
    assert [found.cite for found in CITATIONS if found.seen is Seen.TEXT and not found.words] == []


def test_words_are_quoted_whole() -> None:
    assert all(found.words == found.words.strip() for found in CITATIONS)
    assert not [found.cite for found in CITATIONS if re.search(r"\s{2}|\.\.\.", found.words)]


@pytest.mark.parametrize(("process", "event", "cite", "words"), QUOTED)
def test_the_words_that_decide_are_quoted(process: str, event: str, cite: str, words: str) -> None:
    quoted = [
        citation.words
        for found, deadline, rule in RULES
        for citation in rule.law
        if (found.id, deadline.event.id) == (process, event) and citation.cite.startswith(cite)
    ]
    assert any(words in each for each in quoted)


@EVERY_PROCESS
def test_every_process_leads_to_a_page_for_families(process: Process) -> None:
    assert process.links
    assert all(urlsplit(link.url).scheme == "https" for link in process.links)


def test_no_link_ends_with_a_full_stop() -> None:
    """Programs that make links of plain text leave out a full stop at its end."""
    links = [link.url for process in PROCESSES.values() for link in process.links]
    for url in (*links, *(citation.url for citation in CITATIONS)):
        assert url[-1].isalnum() or url.endswith("/"), url
