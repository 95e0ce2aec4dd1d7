"""The pages of a school calendar: a district, a file or its text, confirmed by a person."""

from pathlib import Path
from urllib.parse import parse_qsl, urlencode, urlsplit

import pytest

from tests.asked import CLIENT
from tests.reading import Part, parsed

FILES = Path(__file__).parents[1] / "calendars" / "school_files"
FINALSITE = (FILES / "finalsite.ics").read_bytes()
CASE = "filed=2026-11-03&consent=2026-11-20"
PAGE = "/assessment/school-calendar"
CALENDAR = b"BEGIN:VCALENDAR\n%sEND:VCALENDAR\n"
EVENT = b"BEGIN:VEVENT\nSUMMARY:%s\nDTSTART;VALUE=DATE:%s\nEND:VEVENT\n"


def opened(address: str) -> Part:
    response = CLIENT.get(address)
    assert response.status_code == 200
    assert response.headers["cache-control"] == "no-store"
    return parsed(response.text)


def sent(
    file: bytes = b"", text: str = "", query: str = CASE, *, lang: str = "", status: int = 200
) -> Part:
    """The page that answers what a browser sends."""
    response = CLIENT.post(
        f"{lang}{PAGE}", files={"file": ("a.ics", file)}, data={"text": text, "query": query}
    )
    assert (response.status_code, response.headers["cache-control"]) == (status, "no-store")
    return parsed(response.text)


def chosen(form: Part, *, without: str = "") -> str:
    """The address that a form leads to, with the mark taken off one line."""
    pairs = [
        (field.attributes["name"], field.attributes.get("value", ""))
        for field in form.all("input")
        if field.attributes["type"] != "checkbox" or "checked" in field.attributes
        if field.attributes.get("value") != without
    ]
    response = CLIENT.get(f"{form.attributes['action']}?{urlencode(pairs)}")
    assert response.status_code in {200, 303}
    return response.headers.get("location", str(response.url))


def confirm(page: Part) -> Part:
    (form, *_) = page.one("section", class_="proposed").all("form")
    return form


class TestAFile:
    @pytest.mark.parametrize("lang", ["", "/es"])
    def test_from_the_file_to_the_sixty_days(self, lang: str) -> None:
        """Ed. Code § 56344(a): without the calendar January 19, 2027; the winter break of the file,
        December 21 to January 8, leaves out 21 days: February 9.
        """
        address = chosen(confirm(sent(FINALSITE, lang=lang)))
        assert urlsplit(address).path == f"{lang}/assessment"
        answer = parsed(CLIENT.get(address).text)
        (row,) = answer.all("li", data_id="iep_meeting")
        assert row.one("time").attributes["datetime"] == "2027-02-09"
        query = dict(parse_qsl(urlsplit(address).query))
        assert (query["consent"], query["rev"]) == ("2026-11-20", "1")
        assert query["school_year"] == "2026-08-12/2027-06-03"

    def test_pasted_text_is_the_same(self) -> None:
        pasted, uploaded = sent(text=FINALSITE.decode()), sent(FINALSITE)
        assert chosen(confirm(pasted)) == chosen(confirm(uploaded))

    def test_a_line_may_be_struck(self) -> None:
        address = chosen(confirm(sent(FINALSITE)), without="2026-10-12")
        assert "2026-10-12" not in address
        assert "2027-02-12" in address

    def test_each_line_says_what_it_was_taken_from_and_why(self) -> None:
        page = sent(FINALSITE)
        lines = [line.text for line in confirm(page).all("li")]
        winter = "December 21, 2026 to January 8, 2027 Winter Break (names a break)"
        assert winter in lines
        assert "180 school days." in page.text
        left = next(part for part in page.all("details") if part.text.startswith("Left out"))
        assert "a shorter day: children are in school" in left.text

    def test_months_mark_the_days(self) -> None:
        months = {
            table.one("caption").text: table for table in confirm(sent(FINALSITE)).all("table")
        }
        assert len(months) == 11
        assert [cell.text for cell in months["December 2026"].all("td", class_="day-break")] == [
            f"{day} break" for day in range(21, 32)
        ]
        assert months["August 2026"].one("td", class_="day-first").text == "12 first day"
        assert months["June 2027"].one("td", class_="day-last").text == "3 last day"

    def test_what_is_missing_is_asked(self) -> None:
        """A year without its last day and winter break: both have a field."""
        body = CALENDAR % (
            EVENT % (b"First Day of School", b"20260812") + EVENT % (b"No School", b"20261009")
        )
        form = confirm(sent(body))
        assert "The last day of school is missing." in form.text
        assert "The winter break is missing." in form.text
        names = {field.attributes["name"] for field in form.all("input")}
        assert {"school_year_last", "school_break_first", "school_break_last"} <= names

    def test_a_file_with_nothing_of_use(self) -> None:
        page = sent(CALENDAR % (EVENT % (b"Board Meeting", b"20261009")))
        assert page.one(id="proposed").text == "We found no dates in it"
        assert "No break, no closed day and no first or last day of school was found" in page.text

    def test_of_many_lines_the_first_are_shown(self) -> None:
        events = b"".join(EVENT % (b"Meeting %d" % number, b"20261009") for number in range(201))
        page = sent(CALENDAR % events)
        assert "Left out (201)" in page.text
        assert "The first 200 are shown." in page.text

    def test_an_event_without_a_date(self) -> None:
        page = sent(CALENDAR % (EVENT % (b"No School", b"soon")))
        assert "No School no date that can be read" in page.text

    @pytest.mark.parametrize(
        ("file", "text", "status", "says"),
        [
            (b"%PDF-1.7", "", 422, "Esto es un PDF, no un archivo de calendario."),
            (b"", "", 422, "El archivo está vacío."),
            (b"x", "y", 422, "Hay un archivo y un texto. Envíe solo uno de los dos."),
            (b" " * 2**21, "", 413, "El archivo pasa de 1 MiB."),
        ],
    )
    def test_what_is_no_calendar(self, file: bytes, text: str, status: int, says: str) -> None:
        page = sent(file, text, lang="/es", status=status)
        assert says in page.one(role="alert").text

    def test_the_case_is_kept_beside_it(self) -> None:
        page = sent(b"%PDF-1.7", status=422)
        kept = [field.attributes["value"] for field in page.all("input", name="consent")]
        assert set(kept) == {"2026-11-20"}


