"""What whoever runs the service decides."""

import re
from collections.abc import Mapping

_HERE = "http://127.0.0.1:8000"
_ADDRESS = re.compile(r"https?://[A-Za-z0-9.:\[\]-]+(?:/[A-Za-z0-9._~-]+)*")


def public_url(environment: Mapping[str, str]) -> str:
    """The address people reach the service at, without a slash at its end; ValueError if none."""
    url = environment.get("PUBLIC_URL", _HERE).rstrip("/")
    if not _ADDRESS.fullmatch(url):
        raise ValueError(f"PUBLIC_URL must be an address such as https://example.org, not {url!r}")
    return url
