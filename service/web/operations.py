"""Routes for operators, the OpenAPI document and robots.txt."""

from fastapi import APIRouter, Request, Response
from fastapi.responses import JSONResponse

from service.formats.media_types import JSON, TEXT, YAML
from service.law import edition
from service.web.metrics import CONTENT_TYPE, Metrics
from service.web.openapi import document
from service.web.respond import Forms, Resource, ResponderDep

_GET = ["GET", "HEAD"]
# Google Calendar fetches a feed only where robots.txt allows it.
_ROBOTS = b"User-agent: *\nDisallow:\n"
_NOT_STORED = {"Cache-Control": "no-store"}

router = APIRouter(include_in_schema=False)


@router.api_route("/healthz", methods=_GET)
async def health() -> Response:
    """Liveness: the process answers."""
    return JSONResponse({"status": "ok"}, headers=_NOT_STORED)


@router.api_route("/readyz", methods=_GET)
async def readiness() -> Response:
    """Readiness: the process can answer questions."""
    return JSONResponse({"status": "ready", "edition": edition.NUMBER}, headers=_NOT_STORED)


@router.api_route("/metrics", methods=_GET)
async def metrics(request: Request) -> Response:
    """Metrics in Prometheus' text format."""
    registry: Metrics = request.app.state.metrics
    return Response(registry.exposition(), headers={"Content-Type": CONTENT_TYPE, **_NOT_STORED})


@router.api_route("/openapi.json", methods=_GET)
@router.api_route("/openapi.yaml", methods=_GET)
async def interface(request: Request, responder: ResponderDep) -> Response:
    """The OpenAPI document."""
    suffix = request.scope["path"].rpartition(".")[2]
    forms: Forms = {JSON: document.as_json, YAML: document.as_yaml}
    return responder.cacheable(request.scope, Resource("/openapi", forms), suffix)


@router.api_route("/robots.txt", methods=_GET)
async def robots(request: Request, responder: ResponderDep) -> Response:
    """The robots exclusion file (RFC 9309)."""
    resource = Resource("/robots", {TEXT: lambda: _ROBOTS})
    return responder.cacheable(request.scope, resource, TEXT.suffix)