class TestADistrict:
    def test_its_calendar_is_a_suggestion(self) -> None:
        page = opened(f"{PAGE}?{CASE}&district=san-diego-unified")
        assert "Not official: compare it with your district's calendar." in page.text
        assert page.one("option", value="san-diego-unified").attributes["selected"] == ""
        links = [link.attributes["href"] for link in confirm(page).all("a")]
        assert all(link.startswith("https://") for link in links)

    def test_the_year_that_is_over_is_not_marked(self) -> None:
        """San Diego's 2025-26 ended on May 28, 2026; its winter break of 2026-27 ends January 4."""
        address = chosen(confirm(opened(f"{PAGE}?{CASE}&district=san-diego-unified")))
        query = parse_qsl(urlsplit(address).query)
        assert [text for name, text in query if name == "school_year"] == ["2026-08-10/2027-05-26"]
        assert ("school_break", "2026-12-21/2027-01-04") in query

    def test_for_a_case_of_that_year_it_is(self) -> None:
        case = "filed=2025-11-03&consent=2025-11-20"
        address = chosen(confirm(opened(f"{PAGE}?{case}&district=san-diego-unified")))
        years = [text for name, text in parse_qsl(urlsplit(address).query) if name == "school_year"]
        assert years == ["2025-08-11/2026-05-28", "2026-08-10/2027-05-26"]

    def test_breaks_only(self) -> None:
        page = opened(f"/es{PAGE}?{CASE}&district=anaheim-elementary")
        assert "Solo las vacaciones" in page.text
        query = parse_qsl(urlsplit(chosen(confirm(page))).query)
        assert {name for name, _ in query} == {"filed", "consent", "rev", "school_break"}

    def test_every_district_has_its_page(self) -> None:
        for option in opened(PAGE).all("option"):
            page = opened(f"{PAGE}?district={option.attributes['value']}")
            assert confirm(page).one("button").text == "Use these dates"

    def test_another_name(self) -> None:
        page = opened(f"{PAGE}?district=nowhere")
        assert "No calendar of this district was read: nowhere." in page.one(role="alert").text


class TestTheWayThere:
    def test_from_the_form(self) -> None:
        """What was typed goes with it, halves of spans and empty fields too."""
        form = parsed(CLIENT.get("/assessment").text)
        (button,) = (one for one in form.all("button") if "formaction" in one.attributes)
        assert button.attributes["formaction"] == PAGE
        typed = "filed=2026-11-03&plan=&school_year_first=2026-08-12&school_year_last=&rev=2"
        page = opened(f"{PAGE}?{typed}")
        kept = {
            (field.attributes["name"], field.attributes["value"])
            for field in page.all("input", type="hidden")
        }
        assert {("filed", "2026-11-03"), ("school_year", "2026-08-12/")} <= kept
        assert "plan" not in dict(kept)

    def test_a_new_calendar_takes_the_place_of_the_old_one(self) -> None:
        old = f"{CASE}&school_closed=2026-10-09&rev=999"
        form = confirm(opened(f"{PAGE}?{old}&district=irvine-unified"))
        hidden = [
            (field.attributes["name"], field.attributes["value"])
            for field in form.all("input", type="hidden")
        ]
        assert hidden == [("filed", "2026-11-03"), ("consent", "2026-11-20"), ("rev", "999")]

    def test_from_beside_the_date(self) -> None:
        page = parsed(CLIENT.get(f"/assessment?{CASE}").text)
        form = page.one("section", class_="needed")
        assert [one.attributes.get("formaction") for one in form.all("button")] == [None, PAGE]

    def test_typing_leads_to_the_form(self) -> None:
        form = parsed(CLIENT.get(f"/assessment?{CASE}&more=school_break").text)
        assert [one.attributes["value"] for one in form.all("input", id="filed")] == ["2026-11-03"]
        assert form.one("input", id="school_break-first").attributes["type"] == "date"

    def test_another_process(self) -> None:
        assert CLIENT.get("/nothing/school-calendar").status_code == 404
        assert CLIENT.put(PAGE).headers["allow"] == "GET, HEAD, OPTIONS, POST"
