"""The bytes of `python -m service batch FILE.csv`, by a Dask cluster: docs/batch.md."""

import sys
from pathlib import Path

from distributed import Client, LocalCluster

from service.cli.batch import OutputOptions, answers_of_pool, chunks, head
from service.cli.case_file import cases

WORKERS = 2


def main() -> None:
    """Write the dates of the cases in a file, in their order."""
    options = OutputOptions("csv", "en", "http://127.0.0.1:8000")
    with (
        LocalCluster(n_workers=WORKERS, threads_per_worker=1, dashboard_address=None) as cluster,
        Client(cluster) as client,
        Path(sys.argv[1]).open("rb") as file,
    ):
        sys.stdout.buffer.write(head(options))
        found, pool = chunks(cases(file, "csv")), client.get_executor()
        for written in answers_of_pool(pool, found, options, at_once=4 * WORKERS):
            sys.stdout.buffer.write(written.text)


if __name__ == "__main__":
    main()
