"""The pages: where each is, and how a browser is led to its one address."""

from datetime import UTC, date, datetime, timedelta
from urllib.parse import urlencode

import pytest
from hypothesis import given
from hypothesis import strategies as st
from starlette.testclient import TestClient

from service import clock
from service.app import create_app
from service.formats import html
from service.law import PROCESSES, edition
from service.settings import Settings
from service.web.pages import nearest_year
from tests.asked import CLIENT, PUBLIC_URL, problem
from tests.questions import NONSENSE, QUESTIONS, Asked
from tests.reading import parsed

HTML = {"accept": "text/html,application/xhtml+xml,*/*;q=0.8"}
TIMELINE = "/v1/timelines/state-complaint"
COMPLAINT = "/state-complaint"
STATIC = ["/", "/law", "/help", "/calendars/courts/2027", *(f"/{id_}" for id_ in PROCESSES)]


def location(address: str) -> str:
    """Where a browser is sent from an address."""
    response = CLIENT.get(address, headers=HTML)
    assert response.status_code == 303
    return response.headers["location"]


class TestSending:
    """A case of which only the day of sending is known."""

    SENT = "sent=2026-01-15&sent_by=email&case=sent-2026-01-15"

    def test_a_browser_is_led_to_the_address_with_its_token(self) -> None:
        form = "filed=&sent=2026-01-15&sent_by=email"
        assert location(f"{COMPLAINT}?{form}") == f"{COMPLAINT}?{self.SENT}"
        response = CLIENT.get(f"{COMPLAINT}?{self.SENT}", headers=HTML)
        assert response.status_code == 200
        assert "No rule about the hour was found" in response.text
        links = [part.attributes.get("href", "") for part in parsed(response.text).all("a")]
        feeds = [link for link in links if "state-complaint.ics?" in link]
        assert feeds
        assert all("case=sent-2026-01-15" in link for link in feeds)

    def test_a_way_that_starts_no_clock_is_said_on_the_form(self) -> None:
        address = f"{COMPLAINT}?sent=2026-01-15&sent_by=aloud"
        response = CLIENT.get(address, headers=HTML)
        assert response.status_code == 422
        assert "does not start the time limit" in response.text

    def test_a_feed_and_a_table_and_a_picture(self) -> None:
        feed = CLIENT.get(f"{TIMELINE}.ics?sent=2026-01-15&sent_by=email").text
        assert "SUMMARY:Estimated: CDE's written decision is due" in feed
        assert "DTSTART;VALUE=DATE:20260316" in feed
        table = CLIENT.get(f"{TIMELINE}.csv?sent=2026-01-15&sent_by=email").text
        assert "2026-03-16" in table
        assert CLIENT.get(f"{TIMELINE}.svg?sent=2026-01-15&sent_by=email").status_code == 200

    def test_many_cases_at_once(self) -> None:
        case = {"id": "A", "process": "state-complaint", "sent": "2026-01-15"}
        both = {"cases": [{**case, "sent_by": "fax"}, case]}
        good, bad = CLIENT.post("/v1/timelines", json=both).json()["answers"]
        decision = next(line for line in good["timeline"]["dates"] if line["id"] == "decision")
        assert (decision["date"], decision["latest_date"]) == ("2026-03-16", "2026-03-17")
        assert decision["standing"] == "projected"
        assert [each["parameter"] for each in bad["problem"]["errors"]] == ["sent_by"]


