"""Assessment and the first IEP: Ed. Code §§ 56043, 56302.1, 56321, 56344."""

from calendars.counting import Policy, Unit
from calendars.translation import Text
from service.law.citations import education_code, federal_regulation
from service.law.shared.limits import (
    DUE_PROCESS_LIMIT,
    LEARNED,
    STATE_COMPLAINT_LIMIT,
    STATE_COMPLAINT_LIMIT_LAST,
    VIOLATION,
)
from service.law.shared.sending import TO_THE_DISTRICT
from service.law.shared.undated import (
    ASSESSMENT_REPORT,
    DISTRICT_MUST_FILE,
    IEP_CARRIED_OUT,
    IEP_COPY,
    INTERPRETER,
    MEETING_NOTICE,
    NO_THIRTY_DAYS,
    PARTIAL_CONSENT,
    SAFEGUARDS_NOTICE,
    SURROGATE_ASSIGNED,
    SURROGATE_NEEDED,
    TRANSLATION,
)
from service.law.vocabulary import (
    Actor,
    Deadline,
    Event,
    Extension,
    Given,
    Kind,
    LateReferral,
    Link,
    Moves,
    Notice,
    Process,
    SameDay,
    SchoolSide,
    SetTo,
    Spans,
    Within,
)

FILED = Event(
    "filed",
    Text(
        en="The district received the written request for an assessment",
        es="El distrito recibió la solicitud escrita de evaluación",
    ),
    when=Text(
        en="the district receives the written request", es="el distrito recibe la solicitud escrita"
    ),
)
PLAN = Event(
    "plan",
    Text(en="You received the assessment plan", es="Usted recibió el plan de evaluación"),
    when=Text(en="the parent receives the plan", es="la familia recibe el plan"),
    not_before=(FILED,),
    question=Text(
        en="When did you get the assessment plan?", es="¿Cuándo recibió el plan de evaluación?"
    ),
)
CONSENT = Event(
    "consent",
    Text(
        en="The district received the signed assessment plan",
        es="El distrito recibió el plan de evaluación firmado",
    ),
    when=Text(en="the district receives the signed plan", es="el distrito recibe el plan firmado"),
    not_before=(PLAN, FILED),
    question=Text(
        en="When did the district get the plan back with your signature?",
        es="¿Cuándo recibió el distrito el plan con su firma?",
    ),
)
ELIGIBILITY = Event(
    "eligibility",
    Text(
        en="The child was found eligible for special education",
        es="Se decidió que el niño califica (es elegible) para educación especial",
    ),
    when=Text(en="the child is found eligible", es="se decide que el niño califica"),
    not_before=(CONSENT, PLAN, FILED),
)
PLAN_EXTENDED_TO = Extension(
    "plan_extended_to",
    Text(
        en="You agreed in writing to more time for the plan",
        es="Usted aceptó por escrito más tiempo para el plan",
    ),
    when=Text(en="the agreed time for the plan ends", es="termina el tiempo acordado para el plan"),
)
IEP_EXTENDED_TO = Extension(
    "iep_extended_to",
    Text(
        en="You agreed in writing to more time for the IEP meeting",
        es="Usted aceptó por escrito más tiempo para la reunión del IEP",
    ),
    when=Text(
        en="the agreed time for the IEP meeting ends",
        es="termina el tiempo acordado para la reunión del IEP",
    ),
)

CHILD_UNAVAILABLE = Spans(
    "child_unavailable",
    Text(
        en="Dates when the child was not brought to the assessment",
        es="Fechas en que no se llevó al niño a la evaluación",
    ),
    when=Text(
        en="the child is not brought to the assessment", es="no se lleva al niño a la evaluación"
    ),
    closed=True,
)
MOVED_IN = Event(
    "moved_in",
    Text(
        en="The child enrolled here after the consent to the assessment",
        es="El niño se inscribió aquí después del consentimiento para la evaluación",
    ),
    when=Text(en="the child enrolls here", es="el niño se inscribe aquí"),
    not_before=(CONSENT,),
)
ASSESSMENT_AGREED_TO = Event(
    "assessment_agreed_to",
    Text(
        en="Date agreed with the new district for the end of the assessment",
        es="Fecha acordada con el nuevo distrito para terminar la evaluación",
    ),
    when=Text(
        en="the agreed time for the assessment ends",
        es="termina el plazo acordado para la evaluación",
    ),
    not_before=(MOVED_IN,),
)

