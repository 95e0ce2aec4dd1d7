"""The form: a field for everything a question may say, and nothing that was typed is lost."""

from urllib.parse import urlencode

import pytest
from hypothesis import given

from calendars.translation import Language
from service.formats.html.form import uses_school
from service.law import PROCESSES
from service.request.parameters import SCHOOL, parameters_of
from tests.questions import NONSENSE, Asked
from tests.reading import Part, form, told

SCHOOL_NAMES = {parameter.name for parameter in SCHOOL}
# Said by the path, the day and the page itself.
UNASKED = {"lang", "as_of", "rev"}


def names(part: Part) -> set[str]:
    """The parameters that a form has fields for."""
    found = {field.attributes.get("name", "") for field in part.one("form").all("input")}
    return {_of_a_span(name) for name in found}


def _of_a_span(name: str) -> str:
    return name.removesuffix("_first").removesuffix("_last").removesuffix("_date")


def value(part: Part, id_: str) -> str:
    return part.one("input", id=id_).attributes.get("value", "")


def wrong(part: Part, field: str) -> str:
    """What is said beside a field."""
    return part.one("p", id=f"{field}-wrong").text


def chosen(part: Part, id_: str) -> list[str]:
    """The values of the options that a select has chosen."""
    options = part.one("select", id=id_).all("option")
    return [each.attributes["value"] for each in options if "selected" in each.attributes]


class TestCheck:
    def test_offers_every_date_that_the_law_gives_a_number(self) -> None:
        """34 CFR § 300.152(a), and no number for the district's answer to a complaint."""
        options = {
            each.attributes["value"]: each.text
            for each in form("state-complaint").one("select", id="check-id").all("option")
        }
        assert options[""] == "Choose"
        assert options["decision"] == "CDE's written decision is due"
        assert "district_response" not in options

    def test_keeps_what_was_chosen_and_typed(self) -> None:
        page = form("state-complaint", "filed=&check_id=decision&check_date=3/3/2026")
        assert chosen(page, "check-id") == ["decision"]
        assert value(page, "check-date") == "2026-03-03"

    def test_keeps_what_is_none_of_its_options(self) -> None:
        page = form("state-complaint", "filed=2026-01-15&check=nothing/soon")
        assert chosen(page, "check-id") == ["nothing"]
        assert value(page, "check-date") == "soon"
        assert page.one("select", id="check-id").attributes["aria-invalid"] == "true"

    def test_has_more_rows_on_request(self) -> None:
        sent = "filed=2026-01-15&check_id=decision&check_date=2026-03-03&more=check"
        page = form("state-complaint", sent)
        assert len([each for each in page.all("select") if each.has({"name": "check_id"})]) == 4
        assert chosen(page, "check-id-2") == [""]


