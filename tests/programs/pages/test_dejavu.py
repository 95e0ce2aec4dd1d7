"""The widths that the tests of pictures keep are those of Debian's fonts."""

from tests.formats.dejavu import ADVANCES
from tests.programs.pages.dejavu import advances


def test_the_kept_widths_are_those_of_the_font() -> None:
    regular, bold = advances("DejaVuSans.ttf"), advances("DejaVuSans-Bold.ttf")
    measured = {letter: (regular[ord(letter)], bold[ord(letter)]) for letter in ADVANCES}
    assert measured == ADVANCES
