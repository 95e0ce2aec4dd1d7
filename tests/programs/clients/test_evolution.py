from collections.abc import Sized
from functools import partial
from pathlib import Path

from tests.programs.clients import story
from tests.programs.clients.evolution import Evolution
from tests.programs.clients.subscription import Subscription
from tests.waiting import until


def test_evolution_follows_a_decision_that_comes_late(tmp_path: Path) -> None:
    """Open, late, done, and moved: each event stays one."""
    with Subscription() as subscription:
        subscription.publish(story.OPEN)
        with Evolution(tmp_path, subscription.port, subscription.path) as evolution:

            def shown(feed: bytes) -> list[story.Shown]:
                subscription.publish(feed)
                evolution.refresh()
                until(lambda: evolution.rows() == story.told(feed))
                return evolution.rows()

            uids: set[frozenset[str]] = set()
            for feed, dates in story.LATE_STORY:
                rows = shown(feed)
                assert rows == story.told(feed)
                assert dates.items() <= story.dates(rows).items()
                uids.add(frozenset(row.uid for row in rows))
            assert len(uids) == 1


def test_evolution_follows_several_cases_in_one_feed(tmp_path: Path) -> None:
    """One case moves, one leaves; 304 changes nothing."""
    with Subscription() as subscription:
        subscription.publish(story.TOGETHER_STORY[0][0])
        with Evolution(tmp_path, subscription.port, subscription.path) as evolution:

            def shown(feed: bytes) -> list[story.Shown]:
                subscription.publish(feed)
                evolution.refresh()
                until(lambda: evolution.rows() == story.told(feed))
                return evolution.rows()

            for feed, dates in story.TOGETHER_STORY:
                rows = shown(feed)
                assert rows == story.told(feed)
                assert dates.items() <= story.dates(rows).items()

            subscription.publish(story.TOGETHER_STORY[-1][0])
            evolution.refresh()
            assert until(lambda: 304 in subscription.asked)
            assert evolution.rows() == rows


def test_evolution_follows_a_feed(tmp_path: Path) -> None:
    """Events move, leave and stay the same events; 304 and an outage change nothing."""
    with Subscription() as subscription:
        subscription.publish(story.FIRST)
        with Evolution(tmp_path, subscription.port, subscription.path) as evolution:

            def shown(feed: bytes) -> list[story.Shown]:
                subscription.publish(feed)
                evolution.refresh()
                until(lambda: evolution.rows() == story.told(feed))
                return evolution.rows()

            first = shown(story.FIRST)
            assert first == story.told(story.FIRST)
            assert story.days(first) == story.FIRST_DAYS
            assert {event.alarms for event in first} == {1}

            moved = shown(story.MOVED)
            assert moved == story.told(story.MOVED)
            assert story.days(moved) == story.MOVED_DAYS
            assert story.uids(moved) == story.uids(first)

            gone = shown(story.GONE)
            assert gone == story.told(story.GONE)
            assert story.days(gone) == story.GONE_DAYS
            assert story.uids(gone).items() < story.uids(first).items()

            def refreshed_twice() -> set[int]:
                """The statuses; it is done with the first answer when it asks again."""
                for _ in range(2):
                    before = len(subscription.asked)
                    evolution.refresh()
                    assert until(partial(_longer, subscription.asked, before))
                return set(subscription.asked)

            subscription.publish(story.GONE)
            assert refreshed_twice() == {304}
            assert evolution.rows() == gone

            subscription.break_down()
            assert refreshed_twice() == {503}
            assert evolution.rows() == gone


def _longer(asked: Sized, before: int) -> bool:
    return len(asked) > before
