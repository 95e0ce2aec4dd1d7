"""Pages for people: a question as an address, an answer as a sheet of paper."""

from service.formats.html.api_docs import docs
from service.formats.html.embed import framed, unframed
from service.formats.html.form import ask
from service.formats.html.form_errors import Mistake, mistakes
from service.formats.html.help import help_page, missing
from service.formats.html.holidays import holidays
from service.formats.html.home import staircase
from service.formats.html.law import law
from service.formats.html.render import FRAMED, POLICY, STATIC, Leaf, digest
from service.formats.html.timeline import plain, told
from service.formats.html.urls import canonical, language_of, question_of, tidied, wants_form

__all__ = [
    "FRAMED",
    "POLICY",
    "STATIC",
    "Leaf",
    "Mistake",
    "ask",
    "canonical",
    "digest",
    "docs",
    "framed",
    "help_page",
    "holidays",
    "language_of",
    "law",
    "missing",
    "mistakes",
    "plain",
    "question_of",
    "staircase",
    "tidied",
    "told",
    "unframed",
    "wants_form",
]
