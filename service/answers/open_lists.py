"""Lists of values that may grow (docs/versions.md): in the interface, any string may come."""

from typing import Annotated, Any, Literal, TypeAlias

from pydantic import Field, GetJsonSchemaHandler
from pydantic_core import CoreSchema
from typing_extensions import TypeAliasType


class OpenList:
    """Annotation of known values: their JSON Schema takes any other string too."""

    def __get_pydantic_json_schema__(
        self, core_schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        return {"anyOf": [handler(core_schema), {"type": "string"}]}


Actor = TypeAliasType(
    "Actor",
    Annotated[
        Literal["parent", "district", "cde", "oah", "party", "county", "center", "ocr"],
        Field(description="Who must act."),
    ],
)
Unit = TypeAliasType(
    "Unit",
    Annotated[
        Literal[
            "calendar",
            "business",
            "weekday",
            "court",
            "school",
            "school-or-summer",
            "school-or-weekday",
            "month",
            "year",
            "hour",
        ],
        Field(description="What is counted."),
    ],
)
Policy = TypeAliasType(
    "Policy",
    Annotated[
        Literal["fixed", "filing", "district", "court", "backward", "business"],
        Field(description="What becomes of a last day that is no working day."),
    ],
)
DatedKind = TypeAliasType(
    "DatedKind",
    Annotated[
        Literal["event", "deadline", "period", "opens", "limit", "undated"],
        Field(description="What a date is."),
    ],
)
RuleRowKind = TypeAliasType(
    "RuleRowKind",
    Annotated[
        Literal["deadline", "period", "opens", "limit", "undated"],
        Field(description="What the date of a rule is."),
    ],
)
DatedStanding = TypeAliasType(
    "DatedStanding",
    Annotated[
        Literal["happened", "known", "projected", "pending", "excused", "undated"],
        Field(description="How firm a date is."),
    ],
)
OutcomeState = TypeAliasType(
    "OutcomeState",
    Annotated[
        Literal[
            "on-time",
            "arguable",
            "late",
            "open",
            "arguably-overdue",
            "overdue",
            "passed",
            "done",
        ],
        Field(description="How a duty came out."),
    ],
)

CheckVerdict = TypeAliasType(
    "CheckVerdict",
    Annotated[
        Literal["matches", "reading", "mistake", "none"],
        Field(description="How a date from somebody else compares."),
    ],
)

Counting: TypeAlias = Annotated[Unit, OpenList()]
Rolling: TypeAlias = Annotated[Policy, OpenList()]
Who: TypeAlias = Annotated[
    Annotated[Actor, OpenList()] | None,
    Field(
        description="Who must act: the parent, the school district, the California Department of "
        "Education (cde), the Office of Administrative Hearings (oah), either party, the county "
        "board of education, the regional center or other Early Start agency (center), or the "
        "federal Office for Civil Rights (ocr). Null where it comes by itself."
    ),
]
