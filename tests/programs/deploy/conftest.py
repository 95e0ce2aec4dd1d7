"""Two replicas for all tests, which leave them as they were; nginx anew for each module."""

from collections.abc import Iterator

import pytest

from tests.programs.deploy.front import Front, fronting
from tests.programs.deploy.replicas import Replica, two_replicas


@pytest.fixture(scope="session")
def replicas(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Replica, Replica]]:
    with two_replicas(tmp_path_factory.mktemp("replicas")) as both:
        yield both


@pytest.fixture(scope="module")
def front(
    tmp_path_factory: pytest.TempPathFactory, replicas: tuple[Replica, Replica]
) -> Iterator[Front]:
    with fronting(tmp_path_factory.mktemp("nginx"), replicas) as nginx:
        yield nginx
