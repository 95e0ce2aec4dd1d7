"""Processes as data: description, parameters and rules of each."""

from dataclasses import dataclass
from typing import Annotated, Literal

from pydantic import Field, TypeAdapter

from calendars.translation import Language
from service.answers.contacts import ContactOut, process_contacts
from service.answers.filings import RequirementOut, process_filings
from service.answers.models import EDITION, Edition, Lang
from service.answers.rules import RuleRow, rule_row
from service.law import PROCESSES, vocabulary
from service.request.parameters import MOST_EXTENSIONS, parameters_of


@dataclass(frozen=True, slots=True)
class LinkOut:
    """An official page or form for families."""

    title: Annotated[str, Field(description="What it is.")]
    url: Annotated[str, Field(description="Where it is.")]


@dataclass(frozen=True, slots=True)
class ProcessSummary:
    """A process: what it is, who decides, what it costs, when it fits."""

    id: Annotated[str, Field(description="Its name in an address.", examples=["state-complaint"])]
    title: Annotated[str, Field(description="Its name in words.", examples=["State complaint"])]
    summary: Annotated[str, Field(description="What it is, in a sentence or two.")]
    decided_by: Annotated[str, Field(description="Who decides.")]
    cost: Annotated[str, Field(description="What it costs.")]
    binding: Annotated[str, Field(description="Whether the outcome binds.")]
    fits: Annotated[str, Field(description="When to choose it.")]
    cannot: Annotated[str, Field(description="What it cannot do.")]
    filed: Annotated[str, Field(description="What the parameter filed is the day of.")]
    links: Annotated[list[LinkOut], Field(description="Official pages and forms for families.")]


@dataclass(frozen=True, slots=True)
class Processes:
    """Every process there is."""

    processes: Annotated[
        list[ProcessSummary], Field(description="From talking it through to going to court.")
    ]
    lang: Lang
    edition: Annotated[Edition, Field(description="The edition of the rules.")]


@dataclass(frozen=True, slots=True)
class FactOut:
    """A date that a question may enter; it takes the place of the one that the law sets."""

    id: Annotated[str, Field(description="The name of its parameter.", examples=["decision"])]
    title: Annotated[str, Field(description="What happened on that day.")]
    required: Annotated[
        bool, Field(description="Whether a question must have it, or `sent` in its place.")
    ]


@dataclass(frozen=True, slots=True)
class ChoiceOut:
    """One answer to a circumstance."""

    value: Annotated[str, Field(description="As a question writes it.", examples=["district"])]
    title: Annotated[str, Field(description="What it means.")]


@dataclass(frozen=True, slots=True)
class CircumstanceOut:
    """Something about the case that is no date."""

    id: Annotated[str, Field(description="The name of its parameter.", examples=["filed_by"])]
    title: Annotated[str, Field(description="What it is about.")]
    default: Annotated[
        str,
        Field(
            description="What holds where a question says nothing; empty where nothing does.",
            examples=["parent"],
        ),
    ]
    choices: Annotated[list[ChoiceOut], Field(description="What a question may say.")]


@dataclass(frozen=True, slots=True)
class ExtensionParameterOut:
    """More time, entered as often as it was granted."""

    id: Annotated[str, Field(description="The name of its parameter.", examples=["extended_to"])]
    title: Annotated[str, Field(description="What it is.")]
    gives: Annotated[Literal["date", "days"], Field(description="A new date, or more days.")]
    most: Annotated[int, Field(description="How often it may be entered.")]


@dataclass(frozen=True, slots=True)
class ProcessOut(ProcessSummary):
    """A process with all that a question about it may say, and all its rules."""

    facts: Annotated[list[FactOut], Field(description="The dates that a question may enter.")]
    circumstances: Annotated[
        list[CircumstanceOut], Field(description="What else about the case changes its dates.")
    ]
    extensions: Annotated[
        list[ExtensionParameterOut], Field(description="The parameters for more time.")
    ]
    rules: Annotated[
        list[RuleRow], Field(description="Every rule, in the order of the law, closed ones too.")
    ]
    filing: Annotated[
        list[RequirementOut],
        Field(description="What the law asks of each filing; empty where it asks nothing."),
    ]
    contacts: Annotated[
        list[ContactOut], Field(description="Offices to write to, and helpers; checked by hand.")
    ]
    lang: Lang
    edition: Annotated[Edition, Field(description="The edition of the rules.")]


PROCESSES_ADAPTER = TypeAdapter(Processes)
PROCESS_ADAPTER = TypeAdapter(ProcessOut)


def processes_out(language: Language) -> Processes:
    """Every process, in the order of the law."""
    summaries = [_summary(process, language) for process in PROCESSES.values()]
    return Processes(summaries, language, _edition())


def process_out(process: vocabulary.Process, language: Language) -> ProcessOut:
    """A process as data."""
    summary, parameters = _summary(process, language), parameters_of(process)
    return ProcessOut(
        id=summary.id,
        title=summary.title,
        summary=summary.summary,
        decided_by=summary.decided_by,
        cost=summary.cost,
        binding=summary.binding,
        fits=summary.fits,
        cannot=summary.cannot,
        filed=summary.filed,
        links=summary.links,
        facts=[
            FactOut(parameter.name, parameter.says.in_(language), parameter.required)
            for parameter in parameters.events
        ],
        circumstances=[
            _circumstance(each, process, language) for each in parameters.circumstances.values()
        ],
        extensions=[
            *(_extension(each, "date", language) for each in parameters.extended_to.values()),
            *(_extension(each, "days", language) for each in parameters.extended_by.values()),
        ],
        rules=[
            rule_row(deadline, rule, process, language)
            for deadline in process.deadlines
            for rule in deadline.rules
        ],
        filing=process_filings(process, language),
        contacts=process_contacts(process, language),
        lang=language,
        edition=_edition(),
    )


def _summary(process: vocabulary.Process, language: Language) -> ProcessSummary:
    return ProcessSummary(
        id=process.id,
        title=process.title.in_(language),
        summary=process.summary.in_(language),
        decided_by=process.decided_by.in_(language),
        cost=process.cost.in_(language),
        binding=process.is_binding.in_(language),
        fits=process.use_when.in_(language),
        cannot=process.limits.in_(language),
        filed=process.filed.title.in_(language),
        links=[LinkOut(link.title.in_(language), link.url) for link in process.links],
    )


def _circumstance(
    circumstance: vocabulary.Circumstance, process: vocabulary.Process, language: Language
) -> CircumstanceOut:
    choices = [
        ChoiceOut(choice.value, choice.title.in_(language)) for choice in circumstance.choices
    ]
    is_sent_by = process.sending is not None and circumstance is process.sending.by
    default = "" if is_sent_by else choices[0].value
    return CircumstanceOut(circumstance.id, circumstance.title.in_(language), default, choices)


def _extension(
    extension: vocabulary.Extension, value_kind: Literal["date", "days"], language: Language
) -> ExtensionParameterOut:
    return ExtensionParameterOut(
        extension.id, extension.title.in_(language), value_kind, MOST_EXTENSIONS
    )


def _edition() -> Edition:
    return EDITION