class TestAddresses:
    @pytest.mark.parametrize("path", [*STATIC, "/state-complaint?filed=2026-01-15"])
    @pytest.mark.parametrize("language", ["en", "es"])
    def test_every_page_is_there_in_both_languages(self, path: str, language: str) -> None:
        spanish = "/es" if path == "/" else f"/es{path}"
        other, own = (path, spanish) if language == "es" else (spanish, path)
        response = CLIENT.get(own, headers=HTML)
        assert response.status_code == 200
        assert response.headers["content-type"] == "text/html; charset=utf-8"
        assert response.headers["content-language"] == language
        found = parsed(response.text)
        assert found.one("html").attributes["lang"] == language
        assert found.one("a", class_="language").attributes["href"] == other

    def test_the_documents_for_programs_are_there(self) -> None:
        response = CLIENT.get("/docs", headers=HTML)
        assert "IEP Clock for developers" in response.text

    def test_the_holidays_of_this_year(self) -> None:
        assert location("/es/calendars") == f"/es/calendars/courts/{clock.now().year}"
        assert CLIENT.get(location("/calendars")).status_code == 200

    @pytest.mark.parametrize("year", [1970, 1999, 2026, 2042])
    def test_the_holidays_of_the_nearest_year(self, year: int) -> None:
        """A clock that is far off leads to a page all the same."""
        path = f"/calendars/courts/{nearest_year(date(year, 6, 1))}"
        assert CLIENT.get(path, headers=HTML).status_code == 200
        assert nearest_year(date(2026, 1, 1)) == 2026

    @pytest.mark.parametrize(
        "path",
        [
            *("/nowhere", "/es/nowhere", "/law/none", "/static/nothing.css"),
            *("/calendars/nobody/2027", "/calendars/courts/1999", "/es/calendars/courts/soon"),
        ],
    )
    def test_where_nothing_is_a_person_is_led_back(self, path: str) -> None:
        response = CLIENT.get(path, headers=HTML)
        assert response.status_code == 404
        spanish = path.startswith("/es/")
        home = parsed(response.text).one("a", class_="button").attributes["href"]
        assert home == ("/es" if spanish else "/")
        assert response.headers["cache-control"] == "no-store"

    def test_where_nothing_is_a_program_gets_a_problem(self) -> None:
        assert problem("/nowhere", 404)["type"] == "/problems/not-found"


class TestOffer:
    """Spanish, at the address that people are told: a browser may ask for it."""

    @pytest.mark.parametrize(
        ("path", "accept", "offered"),
        [
            ("/", "es-MX,es;q=0.9,en;q=0.8", ["/es"]),
            ("/", "en-US,en;q=0.9,es;q=0.8", []),
            ("/", "vi", []),
            ("/", "", []),
            ("/es", "es-MX", []),
            ("/es", "en-US", []),
        ],
    )
    def test_is_a_link_in_the_language_of_the_browser(
        self, path: str, accept: str, offered: list[str]
    ) -> None:
        for _ in range(2):  # the second answer may come from the cache
            response = CLIENT.get(path, headers=HTML | {"accept-language": accept})
            assert response.headers["vary"] == "Accept-Encoding, Accept-Language"
            found = list(parsed(response.text).all("p", class_="offer"))
            assert [part.one("a").attributes["href"] for part in found] == offered
            assert [part.attributes["lang"] for part in found] == ["es"] * len(offered)

    def test_has_a_tag_of_its_own(self) -> None:
        spanish, english = (
            CLIENT.get("/", headers={"accept-language": accept}) for accept in ("es", "en")
        )
        assert spanish.headers["etag"] != english.headers["etag"]
        again = {"accept-language": "es", "if-none-match": english.headers["etag"]}
        assert CLIENT.get("/", headers=again).status_code == 200
        again["if-none-match"] = spanish.headers["etag"]
        unchanged = CLIENT.get("/", headers=again)
        assert unchanged.status_code == 304
        assert unchanged.headers["vary"] == "Accept-Encoding, Accept-Language"


class TestTrust:
    """A page tells when its rules were checked, and leads to who makes it."""

    @pytest.mark.parametrize(
        ("path", "checked", "help_"),
        [
            ("/", "Rules last checked ", "/help"),
            ("/es/records", "Reglas verificadas por última vez el ", "/es/help"),
        ],
    )
    def test_every_page_says_when_the_rules_were_checked_and_who_makes_it(
        self, path: str, checked: str, help_: str
    ) -> None:
        footer = parsed(CLIENT.get(path).text).one("footer")
        assert f"{checked}{checking_day(help_)}" in footer.text
        (maker,) = (a for a in footer.all("a") if a.attributes["href"].endswith("#maker"))
        assert maker.attributes["href"] == f"{help_}#maker"
        found = parsed(CLIENT.get(help_).text)
        heading = found.one("h2", id="maker").text
        assert heading == maker.text


def checking_day(help_: str) -> str:
    """The day on which the rules were last compared with their sources, in words."""
    day = edition.CHECKED
    return f"{day:%B} {day.day}, {day.year}" if help_ == "/help" else f"{day.day} de "


