from service.law import PROCESSES
from service.request.question import read
from tests.asking import feed_of
from tests.feeds.byte_rules import unfolded
from tests.feeds.reading import HOME, asked, uids


def test_a_uid_stays_whatever_is_learned_later() -> None:
    before = uids("due-process", "filed=2026-09-08&case=heron")
    after = uids(
        "due-process",
        "filed=2026-09-08&case=heron&resolution_waived=2026-09-14&extended_by=30"
        "&hearing=2026-10-20&rev=4&label=Heron&remind=1",
    )
    shared = before.keys() & after.keys()
    assert {"filed", "decision", "appeal"} <= shared
    assert {id_: before[id_] for id_ in shared} == {id_: after[id_] for id_ in shared}


def test_a_uid_stays_in_every_language_and_edition_and_place() -> None:
    question = read(PROCESSES["mediation"], [("filed", "2026-11-23")])
    first = feed_of(question, HOME)
    found = {
        frozenset(line for line in unfolded(feed) if line.startswith("UID:"))
        for feed in (
            first,
            asked("mediation", "filed=2026-11-23"),
            asked("mediation", "filed=2026-11-23&lang=es"),
            asked("mediation", "filed=2026-11-23", "http://127.0.0.1:8000"),
        )
    }
    assert len(found) == 1


def test_a_uid_stays_as_it_was_published() -> None:
    """Subscribed calendars hold these: they never change."""
    assert uids("state-complaint", "filed=2026-01-15")["decision"] == (
        "a96b63fc-2a88-52fd-9caa-15ce2f8c704f"
    )
    assert uids("state-complaint", "filed=2026-01-15&case=A-17")["decision"] == (
        "c17457e9-a505-5fcb-ba7c-ef8f2e6e7c1f"
    )


def test_a_uid_belongs_to_one_case() -> None:
    """Two children with two tokens never collide; a corrected filing date moves its events."""
    one = uids("mediation", "filed=2026-11-23&case=wren")
    other = uids("mediation", "filed=2026-11-23&case=finch")
    assert set(one.values()).isdisjoint(other.values())
    assert uids("mediation", "filed=2026-11-30&case=wren") == one


def test_a_uid_without_a_case_belongs_to_the_process_and_the_day_of_filing() -> None:
    found = [
        *uids("mediation", "filed=2026-11-23").values(),
        *uids("mediation", "filed=2026-11-24").values(),
        *uids("facilitation", "filed=2026-11-23").values(),
    ]
    assert len(found) == len(set(found))