class TestFields:
    @pytest.mark.parametrize("process", PROCESSES)
    def test_there_is_one_for_everything_a_question_may_say(self, process: str) -> None:
        expected = set(parameters_of(PROCESSES[process]).named) - UNASKED
        # Another field says the same: `plan`, when you got the plan, for `assessment_plan`.
        for deadline in PROCESSES[process].deadlines:
            expected -= {deadline.event.id} if deadline.asked_as or deadline.done_on else set()
        if not uses_school(PROCESSES[process]):
            expected -= SCHOOL_NAMES
        assert names(form(process)) == {_of_a_span(name) for name in expected}

    def test_which_processes_ask_for_the_school_calendar(self) -> None:
        """Ed. Code §§ 48918, 56321, 56343.5, 56344, 56521.1 and 34 CFR § 300.530 hang on it."""
        assert [id_ for id_, process in PROCESSES.items() if uses_school(process)] == [
            *("informal", "facilitation", "expedited-hearing", "assessment", "discipline"),
            *("transfer", "reviews", "expulsion", "behavioral-emergency"),
        ]

    def test_an_empty_form_offers_reminders_a_week_and_a_day_before(self) -> None:
        page = form("records")
        assert (value(page, "remind"), value(page, "remind-2")) == ("7", "1")
        assert not [part for part in page.all("details") if "open" in part.attributes]
        assert not value(form("records", "remind=&filed="), "remind")

    @pytest.mark.parametrize("process", PROCESSES)
    @pytest.mark.parametrize("language", ["en", "es"])
    def test_each_has_a_label_and_an_explanation(self, process: str, language: Language) -> None:
        page = form(process, language=language)
        labels = {label.attributes.get("for") for label in page.all("label")}
        ids = {part.attributes["id"] for part in page.all() if "id" in part.attributes}
        for field in page.one("form").all("input"):
            if field.attributes["type"] == "radio":
                continue
            assert field.attributes["id"] in labels
            for id_ in field.attributes.get("aria-describedby", "").split():
                assert id_ in ids

    def test_says_what_counts_as_filed(self) -> None:
        assert form("state-complaint").one(id="filed-says").text == (
            "The date CDE got your complaint, not the date you mailed it. If it was not complete "
            "then, also enter the date it was complete, below. For example, 1/15/2026."
        )

    @pytest.mark.parametrize(
        ("process", "field", "hint"),
        [
            (
                "state-complaint",
                "learned",
                "Counted from it: “Last day to ask for a due process hearing”.",
            ),
            ("state-complaint", "violation", "We tell you if it may be too old."),
            (
                "mediation",
                "filed",
                (
                    "The date OAH got your request, not the date you mailed it. First give the "
                    "district its copy: OAH takes the request only with proof of that. For "
                    "example, 1/15/2026."
                ),
            ),
            (
                "due-process",
                "prehearing_conference",
                (
                    "Counted back from it: “Last day to send motions (requests to the judge)”, "
                    "“Send OAH and the other side your prehearing statement” and “Last day for "
                    "both sides to ask OAH for mediation”. Due on the same date: “Last day to ask "
                    "for another judge without a reason”."
                ),
            ),
            (
                "due-process",
                "no_agreement",
                "It can set the date of: “The resolution period ends”.",
            ),
            (
                "due-process",
                "resolution_waived",
                (
                    "Then this is not required: “The district must hold the resolution meeting”, "
                    "“The district should tell OAH how the resolution meeting went” and 2 more. "
                    "It can set the date of: “The resolution period ends”."
                ),
            ),
        ],
    )
    def test_says_what_a_day_changes(self, process: str, field: str, hint: str) -> None:
        assert form(process).one(id=f"{field}-says").text == hint

    def test_what_is_closed_opens_where_something_was_typed(self) -> None:
        page = form("due-process", "filed=&received=2026-03-20")
        opened = [
            part.one("summary").text for part in page.all("details") if "open" in part.attributes
        ]
        assert opened == ["What else happened, or is set"]

    def test_circumstances_begin_with_the_default(self) -> None:
        page = form("due-process")
        checked = [
            radio for radio in page.all("input", type="radio") if "checked" in radio.attributes
        ]
        assert [radio.attributes["value"] for radio in checked] == ["", "parent", "false", "all"]
        page = form("due-process", "filed_by=district")
        checked = [
            radio for radio in page.all("input", type="radio") if "checked" in radio.attributes
        ]
        assert [radio.attributes["value"] for radio in checked] == ["", "district", "false", "all"]


