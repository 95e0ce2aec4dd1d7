"""HTML page of the OpenAPI document."""

import json
from dataclasses import dataclass
from typing import Any

from service.formats.html.render import PageContext, render_page
from service.formats.media_types import JSON

# JSON of the OpenAPI document: the types of its values differ from key to key.
Document = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Operation:
    """An operation of the API; `endings` are the suffixes that its path may have.

    `body` is an example of the request body.
    """

    method: str
    path: str
    summary: str
    parameters: list[Document]
    endings: list[str]
    body: str


def api_docs_page(document: Document, context: PageContext) -> str:
    """HTML of the operations in an OpenAPI document, by tag."""
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
            _body(operation),
        )
        for path, methods in paths.items()
        for method, operation in methods.items()
        if tag in operation["tags"] and path.rpartition(".")[0] not in paths
    ]


def _body(operation: Document) -> str:
    content = operation.get("requestBody", {}).get("content", {})
    if JSON.type not in content:
        return ""
    return json.dumps(content[JSON.type]["example"], indent=2)


def _resolved(document: Document, parameter: Document) -> Document:
    if "$ref" not in parameter:
        return parameter
    name = parameter["$ref"].rpartition("/")[2]
    component: Document = document["components"]["parameters"][name]
    return component
