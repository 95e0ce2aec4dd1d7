"""Letters: each in five cases, and each fact in one a field of the timeline."""

import re
from datetime import date

import pytest
from textstat import flesch_kincaid_grade

from service.answers.letters import BY_ID, letter_text, letters_answer
from service.answers.models import ANSWER, TimelineAnswer
from service.answers.problems import RefusedError
from service.answers.timeline import timeline_answer
from service.language.dates import without_weekday
from service.law.letter_fields import Letter
from service.law.letters import LETTERS
from tests.asking import PUBLIC_URL, answered, question

SCHOOL = "school_year=2025-08-14/2026-06-10&school_break=2025-12-22/2026-01-09"
TERM = (
    f"filed=2025-11-03&consent=2025-11-20&{SCHOOL}&school_break=2025-11-24/2025-11-28"
    "&school_break=2026-03-30/2026-04-03"
)
# 60 days from consent end on February 9; without the weekend before the vacation, February 11.
HELD_LATE = f"{TERM}&as_of=2026-03-01"
# 11 of 15 days lie before the vacation: January 15. Without its weekend 9: Saturday, January 17,
# and Monday is Martin Luther King Jr. Day.
BROKEN = f"filed=2025-12-10&{SCHOOL}&as_of=2026-02-01"

# A letter, a case in which it fits, and words that it then has.
FITS = [
    ("plan-late", "assessment", "filed=2026-01-15&as_of=2026-02-20", ["January 30", "21 days"]),
    ("plan-late", "assessment", "filed=2026-01-15&as_of=2026-02-20&lang=es", ["30 de enero"]),
    ("plan-late", "assessment", BROKEN, ["January 20, 2026 (", "12 days", "was January 15"]),
    ("ask-for-assessment", "assessment", "filed=2026-11-03&as_of=2026-11-03", ["November 18"]),
    ("ask-for-assessment", "assessment", "filed=2026-11-03&lang=es", ["18 de noviembre"]),
    ("ask-for-assessment", "assessment", "filed=2026-03-02", ["____\nTo:", "March 17, 2026."]),
    ("meeting-late", "informal", "filed=2026-03-02&as_of=2026-05-01", ["April 1,", "30 days"]),
    ("meeting-late", "informal", "filed=2026-03-02&as_of=2026-05-01&lang=es", ["1 de abril"]),
    ("ask-for-meeting", "informal", "filed=2026-03-02&as_of=2026-03-02", ["is April 1, 2026."]),
    ("ask-for-meeting", "informal", "filed=2026-03-02&lang=es", ["es el 1 de abril de 2026."]),
    ("ask-for-meeting", "facilitation", "filed=2026-01-15", ["30 days", "February 18, 2026."]),
    # Saturday; Monday is Presidents' Day, Tuesday the Lunar New Year.
    (
        "meeting-late",
        "facilitation",
        "filed=2026-01-15&as_of=2026-03-01",
        ["February 18, 2026 (Ed. Code § 56343.5)", "11 days", "was February 14"],
    ),
    (
        "meeting-after-consent-late",
        "assessment",
        HELD_LATE,
        ["February 11, 2026 (Ed. Code § 56344(a))", "18 days", "December 22, 2025 to January 11"],
    ),
    ("meeting-after-consent-late", "assessment", f"{HELD_LATE}&lang=es", ["11 de febrero"]),
    (
        "meeting-after-consent-late",
        "assessment",
        "filed=2026-01-15&consent=2026-02-02&as_of=2026-05-01",
        ["April 3, 2026 (", "28 days", "Days not counted: none."],
    ),
    ("records-late", "records", "filed=2026-11-23&as_of=2026-12-15", ["December 2", "9 business"]),
    ("records-late", "records", "filed=2026-11-23&as_of=2026-12-15&lang=es", ["9 días hábiles"]),
    ("records-late", "records", "filed=2026-03-02&as_of=2026-03-10", ["is 1 business day after"]),
    ("ask-for-records", "records", "filed=2026-11-23", ["5 business days", "December 2, 2026."]),
    ("ask-for-records", "records", "filed=2026-11-23&lang=es", ["2 de diciembre de 2026."]),
    ("ask-for-records", "records", "filed=2026-03-02&as_of=2026-03-02", ["March 9, 2026."]),
    ("decision-late", "state-complaint", "filed=2026-01-15&as_of=2026-06-01", ["March 16", "77"]),
    ("decision-late", "state-complaint", "filed=2026-01-15&as_of=2026-06-01&lang=es", ["77 días"]),
    ("decision-late", "state-complaint", "filed=2026-03-02&as_of=2026-05-11", ["May 1, 2026 ("]),
    (
        "decision-late",
        "state-complaint",
        "filed=2026-01-15&extended_to=2026-04-30&as_of=2026-05-10",
        ["April 30, 2026 (", "10 days"],
    ),
    (
        "correction-late",
        "state-complaint",
        "filed=2024-10-01&decision=2024-11-20&as_of=2025-12-01",
        ["November 20, 2025 (34 CFR § 300.600(e))", "11 days"],
    ),
    (
        "correction-late",
        "state-complaint",
        "filed=2024-10-01&decision=2024-11-20&as_of=2025-12-01&lang=es",
        ["20 de noviembre de 2025"],
    ),
    (
        "correction-late",
        "state-complaint",
        "filed=2024-11-15&decision=2025-01-15&as_of=2026-02-09",
        ["January 15, 2026 (", "25 days"],
    ),
    ("complaint-about-plan", "assessment", "filed=2026-01-15&as_of=2026-02-20", ["15 calendar"]),
    (
        "complaint-about-plan",
        "assessment",
        "filed=2026-01-15&assessment_plan=2026-02-10&lang=es",
        ["Se hizo el 10 de febrero de 2026, 11 días después"],
    ),
    ("complaint-about-plan", "assessment", BROKEN, ["day was January 20, 2026.", "12 days"]),
    ("complaint-about-meeting", "assessment", HELD_LATE, ["60 calendar days", "§ 56344(a)"]),
    (
        "complaint-about-meeting",
        "informal",
        "filed=2026-03-02&iep_meeting=2026-04-10",
        ["It was done on April 10, 2026, 9 days after"],
    ),
    (
        "complaint-about-meeting",
        "facilitation",
        "filed=2026-03-02&as_of=2026-05-01&lang=es",
        ["30 días calendario", "el último día fue el 1 de abril"],
    ),
    (
        "complaint-about-records",
        "records",
        "filed=2026-03-02&records=2026-03-12",
        ["It was done on March 12, 2026, 3 business days after"],
    ),
    ("complaint-about-records", "records", "filed=2026-11-23&as_of=2026-12-15", ["Thanksgiving"]),
    (
        "complaint-about-records",
        "records",
        "filed=2026-11-23&as_of=2026-12-15&lang=es",
        ["5 días hábiles desde esa fecha", "2 de diciembre"],
    ),
    # Saturday, January 31; the next open day is Monday.
    (
        "start-the-45-days",
        "due-process",
        "filed=2026-01-15&received=2026-01-16&as_of=2026-03-01",
        ["filed my request on January 15", "got it on January 16", "ended on February 2, 2026"],
    ),
    (
        "start-the-45-days",
        "due-process",
        "filed=2026-01-15&received=2026-01-16&as_of=2026-03-01&lang=es",
        ["terminaron el 2 de febrero"],
    ),
    (
        "start-the-45-days",
        "due-process",
        "filed=2026-03-02&received=2026-03-03&as_of=2026-04-01",
        ["ended on March 18, 2026 (Ed. Code § 56501.5(a)(1))"],
    ),
    ("copy-of-complaint", "state-complaint", "filed=2026-01-15", ["CDE got on January 15, 2026"]),
    ("copy-of-complaint", "state-complaint", "filed=2026-01-15&lang=es", ["15 de enero de 2026"]),
    ("copy-of-complaint", "state-complaint", "filed=2026-01-15&as_of=2026-06-01", ["June 1"]),
    (
        "reconsideration",
        "state-complaint",
        "filed=2026-01-15&decision=2026-03-10&as_of=2026-04-01",
        ["dated March 10, 2026", "by April 9, 2026, within 30 days"],
    ),
    (
        "reconsideration",
        "state-complaint",
        "filed=2026-01-15&decision=2026-03-10&lang=es",
        ["a más tardar el 9 de abril de 2026"],
    ),
    (
        "reconsideration",
        "state-complaint",
        "filed=2026-01-15&decision=2026-03-16&as_of=2026-04-15",
        ["by April 15, 2026"],
    ),
    ("private-placement", "private-placement", "filed=2026-05-15", ["by May 1, 2026 at", "10 b"]),
    ("private-placement", "private-placement", "filed=2026-05-15&lang=es", ["1 de mayo de 2026"]),
    # The tenth weekday before is Labor Day: the safe date is the Friday before.
    ("private-placement", "private-placement", "filed=2026-09-21", ["by September 4, 2026"]),
    ("recording", "informal", "filed=2026-01-15&meeting=2026-02-10", ["on February 10, 2026"]),
    ("recording", "informal", "filed=2026-01-15&meeting=2026-02-10&lang=es", ["10 de febrero"]),
    (
        "recording",
        "facilitation",
        "filed=2026-01-15&meeting=2026-02-10&as_of=2026-01-20",
        ["notice on January 20, 2026", "24 hours before (Ed. Code § 56341.1(g)(1))"],
    ),
    ("copies", "informal", "filed=2026-01-15", ["Ed. Code § 56341.5(j)"]),
    ("copies", "facilitation", "filed=2026-01-15&lang=es", ["intérprete de ____"]),
    ("copies", "assessment", "filed=2026-01-15&as_of=2026-02-01", ["February 1, 2026\nTo:"]),
    ("copies", "assessment", HELD_LATE, ["an interpreter in ____"]),
    ("comparable-services", "transfer", "filed=2026-03-02", ["days end on April 1, 2026 (Ed."]),
    ("comparable-services", "transfer", "filed=2026-03-02&lang=es", ["terminan el 1 de abril"]),
    (
        "comparable-services",
        "transfer",
        "filed=2026-01-15&as_of=2026-06-01",
        ["started at ____ on January 15, 2026", "February 18, 2026"],
    ),
]
# A letter, and a case in which it does not fit.
DOES_NOT_FIT = [
    ("plan-late", "assessment", "filed=2026-01-15&assessment_plan=2026-01-28&as_of=2026-02-20"),
    ("plan-late", "assessment", "filed=2026-01-15&as_of=2026-01-30"),
    ("ask-for-assessment", "assessment", "filed=2026-01-15&as_of=2026-02-20"),
    ("ask-for-assessment", "assessment", "filed=2026-01-15&assessment_plan=2026-01-28"),
    ("ask-for-meeting", "informal", "filed=2026-03-02&as_of=2026-05-01"),
    ("ask-for-meeting", "informal", "filed=2026-03-02&iep_meeting=2026-03-30"),
    ("meeting-late", "informal", "filed=2026-03-02&iep_meeting=2026-03-30&as_of=2026-05-01"),
    ("meeting-late", "informal", "filed=2026-03-02&iep_meeting=2026-04-10"),
    (
        "meeting-after-consent-late",
        "assessment",
        "filed=2026-01-15&consent=2026-02-02&iep_meeting=2026-04-01",
    ),
    (
        "meeting-after-consent-late",
        "assessment",
        "filed=2026-01-15&consent=2026-02-02&as_of=2026-04-03",
    ),
    ("records-late", "records", "filed=2026-03-02&records=2026-03-09"),
    ("records-late", "records", "filed=2026-03-02&as_of=2026-03-09"),
    ("ask-for-records", "records", "filed=2026-03-02&as_of=2026-03-10"),
    ("ask-for-records", "records", "filed=2026-03-02&records=2026-03-05"),
    ("decision-late", "state-complaint", "filed=2026-01-15&decision=2026-03-10&as_of=2026-06-01"),
    ("correction-late", "state-complaint", "filed=2024-10-01&as_of=2025-12-01"),
    (
        "correction-late",
        "state-complaint",
        "filed=2024-10-01&decision=2024-11-20&correction=2025-11-01&as_of=2025-12-01",
    ),
    ("complaint-about-plan", "assessment", "filed=2026-01-15&assessment_plan=2026-01-30"),
    ("complaint-about-plan", "assessment", "filed=2026-01-15&as_of=2026-01-30"),
    ("complaint-about-meeting", "informal", "filed=2026-03-02&iep_meeting=2026-04-01"),
    ("complaint-about-meeting", "informal", "filed=2026-03-02"),
    ("complaint-about-records", "records", "filed=2026-03-02&records=2026-03-09"),
    ("complaint-about-records", "records", "filed=2026-03-02"),
    (
        "start-the-45-days",
        "due-process",
        "filed=2026-01-15&received=2026-01-16&resolution_waived=2026-01-20&as_of=2026-03-01",
    ),
    (
        "start-the-45-days",
        "due-process",
        "filed=2026-01-15&received=2026-01-16&resolution_meeting=2026-01-28&as_of=2026-03-01",
    ),
    ("start-the-45-days", "due-process", "filed=2026-01-15&filed_by=district&as_of=2026-03-01"),
    ("copy-of-complaint", "state-complaint", "filed=2026-01-15&copy_to_district=2026-01-15"),
    ("copy-of-complaint", "due-process", "filed=2026-01-15"),
    (
        "reconsideration",
        "state-complaint",
        "filed=2026-01-15&decision=2026-03-10&as_of=2026-04-20",
    ),
    (
        "reconsideration",
        "state-complaint",
        "filed=2026-01-15&decision=2026-03-10&reconsideration_request=2026-04-01",
    ),
    ("private-placement", "private-placement", "filed=2026-05-15&as_of=2026-05-04"),
    ("private-placement", "private-placement", "filed=2026-05-15&notice=2026-04-20"),
    ("recording", "informal", "filed=2026-01-15"),
    ("recording", "informal", "filed=2026-01-15&meeting=2026-02-10&as_of=2026-02-12"),
    ("copies", "mediation", "filed=2026-01-15"),
    ("comparable-services", "transfer", "filed=2026-01-15&moved_from=same-selpa"),
    ("comparable-services", "assessment", "filed=2026-01-15"),
]