class TestOneAddress:
    @pytest.mark.parametrize(
        ("sent", "address"),
        [
            ("filed=2026-01-15&decision=&label=", "/state-complaint?filed=2026-01-15"),
            (
                "decision=2026-03-10&filed=2026-01-15&rev=0",
                "/state-complaint?filed=2026-01-15&decision=2026-03-10",
            ),
            ("filed=2026-01-15&lang=es", "/es/state-complaint?filed=2026-01-15"),
            ("filed=2026-01-15&lang=en", "/state-complaint?filed=2026-01-15"),
            ("filed=1/15/2026", "/state-complaint?filed=2026-01-15"),
            ("filed=1-15-26&lang=es", "/es/state-complaint?filed=2026-01-15"),
            (
                "filed=15 de enero de 2026&decision=Mar 10, 2026&label=1/2/2026",
                "/state-complaint?filed=2026-01-15&decision=2026-03-10&label=1/2/2026",
            ),
            (
                "filed=2026-01-15&violation=9/8/2025 to 12/19/2025",
                "/state-complaint?filed=2026-01-15&violation=2025-09-08/2025-12-19",
            ),
            (
                "filed=2026-01-15&school_break_first=2/16/26&school_break_last=20 feb 2026",
                "/state-complaint?filed=2026-01-15&school_break=2026-02-16/2026-02-20",
            ),
            (
                "filed=2026-01-15&school_break_first=2026-02-16&school_break_last=2026-02-20",
                "/state-complaint?filed=2026-01-15&school_break=2026-02-16/2026-02-20",
            ),
        ],
    )
    def test_what_was_typed_is_led_to_it(self, sent: str, address: str) -> None:
        assert location(f"{COMPLAINT}?{sent}") == address
        assert CLIENT.get(address).status_code == 200

    def test_english_is_asked_for_from_spanish(self) -> None:
        sent = "/es/state-complaint?filed=2026-01-15&lang=en"
        assert location(sent) == "/state-complaint?filed=2026-01-15"

    def test_a_choice_that_changes_nothing_is_left_out(self) -> None:
        sent = "filed=2026-01-15&filed_by=parent&hearing=2026-03-02"
        assert location(f"/due-process?{sent}") == (
            "/due-process?filed=2026-01-15&hearing=2026-03-02"
        )

    @pytest.mark.parametrize(
        "path",
        ["/state-complaint", "/es/embed/state-complaint", f"{TIMELINE}.ics", f"{TIMELINE}.svg"],
    )
    def test_what_others_append_changes_nothing(self, path: str) -> None:
        """Facebook, mailings, and who hurries a calendar on."""
        appended = (
            "fbclid=x&gclid=x&msclkid=x&igshid=x&ttclid=x&mc_cid=x&utm_source=x&_=1&nocache=1"
        )
        plain = CLIENT.get(f"{path}?filed=2026-01-15")
        found = CLIENT.get(f"{path}?filed=2026-01-15&{appended}")
        assert (found.status_code, found.content) == (200, plain.content)
        assert found.headers["etag"] == plain.headers["etag"]

    def test_what_others_append_is_refused_by_data(self) -> None:
        for path in (f"{TIMELINE}.json", TIMELINE, f"{TIMELINE}.csv"):
            assert CLIENT.get(f"{path}?filed=2026-01-15&fbclid=x").status_code == 422
        assert CLIENT.get("/v1/calendars/courts.ics?year=2027&nocache=1").status_code == 200
        assert CLIENT.get("/state-complaint?filed=2026-01-15&nocached=1").status_code == 422

    def test_is_the_page_that_programs_are_told(self) -> None:
        answer = CLIENT.get("/v1/timelines/state-complaint?filed=2026-01-15&lang=es").json()
        path = answer["links"]["page"].removeprefix(PUBLIC_URL)
        assert CLIENT.get(path).status_code == 200


