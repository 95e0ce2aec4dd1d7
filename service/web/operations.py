"""Routes for operators, the OpenAPI document and robots.txt."""

from typing import Any, Literal

from fastapi import APIRouter, Request, Response
from fastapi.responses import JSONResponse
from pydantic import BaseModel, Field

from service.formats.media_types import TEXT, YAML
from service.law import edition
from service.web.metrics import CONTENT_TYPE, Metrics
from service.web.openapi.responses import ANY, CACHEABLE, answers
from service.web.respond import Resource, ResponderDep

_GET = ["GET", "HEAD"]
# Google Calendar fetches a feed only where robots.txt allows it.
_ROBOTS = b"User-agent: *\nDisallow:\n"
_NOT_STORED = {"Cache-Control": "no-store"}

router = APIRouter(tags=["service"], default_response_class=Response)


class Health(BaseModel):
    """It runs."""

    status: Literal["ok"] = Field(description="Always ok.")


class Readiness(BaseModel):
    """It can answer."""

    status: Literal["ready"] = Field(description="Always ready.")
    edition: int = Field(description="The edition of the rules it has.")


class Interface(BaseModel):
    """An OpenAPI document."""

    openapi: str = Field(description="The version of OpenAPI.")
    info: dict[str, Any] = Field(description="What the interface is.")
    paths: dict[str, Any] = Field(description="What can be asked.")


_AS_YAML = answers("This document.", None, ANY, CACHEABLE)
# Of no type: to a client that reads YAML it is an object, and to any other a text.
_AS_YAML[200]["content"] = {YAML.type: {"schema": {"description": "An OpenAPI document."}}}


@router.api_route(
    "/healthz",
    methods=_GET,
    operation_id="getHealth",
    summary="Liveness",
    responses=answers("It runs.", Health, ANY, ("Cache-Control",)),
)
async def health() -> Response:
    """Liveness: the process answers."""
    return JSONResponse({"status": "ok"}, headers=_NOT_STORED)


@router.api_route(
    "/readyz",
    methods=_GET,
    operation_id="getReadiness",
    summary="Readiness",
    responses=answers("It can answer.", Readiness, ANY, ("Cache-Control",)),
)
async def readiness() -> Response:
    """Readiness: the process can answer questions."""
    return JSONResponse({"status": "ready", "edition": edition.NUMBER}, headers=_NOT_STORED)


@router.api_route(
    "/metrics",
    methods=_GET,
    operation_id="getMetrics",
    summary="Metrics for Prometheus",
    responses=answers(
        "What was counted.", None, ANY, ("Cache-Control",), {TEXT.type: "Prometheus' text format."}
    ),
)
async def metrics(request: Request) -> Response:
    """Metrics in Prometheus' text format."""
    registry: Metrics = request.app.state.metrics
    return Response(registry.exposition(), headers={"Content-Type": CONTENT_TYPE, **_NOT_STORED})


@router.api_route(
    "/openapi.json",
    methods=_GET,
    operation_id="getInterfaceJson",
    summary="This document as JSON",
    responses=answers("This document.", Interface, ANY, CACHEABLE),
)
@router.api_route(
    "/openapi.yaml",
    methods=_GET,
    operation_id="getInterfaceYaml",
    summary="This document as YAML",
    responses=_AS_YAML,
)
async def interface(request: Request, responder: ResponderDep) -> Response:
    """The OpenAPI document."""
    suffix = request.scope["path"].rpartition(".")[2]
    resource = Resource("/openapi", request.app.state.interface)
    return responder.cacheable(request.scope, resource, suffix)


@router.api_route("/robots.txt", methods=_GET, include_in_schema=False)
async def robots(request: Request, responder: ResponderDep) -> Response:
    """The robots exclusion file (RFC 9309)."""
    resource = Resource("/robots", {TEXT: lambda: _ROBOTS})
    return responder.cacheable(request.scope, resource, TEXT.suffix)
