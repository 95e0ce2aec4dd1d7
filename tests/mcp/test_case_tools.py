"""The tools about late duties: check_date, letters and worklist."""

from datetime import date, timedelta
from typing import Any

import pytest
from starlette.testclient import TestClient

from service.app import create_app
from service.mcp.tools import TOOLS, call
from service.settings import Settings
from tests.asked import PUBLIC_URL, told
from tests.asking import answered
from tests.mcp.messages import called

# Ed. Code § 56344(a): 60 days from the consent, without a vacation of more than five schooldays:
# Monday, February 9, 2026; with the weekend before the vacation left out too, February 11.
MEETING = {
    "process": "assessment",
    "filed": "2025-11-03",
    "consent": "2025-11-20",
    "school_year": "2025-08-14/2026-06-10",
    "school_break": [
        "2025-11-24/2025-11-28",
        "2025-12-22/2026-01-09",
        "2026-03-30/2026-04-03",
    ],
    "duty": "iep_meeting",
}
# 34 CFR § 300.152(a): 60 days from September 10, 2026 end on Monday, November 9, 2026.
COMPLAINT = {"process": "state-complaint", "filed": "2026-09-10", "as_of": "2026-11-28"}


def answer(desk: TestClient, tool: str, **arguments: object) -> tuple[Any, str]:
    """The data and the text of an answer."""
    result = called(desk, tool, **arguments)
    assert result["isError"] is False, result["content"]
    return result["structuredContent"], result["content"][0]["text"]


def refusal(desk: TestClient, tool: str, **arguments: object) -> str:
    """The text of a refusal."""
    result = called(desk, tool, **arguments)
    assert result["isError"] is True
    assert "structuredContent" not in result
    text: str = result["content"][0]["text"]
    return text


