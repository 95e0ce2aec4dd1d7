"""Schemas of the OpenAPI document: answers, cases and parameters."""

from collections.abc import Iterator, Mapping
from typing import Any

from pydantic import TypeAdapter
from pydantic.json_schema import GenerateJsonSchema

from service.answers import batch, count, days, districts, holidays
from service.answers.models import ANSWER
from service.answers.problems import PROBLEM
from service.answers.processes import PROCESS_ADAPTER, PROCESSES_ADAPTER
from service.answers.school_calendars import SCHOOL_CALENDAR
from service.law import PROCESSES
from service.law.vocabulary import Process
from service.request.parameters import COMMON, Parameter, parameters_of
from service.request.values import Schema
from service.web.openapi.components import NAMED, reference, sentence, with_references

Asks = Mapping[str, Parameter[Any]]

_ANSWERS: tuple[TypeAdapter[Any], ...] = (
    PROCESSES_ADAPTER,
    PROCESS_ADAPTER,
    ANSWER,
    TypeAdapter(batch.CaseAnswers),
    holidays.CALENDARS,
    holidays.CALENDAR_YEAR,
    count.COUNT,
    days.DAY_ANSWER,
    districts.DISTRICTS,
    districts.DISTRICT,
    SCHOOL_CALENDAR,
    PROBLEM,
)


def _always(text: str) -> Schema:
    return {"type": "string", "description": f"Always {text}.", "const": text}


_OPERATION_SCHEMAS: dict[str, Schema] = {
    "Health": {
        "type": "object",
        "description": "It runs.",
        "required": ["status"],
        "properties": {"status": _always("ok")},
    },
    "Readiness": {
        "type": "object",
        "description": "It can answer.",
        "required": ["status", "edition"],
        "properties": {
            "status": _always("ready"),
            "edition": {"type": "integer", "description": "The edition of the rules it has."},
        },
    },
    "Interface": {
        "type": "object",
        "description": "An OpenAPI document.",
        "required": ["openapi", "info", "paths"],
        "properties": {
            "openapi": {"type": "string", "description": "The version of OpenAPI."},
            "info": {"type": "object", "description": "What the interface is."},
            "paths": {"type": "object", "description": "What can be asked."},
        },
    },
}


# Published schema names by model: generated clients depend on them.
_PUBLISHED_NAMES = {
    "TimelineAnswer": "Answer",
    "DueOut": "Due",
    "ReadingOut": "Reading",
    "AlsoFromOut": "OtherStart",
    "RelatedLink": "Related",
    "OutcomeOut": "Outcome",
    "AssumptionOut": "Assumption",
    "MeterOut": "Meter",
    "LedgerSpanOut": "LedgerSpan",
    "DateLine": "Dated",
    "CitationOut": "Cited",
    "ExtensionOut": "Extended",
    "ExcludedDaysOut": "Skipped",
    "NoticeOut": "Noticed",
    "RuleOut": "Rule",
    "LinkOut": "Link",
    "ProcessSummary": "Summary",
    "FactOut": "Fact",
    "ChoiceOut": "Choice",
    "CircumstanceOut": "Circumstance",
    "ExtensionParameterOut": "Extension",
    "ProcessOut": "Process",
    "CaseAnswer": "Answered",
    "CaseProblem": "Refused",
    "CaseAnswers": "Answers",
    "SchoolYearOut": "SchoolYear",
    "FileEventOut": "FileEvent",
    "DistrictYearOut": "DistrictYear",
    "DistrictOut": "District",
    "ErrorOut": "Error",
    "ProblemDetails": "Problem",
}


class Untitled(GenerateJsonSchema):
    """JSON Schema without titles of fields, with the published names of models."""

    def normalize_name(self, name: str) -> str:
        return super().normalize_name(_PUBLISHED_NAMES.get(name, name))

    def field_title_should_be_set(self, schema: object) -> bool:  # noqa: ARG002 - pydantic's own
        return False


def schemas() -> Schema:
    """The component schemas, by name."""
    return with_references({**_answer_schemas(), **_OPERATION_SCHEMAS, **_case_schemas()}) | NAMED


def shared_parameters() -> Schema:
    """The component parameters, by name."""
    return with_references(dict(_parameters()))


