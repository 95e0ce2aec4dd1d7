"""One timeline with its reasons, in process."""

from datetime import date

from benchmarks.timing import microseconds
from service.answer import ANSWER, answer
from service.law import PROCESSES
from service.question import read
from service.timeline import timeline
from service.wording import why

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
        question = read(PROCESSES[name], pairs)
        told = answer(question, "https://example.org")
        steps = {
            "query to facts": lambda pairs=pairs, name=name: read(PROCESSES[name], pairs),
            "timeline": lambda question=question: timeline(question.facts),
            "timeline with reasons in words": lambda question=question: [
                why(entry, "en") for entry in timeline(question.facts).entries
            ],
            "answer": lambda question=question: answer(question, "https://example.org"),
            "answer to JSON bytes": lambda told=told: ANSWER.dump_json(told, by_alias=True),
        }
        for step, call in steps.items():
            print(f"  {name:16} {step:32} {microseconds(call):8.1f}")
