"""Bare FastAPI application: validates one date and returns constant bytes."""

import os
from datetime import date

from fastapi import FastAPI, Response

BYTES = b"x" * int(os.environ["BARE_LENGTH"])
app = FastAPI()


@app.get("/")
async def bare(filed: date) -> Response:  # noqa: ARG001 - only validated
    """Return the same bytes for every date."""
    return Response(BYTES, media_type="application/json")
