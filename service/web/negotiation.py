"""Content negotiation (RFC 9110 § 12.5): Accept, Accept-Encoding and Accept-Language."""

import re
from collections.abc import Iterator

from calendars.translation import LANGUAGES, Language
from service.formats.media_types import MediaType

_WEIGHT = re.compile(r"q=(0(?:\.[0-9]*)?|1(?:\.0*)?)")


def preferred_type(accept: str, offered: tuple[MediaType, ...]) -> MediaType | None:
    """The media type that an Accept header prefers (RFC 9110 § 12.5.1); none if it takes none.

    Of equal weights, the more specific range wins, then the type offered first.
    """
    weights = dict(_weights(accept)) or {"*/*": 1.0}
    ranked = [(_precedence(media_type, weights), media_type) for media_type in offered]
    (weight, _), media_type = max(ranked, key=lambda pair: pair[0])
    return media_type if weight else None


def accepts_gzip(accept_encoding: str) -> bool:
    """Whether an Accept-Encoding header takes gzip (RFC 9110 § 12.5.3)."""
    weights = dict(_weights(accept_encoding))
    return weights.get("gzip", weights.get("*", 0.0)) > 0


def preferred_language(accept_language: str) -> Language | None:
    """The language of ours that an Accept-Language header prefers (RFC 9110 § 12.5.4), if any.

    Of a language range, the first subtag decides; of equal weights, the first range wins.
    """
    weights = {name: weight for name, weight in _weights(accept_language) if weight}
    for name in sorted(weights, key=weights.__getitem__, reverse=True):
        primary = name.partition("-")[0]
        for language in LANGUAGES:
            if language == primary:
                return language
    return None


def _precedence(media_type: MediaType, weights: dict[str, float]) -> tuple[float, int]:
    family = media_type.type.partition("/")[0]
    for specificity, media_range in ((2, media_type.type), (1, f"{family}/*"), (0, "*/*")):
        if media_range in weights:
            return weights[media_range], specificity
    return 0.0, 0


def _weights(header: str) -> Iterator[tuple[str, float]]:
    for part in header.lower().split(","):
        name, *parameters = (piece.strip() for piece in part.split(";"))
        if name:
            matches = (_WEIGHT.fullmatch(parameter) for parameter in parameters)
            yield name, next((float(match[1]) for match in matches if match), 1.0)
