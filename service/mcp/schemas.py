"""Input and output schemas of the tools, from the parameters and the models of answers."""

from collections.abc import Sequence
from itertools import chain
from typing import Any

from pydantic import TypeAdapter

from service.answers.batch import PROCESS
from service.law import PROCESSES
from service.law.vocabulary import After, Before, Kind, Lasts, Rule, SameDay, Within
from service.request.model import QueryModel, QuerySchema, question_model
from service.request.parameters import CASE, CHECK, LABEL, REMIND, REV, Parameter
from service.request.values import DAY, Schema

_FILED = (
    "The day that opens the process: list_processes says which for each. All other dates are "
    "written alike and named as in an answer: the date on which that was done. "
    "Left out only where sent and sent_by are entered. Like 2026-01-15."
)

# The interfaces of some models refuse a tool, or all tools, for one of these. What a value has to
# be is said by its description, and again by the tool where it is something else.
_REFUSED = {"additionalProperties", "examples", "format", "pattern"}
# Parameters of a case that change neither a date nor a letter.
_OF_FEEDS = {CASE.name, CHECK.name, LABEL.name, REMIND.name, REV.name}
_BY_NAME = {"$defs", "properties"}


def input_schema(model: type[QueryModel]) -> Schema:
    """The input schema of a query."""
    schema: Any = model.schema_of()
    return _object(schema["properties"], schema.get("required", []))


def case_schema() -> Schema:
    """The input schema of a case, short enough for a model to keep in mind.

    A oneOf of processes would be more exact, but the APIs of Anthropic and OpenAI reject oneOf at
    the top of a tool's schema, and with it every other tool of the same assistant. An answer names
    its own events and the facts that it waits for, so those are not described here; the day on
    which something without a number of days was done changes no date, and is left out.
    """
    takers: dict[str, list[Parameter[Any]]] = {}
    undated, named = _undated(), _named_by_answers()
    forms: dict[str, list[Schema]] = {}
    for process in PROCESSES.values():
        model = question_model(process)
        properties = model.schema_of()["properties"]
        for name, parameter in model.parameters.items():
            if name not in undated:
                takers.setdefault(name, []).append(parameter)
                del properties[name]["description"]
                forms.setdefault(name, []).append(properties[name])
    process_ = {
        "type": "string",
        "enum": list(PROCESSES),
        "description": "What was filed, or will be. list_processes says what each is.",
    }
    parameters = {name: _shared(entries, forms[name], named) for name, entries in takers.items()}
    required = [
        name
        for name, entries in takers.items()
        if all(parameter.required and not parameter.or_else for parameter in entries)
    ]
    return _object({PROCESS: process_, **parameters}, [PROCESS, *required])


def case_beside(own: Schema, required: list[str]) -> Schema:
    """The input schema of a case beside a tool's own parameters: timeline describes the case."""
    case: Any = case_schema()
    bare = {name: _bare(form) for name, form in case["properties"].items() if name not in _OF_FEEDS}
    return _object({**own, **bare}, [*required, *case["required"]])


def _bare(form: Schema) -> Schema:
    return {name: value for name, value in form.items() if name != "description"}


def output_schema(adapter: TypeAdapter[Any]) -> Schema:
    """The output schema of an answer."""
    plain: Schema = _accepted(
        adapter.json_schema(mode="serialization", schema_generator=QuerySchema)
    )
    return plain


def _shared(
    takers: Sequence[Parameter[Any]], forms: Sequence[Schema], named: frozenset[str]
) -> Schema:
    first = takers[0]
    if first.required:
        return forms[0] | {"description": _FILED}
    if {id(parameter.form) for parameter in takers} == {id(DAY)} and first.most == 1:
        return {"type": "string"} if first.name in named else _described(takers)
    forms = [_accepted(form) for form in forms]
    if all(form == forms[0] for form in forms):
        return forms[0] | _words(takers)
    values = [f"{form.get('enum', 'a date')}" for form in forms]
    both = zip(takers, values, strict=True)
    words = "; or: ".join(f"{parameter.says.en}: {value}" for parameter, value in both)
    return {"type": "string", "description": words}


def _described(takers: Sequence[Parameter[Any]]) -> Schema:
    return {"type": "string"} | _words(takers)


def _words(takers: Sequence[Parameter[Any]]) -> Schema:
    # The first sentence is enough: the schema says that a parameter may be repeated.
    words = dict.fromkeys(parameter.says.en.partition(". May")[0] for parameter in takers)
    return {"description": "; or: ".join(words)}


def _undated() -> frozenset[str]:
    """The events to which no law gives a number of days, in any process."""
    kinds: dict[str, set[Kind]] = {}
    for process in PROCESSES.values():
        for deadline in process.deadlines:
            kinds.setdefault(deadline.event.id, set()).add(deadline.kind)
    return frozenset(name for name, found in kinds.items() if found == {Kind.UNDATED})


def _named_by_answers() -> frozenset[str]:
    """The events that have a line of their own, and those that one waits for."""
    deadlines = [found for process in PROCESSES.values() for found in process.deadlines]
    rules = [rule for deadline in deadlines for rule in deadline.rules]
    waited = (_waits_for(rule) for rule in rules)
    return frozenset((*(found.event.id for found in deadlines), *chain.from_iterable(waited)))


def _waits_for(rule: Rule) -> tuple[str, ...]:
    match rule:
        case Within() | After() | Lasts():
            return (rule.after[-1].id,)
        case Before():
            return (rule.before.id,)
        case SameDay():
            return (rule.of.id,)
        case _:
            return ()


def _accepted(form: Any) -> Any:  # noqa: ANN401 - JSON of any shape
    """A schema, or a part of one, without the keywords that models' interfaces refuse."""
    if isinstance(form, list):
        return [_accepted(part) for part in form]
    if not isinstance(form, dict):
        return form
    return {
        name: (
            {property_: _accepted(part) for property_, part in value.items()}
            if name in _BY_NAME
            else _accepted(value)
        )
        for name, value in form.items()
        if name not in _REFUSED
    }


def _object(properties: Schema, required: list[str]) -> Schema:
    plain: Schema = _accepted({"type": "object", "properties": properties, "required": required})
    return plain
