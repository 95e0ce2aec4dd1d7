"""Media types of responses."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, eq=False)
class MediaType:
    """A media type (RFC 9110 § 8.3.1) with its path suffix; `parameters` end its Content-Type."""

    suffix: str
    type: str
    parameters: str = ""

    @property
    def header(self) -> str:
        """The Content-Type header."""
        return self.type + self.parameters


JSON = MediaType("json", "application/json")
CALENDAR = MediaType("ics", "text/calendar", "; charset=utf-8")
CSV = MediaType("csv", "text/csv", "; charset=utf-8; header=present")
SVG = MediaType("svg", "image/svg+xml")
YAML = MediaType("yaml", "application/yaml")
HTML = MediaType("html", "text/html", "; charset=utf-8")
CSS = MediaType("css", "text/css", "; charset=utf-8")
TEXT = MediaType("txt", "text/plain", "; charset=utf-8")
PROBLEM_JSON = MediaType("json", "application/problem+json")
