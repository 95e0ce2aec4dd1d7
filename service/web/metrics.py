"""What is counted for whoever runs the service; no label is made of what was asked."""

from functools import cache

from prometheus_client import (
    CollectorRegistry,
    Counter,
    GCCollector,
    Histogram,
    ProcessCollector,
    generate_latest,
)
from prometheus_client.exposition import CONTENT_TYPE_PLAIN_0_0_4

TYPE = CONTENT_TYPE_PLAIN_0_0_4
# Seconds: an answer that was kept takes less than the first, a thousand cases less than the last.
_BOUNDS = (0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5)


class Metrics:
    """The counters of one application."""

    def __init__(self) -> None:
        self._registry = CollectorRegistry()
        ProcessCollector(registry=self._registry)
        GCCollector(self._registry)
        self._requests = Counter(
            "http_requests",
            "Answers given, by route, method and status.",
            ("route", "method", "status"),
            registry=self._registry,
        )
        self._seconds = Histogram(
            "http_request_duration_seconds",
            "Seconds from a request to the end of its answer, by route.",
            ("route",),
            buckets=_BOUNDS,
            registry=self._registry,
        )
        shelf = Counter(
            "shelf_lookups",
            "Looks at the shelf of answers that are kept, by whether the answer was there.",
            ("found",),
            registry=self._registry,
        )
        self._of = cache(self._count_of)
        self._found = {found: shelf.labels(str(found).lower()) for found in (True, False)}

    def answered(self, route: str, method: str, status: int, seconds: float) -> None:
        """Count an answer; `route` is a template and `method` one that is known."""
        requests, taken = self._of(route, method, status)
        requests.inc()
        taken.observe(seconds)

    def _count_of(self, route: str, method: str, status: int) -> tuple[Counter, Histogram]:
        """The two that count such an answer: there are few kinds."""
        return self._requests.labels(route, method, str(status)), self._seconds.labels(route)

    def looked(self, *, found: bool) -> None:
        """Count a look at the shelf."""
        self._found[found].inc()

    def exposition(self) -> bytes:
        """All of them in Prometheus' text format."""
        return generate_latest(self._registry)