class TestCheckDate:
    @pytest.mark.parametrize(
        ("day", "verdict", "difference", "reading"),
        [
            ("2026-02-09", "matches", 0, "words"),
            ("2026-02-11", "reading", 2, "weekend-before-vacation"),
            ("2026-02-08", "mistake", -1, "words"),
            ("2026-03-03", "none", 22, "words"),
        ],
    )
    def test_says_on_which_reading_and_by_how_many_days(
        self, desk: TestClient, day: str, verdict: str, difference: int, reading: str
    ) -> None:
        data, _ = answer(desk, "check_date", **MEETING, date=day, as_of="2026-02-01")
        assert data["check"]["verdict"] == verdict
        assert data["check"]["difference_days"] == difference
        assert data["reading"]["id"] == reading
        assert data["citations"][0]["cite"] == "Ed. Code § 56344(a)"

    def test_is_what_the_address_says(self, desk: TestClient) -> None:
        case = {name: value for name, value in MEETING.items() if name not in {"process", "duty"}}
        query = "&".join(
            f"{name}={text}"
            for name, value in case.items()
            for text in ([value] if isinstance(value, str) else value)
        )
        whole = told(
            f"/v1/timelines/assessment?{query}&as_of=2026-02-20&check=iep_meeting/2026-03-03"
        )
        [line] = [line for line in whole["dates"] if line["id"] == "iep_meeting"]
        data, _ = answer(desk, "check_date", **MEETING, date="2026-03-03", as_of="2026-02-20")
        assert data["check"] == whole["checks"][0]
        for name in ("due", "outcome", "citations", "standing", "date", "who", "title"):
            assert data[name] == line[name]

    @pytest.mark.parametrize(
        ("as_of", "done", "state", "days"),
        [
            ("2026-02-09", None, "open", (None, None)),
            ("2026-02-11", None, "arguably-overdue", (0, 2)),
            ("2026-02-20", None, "overdue", (9, 11)),
            ("2026-02-20", "2026-02-09", "on-time", (0, 0)),
            ("2026-02-20", "2026-02-20", "late", (9, 11)),
        ],
    )
    def test_says_whether_the_duty_is_late(
        self,
        desk: TestClient,
        as_of: str,
        done: str | None,
        state: str,
        days: tuple[int | None, int | None],
    ) -> None:
        data, _ = answer(desk, "check_date", **MEETING, as_of=as_of, iep_meeting=done)
        outcome = data["outcome"]
        assert outcome["state"] == state
        assert (outcome["at_least"], outcome["at_most"]) == days
        assert data["check"] is None

    def test_can_be_read_aloud(self, desk: TestClient) -> None:
        data, text = answer(desk, "check_date", **MEETING, date="2026-02-11", as_of="2026-02-20")
        assert text == f"{data['text']}\n{data['disclaimer']}"
        assert data["text"] == (
            "The assessment must be done and the IEP meeting held: Wednesday, February 11, 2026 "
            "is not the date to rely on (Monday, February 9, 2026), but another reading leads to "
            "it. If the weekend and the closed days that touch a vacation before it are left out "
            "too, the last day is Wednesday, February 11, 2026. It is 2 days later than the date "
            "to rely on. As of Friday, February 20, 2026: overdue by 9 to 11 days. Not marked as "
            "done. If it has not happened, it is 9 days past the last day that any reading listed "
            "here allows (Wednesday, February 11, 2026). The rule: 60 calendar days after the "
            "district receives the signed plan, not counting school breaks of more than five "
            "school days or the time between school years. Source: Ed. Code § 56344(a); Ed. Code "
            "§ 56302.1(a); Ed. Code § 56043(c); Ed. Code § 56043(f)(1)."
        )

    def test_in_spanish(self, desk: TestClient) -> None:
        data, _ = answer(desk, "check_date", **COMPLAINT, duty="decision", lang="es")
        assert "la fecha confiable es el lunes 9 de noviembre de 2026." in data["text"]
        assert "Al sábado 28 de noviembre de 2026: vencido hace 19 días." in data["text"]
        assert "Fuente: 34 CFR § 300.152(a);" in data["text"]

    def test_names_the_widest_reading_of_what_is_late(self, desk: TestClient) -> None:
        data, _ = answer(desk, "check_date", **MEETING, as_of="2026-02-20")
        assert data["reading"]["id"] == "weekend-before-vacation"
        assert "that touch a vacation before it are left out too, the last day is" in data["text"]

    def test_is_seen_today_where_no_date_is_entered(self, desk: TestClient) -> None:
        data, _ = answer(desk, "check_date", process="records", filed="2026-01-15", duty="records")
        assert abs(date.fromisoformat(data["as_of"]) - date.today()) <= timedelta(1)  # noqa: DTZ011 - this machine's
        assert data["outcome"]["state"] == "overdue"

    def test_of_what_has_no_date_says_what_it_waits_for(self, desk: TestClient) -> None:
        data, _ = answer(desk, "check_date", **COMPLAINT, duty="correction", date="2027-01-04")
        assert data["check"] is data["due"] is data["reading"] is data["outcome"] is None
        assert data["text"].startswith(
            "The district must have corrected everything CDE found: no rule gives a date for it "
            "in this case. It waits for: decision. Monday, January 4, 2027 has nothing to be "
            "compared with. The rule: "
        )

    def test_of_what_the_law_sets_no_number_for(self, desk: TestClient) -> None:
        data, _ = answer(desk, "check_date", **COMPLAINT, duty="safeguards_notice")
        assert "no rule gives a date for it in this case. The rule: once every" in data["text"]

    def test_of_what_only_happened(self, desk: TestClient) -> None:
        data, _ = answer(desk, "check_date", **COMPLAINT, duty="filed")
        assert (
            data["text"] == "CDE received the complaint: no rule gives a date for it in this case."
        )

    def test_of_an_estimate_says_so(self, desk: TestClient) -> None:
        """34 CFR § 300.152(a); 5 CCR § 3204: 30 days from the decision, due 2026-11-09."""
        case = COMPLAINT | {"as_of": "2026-10-01", "duty": "reconsideration_request"}
        data, _ = answer(desk, "check_date", **case)
        assert data["standing"] == "projected"
        assert " The date is estimated. " in data["text"]

    def test_tells_everything_that_is_wrong(self, desk: TestClient) -> None:
        text = refusal(desk, "check_date", **COMPLAINT, date="soon", decison="2026-11-10")
        assert "- duty is missing (" in text
        assert "- date (soon) must be a date from" in text
        assert "Did you mean decision?" in text

    def test_tells_which_duties_there_are(self, desk: TestClient) -> None:
        text = refusal(desk, "check_date", **COMPLAINT, duty="decison")
        assert "duty (decison) must be one of: " in text
        assert " decision, " in text

    def test_needs_a_duty(self, desk: TestClient) -> None:
        assert "duty is missing" in refusal(desk, "check_date", **COMPLAINT)


