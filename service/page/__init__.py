"""Pages for people: a question as an address, an answer as a sheet of paper."""

from service.page.address import canonical, language_of, question_of, tidied, wants_form
from service.page.form import ask
from service.page.frame import framed, unframed
from service.page.guide import help_page, missing
from service.page.holidays import holidays
from service.page.manual import docs
from service.page.mistakes import Mistake, mistakes
from service.page.paper import FRAMED, POLICY, STATIC, Leaf, digest
from service.page.rules import law
from service.page.stairs import staircase
from service.page.told import plain, told

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