class TestForm:
    def test_a_mistake_is_422_with_the_form_and_all_that_was_typed(self) -> None:
        response = CLIENT.get(f"{COMPLAINT}?filed=2026-01-15&decision=2026-01-02&label=Blue")
        assert response.status_code == 422
        found = parsed(response.text)
        assert found.one("input", id="decision").attributes["aria-invalid"] == "true"
        assert found.one("input", id="label").attributes["value"] == "Blue"
        other = found.one("a", class_="language").attributes["href"]
        assert other == f"/es{COMPLAINT}?filed=2026-01-15&decision=2026-01-02&label=Blue"

    @pytest.mark.parametrize("path", ["/state-complaint", "/es/state-complaint"])
    def test_a_date_that_there_is_not_is_kept_as_it_was_typed(self, path: str) -> None:
        response = CLIENT.get(f"{path}?filed=2/30/2026&school_year_first=6/31/2026")
        assert response.status_code == 422
        assert 'value="2/30/2026"' in response.text
        assert 'value="6-31-2026"' in response.text
        assert ("February 30" in response.text) == (path == "/state-complaint")
        assert ("30 de febrero" in response.text) == (path != "/state-complaint")

    def test_no_control_character_comes_back(self) -> None:
        """HTML § 13.2.3.5: U+0000 is a parse error; bidirectional marks reorder what is read."""
        response = CLIENT.get("/state-complaint?filed=%00soon%E2%80%AE&label=a%0Ab")
        assert response.status_code == 422
        assert not {"\0", "\u202e"} & {*response.text}
        assert 'value="\ufffdsoon\ufffd"' in response.text

    def test_data_takes_dates_of_iso_only(self) -> None:
        assert CLIENT.get(f"{TIMELINE}.ics?filed=1/15/2026").status_code == 422

    @pytest.mark.parametrize("sent", ["filed=&decision=", "filed=&decision=&hearing_pending=false"])
    def test_a_first_date_left_empty_is_a_mistake(self, sent: str) -> None:
        address = location(f"{COMPLAINT}?{sent}")
        assert address == f"{COMPLAINT}?filed="
        response = CLIENT.get(address)
        assert response.status_code == 422
        assert "Enter a date, like 1/15/2026, for “When did CDE get your complaint?”" in (
            response.text
        )

    @pytest.mark.parametrize(
        ("sent", "address"),
        [
            ("filed=&more=school_break", "more=school_break#school_break-first"),
            (
                "filed=2026-01-15&more=remind&remind=7&label=",
                "filed=2026-01-15&remind=7&more=remind#remind-2",
            ),
            (
                # Of the first row there is only the last day.
                (
                    "filed=1/15/2026&school_break_first=&school_break_last=2/20/26"
                    "&school_break_first=3/30/26&school_break_last=4/3/26&rows=school_break"
                    "&more=school_break&school_year_first=&school_year_last="
                ),
                (
                    "filed=2026-01-15&school_break=%2F2026-02-20"
                    "&school_break=2026-03-30%2F2026-04-03&rows=school_break&more=school_break"
                    "#school_break-first-3"
                ),
            ),
        ],
    )
    def test_more_rows_keep_the_place_and_what_was_typed(self, sent: str, address: str) -> None:
        assert location(f"/assessment?{sent}") == f"/assessment?{address}"
        response = CLIENT.get(f"/assessment?{address}")
        assert response.status_code == 200
        assert response.headers["cache-control"] == "no-store"
        found = parsed(response.text)
        assert list(found.all("input", id=address.partition("#")[2]))
        hidden = found.one("form").all("input", name="rows")
        assert len(list(hidden)) == address.count("rows=") + address.count("more=")

    def test_a_form_without_anything_is_the_empty_one(self) -> None:
        assert location("/assessment?plan=") == "/assessment"

    def test_a_mistake_has_an_address_without_what_is_empty(self) -> None:
        sent = "filed=2/30/2026&sent=&sent_by=&decision=&hearing_pending=false&remind=7&remind="
        address = f"{COMPLAINT}?filed=2%2F30%2F2026&remind=7"
        assert location(f"{COMPLAINT}?{sent}") == address
        response = CLIENT.get(address)
        assert response.status_code == 422
        assert 'value="2/30/2026"' in response.text

    @pytest.mark.parametrize(
        ("prefix", "heading", "says"),
        [
            (
                "",
                "Dates that somebody else gave",
                (
                    "February 11, 2026 is not the date to rely on (Monday, February 9, 2026), "
                    "but another reading leads to it."
                ),
            ),
            (
                "/es",
                "Fechas que dio otra persona",
                (
                    "11 de febrero de 2026 no es la fecha confiable (el lunes 9 de febrero de "
                    "2026), pero otra interpretación lleva a ella."
                ),
            ),
        ],
    )
    def test_a_date_that_somebody_named_is_compared(
        self, prefix: str, heading: str, says: str
    ) -> None:
        """Ed. Code § 56344(a): February 9, or 11 without the weekend before the vacation too."""
        page = f"{prefix}/assessment"
        sent = (
            "filed=2025-11-03&consent=2025-11-20&school_year=2025-08-14/2026-06-10"
            "&school_break=2025-11-24/2025-11-28&school_break=2025-12-22/2026-01-09"
            "&school_break=2026-03-30/2026-04-03"
        )
        # What its form sends, with the rows that were left empty.
        named = "&check_id=iep_meeting&check_date=2/11/26&check_id=&check_date="
        address = location(f"{page}?{sent}{named}")
        assert address == f"{page}?{sent}&check=iep_meeting/2026-02-11"
        found = parsed(CLIENT.get(address).text)
        section = found.one("section", aria_labelledby="checks")
        assert section.one("h2").text == heading
        assert says in section.text
        form = found.one("form")
        options = form.one("select", id="check-id").all("option")
        (chosen,) = [each for each in options if "selected" in each.attributes]
        assert chosen.attributes["value"] == "iep_meeting"
        assert form.one("input", id="check-date").attributes["value"] == "2026-02-11"

    def test_only_dates_that_were_counted_may_be_compared(self) -> None:
        found = parsed(CLIENT.get(f"{COMPLAINT}?filed=2026-01-15").text)
        options = found.one("select", id="check-id").all("option")
        ids = {each.attributes["value"] for each in options}
        assert "decision" in ids
        assert "reconsideration_response" not in ids
        expulsion = parsed(CLIENT.get("/expulsion?filed=2026-01-15").text)
        assert not list(expulsion.all("select"))

    def test_a_date_that_somebody_named_is_kept_with_its_mistake(self) -> None:
        sent = "filed=2026-01-15&decision=2026-03-10&check_id=decision&check_date=2/30/2026"
        response = CLIENT.get(f"{COMPLAINT}?{sent}")
        assert response.status_code == 422
        found = parsed(response.text)
        assert found.one("p", id="check-wrong").text == "February 30 is not a date."
        assert found.one("input", id="check-date").attributes["value"] == "2-30-2026"
        assert found.one("input", id="decision").attributes["value"] == "2026-03-10"
        options = found.one("select", id="check-id").all("option")
        (chosen,) = [each for each in options if "selected" in each.attributes]
        assert chosen.attributes["value"] == "decision"

    def test_what_is_typed_is_compressed_too(self) -> None:
        address = f"{COMPLAINT}?filed=soon"
        zipped = CLIENT.get(address, headers={"accept-encoding": "gzip"})
        plain = CLIENT.get(address, headers={"accept-encoding": "identity"})
        assert zipped.headers["content-encoding"] == "gzip"
        assert int(zipped.headers["content-length"]) < int(plain.headers["content-length"])
        assert zipped.text == plain.text


