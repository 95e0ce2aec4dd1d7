"""HTML page of a worklist, to be printed: it needs no other file."""

from service import clock
from service.answers.worklist import WorklistAnswer
from service.formats import worklist_text
from service.formats.html.render import PageContext, render_page
from service.language import worklist as words


def worklist_page(answer: WorklistAnswer) -> str:
    """HTML of a worklist, with the date on which it was made."""
    return render_page(
        "worklist.html",
        PageContext(answer.lang),
        w=words,
        answer=answer,
        text=worklist_text,
        problems=list(worklist_text.problems(answer)),
        printed=clock.now().date(),
    )
