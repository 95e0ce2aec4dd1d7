"""State complaint to the California Department of Education (CDE).

34 CFR §§ 300.151–300.153; 5 CCR §§ 3200–3205; Ed. Code § 56500.2.

Not modelled: the 60 days of 5 CCR § 4631 (complaints to the district itself), and the rules
before 2020-07-01 (5 CCR § 4600 and following for special education).
"""

from calendars.counting import Policy, Unit
from calendars.readings import ReadingId
from calendars.translation import Text
from service.law.citations import (
    education_code,
    education_department,
    federal_regulation,
    state_regulation,
)
from service.law.records import RECORDS_FOR_A_COMPLAINT, RECORDS_REQUEST
from service.law.shared.after_decision import CARRIED_OUT, CARRY_OUT, CARRY_OUT_MISSED
from service.law.shared.limits import DUE_PROCESS_LIMIT, LEARNED, VIOLATION
from service.law.shared.reconsideration import (
    DECISION,
    FILED,
    RECONSIDERATION_ANSWERED,
    RECONSIDERATION_REQUESTED,
    RECONSIDERATION_SENT,
)
from service.law.shared.sending import TO_CDE
from service.law.shared.undated import DISTRICT_RESPONSE, MORE_INFORMATION, SAFEGUARDS_NOTICE
from service.law.vocabulary import (
    Actor,
    AlsoFrom,
    Before,
    Choice,
    Chosen,
    Circumstance,
    Deadline,
    Event,
    Extension,
    Given,
    Kind,
    Link,
    Moves,
    Notice,
    Outside,
    Process,
    Reach,
    SameDay,
    SetTo,
    Step,
    TriageQuestion,
    Within,
)

EXTENDED_TO = Extension(
    "extended_to",
    Text(
        en="CDE extended the time for its decision to this date",
        es="El CDE extendió el plazo de su decisión hasta esta fecha",
    ),
    when=Text(en="the extended time ends", es="termina el plazo extendido"),
)
PENDING = Choice("true", Text(en="Yes", es="Sí"))
NOT_PENDING = Choice("false", Text(en="No", es="No"))
HEARING_PENDING = Circumstance(
    "hearing_pending",
    Text(
        en="The same problem is also part of a due process hearing",
        es="El mismo problema también está en una audiencia de debido proceso",
    ),
    choices=(NOT_PENDING, PENDING),
    question=Text(
        en="Is the same problem also part of a due process hearing?",
        es="¿El mismo problema también está en una audiencia de debido proceso?",
    ),
)

COPY_TO_DISTRICT = Event(
    "copy_to_district",
    Text(
        en="Send a copy of the complaint to the district",
        es="Envíe una copia de la queja al distrito",
    ),
    when=Text(en="the district gets its copy", es="el distrito recibe su copia"),
    done=Text(en="A copy went to the district", es="Se envió una copia al distrito"),
)
COMPLETE = Event(
    "complete",
    Text(
        en="CDE had everything that a complaint must contain",
        es="El CDE tuvo todo lo que debe contener una queja",
    ),
    when=Text(en="the complaint is complete", es="la queja está completa"),
    not_before=(FILED,),
)
EARLIEST_VIOLATION = Event(
    "earliest_violation",
    Text(
        en="CDE can look at what happened since this date",
        es="El CDE puede investigar lo que pasó desde esta fecha",
    ),
    when=Text(en="the year before the complaint begins", es="empieza el año anterior a la queja"),
)
CORRECTION = Event(
    "correction",
    Text(
        en="The district must have corrected everything CDE found",
        es="El distrito debe haber corregido todas las faltas que encontró el CDE",
    ),
    when=Text(
        en="the district has corrected everything", es="el distrito ha corregido todas las faltas"
    ),
    done=Text(
        en="The district corrected everything CDE found",
        es="El distrito corrigió todas las faltas que encontró el CDE",
    ),
    not_before=(DECISION, FILED),
)