class TestWhatever:
    """Whatever is typed, and however an address was cut, somebody gets a page."""

    @given(QUESTIONS, st.sampled_from(["", "/es"]))
    def test_a_question_has_a_page_or_a_form_with_its_mistakes(
        self, asked: Asked, prefix: str
    ) -> None:
        process, pairs = asked
        response = CLIENT.get(f"{prefix}/{process}?{urlencode(pairs)}", follow_redirects=True)
        assert response.status_code in {200, 422}
        assert len(response.history) <= 1
        found = parsed(response.text)
        assert list(
            found.all("section", class_="hero" if response.status_code == 200 else "problem")
        )

    @given(NONSENSE)
    def test_nonsense_has_a_form(self, asked: Asked) -> None:
        process, pairs = asked
        response = CLIENT.get(f"/{process}?{urlencode(pairs)}", follow_redirects=True)
        assert response.status_code in {200, 422}
        assert list(parsed(response.text).all("form"))


class TestToday:
    def test_is_the_day_in_california(self) -> None:
        """Pacific time is seven or eight hours behind."""
        now = datetime.now(UTC)
        today = clock.now().date()
        assert today in {(now - timedelta(hours=hours)).date() for hours in (7, 8)}

    @pytest.mark.parametrize("seen", ["", "&as_of=today"])
    def test_is_said_on_a_timeline_and_its_calendar_keeps_up_with_it(self, seen: str) -> None:
        """A calendar that is subscribed to says by itself what is late."""
        found = parsed(CLIENT.get(f"{COMPLAINT}?filed=2026-01-15{seen}&case=heron").text)
        day = clock.now()
        assert f"{day:%B} {day.day}, {day.year}, in California" in found.text
        address = f"/v1/timelines{COMPLAINT}.ics?filed=2026-01-15&as_of=today&case=heron"
        assert found.one("textarea", id="address").text == f"{PUBLIC_URL}{address}"

    def test_is_another_day_where_the_question_says_so(self) -> None:
        found = parsed(CLIENT.get(f"{COMPLAINT}?filed=2026-01-15&as_of=2026-03-04").text)
        assert "Today is Wednesday, March 4, 2026" in found.text
        assert "12 days left" in found.text
        assert "as_of" not in found.one("textarea", id="address").text

    def test_a_page_is_asked_for_again_when_the_day_changes(self) -> None:
        address = f"{COMPLAINT}?filed=2026-01-15"
        first = CLIENT.get(address)
        assert first.headers["cache-control"] == "private, no-cache"
        assert "last-modified" not in first.headers
        again = {"if-none-match": first.headers["etag"]}
        assert CLIENT.get(address, headers=again).status_code == 304
        other = CLIENT.get(f"{address}&as_of=2026-03-04", headers=again)
        assert other.status_code == 200


