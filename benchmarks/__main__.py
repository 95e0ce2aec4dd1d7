"""Every measure, one after the other: `python -m benchmarks`."""

from benchmarks import counting, requests, timelines

timelines.main()
counting.main()
requests.main()
