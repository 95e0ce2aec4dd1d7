"""The page that puts several cases into one calendar."""

from urllib.parse import parse_qsl, quote, urlsplit

import pytest

from tests.asked import CLIENT, PUBLIC_URL
from tests.reading import Part, parsed
from tests.web.test_app_today import Service, at

PAGE = "/together"
ANA = f"{PUBLIC_URL}/state-complaint?filed=2035-09-10"
LUIS = f"{PUBLIC_URL}/es/due-process?filed=2035-09-07&remind=1"
WEBCAL = "webcal://h.example/v1/timelines/state-complaint.ics?filed=2035-09-10&as_of=today"


def entered(*rows: tuple[str, str], more: str = "", lang: str = "") -> str:
    """The address of the form with these addresses and labels."""
    parts = [f"timeline={quote(case)}&label={quote(label)}" for case, label in rows]
    return f"{lang}{PAGE}?{'&'.join(parts)}{more}"


def moved(address: str) -> str:
    """The address that a form leads to."""
    response = CLIENT.get(address)
    assert (response.status_code, response.headers["cache-control"]) == (303, "no-store"), address
    return response.headers["location"]


def page(address: str, status: int = 200) -> Part:
    response = CLIENT.get(address)
    assert response.status_code == status, response.text
    assert response.headers["cache-control"] == "no-store"
    assert "default-src 'none'" in response.headers["content-security-policy"]
    return parsed(response.text)


def cases(address: str) -> list[str]:
    return [text for name, text in parse_qsl(urlsplit(address).query) if name == "timeline"]


def fields(found: Part) -> list[tuple[str, str]]:
    addresses = [part.text for part in found.all("textarea", name="timeline")]
    labels = [part.attributes.get("value", "") for part in found.all("input", name="label")]
    return list(zip(addresses, labels, strict=True))


def wrong(found: Part) -> list[str]:
    return [part.text for part in found.one("section", class_="problem").all("li")]


def correcting(found: Part) -> str:
    """The page on which the first row can be corrected."""
    first, *_ = found.all("fieldset", class_="settling")
    return first.one("a").attributes["href"]