class TestQuestions:
    """A label asks; the most likely dates are asked first, and nothing is asked twice."""

    @pytest.mark.parametrize("process", PROCESSES)
    @pytest.mark.parametrize("language", ["en", "es"])
    def test_what_opens_a_case_and_what_happened_since_are_questions(
        self, process: str, language: Language
    ) -> None:
        found, page = PROCESSES[process], form(process, language=language)
        labels = {label.attributes.get("for"): label.text for label in page.all("label")}
        assert labels["filed"] == found.filed_question.in_(language)
        assert len(found.asked) <= 3
        first = [
            part.text for part in page.all("fieldset", id="asked") for part in part.all("label")
        ]
        order = [event for event in parameters_of(found).events.values() if event in found.asked]
        assert first == [event.question.in_(language) for event in order if event.question]
        assert len(first) == len(found.asked)
        for text in (labels["filed"], *first):
            assert text.endswith("?")
        assert not [part for each in page.all("fieldset", id="asked") for part in each.all("p")]

    def test_first_come_the_circumstances_that_decide_which_rules_apply(self) -> None:
        """Who filed decides the dates of a hearing; what an agreement settles comes later."""
        first = form("due-process").one("div", class_="first")
        ways = ("", "hand", "email", "fax", "mail", "aloud")
        assert names_of_radios(first) == [*ways, "parent", "district"]
        later = form("due-process").one("div", id="happened")
        assert "What does the agreement settle?" in later.text
        complaint = form("state-complaint")
        asked = "Is the same problem also part of a due process hearing?"
        assert asked not in complaint.one("div", class_="first").text
        assert asked in complaint.one("div", id="happened").text

    def test_the_plan_is_asked_for_once(self) -> None:
        page = form("assessment")
        assert "assessment_plan" not in names(page)
        (field,) = (part for part in page.all("fieldset", id="asked"))
        assert list(field.all("span", id="assessment_plan"))
        assert list(field.all("input", id="plan"))

    def test_what_was_entered_for_it_keeps_a_field(self) -> None:
        page = form("assessment", "filed=&assessment_plan=2026-01-20")
        assert value(page, "assessment_plan") == "2026-01-20"

    def test_what_was_done_is_grouped_by_who_did_it(self) -> None:
        page = form("state-complaint")
        yours, theirs = page.one("div", id="yours"), page.one("div", id="theirs")
        assert list(yours.all("input", id="copy_to_district"))
        assert list(theirs.all("input", id="district_response"))
        dates = page.one("div", id="problem-dates").all("label")
        assert [label.text for label in dates] == [
            "When did the problem happen?",
            "When did you find out?",
        ]

    def test_the_timeline_has_them_open(self) -> None:
        page = told("expulsion", "filed=2026-01-15")
        fields = page.one("fieldset", class_="settling").all("label")
        assert [label.text for label in fields][:1] == ["When did the suspension begin?"]


# What people type, what the form keeps of it, and what is said of it in each language.
TYPED = [
    (
        "15/1/2026",
        "15/1/2026",
        "There is no month 15. Write the month first. Did you mean 1/15/2026?",
        "No hay mes 15. Escriba primero el mes. ¿Quiso decir 1/15/2026?",
    ),
    (
        "2/30/2026",
        "2/30/2026",
        "February 30 is not a date.",
        "El 30 de febrero no es una fecha.",
    ),
    (
        "Jan 5",
        "Jan 5",
        "Enter the year too. Did you mean 1/5/2026?",
        "Escriba también el año. ¿Quiso decir 1/5/2026?",
    ),
    (
        "3/10/2019",
        "2019-03-10",
        "2019 is too long ago. Enter a date from January 1, 2024 on.",
        "2019 es hace demasiado tiempo. Escriba una fecha desde el 1 de enero de 2024.",
    ),
    (
        "1/15/2062",
        "2062-01-15",
        "Did you mean 1/15/2026? The last date we take is December 31, 2035.",
        ("¿Quiso decir 1/15/2026? La última fecha que aceptamos es el 31 de diciembre de 2035."),
    ),
]