def spaced(words: str) -> str:
    """Words with plain spaces in the place of those that do not break."""
    return words.replace("\N{NO-BREAK SPACE}", " ")


def text(id_: str, process: str, query: str) -> str:
    asked = question(process, query)
    return spaced(letter_text(timeline_answer(asked, PUBLIC_URL), asked.as_of, id_))


def offered(answer: TimelineAnswer) -> list[str]:
    return [letter.id for letter in letters_answer(answer).letters]


@pytest.mark.parametrize(("id_", "process", "query", "words"), FITS)
class TestALetterThatFits:
    def test_has_the_facts_of_the_case(
        self, id_: str, process: str, query: str, words: list[str]
    ) -> None:
        found = text(id_, process, query)
        assert [each for each in words if each not in found] == []
        assert id_ in offered(answered(process, query))

    @pytest.mark.usefixtures("words")
    def test_has_no_fact_that_the_timeline_has_not(
        self, id_: str, process: str, query: str
    ) -> None:
        answer = answered(process, query)
        dates = re.findall(r"\d{4}-\d\d-\d\d", ANSWER.dump_json(answer).decode())
        known = {spaced(without_weekday(date.fromisoformat(day), answer.lang)) for day in dates}
        shown = re.findall(
            r"[A-Z][a-z]+ \d{1,2}, \d{4}|\d{1,2} de [a-z]+ de \d{4}", text(id_, process, query)
        )
        assert set(shown) <= known

    @pytest.mark.usefixtures("words")
    def test_is_whole_and_names_nobody(self, id_: str, process: str, query: str) -> None:
        found = text(id_, process, query)
        assert "{" not in found
        assert "None" not in found
        assert found.endswith("\n")
        assert "____ (signature)" in found or "____ (firma)" in found


