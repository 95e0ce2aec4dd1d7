"""The service at an address of this machine."""

import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from http.client import HTTPConnection
from pathlib import Path

from tests.waiting import until

ROOT = Path(__file__).parents[1]


@contextmanager
def serving(**settings: str) -> Iterator[str]:
    """The service on a free port, with what its environment adds; its address."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    address = f"http://127.0.0.1:{port}"
    command = (sys.executable, "-m", "granian", "service.app:app", "--interface", "asgi")
    process = subprocess.Popen(
        (*command, "--port", str(port), "--log-level", "warning"),
        env={**os.environ, "PUBLIC_URL": address, **settings},
        cwd=ROOT,
    )
    try:
        assert until(lambda: _is_ready(port)), "the service did not start"
        yield address
    finally:
        process.terminate()
        process.wait()


def _is_ready(port: int) -> bool:
    connection = HTTPConnection("127.0.0.1", port, timeout=5)
    try:
        connection.request("GET", "/readyz")
        return connection.getresponse().status == 200
    except OSError:
        return False
    finally:
        connection.close()
