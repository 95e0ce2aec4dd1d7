"""The way to the busiest address: the routes of all others take longer than its whole answer."""

from collections.abc import Callable

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import ASGIApp, Receive, Scope, Send

from service.answers.problems import RefusedError
from service.engine.faults import FaultsError
from service.web.errors import EXCEPTION_HANDLERS, problem_response

_METHOD_NOT_ALLOWED = 405


class Shortcut:
    """Leads from `path`, a template that ends in a name, to what answers it by that name."""

    def __init__(self, app: ASGIApp, path: str, answer: Callable[[Scope, str], Response]) -> None:
        self.path = path
        self._app = app
        self._begin = path.partition("{")[0]
        self._answer = answer

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        named = self._named(scope) if scope["type"] == "http" else ""
        if not named:
            await self._app(scope, receive, send)
            return
        # As the router names the way of all others.
        scope["route"] = self
        await (await self._answered(scope, named))(scope, receive, send)

    def _named(self, scope: Scope) -> str:
        """The name at the end of an address; empty where it is another address."""
        path: str = scope["path"]
        named = path.removeprefix(self._begin)
        return "" if named == path or "/" in named else named

    async def _answered(self, scope: Scope, named: str) -> Response:
        if scope["method"] not in {"GET", "HEAD"}:
            error = HTTPException(_METHOD_NOT_ALLOWED, headers={"Allow": "GET, HEAD"})
            return await EXCEPTION_HANDLERS[_METHOD_NOT_ALLOWED](Request(scope), error)
        try:
            return self._answer(scope, named)
        except (RefusedError, FaultsError) as error:
            return problem_response(error, scope)