class TestForm:
    @pytest.mark.parametrize(
        ("lang", "title"),
        [("", "Several cases in one calendar"), ("/es", "Varios casos en un calendario")],
    )
    def test_begins_with_two_empty_rows(self, lang: str, title: str) -> None:
        found = page(f"{lang}{PAGE}")
        assert found.one("h1").text == title
        assert fields(found) == [("", ""), ("", "")]
        assert list(found.all("section", class_="subscribe")) == []
        assert moved(entered(("", ""), ("", ""), lang=lang)) == f"{lang}{PAGE}"

    def test_says_not_to_use_a_name(self) -> None:
        assert page(PAGE).one("p", class_="note").text == (
            "Do not use your child's full name: Google or Microsoft can see the address. An "
            "initial or a word is enough."
        )

    def test_leads_to_the_calendar(self) -> None:
        address = moved(entered((ANA, "A"), (LUIS, "L")))
        assert cases(address) == [
            "state-complaint?filed=2035-09-10&label=A",
            "due-process?filed=2035-09-07&label=L&remind=1",
        ]
        found = page(address)
        calendar = found.one("textarea", id="address").text
        assert cases(calendar) == [
            "state-complaint?filed=2035-09-10&as_of=today&label=A",
            "due-process?filed=2035-09-07&as_of=today&label=L&remind=1",
        ]
        feed = CLIENT.get(calendar.removeprefix(PUBLIC_URL))
        assert b"SUMMARY:A: CDE received the complaint\r\n" in feed.content
        buttons = found.all("a", class_="button")
        links = [link.attributes["href"] for link in buttons]
        assert [link.partition(":")[0] for link in links] == ["webcal", *["https"] * 4]
        assert links[0] == calendar.replace("https", "webcal")
        assert links[1].endswith(quote(links[0], safe=""))
        assert links[2] == calendar
        assert links[3].endswith("&name=IEP%3A%20A%20%2B%20L")

    def test_lists_each_case_with_its_next_date(self) -> None:
        """34 CFR § 300.153(d): the copy goes out at the same time as the complaint."""
        found = page(moved(entered((ANA, "A"), (LUIS, ""))))
        ana, luis = found.one("ul", class_="cards").all("li")
        assert ana.one("h3").text == "A: State complaint"
        assert "CDE received the complaint: Monday, September 10, 2035" in ana.text
        assert ana.one("time").attributes["datetime"] == "2035-09-10"
        assert luis.one("h3").text == "Due process hearing"
        assert ana.one("a").attributes["href"] == "/state-complaint?filed=2035-09-10&label=A"

    def test_says_what_is_only_estimated(self) -> None:
        """Ed. Code § 56344(a): without a winter break that was entered, 60 days may end later."""
        waiting = "assessment?filed=2026-11-03&consent=2026-11-20"
        query = f"timeline={quote(waiting)}&timeline={quote('records?filed=2026-11-28')}"
        response = Service(at("2026-11-29 12:00:00")).client.get(f"{PAGE}?{query}")
        first, second = parsed(response.text).one("ul", class_="cards").all("li")
        assert first.one("time").attributes["datetime"] == "2027-01-19"
        assert first.one("span", class_="projected").text == "Without a winter break: may be later"
        assert list(second.all("span", class_="projected")) == []

    def test_says_what_is_late(self) -> None:
        """34 CFR § 300.152(a): 60 days, to March 16, 2026, and nobody entered a decision."""
        late = "state-complaint?filed=2026-01-15", "A"
        done = "records?filed=2024-03-01&records=2024-03-05", "B"
        first, second = page(moved(entered(late, done))).one("ul", class_="cards").all("li")
        overdue = [part.text for part in first.all("span", class_="overdue")]
        assert "Monday, March 16, 2026" in overdue[-1]
        assert "Every date we can count has passed" not in first.text
        assert "Every date we can count has passed" in second.text

    def test_in_the_language_of_the_page(self) -> None:
        address = moved(entered((ANA, "A"), (LUIS, "L"), lang="/es"))
        assert address.startswith("/es/together?")
        calendar = page(address).one("textarea", id="address").text
        assert calendar.endswith("&lang=es")
        assert all("&lang=es&" in case for case in cases(calendar))
        other = page(address).one("a", class_="language").attributes["href"]
        assert other == address.removeprefix("/es")

    def test_adds_a_row_and_keeps_the_others(self) -> None:
        found = page(entered((ANA, "A"), ("nonsense", ""), more="&more=timeline"))
        assert fields(found) == [(ANA, "A"), ("nonsense", ""), ("", "")]
        found = page(entered((ANA, "A"), ("", ""), more="&more=timeline"))
        assert fields(found) == [(ANA, "A"), ("", ""), ("", "")]
        add = found.one("button", name="more")
        assert add.attributes["formaction"] == "/together#timeline-4"

    @pytest.mark.parametrize("more", ["", "&more=timeline"])
    def test_keeps_what_was_entered_in_the_other_language(self, more: str) -> None:
        found = page(entered(("nonsense", "A"), more=more), 200 if more else 422)
        other = found.one("a", class_="language").attributes["href"]
        assert fields(page(other, 422))[0] == ("nonsense", "A")

    def test_takes_a_case_out(self) -> None:
        address = moved(entered((ANA, "A"), (LUIS, "L"), more="&remove=1"))
        assert cases(address) == ["due-process?filed=2035-09-07&label=L&remind=1"]
        found = page(address)
        assert fields(found) == [
            (f"{PUBLIC_URL}/due-process?filed=2035-09-07&label=L&remind=1", "L"),
            ("", ""),
        ]
        assert list(found.all("section", class_="subscribe")) == []

    def test_a_label_that_is_taken_away_is_gone(self) -> None:
        assert cases(moved(entered((f"{ANA}&label=A", "")))) == ["state-complaint?filed=2035-09-10"]

    def test_keeps_apart_what_would_be_one(self) -> None:
        """Two children, one process, one date: the events of the first keep their names."""
        address = moved(entered((ANA, "A"), (ANA, "B"), (ANA, "C")))
        assert cases(address) == [
            "state-complaint?filed=2035-09-10&label=A",
            "state-complaint?filed=2035-09-10&case=case-2&label=B",
            "state-complaint?filed=2035-09-10&case=case-3&label=C",
        ]
        calendar = page(address).one("textarea", id="address").text
        assert CLIENT.get(calendar.removeprefix(PUBLIC_URL)).status_code == 200
        same = f"{ANA}&case={'x' * 40}"
        assert cases(moved(entered((same, ""), (same, ""))))[1].endswith(f"&case={'x' * 37}-2")

    def test_takes_no_more_than_ten(self) -> None:
        rows = [(f"records?filed=2035-01-{day}", "") for day in range(10, 20)]
        full = page(moved(entered(*rows)))
        assert list(full.all("button", name="more")) == []
        found = page(entered(*rows, ("records?filed=2035-02-01", "")), 422)
        assert wrong(found) == ["A calendar takes at most 10 cases. Take some out."]
        assert len(fields(found)) == 11


