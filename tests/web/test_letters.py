"""Letters over HTTP: the list, the text and the page."""

from tests.asked import CLIENT, problem, told
from tests.reading import parsed

LATE = "filed=2026-01-15&as_of=2026-06-01"
LETTERS = "/v1/timelines/state-complaint/letters"
HTML = {"accept": "text/html"}


class TestTheList:
    def test_has_the_letters_that_fit(self) -> None:
        """34 CFR § 300.152(a): 60 days from January 15 end on March 16, 2026."""
        assert told(f"{LETTERS}?{LATE}") == {
            "process": "state-complaint",
            "letters": [
                {
                    "id": "decision-late",
                    "title": "To CDE: where is the decision?",
                    "why": "The duty is late on every reading that we list.",
                    "about": "decision",
                },
                {
                    "id": "copy-of-complaint",
                    "title": "Copy of the complaint to the district",
                    "why": "To send as long as it is not done.",
                    "about": "copy_to_district",
                },
            ],
            "lang": "en",
        }

    def test_is_empty_where_none_fits(self) -> None:
        assert told("/v1/timelines/mediation/letters?filed=2026-01-15")["letters"] == []

    def test_says_what_is_wrong_with_the_case(self) -> None:
        assert problem(f"{LETTERS}?as_of=2026-06-01", 422)["errors"][0]["parameter"] == "filed"
        assert problem("/v1/timelines/none/letters?filed=2026-01-15", 404)

    def test_of_today_is_kept_until_the_day_ends(self) -> None:
        response = CLIENT.get(f"{LETTERS}?filed=2026-01-15&as_of=today")
        assert "last-modified" not in response.headers
        assert response.headers["cache-control"].startswith("public, max-age=")
        assert response.headers["cache-control"].endswith(", must-revalidate")


class TestTheText:
    def test_is_plain_and_has_a_name(self) -> None:
        for suffix in ("", ".txt"):
            response = CLIENT.get(f"{LETTERS}/decision-late{suffix}?{LATE}")
            assert response.headers["content-type"] == "text/plain; charset=utf-8"
            name = "state-complaint-decision-late.txt"
            assert response.headers["content-disposition"] == f'inline; filename="{name}"'
            assert response.headers["x-robots-tag"] == "noindex"
            assert response.text.startswith("June 1, 2026\nTo: ____\n")
            assert "is 77 days after that date." in response.text

    def test_comes_in_spanish(self) -> None:
        response = CLIENT.get(f"{LETTERS}/decision-late?{LATE}&lang=es")
        assert response.headers["content-language"] == "es"
        assert "han pasado 77 días desde esa fecha." in response.text

    def test_that_does_not_fit_is_refused_with_those_that_do(self) -> None:
        found = problem(f"{LETTERS}/reconsideration?{LATE}", 404)
        assert found["type"] == "/problems/unknown-letter"
        assert found["detail"] == (
            "This letter does not fit the case as it stands: reconsideration. These fit: "
            "decision-late, copy-of-complaint."
        )

    def test_where_none_fits(self) -> None:
        found = problem("/v1/timelines/mediation/letters/copies?filed=2026-01-15&lang=es", 404)
        assert found["detail"].endswith("copies. Ninguna corresponde.")

    def test_changes_its_tag_with_the_case(self) -> None:
        first = CLIENT.get(f"{LETTERS}/decision-late?{LATE}")
        second = CLIENT.get(f"{LETTERS}/decision-late?filed=2026-01-16&as_of=2026-06-01")
        assert first.headers["etag"] != second.headers["etag"]
        headers = {"if-none-match": first.headers["etag"]}
        assert CLIENT.get(f"{LETTERS}/decision-late?{LATE}", headers=headers).status_code == 304


class TestThePage:
    def test_has_the_text_as_of_today_to_fill_in_and_to_keep(self) -> None:
        response = CLIENT.get("/state-complaint/letters/decision-late?filed=2026-01-15")
        page = parsed(response.text)
        assert page.one("h1").text == "To CDE: where is the decision?"
        assert "By my count, the 60 days ended on March 16, 2026" in page.one("textarea").text
        links = [link.attributes["href"] for link in page.one("article").all("a")]
        assert links == [
            "/v1/timelines/state-complaint/letters/decision-late.txt?filed=2026-01-15&as_of=today",
            "/state-complaint?filed=2026-01-15",
        ]
        assert CLIENT.get(links[0]).text.split() == page.one("textarea").text.split()

    def test_comes_in_spanish(self) -> None:
        response = CLIENT.get("/es/state-complaint/letters/decision-late?filed=2026-01-15")
        page = parsed(response.text)
        assert page.one("h1").text == "Al CDE: ¿dónde está la decisión?"
        assert "lang=es" in page.one("article").one("a", class_="button").attributes["href"]

    def test_says_where_a_letter_does_not_fit(self) -> None:
        response = CLIENT.get("/state-complaint/letters/reconsideration?filed=2026-01-15")
        assert response.status_code == 200
        assert "does not fit the case as it stands" in response.text
        assert not list(parsed(response.text).all("textarea"))

    def test_leads_back_to_the_form_where_the_case_is_incomplete(self) -> None:
        response = CLIENT.get(
            "/state-complaint/letters/decision-late?filed=2026-02-30", follow_redirects=False
        )
        assert response.status_code == 303
        assert response.headers["location"] == "/state-complaint?filed=2026-02-30"

    def test_is_not_there_for_a_letter_or_a_process_that_is_not(self) -> None:
        for path in ("/state-complaint/letters/none", "/none/letters/decision-late"):
            assert CLIENT.get(f"{path}?filed=2026-01-15", headers=HTML).status_code == 404

    def test_stands_beside_what_is_late_and_in_the_list(self) -> None:
        page = parsed(CLIENT.get("/state-complaint?filed=2026-01-15").text)
        address = "/state-complaint/letters/decision-late?filed=2026-01-15"
        beside = next(page.one("section", class_="late").all("p", class_="letter-link")).one("a")
        assert beside.attributes["href"] == address
        listed = page.one("section", class_="letters").all("a")
        assert address in [link.attributes["href"] for link in listed]
