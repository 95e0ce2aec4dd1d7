"""nginx as `deploy/nginx.conf` sets it up, on this machine and for whoever runs the tests."""

import json
import os
import shutil
import socket
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from http.client import HTTPConnection, HTTPMessage
from pathlib import Path
from typing import Protocol, TypedDict

from tests.programs.deploy.replicas import free_port
from tests.serving import ROOT
from tests.waiting import until

CONF = ROOT / "deploy" / "nginx.conf"
# Refused at once, without asking a replica.
_LAST = "/problem"
# Debian's own file says as much: whose workers they are, and where its files lie.
_MAIN = """{user}
daemon off;
worker_processes 1;
pid {prefix}/pid;
error_log {prefix}/error.log info;
events {{ worker_connections {connections}; }}
http {{
    client_body_temp_path {prefix}/body;
    proxy_temp_path {prefix}/proxy;
    fastcgi_temp_path {prefix}/fastcgi;
    scgi_temp_path {prefix}/scgi;
    uwsgi_temp_path {prefix}/uwsgi;
    types_hash_max_size 2048;
    gzip on;
    include {prefix}/iep-clock.conf;
}}
"""


class Line(TypedDict):
    """A line of nginx's log, as far as tests look at it."""

    id: str
    method: str
    path: str
    status: int
    cache: str
    replica: str


@dataclass(frozen=True, slots=True)
class Answer:
    status: int
    headers: HTTPMessage
    body: bytes


@dataclass(frozen=True, slots=True)
class Front:
    """nginx: its port, and the folder with all that it writes."""

    port: int
    folder: Path

    @property
    def cache(self) -> Path:
        return self.folder / "cache"

    def lines(self) -> list[Line]:
        """What it wrote about each request so far."""
        # A line is written after the answer, and before its one worker gives another answer.
        ask(self.port, _LAST)
        written = (self.folder / "access.log").read_text("utf-8").splitlines()
        lines: list[Line] = [json.loads(line) for line in written]
        return [line for line in lines if line["path"] != _LAST]


def ask(
    port: int,
    path: str,
    headers: Mapping[str, str] | None = None,
    *,
    method: str = "GET",
    body: bytes | None = None,
    source: str = "127.0.0.1",
) -> Answer:
    """One request over a connection of its own, from an address of this machine."""
    connection = HTTPConnection("127.0.0.1", port, timeout=30, source_address=(source, 0))
    try:
        connection.request(method, path, body, dict(headers or {}))
        answer = connection.getresponse()
        return Answer(answer.status, answer.headers, answer.read())
    finally:
        connection.close()


def problem(answer: Answer) -> tuple[int, str]:
    """That a refusal is a problem, as the service's own are; its status and its kind."""
    told = json.loads(answer.body)
    assert told.keys() == {"type", "title", "status", "detail", "errors"}
    assert told["status"] == answer.status
    assert answer.headers["Content-Type"] == "application/problem+json"
    assert answer.headers["Cache-Control"] == "no-store"
    assert answer.headers["Access-Control-Allow-Origin"] == "*"
    assert answer.headers["X-Request-ID"]
    return answer.status, told["type"].removeprefix("/problems/")


def configured(
    folder: Path, port: int, replicas: Sequence[int], also: Mapping[str, str] | None = None
) -> str:
    """`deploy/nginx.conf` with the ports and the places of a test; each has to be in it."""
    text = CONF.read_text("utf-8")
    first, second = replicas
    places = {
        "listen 80;\n    listen [::]:80;": f"listen 127.0.0.1:{port};",
        "127.0.0.1:8001": f"127.0.0.1:{first}",
        "127.0.0.1:8002": f"127.0.0.1:{second}",
        "/run/iep-clock": f"{folder}/cache",
        "/var/log/nginx/iep-clock.log": f"{folder}/access.log",
    }
    for written, instead in {**places, **(also or {})}.items():
        assert written in text, written
        text = text.replace(written, instead)
    return text


class Listens(Protocol):
    """What answers at a port of this machine."""

    @property
    def port(self) -> int: ...


@contextmanager
def fronting(
    folder: Path,
    replicas: Sequence[Listens],
    also: Mapping[str, str] | None = None,
    connections: int = 768,
) -> Iterator[Front]:
    """The server before the replicas; `also` is what else is to stand otherwise in its file."""
    program = shutil.which("nginx", path=f"{os.environ['PATH']}:/usr/sbin")
    assert program, "the tests need Debian's nginx"
    port = free_port()
    conf = configured(folder, port, [replica.port for replica in replicas], also)
    (folder / "iep-clock.conf").write_text(conf, "utf-8")
    user = "user root;" if os.geteuid() == 0 else ""
    main = _MAIN.format(user=user, prefix=folder, connections=connections)
    (folder / "nginx.conf").write_text(main, "utf-8")
    process = subprocess.Popen(
        (program, "-p", str(folder), "-e", "error.log", "-c", str(folder / "nginx.conf"))
    )
    try:
        assert until(lambda: _listens(port)), "nginx did not start"
        yield Front(port, folder)
    finally:
        process.terminate()
        process.wait()


def _listens(port: int) -> bool:
    try:
        socket.create_connection(("127.0.0.1", port), timeout=1).close()
    except OSError:
        return False
    return True
