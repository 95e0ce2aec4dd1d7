"""Serves in namespaces of its own, and prints what was answered and what the kernel was asked.

Alone on loopback, on a disk that takes nothing, without a home, and as nobody in particular.
"""

import fcntl
import json
import os
import shutil
import signal
import socket
import struct
import subprocess
import sys
import time
from http.client import HTTPConnection
from pathlib import Path

# netdevice(7): a name, and flags
_SET_FLAGS, _UP, _FLAGS = 0x8914, 1, "16sh22x"
_READ = "-all,+dac_read_search"
# It may read all there is, as a checkout may lie in a folder of root's; it may do nothing else.
_AS_NOBODY = (
    *("setpriv", "--reuid=10001", "--regid=10001", "--clear-groups", "--no-new-privs"),
    *(f"--inh-caps={_READ}", f"--ambient-caps={_READ}"),
)
_TRACED = ("strace", "-f", "-qqq", "-e", "signal=none", "-e", "trace=socket,connect,bind,listen")


def main() -> None:
    """The arguments are whether it is root's, and the command; the paths come as a list."""
    whose, *command = sys.argv[1:]
    paths = json.load(sys.stdin)
    _raise_loopback()
    _write_protect()
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    as_nobody = _AS_NOBODY if whose == "root" else ()
    # A group of its own: who is traced outlives the tracer, but not its group.
    with subprocess.Popen(
        (*as_nobody, *_TRACED, *command),
        env={
            "PATH": os.environ["PATH"],
            "HOME": "/nonexistent",
            "GRANIAN_HOST": "127.0.0.1",
            "GRANIAN_PORT": str(port),
        },
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        start_new_session=True,
    ) as tracer:
        try:
            _wait(port)
            answers = [_ask(port, *path) for path in paths]
            children = Path(f"/proc/{tracer.pid}/task/{tracer.pid}/children")
            status = Path(f"/proc/{int(children.read_text('ascii'))}/status").read_text("ascii")
        finally:
            os.killpg(tracer.pid, signal.SIGKILL)
        said = tracer.communicate()[1].decode()
    table = {name: Path(f"/proc/net/{name}").read_text("ascii") for name in ("dev", "route")}
    writable = [place for place in ("/", "/tmp", "/dev/shm") if _takes_files(place)]  # noqa: S108 - that nothing can be put there is what is asked
    print(json.dumps([answers, status, said, table, writable]))  # noqa: T201 - to whoever started it


def _raise_loopback() -> None:
    with socket.socket() as any_socket:
        fcntl.ioctl(any_socket, _SET_FLAGS, struct.pack(_FLAGS, b"lo", _UP))


def _write_protect() -> None:
    """Every mount, the latest first, so that what lies beneath is met too."""
    mount = shutil.which("mount")
    for line in reversed(Path("/proc/self/mountinfo").read_text("utf-8").splitlines()):
        place, options = line.split()[4:6]
        others = options.replace("rw", "ro", 1)
        subprocess.run((str(mount), "-o", f"remount,bind,{others}", place), check=True)


def _takes_files(place: str) -> bool:
    return not os.statvfs(place).f_flag & os.ST_RDONLY


def _wait(port: int) -> None:
    for _ in range(600):
        try:
            socket.create_connection(("127.0.0.1", port)).close()
        except OSError:
            time.sleep(0.05)
        else:
            return


def _ask(port: int, method: str, path: str, body: str) -> tuple[int, str]:
    connection = HTTPConnection("127.0.0.1", port, timeout=60)
    connection.request(method, path, body or None, {"Content-Type": "application/json"})
    response = connection.getresponse()
    return response.status, response.read().decode()


if __name__ == "__main__":
    main()