class TestLetters:
    def test_are_those_of_the_address_late_ones_first(self, desk: TestClient) -> None:
        data, text = answer(desk, "letters", **COMPLAINT)
        address = "/v1/timelines/state-complaint/letters?filed=2026-09-10&as_of=2026-11-28"
        assert data["letters"] == told(address)["letters"]
        assert [letter["id"] for letter in data["letters"]] == [
            "decision-late",
            "copy-of-complaint",
        ]
        assert data["text"] is None
        assert text.startswith("decision-late: To CDE: where is the decision?. The duty is late ")

    @pytest.mark.parametrize("lang", ["en", "es"])
    def test_the_text_of_one_is_that_of_the_address(self, desk: TestClient, lang: str) -> None:
        data, text = answer(desk, "letters", **COMPLAINT, letter="decision-late", lang=lang)
        address = "/v1/timelines/state-complaint/letters/decision-late.txt?filed=2026-09-10"
        assert data["text"] == desk.get(f"{address}&as_of=2026-11-28&lang={lang}").text
        assert text.startswith(data["text"])

    def test_none_fits_says_so(self, desk: TestClient) -> None:
        data, text = answer(desk, "letters", process="appeal", filed="2026-10-27")
        assert data["letters"] == []
        assert text.startswith("No letter fits the case as it stands.\n")

    def test_one_that_does_not_fit_names_those_that_do(self, desk: TestClient) -> None:
        text = refusal(desk, "letters", **COMPLAINT, letter="plan-late")
        assert "plan-late" in text
        assert "decision-late, copy-of-complaint" in text


CASES: list[dict[str, Any]] = [
    {"id": "A", "process": "state-complaint", "filed": "2026-09-10", "decision": None},
    {"id": "B", "process": "state-complaint", "filed": "2026-07-01", "decision": "2026-08-31"},
    {"id": "C", "process": "state-complaint", "filed": "2026-09-20", "as_of": None},
    {"id": "D", "process": "state-complaint", "filed": "2026-09-25", "decision": "2026-11-30"},
    {"id": "E", "process": "state-complaint", "filed": "2026-02-30"},
    {"id": "F", "process": "records", "filed": "2026-11-25"},
]


def listed(desk: TestClient, **arguments: object) -> list[tuple[str, str, str]]:
    """Case, date and state of what others than the parent must do."""
    data, _ = answer(desk, "worklist", as_of="2026-11-28", **arguments)
    return [
        (found["case"], found["id"], found["state"])
        for found in data["dates"]
        if found["who"] != "parent"
    ]


