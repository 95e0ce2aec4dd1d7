"""Requests a second of the JSON and the feed, beside bare FastAPI that answers as many bytes."""

from datetime import date, timedelta
from urllib.request import urlopen

from benchmarks.load import requests_a_second, server

TIMELINES = "/v1/timelines/state-complaint"


def main() -> None:
    """Print requests a second, and the share of bare FastAPI's."""
    first = date(2024, 1, 1)
    days = [first + timedelta(n) for n in range(4_380)]
    print("Requests a second, one worker, sixteen connections")
    with server("service.app:app") as port:
        for form in ("json", "ics"):
            different = [f"{TIMELINES}.{form}?filed={day}" for day in days]
            _compare(port, f"{form}, every question different", different)
            _compare(port, f"{form}, 200 addresses polled", different[:200])


def _compare(port: int, name: str, paths: list[str]) -> None:
    with urlopen(f"http://127.0.0.1:{port}{paths[0]}") as answer:
        length = len(answer.read())
    ours = requests_a_second(port, paths)
    with server("benchmarks.bare:app", BARE_LENGTH=str(length)) as other:
        queries = [f"/?{path.partition('?')[2]}" for path in paths]
        bare = requests_a_second(other, queries)
    print(f"  {name:32} {ours:8.0f}   bare {bare:8.0f}   share {ours / bare:.2f}")
