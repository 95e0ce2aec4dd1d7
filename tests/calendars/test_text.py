from calendars.translation import Text


def test_words_are_said_in_either_language() -> None:
    words = Text(en="School closed", es="Escuela cerrada")
    assert (words.in_("en"), words.in_("es")) == ("School closed", "Escuela cerrada")
