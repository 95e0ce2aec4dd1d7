"""Help page, and the page of status 404."""

from service.formats.html.render import PageContext, render_page
from service.language.pages import help as help_words
from service.language.pages import law as law_words


def help_page(context: PageContext) -> str:
    """HTML of the help page: subscribing, reading the dates, privacy."""
    return render_page("help.html", context, w=help_words)


def not_found_page(context: PageContext) -> str:
    """HTML of the page of status 404 (Not Found)."""
    return render_page("not_found.html", context, w=law_words)
