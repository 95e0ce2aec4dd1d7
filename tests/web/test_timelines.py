"""`GET /v1/timelines.ics`, `.csv` and `.json`: several cases in one address."""

import csv
import io
from datetime import datetime, timedelta
from urllib.parse import quote

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from icalendar import Calendar
from starlette.testclient import TestClient

from service.app import create_app
from service.settings import Settings
from tests.asked import CLIENT, client, problem
from tests.feeds import byte_rules
from tests.feeds.corpus import QUESTIONS
from tests.web.test_app_today import Service, at

PATH = "/v1/timelines"
ANA = "state-complaint?filed=2026-09-10&remind=7&label=Ana"
LUIS = "due-process?filed=2026-09-08&lang=es&label=Luis%2C%20el%20%26"
NOBODY = "records?filed=2026-01-15&case=heron"
CORPUS = [f"{row['process']}?{row['query']}" for row in QUESTIONS.values() if "process" in row]
REMINDERS = ("SUMMARY:", "DESCRIPTION:")


def address(*cases: str, suffix: str = ".ics", more: str = "") -> str:
    """The address of several cases, each percent-encoded."""
    asked = "&".join(f"timeline={quote(case, safe='')}" for case in cases)
    return f"{PATH}{suffix}?{asked}{more}"


def single(case: str, suffix: str = ".ics") -> str:
    process, _, query = case.partition("?")
    return f"{PATH}/{process}{suffix}?{query}"


def feed(*cases: str) -> bytes:
    response = CLIENT.get(address(*cases))
    assert response.status_code == 200, response.text
    return response.content


def events(feed: bytes) -> list[list[str]]:
    """The content lines of each event."""
    found: list[list[str]] = []
    for line in byte_rules.unfolded(feed):
        if line == "BEGIN:VEVENT":
            found.append([])
        if found:
            found[-1].append(line)
    found[-1].remove("END:VCALENDAR")
    return found


def titled(event: list[str], label: str) -> list[str]:
    """The lines of an event with a label before its title, in its alarms too."""
    title = next(line for line in event if line.startswith("SUMMARY:")).removeprefix("SUMMARY:")
    named = {f"{start}{title}": f"{start}{label}: {title}" for start in REMINDERS}
    return [named.get(line, line) for line in event]


def day(event: list[str]) -> str:
    return next(line for line in event if line.startswith("DTSTART"))


class TestFeed:
    def test_each_event_is_that_of_the_single_feed_but_for_the_label(self) -> None:
        combined = feed(ANA, LUIS)
        byte_rules.check(combined)
        ana, luis = (events(CLIENT.get(single(case)).content) for case in (ANA, LUIS))
        expected = [titled(each, "Ana") for each in ana]
        expected += [titled(each, "Luis el &") for each in luis]
        assert events(combined) == sorted(expected, key=day)

    def test_titles_begin_with_the_labels(self) -> None:
        """The titles as they stand in the calendar of a parent."""
        cases = [f"{case}&as_of=2026-11-28" for case in (ANA, NOBODY)]
        titles = [str(event["SUMMARY"]) for event in Calendar.from_ical(feed(*cases)).events]
        assert "Ana: CDE received the complaint" in titles
        assert "Ana: Late if not done: CDE's written decision is due" in titles
        assert "Late if not done: The district must let you see the records" in str(titles)

    def test_alarms_say_whose_date_it_is(self) -> None:
        alarms = Calendar.from_ical(feed(ANA, NOBODY)).walk("VALARM")
        assert {str(alarm["DESCRIPTION"])[:5] for alarm in alarms} == {"Ana: "}

    def test_a_case_alone_is_its_single_feed(self) -> None:
        assert feed(ANA) == CLIENT.get(single(ANA)).content

    def test_a_case_without_a_label_has_its_titles_as_they_are(self) -> None:
        found = events(feed(NOBODY, ANA))
        for event in events(CLIENT.get(single(NOBODY)).content):
            assert event in found

    @pytest.mark.parametrize(
        ("cases", "name"),
        [
            ((ANA, LUIS), "IEP: Ana + Luis el &"),
            ((ANA, NOBODY), "IEP: Ana + Asking for school records"),
            ((ANA, ANA.replace("09-10", "09-11")), "IEP: Ana"),
        ],
    )
    def test_is_called_by_its_labels(self, cases: tuple[str, ...], name: str) -> None:
        assert str(Calendar.from_ical(feed(*cases))["NAME"]) == name

    def test_its_own_words_are_in_the_language_of_the_address(self) -> None:
        response = CLIENT.get(address(ANA, LUIS, more="&lang=es"))
        assert response.headers["content-language"] == "es"
        about = str(Calendar.from_ical(response.content)["DESCRIPTION"])
        assert about.endswith("la oficina que lleva su caso.")
        assert b"SUMMARY:Ana: CDE received the complaint" in response.content

    def test_ten_cases(self) -> None:
        cases = [f"records?filed=2026-01-{day}&label={day}" for day in range(10, 20)]
        byte_rules.check(feed(*cases))

    @settings(max_examples=40)
    @given(st.lists(st.sampled_from(CORPUS), min_size=2, max_size=4, unique=True), st.data())
    def test_whatever_the_cases(self, cases: list[str], data: st.DataObject) -> None:
        cases = [case for case in cases if "label=" not in case]
        assume(len(cases) > 1)
        labels = [data.draw(st.sampled_from(["", "Ana", "Ñ 🦊", "a,b;c\\d"])) for _ in cases]
        kept = ["", "Ana", "Ñ 🦊", "a b c d"]
        asked = [
            f"{case}&case=c{place}&label={quote(label)}".removesuffix("&label=")
            for place, (case, label) in enumerate(zip(cases, labels, strict=True))
            if "case=" not in case
        ]
        assume(len(asked) > 1)
        combined = feed(*asked)
        byte_rules.check(combined)
        expected: list[list[str]] = []
        for case in asked:
            _, found, text = case.partition("&label=")
            label = kept[["", "Ana", quote("Ñ 🦊"), quote("a,b;c\\d")].index(text)]
            alone = events(CLIENT.get(single(case)).content)
            expected += [titled(event, label) if found else event for event in alone]
        assert events(combined) == sorted(expected, key=day)


