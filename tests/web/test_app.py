"""The routes: what is at each address, in which form, and what is not there."""

import gc

import pytest

from service.law import PROCESSES
from tests.asked import CLIENT, COMPLAINT, PUBLIC_URL, client, problem, told

FORMS = {
    "json": "application/json",
    "ics": "text/calendar; charset=utf-8",
    "csv": "text/csv; charset=utf-8; header=present",
    "svg": "image/svg+xml",
}


def date_of(answer: dict[str, list[dict[str, str]]], id_: str) -> str:
    return next(dated["date"] for dated in answer["dates"] if dated["id"] == id_)


class TestTimeline:
    """`GET /v1/timelines/{process}`: the timeline, in the form that is asked for."""

    def test_the_ordinary_case(self) -> None:
        """34 CFR § 300.152(a): "a time limit of 60 days after a complaint is filed"."""
        answer = told(f"{COMPLAINT}?filed=2026-01-15")
        assert answer["process"] == "state-complaint"
        assert date_of(answer, "decision") == "2026-03-16"

    def test_an_extension_moves_the_decision(self) -> None:
        answer = told(f"{COMPLAINT}?filed=2026-01-15&extended_to=2026-04-30")
        assert date_of(answer, "decision") == "2026-04-30"

    def test_spanish(self) -> None:
        response = CLIENT.get(f"{COMPLAINT}?filed=2026-01-15&lang=es")
        assert response.json()["title"] == "Queja estatal (queja de cumplimiento)"
        assert response.headers["content-language"] == "es"

    @pytest.mark.parametrize("process", PROCESSES)
    @pytest.mark.parametrize(("suffix", "type_"), FORMS.items())
    def test_every_process_in_every_form_by_suffix(
        self, process: str, suffix: str, type_: str
    ) -> None:
        response = CLIENT.get(f"/v1/timelines/{process}.{suffix}?filed=2026-01-15")
        assert response.status_code == 200
        assert response.headers["content-type"] == type_
        assert response.headers["content-disposition"] == (
            f'inline; filename="{process}-2026-01-15.{suffix}"'
        )

    @pytest.mark.parametrize(("suffix", "type_"), FORMS.items())
    def test_the_same_bytes_by_accept(self, suffix: str, type_: str) -> None:
        by_suffix = CLIENT.get(f"{COMPLAINT}.{suffix}?filed=2026-01-15")
        accept = {"accept": type_.partition(";")[0]}
        by_accept = CLIENT.get(f"{COMPLAINT}?filed=2026-01-15", headers=accept)
        assert by_accept.content == by_suffix.content
        assert by_accept.headers["content-type"] == by_suffix.headers["content-type"]
        assert by_accept.headers["etag"] == by_suffix.headers["etag"]

    def test_the_suffix_wins_over_accept(self) -> None:
        """Calendar programs cannot send Accept."""
        response = CLIENT.get(f"{COMPLAINT}.ics?filed=2026-01-15", headers={"accept": "text/html"})
        assert response.headers["content-type"].startswith("text/calendar")

    def test_links_begin_with_the_public_address_and_never_with_the_host_header(self) -> None:
        answer = told(f"{COMPLAINT}?filed=2026-01-15", host="evil.example")
        assert answer["links"] == {
            "self": f"{PUBLIC_URL}{COMPLAINT}.json?filed=2026-01-15",
            "calendar": f"{PUBLIC_URL}{COMPLAINT}.ics?filed=2026-01-15",
            "subscribe": f"webcal://iep-clock.example{COMPLAINT}.ics?filed=2026-01-15",
            "google": "https://calendar.google.com/calendar/render?cid=webcal%3A%2F%2F"
            "iep-clock.example%2Fv1%2Ftimelines%2Fstate-complaint.ics%3Ffiled%3D2026-01-15",
            "outlook_live": "https://outlook.live.com/calendar/0/addfromweb?url=https%3A%2F%2F"
            "iep-clock.example%2Fv1%2Ftimelines%2Fstate-complaint.ics%3Ffiled%3D2026-01-15"
            "&name=IEP%3A%20State%20complaint%202026-01-15",
            "outlook_office": "https://outlook.office.com/calendar/0/addfromweb?url=https%3A%2F%2F"
            "iep-clock.example%2Fv1%2Ftimelines%2Fstate-complaint.ics%3Ffiled%3D2026-01-15"
            "&name=IEP%3A%20State%20complaint%202026-01-15",
            "csv": f"{PUBLIC_URL}{COMPLAINT}.csv?filed=2026-01-15",
            "picture": f"{PUBLIC_URL}{COMPLAINT}.svg?filed=2026-01-15",
            "page": f"{PUBLIC_URL}/state-complaint?filed=2026-01-15",
            "together": f"{PUBLIC_URL}/together?timeline=state-complaint%3Ffiled%3D2026-01-15",
            "related": [],
        }

    def test_a_calendar_and_a_page_are_the_same_on_every_day(self) -> None:
        """`as_of` is a day that passes: who subscribes keeps one address."""
        links = told(f"{COMPLAINT}?filed=2026-01-15&as_of=2026-02-01&lang=es")["links"]
        assert links["calendar"] == f"{PUBLIC_URL}{COMPLAINT}.ics?filed=2026-01-15&lang=es"
        assert links["page"] == f"{PUBLIC_URL}/es/state-complaint?filed=2026-01-15"
        assert links["self"].endswith("?filed=2026-01-15&lang=es&as_of=2026-02-01")

    def test_every_link_of_an_answer_leads_somewhere(self) -> None:
        links = told(f"{COMPLAINT}?filed=2026-01-15&case=A_17&lang=es")["links"]
        for name in ("self", "calendar", "csv", "picture"):
            assert CLIENT.get(links[name].removeprefix(PUBLIC_URL)).status_code == 200

    def test_what_was_not_encoded_is_read_as_it_was_typed(self) -> None:
        response = CLIENT.get(f"{COMPLAINT}.ics?filed=2026-01-15&label=Ni%C3%B1o")
        raw = CLIENT.get(f"{COMPLAINT}.ics", params="filed=2026-01-15&label=Niño")
        assert "NAME:IEP: Niño\r\n" in response.text
        assert raw.content == response.content


