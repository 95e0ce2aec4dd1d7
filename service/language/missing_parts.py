"""Names of the parts without which a school year is not complete."""

from collections.abc import Mapping

from calendars.translation import Text

MISSING_PARTS: Mapping[str, Text] = {
    "first-day": Text(en="first day of school", es="primer día de clases"),
    "last-day": Text(en="last day of school", es="último día de clases"),
    "winter-break": Text(en="winter break", es="vacaciones de invierno"),
    "thanksgiving": Text(en="Thanksgiving Day", es="día de Acción de Gracias"),
    "school-days": Text(en="175 to 185 school days", es="entre 175 y 185 días escolares"),
}
