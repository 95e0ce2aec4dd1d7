"""HTML page of a letter."""

from service.answers.models import TimelineAnswer
from service.formats.html.render import PageContext, render_page
from service.language import letters as words
from service.law.letter_fields import Letter
from service.request.question import Question


def letter_page(
    letter: Letter, text: str, question: Question, answer: TimelineAnswer, context: PageContext
) -> str:
    """HTML of a letter with its text, or with what to do where it does not fit."""
    process = question.facts.process
    return render_page(
        "letter.html",
        context,
        letter_words=words,
        letter=letter,
        text=text,
        rows=text.count("\n") + text.count(". ") + 6,
        answer=answer,
        back=f"{context.to(f'/{process.id}')}?{context.query}",
        file=f"/v1/timelines/{process.id}/letters/{letter.id}.txt?{question.canonical}",
    )
