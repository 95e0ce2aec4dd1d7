"""Published names of schemas: generated clients depend on them."""

from typing import Any

from calendars.california import Calendar
from calendars.translation import LANGUAGES
from service.request.model import sentence
from service.request.values import DAY, FILING_DAY, SPAN
from service.web.openapi.responses import Json

# Of a model whose name does not only lose its "Out".
_MODELS = {
    "TimelineAnswer": "Answer",
    "AlsoFromOut": "OtherStart",
    "RelatedLink": "Related",
    "DateLine": "Dated",
    "CitationOut": "Cited",
    "ExtensionOut": "Extended",
    "ExcludedDaysOut": "Skipped",
    "NoticeOut": "Noticed",
    "ProcessSummary": "Summary",
    "ExtensionParameterOut": "Extension",
    "CaseAnswer": "Answered",
    "CaseProblem": "Refused",
    "CaseAnswers": "Answers",
    "ProblemDetails": "Problem",
}
_VALUES: Json = {
    "Language": {"type": "string", "enum": [*LANGUAGES], "description": "English or Spanish."},
    "CalendarId": {"type": "string", "enum": [*Calendar], "description": "Whose days off."},
    **{
        name: form.schema | {"description": sentence(form.expected)}
        for name, form in (("FilingDay", FILING_DAY), ("Day", DAY), ("Span", SPAN))
    },
}


def published(models: Json, others: Json) -> Json:
    """The schemas and the other parts of a document, with published names and references."""
    schemas = {_published_name(name): schema for name, schema in models.items()}
    values = _VALUES | {name: schema for name, schema in schemas.items() if "enum" in schema}
    rest = sorted(schemas.keys() - values.keys())
    structures = {name: _published(schemas[name], values) | {"title": name} for name in rest}
    return {"schemas": structures | values, **_published(others, values)}


def _published_name(model: str) -> str:
    return _MODELS.get(model, model.removesuffix("Out"))


def _published(part: Any, values: Json) -> Any:  # noqa: ANN401 - JSON of any shape
    if isinstance(part, list):
        return [_published(each, values) for each in part]
    if not isinstance(part, dict):
        return part
    # FastAPI titles each parameter and field, which would name types in clients.
    part = {key: value for key, value in part.items() if key != "title" or isinstance(value, dict)}
    kind, _, name = str(part.get("$ref", "")).rpartition("/")
    if kind:
        beside = {} if kind.endswith("/responses") else part
        return beside | {"$ref": f"{kind}/{_published_name(name)}"}
    for name, schema in values.items():
        core = {key: value for key, value in schema.items() if key != "description"}
        # Client generators ignore siblings of `$ref`: a field keeps its own description inline.
        if core.items() <= part.items() and not ("description" in part and "enum" not in part):
            rest = {key: value for key, value in part.items() if key not in core}
            return {"$ref": f"#/components/schemas/{name}"} | rest
    return {key: _published(value, values) for key, value in part.items()}
