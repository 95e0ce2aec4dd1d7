"""Timeline answers as JSON."""

from service.answers.models import ANSWER
from service.answers.timeline import timeline_answer
from service.request.question import Question


def written(question: Question, public_url: str) -> bytes:
    """The answer to `question`; its links begin with `public_url`."""
    return ANSWER.dump_json(timeline_answer(question, public_url), by_alias=True)
