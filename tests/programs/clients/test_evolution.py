from pathlib import Path

from tests.programs.clients import story
from tests.programs.clients.evolution import Evolution
from tests.programs.clients.subscription import Subscription
from tests.waiting import until


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

            subscription.publish(story.GONE)
            evolution.refresh()
            until(lambda: subscription.asked)
            until(lambda: evolution.rows() != gone, patience=1)
            assert set(subscription.asked) == {304}
            assert evolution.rows() == gone

            subscription.break_down()
            evolution.refresh()
            until(lambda: subscription.asked)
            until(lambda: evolution.rows() != gone, patience=1)
            assert set(subscription.asked) == {503}
            assert evolution.rows() == gone
