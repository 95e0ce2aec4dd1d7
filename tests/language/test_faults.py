"""The sentences about faults, for programs: every kind in both languages."""

from dataclasses import is_dataclass
from datetime import date
from typing import get_args

import pytest

from calendars.counting import Policy, Unit
from calendars.school import NoSchool, Span
from calendars.translation import Text
from service.engine import count_faults, faults, input_faults
from service.engine.count_faults import (
    CountBeyondSchool,
    CountBeyondTheYears,
    EndBeyondSchool,
    NoSchoolYear,
    NothingToToll,
    PolicyUnfit,
    SchoolUnused,
    WithEnd,
)
from service.engine.expected import OneOf, WholeNumber
from service.engine.faults import (
    Fault,
    InTimeline,
    Missing,
    NoDateToCheck,
    NotHeld,
    OutsideTimeline,
    OverlappingYears,
    SameEvents,
    SentAlone,
    SentAndFiled,
    StartsNoClock,
    TooOften,
    UnknownCheck,
    UnknownParameter,
    Unreadable,
)
from service.engine.input_faults import (
    HasNul,
    LineFlaw,
    NoColumn,
    NoHeader,
    NoId,
    NoProcess,
    NotAList,
    NotAnObject,
    NotAValue,
    NotFound,
    NotJson,
    NotUtf8,
    OtherCells,
    QuoteNotClosed,
    StrayArgument,
    TooLong,
    TooManyCases,
    UnknownMember,
    UnreadableLine,
)
from service.language.faults import message
from tests.faults import (
    already_ended,
    beyond_the_years,
    ends_after,
    hearing_in_continuance,
    not_later,
    out_of_order,
)

