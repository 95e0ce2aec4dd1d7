"""Problem details of refused requests (RFC 9457)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Annotated, Literal

from pydantic import Field, TypeAdapter

from calendars.translation import DEFAULT_LANGUAGE, Language, Text
from service.engine.faults import Fault
from service.engine.input_faults import NotFound
from service.language.fault_templates import SEVERAL
from service.language.faults import message
from service.request.query import clipped


@dataclass(frozen=True, slots=True, eq=False)
class ProblemKind:
    """A problem type; its URI reference ends with `id` (RFC 9457 § 3.1.1)."""

    id: str
    status: int
    title: Text


INVALID_QUESTION = ProblemKind(
    "invalid-question",
    422,
    Text(en="The question cannot be answered", es="No se puede contestar la pregunta"),
)
INVALID_CASES = ProblemKind(
    "invalid-cases", 422, Text(en="The cases cannot be read", es="No se pueden leer los casos")
)
MALFORMED_JSON = ProblemKind(
    "malformed-json", 400, Text(en="This is not JSON", es="Esto no es JSON")
)
UNKNOWN_PROCESS = ProblemKind(
    "unknown-process", 404, Text(en="There is no such process", es="No existe ese proceso")
)
UNKNOWN_CALENDAR = ProblemKind(
    "unknown-calendar", 404, Text(en="There is no such calendar", es="No existe ese calendario")
)
UNKNOWN_DISTRICT = ProblemKind(
    "unknown-district",
    404,
    Text(
        en="No calendar of that district was read",
        es="No se leyó ningún calendario de ese distrito",
    ),
)
UNKNOWN_LETTER = ProblemKind(
    "unknown-letter",
    404,
    Text(
        en="No such letter fits the case as it stands",
        es="No hay una carta así para el caso como está ahora",
    ),
)
NOT_FOUND = ProblemKind(
    "not-found",
    404,
    Text(en="There is nothing at this address", es="No hay nada en esta dirección"),
)
FOREIGN_ORIGIN = ProblemKind(
    "foreign-origin",
    403,
    Text(
        en="Pages of other sites may not ask here",
        es="Aquí no preguntan las páginas de otros sitios",
    ),
)
MALFORMED_REQUEST = ProblemKind(
    "malformed-request", 400, Text(en="This is not HTTP/1.1", es="Esto no es HTTP/1.1")
)
METHOD_NOT_ALLOWED = ProblemKind(
    "method-not-allowed",
    405,
    Text(en="This address does not take that method", es="Esta dirección no acepta ese método"),
)
NOT_ACCEPTABLE = ProblemKind(
    "not-acceptable",
    406,
    Text(en="There is no answer in that form", es="No hay respuesta en esa forma"),
)
REQUEST_TIMEOUT = ProblemKind(
    "request-timeout", 408, Text(en="The request took too long", es="La petición tardó demasiado")
)
BODY_TOO_LARGE = ProblemKind(
    "body-too-large",
    413,
    Text(en="The question is too large", es="La pregunta es demasiado grande"),
)
ADDRESS_TOO_LONG = ProblemKind(
    "address-too-long",
    414,
    Text(en="The address is too long", es="La dirección es demasiado larga"),
)
UNSUPPORTED_MEDIA_TYPE = ProblemKind(
    "unsupported-media-type",
    415,
    Text(en="The question must come as JSON", es="La pregunta debe venir como JSON"),
)
UNSUPPORTED_FILE_TYPE = ProblemKind(
    "unsupported-file-type",
    415,
    Text(
        en="The calendar must come as a file or as text",
        es="El calendario debe venir como archivo o como texto",
    ),
)
NOT_A_CALENDAR = ProblemKind(
    "not-a-calendar",
    422,
    Text(en="This cannot be read as a calendar", es="Esto no se puede leer como calendario"),
)
INTERNAL_ERROR = ProblemKind(
    "internal-error",
    500,
    Text(en="Something went wrong here", es="Algo salió mal aquí"),
)
UNAVAILABLE = ProblemKind(
    "unavailable",
    503,
    Text(en="There is no answer right now", es="No hay respuesta en este momento"),
)


@dataclass(frozen=True, slots=True)
class ErrorOut:
    """An error: the parameter, its value, and a sentence about both."""

    parameter: Annotated[str, Field(description="What it is about.", examples=["decision"])]
    given: Annotated[
        str,
        Field(
            description="The value that was sent, shortened where it is long; empty if missing.",
            examples=["2026-01-02"],
        ),
    ]
    message: Annotated[
        str, Field(description="To be shown: what is wrong, in the language of the question.")
    ]


@dataclass(frozen=True, slots=True)
class ProblemDetails:
    """Why there is no answer (RFC 9457)."""

    type: Annotated[
        str,
        Field(
            description="The kind of problem, to tell one from another: it names, and leads "
            "nowhere.",
            examples=["/problems/invalid-question"],
        ),
    ]
    title: Annotated[str, Field(description="The kind of problem in words.")]
    status: Annotated[int, Field(description="The HTTP status.", examples=[422])]
    detail: Annotated[str, Field(description="What is wrong this time.")]
    errors: Annotated[list[ErrorOut], Field(description="Everything that was found to be wrong.")]


PROBLEM = TypeAdapter(ProblemDetails)


class RefusedError(Exception):
    """A refused request; the response is a problem with `headers`."""

    def __init__(
        self,
        kind: ProblemKind,
        detail: Text,
        faults: Sequence[Fault] = (),
        headers: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(detail.in_(DEFAULT_LANGUAGE))
        self.kind = kind
        self.detail = detail
        self.faults = tuple(faults)
        self.headers = headers or {}


def to_problem(refused: RefusedError, language: Language) -> ProblemDetails:
    """Problem details of a refused request."""
    return ProblemDetails(
        type=f"/problems/{refused.kind.id}",
        title=refused.kind.title.in_(language),
        status=refused.kind.status,
        detail=refused.detail.in_(language),
        errors=[
            ErrorOut(fault.parameter, fault.given, message(fault).in_(language))
            for fault in refused.faults
        ],
    )


def invalid_question(faults: Sequence[Fault], kind: ProblemKind = INVALID_QUESTION) -> RefusedError:
    """RefusedError for one or more `faults`."""
    first = message(faults[0])
    if len(faults) == 1:
        return RefusedError(kind, first, faults)
    return RefusedError(kind, SEVERAL.format(number=len(faults), first=first), faults)


def not_found(
    kind: ProblemKind,
    parameter: Literal["process", "calendar", "district", "letter"],
    name: str,
    known: Sequence[str],
) -> RefusedError:
    """RefusedError for an unknown name; `known` are the valid ones."""
    fault = NotFound(parameter, clipped(name), tuple(known))
    return RefusedError(kind, message(fault), [fault])