class TestWorklist:
    """34 CFR § 300.152(a): 60 days; Ed. Code § 56504: five business days."""

    def test_is_sorted_as_that_of_a_batch(self, desk: TestClient) -> None:
        assert listed(desk, cases=CASES) == [
            ("A", "decision", "overdue"),
            ("C", "decision", "overdue"),
            ("D", "decision", "late"),
            ("B", "decision", "arguable"),
            ("F", "records", "open"),
        ]
        assert listed(desk, cases=CASES, only=["arguable"]) == [("B", "decision", "arguable")]
        assert listed(desk, cases=CASES, soon=6) == [("F", "records", "open")]
        assert listed(desk, cases=CASES, soon=5) == []

    def test_has_a_short_line_for_each(self, desk: TestClient) -> None:
        data, text = answer(desk, "worklist", cases=CASES, as_of="2026-11-28")
        said = text.split("\n")
        assert said[:2] == ["As of November 28, 2026.", "Cases: 6. Late: 4. With a problem: 1."]
        assert (
            "A · CDE's written decision is due · November 9, 2026 · overdue · 19 days late" in said
        )
        assert "D · CDE issued its decision · November 24, 2026 · held late · 6 days late" in said
        assert (
            "F · The district must let you see the records and give you copies · December 4, 2026 "
            "· due · 6 days left"
        ) in said
        assert said[-2].startswith("E: filed (2026-02-30) must be a date from")
        assert len(said) == len(data["dates"]) + 4
        assert (data["cases"], data["late"]) == (6, 4)

    def test_names_the_reading_that_is_not_that_of_the_words(self, desk: TestClient) -> None:
        case = {name: value for name, value in MEETING.items() if name != "duty"}
        _, text = answer(desk, "worklist", cases=[case | {"id": "Q"}], as_of="2026-02-20")
        [line] = [line for line in text.split("\n") if "IEP meeting held" in line]
        assert line == (
            "Q · The assessment must be done and the IEP meeting held · February 11, 2026 · "
            "overdue · 9 to 11 days late · If the weekend and the closed days that touch a "
            "vacation before it are left out too, the last day is Wednesday, February 11, 2026."
        )

    def test_in_spanish(self, desk: TestClient) -> None:
        _, text = answer(desk, "worklist", cases=CASES[:1], as_of="2026-11-28", lang="es")
        assert text.startswith("Al 28 de noviembre de\xa02026.\nCasos: 1. Con atraso: 1. Con un")
        assert " · 9 de noviembre de\xa02026 · vencido · 19 días de atraso" in text

    def test_an_estimate_says_so(self, desk: TestClient) -> None:
        case = {"id": "A", "process": "state-complaint", "filed": "2026-09-10"}
        _, text = answer(desk, "worklist", cases=[case], as_of="2026-11-09", soon=60)
        assert " · December 9, 2026 · due, estimated · 30 days left" in text

    def test_nothing_late_says_so(self, desk: TestClient) -> None:
        _, text = answer(desk, "worklist", cases=CASES[5:], as_of="2026-11-26", only=["late"])
        assert text.split("\n")[2] == "Nothing is late or due soon."

    def test_is_seen_today_where_no_date_is_entered(self, desk: TestClient) -> None:
        case = {"id": "A", "process": "records", "filed": "2026-01-15"}
        data, _ = answer(desk, "worklist", cases=[case])
        assert data["dates"][0]["state"] == "overdue"

    def test_cases_that_cannot_be_read_are_told_by_their_place(self, desk: TestClient) -> None:
        _, text = answer(desk, "worklist", cases=[{"process": "records"}, "A-17"])
        assert "#1: id must appear once" in text
        assert "#2: " in text

    def test_tells_everything_that_is_wrong(self, desk: TestClient) -> None:
        text = refusal(desk, "worklist", cases="A", as_of="soon", only="open", son=3)
        assert "- cases must appear once, as a list." in text
        assert "- as_of (soon) must be today, or a date from" in text
        assert "- only (open) must be one of: overdue, late, arguable." in text
        assert "worklist has no parameter son. Did you mean soon?" in text
        assert "cases must appear once" in refusal(desk, "worklist")

    def test_takes_as_many_cases_as_the_address(self) -> None:
        with TestClient(create_app(Settings(PUBLIC_URL, most_cases=2, assistants=True))) as desk:
            assert len(answer(desk, "worklist", cases=CASES[:2])[0]["problems"]) == 0
            said = refusal(desk, "worklist", cases=CASES[:3])
        assert "2" in said
        assert "cases" in said

    def test_a_thousand_cases_equal_their_single_answers(self) -> None:
        first = date(2024, 1, 1)
        days = [str(first + timedelta(number)) for number in range(1000)]
        cases = [{"id": day, "process": "state-complaint", "filed": day} for day in days]
        asked: dict[str, Any] = {"cases": cases, "as_of": "2026-11-28", "soon": 365}
        asked["only"] = ["overdue", "late", "arguable"]
        result = call(TOOLS["worklist"], tuple(asked.items()), Settings(PUBLIC_URL))
        assert result.data
        found = {
            (line["case"], line["id"]): (line["state"], line["at_least"], line["days_left"])
            for line in result.data["dates"]
        }
        expected = {}
        for day in days:
            for line in answered("state-complaint", f"filed={day}&as_of=2026-11-28").dates:
                outcome, left = line.outcome, line.days_left
                state = outcome.state if outcome else ""
                soon = state == "open" and left is not None and left <= 365
                if outcome and (state in {"overdue", "arguably-overdue"} or soon):
                    expected[day, line.id] = state, outcome.at_least, left
        assert found == expected
        assert len(result.data["dates"]) == len(expected) > 1000
        assert len(result.text.split("\n")) == 2 + 25 + 1 + 1
        more = len(expected) - 25
        assert f"\n{more} more dates are in the data. Fewer cases, " in result.text
