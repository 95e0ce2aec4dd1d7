"""Every text of the law in both languages, in the terms that families see in official papers."""

import re
from itertools import chain

from calendars.translation import Text
from service.law import PROCESSES
from tests.law.declared import RULES, texts

CATALOGUE = tuple(dict.fromkeys(chain.from_iterable(map(texts, PROCESSES.values()))))
# The same word in both languages.
SAME = {Text(en="No", es="No")}
ENGLISH = re.compile(
    r"\b(about|after|and|any|are|ask|asked|at|before|by|can|day|days|did|does|each|for|from|get|"
    r"give|had|have|hearing|her|his|if|in|into|is|it|its|keep|may|meeting|must|not|of|on|only|or|"
    r"other|parent|school|shall|she|should|that|the|their|them|then|they|this|to|until|was|were|"
    r"what|when|which|who|will|with|within|would|write|you|your)\b"
)
OTHER_THAN_USTED = re.compile(r"\b(tú|tu|tus|te|ti|contigo|vosotros|puedes|debes|tienes)\b")
# English, and what the Spanish must then say: the terms of official papers in California.
TERMS = {
    r"state complaints?\b": r"quejas? estatal(es)?\b",
    r"due process hearing": r"audiencia de debido proceso",
    r"resolution meeting": r"reunión de resolución",
    r"resolution period": r"período de resolución",
    r"IEP meetings?\b": r"reuni(ón|ones) (anual )?del IEP",
    r"IEP team": r"equipo del IEP",
    r"facilitated|facilitator|facilitation": r"facilita",
    r"assessment plan": r"plan de evaluación",
    r"school district": r"distrito escolar",
    r"district": r"distrito",
    r"California Department of Education": r"Departamento de Educación de California",
    r"Office of Administrative Hearings": r"Oficina de Audiencias Administrativas",
    r"administrative law judge": r"juez de derecho administrativo",
    r"reconsider": r"reconsider",
    r"calendar days?\b": r"días? calendario",
    r"business days?\b": r"días? hábil(es)?\b",
    r"school days?\b": r"días? escolar(es)?\b",
    r"prior written notice": r"notificación previa por escrito",
    r"procedural safeguards": r"garantías procesales",
    r"complaint": r"queja",
    r"mediation": r"mediación",
    r"\bCDE\b": r"\bCDE\b",
    r"\bOAH\b": r"\bOAH\b",
    r"\bSELPA\b": r"\bSELPA\b",
}


class TestBothLanguages:
    """All texts in English and in plain Spanish."""

    def test_neither_is_missing(self) -> None:
        assert CATALOGUE
        for text in CATALOGUE:
            assert text.en == text.en.strip() != ""
            assert text.es == text.es.strip() != ""
            assert text.en != text.es or text in SAME

    def test_no_english_is_left_in_the_spanish(self) -> None:
        assert [text.es for text in CATALOGUE if ENGLISH.search(text.es.lower())] == []

    def test_a_parent_is_spoken_to_as_usted(self) -> None:
        assert [text.es for text in CATALOGUE if OTHER_THAN_USTED.search(text.es.lower())] == []

    def test_the_terms_are_the_official_ones(self) -> None:
        for text in CATALOGUE:
            for english, spanish in TERMS.items():
                if re.search(english, text.en, re.IGNORECASE):
                    assert re.search(spanish, text.es, re.IGNORECASE), text

    def test_numbers_and_citations_are_the_same(self) -> None:
        for text in CATALOGUE:
            assert sorted(re.findall(r"\d+", text.en)) == sorted(re.findall(r"\d+", text.es))
            assert text.en.count("§") == text.es.count("§")

    def test_what_is_a_sentence_is_one_in_both(self) -> None:
        for text in CATALOGUE:
            assert (text.en[-1] in ".?!") is (text.es[-1] in ".?!")
            assert text.en.count("“") == text.es.count("“") == text.en.count("”")


class TestWords:
    """What each row says to a parent."""

    def test_every_date_says_what_can_be_done_when_it_passes(self) -> None:
        assert all(deadline.if_missed.en.endswith(".") for _, deadline, _ in RULES)
        assert all(deadline.if_missed.es.endswith(".") for _, deadline, _ in RULES)

    def test_what_completes_a_sentence_is_none(self) -> None:
        """`when` completes "5 days after …" and "… después del día en que …"."""
        for process in PROCESSES.values():
            events = {process.filed, *process.facts, *(row.event for row in process.deadlines)}
            for event in events:
                assert event.when.en[-1] not in ".?!"
                assert event.when.es[-1] not in ".?!"
                assert event.title.en[0].isupper()
                assert event.title.es[0].isupper()