@pytest.mark.parametrize("language", ["en", "es"])
class TestWhatPeopleType:
    @pytest.mark.parametrize("typed", ["1/15/2026", "1-15-26", "Jan 15, 2026", "15 enero 2026"])
    def test_a_date_in_any_way_of_writing_it(self, language: Language, typed: str) -> None:
        page = form("state-complaint", f"filed={typed}", language)
        assert not list(page.all("section", role="alert"))

    @pytest.mark.parametrize(("typed", "kept", "english", "spanish"), TYPED)
    def test_what_is_wrong_is_said_and_nothing_is_lost(
        self, language: Language, typed: str, kept: str, english: str, spanish: str
    ) -> None:
        page = form("state-complaint", f"filed={typed}&label=Blue&decision=3/10/2026", language)
        says = {"en": english, "es": spanish}[language]
        title = {"en": "CDE received the complaint", "es": "El CDE recibió la queja"}[language]
        assert wrong(page, "filed") == says
        alert = page.one("section", role="alert")
        assert "autofocus" in alert.attributes
        assert alert.one("a").text == f"{title}: {says}"
        assert value(page, "filed") == kept
        described = page.one("input", id="filed").attributes["aria-describedby"]
        assert described == "filed-says filed-wrong"
        assert (value(page, "label"), value(page, "decision")) == ("Blue", "2026-03-10")

    def test_next_year_may_have_been_meant(self, language: Language) -> None:
        page = told("state-complaint", "filed=1/15/2027&as_of=2026-11-29", language)
        link = page.one("p", class_="other-year").one("a")
        assert {"en": "Did you mean", "es": "¿Quiso decir"}[language] in link.text
        assert link.attributes["href"].endswith("?filed=2026-01-15")

    def test_half_a_span(self, language: Language) -> None:
        sent = "filed=1/15/2026&school_break_first=2/16/2026&school_break_last=&label=Blue"
        page = form("assessment", sent, language)
        says = {
            "en": "“Last day” is missing. Enter it like 1/15/2026.",
            "es": "Falta “Último día”. Escríbalo así: 1/15/2026 (mes/día/año).",
        }[language]
        assert wrong(page, "school_break") == says
        assert value(page, "school_break-first") == "2026-02-16"
        assert value(page, "label") == "Blue"

    def test_a_break_that_begins_before_the_school_year(self, language: Language) -> None:
        """It is taken, and the page of the case still has it."""
        sent = (
            "filed=1/15/2026&school_year_first=8/13/2025&school_year_last=6/4/2026"
            "&school_break_first=8/4/2025&school_break_last=8/8/2025"
        )
        assert not list(form("assessment", sent, language).all("section", role="alert"))
        page = told("assessment", sent, language)
        assert value(page, "school_break-first") == "2025-08-04"


class TestSending:
    """How it got there, where only the day of sending is known: without a script."""

    def test_it_is_asked_for_beside_the_first_date(self) -> None:
        section = form("records").one("div", id="sent-only")
        assert names_of_radios(section) == ["", "hand", "email", "fax", "mail", "aloud"]
        assert section.one("input", id="sent").attributes["type"] == "date"
        assert "How did it get there?" in section.text
        assert "I only know the date I sent it" in form("records").text

    def test_it_is_not_asked_for_a_birthday(self) -> None:
        assert not list(form("birthdays").all("div", id="sent-only"))

    def test_what_was_typed_stays_where_it_cannot_be_counted_from(self) -> None:
        page = form("due-process", "filed=&sent=2026-01-15&sent_by=fax")
        section = page.one("div", id="sent-only")
        (checked,) = (
            radio for radio in section.all("input", type="radio") if "checked" in radio.attributes
        )
        assert checked.attributes["value"] == "fax"
        assert value(page, "sent") == "2026-01-15"
        assert wrong(page, "sent_by") == (
            "“Fax” cannot be counted from: OAH's own page does not accept this way. Use its "
            "e-file, mail, overnight delivery, or bring it by hand."
        )

    def test_both_dates(self) -> None:
        page = form("records", "filed=2026-01-20&sent=2026-01-15&sent_by=mail")
        assert wrong(page, "sent").startswith("“The date it was sent” and “The parent")

    def test_the_page_of_a_case_has_it_too(self) -> None:
        page = told("records", "sent=2026-01-15&sent_by=mail")
        assert value(page, "sent") == "2026-01-15"
        assert value(page, "case") == "sent-2026-01-15"
        assert not value(page, "filed")

    def test_a_date_far_ahead_may_be_of_this_year(self) -> None:
        page = told("records", "sent=2027-01-15&sent_by=mail")
        links = [part.attributes.get("href", "") for part in page.all("a")]
        assert any("sent=2026-01-15&sent_by=mail" in link for link in links)


