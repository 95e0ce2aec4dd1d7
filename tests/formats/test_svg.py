import gzip
import re
import subprocess
import sys
from base64 import b64encode
from dataclasses import replace
from hashlib import sha256

import pytest
from hypothesis import given

from service.answers.models import TimelineAnswer
from service.formats.svg import STYLE, STYLE_HASH, picture
from service.formats.svg.symbols import ACTORS, COLOURS, KINDS
from tests.asking import answered
from tests.feeds.corpus import QUESTIONS
from tests.formats.drawn import SVG, Drawn
from tests.made import answers, made, on

REAL = [name for name in QUESTIONS if "process" in QUESTIONS[name]]
DARK = dict(re.findall(r"\.p-([a-z]+)\{color:(#[0-9a-f]+)\}", STYLE))
# As many dates as a question can lead to.
LONG = (
    "filed=2026-01-15&received=2026-01-16&learned=2025-03-01&violation=2025-03-01&"
    "resolution_meeting=2026-01-29&prehearing_conference=2026-04-10&hearing=2026-04-20&"
    "as_of=2026-02-02"
)


class TestAPicture:
    """For whoever cannot see it: a name, how to read it, and all it says, in reading order."""

    def test_has_a_name_and_a_description(self) -> None:
        drawn = Drawn(answered("state-complaint", "filed=2026-01-15&lang=es"))
        assert drawn.root.get("role") == "img"
        assert drawn.root.get("lang") == "es"
        ids = {found.get("id"): "".join(found.itertext()) for found in drawn.root.iter()}
        assert ids[drawn.root.get("aria-labelledby")] == (
            "Queja estatal (queja de cumplimiento), 15 de enero de 2026: línea de tiempo"
        )
        described = [ids[id_] for id_ in drawn.root.get("aria-describedby", "").split()]
        assert described[0] == ("El tiempo corre hacia abajo por la línea, sin escala.")
        assert "Vence el plazo para la decisión escrita del CDE" in described[1]

    def test_shares_no_id_with_another(self) -> None:
        """HTML 3.2.6: "the value must be unique amongst all the IDs in the element's tree"."""
        queries = ("filed=2026-01-15", "filed=2026-01-15&lang=es", "filed=2026-01-16")
        ids = [
            found.get("id")
            for query in queries
            for found in Drawn(answered("state-complaint", query)).root.iter()
            if found.get("id")
        ]
        assert len(ids) == len(set(ids)) == 9

    def test_says_each_day_once_with_all_that_falls_on_it(self) -> None:
        drawn = Drawn(
            made(
                on("2025-01-15", "It reaches back to this day", kind="limit"),
                on("2026-01-15", "It was filed", kind="event", standing="happened"),
                on("2026-01-15", "Send a copy", who="parent"),
                on("2026-03-16", "The decision is due", who="cde"),
            )
        )
        assert drawn.days == [
            "Wednesday, January 15, 2025",
            "It reaches back to this day",
            "Earliest date that counts",
            "Thursday, January 15, 2026",
            "It was filed",
            "Send a copy",
            "You, the parent",
            "Monday, March 16, 2026",
            "The decision is due",
            "CDE",
        ]

    @pytest.mark.parametrize("name", REAL)
    def test_leaves_out_no_date(self, name: str) -> None:
        told = answered(QUESTIONS[name]["process"], QUESTIONS[name]["query"])
        said = iter(Drawn(told).days)
        for dated in told.dates:
            if dated.date is None:
                continue
            assert any(text.endswith(dated.title) for text in said), dated.id

    def test_reminds_of_the_notices_when_there_are_some(self) -> None:
        reminder = "Read also the notices that go with these dates."
        told = answered("assessment", "filed=2026-11-23")
        assert reminder in " ".join("".join(Drawn(told).root.itertext()).split())
        assert reminder not in picture(replace(told, notices=[]))

    def test_bears_the_disclaimer(self) -> None:
        told = answered("records", "filed=2026-11-23&lang=es")
        text = " ".join("".join(Drawn(told).root.itertext()).split())
        assert text.endswith(told.disclaimer)

    def test_of_nothing_but_the_day_of_filing_can_be_drawn(self) -> None:
        assert Drawn(made()).days == ["Thursday, January 15, 2026"]


