"""How programs ask: the OpenAPI document as a page."""

import json
from dataclasses import dataclass
from typing import Any

from service.formats.html.render import PageContext, render_page

# What the document holds is of many shapes: JSON, as it will be told.
Document = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Operation:
    """One thing that can be asked; `endings` are those that the address may have.

    `body` is an example of what is sent.
    """

    method: str
    path: str
    summary: str
    parameters: list[Document]
    endings: list[str]
    body: str


def api_docs_page(document: Document, context: PageContext) -> str:
    """How to ask, from the OpenAPI document."""
    sections = {
        tag["name"]: (tag["description"], _operations(document, tag["name"]))
        for tag in document["tags"]
    }
    return render_page(
        "api_docs.html", context, about=document["info"]["description"], sections=sections
    )


def _operations(document: Document, tag: str) -> list[Operation]:
    paths = document["paths"]
    return [
        Operation(
            method.upper(),
            path,
            operation["summary"],
            [_resolved(document, parameter) for parameter in operation.get("parameters", [])],
            [other.removeprefix(path) for other in paths if other.startswith(f"{path}.")],
            _body(document, operation),
        )
        for path, methods in paths.items()
        for method, operation in methods.items()
        if tag in operation["tags"] and path.rpartition(".")[0] not in paths
    ]


def _body(document: Document, operation: Document) -> str:
    if "requestBody" not in operation:
        return ""
    [(name, _)] = operation["requestBody"]["content"]["application/json"]["examples"].items()
    return json.dumps(document["components"]["examples"][name]["value"], indent=2)


def _resolved(document: Document, parameter: Document) -> Document:
    if "$ref" not in parameter:
        return parameter
    name = parameter["$ref"].rpartition("/")[2]
    found: Document = document["components"]["parameters"][name]
    return found