START = date(2026, 1, 15)
YEAR = Span(date(2026, 6, 1), date(2027, 6, 4))
OTHER = Span(date(2025, 8, 13), date(2026, 6, 4))
TITLE = Text(en="The parent asked", es="La familia pidió")
SENTENCES: list[tuple[Fault, str, str]] = [
    (
        InTimeline(2, Unreadable("rev", "x", WholeNumber(0, 999))),
        "In timeline 2: rev (x) must be a whole number from 0 to 999.",
        "En timeline 2: rev (x) debe ser un número entero de 0 a 999.",
    ),
    (
        OutsideTimeline("label", "Ana"),
        (
            "label (Ana) stands beside the cases. It belongs in a timeline: write each = there as "
            "%3D and each & as %26."
        ),
        (
            "label (Ana) está junto a los casos. Va dentro de un timeline: escriba allí cada = "
            "como %3D y cada & como %26."
        ),
    ),
    (
        SameEvents(1, 3, "records", "", START),
        (
            "timeline 1 and timeline 3 are both records, filed 2026-01-15: enter a case for each, "
            "such as case=A1 and case=B2, so that their events stay apart."
        ),
        (
            "timeline 1 y timeline 3 son de records con la misma fecha, 2026-01-15: escriba un "
            "case para cada uno, como case=A1 y case=B2, para separar sus eventos."
        ),
    ),
    (
        SameEvents(1, 3, "records", "heron", START),
        (
            "timeline 1 and timeline 3 are both records with case=heron: enter another case for "
            "one of them, so that their events stay apart."
        ),
        (
            "timeline 1 y timeline 3 son de records con case=heron: escriba otro case para uno de "
            "los dos, para separar sus eventos."
        ),
    ),
    (
        out_of_order("decision", "2026-01-02", "filed", "2026-01-15"),
        "decision (2026-01-02) cannot be before filed (2026-01-15).",
        "decision (2026-01-02) no puede ser antes de filed (2026-01-15).",
    ),
    (
        ends_after("violation", "2025-09-08/2026-02-01", "filed", "2026-01-15"),
        "violation (2025-09-08/2026-02-01) cannot end after filed (2026-01-15).",
        "violation (2025-09-08/2026-02-01) no puede terminar después de filed (2026-01-15).",
    ),
    (
        not_later("extended_to", "2026-03-16", "2026-03-17"),
        "extended_to (2026-03-16) must be later than 2026-03-17, the date it takes the place of.",
        "extended_to (2026-03-16) debe ser posterior a 2026-03-17, la fecha que reemplaza.",
    ),
    (
        already_ended("no_agreement", "2026-12-01", "2026-10-01"),
        "no_agreement (2026-12-01) cannot be after 2026-10-01, the date the period ends by itself.",
        (
            "no_agreement (2026-12-01) no puede ser después de 2026-10-01, la fecha en que el "
            "período termina por sí solo."
        ),
    ),
    (
        hearing_in_continuance("2026-03-02", "2026-02-20", "2026-04-14"),
        (
            "heard (2026-03-02) lies between the order of 2026-02-20 and 2026-04-14, the first new "
            "hearing date of that continuance. Enter the real first hearing date, or leave this "
            "date out."
        ),
        (
            "heard (2026-03-02) cae entre la orden del 2026-02-20 y el 2026-04-14, la primera "
            "fecha nueva de audiencia de ese aplazamiento. Escriba la primera fecha real de "
            "audiencia, "
            "u omita esta fecha."
        ),
    ),
    (
        beyond_the_years("extended_by", 730, 600),
        (
            "extended_by (730, 600) leads to a day outside 2000-01-01 to 2041-12-31, the years "
            "whose holidays are known."
        ),
        (
            "extended_by (730, 600) lleva a un día fuera de 2000-01-01 a 2041-12-31, los años "
            "cuyos días feriados se conocen."
        ),
    ),
    (
        UnknownParameter("zz", "1", "records", ("filed", "lang")),
        "records has no parameter zz. It takes: filed, lang.",
        "records no tiene el parámetro zz. Acepta: filed, lang.",
    ),
    (
        UnknownParameter("fild", "1", "records", ("filed", "lang"), nearest="filed"),
        "records has no parameter fild. Did you mean filed? It takes: filed, lang.",
        "records no tiene el parámetro fild. ¿Quiso decir filed? Acepta: filed, lang.",
    ),
    (
        UnknownParameter("hearing", "1", "records", ("filed",), "filed", ("appeal", "mediation")),
        "records has no parameter hearing. It belongs to appeal, mediation. It takes: filed.",
        "records no tiene el parámetro hearing. Es de appeal, mediation. Acepta: filed.",
    ),
    (
        Missing("rev", TITLE, WholeNumber(0, 999)),
        "rev is missing (The parent asked): it must be a whole number from 0 to 999.",
        "Falta rev (La familia pidió): debe ser un número entero de 0 a 999.",
    ),
    (
        Unreadable("rev", "x", WholeNumber(0, 999)),
        "rev (x) must be a whole number from 0 to 999.",
        "rev (x) debe ser un número entero de 0 a 999.",
    ),
    (
        TooOften("filed", "2026-01-15, 2026-01-16", 2, 1),
        "filed was entered 2 times; at most 1 is allowed.",
        "filed se escribió 2 veces; se permite 1 como máximo.",
    ),
    (
        OverlappingYears(YEAR, OTHER),
        "school_year (2026-06-01/2027-06-04) overlaps the school year 2025-08-13/2026-06-04.",
        "school_year (2026-06-01/2027-06-04) se cruza con el año escolar 2025-08-13/2026-06-04.",
    ),
    (
        NotHeld(date(2026, 12, 23), NoSchool.BREAK),
        (
            "school_open (2026-12-23) lies in a school_break. Leave that date out of the break: "
            "enter it as two."
        ),
        (
            "school_open (2026-12-23) cae dentro de un school_break. Saque esa fecha de las "
            "vacaciones: escríbalas como dos."
        ),
    ),
    (
        NotHeld(date(2027, 1, 15), NoSchool.CLOSED),
        "school_open (2027-01-15) is also entered as school_closed. Enter it as one of the two.",
        (
            "school_open (2027-01-15) se escribió también como school_closed. Escriba solo uno de "
            "los dos."
        ),
    ),
    (
        NotHeld(date(2027, 1, 17), NoSchool.SUNDAY),
        (
            "school_open (2027-01-17) is a Sunday. It must be a date that would be a holiday, or a "
            "Saturday."
        ),
        "school_open (2027-01-17) es domingo. Debe ser una fecha que sería feriado, o un sábado.",
    ),
    (
        NotHeld(date(2026, 11, 11), NoSchool.VETERANS_DAY),
        (
            "school_open (2026-11-11) is Veterans Day: schools must close on November 11 (Ed. Code "
            "§ 37220(e)). It must be a date that would be another holiday, or a Saturday."
        ),
        (
            "school_open (2026-11-11) es el Día de los Veteranos: las escuelas deben cerrar el 11 "
            "de noviembre (Ed. Code § 37220(e)). Debe ser una fecha que sería otro feriado, o un "
            "sábado."
        ),
    ),
    (
        NoSchoolYear(),
        (
            "school_year is missing: school days are counted in the school years you enter, each "
            "as "
            "first/last."
        ),
        (
            "Falta school_year: los días escolares se cuentan en los años escolares que usted "
            "escriba, "
            "cada uno como primero/último."
        ),
    ),
    (
        SchoolUnused("school_closed", "2026-01-16"),
        (
            "school_closed (2026-01-16) changes nothing here: only school days, and calendar days "
            "counted forward, depend on a school."
        ),
        (
            "school_closed (2026-01-16) no cambia nada aquí: solo los días escolares, y los días "
            "calendario contados hacia adelante, dependen de una escuela."
        ),
    ),
    (
        PolicyUnfit(Policy.BUSINESS, Unit.CALENDAR, 5, (Policy.FIXED, Policy.COURT)),
        "policy (business) does not go with unit=calendar and days=5. These do: fixed, court.",
        "policy (business) no va con unit=calendar y days=5. Estas sí: fixed, court.",
    ),
    (
        CountBeyondSchool(START, 20, "2025-08-13/2026-01-20"),
        (
            "The count of 20 days from 2026-01-15 runs outside the school years that were entered "
            "(2025-08-13/2026-01-20). Enter a school_year for each one it runs through, the next "
            "one too."
        ),
        (
            "La cuenta de 20 días desde 2026-01-15 se sale de los años escolares que se "
            "escribieron "
            "(2025-08-13/2026-01-20). Escriba un school_year por cada uno por el que pasa, "
            "también el "
            "siguiente."
        ),
    ),
    (
        CountBeyondTheYears(START, 2000),
        (
            "days (2000) from 2026-01-15 leads to a day outside 2000-01-01 to 2041-12-31, the "
            "years whose holidays are known."
        ),
        (
            "days (2000) desde 2026-01-15 lleva a un día fuera de 2000-01-01 a 2041-12-31, los "
            "años cuyos días feriados se conocen."
        ),
    ),
    (
        EndBeyondSchool(START, date(2027, 8, 1), "2026-08-12/2027-06-10"),
        (
            "The count from 2026-01-15 to 2027-08-01 runs outside the school years that were "
            "entered (2026-08-12/2027-06-10). Enter a school_year for each one it runs through."
        ),
        (
            "La cuenta del 2026-01-15 al 2027-08-01 se sale de los años escolares que se "
            "escribieron (2026-08-12/2027-06-10). Escriba un school_year por cada uno por el "
            "que pasa."
        ),
    ),
    (
        WithEnd("days", "5", date(2026, 1, 20)),
        (
            "days (5) and end (2026-01-20) were both entered. Enter days for the date that a count "
            "leads to, or end for how many days lie between."
        ),
        (
            "Se escribieron days (5) y end (2026-01-20). Escriba days para la fecha a la que "
            "lleva la cuenta, o end para los días que hay entre las dos."
        ),
    ),
    (
        WithEnd("policy", "filing", date(2026, 1, 20)),
        (
            "policy (filing) changes nothing beside end (2026-01-20): no last day is moved. Leave "
            "one of them out."
        ),
        (
            "policy (filing) no cambia nada junto a end (2026-01-20): no se mueve ningún último "
            "día. Omita uno de los dos."
        ),
    ),
    (
        NothingToToll(),
        (
            "tolled (true) has nothing to stop here: enter school_year or school_break, and count "
            "forward with unit=calendar."
        ),
        (
            "tolled (true) no tiene nada que detener aquí: escriba school_year o school_break, y "
            "cuente hacia adelante con unit=calendar."
        ),
    ),
    (
        SentAndFiled("2026-01-15", "2026-01-20"),
        (
            "sent (2026-01-15) and filed (2026-01-20) were both entered. Enter filed where the "
            "date it arrived is known, and else sent with sent_by."
        ),
        (
            "Se escribieron sent (2026-01-15) y filed (2026-01-20). Escriba filed si se sabe la "
            "fecha en que llegó; si no, sent con sent_by."
        ),
    ),
    (
        SentAlone("sent_by", "sent", "2026-01-15", OneOf(("hand", "mail"))),
        (
            "sent_by is missing: it must be one of: hand, mail. sent (2026-01-15) was entered "
            "without it; where the date it arrived is known, enter filed alone."
        ),
        (
            "Falta sent_by: debe ser uno de: hand, mail. Se escribió sent (2026-01-15) sin él; si "
            "se sabe la fecha en que llegó, escriba solo filed."
        ),
    ),
    (
        StartsNoClock("fax", Text(en="Fax", es="Fax"), Text(en="write", es="escriba")),
        "sent_by (fax) cannot be counted from: write.",
        "sent_by (fax) no inicia ninguna cuenta: escriba.",
    ),
    (
        UnknownCheck("meeting/2026-03-03", ("decision", "correction")),
        (
            "check (meeting/2026-03-03) names no date of this process. There are: decision, "
            "correction."
        ),
        (
            "check (meeting/2026-03-03) no nombra ninguna fecha de este proceso. Existen: "
            "decision, correction."
        ),
    ),
    (
        NoDateToCheck("appeal/2026-03-03", ("decision",)),
        (
            "check (appeal/2026-03-03) has nothing to be compared with: no rule gives that date in "
            "this case yet. These have a date: decision."
        ),
        (
            "check (appeal/2026-03-03) no tiene con qué compararse: ninguna regla da todavía esa "
            "fecha en este caso. Tienen fecha: decision."
        ),
    ),
    (NotAnObject(), "An object is wanted here.", "Aquí va un objeto."),
    (
        NotAList("cases"),
        "cases must appear once, as a list.",
        "cases debe aparecer una vez, como lista.",
    ),
    (
        UnknownMember("case"),
        "There is no member case here. There is: cases, as_of.",
        "Aquí no hay case. Hay: cases, as_of.",
    ),
    (
        NotAValue("filed"),
        "filed must be text, a number, true or false, or a list of these.",
        "filed debe ser texto, un número, true o false, o una lista de estos.",
    ),
    (
        NoId("id", 80),
        "id must appear once, as text of 1 to 80 characters that can be printed.",
        "id debe aparecer una vez, como texto de 1 a 80 letras, cifras o signos visibles.",
    ),
    (
        NoProcess("process", ("records", "appeal")),
        "process must appear once, as one of: records, appeal.",
        "process debe aparecer una vez, como uno de: records, appeal.",
    ),
    (
        TooManyCases("cases", 1001, 1000),
        "cases has 1001 cases; at most 1000 are answered at once.",
        "cases tiene 1001 casos; se contestan 1000 a la vez como máximo.",
    ),
    (
        NotFound("process", "suit", ("records", "appeal")),
        "There is no such process: suit. There are: records, appeal.",
        "No existe ese proceso: suit. Existen: records, appeal.",
    ),
    (
        NotFound("calendar", "school", ("courts", "federal")),
        "There is no such calendar: school. There are: courts, federal.",
        "No existe ese calendario: school. Existen: courts, federal.",
    ),
    (
        StrayArgument("soon"),
        "soon stands alone: enter each value with its name, such as --filed 2026-01-15.",
        "soon está solo: escriba cada valor con su nombre, como --filed 2026-01-15.",
    ),
    *(
        (UnreadableLine(17, flaw), f"Line 17 {english}.", f"La línea 17 {spanish}.")
        for flaw, english, spanish in (
            (
                QuoteNotClosed(),
                "has a quotation mark that does not close, or text after one that does",
                "tiene una comilla que no se cierra, o texto después de una que se cierra",
            ),
            (TooLong(20_000), "is longer than 20000 characters", "tiene más de 20000 caracteres"),
            (HasNul(), "contains a NUL character", "contiene un carácter NUL"),
            (
                NotUtf8(),
                "is not UTF-8: save the file as UTF-8 (in Excel, as CSV UTF-8)",
                "no está en UTF-8: guarde el archivo como UTF-8 (en Excel, como CSV UTF-8)",
            ),
            (
                NoHeader(),
                "is where the file ends, and there was no header",
                "es donde termina el archivo, y no hubo encabezado",
            ),
            (
                NoColumn(("process", "filed")),
                "is the header, and has no column process, filed",
                "es el encabezado y no tiene la columna process, filed",
            ),
            (
                OtherCells(2, 3),
                "has 2 cells, and the header 3",
                "tiene 2 celdas, y el encabezado 3",
            ),
            (NotJson(), "is not a JSON object", "no es un objeto JSON"),
        )
    ),
]


@pytest.mark.parametrize(("fault", "english", "spanish"), SENTENCES)
def test_for_programs(fault: Fault, english: str, spanish: str) -> None:
    assert message(fault) == Text(en=english, es=spanish)


@pytest.mark.parametrize("fault", [fault for fault, *_ in SENTENCES])
def test_each_has_a_parameter_and_what_was_given(fault: Fault) -> None:
    assert isinstance(fault.parameter, str)
    assert isinstance(fault.given, str)


def kinds(*unions: object) -> set[type]:
    return {found for union in unions for found in get_args(union)}


def test_every_kind_is_in_the_catalogue() -> None:
    assert {type(fault) for fault, *_ in SENTENCES} == kinds(Fault)
    flaws = {type(fault.flaw) for fault, *_ in SENTENCES if isinstance(fault, UnreadableLine)}
    assert flaws == kinds(LineFlaw)


def test_every_kind_is_in_the_closed_set() -> None:
    declared = {
        found
        for module in (faults, count_faults, input_faults)
        for name, found in vars(module).items()
        if is_dataclass(found) and found.__module__ == module.__name__ and name[0] != "_"
    }
    assert declared == kinds(Fault, LineFlaw)
