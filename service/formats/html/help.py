"""The pages that answer nothing themselves: help, and where nothing is."""

from service.formats.html.render import Leaf, write
from service.language.pages import help as words_of_help
from service.language.pages import law as words


def help_page(leaf: Leaf) -> str:
    """How to subscribe, how to read the dates, what is kept, and who we are not."""
    return write("help.html", leaf, w=words_of_help)


def missing(leaf: Leaf) -> str:
    """Where there is nothing."""
    return write("not_found.html", leaf, w=words)