class TestStanding:
    @staticmethod
    def look(standing: str, who: str = "district") -> tuple[list[str], dict[str, str]]:
        """What is said below the day, and how the shape is drawn."""
        drawn = Drawn(made(on("2026-03-16", "Do it", standing=standing, who=who)))
        shape = next(path for path in drawn.looks if ACTORS[who] in path.get("d", ""))
        return drawn.days[2:], shape.attrib

    def test_of_what_happened_is_a_full_shape(self) -> None:
        said, shape = self.look("happened")
        assert said == ["Do it", "Happened · The district"]
        assert shape["fill"] == shape["stroke"] == COLOURS["district"]

    def test_of_what_is_known_is_an_outline(self) -> None:
        said, shape = self.look("known")
        assert said == ["Do it", "The district"]
        assert not {"fill", "stroke-dasharray"} & shape.keys()

    def test_of_what_is_projected_is_a_broken_outline_and_a_word(self) -> None:
        said, shape = self.look("projected")
        assert said == ["Estimated: Do it", "The district"]
        assert "stroke-dasharray" in shape

    def test_of_what_is_projected_is_a_word_in_spanish_too(self) -> None:
        told = made(
            on("2026-03-16", "Hágalo", standing="projected"), query="filed=2026-01-15&lang=es"
        )
        assert Drawn(told).days[-1] == "Estimada: Hágalo"

    def test_of_what_is_excused_is_grey_and_struck(self) -> None:
        said, shape = self.look("excused")
        assert said == ["Do it", "Not needed · The district"]
        assert shape["class"] == "p-quiet"
        drawn = Drawn(made(on("2026-03-16", "Do it", standing="excused")))
        (struck,) = drawn.root.iterfind(f".//{SVG}tspan[@text-decoration='line-through']")
        assert struck.text == "Do it"

    def test_of_what_is_pending_is_none(self) -> None:
        waits = on(None, "Do it", standing="pending", why=["This date waits for that."])
        assert Drawn(made(waits)).days == Drawn(made()).days

    def test_of_what_the_law_leaves_undated_is_none(self) -> None:
        undated = on(None, "Do it", standing="undated", kind="undated", who="ocr")
        drawn = Drawn(made(undated))
        assert drawn.days == Drawn(made()).days
        assert drawn.legend == Drawn(made()).legend


class TestWhoAndWhat:
    @pytest.mark.parametrize("who", ACTORS)
    def test_has_a_shape_and_a_colour_of_its_own(self, who: str) -> None:
        drawn = Drawn(made(on("2026-03-16", who=who)))
        (shape,) = (path for path in drawn.looks if path.get("class") == f"p-{who}")
        assert ACTORS[who] in shape.get("d", "")
        assert len(set(ACTORS.values())) == len({COLOURS[each] for each in ACTORS}) == len(ACTORS)

    @pytest.mark.parametrize("kind", KINDS)
    @pytest.mark.parametrize("who", ["parent", None])
    def test_kinds_have_marks_of_their_own(self, who: str | None, kind: str) -> None:
        """A day that was given is no one's duty: beside someone's shape it needs no flag."""
        drawn = Drawn(made(on("2026-03-16", kind=kind, who=who)))
        beside = [box.what for box in drawn.shapes if box.left == 56]
        duty = who and kind == "event"
        assert beside == [*([ACTORS[who]] if who else []), *([] if duty else [KINDS[kind]])]

    def test_says_what_the_shapes_mean_that_are_there(self) -> None:
        told = made(
            on("2026-03-16", who="oah", standing="projected"),
            on("2026-03-17", who="parent", kind="opens", standing="excused"),
        )
        assert Drawn(told).legend == [
            "You, the parent",
            "Office of Administrative Hearings (OAH)",
            "Estimated date",
            "Not needed",
            "From this date on",
        ]

    def test_says_what_is_overdue_and_how_long_a_period_is(self) -> None:
        """CDE's sixty days from September 10 end on November 9."""
        told = answered("state-complaint", "filed=2026-09-10&as_of=2026-11-29")
        assert Drawn(told).legend[-4:] == [
            "Overdue",
            "A date you entered",
            "Earliest date that counts",
            "Time left out",
        ]
        told = answered("due-process", "filed=2026-11-02&as_of=2026-11-02")
        assert "How long it lasts" in Drawn(told).legend
        assert "Overdue" not in Drawn(told).legend

    def test_says_nothing_of_shapes_that_are_not_there(self) -> None:
        """A date that somebody entered for someone has their shape, and no flag."""
        told = made(on("2026-03-16", kind="event", who="parent", standing="happened"))
        assert Drawn(told).legend == ["You, the parent", "Happened"]