class TestTable:
    def test_is_that_of_each_case_with_its_id(self) -> None:
        rows = list(csv.reader(io.StringIO(CLIENT.get(address(ANA, NOBODY, suffix=".csv")).text)))
        expected: list[list[str]] = []
        for case, id_ in ((ANA, "1"), (NOBODY, "heron")):
            names, *dates = csv.reader(io.StringIO(CLIENT.get(single(case, ".csv")).text))
            expected += [[id_, *cells] for cells in dates]
        assert rows == [
            ["\ufeffcase_id", *(name.removeprefix("\ufeff") for name in names)],
            *expected,
        ]

    def test_an_id_is_no_formula(self) -> None:
        case = "records?filed=2026-01-15&case=-1"
        assert "\r\n'-1,records," in CLIENT.get(address(case, suffix=".csv")).text


class TestJson:
    def test_is_what_post_answers(self) -> None:
        """A bad case has its problem, and does not spoil the rest."""
        asked = [ANA, NOBODY, "lawsuit?filed=2026-01-15", "records?filed=soon&case=owl&lang=es"]
        asked += ["records", "state-complaint?filed=2026-01-15&decision=2026-01-02"]
        found = CLIENT.get(address(*asked, suffix=".json")).json()
        members: list[dict[str, object]] = [
            {"process": "state-complaint", "filed": "2026-09-10", "remind": 7, "label": "Ana"},
            {"process": "records", "filed": "2026-01-15", "case": "heron"},
            {"process": "lawsuit", "filed": "2026-01-15"},
            {"process": "records", "filed": "soon", "case": "owl", "lang": "es"},
            {"process": "records"},
            {"process": "state-complaint", "filed": "2026-01-15", "decision": "2026-01-02"},
        ]
        ids = ["1", "heron", "3", "owl", "5", "6"]
        cases = [each | {"id": id_} for id_, each in zip(ids, members, strict=True)]
        assert found == CLIENT.post(PATH, json={"cases": cases}).json()
        assert ["problem" in answer for answer in found["answers"]] == [False, False] + [True] * 4

    @pytest.mark.parametrize("case", ["case=a%20b", "case=a&case=b", "case="])
    def test_a_case_that_cannot_be_read_has_its_place_as_id(self, case: str) -> None:
        found = CLIENT.get(address(f"records?filed=2026-01-15&{case}", suffix=".json")).json()
        assert [answer["id"] for answer in found["answers"]] == ["1"]

    def test_cases_with_the_same_events_are_told_apart_by_their_places(self) -> None:
        found = CLIENT.get(address(ANA, ANA, suffix=".json")).json()["answers"]
        assert [answer["id"] for answer in found] == ["1", "2"]


