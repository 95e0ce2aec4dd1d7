"""The pages that answer nothing themselves: help, and where nothing is."""

from service.formats.html.render import PageContext, render_page
from service.language.pages import help as words_of_help
from service.language.pages import law as words


def help_page(context: PageContext) -> str:
    """How to subscribe, how to read the dates, what is kept, and who we are not."""
    return render_page("help.html", context, w=words_of_help)


def not_found_page(context: PageContext) -> str:
    """Where there is nothing."""
    return render_page("not_found.html", context, w=words)
