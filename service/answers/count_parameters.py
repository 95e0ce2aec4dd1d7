"""Query parameters of a count."""

from enum import StrEnum
from typing import TypeVar

from calendars.counting import Policy, Unit
from calendars.translation import Text
from service.request.parameters import Parameter
from service.request.values import ValueFormat, day, number, one_of

MOST_DAYS = 2000

Named = TypeVar("Named", bound=StrEnum)

# The API calls the policy of an agency by that of the district, and a look back by that of a count
# back, which say the same.
POLICIES = tuple(policy for policy in Policy if policy not in {Policy.AGENCY, Policy.LOOK_BACK})


def _named(kind: type[Named], *members: Named) -> ValueFormat[Named]:
    values = one_of(*(member.value for member in members))
    return ValueFormat(lambda text: kind(values.read(text)), values.expected, values.schema)


START = Parameter(
    "start",
    Text(
        en="The date to count from, which is day 0",
        es="La fecha desde la que se cuenta, que es el día 0",
    ),
    day(),
    required=True,
)
DAYS = Parameter(
    "days",
    Text(
        en="How many; a negative number counts back",
        es="Cuántos; con un número negativo se cuenta hacia atrás",
    ),
    number(-MOST_DAYS, MOST_DAYS),
)
END = Parameter(
    "end",
    Text(
        en="The date to count to, in place of days: the answer's days are how many lie between, "
        "negative where it is earlier than the start",
        es="La fecha hasta la que se cuenta, en lugar de days: los days de la respuesta son los "
        "que hay entre las dos, negativos si es anterior al inicio",
    ),
    day(),
)
UNIT = Parameter(
    "unit",
    Text(en="What is counted", es="Qué se cuenta"),
    _named(
        Unit,
        Unit.CALENDAR,
        Unit.BUSINESS,
        Unit.COURT,
        Unit.SCHOOL,
        Unit.WEEKDAY,
        Unit.MONTH,
        Unit.YEAR,
    ),
    default=Unit.CALENDAR.value,
)
TOLLED = Parameter(
    "tolled",
    Text(
        en="Whether vacations of more than five school days and the time between school years "
        "stop a count of calendar days. By default they do where a school calendar is entered",
        es="Si las vacaciones de más de cinco días escolares y el tiempo entre años escolares "
        "detienen una cuenta de días calendario. Por defecto la detienen si se indica un "
        "calendario escolar",
    ),
    one_of("true", "false"),
)
POLICY = Parameter(
    "policy",
    Text(
        en="What becomes of a last day that is no working day. By default: backward for a count "
        "back, business for business days, district for calendar days with a school calendar, "
        "else fixed",
        es="Qué pasa si el último día no es hábil. Por defecto: backward si se cuenta hacia atrás, "
        "business con días hábiles, district con días calendario y un calendario escolar, y si "
        "no, fixed",
    ),
    _named(Policy, *POLICIES),
)
