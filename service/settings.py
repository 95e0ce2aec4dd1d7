"""Settings of the service, from environment variables."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

_ADDRESS = re.compile(r"https?://[A-Za-z0-9.:\[\]-]+(?:/[A-Za-z0-9._~-]+)*")
_REPORTS = re.compile(
    r"https://[A-Za-z0-9.:\[\]-]+(?:/[!-~]*)?|mailto:[A-Za-z0-9._+-]+@[A-Za-z0-9.-]+"
)
_NUMBER = re.compile(r"[1-9][0-9]{0,11}")


@dataclass(frozen=True, slots=True)
class Settings:
    """The public address and the limits of the service."""

    public_url: str = "http://127.0.0.1:8000"
    most_body: int = 1024 * 1024
    """Bytes of a request body."""
    most_cases: int = 1_000
    """Cases in a request body."""
    longest_address: int = 16 * 1024
    """Bytes of a path and its query."""
    most_repeats: int = 60
    """Repetitions of one parameter in a query."""
    most_kept: int = 12 * 1024 * 1024
    """Bytes of the response cache."""
    assistants: bool = False
    """Whether /mcp is served."""
    report_url: str = ""
    """The address where people report mistakes; pages say so where there is none."""


def read_settings(environment: Mapping[str, str]) -> Settings:
    """Settings from the environment, or else the defaults; ValueError for an invalid value."""
    default = Settings()
    return Settings(
        _public_url(environment.get("PUBLIC_URL", default.public_url)),
        _number(environment, "LIMIT_BODY", default.most_body),
        _number(environment, "LIMIT_CASES", default.most_cases),
        _number(environment, "LIMIT_ADDRESS", default.longest_address),
        _number(environment, "LIMIT_REPEATS", default.most_repeats),
        _number(environment, "LIMIT_KEPT", default.most_kept),
        _assistants(environment.get("MCP", "off")),
        _report_url(environment.get("REPORT_URL", default.report_url)),
    )


def _public_url(value: str) -> str:
    url = value.rstrip("/")
    if not _ADDRESS.fullmatch(url):
        raise ValueError(f"PUBLIC_URL must be an address such as https://example.org, not {url!r}")
    return url


def _report_url(value: str) -> str:
    if value and not _REPORTS.fullmatch(value):
        raise ValueError(
            "REPORT_URL must be an address such as https://example.org/mistakes or "
            f"mailto:mistakes@example.org, not {value!r}"
        )
    return value


def _number(environment: Mapping[str, str], name: str, default: int) -> int:
    value = environment.get(name, str(default))
    if not _NUMBER.fullmatch(value):
        raise ValueError(f"{name} must be a whole number such as {default}, not {value!r}")
    return int(value)


def _assistants(value: str) -> bool:
    if value not in {"on", "off"}:
        raise ValueError(f"MCP must be on or off, not {value!r}")
    return value == "on"
