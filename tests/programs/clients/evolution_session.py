"""Evolution's data server: what it holds of the subscription `iep`, a line of JSON for a line.

For Debian's own Python, which has `gi`. "refresh" asks it to ask again; anything else, what it has.
"""

import json
import sys

import gi

gi.require_version("ECal", "2.0")
gi.require_version("EDataServer", "1.2")

from gi.repository import ECal, EDataServer  # noqa: E402 - once their versions are chosen

registry = EDataServer.SourceRegistry.new_sync(None)
client = ECal.Client.connect_sync(registry.ref_source("iep"), ECal.ClientSourceType.EVENTS, 1, None)
for line in sys.stdin:
    if line.strip() == "refresh":
        answer = client.refresh_sync(None)
    else:
        _, components = client.get_object_list_sync("#t", None)
        answer = [component.as_ical_string() for component in components]
    sys.stdout.write(f"{json.dumps(answer)}\n")
    sys.stdout.flush()