def errors(path: str, **headers: str) -> list[tuple[str, str, str]]:
    found = problem(path, 422, **headers)["errors"]
    return [(error["parameter"], error["given"], error["message"]) for error in found]


class TestFaults:
    @pytest.mark.parametrize("suffix", [".ics", ".csv"])
    def test_of_all_cases_come_together_each_with_its_place(self, suffix: str) -> None:
        asked = ["records?filed=soon&rev=x", ANA, "lawsuit", "?filed=2026-01-15"]
        asked.append("state-complaint?filed=2026-01-15&decision=2026-01-02")
        found = errors(address(*asked, suffix=suffix))
        assert [(name, given) for name, given, _ in found] == [
            ("timeline", "filed=soon"),
            ("timeline", "rev=x"),
            ("timeline", "process=lawsuit"),
            ("timeline", "process="),
            ("timeline", "decision=2026-01-02"),
        ]
        assert found[1][2] == "In timeline 1: rev (x) must be a whole number from 0 to 999."
        assert found[2][2].startswith("In timeline 3: There is no such process: lawsuit. There")
        assert found[3][2].startswith("In timeline 4: process must appear once, as one of: info")
        assert found[4][2] == (
            "In timeline 5: decision (2026-01-02) cannot be before filed (2026-01-15)."
        )

    @pytest.mark.parametrize("suffix", [".ics", ".csv"])
    def test_two_cases_with_the_same_events(self, suffix: str) -> None:
        """Their UIDs would be the same: RFC 5545 § 3.8.4.7."""
        [(name, given, says)] = errors(address(ANA, NOBODY, ANA, suffix=suffix))
        assert (name, given) == ("timeline", "filed=2026-09-10")
        assert says.startswith(
            "timeline 1 and timeline 3 are both state-complaint, filed 2026-09-10: enter a case"
        )
        [(_, given, _)] = errors(address(NOBODY, NOBODY.replace("01-15", "02-15"), suffix=suffix))
        assert given == "case=heron"

    def test_one_process_with_another_case_or_date_is_another_case(self) -> None:
        feed(ANA, f"{ANA}&case=2026-09-10", ANA.replace("09-10", "09-11"))

    def test_in_spanish(self) -> None:
        found = errors(address("records?filed=soon", more="&lang=es"))
        assert found[0][2].startswith("En timeline 1: filed (soon) debe ser una fecha del ")

    def test_none(self) -> None:
        [(name, _, says)] = errors(f"{PATH}.ics")
        assert name == "timeline"
        assert says.endswith("percent-encoded, such as state-complaint%3Ffiled%3D2026-09-10.")

    @pytest.mark.parametrize("number", [11, 70])
    def test_too_many(self, number: int) -> None:
        found = errors(address(*["records"] * number))
        assert found[0][2] == f"timeline was entered {number} times; at most 10 is allowed."

    def test_a_parameter_of_the_address_that_there_is_not(self) -> None:
        found = errors(address(ANA, more="&timelin=1"))
        assert found == [
            (
                "timelin",
                "1",
                (
                    "timelines has no parameter timelin. Did you mean timeline? It takes: "
                    "timeline, lang."
                ),
            )
        ]

    def test_a_case_that_is_not_percent_encoded(self) -> None:
        found = errors(f"{PATH}.ics?timeline=records?filed=2026-01-15&case=heron")
        assert [(name, given) for name, given, _ in found] == [("case", "heron")]
        assert found[0][2].startswith("case (heron) stands beside the cases.")

    def test_there_are_at_most_fifty(self) -> None:
        unknown = "".join(f"&zz{number}=1" for number in range(20))
        cases = [f"records?filed=2026-01-{day}{unknown}" for day in range(10, 20)]
        assert len(errors(address(*cases))) == 50

    def test_another_form(self) -> None:
        says = problem(address(ANA, suffix=".svg"), 406)["detail"]
        assert says == "There is: application/json (.json), text/calendar (.ics), text/csv (.csv)."


