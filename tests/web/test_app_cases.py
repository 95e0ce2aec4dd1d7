"""`POST /v1/timelines`: many questions at once, each answered or refused by itself."""

import json
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from service.engine.input_faults import NotAnObject, NotAValue
from service.language.faults import message
from tests.asked import CLIENT, COMPLAINT, told

PATH = "/v1/timelines"
CASE: dict[str, object] = {"id": "A-17", "process": "state-complaint", "filed": "2026-01-15"}
# Whatever JSON can hold, and NaN and Infinity, which it cannot.
ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=20,
)


def post(cases: object) -> list[dict[str, Any]]:
    response = CLIENT.post(PATH, json={"cases": cases})
    assert response.status_code == 200, response.text
    answers: list[dict[str, Any]] = response.json()["answers"]
    return answers


def refused(case: object) -> dict[str, Any]:
    (answer,) = post([case])
    found: dict[str, Any] = answer["problem"]
    return found


def sent(body: bytes | str, **headers: str) -> tuple[int, dict[str, Any]]:
    headers = {"content-type": "application/json"} | headers
    response = CLIENT.post(PATH, content=body, headers=headers)
    assert response.headers["content-type"] == "application/problem+json"
    return response.status_code, response.json()


class TestAnswers:
    def test_a_case_is_answered_as_its_address_would_be(self) -> None:
        (answer,) = post([CASE])
        assert answer == {"id": "A-17", "timeline": told(f"{COMPLAINT}?filed=2026-01-15")}

    def test_none(self) -> None:
        assert post([]) == []

    def test_in_order_and_one_bad_case_never_spoils_the_rest(self) -> None:
        answers = post([CASE, CASE | {"id": "A-18", "filed": "soon"}, CASE | {"id": "A-19"}])
        assert [answer["id"] for answer in answers] == ["A-17", "A-18", "A-19"]
        assert ["timeline" in answer for answer in answers] == [True, False, True]
        assert answers[1]["problem"]["type"] == "/problems/invalid-question"
        assert answers[1]["problem"]["errors"][0]["parameter"] == "filed"

    def test_what_may_be_repeated_is_a_list_or_one(self) -> None:
        query = f"{COMPLAINT}?filed=2026-01-15&extended_to=2026-04-30"
        for given_as in ("2026-04-30", ["2026-04-30"]):
            (answer,) = post([CASE | {"extended_to": given_as}])
            assert answer["timeline"] == told(query)

    def test_a_list_for_what_may_be_given_once_is_a_fault(self) -> None:
        found = refused(CASE | {"filed": ["2026-01-15", "2026-01-16"]})
        (error,) = found["errors"]
        assert (error["parameter"], error["given"]) == ("filed", "2026-01-15, 2026-01-16")

    def test_numbers_and_truth_are_taken_as_they_are(self) -> None:
        case = CASE | {"hearing_pending": True, "rev": 3, "remind": [7, 1.0], "as_of": "2026-02-01"}
        (answer,) = post([case])
        assert answer["timeline"] == told(
            f"{COMPLAINT}?filed=2026-01-15&hearing_pending=true&rev=3&remind=7&remind=1"
            "&as_of=2026-02-01"
        )

    def test_an_empty_list_says_nothing(self) -> None:
        (answer,) = post([CASE | {"extended_to": []}])
        assert answer["timeline"]["facts"] == {}

    def test_in_the_language_of_each_case(self) -> None:
        english, spanish = post([CASE | {"filed": 1}, CASE | {"filed": 1, "lang": "es"}])
        assert english["problem"]["title"] == "The question cannot be answered"
        assert spanish["problem"]["title"] == "No se puede contestar la pregunta"

    def test_halves_of_characters_become_what_an_address_would_make_of_them(self) -> None:
        body = json.dumps({"cases": [CASE | {"label": "\ud800"}]})
        response = CLIENT.post(PATH, content=body, headers={"content-type": "application/json"})
        assert "label=%EF%BF%BD" in response.json()["answers"][0]["timeline"]["links"]["self"]