class TestHeaders:
    @pytest.mark.parametrize(
        "path", ["/", "/law", "/docs", COMPLAINT, f"{COMPLAINT}?filed=2026-01-15", "/nowhere"]
    )
    def test_a_page_loads_only_what_is_ours_and_runs_nothing(self, path: str) -> None:
        response = CLIENT.get(path, headers=HTML)
        policy = response.headers["content-security-policy"]
        assert policy == html.CONTENT_SECURITY_POLICY
        assert "unsafe" not in policy
        assert "script" not in policy
        assert response.headers["referrer-policy"] == "no-referrer"
        assert response.headers["x-content-type-options"] == "nosniff"
        assert "set-cookie" not in response.headers
        found = parsed(response.text)
        assert not list(found.all("script"))
        assert not list(found.all("style"))
        assert not [part for part in found.all() if "style" in part.attributes]
        for part in found.all("link", rel="stylesheet"):
            assert part.attributes["href"].startswith("/static/")

    def test_a_page_of_a_case_is_in_no_index(self) -> None:
        assert CLIENT.get(f"{COMPLAINT}?filed=2026-01-15").headers["x-robots-tag"] == "noindex"
        assert "x-robots-tag" not in CLIENT.get(COMPLAINT).headers

    @pytest.mark.parametrize("path", ["/", COMPLAINT, f"{COMPLAINT}?filed=2026-01-15"])
    def test_head_says_the_same_without_a_body(self, path: str) -> None:
        got, head = CLIENT.get(path), CLIENT.head(path)
        assert head.status_code == got.status_code
        assert head.headers["etag"] == got.headers["etag"]
        assert head.content == b""


class TestFrame:
    """What other sites may show within their own pages: the one page that may stand there."""

    FRAME = f"/embed{COMPLAINT}"

    @pytest.mark.parametrize(
        ("path", "status"),
        [
            (f"{FRAME}?filed=2026-01-15", 200),
            (f"/es{FRAME}?filed=2026-01-15", 200),
            (f"{FRAME}?filed=2026-01-15&decision=2026-01-02", 422),
            (FRAME, 422),
            ("/embed/nothing", 404),
            ("/es/embed/nothing?filed=2026-01-15", 404),
        ],
    )
    def test_may_stand_in_any_page_and_in_no_index(self, path: str, status: int) -> None:
        response = CLIENT.get(path, headers=HTML)
        assert response.status_code == status
        assert response.headers["content-type"] == "text/html; charset=utf-8"
        assert response.headers["content-language"] == ("es" if path.startswith("/es") else "en")
        assert response.headers["x-robots-tag"] == "noindex"
        assert response.headers["referrer-policy"] == "no-referrer"
        assert "set-cookie" not in response.headers
        policy = response.headers["content-security-policy"]
        assert policy == html.CONTENT_SECURITY_POLICY.replace(
            "frame-ancestors 'none'", "frame-ancestors *"
        )
        assert parsed(response.text).one("body").attributes["class"] == "frame"

    def test_says_what_the_page_says(self) -> None:
        """34 CFR 300.152(a): 60 days after January 15."""
        frame = parsed(CLIENT.get(f"{self.FRAME}?filed=2026-01-15").text)
        day = frame.one("li", data_id="decision").one("time").attributes["datetime"]
        assert day == "2026-03-16"
        whole = frame.one("a", class_="quiet").attributes["href"]
        assert whole == f"{PUBLIC_URL}{COMPLAINT}?filed=2026-01-15#subscribe"

    @pytest.mark.parametrize(
        ("sent", "address"),
        [
            (f"{FRAME}?decision=&filed=2026-01-15", f"{FRAME}?filed=2026-01-15"),
            (f"{FRAME}?filed=2026-01-15&lang=es", f"/es{FRAME}?filed=2026-01-15"),
        ],
    )
    def test_is_led_to_its_one_address(self, sent: str, address: str) -> None:
        assert location(sent) == address

    def test_is_asked_for_again_when_the_day_changes(self) -> None:
        address = f"{self.FRAME}?filed=2026-01-15"
        first = CLIENT.get(address)
        assert first.headers["cache-control"] == "private, no-cache"
        assert "last-modified" not in first.headers
        again = {"if-none-match": first.headers["etag"]}
        unchanged = CLIENT.get(address, headers=again)
        assert unchanged.status_code == 304
        assert unchanged.headers["content-security-policy"] == html.EMBED_CONTENT_SECURITY_POLICY
        assert CLIENT.get(f"{address}&as_of=2026-03-04", headers=again).status_code == 200
        assert CLIENT.get(f"{COMPLAINT}?filed=2026-01-15", headers=again).status_code == 200

    def test_is_the_only_page_that_may(self) -> None:
        for path in (*STATIC, f"{COMPLAINT}?filed=2026-01-15", f"/es{COMPLAINT}", "/nowhere"):
            policy = CLIENT.get(path, headers=HTML).headers["content-security-policy"]
            assert policy.endswith("; frame-ancestors 'none'"), path


