"""Content negotiation (RFC 9110 § 12.5): Accept and Accept-Encoding."""

import re
from collections.abc import Iterator

from service.formats.media_types import MediaType

_WEIGHT = re.compile(r"q=(0(?:\.[0-9]*)?|1(?:\.0*)?)")


def preferred_type(accept: str, offered: tuple[MediaType, ...]) -> MediaType | None:
    """The form that an Accept header asks for (RFC 9110, 12.5.1); none when it takes none.

    Of two that are as welcome, the one that is named more closely, then the one offered first.
    """
    weights = dict(_weights(accept)) or {"*/*": 1.0}
    ranked = [(_welcome(medium, weights), medium) for medium in offered]
    (weight, _), medium = max(ranked, key=lambda found: found[0])
    return medium if weight else None


def accepts_gzip(accept_encoding: str) -> bool:
    """Whether an Accept-Encoding header takes gzip (RFC 9110, 12.5.3)."""
    weights = dict(_weights(accept_encoding))
    return weights.get("gzip", weights.get("*", 0.0)) > 0


def _welcome(medium: MediaType, weights: dict[str, float]) -> tuple[float, int]:
    """How welcome a form is, and how closely it is named."""
    family = medium.type.partition("/")[0]
    for closeness, name in ((2, medium.type), (1, f"{family}/*"), (0, "*/*")):
        if name in weights:
            return weights[name], closeness
    return 0.0, 0


def _weights(header: str) -> Iterator[tuple[str, float]]:
    for part in header.lower().split(","):
        name, *parameters = (piece.strip() for piece in part.split(";"))
        if name:
            found = (_WEIGHT.fullmatch(parameter) for parameter in parameters)
            yield name, next((float(weight[1]) for weight in found if weight), 1.0)
