"""What Lighthouse says of the home page and the longest timeline; ends with 1 if it is too little.

After `npm ci` in tests/node: it takes a minute, and is no part of `make test`.
"""

import json
import os
import subprocess
import sys

from tests.programs.browser import FLAGS, chromium
from tests.programs.pages.leaves import LONGEST, spanish
from tests.serving import ROOT, serving

LEAST = {"performance": 95, "accessibility": 100, "best-practices": 95}
PATHS = ("/", LONGEST, spanish("/"), spanish(LONGEST))


def main() -> int:
    """The figures, page by page."""
    enough = True
    with serving() as site:
        ran = subprocess.run(
            ["node", "lighthouse.mjs", *(site + path for path in PATHS)],
            cwd=ROOT / "tests" / "node",
            env={**os.environ, "CHROME_PATH": chromium(), "CHROME_FLAGS": "\n".join(FLAGS)},
            stdout=subprocess.PIPE,
            check=True,
            text=True,
        )
    for line in ran.stdout.splitlines():
        found = json.loads(line)
        path = found["address"].removeprefix(site)
        sys.stdout.write(f"{path}\n  {found['scores']}\n  {found['wanting']}\n")
        enough &= all(found["scores"][name] >= least for name, least in LEAST.items())
    return 0 if enough else 1


if __name__ == "__main__":
    sys.exit(main())