class TestFiles:
    @pytest.mark.parametrize("name", ["page.css", "icon.svg"])
    def test_last_for_ever_at_the_address_of_their_bytes(self, name: str) -> None:
        lasting = CLIENT.get(f"/static/{name}?{html.digest(name)}")
        assert lasting.headers["cache-control"] == "public, max-age=31536000, immutable"
        assert lasting.content == (html.STATIC / name).read_bytes()
        assert CLIENT.get(f"/static/{name}").headers["cache-control"] == "public, max-age=3600"

    def test_a_page_names_that_address(self) -> None:
        sheet = parsed(CLIENT.get("/").text).one("link", rel="stylesheet").attributes["href"]
        assert sheet == f"/static/page.css?{html.digest('page.css')}"


def test_a_timeline_never_says_received_of_what_was_only_sent() -> None:
    for page in (COMPLAINT, f"/embed{COMPLAINT}"):
        address = f"{page}?sent=2026-11-03&sent_by=email&case=sent-2026-11-03"
        assert _opened(address).startswith(
            "The date it was sent, where the date it arrived is not known: November 3, 2026"
        )
    assert _opened(f"{COMPLAINT}?filed=2026-11-03").startswith(
        "CDE received the complaint: November 3, 2026"
    )


def _opened(address: str) -> str:
    (opened,) = parsed(CLIENT.get(address).text).all(class_="opened")
    return opened.text


class TestRevision:
    """Calendars take a new address for another calendar: it has to change with the dates alone."""

    def test_rises_only_where_a_date_changed(self) -> None:
        sent = parsed(CLIENT.get(f"{COMPLAINT}?filed=2026-01-15&rev=4").text)
        before = sent.one("input", name="before").attributes["value"]
        again = f"{COMPLAINT}?filed=2026-01-15&decision=&before={before}&rev=5"
        assert location(again) == f"{COMPLAINT}?filed=2026-01-15&rev=4"
        changed = again.replace("decision=", "decision=2026-03-02")
        assert location(changed) == f"{COMPLAINT}?filed=2026-01-15&decision=2026-03-02&rev=5"

    def test_stays_away_where_there_was_none(self) -> None:
        sent = parsed(CLIENT.get(f"{COMPLAINT}?filed=2026-01-15").text)
        before = sent.one("input", name="before").attributes["value"]
        again = f"{COMPLAINT}?filed=2026-01-15&before={before}&rev=1"
        assert location(again) == f"{COMPLAINT}?filed=2026-01-15"


class TestReports:
    """Whoever runs the service says where mistakes are reported."""

    @pytest.mark.parametrize(
        "url", ["https://dates.example/mistakes?a=1&b=2", "mailto:mistakes@dates.example"]
    )
    @pytest.mark.parametrize(
        ("prefix", "says"), [("", "Report a mistake"), ("/es", "Avisar de un error")]
    )
    def test_every_page_leads_there(self, url: str, prefix: str, says: str) -> None:
        site = TestClient(create_app(Settings(PUBLIC_URL, report_url=url)))
        for path in ("/help", f"{COMPLAINT}?filed=2026-01-15", "/nowhere"):
            page = parsed(site.get(f"{prefix}{path}", headers=HTML).text)
            (link,) = page.one("footer").all("a", href=url)
            assert link.text == says
        (link,) = parsed(site.get(f"{prefix}/help").text).one("main").all("a", href=url)
        assert link.text == says

    def test_what_others_must_not_read_is_reported_in_private(self) -> None:
        site = TestClient(create_app(Settings(PUBLIC_URL, report_url="https://dates.example")))
        said = parsed(site.get("/help").text).one("section", aria_labelledby="maker").text
        assert "Only ask there how to report that in private." in said
        assert "Never send facts about a real child." in said

    def test_without_an_address_the_help_says_so(self) -> None:
        page = parsed(CLIENT.get("/help").text)
        said = page.one("section", aria_labelledby="maker").text
        assert "The people who run this site have not said where to report it." in said
        assert "GitHub" not in page.text
        assert "Report a mistake" not in page.one("footer").text

    def test_another_address_is_another_page(self) -> None:
        site = TestClient(create_app(Settings(PUBLIC_URL, report_url="https://dates.example")))
        assert site.get("/help").headers["etag"] != CLIENT.get("/help").headers["etag"]