class TestOneBadCase:
    @pytest.mark.parametrize("id_", ["", "a" * 81, 17, None, ["A"], "A\n17", "\ud800"])
    def test_needs_an_id_that_can_be_given_back(self, id_: object) -> None:
        body = json.dumps({"cases": [CASE | {"id": id_}]}).encode()
        response = CLIENT.post(PATH, content=body, headers={"content-type": "application/json"})
        (answer,) = response.json()["answers"]
        assert answer["id"] is None
        assert answer["problem"]["errors"][0]["parameter"] == "id"

    def test_an_unknown_process(self) -> None:
        found = refused(CASE | {"process": "lawsuit"})
        assert (found["type"], found["status"]) == ("/problems/unknown-process", 404)
        assert "There are: informal, " in found["detail"]

    @pytest.mark.parametrize("process", [None, 5, ["records"]])
    def test_a_process_that_is_no_name(self, process: object) -> None:
        assert refused(CASE | {"process": process})["errors"][0]["parameter"] == "process"

    @pytest.mark.parametrize("case", [None, 17, "A-17", [], ["id"]])
    def test_what_is_no_object(self, case: object) -> None:
        (answer,) = post([case])
        assert answer["id"] is None
        assert answer["problem"]["detail"] == message(NotAnObject()).en

    def test_null_is_the_same_as_left_out(self) -> None:
        """Typed clients and assistants write null for what they do not know."""
        (plain,) = post([CASE])
        nothing: tuple[object, ...] = (None, [])
        for left_out in nothing:
            unset = dict.fromkeys(("decision", "lang", "extended_to"), left_out)
            assert post([CASE | unset]) == [plain]
        assert refused(CASE | {"filed": None}) == refused(
            {name: value for name, value in CASE.items() if name != "filed"}
        )

    @pytest.mark.parametrize("value", [{}, {"a": 1}, [None], [["2026-03-10"]], [{}]])
    def test_a_value_that_no_query_can_say(self, value: object) -> None:
        found = refused(CASE | {"decision": value})
        assert [error["parameter"] for error in found["errors"]] == ["decision"]
        assert found["detail"] == message(NotAValue("decision")).en

    def test_all_that_is_wrong_comes_back_together(self) -> None:
        found = refused(CASE | {"filed": {}, "decison": "2026-03-10", "lang": "fr"})
        parameters = [error["parameter"] for error in found["errors"]]
        assert parameters == ["filed", "decison", "lang"]

    def test_a_name_that_is_given_twice(self) -> None:
        body = (
            '{"cases": [{"id": "1", "process": "records", "filed": "2026-01-15", '
            '"filed": "2026-01-16"}, {"id": "2", "id": "3", "process": "records"}]}'
        )
        response = CLIENT.post(PATH, content=body, headers={"content-type": "application/json"})
        first, second = response.json()["answers"]
        (error,) = first["problem"]["errors"]
        assert (error["parameter"], error["given"]) == ("filed", "2026-01-15, 2026-01-16")
        assert second["id"] is None

    def test_a_number_that_is_none_of_ours(self) -> None:
        for number in ("1.5", "1e400", "1e300", "-0", "9" * 4000):
            body = f'{{"cases": [{{"id": "1", "process": "records", "filed": {number}}}]}}'
            response = CLIENT.post(PATH, content=body, headers={"content-type": "application/json"})
            assert response.json()["answers"][0]["problem"]["status"] == 422


