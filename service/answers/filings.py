"""Required contents of each filing of a process, in one language."""

from dataclasses import dataclass
from typing import Annotated

from pydantic import Field

from calendars.translation import Language
from service.law.filing_fields import Filing, Requirement
from service.law.filings import FILINGS
from service.law.vocabulary import Process


@dataclass(frozen=True, slots=True)
class RequirementOut:
    """One thing that a filing must contain, or that must go with it."""

    event: Annotated[
        str,
        Field(description="The event that the filing makes.", examples=["reconsideration_request"]),
    ]
    title: Annotated[str, Field(description="The filing in words.")]
    text: Annotated[str, Field(description="The requirement, as advice to a parent.")]
    cite: Annotated[
        str, Field(description="As lawyers write it.", examples=["34 CFR § 300.153(b)(1)"])
    ]
    words: Annotated[str | None, Field(description="Quoted as they stand in the source.")]
    url: Annotated[str, Field(description="Where to read it.")]


def process_filings(process: Process, language: Language) -> list[RequirementOut]:
    """The requirements of every filing of a process, the one that opens it first."""
    return [
        _requirement(filing, each, language)
        for filing in FILINGS
        if filing.process is process
        for each in filing.requirements
    ]


def _requirement(filing: Filing, each: Requirement, language: Language) -> RequirementOut:
    return RequirementOut(
        event=filing.event.id,
        title=filing.title.in_(language),
        text=each.text.in_(language),
        cite=each.law.cite,
        words=each.law.words or None,
        url=each.law.url,
    )
