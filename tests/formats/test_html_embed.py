"""The timeline in a frame: every date, no word for programs, and links that lead out of it."""

import pytest

from calendars.translation import Language
from service.answers.timeline import timeline_answer
from service.engine.faults import CaseError
from service.formats import html
from service.formats.html import PageContext
from service.law import PROCESSES
from service.request.question import read
from tests.asking import PUBLIC_URL, answered
from tests.formats.test_html_timeline import A_NAME
from tests.reading import Part, parsed, sent_by

COMPLAINT = "filed=2026-01-15&violation=2025-11-03"


def framed(process: str, query: str, language: Language = "en", today: str = "2026-03-04") -> Part:
    """The frame of a timeline, as it is on a day."""
    asked = f"{query}&lang={language}&as_of={today}"
    question = read(PROCESSES[process], sent_by(asked))
    context = PageContext(language, f"/embed/{process}", query)
    titles = html.titles(PROCESSES[process], language)
    answer = timeline_answer(question, PUBLIC_URL, titles)
    return parsed(html.embed_page(question, answer, context))


def unframed(process: str, query: str, language: Language = "en") -> Part:
    """The frame of a question that cannot be answered."""
    found, context = PROCESSES[process], PageContext(language, f"/embed/{process}", query)
    with pytest.raises(CaseError) as caught:
        answered(process, f"{query}&lang={language}")
    wrong = html.form_errors(found, caught.value.faults, context, 2026)
    return parsed(html.embed_error_page(found, wrong, context))


def line(frame: Part, id_: str) -> str:
    return frame.one("li", data_id=id_).text


class TestTheDates:
    def test_the_next_one_stands_first(self) -> None:
        """34 CFR 300.152(a): 60 days after January 15 is March 16, twelve days after March 4."""
        frame = framed("state-complaint", COMPLAINT)
        first = frame.one("section", class_="next")
        assert first.one("time").attributes["datetime"] == "2026-03-16"
        assert "12 days left" in first.text

    def test_what_is_late_stands_before_it(self) -> None:
        """34 CFR 300.153(d): the copy goes to the district on the day of the filing."""
        late = framed("state-complaint", COMPLAINT).one("section", class_="overdue")
        assert "Send a copy of the complaint to the district" in late.text
        assert "Send the copy today" in late.text
        assert not list(late.all("input"))

    def test_when_all_is_over_it_says_so(self) -> None:
        frame = framed("independent-assessment", "filed=2024-03-01")
        assert "Every date we can count has passed" in frame.one("section", class_="over").text

    def test_stand_in_their_order_with_who_must_act_and_how_firm_they_are(self) -> None:
        frame = framed("state-complaint", COMPLAINT)
        ids = [part.attributes["data-id"] for part in frame.all("li", class_="line")]
        assert ids == [dated.id for dated in answered("state-complaint", COMPLAINT).dates]
        assert line(frame, "decision").endswith("CDE's written decision is due CDE")
        assert "Estimated date The district" in line(frame, "correction")
        assert "48 days ago" in line(frame, "copy_to_district")

    def test_that_wait_say_what_for(self) -> None:
        said = line(framed("state-complaint", COMPLAINT), "reconsideration_response")
        assert said.endswith("No date yet CDE It waits for: “CDE was asked to reconsider”")

    def test_in_spanish(self) -> None:
        said = line(framed("state-complaint", COMPLAINT, "es"), "decision")
        assert said.startswith("Lunes 16 de marzo de 2026 Faltan 12 días Vence el plazo")


class TestNotices:
    def test_are_said_and_lead_to_where_they_are_answered(self) -> None:
        notices = framed("assessment", "filed=2026-01-15").one("section", class_="notices")
        assert "Add “School year” and “School break”." in notices.text
        (link,) = notices.all("a")
        assert link.attributes["href"].endswith("/assessment?filed=2026-01-15#school")

    def test_of_a_process_need_no_answer(self) -> None:
        notices = framed("state-complaint", COMPLAINT).one("section", class_="notices")
        assert "six months" in notices.text
        assert not list(notices.all("a"))

    def test_there_may_be_none(self) -> None:
        assert not list(framed("records", "filed=2026-01-15").all("section", class_="notices"))


class TestWhatIsWrong:
    def test_is_said_with_the_way_to_put_it_right(self) -> None:
        frame = unframed("state-complaint", "filed=2026-01-15&decision=2026-01-02")
        assert frame.one("h1").text == "We cannot show these dates"
        assert "“CDE issued its decision” (Friday, January 2, 2026)" in frame.one("li").text
        button = frame.one("a", class_="button").attributes["href"]
        assert button == "/state-complaint?filed=2026-01-15&decision=2026-01-02"

    def test_names_the_day_that_is_missing_or_no_day(self) -> None:
        said = unframed("state-complaint", "").one("li").text
        assert said == "Enter a date, like 1/15/2026, for “When did CDE get your complaint?”"
        said = unframed("state-complaint", "filed=soon", "es").one("li").text
        assert said.startswith("El CDE recibió la queja: ")

    def test_may_be_a_word_that_nobody_knows(self) -> None:
        said = unframed("state-complaint", "filed=2026-01-15&foo=1").one("li").text
        assert "foo" in said
        assert not said.startswith(":")

    def test_may_be_the_process(self) -> None:
        frame = parsed(html.embed_error_page(None, [], PageContext("es", "/embed/nothing")))
        assert frame.one("a", class_="button").attributes["href"] == "/es"


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("process", PROCESSES)
class TestEveryProcess:
    def test_has_a_frame_without_a_word_for_programs(
        self, process: str, language: Language
    ) -> None:
        frame = framed(process, "filed=2026-01-15&case=a_b", language)
        assert not A_NAME.findall(frame.one("main").text)
        assert frame.one("html").attributes["lang"] == language

    def test_leads_out_of_the_frame_save_to_the_other_language(
        self, process: str, language: Language
    ) -> None:
        for link in framed(process, "filed=2026-01-15", language).all("a"):
            if "hreflang" in link.attributes:
                assert link.attributes["href"].endswith(f"/embed/{process}?filed=2026-01-15")
            else:
                assert link.attributes["target"] == "_blank"
                assert link.attributes["rel"] == "noopener"
