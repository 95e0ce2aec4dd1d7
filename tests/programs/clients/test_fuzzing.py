"""No fault, no status, header, media type or shape that the document does not promise."""

import pytest

from tests.programs.clients.fuzzing import asked

_TIMELINES = r"^/v1/timelines"


@pytest.mark.parametrize(
    ("phases", "options"),
    [
        ("examples,fuzzing", ("--max-examples", "2")),
        # Every bound of every parameter: of all timelines, one stands for the others here.
        ("coverage", ("--exclude-path-regex", rf"{_TIMELINES}(?!/records\.json)")),
    ],
)
def test_the_service_keeps_what_the_document_promises(
    phases: str, options: tuple[str, ...]
) -> None:
    found = asked("--phases", phases, *options)
    assert found.returncode == 0, found.stdout
    assert " generated, " in found.stdout