@pytest.mark.parametrize(("id_", "process", "query"), DOES_NOT_FIT)
def test_a_letter_that_does_not_fit_is_refused_with_those_that_do(
    id_: str, process: str, query: str
) -> None:
    fitting = offered(answered(process, query))
    assert id_ not in fitting
    with pytest.raises(RefusedError) as error:
        text(id_, process, query)
    said = error.value.detail.in_("en")
    assert said.startswith(f"This letter does not fit the case as it stands: {id_}.")
    assert all(other in said for other in fitting)


def test_each_letter_has_five_cases() -> None:
    asked = [id_ for id_, *_ in (*FITS, *DOES_NOT_FIT)]
    assert {id_: asked.count(id_) for id_ in BY_ID if asked.count(id_) < 5} == {}


def test_those_about_what_is_late_come_first() -> None:
    answer = answered("assessment", HELD_LATE)
    assert offered(answer) == ["meeting-after-consent-late", "complaint-about-meeting", "copies"]


def test_a_projected_date_is_left_blank() -> None:
    """The count crosses a winter whose break was not entered."""
    query = "filed=2026-11-03&consent=2026-11-20&as_of=2026-11-29"
    assert "meeting-after-consent-late" not in offered(answered("assessment", query))
    blank = text("ask-for-assessment", "assessment", "filed=2026-12-14&as_of=2026-12-14")
    assert "If you get it on December 14, 2026, the last day is ____." in blank


