"""A new process is its law file and one line: every page shows it, in its place."""

from collections.abc import Iterable
from dataclasses import replace

import pytest

from calendars.counting import Policy, Unit
from calendars.translation import Language, Text
from service.formats import html
from service.formats.html import PageContext
from service.law import PROCESSES, TRIAGE_QUESTIONS
from service.law.vocabulary import (
    Actor,
    Beside,
    Citation,
    Deadline,
    Event,
    Place,
    Process,
    SchoolSide,
    Step,
    TriageQuestion,
    Within,
)
from tests.reading import Part, parsed

FILED = Event(
    "filed",
    Text(en="The district has the petition", es="El distrito tiene la petición"),
    when=Text(en="the district has the petition", es="el distrito tiene la petición"),
)
ANSWER = Event(
    "answer",
    Text(en="The board must answer", es="La junta debe contestar"),
    when=Text(en="the board answers", es="la junta contesta"),
)
PETITION = Process(
    id="petition",
    title=Text(en="Petition to the board", es="Petición a la junta"),
    summary=Text(en="You write to the school board.", es="Usted escribe a la junta escolar."),
    decided_by=Text(en="The school board.", es="La junta escolar."),
    cost=Text(en="A stamp.", es="Una estampilla."),
    is_binding=Text(en="Only if the board votes.", es="Solo si la junta vota."),
    use_when=Text(en="The board can solve it.", es="La junta puede resolverlo."),
    limits=Text(en="The board cannot change an IEP.", es="La junta no puede cambiar un IEP."),
    how_long=Text(en="12 days, by the made-up law.", es="12 días, por la ley inventada."),
    place=SchoolSide(),
    filed=FILED,
    filed_question=Text(
        en="When did the district get the petition?", es="¿Cuándo recibió el distrito la petición?"
    ),
    filed_hint=Text(en="The day on its stamp.", es="El día en su sello."),
    deadlines=(
        Deadline(
            ANSWER,
            by=Actor.DISTRICT,
            rules=(
                Within(
                    12,
                    Unit.CALENDAR,
                    after=(FILED,),
                    policy=Policy.DISTRICT,
                    law=(Citation("Made-up Code § 1", "within 12 days", "https://law.example/1"),),
                ),
            ),
            if_missed=Text(en="Ask again.", es="Pida otra vez."),
        ),
    ),
    links=(),
)
CAN = Text(en="The board can open a new class.", es="La junta puede abrir una clase nueva.")
DOES_NOT_FIT = Text(en="The board does not meet.", es="La junta no se reúne.")
STEP = Step(
    at_a_glance=Text(en="an answer within 12 days", es="una respuesta dentro de 12 días"),
    can=CAN,
    does_not_fit=DOES_NOT_FIT,
)
BESIDE = Beside(
    step=PROCESSES["mediation"],
    asks=Text(en="Is the board meeting soon?", es="¿La junta se reúne pronto?"),
    can=CAN,
    does_not_fit=DOES_NOT_FIT,
)
LANGUAGES = pytest.mark.parametrize(
    ("language", "prefix"), [("en", "/"), ("es", "/es/")], ids=["en", "es"]
)


def front(language: Language, *added: Process, asked: Iterable[TriageQuestion] = ()) -> Part:
    """The front page of our processes and these."""
    processes = (*PROCESSES.values(), *added)
    questions = (*TRIAGE_QUESTIONS, *asked)
    return parsed(html.home_page(PageContext(language), processes, questions))


def placed(place: Place) -> Process:
    return replace(PETITION, place=place)


def row_of_it(page: Part) -> Part:
    """The row of the petition in the table of ways."""
    rows = page.one("table").one("tbody").all("tr")
    (found,) = (row for row in rows if row.one("a").attributes["href"].endswith("/petition"))
    return found


@LANGUAGES
class TestFrontPage:
    def test_a_step_is_the_last_of_the_ways_with_its_words(
        self, language: Language, prefix: str
    ) -> None:
        page = front(language, placed(STEP))
        *_, last = page.one("section", class_="steps").all("a")
        assert last.attributes["href"] == f"{prefix}petition"
        assert last.text == " ".join(
            ("7", PETITION.title.in_(language), STEP.at_a_glance.in_(language))
        )
        row = row_of_it(page)
        for text in (
            *(PETITION.cost, PETITION.how_long, PETITION.decided_by, PETITION.is_binding),
            *(CAN, DOES_NOT_FIT),
        ):
            assert text.in_(language) in row.text

    def test_a_step_has_its_short_title_in_the_list_of_steps_alone(
        self, language: Language, prefix: str
    ) -> None:
        short = Text(en="Petition", es="Petición")
        page = front(language, placed(replace(STEP, short_title=short)))
        *_, last = page.one("section", class_="steps").all("a")
        assert last.one("span", class_="step").text == short.in_(language)
        assert row_of_it(page).one("th").text == PETITION.title.in_(language)
        assert row_of_it(page).one("a").attributes["href"] == f"{prefix}petition"

    def test_one_beside_a_step_follows_it(self, language: Language, prefix: str) -> None:
        rows = list(front(language, placed(BESIDE)).one("table").one("tbody").all("tr"))
        linked = [row.one("a").attributes["href"] for row in rows]
        at = linked.index(f"{prefix}petition")
        assert linked[at - 1] == f"{prefix}mediation"
        assert CAN.in_(language) in rows[at].text

    def test_one_of_the_school_is_the_last_of_its_time_limits(
        self, language: Language, prefix: str
    ) -> None:
        *_, last = front(language, PETITION).one("section", class_="school").all("li")
        assert last.one("a").attributes["href"] == f"{prefix}petition"
        assert last.one("p").text == PETITION.how_long.in_(language)

    def test_its_question_leads_to_it(self, language: Language, prefix: str) -> None:
        question = TriageQuestion(
            "board",
            Text(en="Is it for the board?", es="¿Es para la junta?"),
            Text(en="Write to it.", es="Escríbale."),
            leads_to=(PETITION,),
        )
        page = front(language, PETITION, asked=[question])
        *_, last = page.one("section", class_="which").one("dl").all("div")
        assert last.one("dt").text == question.asks.in_(language)
        assert last.one("a").attributes["href"] == f"{prefix}petition"


@LANGUAGES
class TestOtherPages:
    def test_the_law_page_has_its_rule_and_source(self, language: Language, prefix: str) -> None:
        page = parsed(html.law_page(PageContext(language, "/law"), [PETITION]))
        entry = page.one("section", id="petition.answer")
        assert entry.one("h3").text == ANSWER.title.in_(language)
        assert entry.one("q").text == "within 12 days"
        assert f"{prefix}petition" in {link.attributes["href"] for link in page.all("a")}

    def test_its_form_says_which_date_to_enter(self, language: Language, prefix: str) -> None:
        page = parsed(html.form_page(PETITION, [], [], PageContext(language, "/petition")))
        assert PETITION.filed_hint.in_(language) in page.text
        assert page.one("form").attributes["action"] == f"{prefix}petition"