class TestFaults:
    """Unknown parameters, contradictions and unknown names are problems, all of them together."""

    def test_a_misspelt_parameter_is_named_with_the_nearest_and_with_all(self) -> None:
        found = problem(f"{COMPLAINT}?filed=2026-01-15&decison=2026-03-10", 422)
        (error,) = found["errors"]
        assert error["parameter"] == "decison"
        assert error["given"] == "2026-03-10"
        assert "Did you mean decision?" in error["message"]
        assert "extended_to" in error["message"]

    def test_a_contradiction(self) -> None:
        """A decision cannot come before the complaint was received."""
        found = problem(f"{COMPLAINT}?filed=2026-01-15&decision=2026-01-02", 422)
        message = "decision (2026-01-02) cannot be before filed (2026-01-15)."
        assert found == {
            "type": "/problems/invalid-question",
            "title": "The question cannot be answered",
            "status": 422,
            "detail": message,
            "errors": [{"parameter": "decision", "given": "2026-01-02", "message": message}],
        }

    def test_in_the_language_of_the_question(self) -> None:
        response = CLIENT.get(f"{COMPLAINT}?filed=2026-01-15&decision=2026-01-02&lang=es")
        assert response.headers["content-language"] == "es"
        assert response.json()["title"] == "No se puede contestar la pregunta"
        assert response.json()["detail"] == (
            "decision (2026-01-02) no puede ser antes de filed (2026-01-15)."
        )

    def test_everything_that_is_wrong_comes_back_together(self) -> None:
        found = problem(f"{COMPLAINT}?decision=soon&lang=fr&foo=1", 422)
        assert found["detail"].startswith("4 things are wrong. The first: state-complaint has no")
        assert [error["parameter"] for error in found["errors"]] == [
            "foo",
            "filed",
            "decision",
            "lang",
        ]

    def test_a_query_of_nothing_but_unknown_names_is_refused_at_once(self) -> None:
        names = "&".join(f"a{number}=1" for number in range(2000))
        found = problem(f"{COMPLAINT}?{names}", 422)
        assert len(found["errors"]) == 21

    def test_a_feed_with_a_fault_keeps_what_its_calendar_holds(self) -> None:
        """200 with anything but a calendar, 404 and 410 empty calendar programs; 422 does not."""
        response = CLIENT.get(f"{COMPLAINT}.ics?filed=yesterday")
        assert response.status_code == 422
        assert response.headers["content-type"] == "application/problem+json"

    @pytest.mark.parametrize("named", ["state-complaints", "state-complaints.ics", "state", ".ics"])
    def test_an_unknown_process_is_404_with_the_known_ones(self, named: str) -> None:
        found = problem(f"/v1/timelines/{named}?filed=2026-01-15", 404)
        assert found["type"] == "/problems/unknown-process"
        assert found["errors"][0]["parameter"] == "process"
        assert found["errors"][0]["given"] == named.partition(".")[0]
        for process in PROCESSES:
            assert process in found["detail"]

    def test_an_unknown_ending_is_no_404_where_the_process_exists(self) -> None:
        found = problem(f"{COMPLAINT}.ical?filed=2026-01-15", 406)
        assert "text/calendar (.ics)" in found["detail"]

    def test_a_form_that_is_not_there_is_406_with_those_that_are(self) -> None:
        found = problem(f"{COMPLAINT}?filed=2026-01-15", 406, accept="text/html")
        assert found["type"] == "/problems/not-acceptable"
        assert found["detail"] == (
            "There is: application/json (.json), text/calendar (.ics), text/csv (.csv), "
            "image/svg+xml (.svg)."
        )

    def test_nothing_there(self) -> None:
        assert problem("/v2/timelines", 404)["type"] == "/problems/not-found"
        assert problem("/v1/nothing?lang=es", 404)["title"] == "No hay nada en esta dirección"


