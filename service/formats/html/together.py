"""HTML page that puts several cases into one calendar."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from service.answers.cases import label_of, name_of_all
from service.answers.links import subscription_links
from service.answers.models import TimelineAnswer
from service.formats.field_titles import titles
from service.formats.html.dates import DateRow, date_rows
from service.formats.html.headlines import next_of
from service.formats.html.render import PageContext, render_page
from service.formats.html.together_form import TogetherCase, TogetherRow
from service.language.pages import form as form_words
from service.language.pages import headlines, sharing
from service.language.pages import together as words
from service.request.timelines import MOST_TIMELINES, timelines_query

_FEWEST_ROWS = 2


@dataclass(frozen=True, slots=True)
class CaseView:
    """A case of the calendar, as the page lists it."""

    title: str
    filed: str
    late: tuple[tuple[str, str], ...]
    """The title of each date that is overdue, and by how much it is."""
    next: DateRow | None
    page: str


def together_page(
    rows: Sequence[TogetherRow],
    cases: Sequence[TogetherCase],
    public_url: str,
    context: PageContext,
    others: Iterable[str] = (),
) -> str:
    """HTML of the page; `others` are names in its address that it does not have."""
    wrong = [context.say(form_words.UNKNOWN, name=name) for name in others]
    if len(rows) > MOST_TIMELINES:
        wrong.append(context.say(words.TOO_MANY, most=MOST_TIMELINES))
    empty = [TogetherRow("", "")] * (_FEWEST_ROWS - len(rows))
    several = len(cases) >= _FEWEST_ROWS
    return render_page(
        "together.html",
        context,
        w=words,
        tw=sharing,
        hw=headlines,
        rows=[*rows, *empty],
        wrong=wrong,
        has_wrong=bool(wrong) or any(row.wrong or row.label_wrong for row in rows),
        cases=[_view(case, context) for case in cases],
        links=_links(cases, public_url, context) if several else None,
        may_add=len(rows) < MOST_TIMELINES,
    )


def case_rows(
    cases: Sequence[TogetherCase], public_url: str, context: PageContext
) -> list[TogetherRow]:
    """The rows of cases that can be answered: each with the address of its page."""
    root = public_url.removesuffix(context.root)
    return [TogetherRow(f"{root}{_page(case, context)}", case.question.label) for case in cases]


def _page(case: TogetherCase, context: PageContext) -> str:
    return f"{context.to(f'/{case.process.id}')}?{case.query}"


def _view(case: TogetherCase, context: PageContext) -> CaseView:
    process, label = case.process, label_of(case.question)
    what = titles(process, context.language)[case.question.facts.name_of(process.filed)]
    return CaseView(
        f"{label}: {case.answer.title}" if label else case.answer.title,
        context.say(words.FILED, what=what, day=context.in_words(case.answer.filed)),
        tuple(_late(case.answer)),
        next_of(date_rows(case.answer, process, context)),
        _page(case, context),
    )


def _late(answer: TimelineAnswer) -> Iterator[tuple[str, str]]:
    for line in answer.dates:
        if line.outcome and line.outcome.state == "overdue":
            yield line.title, line.outcome.text


def _links(cases: Sequence[TogetherCase], public_url: str, context: PageContext) -> dict[str, str]:
    asked = [f"{case.process.id}?{case.question.canonical}" for case in cases]
    calendar = f"{public_url}/v1/timelines.ics?{timelines_query(asked, context.language)}"
    name = name_of_all([case.question for case in cases])
    found = subscription_links(calendar, name)
    return {**found._asdict(), "subscribe": found.webcal, "calendar": calendar}
