"""While a hearing case runs, and after its decision: stay-put, record, fees, carrying it out."""

from calendars.translation import Text
from service.law.citations import civil_procedure, education_code, federal_regulation
from service.law.shared.undated import ASK_IN_WRITING
from service.law.vocabulary import Actor, Deadline, Event, Kind, Seen, Undated

STAY_PUT_EVENT = Event(
    "stay_put",
    Text(en="The child stays in the present placement", es="El niño permanece en su lugar actual"),
    when=Text(en="the case ends", es="termina el caso"),
)
STAY_PUT = Deadline(
    STAY_PUT_EVENT,
    by=Actor.DISTRICT,
    kind=Kind.UNDATED,
    rules=(
        Undated(
            words=Text(
                en="from the request until the case ends, in court too, unless both sides agree to "
                "another place",
                es="desde la solicitud hasta que termina el caso, también en la corte, a menos que "
                "ambas partes acuerden otro lugar",
            ),
            law=(
                education_code(
                    "56505(d)",
                    "during the pendency of the hearing proceedings …, the pupil shall remain in "
                    "his or her present placement, except as provided in Section 300.533 … unless "
                    "the public agency and the parent agree otherwise",
                ),
            ),
        ),
    ),
    if_missed=ASK_IN_WRITING,
)
HEARING_RECORD = Deadline(
    Event(
        "hearing_record",
        Text(
            en="OAH must give you a record of the hearing, word for word",
            es="La OAH debe entregarle un registro de la audiencia, palabra por palabra",
        ),
        when=Text(en="the record is given", es="se entrega el registro"),
    ),
    by=Actor.OAH,
    kind=Kind.UNDATED,
    rules=(
        Undated(
            words=Text(
                en="written or electronic, as you choose, and free",
                es="por escrito o electrónico, como usted elija, y gratis",
            ),
            law=(
                education_code(
                    "56505(e)(4)",
                    "a written, or, at the option of the parent, electronic, verbatim record",
                ),
                education_code("56505(e)(5)", "shall be provided at no cost to parents"),
            ),
        ),
    ),
    if_missed=ASK_IN_WRITING,
)
CARRY_OUT = Event(
    "carry_out",
    Text(en="The district must carry out the decision", es="El distrito debe cumplir la decisión"),
    when=Text(en="the decision is carried out", es="se cumple la decisión"),
)
CARRIED_OUT = Undated(
    words=Text(
        en="by the dates in the decision; the one year for a state complaint runs from when it was "
        "not done",
        es="en las fechas que dice la decisión; el año para una queja estatal corre desde que no "
        "se cumple",
    ),
    law=(
        federal_regulation(
            "300.152(c)(3)",
            "A complaint alleging a public agency's failure to implement a due process hearing "
            "decision must be resolved by the SEA",
        ),
    ),
)
CARRY_OUT_MISSED = Text(
    en="File a state complaint that the decision was not carried out. CDE must resolve it; the "
    "hearing is not held again.",
    es="Presente una queja estatal porque no se cumplió la decisión. El CDE debe resolverla; la "
    "audiencia no se repite.",
)
FEES_ACTION = Event(
    "fees_action",
    Text(
        en="Last day to ask a court for attorney's fees",
        es="Último día para pedir a una corte los honorarios legales",
    ),
    when=Text(en="a court is asked for the fees", es="se piden los honorarios a una corte"),
    done=Text(en="A court was asked for the fees", es="Se pidieron los honorarios a una corte"),
)
THREE_YEARS = (
    education_code(
        "56507(b)(1)",
        "may only be made either with the agreement of the parties following the conclusion of the "
        "administrative hearing process or by a court",
    ),
    civil_procedure("338(a)", "An action upon a liability created by statute", Seen.SECONDARY),
)
FEES_WORDS = Text(
    en="3 years after the date of the decision: courts have said so, no statute does (Villa v. "
    "Poway, S.D. Cal. 2010)",
    es="3 años después de la fecha de la decisión: así lo han dicho las cortes, no una ley (Villa "
    "v. Poway, S.D. Cal. 2010)",
)
FEES_MISSED = Text(
    en="A court will most likely reject the claim. Fees agreed in a settlement stay as they are.",
    es="Lo más probable es que una corte rechace la demanda. Los honorarios acordados en un "
    "arreglo no cambian.",
)
