"""Benchmark of reading a query: in process, and in a dependency beside FastAPI's own Query()."""

import asyncio
from collections.abc import Iterator
from datetime import date
from typing import Annotated, Any

from fastapi import Depends, FastAPI, Query, Request, Response
from pydantic import BaseModel, ConfigDict, create_model
from starlette.types import Message

from benchmarks.figure import Figure
from benchmarks.timing import microseconds
from service.law import PROCESSES
from service.request.model import question_model
from service.request.query import by_name
from service.request.question import read

_PROCESS = PROCESSES["due-process"]
_ONE = (("filed", "2026-01-15"),)
_SIX = (
    *_ONE,
    ("hearing", "2026-03-10"),
    ("filed_by", "district"),
    ("school_year", "2025-08-13/2026-06-04"),
    ("remind", "7"),
    ("lang", "es"),
)


def measured() -> Iterator[Figure]:
    """One query about due process: CPU µs to read it, and shares in the same run."""
    model = question_model(_PROCESS)
    for name, pairs in (("one date", _ONE), ("six facts", _SIX)):
        whole = microseconds(lambda pairs=pairs: read(_PROCESS, pairs))  # type: ignore[misc]
        texts = by_name(pairs, model.parameters)
        alone = microseconds(lambda texts=texts: model.model_validate(texts))  # type: ignore[misc]
        yield Figure(f"query of {name} to question", whole, "µs")
        yield Figure("  its model alone", alone / whole, "of it")
    yield Figure("request, model in a dependency", *_beside_query(len(model.model_fields)))


def _beside_query(fields: int) -> tuple[float, str]:
    """Share of the time of a request whose model of so many fields FastAPI reads by Query()."""
    names: Any = {f"date_{number}": (date | None, None) for number in range(fields)}
    model = create_model("Dates", __config__=ConfigDict(extra="forbid"), **names)

    async def dates(request: Request) -> BaseModel:
        found: BaseModel = model.model_validate(dict(request.query_params))
        return found

    app = FastAPI()

    @app.get("/dependency")
    async def by_dependency(_: Annotated[BaseModel, Depends(dates)]) -> Response:
        return Response(b"")

    @app.get("/query")
    async def by_query(_: Annotated[model, Query()]) -> Response:  # type: ignore[valid-type]
        return Response(b"")

    ours, theirs = (_microseconds(app, path) for path in ("/dependency", "/query"))
    return ours / theirs, "of Query()"


def _microseconds(app: FastAPI, path: str) -> float:
    scope = {"type": "http", "method": "GET", "path": path, "headers": []}
    query = {"query_string": b"date_1=2026-01-15"}

    async def receive() -> Message:
        return {"type": "http.request"}

    async def send(_: Message) -> None:
        """Send to nobody."""

    with asyncio.Runner() as runner:
        return microseconds(lambda: runner.run(app({**scope, **query}, receive, send)))