IEP_MEETING = Event(
    "iep_meeting",
    Text(
        en="The assessment must be done and the IEP meeting held",
        es="La evaluación debe estar lista y la reunión del IEP celebrada",
    ),
    when=Text(en="the IEP meeting is held", es="se celebra la reunión del IEP"),
    done=Text(en="The IEP meeting was held", es="Se celebró la reunión del IEP"),
    not_before=(CONSENT, PLAN, FILED),
    question=Text(en="When was the IEP meeting held?", es="¿Cuándo se hizo la reunión del IEP?"),
)
ASSESSMENT = Process(
    id="assessment",
    title=Text(en="Assessment and the first IEP", es="Evaluación y el primer IEP"),
    summary=Text(
        en="You ask in writing for your child to be assessed for special education. The district "
        "must send a plan, assess and hold an IEP meeting.",
        es="Usted pide por escrito que evalúen a su hijo o hija para educación especial. El "
        "distrito debe enviar un plan, evaluar y celebrar una reunión del IEP.",
    ),
    decided_by=Text(en="The IEP team, you included.", es="El equipo del IEP, con usted."),
    cost=Text(en="Free.", es="Gratis."),
    is_binding=Text(
        en="Yes. The district must meet the time limits. A first assessment needs your signature.",
        es="Sí. El distrito debe cumplir los plazos. Una primera evaluación necesita su firma.",
    ),
    use_when=Text(
        en="You think that your child may need special education, or needs a new assessment.",
        es="Usted cree que su hijo o hija puede necesitar educación especial o una nueva "
        "evaluación.",
    ),
    limits=Text(
        en="It does not promise that the child will be found eligible.",
        es="No garantiza que su hijo o hija califique.",
    ),
    how_long=Text(
        en="A plan within 15 days. The tests and the IEP meeting within 60 days after the district "
        "has your signature.",
        es="Un plan dentro de 15 días. La evaluación y la reunión del IEP dentro de 60 días "
        "después de que el distrito tiene su firma.",
    ),
    place=SchoolSide(),
    filed=FILED,
    sending=TO_THE_DISTRICT,
    filed_question=Text(
        en="When did the district get your request for an assessment?",
        es="¿Cuándo recibió el distrito su solicitud de evaluación?",
    ),
    asked=(PLAN, CONSENT, IEP_MEETING),
    filed_hint=Text(
        en="The date the district got your letter or e-mail, not the date you wrote it.",
        es="La fecha en que el distrito recibió su carta o correo electrónico, no la fecha en que "
        "lo escribió.",
    ),
    facts=(
        PLAN,
        CONSENT,
        ELIGIBILITY,
        MOVED_IN,
        ASSESSMENT_AGREED_TO,
        SURROGATE_NEEDED,
        VIOLATION,
        LEARNED,
    ),
    spans=(CHILD_UNAVAILABLE,),
    deadlines=(
        Deadline(
            Event(
                "assessment_plan",
                Text(
                    en="The district must give you the assessment plan",
                    es="El distrito debe entregarle el plan de evaluación",
                ),
                when=Text(en="the plan is given", es="se entrega el plan"),
                done=Text(en="The district gave the plan", es="El distrito entregó el plan"),
                not_before=(FILED,),
            ),
            by=Actor.DISTRICT,
            settled_by=(PLAN, CONSENT),
            asked_as=PLAN,
            rules=(
                SetTo(
                    PLAN_EXTENDED_TO,
                    moves=Moves.LATER,
                    law=(
                        education_code(
                            "56321(a)",
                            "unless the parent or guardian agrees, in writing, to an extension",
                        ),
                    ),
                ),
                LateReferral(
                    10,
                    late=10,
                    referral=FILED,
                    policy=Policy.DISTRICT,
                    caps=True,
                    words=Text(
                        en="for a request 10 days or less before the regular school year ends: at "
                        "most 10 calendar days after the next one begins",
                        es="para una solicitud hecha 10 días o menos antes de que termine el año "
                        "escolar regular: a más tardar 10 días calendario después de que empieza "
                        "el siguiente",
                    ),
                    law=(
                        education_code(
                            "56321(a)",
                            "in any event, the assessment plan shall be developed within 10 days "
                            "after the commencement of the subsequent regular school year … for "
                            "each pupil for whom a referral has been made 10 days or less prior "
                            "to the end of the regular school year",
                        ),
                    ),
                ),
                Within(
                    15,
                    Unit.CALENDAR,
                    after=(FILED,),
                    policy=Policy.DISTRICT,
                    tolled=True,
                    law=(
                        education_code(
                            "56321(a)",
                            "within 15 days of the referral for assessment not counting days "
                            "between the pupil's regular school sessions or terms or days of "
                            "school vacation in excess of five schooldays from the date of "
                            "receipt of the referral",
                        ),
                        education_code(
                            "56043(a)",
                            "within 15 calendar days of referral for assessment, not counting "
                            "calendar days between the pupil's regular school sessions or terms or "
                            "calendar days of school vacation in excess of five schooldays",
                        ),
                        education_code(
                            "56321(a)",
                            "the 15-day time shall recommence on the date that the pupil's regular "
                            "schooldays reconvene",
                        ),
                    ),
                ),
            ),
            if_missed=Text(
                en="Write to the district: name the date of your request and ask for the plan this "
                "week. You can file a state complaint.",
                es="Escriba al distrito: mencione la fecha de su solicitud y pida el plan esta "
                "semana. Puede presentar una queja estatal.",
            ),
        ),
        Deadline(
            Event(
                "decide_by",
                Text(
                    en="You have at least until this date to decide about the plan",
                    es="Usted tiene al menos hasta esta fecha para decidir sobre el plan",
                ),
                when=Text(en="the time to decide ends", es="termina el tiempo para decidir"),
                done=Text(en="You decided about the plan", es="Usted decidió sobre el plan"),
                not_before=(PLAN,),
            ),
            by=None,
            settled_by=(CONSENT,),
            kind=Kind.PERIOD,
            rules=(
                Within(
                    15,
                    Unit.CALENDAR,
                    after=(PLAN,),
                    policy=Policy.FIXED,
                    words=Text(
                        en="at least 15 calendar days after the parent receives the plan; you may "
                        "sign sooner",
                        es="al menos 15 días calendario después de que la familia recibe el plan; "
                        "puede firmar antes",
                    ),
                    law=(
                        education_code(
                            "56321(c)(4)",
                            "shall have at least 15 days from the receipt of the proposed "
                            "assessment plan to arrive at a decision. The assessment may begin "
                            "immediately upon receipt of the consent.",
                        ),
                        education_code(
                            "56043(b)",
                            "at least 15 calendar days from the receipt of the proposed assessment "
                            "plan to arrive at a decision",
                        ),
                        # A reassessment needs no consent where the parent does not answer.
                        education_code("56381(f)(1)", "has failed to respond"),
                    ),
                ),
            ),
            if_missed=Text(
                en="You can still sign later. The 60 days start only when the district has the "
                "signed plan. If your child was assessed before and you do not answer, the "
                "district may assess again without you.",
                es="Todavía puede firmar después. Los 60 días empiezan cuando el distrito tiene el "
                "plan firmado. Si ya hubo antes una evaluación y usted no responde, el distrito "
                "puede evaluar de nuevo sin usted.",
            ),
        ),
        Deadline(
            IEP_MEETING,
            by=Actor.DISTRICT,
            doubted_by=CHILD_UNAVAILABLE,
            rules=(
                SetTo(
                    IEP_EXTENDED_TO,
                    moves=Moves.LATER,
                    law=(
                        education_code(
                            "56344(a)", "unless the parent agrees, in writing, to an extension"
                        ),
                    ),
                ),
                LateReferral(
                    30,
                    late=30,
                    referral=FILED,
                    # No word of consent: one SELPA counts from a late consent, not from a late
                    # referral (Santa Clarita Valley SELPA), and by it a consent after the old year
                    # has the 60 days.
                    consent=CONSENT,
                    policy=Policy.DISTRICT,
                    words=Text(
                        en="for a request 30 days or less before the regular school year ends, "
                        "with consent given before it ends: 30 calendar days after the next one "
                        "begins",
                        es="para una solicitud hecha 30 días o menos antes de que termine el año "
                        "escolar regular, con el consentimiento dado antes de que termine: 30 días "
                        "calendario después de que empieza el siguiente",
                    ),
                    law=(
                        education_code(
                            "56344(a)",
                            "shall be developed within 30 days after the commencement of the "
                            "subsequent regular school year … for each pupil for whom a referral "
                            "has been made 30 days or less prior to the end of the regular school "
                            "year",
                        ),
                    ),
                ),
                Within(
                    60,
                    Unit.CALENDAR,
                    after=(CONSENT,),
                    policy=Policy.DISTRICT,
                    tolled=True,
                    law=(
                        education_code(
                            "56344(a)",
                            "within a total time not to exceed 60 days, not counting days between "
                            "the pupil's regular school sessions, terms, or days of school "
                            "vacation in excess of five schooldays, from the date of receipt of "
                            "the parent's written consent for assessment",
                        ),
                        education_code(
                            "56302.1(a)",
                            "within 60 days of receiving parental consent for the assessment",
                        ),
                        education_code(
                            "56344(a)",
                            "In the case of pupil school vacations, the 60-day time shall "
                            "recommence on the date that pupil schooldays reconvene.",
                        ),
                        education_code(
                            "56043(c)",
                            "within 60 days of receiving parental consent for the assessment, "
                            "pursuant to subdivision (a) of Section 56302.1 … and pursuant to "
                            "Section 56344",
                        ),
                        education_code(
                            "56043(f)(1)",
                            "within a total time not to exceed 60 calendar days, not counting days "
                            "between the pupil's regular school sessions, terms, or days of school "
                            "vacation in excess of five schooldays",
                        ),
                    ),
                ),
            ),
            if_missed=Text(
                en="Write to the special education director: name the date the district got the "
                "signed plan and ask for a meeting date this week. You can file a state complaint.",
                es="Escriba a la dirección de educación especial: mencione la fecha en que el "
                "distrito recibió el plan firmado y pida una fecha para esta semana. Puede "
                "presentar una queja estatal.",
            ),
        ),
        Deadline(
            Event(
                "iep_after_eligibility",
                Text(en="The first IEP must be written", es="Debe escribirse el primer IEP"),
                when=Text(en="the first IEP is written", es="se escribe el primer IEP"),
                done=Text(en="The first IEP was written", es="Se escribió el primer IEP"),
                not_before=(ELIGIBILITY, FILED),
            ),
            by=Actor.DISTRICT,
            rules=(
                Within(
                    30,
                    Unit.CALENDAR,
                    after=(ELIGIBILITY,),
                    policy=Policy.DISTRICT,
                    words=Text(
                        en="30 calendar days after the child is found eligible, inside the 60 days "
                        "and not on top of them",
                        es="30 días calendario después de que se decide que el niño califica, "
                        "dentro de los 60 días y no además de ellos",
                    ),
                    law=(
                        education_code(
                            "56344(a)",
                            "shall be conducted within 30 days of a determination that the pupil "
                            "needs special education and related services",
                        ),
                        federal_regulation(
                            "300.323(c)(1)",
                            "within 30 days of a determination that the child needs special "
                            "education and related services",
                        ),
                    ),
                ),
            ),
            if_missed=Text(
                en="Ask in writing for the IEP meeting this week. You can file a state complaint.",
                es="Pida por escrito la reunión del IEP esta semana. Puede presentar una queja "
                "estatal.",
            ),
        ),
        Deadline(
            Event(
                "assessment_done",
                Text(
                    en="The new district must have done the assessment",
                    es="El nuevo distrito debe haber hecho la evaluación",
                ),
                when=Text(en="the assessment is done", es="se hace la evaluación"),
                done=Text(
                    en="The new district did the assessment",
                    es="El nuevo distrito hizo la evaluación",
                ),
                not_before=(MOVED_IN,),
            ),
            by=Actor.DISTRICT,
            with_fact=ASSESSMENT_AGREED_TO,
            rules=(
                SameDay(
                    ASSESSMENT_AGREED_TO,
                    law=(
                        education_code(
                            "56302.1(b)(1)",
                            "the parent and subsequent local educational agency agree to a "
                            "specific date by which the assessment shall be completed",
                        ),
                    ),
                ),
            ),
            if_missed=Text(
                en="Write to the district with the agreed date and ask for the meeting this week. "
                "You can file a state complaint.",
                es="Escriba al distrito con la fecha acordada y pida la reunión esta semana. Puede "
                "presentar una queja estatal.",
            ),
        ),
        SURROGATE_ASSIGNED,
        SAFEGUARDS_NOTICE,
        ASSESSMENT_REPORT,
        IEP_CARRIED_OUT,
        PARTIAL_CONSENT,
        DISTRICT_MUST_FILE,
        IEP_COPY,
        INTERPRETER,
        TRANSLATION,
        MEETING_NOTICE,
        STATE_COMPLAINT_LIMIT,
        STATE_COMPLAINT_LIMIT_LAST,
        DUE_PROCESS_LIMIT,
    ),
    notices=(
        Notice(
            "child-unavailable",
            Text(
                en="These dates do not add to the 60 days. The district may go beyond those only "
                "if the parent again and again fails or refuses to bring the child to the "
                "assessment (Ed. Code § 56302.1(b)(2)).",
                es="Estas fechas no alargan los 60 días. El distrito solo puede pasarse de ellos "
                "si la familia, una y otra vez, no lleva o se niega a llevar al niño a la "
                "evaluación (Ed. Code § 56302.1(b)(2)).",
            ),
            when=Given((CHILD_UNAVAILABLE,)),
        ),
        Notice(
            "moved-during",
            Text(
                en="The new district may go beyond the old 60 days only if it makes enough "
                "progress and agrees with you on a date for the end of the assessment (Ed. Code § "
                "56302.1(b)(1)). Without an agreed date, they go on.",
                es="El nuevo distrito solo puede pasarse de los 60 días de antes si avanza lo "
                "suficiente y acuerda con usted una fecha para terminar la evaluación (Ed. Code § "
                "56302.1(b)(1)). Sin una fecha acordada, siguen corriendo.",
            ),
            when=Given((MOVED_IN,)),
        ),
        Notice(
            "once-a-year",
            Text(
                en="If your child was assessed within the last year, the district may say no to a "
                "new assessment (Ed. Code § 56381(a)(2)).",
                es="Si hubo una evaluación de su hijo o hija en el último año, el distrito puede "
                "negarse a una nueva evaluación (Ed. Code § 56381(a)(2)).",
            ),
        ),
        Notice(
            "asked-aloud",
            Text(
                en="Asking aloud does not start a time limit. The staff must then offer to help "
                "you to ask in writing (5 CCR § 3021(a)).",
                es="Pedirlo de palabra no inicia ningún plazo. El personal debe entonces ofrecerle "
                "ayuda para pedirlo por escrito (5 CCR § 3021(a)).",
            ),
        ),
        NO_THIRTY_DAYS,
    ),
    links=(
        Link(
            Text(en="CDE: special education", es="CDE: educación especial"),
            "https://www.cde.ca.gov/sp/se/",
        ),
    ),
)
