"""What was written once is given again, as long as there is room."""

from hypothesis import given
from hypothesis import strategies as st

from service.web.shelf import Shelf


def copy(size: int) -> bytes:
    return b"x" * size


class TestShelf:
    def test_gives_what_was_put(self) -> None:
        shelf, first = Shelf(100), copy(10)
        shelf.put("first", first)
        assert shelf.get("first") is first
        assert shelf.get("second") is None

    def test_what_was_asked_for_longest_ago_makes_room(self) -> None:
        shelf = Shelf(30)
        for tag in ("first", "second", "third"):
            shelf.put(tag, copy(10))
        shelf.get("first")
        shelf.put("fourth", copy(10))
        assert [bool(shelf.get(tag)) for tag in ("first", "second", "third", "fourth")] == [
            True,
            False,
            True,
            True,
        ]

    def test_a_copy_that_takes_the_place_of_another_takes_its_room(self) -> None:
        shelf = Shelf(30)
        for size in (30, 10, 20):
            shelf.put("same", copy(size))
        shelf.put("other", copy(10))
        assert shelf.get("same")
        assert shelf.get("other")

    def test_what_has_no_room_at_all_is_not_kept(self) -> None:
        shelf = Shelf(30)
        shelf.put("large", copy(31))
        assert shelf.get("large") is None
        shelf.put("small", copy(30))
        assert shelf.get("small")

    @given(st.lists(st.tuples(st.sampled_from("abcdef"), st.integers(0, 40))))
    def test_never_holds_more_than_it_may(self, puts: list[tuple[str, int]]) -> None:
        shelf = Shelf(100)
        for tag, size in puts:
            shelf.put(tag, copy(size))
        kept = [shelf.get(tag) for tag in "abcdef"]
        assert sum(len(found) for found in kept if found) <= 100