class TestTheBody:
    @pytest.mark.parametrize(
        "body",
        [
            "",
            "{",
            "[1,]",
            "{'cases': []}",
            '{"cases": [NaN]}',
            '{"cases": [Infinity]}',
            b'{"cases": ["\xff"]}',
            "[" * 100_000,
            '{"cases":' * 100_000,
            "9" * 5000,
        ],
    )
    def test_that_is_no_json_is_400(self, body: bytes | str) -> None:
        status, found = sent(body)
        assert status == 400
        assert found["type"] == "/problems/malformed-json"

    def test_says_where_it_is_no_json(self) -> None:
        _, found = sent('{"cases":\n [}')
        assert found["detail"] == "The body is no JSON: see line 2, column 3."

    @pytest.mark.parametrize(
        ("body", "parameter"),
        [
            ("[]", ""),
            ("17", ""),
            ("{}", "cases"),
            ('{"cases": {}}', "cases"),
            ('{"cases": null}', "cases"),
            ('{"cases": [], "cases": []}', "cases"),
            ('{"cases": [], "case": []}', "case"),
        ],
    )
    def test_of_another_shape_is_422(self, body: str, parameter: str) -> None:
        status, found = sent(body)
        assert status == 422
        assert found["type"] == "/problems/invalid-cases"
        assert found["errors"][0]["parameter"] == parameter

    def test_names_at_most_twenty_faults(self) -> None:
        members = ",".join(f'"a{number}": 1' for number in range(1000))
        _, found = sent(f"{{{members}}}")
        assert len(found["errors"]) == 20

    def test_may_have_1000_cases(self) -> None:
        status, found = sent(json.dumps({"cases": [CASE] * 1001}))
        assert status == 422
        assert found["detail"] == "cases has 1001 cases; at most 1000 are answered at once."

    @pytest.mark.parametrize(("length", "status"), [(1_048_576, 422), (1_048_577, 413)])
    def test_may_have_1_mib(self, length: int, status: int) -> None:
        assert sent("{" + " " * (length - 2) + "}")[0] == status

    def test_says_so_in_the_language_of_the_address(self) -> None:
        response = CLIENT.post(f"{PATH}?lang=es", content="{}")
        assert response.json()["detail"] == "cases debe aparecer una vez, como lista."
        assert CLIENT.post(f"{PATH}?filed=2026-01-15", content="{}").status_code == 422

    def test_must_be_json(self) -> None:
        status, found = sent("cases=1", **{"content-type": "application/x-www-form-urlencoded"})
        assert status == 415
        assert found["type"] == "/problems/unsupported-media-type"

    @pytest.mark.parametrize("coding", ["gzip", "br", "identity, gzip", "x"])
    def test_must_not_be_compressed(self, coding: str) -> None:
        """RFC 9110 § 15.5.16: 415, "Accept-Encoding … to indicate what would be acceptable"."""
        headers = {"content-type": "application/json", "content-encoding": coding}
        response = CLIENT.post(PATH, content=b'{"cases": []}', headers=headers)
        assert response.status_code == 415
        assert response.headers["accept-encoding"] == "identity"
        assert response.json()["type"] == "/problems/unsupported-media-type"
        assert response.json()["detail"] == "Send the question as it is, without Content-Encoding."

    @pytest.mark.parametrize("coding", ["identity", "Identity", ""])
    def test_may_say_that_it_is_not_compressed(self, coding: str) -> None:
        headers = {"content-type": "application/json", "content-encoding": coding}
        response = CLIENT.post(PATH, content=b'{"cases": []}', headers=headers)
        assert response.json() == {"answers": []}

    def test_may_say_its_charset_or_nothing(self) -> None:
        for headers in ({"content-type": "Application/JSON; charset=utf-8"}, {}):
            response = CLIENT.post(PATH, content=b'{"cases": []}', headers=headers)
            assert response.json() == {"answers": []}


