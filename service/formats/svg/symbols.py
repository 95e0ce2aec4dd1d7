"""Shapes and colours: one of each for an actor, and a shape for each kind of date."""

# Relative path data, starting at the centre of the shape.
ACTORS = {
    "parent": "m-6 0a6 6 0 1 0 12 0a6 6 0 1 0-12 0z",
    "district": "m-6-6h12v12h-12z",
    "cde": "m0-7l7 12h-14z",
    "oah": "m0-8l8 8-8 8-8-8z",
    "party": "m-8 0l4-6h8l4 6-4 6h-8z",
    "county": "m0-8l8 6-3 9h-10l-3-9z",
    "center": "m0 7l7-12h-14z",
    "ocr": "m-2-7h4v5h5v4h-5v5h-4v-5h-5v-4h5z",
}
KINDS = {
    "event": "m-5 8v-15l10 4-10 5",
    "period": "m-7 0h13m1-5v10",
    "opens": "m-6-5v10m0-5h12m-4-4l4 4-4 4",
    "limit": "m6-5v10m0-5h-12m4-4l-4 4 4 4",
}
BAR = "m-8-4h16v8h-16z"
UPRIGHT = "m0-8v17"
BREAK = "m-6-2l3-4 6 8 3-4m-12 8l3-4 6 8 3-4"

PLAIN, QUIET, LINE, PAPER = "plain", "quiet", "line", "paper"
TODAY, LATE = "today", "late"
# For light mode; picture.css has the same classes for dark mode.
COLOURS = {
    PAPER: "#fff",
    PLAIN: "#222",
    QUIET: "#556",
    LINE: "#889",
    TODAY: "#b12",
    LATE: "#b12",
    "parent": "#05a",
    "district": "#a40",
    "cde": "#064",
    "oah": "#828",
    "party": "#650",
    "county": "#066",
    "center": "#348",
    "ocr": "#905",
}
# SVG attributes of each look that differs from an outline 2 wide.
LOOKS = {
    "period": {"stroke-width": "10", "stroke-opacity": ".4"},
    "break": {"stroke-width": "16", "stroke-dasharray": "2 3"},
    "gap": {"stroke-width": "1", "stroke-dasharray": "1 5"},
    "thin": {"stroke-width": "1"},
    "dot": {"stroke-width": "8", "stroke-linecap": "round"},
    "today": {"stroke-width": "4"},
    "projected": {"stroke-dasharray": "3 2"},
}
FULL = frozenset({"happened", "overdue"})
"""Looks of filled shapes."""
