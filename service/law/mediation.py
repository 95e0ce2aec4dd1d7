"""Mediation without a request for a hearing ("mediation only"), at OAH: Ed. Code § 56500.3."""

from calendars.counting import Policy, Unit
from calendars.translation import Text
from service.law.citations import education_code
from service.law.shared.language_links import OAH_FORMS, SAFEGUARDS
from service.law.shared.limits import (
    DUE_PROCESS_LIMIT,
    LEARNED,
    STATE_COMPLAINT_LIMIT,
    STATE_COMPLAINT_LIMIT_LAST,
    VIOLATION,
)
from service.law.shared.sending import TO_OAH
from service.law.vocabulary import (
    Actor,
    Deadline,
    Event,
    Extension,
    Link,
    Moves,
    Notice,
    Process,
    SameDay,
    SetTo,
    Step,
    Within,
)

FILED = Event(
    "filed",
    Text(
        en="OAH received the request for mediation", es="La OAH recibió la solicitud de mediación"
    ),
    when=Text(
        en="OAH receives the request for mediation", es="la OAH recibe la solicitud de mediación"
    ),
)
EXTENDED_TO = Extension(
    "extended_to",
    Text(
        en="Both sides agreed to more time for mediation",
        es="Ambas partes acordaron más tiempo para la mediación",
    ),
    when=Text(en="the agreed time ends", es="termina el tiempo acordado"),
)

COMPLETED = Event(
    "completed",
    Text(en="The mediation must be finished", es="La mediación debe haber terminado"),
    when=Text(en="the mediation ends", es="termina la mediación"),
    done=Text(en="The mediation ended", es="La mediación terminó"),
    not_before=(FILED,),
    question=Text(en="When was the mediation?", es="¿Cuándo fue la mediación?"),
)

