"""Vietnamese and Filipino words, only as a Californian agency's own paper has them."""

import pytest

from calendars.translation import LANGUAGES
from service.law.official_terms import OFFICIAL_TERMS
from tests.asked import CLIENT, told

# Papers of OAH, CDE, a SELPA and two districts; no other State's and no helper's.
PAPERS = ("OAH, ", "CDE, ", "Greater Anaheim SELPA", "Garden Grove USD", "San Francisco USD")


def test_each_word_stands_with_its_paper() -> None:
    for term in OFFICIAL_TERMS:
        assert term.document.startswith(PAPERS)
        assert term.language in {"vi", "fil"}
        assert term.words == term.words.strip() != ""
        assert term.term.en != term.term.es


@pytest.mark.parametrize(
    ("english", "language", "words"),
    [
        ("special education", "vi", "giáo dục đặc biệt"),
        ("assessment plan", "vi", "bản kế hoạch thẩm định"),
        ("mediation", "vi", "hòa giải"),
        ("special education", "fil", "espesyal na edukasyon"),
        ("school day", "fil", "araw ng pagpasok sa paaralan"),
    ],
)
def test_the_words_are_those_of_the_papers(english: str, language: str, words: str) -> None:
    found = [(each.term.en, each.language, each.words) for each in OFFICIAL_TERMS]
    assert (english, language, words) in found


def test_words_that_no_agency_s_paper_has_are_not_shown() -> None:
    """A facilitated meeting has no official word in Vietnamese, nor mediation in Filipino."""
    shown = {(each.term.en, each.language) for each in OFFICIAL_TERMS}
    assert ("mediation", "fil") not in shown
    assert ("due process hearing", "fil") not in shown


@pytest.mark.parametrize("path", ["/due-process", "/es/due-process"])
def test_a_process_has_them_on_request(path: str) -> None:
    page = CLIENT.get(path).text
    details = page.partition('<details class="section" id="terms">')[2].partition("</details>")[0]
    assert details.count("<tr>") == len(OFFICIAL_TERMS)
    assert '<td lang="vi">hòa giải</td>' in details
    assert '<td lang="fil">espesyal na edukasyon</td>' in details


def test_no_page_is_in_a_language_that_nobody_has_read() -> None:
    assert set(LANGUAGES) == {"en", "es"}
    assert CLIENT.get("/vi/due-process").status_code == 404


@pytest.mark.parametrize("process", ["due-process", "expedited-hearing", "mediation"])
def test_hearings_lead_to_forms_in_other_languages(process: str) -> None:
    links = told(f"/v1/processes/{process}")["links"]
    titles = [link["title"] for link in links]
    assert titles[1].endswith("Arabic, Korean, Mandarin, Spanish, Tagalog and Vietnamese")
    assert titles[2].startswith("CDE's notice of procedural safeguards")
    spanish = told(f"/v1/processes/{process}?lang=es")["links"]
    assert spanish[1]["title"].startswith("OAH: formularios de solicitud en inglés, árabe")
