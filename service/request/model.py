"""Pydantic models of queries, made from their parameters."""

from collections.abc import Callable, Iterable, Mapping
from functools import cache
from typing import Annotated, Any, ClassVar, TypeVar

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    PlainValidator,
    WithJsonSchema,
    create_model,
)
from pydantic.json_schema import GenerateJsonSchema
from pydantic_core import PydanticCustomError

from calendars.translation import DEFAULT_LANGUAGE, Language
from service.engine.expected import Expected
from service.language.faults import expected_text
from service.law.vocabulary import Process
from service.request.parameters import LANG, Parameter, parameters_of
from service.request.values import Schema

Value = TypeVar("Value")


class QuerySchema(GenerateJsonSchema):
    """JSON Schema of a query without titles, and without the None of what is left out."""

    def field_title_should_be_set(self, schema: object) -> bool:  # noqa: ARG002 - pydantic's own
        return False

    def default_schema(self, schema: Any) -> Schema:  # noqa: ANN401 - pydantic's own
        inner: Schema = self.generate_inner(schema["schema"])
        return inner


class QueryModel(BaseModel):
    """Values of a query: a field for each parameter, None or empty where it was left out.

    The texts of each parameter are validated together, because a query may repeat it.
    """

    model_config = ConfigDict(extra="forbid")
    parameters: ClassVar[Mapping[str, Parameter[Any]]]

    @classmethod
    def schema_of(cls) -> dict[str, Any]:
        """The JSON Schema of the query, which lists its parameters."""
        return cls.model_json_schema(schema_generator=QuerySchema)

    def value_of(self, parameter: Parameter[Value]) -> Value | None:
        """The value of a parameter that cannot be repeated."""
        value: Value | None = getattr(self, parameter.name)
        return value

    def values_of(self, parameter: Parameter[Value]) -> tuple[Value, ...]:
        """The values of a parameter that may be repeated, in query order."""
        values: tuple[Value, ...] = getattr(self, parameter.name)
        return values

    def language(self) -> Language:
        """The language of the answer and of the faults."""
        return self.value_of(LANG) or DEFAULT_LANGUAGE


@cache
def question_model(process: Process) -> type[QueryModel]:
    """The model of a question about `process`."""
    return query_model(process.id, parameters_of(process).named.values())


def query_model(name: str, parameters: Iterable[Parameter[Any]]) -> type[QueryModel]:
    """The model of a query with these parameters and no others."""
    named = {parameter.name: parameter for parameter in parameters}
    fields: dict[str, Any] = {name: _field(parameter) for name, parameter in named.items()}
    model = create_model(name, __base__=QueryModel, **fields)
    model.parameters = named
    return model


def described(parameter: Parameter[Any]) -> str:
    """The description of a parameter: its meaning, its format and its default."""
    words = parameter.says.in_(DEFAULT_LANGUAGE)
    end = "" if words.endswith("?") else "."
    default = f" By default: {parameter.default}." if parameter.default else ""
    unless = f" Required unless {parameter.or_else} is entered." if parameter.or_else else ""
    return f"{words}{end} {sentence(parameter.form.expected)}{default}{unless}"


def sentence(expected: Expected) -> str:
    """The format of a value, as a sentence."""
    words = expected_text(expected).in_(DEFAULT_LANGUAGE)
    return f"{words[:1].upper()}{words[1:]}."


def _default(parameter: Parameter[Any]) -> Schema:
    if not parameter.default:
        return {}
    whole = parameter.form.schema["type"] == "integer"
    return {"default": int(parameter.default) if whole else parameter.default}


def _field(parameter: Parameter[Any]) -> tuple[object, object]:
    form, says = parameter.form, described(parameter)
    if parameter.most == 1:
        once, schema = PlainValidator(_read_once(form.read)), form.schema | _default(parameter)
        value = Annotated[Any, once, WithJsonSchema(schema), Field(description=says)]
        return value, ... if parameter.required and not parameter.or_else else None
    item = Annotated[Any, PlainValidator(form.read), WithJsonSchema(form.schema)]
    length = Field(max_length=parameter.most, description=says)
    several = Annotated[tuple[item, ...], length, BeforeValidator(_at_most(parameter.most))]
    return several, ... if parameter.required else ()


def _at_most(most: int) -> Callable[[list[str]], list[str]]:
    # Before the values are read: pydantic itself does not count those that cannot be.
    def check(texts: list[str]) -> list[str]:
        if len(texts) > most:
            raise PydanticCustomError("too_long", "This is entered too often")
        return texts

    return check


def _read_once(read: Callable[[str], Value]) -> Callable[[list[str]], Value | None]:
    # One call for each value: a tuple of one, with its length checked, takes twice as long.
    check = _at_most(1)

    def read_once(texts: list[str]) -> Value | None:
        return read(check(texts)[0]) if texts else None

    return read_once