MEDIATION = Process(
    id="mediation",
    title=Text(en="Mediation without a hearing", es="Mediación sin audiencia (solo mediación)"),
    summary=Text(
        en="A neutral mediator from OAH helps you and the district reach a written agreement.",
        es="Una persona neutral de la OAH ayuda a usted y al distrito a llegar a un acuerdo "
        "escrito.",
    ),
    decided_by=Text(
        en="You and the district. The mediator decides nothing.",
        es="Usted y el distrito. Quien media no decide nada.",
    ),
    cost=Text(
        en="Free. Attorneys may not take part in this kind of mediation.",
        es="Gratis. En este tipo de mediación no pueden participar abogados ni abogadas.",
    ),
    is_binding=Text(
        en="Yes, from the moment both sides sign. There are no days to change your mind.",
        es="Sí, desde que firman ambas partes. No hay días para arrepentirse.",
    ),
    use_when=Text(
        en="Both sides want to agree and need help to get there.",
        es="Ambas partes quieren un acuerdo y necesitan ayuda para lograrlo.",
    ),
    limits=Text(
        en="It needs both sides: if the district declines, OAH closes the case. The time limits "
        "for a complaint or a hearing keep running.",
        es="Necesita a ambas partes: si el distrito no acepta, la OAH cierra el caso. Los plazos "
        "para una queja o una audiencia siguen corriendo.",
    ),
    how_long=Text(
        en="Set within 15 days and finished within 30, unless both sides agree to more time.",
        es="Se fija dentro de 15 días y termina dentro de 30, a menos que ambas partes acuerden "
        "más tiempo.",
    ),
    place=Step(
        short_title=Text(en="Mediation without a hearing", es="Mediación sin audiencia"),
        at_a_glance=Text(en="done within 30 days", es="termina dentro de 30 días"),
        can=Text(
            en="It can settle anything that both sides agree on, in writing.",
            es="Puede resolver todo lo que ambas partes acuerden por escrito.",
        ),
        does_not_fit=Text(
            en="One side does not want to agree, or you want someone to say who is right.",
            es="Una parte no quiere un acuerdo, o usted quiere que alguien diga quién tiene la "
            "razón.",
        ),
    ),
    filed=FILED,
    sending=TO_OAH,
    filed_question=Text(
        en="When did OAH get the request for mediation?",
        es="¿Cuándo recibió la OAH la solicitud de mediación?",
    ),
    asked=(COMPLETED,),
    filed_hint=Text(
        en="The date OAH got your request, not the date you mailed it. First give the district its "
        "copy: OAH takes the request only with proof of that.",
        es="La fecha en que la OAH recibió su solicitud, no la fecha en que la envió. Primero "
        "entregue la copia al distrito: la OAH solo acepta la solicitud con prueba de eso.",
    ),
    facts=(VIOLATION, LEARNED),
    deadlines=(
        Deadline(
            Event(
                "copy_to_other_party",
                Text(
                    en="The side that asks for mediation must send the other a copy",
                    es="La parte que pide la mediación debe enviar una copia a la otra",
                ),
                when=Text(en="the other side gets its copy", es="la otra parte recibe su copia"),
                done=Text(
                    en="A copy went to the other side", es="Se envió una copia a la otra parte"
                ),
            ),
            by=Actor.PARTY,
            rules=(
                SameDay(
                    FILED,
                    law=(
                        education_code(
                            "56500.3(d)",
                            "shall provide the other party to the mediation with a copy of the "
                            "request at the same time the request is filed with the Superintendent",
                        ),
                    ),
                ),
            ),
            if_missed=Text(
                en="If you asked, send it today and tell OAH when you sent it. If the district "
                "asked, ask it for your copy.",
                es="Si usted la pidió, envíela hoy y dígale a la OAH cuándo la envió. Si la pidió "
                "el distrito, pídale su copia.",
            ),
        ),
        Deadline(
            Event(
                "scheduled",
                Text(
                    en="OAH must have set the mediation", es="La OAH debe haber fijado la mediación"
                ),
                when=Text(en="the mediation is set", es="se fija la mediación"),
                done=Text(en="OAH set the mediation", es="La OAH fijó la mediación"),
                not_before=(FILED,),
            ),
            by=Actor.OAH,
            settled_by=(COMPLETED,),
            rules=(
                Within(
                    15,
                    Unit.CALENDAR,
                    after=(FILED,),
                    policy=Policy.AGENCY,
                    law=(
                        education_code(
                            "56500.3(e)", "shall be scheduled within 15 days of receipt"
                        ),
                        education_code(
                            "56043(q)",
                            "scheduled within 15 calendar days of receipt by the Superintendent",
                        ),
                    ),
                ),
            ),
            if_missed=Text(
                en="Call OAH and ask for the mediation date. Ask too whether the other side "
                "declined.",
                es="Llame a la OAH y pida la fecha de la mediación. Pregunte también si la otra "
                "parte no aceptó.",
            ),
        ),
        Deadline(
            COMPLETED,
            by=Actor.OAH,
            rules=(
                SetTo(
                    EXTENDED_TO,
                    moves=Moves.LATER,
                    law=(education_code("56500.3(e)", "unless both parties … agree to extend"),),
                ),
                Within(
                    30,
                    Unit.CALENDAR,
                    after=(FILED,),
                    policy=Policy.AGENCY,
                    law=(
                        education_code(
                            "56500.3(e)", "completed within 30 days after receipt of the request"
                        ),
                        education_code(
                            "56043(q)",
                            "completed within 30 calendar days after the request for mediation",
                        ),
                    ),
                ),
            ),
            if_missed=Text(
                en="Ask OAH for a date, or agree on more time in writing. You can also file a "
                "state complaint or ask for a due process hearing.",
                es="Pida una fecha a la OAH, o acuerden más tiempo por escrito. También puede "
                "presentar una queja estatal o solicitar una audiencia de debido proceso.",
            ),
        ),
        STATE_COMPLAINT_LIMIT,
        STATE_COMPLAINT_LIMIT_LAST,
        DUE_PROCESS_LIMIT,
    ),
    notices=(
        Notice(
            "no-attorneys",
            Text(
                en="Attorneys and paid legal advocates may not take part in this mediation (Ed. "
                "Code § 56500.3(a)). Both sides must keep an agreement as soon as both sign it: "
                "read it at home first if you can.",
                es="En esta mediación no pueden participar abogados, abogadas ni otras personas "
                "pagadas para la defensa legal (Ed. Code § 56500.3(a)). Un acuerdo es obligatorio "
                "en cuanto firman ambas partes: si puede, léalo antes en casa.",
            ),
        ),
        Notice(
            "limits-keep-running",
            Text(
                en="Mediation does not stop the year for a state complaint or the two years for a "
                "hearing. Enter {violation} or {learned} to see those dates.",
                es="La mediación no detiene el año para una queja estatal ni los dos años para una "
                "audiencia. Escriba {violation} o {learned} para ver esas fechas.",
            ),
        ),
    ),
    links=(
        Link(
            Text(en="OAH: special education", es="OAH: educación especial"),
            "https://www.dgs.ca.gov/OAH/Case-Types/Special-Education/Self-Help",
        ),
        OAH_FORMS,
        SAFEGUARDS,
    ),
)
