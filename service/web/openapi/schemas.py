"""Schemas of questions: the parameters of a query, and the cases of a body."""

from collections.abc import Iterator
from typing import Any

from service.answers import count, holidays
from service.answers.case_models import cases_model
from service.answers.problems import PROBLEM
from service.law import PROCESSES
from service.request import timelines
from service.request.model import QueryModel, QuerySchema, question_model
from service.request.parameters import COMMON, LANG, Parameter
from service.web.openapi.responses import Json, reference

_MODEL = "#/components/schemas/{model}"
LANGUAGE_ONLY: Json = {"parameters": [reference("parameters", LANG.name)]}


def query_parameters(model: type[QueryModel], owner: str, *in_path: Parameter[Any]) -> Json:
    """References to the parameters of a query, as the `openapi_extra` of its route."""
    asked = (each for each in model.parameters.values() if each not in in_path)
    return {"parameters": [reference("parameters", _key(each, owner)) for each in asked]}


def parameters() -> Iterator[tuple[str, Json]]:
    """The component parameters, by name."""
    models = {id_: question_model(process) for id_, process in PROCESSES.items()}
    others = {"calendars": holidays.QUERY, "count": count.QUERY, "timelines": timelines.QUERY}
    for owner, model in (models | others).items():
        schema = model.schema_of()
        for name, part in schema["properties"].items():
            says, required = part.pop("description"), name in schema.get("required", ())
            named = {"name": name, "in": "query", "description": says, "required": required}
            yield _key(model.parameters[name], owner), named | {"schema": part}


def problem() -> Json:
    """The schemas of a problem, by name."""
    whole = PROBLEM.json_schema(mode="serialization", ref_template=_MODEL)
    return {**whole.pop("$defs"), "ProblemDetails": whole}


def cases() -> Json:
    """The schemas of a body of cases, by name."""
    whole = cases_model().model_json_schema(schema_generator=QuerySchema, ref_template=_MODEL)
    schemas: Json = whole.pop("$defs")
    for schema in schemas.values():
        for part in schema["properties"].values():
            # Generators take a member with a default to be always in a body.
            part.pop("default", None)
    return schemas | {"Cases": whole}


def _key(parameter: Parameter[Any], owner: str) -> str:
    return parameter.name if parameter in COMMON else f"{owner}.{parameter.name}"