def names_of_radios(part: Part) -> list[str]:
    return [radio.attributes["value"] for radio in part.all("input", type="radio")]


class TestRows:
    def test_three_breaks_to_begin_with_and_three_more_for_a_button(self) -> None:
        def breaks(page: Part) -> int:
            return len(list(page.all("input", name="school_break_first")))

        assert breaks(form("assessment")) == 3
        empty = "&school_break_first=&school_break_last=" * 3
        assert breaks(form("assessment", f"filed=2026-01-15{empty}&more=school_break")) == 6

    def test_never_more_than_may_be_given(self) -> None:
        empty = "&remind=" * 3
        page = form("assessment", f"filed=2026-01-15{empty}&more=remind")
        assert len(list(page.all("input", name="remind"))) == 3

    def test_what_comes_from_a_link_for_programs_is_shown_too(self) -> None:
        page = form("assessment", "school_break=2025-12-22/2026-01-02&more=school_break")
        assert value(page, "school_break-first") == "2025-12-22"
        assert value(page, "school_break-last") == "2026-01-02"

    def test_the_school_calendar_is_kept_where_it_changes_nothing(self) -> None:
        page = form("records", "school_closed=2026-02-13")
        assert value(page, "school_closed") == "2026-02-13"


class TestMistakes:
    def test_are_said_in_a_summary_and_beside_their_field(self) -> None:
        page = form("state-complaint", "filed=2026-01-15&decision=2026-01-02&label=Blue")
        says = (
            "“CDE issued its decision” (Friday, January 2, 2026) cannot be before “CDE received "
            "the complaint” (Thursday, January 15, 2026)."
        )
        assert wrong(page, "decision") == says
        link = page.one("section", role="alert").one("a")
        assert (link.text, link.attributes["href"]) == (says, "#decision")
        field = page.one("input", id="decision").attributes
        assert field["aria-invalid"] == "true"
        assert field["aria-describedby"] == "decision-wrong"
        assert value(page, "decision") == "2026-01-02"
        assert value(page, "label") == "Blue"
        assert page.one("title").text.startswith("Please check: ")

    def test_in_spanish(self) -> None:
        page = form("state-complaint", "filed=2026-01-15&decision=2026-01-02", "es")
        assert wrong(page, "decision") == (
            "“El CDE emitió su decisión” (viernes 2 de enero de 2026) no puede ser antes de “El "
            "CDE recibió la queja” (jueves 15 de enero de 2026)."
        )

    @pytest.mark.parametrize(
        ("query", "field", "says"),
        [
            (
                "filed=",
                "filed",
                (
                    "Enter a date, like 1/15/2026, for “When did the district get your request for "
                    "an assessment?”"
                ),
            ),
            (
                "filed=2023-12-31",
                "filed",
                "2023 is too long ago. Enter a date from January 1, 2024 on.",
            ),
            (
                "filed=2026-01-15&plan=1999-12-31",
                "plan",
                "1999 is too long ago. Enter a date from January 1, 2000 on.",
            ),
            (
                "filed=2026-01-15&school_break_first=2026-02-02&school_break_last=",
                "school_break",
                "“Last day” is missing. Enter it like 1/15/2026.",
            ),
            (
                "filed=2026-01-15&remind=soon",
                "remind",
                "“soon”: this must be a whole number from 0 to 60.",
            ),
            (
                "filed=2026-01-15&case=A 1",
                "case",
                "“A 1”: this must be 1 to 40 letters, digits, - or _.",
            ),
            (
                "filed=2026-01-15&school_year=2025-08-13/2026-06-04&school_year=2026-06-01/2027-06-04",
                "school_year",
                (
                    "“School year” (Monday, June 1, 2026 – Friday, June 4, 2027) overlaps the "
                    "school year Wednesday, August 13, 2025 – Thursday, June 4, 2026."
                ),
            ),
            (
                "filed=2026-01-15&plan=2026-01-20&plan=2026-01-21",
                "plan",
                "“You received the assessment plan” was entered 2 times; at most 1 is allowed.",
            ),
        ],
    )
    def test_say_what_would_have_worked(self, query: str, field: str, says: str) -> None:
        assert wrong(form("assessment", query), field) == says

    @pytest.mark.parametrize(
        ("check", "says"),
        [
            (
                "check_id=&check_date=3/3/2026",
                "Choose what is due on that date.",
            ),
            (
                "check_id=decision&check_date=",
                "“The date they named” is missing. Enter it like 1/15/2026.",
            ),
            ("check_id=decision&check_date=2/30/2026", "February 30 is not a date."),
            (
                "check_id=&check_date=soon",
                (
                    "Choose what is due on that date. "
                    "Enter the date like 1/15/2026: month, day, year."
                ),
            ),
            (
                "check=nothing/2026-03-03",
                "“nothing” is not one of the dates here. Choose another.",
            ),
            (
                "check_id=reconsideration_response&check_date=3/3/2026",
                (
                    "We have no date yet to compare with the one that you chose. "
                    "Enter what it waits for, or choose another."
                ),
            ),
        ],
    )
    def test_say_what_is_missing_of_a_date_that_somebody_named(self, check: str, says: str) -> None:
        page = form("state-complaint", f"filed=2026-01-15&{check}")
        assert wrong(page, "check") == says
        assert page.one("section", role="alert").one("a").attributes["href"] == "#check-id"
        section = next(part for part in page.all("details") if list(part.all("div", id="check")))
        assert "open" in section.attributes

    def test_what_is_no_day_is_shown_again_as_it_was_typed(self) -> None:
        """A field for days would show nothing."""
        page = form("records", "filed=2026-02-31")
        field = page.one("input", id="filed").attributes
        assert (field["type"], field["value"]) == ("text", "2026-02-31")

    def test_what_no_field_asks_for_is_in_the_summary_alone(self) -> None:
        page = form("records", "filed=2026-01-15&fild=1&as_of=never")
        said = page.one("section", role="alert")
        assert not list(said.all("a"))
        assert "“fild”, which we do not know" in said.text

    def test_only_the_row_that_is_wrong_is_marked(self) -> None:
        page = form(
            "state-complaint", "filed=2026-01-15&extended_to=2026-04-30&extended_to=2026-04-01"
        )
        marked = [part.attributes["id"] for part in page.all("input", aria_invalid="true")]
        assert marked == ["extended_to-2"]

    def test_a_day_given_twice_is_shown_twice(self) -> None:
        page = form("assessment", "filed=2026-01-15&plan=2026-01-20&plan=2026-01-21")
        assert [value(page, id_) for id_ in ("plan", "plan-2")] == ["2026-01-20", "2026-01-21"]

    @given(NONSENSE)
    def test_whatever_is_asked_gets_a_form(self, asked: Asked) -> None:
        process, pairs = asked
        assert list(form(process, urlencode(pairs)).one("form").all("button"))

    def test_hostile_text_stays_text(self) -> None:
        page = form("records", 'filed=&label="><script>alert(1)</script>')
        assert value(page, "label") == '"><script>alert(1)</script>'
        assert not list(page.all("script"))