def parameters(asks: Asks, owner: str) -> list[Schema]:
    """References to the parameters of `owner`, in their order."""
    return [reference("parameters", _key(parameter, owner)) for parameter in asks.values()]


def path_parameter(parameter: Parameter[Any]) -> Schema:
    """A parameter that the path has."""
    return with_references(
        {
            "name": parameter.name,
            "in": "path",
            "required": True,
            "description": says(parameter),
            "schema": schema(parameter),
        }
    )


def pascal(id_: str) -> str:
    """The type name of an id: "StateComplaint" for "state-complaint"."""
    return id_.replace("-", " ").title().replace(" ", "")


def _answer_schemas() -> Schema:
    _, whole = TypeAdapter.json_schemas(
        [(number, "serialization", adapter) for number, adapter in enumerate(_ANSWERS)],
        ref_template="#/components/schemas/{model}",
        schema_generator=Untitled,
    )
    return {name: {**schema, "title": name} for name, schema in whole["$defs"].items()}


def _case_schemas() -> Schema:
    names = {id_: f"{pascal(id_)}Case" for id_ in PROCESSES}
    any_case = {
        "oneOf": [reference("schemas", name) for name in names.values()],
        "discriminator": {
            "propertyName": batch.PROCESS,
            "mapping": {id_: f"#/components/schemas/{name}" for id_, name in names.items()},
        },
    }
    return {
        "Cases": {
            "type": "object",
            "description": "Many questions at once.",
            "required": [batch.CASES],
            "additionalProperties": False,
            "properties": {
                batch.CASES: {
                    "type": "array",
                    "description": "Each is answered, or refused, by itself.",
                    "maxItems": batch.MOST_CASES,
                    "items": any_case,
                }
            },
        },
        **{names[id_]: _case(process) for id_, process in PROCESSES.items()},
    }


def _case(process: Process) -> Schema:
    asks = parameters_of(process).named.values()
    return {
        "type": "object",
        "description": f"A case of: {process.title.en}. The names are those of the query.",
        "required": [batch.ID, batch.PROCESS, *(each.name for each in asks if each.required)],
        "additionalProperties": False,
        "properties": {
            batch.ID: {
                "type": "string",
                "description": "Your own name for the case, printable: its answer has it too.",
                "minLength": 1,
                "maxLength": batch.LONGEST_ID,
                "pattern": r"^[^\x00-\x1F\x7F-\x9F]+$",
                "examples": ["A-17"],
            },
            batch.PROCESS: _always(process.id),
            **{each.name: _value_or_list(each) | {"description": says(each)} for each in asks},
        },
    }


def _parameters() -> Iterator[tuple[str, Schema]]:
    owners: dict[str, Asks] = {
        **{id_: parameters_of(process).named for id_, process in PROCESSES.items()},
        "calendars": holidays.QUERY.parameters,
        "count": count.QUERY.parameters,
    }
    for owner, asks in owners.items():
        for parameter in asks.values():
            yield (
                _key(parameter, owner),
                {
                    "name": parameter.name,
                    "in": "query",
                    "description": says(parameter),
                    "required": parameter.required,
                    "schema": schema(parameter),
                },
            )


def _value_or_list(parameter: Parameter[Any]) -> Schema:
    # Without the default: generators take a member with a default to be always in a body.
    one = parameter.form.schema
    if parameter.most > 1:
        return {"type": "array", "maxItems": parameter.most, "items": one}
    return one


def schema(parameter: Parameter[Any]) -> Schema:
    """The schema of a value, or of a list where it may be repeated, with its default."""
    one = _value_or_list(parameter)
    if parameter.default:
        whole = one["type"] == "integer"
        return one | {"default": int(parameter.default) if whole else parameter.default}
    return one


def _key(parameter: Parameter[Any], owner: str) -> str:
    return parameter.name if parameter in COMMON else f"{owner}.{parameter.name}"


def says(parameter: Parameter[Any]) -> str:
    """The description of a parameter: its meaning, its format and its default."""
    words = parameter.says.en
    end = "" if words.endswith("?") else "."
    default = f" By default: {parameter.default}." if parameter.default else ""
    return f"{words}{end} {sentence(parameter.form.expected)}{default}"
