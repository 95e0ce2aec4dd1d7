"""Questions of which only the sending is known: their faults, and the token of their case."""

from collections.abc import Iterator
from typing import Any

from service.engine.faults import Missing, SendingFault, SentAlone, SentAndFiled, StartsNoClock
from service.law.vocabulary import Choice, Process, Sending
from service.request.model import QueryModel
from service.request.parameters import CASE, Parameter, parameters_of
from service.request.query import Texts, clipped


def with_case(process: Process, texts: Texts) -> Texts:
    """The texts of a question; a case of which only the sending is known gets a token.

    Events are named by the date of filing where a case has none: with it they stay the same once
    that date is known.
    """
    sending = process.sending
    if sending is None or sending.sent.id not in texts or CASE.name in texts:
        return texts
    (sent, *_) = texts[sending.sent.id]
    token = f"sent-{sent}"
    try:
        CASE.form.read(token)
    except ValueError:  # then the date cannot be read either
        return texts
    return {**texts, CASE.name: [token]}


def sending_faults(
    process: Process, values: QueryModel, texts: Texts
) -> Iterator[SendingFault | Missing]:
    """Faults of `sent` and `sent_by`, and of `filed` where neither was entered."""
    sending = process.sending
    if sending is None:
        return
    filed, sent, by = _names(process, sending)
    day, way = getattr(values, sent.name), getattr(values, by.name)
    if filed.name in texts and sent.name in texts:
        yield SentAndFiled(_given(texts, sent), _given(texts, filed))
    elif by.name in texts and sent.name not in texts:
        yield SentAlone(sent.name, by.name, _given(texts, by), sent.form.expected)
    elif sent.name in texts and by.name not in texts:
        yield SentAlone(by.name, sent.name, _given(texts, sent), by.form.expected)
    elif filed.name not in texts and sent.name not in texts:
        yield Missing(filed.name, filed.says, filed.form.expected)
    elif day and way:
        yield from _refused(sending, way)


def _names(process: Process, sending: Sending) -> tuple[Parameter[Any], ...]:
    named = parameters_of(process).named
    return named[process.filed.id], named[sending.sent.id], named[sending.by.id]


def _given(texts: Texts, parameter: Parameter[Any]) -> str:
    return clipped(", ".join(texts[parameter.name]))


def _refused(sending: Sending, way: Choice) -> Iterator[StartsNoClock]:
    for choice, reason in sending.refused:
        if choice is way:
            yield StartsNoClock(choice.value, choice.title, reason)
