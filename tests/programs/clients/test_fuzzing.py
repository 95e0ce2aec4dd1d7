"""No fault, no status, header, media type or shape that the document does not promise."""

import pytest

from tests.programs.clients.fuzzing import asked

# One process in every format, and the others in JSON: their formats read the same question.
_OTHER_FORMATS = r"^/v1/timelines/(?!records)[a-z-]+(\.(ics|csv|svg))?$"
# Every bound of every parameter: of all timelines, one stands for the others here.
_OTHER_TIMELINES = r"^/v1/timelines(?!/records\.json)"


@pytest.mark.parametrize(
    ("phases", "options"),
    [
        (
            "examples,fuzzing",
            ("--max-examples", "2", "--exclude-path-regex", _OTHER_FORMATS),
        ),
        ("coverage", ("--exclude-path-regex", _OTHER_TIMELINES)),
    ],
)
def test_the_service_keeps_what_the_document_promises(
    phases: str, options: tuple[str, ...]
) -> None:
    found = asked("--phases", phases, *options)
    assert found.returncode == 0, found.stdout
    assert " generated, " in found.stdout
