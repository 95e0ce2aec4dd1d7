"""Models of the cases of a JSON body: a question of a process, with its id and its process."""

from typing import Annotated, Any, Literal, TypeAlias, Union

from pydantic import BaseModel, ConfigDict, Field, WithJsonSchema, create_model

from service.answers.batch import ID, LONGEST_ID, MOST_CASES, PROCESS
from service.law import PROCESSES
from service.request.model import question_model
from service.request.parameters import AS_OF

CaseId: TypeAlias = Annotated[
    str,
    Field(
        description="Your own name for the case, printable: its answer has it too.",
        min_length=1,
        max_length=LONGEST_ID,
        pattern=r"^[^\x00-\x1F\x7F-\x9F]+$",
        examples=["A-17"],
    ),
]


def pascal(id_: str) -> str:
    """The type name of an id: "StateComplaint" for "state-complaint"."""
    return id_.replace("-", " ").title().replace(" ", "")


def cases_model() -> type[BaseModel]:
    """The model of a body of cases, each of its process."""
    models = tuple(_case_model(id_) for id_ in PROCESSES)
    any_case: Any = Annotated[Union[models], Field(discriminator=PROCESS)]  # noqa: UP007 - of a tuple
    says = "Each is answered, or refused, by itself."
    listed: Any = (list[any_case], Field(max_length=MOST_CASES, description=says))
    forbid = ConfigDict(extra="forbid")
    says = "The date on which the cases without their own as_of are seen."
    schema = WithJsonSchema(AS_OF.form.schema)
    seen: Any = (Annotated[Any, schema, Field(description=says)], None)
    about = "Many questions at once."
    return create_model("Cases", __config__=forbid, __doc__=about, cases=listed, as_of=seen)


def _case_model(id_: str) -> type[BaseModel]:
    process: Any = Annotated[Literal[id_], Field(description=f"Always {id_}.")]
    says = f"A case of: {PROCESSES[id_].title.en}. The names are those of the query."
    base, fields = question_model(PROCESSES[id_]), {ID: CaseId, PROCESS: process}
    return create_model(f"{pascal(id_)}Case", __base__=base, __doc__=says, **fields)