class TestView:
    """How a page is shown is no part of the question."""

    def test_stays_when_the_address_is_put_in_order(self) -> None:
        shown = f"{COMPLAINT}?filed=1/15/2026&by=who&open=school"
        assert location(shown) == f"{COMPLAINT}?filed=2026-01-15&by=who&open=school"
        page = CLIENT.get(location(shown)).text
        assert 'id="group-parent"' in page
        assert "by=who" not in parsed(page).one("textarea", id="page-address").text

    @pytest.mark.parametrize("view", ["open=none", "by=date", "print=all"])
    def test_that_nobody_knows_is_refused(self, view: str) -> None:
        page = CLIENT.get(f"{COMPLAINT}?filed=2026-01-15&{view}", headers=HTML)
        assert page.status_code == 422
        name = view.partition("=")[0]
        said = parsed(page.text).one(class_="problem").text
        assert f"The address says “{name}”, which we do not know." in said

    @pytest.mark.parametrize("process", PROCESSES)
    def test_that_a_page_leads_to_is_known(self, process: str) -> None:
        page = CLIENT.get(f"/{process}?filed=2026-01-15&violation=2024-10-01").text
        links = {link.attributes["href"] for link in parsed(page).all("a")}
        asked = {link.partition("#")[0] for link in links if "&open=" in link}
        assert asked
        for query in asked:
            assert CLIENT.get(f"/{process}{query}").status_code == 200, query

    def test_has_its_own_tag(self) -> None:
        plain, by_actor = (
            CLIENT.get(f"{COMPLAINT}?filed=2026-01-15{view}").headers["etag"]
            for view in ("", "&by=who")
        )
        assert plain != by_actor


class TestCaseFiles:
    def test_one_date_is_an_event_of_the_feed(self) -> None:
        """34 CFR 300.152(a): 60 days after January 15 is March 16."""
        query = "filed=2026-01-15&label=A"
        file = CLIENT.get(f"/es/state-complaint/dates/decision.ics?{query}")
        assert file.headers["content-type"] == "text/calendar; charset=utf-8"
        name = "state-complaint-decision.ics"
        assert file.headers["content-disposition"] == f'inline; filename="{name}"'
        assert file.headers["x-robots-tag"] == "noindex"
        assert file.text.count("BEGIN:VEVENT") == 1
        assert "DTSTART;VALUE=DATE:20260316" in file.text
        event = file.text[file.text.index("BEGIN:VEVENT") : file.text.index("END:VCALENDAR")]
        feed = f"/v1/timelines/state-complaint.ics?{query}&lang=es&as_of=today"
        assert event in CLIENT.get(feed).text

    def test_the_code_is_that_of_the_page(self) -> None:
        code = CLIENT.get("/state-complaint/qr.svg?filed=2026-01-15")
        assert code.headers["content-type"] == "image/svg+xml"
        assert code.text.count("<path") == 2
        tag = {"if-none-match": code.headers["etag"]}
        assert (
            CLIENT.get("/state-complaint/qr.svg?filed=2026-01-15", headers=tag).status_code == 304
        )

    @pytest.mark.parametrize(
        "path",
        [
            "/none/qr.svg?filed=2026-01-15",
            "/state-complaint/dates/none.ics?filed=2026-01-15",
            "/state-complaint/dates/reconsideration_response.ics?filed=2026-01-15",
            f"/state-complaint/qr.svg?filed=2026-01-15&label={'é' * 60}&case={'a' * 40}"
            + "".join(f"&removal=2026-03-{day:02}" for day in range(1, 29)),
        ],
    )
    def test_what_is_not_there_is_not_found(self, path: str) -> None:
        if "removal" in path:
            path = path.replace("state-complaint", "discipline")
        assert CLIENT.get(path).status_code == 404

    def test_an_incomplete_case_leads_to_its_form(self) -> None:
        assert location("/state-complaint/qr.svg?label=A") == "/state-complaint?label=A"
