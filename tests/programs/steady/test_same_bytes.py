"""Each answer is the one to its own question, however many are asked at once."""

from tests.programs.steady.same_bytes import addresses, alone, differences
from tests.programs.steady.serving import image


def test_64_at_once_get_the_bytes_that_they_get_alone() -> None:
    with image(LIMIT_KEPT="1") as second:
        expected = alone(second.port, addresses(64))
    with image() as service:
        counted, different = differences(service.port, expected, 1000)
    assert different == 0
    assert counted.keys() == {"full", "304", "of HEAD"}