class TestProcesses:
    """`GET /v1/processes` and `/v1/processes/{process}`."""

    def test_the_list(self) -> None:
        listed = told("/v1/processes")["processes"]
        assert [process["id"] for process in listed] == list(PROCESSES)

    @pytest.mark.parametrize("process", PROCESSES)
    def test_each(self, process: str) -> None:
        assert told(f"/v1/processes/{process}?lang=es")["id"] == process

    def test_an_unknown_one(self) -> None:
        assert problem("/v1/processes/lawsuit", 404)["type"] == "/problems/unknown-process"

    def test_no_other_parameter_than_the_language(self) -> None:
        for path in ("/v1/processes", "/v1/processes/records", "/v1/calendars"):
            found = problem(f"{path}?langs=es", 422)
            assert "Did you mean lang? It takes: lang." in found["detail"]


class TestCalendars:
    """`GET /v1/calendars`, `/v1/calendars/{calendar}?year=2027` and `.ics`."""

    def test_the_list(self) -> None:
        listed = told("/v1/calendars")["calendars"]
        assert [calendar["calendar"] for calendar in listed] == [
            "courts",
            "state-offices",
            "legal-holidays",
            "federal",
        ]

    def test_a_year(self) -> None:
        year = told("/v1/calendars/courts?year=2027")
        assert (year["calendar"], year["year"], len(year["days"])) == ("courts", 2027, 15)

    def test_a_year_to_subscribe_to(self) -> None:
        response = CLIENT.get("/v1/calendars/courts.ics?year=2027&lang=es")
        assert response.headers["content-type"] == "text/calendar; charset=utf-8"
        assert response.headers["content-language"] == "es"
        assert response.text.count("BEGIN:VEVENT") == 15

    def test_the_year_is_required(self) -> None:
        """The coming twelve months would depend on the clock."""
        assert problem("/v1/calendars/courts", 422)["errors"][0]["parameter"] == "year"
        assert problem("/v1/calendars/courts.ics", 422)["errors"][0]["parameter"] == "year"

    def test_an_unknown_one_is_404_with_the_known_ones(self) -> None:
        found = problem("/v1/calendars/court?year=2027", 404)
        assert found["type"] == "/problems/unknown-calendar"
        assert found["detail"] == (
            "There is no such calendar: court. There are: courts, state-offices, legal-holidays, "
            "federal."
        )


class TestCount:
    def test_a_count(self) -> None:
        answer = told("/v1/count?start=2026-09-04&days=5&unit=business")
        assert (answer["date"], answer["latest_date"]) == ("2026-09-14", "2026-09-15")

    def test_a_fault(self) -> None:
        assert problem("/v1/count?days=5&unit=calendar", 422)["errors"][0]["parameter"] == "start"


class TestOperations:
    def test_it_says_that_it_runs_and_that_it_is_ready(self) -> None:
        for path, status in (("/healthz", "ok"), ("/readyz", "ready")):
            response = CLIENT.get(path)
            assert response.json()["status"] == status
            assert response.headers["cache-control"] == "no-store"

    def test_robots_may_read_feeds(self) -> None:
        """Google Calendar asks for a feed only where robots may."""
        response = CLIENT.get("/robots.txt")
        assert response.text == "User-agent: *\nDisallow:\n"
        assert response.headers["content-type"] == "text/plain; charset=utf-8"


def test_the_law_is_not_collected_while_it_answers() -> None:
    """What is frozen is not gone through, which took others a third of a second."""
    gc.unfreeze()
    with client() as service:
        assert service.get("/healthz").status_code == 200
        frozen = gc.get_freeze_count()
        assert frozen > 50_000
        kept = [[number] for number in range(1000)]
        gc.collect(1)
        assert service.get("/healthz").status_code == 200
        assert gc.get_freeze_count() >= frozen + len(kept)
    assert gc.get_freeze_count() == 0