@pytest.mark.parametrize("letter", LETTERS, ids=lambda letter: letter.id)
def test_each_duty_is_one_of_its_processes(letter: Letter) -> None:
    for process in letter.processes:
        duties = {deadline.event.id for deadline in process.deadlines}
        assert not letter.duty or letter.duty in duties


# A citation, and what a parent fills in, are no sentences.
NO_WORDS = re.compile(r" \((?:Ed\. Code|34 CFR|5 CCR)[^)]*\)|\{cite\}|\(\{cite\}\)|\[ \]|\{\w+\}")


class TestReadingEase:
    @pytest.mark.parametrize("letter", LETTERS, ids=lambda letter: letter.id)
    def test_english_is_for_the_sixth_grade(self, letter: Letter) -> None:
        words = NO_WORDS.sub("", letter.body.en).replace("____", "it")
        assert flesch_kincaid_grade(words) <= 6

    @pytest.mark.parametrize("letter", LETTERS, ids=lambda letter: letter.id)
    def test_spanish_has_short_sentences(self, letter: Letter) -> None:
        words = NO_WORDS.sub("", letter.body.in_("es")).replace("____", "eso")
        sentences = [each.split() for each in re.split(r"[.:;?]\s", words) if each.split()]
        assert sum(map(len, sentences)) / len(sentences) <= 12
