"""What whoever runs the service decides."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

_ADDRESS = re.compile(r"https?://[A-Za-z0-9.:\[\]-]+(?:/[A-Za-z0-9._~-]+)*")
_NUMBER = re.compile(r"[1-9][0-9]{0,11}")


@dataclass(frozen=True, slots=True)
class Settings:
    """The address people reach the service at, and how much of everything it takes and keeps."""

    public_url: str = "http://127.0.0.1:8000"
    most_body: int = 1024 * 1024
    """Bytes of a body."""
    most_cases: int = 1_000
    """Cases in a body."""
    longest_address: int = 16 * 1024
    """Bytes of a path and its query."""
    most_repeats: int = 60
    """How often one parameter may be given in a query."""
    most_kept: int = 8 * 1024 * 1024
    """Bytes of answers that are kept to be given again."""
    assistants: bool = False
    """Whether assistants may ask at /mcp."""


def read_settings(environment: Mapping[str, str]) -> Settings:
    """What the environment says, or else the default; ValueError for what says nothing."""
    default = Settings()
    return Settings(
        _public_url(environment.get("PUBLIC_URL", default.public_url)),
        _number(environment, "LIMIT_BODY", default.most_body),
        _number(environment, "LIMIT_CASES", default.most_cases),
        _number(environment, "LIMIT_ADDRESS", default.longest_address),
        _number(environment, "LIMIT_REPEATS", default.most_repeats),
        _number(environment, "LIMIT_KEPT", default.most_kept),
        _assistants(environment.get("MCP", "off")),
    )


def _public_url(given: str) -> str:
    url = given.rstrip("/")
    if not _ADDRESS.fullmatch(url):
        raise ValueError(f"PUBLIC_URL must be an address such as https://example.org, not {url!r}")
    return url


def _number(environment: Mapping[str, str], name: str, default: int) -> int:
    given = environment.get(name, str(default))
    if not _NUMBER.fullmatch(given):
        raise ValueError(f"{name} must be a whole number such as {default}, not {given!r}")
    return int(given)


def _assistants(given: str) -> bool:
    if given not in {"on", "off"}:
        raise ValueError(f"MCP must be on or off, not {given!r}")
    return given == "on"
