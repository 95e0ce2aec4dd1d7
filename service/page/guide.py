"""The pages that answer nothing themselves: help, and where nothing is."""

from service.page.paper import Leaf, write
from service.page.words import guide
from service.page.words import law as words


def help_page(leaf: Leaf) -> str:
    """How to subscribe, how to read the dates, what is kept, and who we are not."""
    return write("help.html", leaf, w=guide)


def missing(leaf: Leaf) -> str:
    """Where there is nothing."""
    return write("missing.html", leaf, w=words)