class TestHttp:
    def test_nothing_is_sent_again_that_did_not_change(self) -> None:
        """The tag is that of the canonical form: the order of a case's parameters is none."""
        first = CLIENT.get(address(ANA, NOBODY))
        assert first.headers["cache-control"] == "public, max-age=3600"
        assert first.headers["content-disposition"] == 'inline; filename="timelines.ics"'
        other = address("state-complaint?label=Ana&remind=7&filed=2026-09-10&lang=en", NOBODY)
        again = CLIENT.get(other, headers={"if-none-match": first.headers["etag"]})
        assert (again.status_code, again.content) == (304, b"")
        since = {"if-modified-since": first.headers["last-modified"]}
        assert CLIENT.get(address(ANA, NOBODY), headers=since).status_code == 304

    def test_each_order_label_and_form_has_its_own_tag(self) -> None:
        asked = [address(ANA, NOBODY), address(NOBODY, ANA), address(ANA), address(NOBODY)]
        asked += [address(ANA, NOBODY, suffix=".csv"), address(ANA, NOBODY, more="&lang=es")]
        asked.append(address(ANA.replace("Ana", "Eva"), NOBODY))
        assert len({CLIENT.get(each).headers["etag"] for each in asked}) == len(asked)

    def test_its_address_is_that_of_the_contract(self) -> None:
        link = CLIENT.get(address("state-complaint?label=Ana&filed=2026-09-10")).headers["link"]
        assert "timelines.csv?timeline=state-complaint%3Ffiled%3D2026-09-10%26label%3DAna>" in link

    def test_some_programs_encode_an_address_again(self) -> None:
        twice = f"{PATH}.ics?timeline={quote(quote(ANA, safe=''), safe='')}"
        assert CLIENT.get(twice).content == feed(ANA)

    def test_what_others_append_is_ignored_in_a_feed(self) -> None:
        appended = address(f"{ANA}&fbclid=1", NOBODY, more="&utm_source=x")
        assert CLIENT.get(appended).content == feed(ANA, NOBODY)
        assert CLIENT.get(appended.replace(".ics", ".csv")).status_code == 422

    def test_head_methods_and_other_letters(self) -> None:
        head, get = CLIENT.head(address(ANA)), CLIENT.get(address(ANA))
        assert (head.content, head.headers["etag"]) == (b"", get.headers["etag"])
        assert get.headers["access-control-allow-origin"] == "*"
        assert get.headers["x-robots-tag"] == "noindex"
        assert CLIENT.post(f"{PATH}.ics").headers["allow"] == "GET, HEAD, OPTIONS"
        moved = CLIENT.get(address(ANA, suffix=".ICS/"))
        assert moved.status_code == 301
        assert moved.headers["location"].endswith(address(ANA))

    def test_is_counted_without_what_was_asked(self) -> None:
        service = client()
        service.get(address(ANA))
        metrics = service.get("/metrics").text
        assert 'route="/v1/timelines.{suffix}",status="200"' in metrics
        assert "Ana" not in metrics

    def test_the_limits_are_those_of_every_address(self) -> None:
        small = TestClient(create_app(Settings(longest_address=200, most_repeats=3)))
        assert small.get(address(*[ANA] * 4)).status_code == 414
        refused = small.get(address(*["records"] * 4))
        assert refused.json()["detail"] == "timeline was entered 4 times; at most 3 is allowed."


class TestAsOfToday:
    def test_is_the_single_feed_of_the_day(self) -> None:
        """One case that depends on the day makes the whole address depend on it."""
        service = Service(at("2026-11-09 23:30:00"))
        asked = address(f"{ANA}&as_of=today", NOBODY)
        first = service.client.get(asked)
        assert first.headers["cache-control"] == "public, max-age=1800, must-revalidate"
        assert "last-modified" not in first.headers
        assert b"SUMMARY:Ana: Late if not done: CDE's written" not in first.content
        again = service.client.get(asked, headers={"if-none-match": first.headers["etag"]})
        assert again.status_code == 304
        service.now += timedelta(hours=1)
        after = service.client.get(asked, headers={"if-none-match": first.headers["etag"]})
        assert after.status_code == 200
        assert b"SUMMARY:Ana: Late if not done: CDE's written" in after.content

    def test_a_fixed_date_is_kept_like_any_other(self) -> None:
        service = Service(datetime.fromisoformat("2026-11-09T23:30:00-08:00"))
        headers = service.client.get(address(f"{ANA}&as_of=2026-11-10", NOBODY)).headers
        assert headers["cache-control"] == "public, max-age=3600"
