"""Names, and templates of sentences, for all processes."""

from calendars.translation import Text
from service.law.vocabulary import Actor, Seen

DISCLAIMER = Text(
    en="This is general information, not legal advice. Check each date with the office that "
    "handles your case.",
    es="Esto es información general, no asesoría legal. Confirme cada fecha con la oficina que "
    "lleva su caso.",
)
# Full names: in feeds, on the law page, above groups of dates and in legends.
ACTORS: dict[str | None, Text] = {
    Actor.PARENT: Text(en="You, the parent", es="Usted (mamá, papá, tutor o tutora)"),
    Actor.DISTRICT: Text(en="The school district", es="El distrito escolar"),
    Actor.CDE: Text(
        en="California Department of Education (CDE)",
        es="Departamento de Educación de California (CDE)",
    ),
    Actor.OAH: Text(
        en="Office of Administrative Hearings (OAH)",
        es="Oficina de Audiencias Administrativas (OAH)",
    ),
    Actor.PARTY: Text(en="Either side", es="Cualquiera de las partes"),
    Actor.COUNTY: Text(en="The county board of education", es="La junta de educación del condado"),
    Actor.CENTER: Text(
        en="The regional center (Early Start)", es="El centro regional (Early Start)"
    ),
    Actor.OCR: Text(en="Office for Civil Rights (OCR)", es="Oficina de Derechos Civiles (OCR)"),
    None: Text(en="Nobody", es="Nadie"),
}
# Short names beside a date: the groups of pages and the legends of pictures have the full ones.
ACTORS_BESIDE: dict[str | None, Text] = {
    **ACTORS,
    Actor.DISTRICT: Text(en="The district", es="El distrito"),
    Actor.CDE: Text(en="CDE", es="CDE"),
    Actor.OAH: Text(en="OAH", es="OAH"),
    Actor.PARTY: Text(en="Either side", es="Cualquier parte"),
    Actor.COUNTY: Text(en="The county board", es="La junta del condado"),
    Actor.CENTER: Text(en="The regional center", es="El centro regional"),
    Actor.OCR: Text(en="OCR", es="OCR"),
}
STANDINGS = {
    "happened": Text(en="Happened", es="Ocurrió"),
    "known": Text(en="Set by law", es="Fecha según la ley"),
    "projected": Text(en="Estimated date", es="Fecha estimada"),
    "pending": Text(en="No date yet", es="Todavía sin fecha"),
    "excused": Text(en="Not needed", es="No hace falta"),
    "undated": Text(en="No date in the law", es="La ley no da una fecha"),
}
# In the columns of plain text, which are narrow.
ACTORS_IN_COLUMNS: dict[str | None, Text] = {
    Actor.PARENT: Text(en="Parent", es="Familia"),
    Actor.DISTRICT: Text(en="District", es="Distrito"),
    Actor.CDE: Text(en="CDE", es="CDE"),
    Actor.OAH: Text(en="OAH", es="OAH"),
    Actor.PARTY: Text(en="Either side", es="Cualquiera"),
    Actor.COUNTY: Text(en="County", es="Condado"),
    Actor.CENTER: Text(en="Center", es="Centro"),
    Actor.OCR: Text(en="OCR", es="OCR"),
    None: Text(en="", es=""),
}
STANDINGS_IN_COLUMNS = {
    "happened": Text(en="happened", es="ocurrió"),
    "known": Text(en="known", es="conocida"),
    "projected": Text(en="estimated", es="estimada"),
    "pending": Text(en="waiting", es="en espera"),
    "excused": Text(en="not needed", es="no hace falta"),
    "undated": Text(en="no set time", es="sin plazo fijo"),
}
# A winter break that was not entered may move it.
MAY_BE_LATER = Text(en="may be later", es="quizá más tarde")
SEEN = {
    Seen.TEXT: Text(en="Checked.", es="Texto verificado."),
    Seen.TWIN: Text(
        en="Checked in a rule with the same text.",
        es="Verificado en otra regla con el mismo texto.",
    ),
    Seen.SECONDARY: Text(
        en="Checked in a reliable second-hand source.",
        es="Verificado en una fuente secundaria confiable.",
    ),
}
# After a citation in feeds and plain text.
SEEN_IN_BRACKETS: dict[str, Text] = {
    Seen.TEXT: Text(en="", es=""),
    Seen.TWIN: Text(
        en="(checked in a rule with the same text)",
        es="(verificado en otra regla con el mismo texto)",
    ),
    Seen.SECONDARY: Text(
        en="(checked in a reliable second-hand source)",
        es="(verificado en una fuente secundaria confiable)",
    ),
}
RULE = Text(en="The rule: {rule}", es="La regla: {rule}")
IF_MISSED = Text(en="If this date passes: {remedy}", es="Si no se cumple el plazo: {remedy}")
ESTIMATED = Text(en="Estimated: {title}", es="Estimada: {title}")
