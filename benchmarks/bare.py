"""Bare FastAPI and pydantic: validate one date, and return an answer that is ready."""

from datetime import date
from itertools import islice

from fastapi import FastAPI, Response

from benchmarks.questions import questions
from benchmarks.timelines import DUE_PROCESS, PUBLIC_URL
from service.answers.models import TimelineAnswer
from service.answers.timeline import timeline_answer
from service.formats.json import timeline_json
from service.request.question import read

(_QUERY,) = islice(questions(1), 1)
_QUESTION = read(DUE_PROCESS, _QUERY)
READY = timeline_answer(_QUESTION, PUBLIC_URL)
_BYTES = timeline_json(_QUESTION, PUBLIC_URL)
app = FastAPI()


@app.get("/models")
async def models(filed: date) -> TimelineAnswer:  # noqa: ARG001 - only validated
    """Return the same response models for every date."""
    return READY


@app.get("/bytes")
async def constant(filed: date) -> Response:  # noqa: ARG001 - only validated
    """Return the same bytes for every date."""
    return Response(_BYTES, media_type="application/json")