class TestColours:
    def test_are_the_same_for_light_and_dark(self) -> None:
        assert DARK.keys() == COLOURS.keys()

    @pytest.mark.parametrize("colours", [COLOURS, DARK])
    def test_can_be_read(self, colours: dict[str, str]) -> None:
        """WCAG 2.2, 1.4.3: "a contrast ratio of at least 4.5:1" for text; 1.4.11: 3:1 for what
        is drawn.
        """
        for name in colours.keys() - {"paper"}:
            least = 3 if name == "line" else 4.5
            assert contrast(colours[name], colours["paper"]) >= least, name


class TestAFile:
    def test_has_no_text_below_twelve_pixels_on_a_phone(self) -> None:
        """On a page it is 326 pixels wide on a phone of 360: none of it is drawn smaller."""
        drawn = Drawn(answered("due-process", LONG))
        assert drawn.root.get("width") == "320"
        sizes = {int(found.get("font-size", 14)) for found in drawn.root.iter()}
        assert min(sizes) == 12

    def test_is_one_element_without_anything_to_run_or_load(self) -> None:
        drawn = Drawn(answered("due-process", LONG))
        for element in drawn.root.iter():
            tag = element.tag.removeprefix(SVG)
            assert tag in {"svg", "title", "desc", "style", "rect", "g", "path", "text", "tspan"}
            assert not {"style", "href", "src"} & element.attrib.keys()
            assert not [name for name in element.attrib if name.startswith("on")]
            # A page has a .today and a .line of its own.
            assert element.get("class", "picture").startswith(("picture", "p-"))
        assert "url(" not in drawn.svg
        assert "@import" not in drawn.svg
        assert re.findall('https?://[^"]*', drawn.svg) == ["http://www.w3.org/2000/svg"]

    def test_has_a_style_that_a_policy_can_name(self) -> None:
        """CSP 3: `style-src 'sha256-…'` takes the digest of the text in the element."""
        (style,) = Drawn(made()).root.iterfind(f"{SVG}style")
        digest = b64encode(sha256((style.text or "").encode()).digest()).decode()
        assert f"sha256-{digest}" == STYLE_HASH

    @given(answers())
    def test_is_sound_whatever_it_is_told(self, told: TimelineAnswer) -> None:
        drawn = Drawn(told)
        assert drawn.svg == picture(told)
        assert all(letter.isprintable() or letter == "\n" for letter in drawn.svg)
        drawn.svg.encode()

    @pytest.mark.parametrize("lang", ["en", "es"])
    def test_weighs_little_with_many_dates(self, lang: str) -> None:
        told = answered("due-process", f"{LONG}&lang={lang}")
        assert len(told.dates) >= 24
        data = picture(told).encode()
        assert len(data) <= 12 * 1024
        assert len(gzip.compress(data)) <= 3.5 * 1024

    def test_has_the_same_bytes_in_every_process(self) -> None:
        here = sha256(picture(answered("due-process", LONG)).encode()).hexdigest()
        assert digest_elsewhere() == here


def contrast(one: str, other: str) -> float:
    """WCAG 2.2: (L1 + 0.05) / (L2 + 0.05)."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def luminance(colour: str) -> float:
    digits = colour.removeprefix("#")
    whole = digits if len(digits) == 6 else "".join(digit * 2 for digit in digits)
    parts = [int(whole[at : at + 2], 16) / 255 for at in (0, 2, 4)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def digest_elsewhere() -> str:
    says = (
        "from hashlib import sha256; from tests.asking import answered; "
        "from service.formats.svg import picture; "
        f"print(sha256(picture(answered('due-process', '{LONG}')).encode()).hexdigest())"
    )
    done = subprocess.run(
        [sys.executable, "-c", says],
        env={"PYTHONHASHSEED": "1"},
        capture_output=True,
        check=True,
        text=True,
    )
    return done.stdout.strip()
