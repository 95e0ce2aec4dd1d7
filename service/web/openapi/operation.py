"""Parts of the OpenAPI document that describe one operation."""

from collections.abc import Sequence

from service.request.values import Schema


def get(id_: str, tag: str, says: str, asks: Sequence[Schema], by_status: Schema) -> Schema:
    """A path that takes GET."""
    described = operation(id_, tag, says)
    return {"get": described | {"parameters": list(asks), "responses": by_status}}


def operation(id_: str, tag: str, says: str) -> Schema:
    """An operation without its parameters and responses."""
    return {"operationId": id_, "tags": [tag], "summary": says, "description": f"{says}."}


def in_path(name: str, known: Sequence[str]) -> Schema:
    """A path parameter that is one of the `known` names."""
    return {
        "name": name,
        "in": "path",
        "required": True,
        "description": f"One of: {', '.join(known)}.",
        "schema": {"type": "string", "enum": list(known)},
    }
