"""Bare FastAPI: checks one date and answers constant bytes of a given length."""

import os
from datetime import date

from fastapi import FastAPI, Response

BYTES = b"x" * int(os.environ["BARE_LENGTH"])
app = FastAPI()


@app.get("/")
async def bare(filed: date) -> Response:  # noqa: ARG001 - that it is a date is all that is asked
    """The same bytes for every date."""
    return Response(BYTES, media_type="application/json")
