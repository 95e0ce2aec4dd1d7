"""One timeline with its reasons, in process."""

from collections.abc import Callable

from benchmarks.timing import microseconds
from service.answer import ANSWER, answer
from service.feed import feed
from service.law import PROCESSES
from service.query import Pairs
from service.question import read
from service.terms import Process
from service.timeline import timeline
from service.wording import why

PUBLIC_URL = "https://example.org"
CASES = {
    "state-complaint": (("filed", "2026-01-15"),),
    "due-process": (
        ("filed", "2026-09-08"),
        ("hearing", "2026-11-02"),
        ("prehearing_conference", "2026-10-20"),
    ),
}


def main() -> None:
    """Print what each step from query to bytes takes."""
    print("One timeline, in process (µs, best of seven runs)")
    for name, pairs in CASES.items():
        for step, call in _steps(PROCESSES[name], pairs).items():
            print(f"  {name:16} {step:32} {microseconds(call):8.1f}")


def _steps(process: Process, pairs: Pairs) -> dict[str, Callable[[], object]]:
    question = read(process, pairs)
    told = answer(question, PUBLIC_URL)
    return {
        "query to facts": lambda: read(process, pairs),
        "timeline": lambda: timeline(question.facts),
        "timeline, reasons in words": lambda: [
            why(entry, "en") for entry in timeline(question.facts).entries
        ],
        "answer": lambda: answer(question, PUBLIC_URL),
        "answer to JSON bytes": lambda: ANSWER.dump_json(told, by_alias=True),
        "answer to feed bytes": lambda: feed(question, told, PUBLIC_URL),
    }