class TestManners:
    def test_is_not_kept_by_anybody(self) -> None:
        response = CLIENT.post(PATH, json={"cases": [CASE]})
        assert response.headers["cache-control"] == "no-store"
        assert response.headers["content-encoding"] == "gzip"
        plain = CLIENT.post(PATH, json={"cases": [CASE]}, headers={"accept-encoding": "identity"})
        assert plain.json() == response.json()

    @pytest.mark.parametrize(
        ("number", "coding", "whole"),
        [(60, "identity", False), (15, "identity", True), (60, "gzip", True)],
    )
    def test_leaves_whole_where_it_is_no_more_than_memory_should_hold(
        self, number: int, coding: str, *, whole: bool
    ) -> None:
        """Of due process: some 40 KB each, and a tenth of that by gzip."""
        case = {"process": "due-process", "filed": "2026-01-15", "hearing": "2026-04-01"}
        cases = [case | {"id": str(each)} for each in range(number)]
        response = CLIENT.post(PATH, json={"cases": cases}, headers={"accept-encoding": coding})
        assert ("content-length" in response.headers) is whole
        assert [found["id"] for found in response.json()["answers"]] == [
            str(each) for each in range(number)
        ]

    def test_a_thousand_cases_are_answered_at_once(self) -> None:
        days = [date(2026, 1, 1) + timedelta(number) for number in range(1000)]
        cases = [CASE | {"id": str(day), "filed": str(day)} for day in days]
        answers = post(cases)
        assert [answer["timeline"]["filed"] for answer in answers] == [str(day) for day in days]


class TestWhatever:
    @given(ANYTHING)
    def test_no_case_breaks_it(self, case: object) -> None:
        body = json.dumps({"cases": [case]})
        response = CLIENT.post(PATH, content=body, headers={"content-type": "application/json"})
        assert response.status_code in {200, 400}

    @given(st.dictionaries(st.sampled_from(["filed", "decision", "label", "x"]), ANYTHING))
    def test_no_value_breaks_it(self, given_: dict[str, object]) -> None:
        body = json.dumps({"cases": [{"id": "1", "process": "state-complaint"} | given_]})
        response = CLIENT.post(PATH, content=body, headers={"content-type": "application/json"})
        assert response.status_code in {200, 400}

    @given(st.binary())
    def test_no_body_breaks_it(self, body: bytes) -> None:
        response = CLIENT.post(PATH, content=body, headers={"content-type": "application/json"})
        assert response.status_code in {200, 400, 422}


LATE: dict[str, object] = {"id": "A", "process": "state-complaint", "filed": "2026-09-10"}


class TestSeenOnADay:
    """34 CFR § 300.152(a): a complaint of September 10, 2026 is due on November 9."""

    def states(self, as_of: object, *cases: dict[str, object]) -> list[str | None]:
        response = CLIENT.post(PATH, json={"as_of": as_of, "cases": list(cases)})
        assert response.status_code == 200, response.text
        found = []
        for answer in response.json()["answers"]:
            (decision,) = (d for d in answer["timeline"]["dates"] if d["id"] == "decision")
            found.append(decision["outcome"] and decision["outcome"]["state"])
        return found

    def test_all_cases_are_but_those_with_their_own(self) -> None:
        own = LATE | {"as_of": "2026-11-01"}
        assert self.states("2026-11-28", LATE, own) == ["overdue", "open"]
        assert self.states(None, LATE, own) == [None, "open"]

    @pytest.mark.parametrize("given", ["soon", 7, ["2026-11-28"]])
    def test_what_is_no_day(self, given: object) -> None:
        response = CLIENT.post(PATH, json={"as_of": given, "cases": [LATE]})
        assert response.status_code == 422
        (error,) = response.json()["errors"]
        assert error["parameter"] == "as_of"
        assert "must be today, or a date from" in error["message"]

    def test_once_only(self) -> None:
        status, problem = sent('{"as_of": "today", "as_of": "today", "cases": []}')
        assert status == 422
        assert [error["parameter"] for error in problem["errors"]] == ["as_of"]

    def test_what_is_no_case(self) -> None:
        response = CLIENT.post(PATH, json={"as_of": "2026-11-28", "cases": [7]})
        assert "problem" in response.json()["answers"][0]
