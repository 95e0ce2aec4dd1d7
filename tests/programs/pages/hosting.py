"""Another site, whose page shows what is ours under a strict policy of its own."""

import re
from base64 import b64encode
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import sha256
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

STYLE = """
body { margin: 1rem; font: 100%/1.5 sans-serif; background: #fff; color: #222; }
@media (prefers-color-scheme: dark) {
  body { background: #111; color: #eee; }
  a { color: #9cf; }
}
"""
PAGE = """\
<!doctype html>
<html lang="{lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>A site for parents</title>
<link rel="icon" href="data:,">
<style>{style}</style>
</head>
<body>
<main>
<h1>A site for parents</h1>
<div id="place">
{snippet}
</div>
</main>
</body>
</html>
"""


@contextmanager
def hosting(snippet: str, site: str, lang: str = "en") -> Iterator[str]:
    """The address of a page with a snippet in it; the page may show and ask only `site`."""
    body = PAGE.format(lang=lang, style=STYLE, snippet=snippet).encode()
    policy = _policy(snippet, site)

    class Answering(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.send_header("Content-Security-Policy", policy)
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            """Nothing on the terminal."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Answering)
    Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()


def _policy(snippet: str, site: str) -> str:
    """Nothing from anywhere, save one site, one style and the scripts of the snippet."""
    scripts = re.findall(r"<script>(.*?)</script>", snippet, re.DOTALL)
    hashes = " ".join(map(_hash, scripts)) or "'none'"
    return (
        f"default-src 'none'; img-src data:; style-src {_hash(STYLE)}; script-src {hashes}; "
        f"frame-src {site}; connect-src {site}; base-uri 'none'; form-action 'none'"
    )


def _hash(text: str) -> str:
    return f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'"