STATE_COMPLAINT = Process(
    id="state-complaint",
    title=Text(en="State complaint", es="Queja estatal (queja de cumplimiento)"),
    summary=Text(
        en="You tell the California Department of Education (CDE) in writing that the school broke "
        "a special education law. CDE looks into it and writes a decision.",
        es="Usted le dice por escrito al Departamento de Educación de California (CDE) que la "
        "escuela no cumplió una ley de educación especial. El CDE lo investiga y escribe una "
        "decisión.",
    ),
    decided_by=Text(
        en="CDE, after its own investigation. There is no hearing.",
        es="El CDE, después de su propia investigación. No hay audiencia.",
    ),
    cost=Text(en="Free. You do not need a lawyer.", es="Gratis. No necesita abogado ni abogada."),
    is_binding=Text(
        en="Yes. The district must do what CDE's decision orders.",
        es="Sí. El distrito debe hacer lo que ordena la decisión del CDE.",
    ),
    use_when=Text(
        en="The law or the IEP was not followed: a deadline was missed, a service was not given.",
        es="No se cumplió la ley o el IEP: la escuela no cumplió un plazo o no dio un servicio.",
    ),
    limits=Text(
        en="It does not settle what the IEP should say when both sides followed the rules. It does "
        "not look at what happened more than one year ago.",
        es="No decide qué debe decir el IEP cuando ambas partes siguieron las reglas. No revisa lo "
        "que pasó hace más de un año.",
    ),
    how_long=Text(
        en="CDE decides within 60 days, unless the time is extended. You can e-mail, fax, mail or "
        "bring your complaint.",
        es="El CDE decide dentro de 60 días, a menos que se extienda el plazo. Puede enviar su "
        "queja por correo electrónico, fax o correo, o llevarla.",
    ),
    place=Step(
        short_title=Text(en="State complaint", es="Queja estatal"),
        at_a_glance=Text(en="a decision within 60 days", es="una decisión dentro de 60 días"),
        can=Text(
            en="CDE can make the district follow the law, make up for services it did not give, or "
            "pay money back.",
            es="El CDE puede ordenar al distrito que cumpla la ley, que reponga servicios que no "
            "dio o que devuelva dinero.",
        ),
        does_not_fit=Text(
            en="Both sides followed the rules, but you do not agree about what your child needs.",
            es="Ambas partes siguieron las reglas, pero no están de acuerdo en lo que su hijo o "
            "hija necesita.",
        ),
    ),
    filed=FILED,
    sending=TO_CDE,
    filed_question=Text(
        en="When did CDE get your complaint?", es="¿Cuándo recibió el CDE su queja?"
    ),
    asked=(DECISION,),
    filed_hint=Text(
        en="The date CDE got your complaint, not the date you mailed it. If it was not complete "
        "then, also enter the date it was complete, below.",
        es="La fecha en que el CDE recibió su queja, no la fecha en que la envió. Si todavía no "
        "estaba completa, escriba abajo también la fecha en que lo estuvo.",
    ),
    facts=(COMPLETE, RECONSIDERATION_SENT, RECORDS_REQUEST, VIOLATION, LEARNED),
    circumstances=(HEARING_PENDING,),
    deadlines=(
        Deadline(
            COPY_TO_DISTRICT,
            by=Actor.PARENT,
            rules=(
                SameDay(
                    FILED,
                    law=(
                        federal_regulation(
                            "300.153(d)",
                            "at the same time the party files the complaint with the SEA",
                        ),
                        state_regulation(
                            "3202(d)", "at the same time the party files the complaint with the CDE"
                        ),
                    ),
                ),
            ),
            if_missed=Text(
                en="Send the copy today and tell CDE when you sent it.",
                es="Envíe la copia hoy y dígale al CDE cuándo la envió.",
            ),
        ),
        SAFEGUARDS_NOTICE,
        MORE_INFORMATION,
        DISTRICT_RESPONSE,
        RECORDS_FOR_A_COMPLAINT,
        Deadline(
            EARLIEST_VIOLATION,
            by=None,
            kind=Kind.LIMIT,
            rules=(
                Before(
                    1,
                    Unit.YEAR,
                    before=FILED,
                    policy=Policy.FIXED,
                    law=(
                        state_regulation(
                            "3202(c)",
                            "occurred not more than one year prior to the date that the complaint "
                            "is received",
                        ),
                    ),
                ),
            ),
            if_missed=Text(
                en="You can still describe older facts as background. A due process hearing can go "
                "back two years.",
                es="Los hechos anteriores se pueden contar como antecedentes. Una audiencia de "
                "debido proceso puede revisar hasta dos años atrás.",
            ),
        ),
        Deadline(
            DECISION,
            by=Actor.CDE,
            rules=(
                SetTo(
                    EXTENDED_TO,
                    moves=Moves.LATER,
                    # CDE wants the agreement in writing; asking for mediation does not extend.
                    law=(
                        federal_regulation(
                            "300.152(b)(1)(i)",
                            "Exceptional circumstances exist with respect to a particular "
                            "complaint",
                        ),
                        federal_regulation(
                            "300.152(b)(1)(ii)",
                            "agree to extend the time to engage in mediation … or to engage in "
                            "other alternative means of dispute resolution, if available in the "
                            "State",
                        ),
                    ),
                ),
                Within(
                    60,
                    Unit.CALENDAR,
                    after=(FILED,),
                    also_from=(AlsoFrom(ReadingId.FROM_COMPLETE, (COMPLETE,), moves=Moves.LATER),),
                    policy=Policy.AGENCY,
                    law=(
                        federal_regulation(
                            "300.152(a)", "a time limit of 60 days after a complaint is filed"
                        ),
                        education_code(
                            "56500.2(a)(1)",
                            "A written decision shall be issued to the complainant in accordance "
                            "with the 60-day time limit",
                        ),
                        education_code(
                            "56043(p)(1)",
                            "a time limit of 60 calendar days after a complaint is filed with the "
                            "state educational agency to investigate",
                        ),
                        education_department(
                            "begins on the date the Dispute Resolution Services Unit receives all "
                            "the required information"
                        ),
                    ),
                ),
            ),
            if_missed=Text(
                en="Call or write to CDE. Ask for the decision, and whether the time was extended, "
                "by whom and why. CDE may extend it only for exceptional circumstances of this "
                "complaint. Or you and the district agree to more time, to mediate or to settle it "
                "another way.",
                es="Llame o escriba al CDE: pida la decisión y pregunte si se extendió el plazo, "
                "quién lo extendió y por qué. El CDE solo puede extenderlo por circunstancias "
                "excepcionales de esta queja, o si usted y el distrito lo acuerdan para mediar o "
                "para resolverla de otra manera.",
            ),
        ),
        RECONSIDERATION_REQUESTED,
        RECONSIDERATION_ANSWERED,
        Deadline(
            CORRECTION,
            by=Actor.DISTRICT,
            rules=(
                Within(
                    1,
                    Unit.YEAR,
                    after=(DECISION,),
                    policy=Policy.AGENCY,
                    words=Text(
                        en="as soon as possible, and at most one year after CDE's decision; if the "
                        "decision sets its own dates, those count",
                        es="lo antes posible, y a más tardar un año después de la decisión del "
                        "CDE; si la decisión fija sus propias fechas, valen esas",
                    ),
                    law=(
                        federal_regulation(
                            "300.600(e)",
                            "as soon as possible, and in no case later than one year after the "
                            "State's identification of the noncompliance",
                        ),
                    ),
                ),
            ),
            if_missed=Text(
                en="Tell CDE what has not been done. CDE must make sure that its decision is "
                "carried out.",
                es="Dígale al CDE qué falta por hacer. El CDE debe asegurar que se cumpla su "
                "decisión.",
            ),
        ),
        Deadline(
            CARRY_OUT,
            by=Actor.DISTRICT,
            kind=Kind.UNDATED,
            with_fact=DECISION,
            rules=(CARRIED_OUT,),
            if_missed=CARRY_OUT_MISSED,
        ),
        DUE_PROCESS_LIMIT,
    ),
    notices=(
        Notice(
            "outside-one-year",
            Text(
                en="The problem happened more than one year before CDE received the complaint. CDE "
                "will most likely not look into it (5 CCR § 3202(c)), unless it went on within the "
                "year.",
                es="El problema pasó más de un año antes de que el CDE recibiera la queja. Lo más "
                "probable es que el CDE no lo investigue (5 CCR § 3202(c)), a menos que haya "
                "seguido dentro de ese año.",
            ),
            when=Outside(VIOLATION, limit=EARLIEST_VIOLATION),
        ),
        Notice(
            "arguable-one-year",
            Text(
                en="It is not clear whether the problem is within the year. The year ended just "
                "before CDE received the complaint, on a day on which offices were closed, or "
                "before the complaint was complete. Ask CDE.",
                es="No está claro si el problema está dentro del año. El año terminó justo antes "
                "de que el CDE recibiera la queja, en un día en que las oficinas estaban cerradas, "
                "o antes de que la queja estuviera completa. Pregunte al CDE.",
            ),
            when=Outside(
                VIOLATION, limit=EARLIEST_VIOLATION, reach=Reach.ARGUABLE, complete=COMPLETE
            ),
        ),
        Notice(
            "partly-outside-one-year",
            Text(
                en="Part of the problem happened more than one year before CDE received the "
                "complaint. CDE will most likely look only into the rest (5 CCR § 3202(c)).",
                es="Una parte del problema pasó más de un año antes de que el CDE recibiera la "
                "queja. Lo más probable es que el CDE solo investigue el resto (5 CCR § 3202(c)).",
            ),
            when=Outside(
                VIOLATION, limit=EARLIEST_VIOLATION, reach=Reach.PARTLY, complete=COMPLETE
            ),
        ),
        Notice(
            "complete",
            Text(
                en="CDE counts its 60 days from the date it has everything that a complaint must "
                "contain. The law counts from the date the complaint is filed (34 CFR "
                "§ 300.152(a)). If CDE asked you for more, enter the date it had everything.",
                es="El CDE cuenta sus 60 días desde la fecha en que tiene todo lo que debe "
                "contener una queja. La ley cuenta desde la fecha en que se presenta (34 CFR § "
                "300.152(a)). Si el CDE le pidió algo más, escriba la fecha en que lo tuvo todo.",
            ),
            unless=(COMPLETE,),
        ),
        Notice(
            "from-complete",
            Text(
                en="CDE counts its 60 days from the date the complaint was complete. The law "
                "counts from the date it was filed (34 CFR § 300.152(a)). So CDE is late for sure "
                "only after the later of the two dates.",
                es="El CDE cuenta sus 60 días desde la fecha en que la queja estuvo completa. La "
                "ley cuenta desde la fecha en que se presentó (34 CFR § 300.152(a)). Así que el "
                "CDE está atrasado con seguridad solo después de la última de las dos fechas.",
            ),
            when=Given((COMPLETE,)),
        ),
        Notice(
            "reconsideration-sent",
            Text(
                en="CDE's page says to send the request within 30 days of the date on the report. "
                "Be safe and have CDE receive it by then: no law says that the date you sent it "
                "counts.",
                es="La página del CDE dice que se envíe la solicitud dentro de los 30 días desde "
                "la fecha del informe. Para mayor seguridad, haga que el CDE la reciba dentro de "
                "ese plazo: ninguna ley dice que cuenta la fecha en que la envió.",
            ),
            when=Given((RECONSIDERATION_SENT,)),
        ),
        Notice(
            "set-aside",
            Text(
                en="CDE sets aside any problem that is also in a due process hearing until the "
                "hearing ends (34 CFR § 300.152(c)(1)). The other problems keep their 60 days.",
                es="El CDE deja en espera cualquier problema que también esté en una audiencia de "
                "debido proceso hasta que esta termine (34 CFR § 300.152(c)(1)). Los demás "
                "problemas conservan sus 60 días.",
            ),
            when=Chosen(PENDING),
        ),
        Notice(
            "stale-advice",
            Text(
                en="Some papers still say “six months” to get a decision and “35 days” to ask for "
                "reconsideration. Those are the rules from before July 1, 2020.",
                es="Algunos documentos todavía dicen “seis meses” para la decisión y “35 días” "
                "para pedir reconsideración. Esas son las reglas de antes del 1 de julio de 2020.",
            ),
        ),
    ),
    links=(
        Link(
            Text(en="CDE: state complaints", es="CDE: quejas estatales"),
            "https://www.cde.ca.gov/sp/se/disputeresolution.asp",
        ),
    ),
)

LAW_NOT_FOLLOWED = TriageQuestion(
    "law_not_followed",
    Text(en="Was the law or the IEP not followed?", es="¿No se cumplió la ley o el IEP?"),
    Text(
        en="The school did not do what it must. Often a state complaint fits.",
        es="La escuela no hizo lo que debe. A menudo sirve una queja estatal.",
    ),
    leads_to=(STATE_COMPLAINT,),
)
