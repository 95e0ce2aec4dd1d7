"""Query of a tool about one case: its own parameters, and the question about the case."""

from service.engine.faults import FaultsError
from service.law.vocabulary import Process
from service.request.model import QueryModel
from service.request.parameters import AS_OF
from service.request.query import Pairs, by_name, validated
from service.request.question import Question, read
from service.request.values import TODAY


def read_case(
    model: type[QueryModel], resource: str, process: Process, pairs: Pairs
) -> tuple[QueryModel, Question]:
    """The values of a tool, and its case as it is seen today; FaultsError with every fault."""
    own: list[tuple[str, str]] = []
    case: list[tuple[str, str]] = []
    for pair in pairs:
        (own if pair[0] in model.parameters else case).append(pair)
    if all(name != AS_OF.name for name, _ in case):
        case.append((AS_OF.name, TODAY))
    values, faults = validated(model, by_name(own, model.parameters), resource)
    try:
        question = read(process, case)
    except FaultsError as error:
        raise FaultsError((*faults, *error.faults)) from error
    if faults:
        raise FaultsError(tuple(faults))
    return values, question