class TestPasted:
    @pytest.mark.parametrize(
        "address",
        [
            WEBCAL,
            "https://h.example/v1/timelines/state-complaint?filed=2035-09-10&lang=es",
            " <HTTPS://H.example/es/state-complaint/?filed=9/10/2035&fbclid=x#date-decision> ",
            "h.example/embed/state-complaint?filed=2035-09-10",
            "state-complaint?filed=2035-09-10&as_of=2035-12-01",
            "state-complaint%3Ffiled%3D2035-09-10",
            f"https://calendar.google.com/calendar/render?cid={quote(WEBCAL)}",
            f"{PUBLIC_URL}/together?timeline=state-complaint%3Ffiled%3D2035-09-10",
        ],
    )
    def test_any_address_of_a_case(self, address: str) -> None:
        assert cases(moved(entered((address, "")))) == ["state-complaint?filed=2035-09-10"]

    def test_an_address_of_several_is_all_of_them(self) -> None:
        both = moved(entered((ANA, "A"), (LUIS, "L")))
        again = moved(entered((f"{PUBLIC_URL}{both}", "ignored"), ("records?filed=2035-01-15", "")))
        assert cases(again) == [*cases(both), "records?filed=2035-01-15"]

    @pytest.mark.parametrize(
        "address", ["hello", "https://example.org/", "http://[", f"{PUBLIC_URL}/together"]
    )
    def test_what_is_no_address_of_a_case_is_kept_and_explained(self, address: str) -> None:
        found = page(entered((ANA, "A"), (address, "B")), 422)
        assert fields(found) == [(ANA, "A"), (address, "B")]
        [says] = wrong(found)
        assert says.startswith("Case 2: This is not the address of a page with dates.")
        assert found.one("textarea", id="timeline-2").attributes["aria-invalid"] == "true"

    def test_a_label_alone(self) -> None:
        found = page(entered(("", "B"), lang="/es"), 422)
        assert wrong(found) == [
            "Caso 1: Pegue la dirección de este caso, o deje vacía también la etiqueta."
        ]

    def test_a_page_without_dates(self) -> None:
        found = page(entered((f"{PUBLIC_URL}/records", "")), 422)
        assert wrong(found)[0].startswith("Case 1: The page at this address has no dates yet.")
        assert correcting(found) == "/records"

    def test_a_case_with_mistakes_leads_to_its_page(self) -> None:
        address = "records?filed=2035-01-15&records=2035-02-30&foo=1"
        found = page(entered((address, "x" * 61)), 422)
        first, label = wrong(found)
        assert "The address says “foo”, which we do not know. Take that part out." in first
        assert "February 30 is not a date" in first
        assert label.startswith("Case 1: ")
        assert correcting(found).startswith("/records?filed=2035-01-15&records=2035-02-30")

    def test_dates_that_contradict_each_other(self) -> None:
        address = "state-complaint?filed=2035-01-15&decision=2035-01-02"
        assert "January 15, 2035" in wrong(page(entered((address, "")), 422))[0]

    def test_what_the_page_does_not_have(self) -> None:
        found = page(f"{entered((ANA, 'A'))}&filed=2035-01-15", 422)
        assert wrong(found)[0].startswith("The address says “filed”, which we do not know.")


class TestWaysToIt:
    @pytest.mark.parametrize("lang", ["", "/es"])
    def test_the_page_of_a_timeline_leads_to_it_with_its_case(self, lang: str) -> None:
        address = f"{lang}/records?filed=2035-01-15&label=A"
        subscribe = parsed(CLIENT.get(address).text).one("section", class_="subscribe")
        [link] = [
            part.attributes["href"]
            for part in subscribe.all("a")
            if "/together?" in part.attributes["href"]
        ]
        found = page(link.removeprefix(PUBLIC_URL))
        assert fields(found) == [(f"{PUBLIC_URL}{address}", "A"), ("", "")]

    def test_so_does_the_help(self) -> None:
        assert parsed(CLIENT.get("/es/help").text).one("a", href="/es/together").text
