"""The letters about what is late, as plain text."""

from collections.abc import Iterator

from service.answers.letters import letters_answer
from service.answers.models import TimelineAnswer
from service.language import letters as words


def late_lines(answer: TimelineAnswer) -> Iterator[str]:
    """The id and title of each letter about a duty that is late; none where nothing is."""
    late = {line.id for line in answer.dates if line.contacts}
    found = [letter for letter in letters_answer(answer).letters if letter.about in late]
    if found:
        yield words.LETTERS.in_(answer.lang)
    for letter in found:
        yield f"- {letter.id}: {letter.title}"
