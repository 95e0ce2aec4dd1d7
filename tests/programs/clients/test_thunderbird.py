from functools import partial
from pathlib import Path

from tests.programs.clients import story
from tests.programs.clients.subscription import Subscription, steady
from tests.programs.clients.thunderbird import Thunderbird
from tests.waiting import until


def _shown(subscription: Subscription, thunderbird: Thunderbird, feed: bytes) -> list[story.Shown]:
    subscription.publish(feed)
    with thunderbird.running():
        until(lambda: subscription.asked and thunderbird.rows() == story.told(feed))
    return thunderbird.rows()


def test_thunderbird_follows_a_decision_that_comes_late(tmp_path: Path) -> None:
    """Open, late, done, and moved: each event stays one."""
    with Subscription() as subscription:
        thunderbird = Thunderbird(tmp_path, subscription.port, subscription.path)
        shown = partial(_shown, subscription, thunderbird)
        uids: set[frozenset[str]] = set()
        for feed, dates in story.LATE_STORY:
            rows = shown(feed)
            assert rows == story.told(feed)
            assert dates.items() <= story.dates(rows).items()
            uids.add(frozenset(row.uid for row in rows))
        assert len(uids) == 1


def test_thunderbird_follows_several_cases_in_one_feed(tmp_path: Path) -> None:
    """One case moves, one leaves, and the events of the others stay what they are."""
    with Subscription() as subscription:
        thunderbird = Thunderbird(tmp_path, subscription.port, subscription.path)
        shown = partial(_shown, subscription, thunderbird)
        uids: list[set[str]] = []
        for feed, dates in story.TOGETHER_STORY:
            rows = shown(feed)
            assert rows == story.told(feed)
            assert dates.items() <= story.dates(rows).items()
            uids.append({row.uid for row in rows})
        first, moved, gone = uids
        assert gone < moved == first


def test_thunderbird_follows_a_feed(tmp_path: Path) -> None:
    """Events move, leave and stay the same events; an outage empties nothing."""
    with Subscription() as subscription:
        thunderbird = Thunderbird(tmp_path, subscription.port, subscription.path)
        shown = partial(_shown, subscription, thunderbird)
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

        def shown_still() -> list[story.Shown]:
            with thunderbird.running():
                until(lambda: subscription.asked)
                # While it writes the same events once more, some are missing.
                steady(lambda: thunderbird.rows() == gone)
            return thunderbird.rows()

        # It sends no If-None-Match when it starts: the same feed comes once more.
        subscription.publish(story.GONE)
        assert shown_still() == gone
        assert subscription.asked == [200]

        subscription.break_down()
        assert shown_still() == gone
        assert subscription.asked == [503]
