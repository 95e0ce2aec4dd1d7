"""After a restraint or another emergency intervention: Ed. Code § 56521.1.

"Schoolday" has no definition in that part: school days here are those of 34 CFR § 300.11(c).
"""

from calendars.counting import Policy, Unit
from calendars.translation import Text
from service.law.citations import education_code
from service.law.shared.limits import (
    DUE_PROCESS_LIMIT,
    LEARNED,
    STATE_COMPLAINT_LIMIT,
    STATE_COMPLAINT_LIMIT_LAST,
    VIOLATION,
)
from service.law.shared.undated import ASK_IN_WRITING
from service.law.vocabulary import (
    Actor,
    Choice,
    Circumstance,
    Deadline,
    Event,
    Kind,
    Link,
    Notice,
    Process,
    SchoolSide,
    Undated,
    Within,
)

FILED = Event(
    "filed",
    Text(en="The emergency happened", es="Ocurrió la emergencia"),
    when=Text(en="the emergency happens", es="ocurre la emergencia"),
)
REPORT = Event(
    "report",
    Text(en="The emergency report was written", es="Se escribió el informe de la emergencia"),
    when=Text(en="the emergency report is written", es="se escribe el informe de la emergencia"),
    not_before=(FILED,),
    question=Text(en="When was the report written?", es="¿Cuándo se escribió el informe?"),
)
NO_PLAN = Choice("no", Text(en="No", es="No"))
HAS_PLAN = Choice("yes", Text(en="Yes", es="Sí"))
BEHAVIOR_PLAN = Circumstance(
    "behavior_plan",
    Text(
        en="The child has a positive behavioral intervention plan",
        es="El niño tiene un plan de intervención conductual positiva",
    ),
    choices=(NO_PLAN, HAS_PLAN),
    question=Text(
        en="Does the child have a behavior plan?", es="¿Tiene el niño un plan de conducta?"
    ),
)

BEHAVIORAL_EMERGENCY = Process(
    id="behavioral-emergency",
    title=Text(en="After a restraint or seclusion", es="Después de una sujeción o un encierro"),
    summary=Text(
        en="Staff held, shut in or stopped a child with an IEP, or things were badly broken. The "
        "school must tell you, write a report and, without a behavior plan, set an IEP meeting.",
        es="El personal sujetó, encerró o detuvo a un niño con IEP, o hubo daños graves. La "
        "escuela debe avisarle, escribir un informe y, si no hay plan de conducta, fijar una "
        "reunión del IEP.",
    ),
    decided_by=Text(
        en="The school's administrator sets the meeting. The IEP team decides, you included.",
        es="La administración de la escuela fija la reunión. El equipo del IEP decide, con usted.",
    ),
    cost=Text(en="Free.", es="Gratis."),
    is_binding=Text(
        en="Yes. The school must do this, a nonpublic school too. The meeting decides the rest.",
        es="Sí. La escuela debe hacerlo, también una no pública. La reunión decide lo demás.",
    ),
    use_when=Text(
        en="It just happened, or you just heard of it.",
        es="Acaba de pasar, o usted acaba de enterarse.",
    ),
    limits=Text(en="It is not for a suspension.", es="No es para una suspensión."),
    how_long=Text(
        en="You must hear of it within 1 school day. A meeting must be set within 2 days.",
        es="Deben avisarle dentro de 1 día escolar. La reunión debe fijarse dentro de 2 días.",
    ),
    place=SchoolSide(),
    filed=FILED,
    filed_question=Text(en="When did it happen?", es="¿Cuándo pasó?"),
    asked=(REPORT,),
    filed_hint=Text(en="The date of the emergency.", es="La fecha de la emergencia."),
    facts=(REPORT, VIOLATION, LEARNED),
    circumstances=(BEHAVIOR_PLAN,),
    deadlines=(
        Deadline(
            Event(
                "parent_notice",
                Text(
                    en="The school must tell you what happened",
                    es="La escuela debe avisarle lo que pasó",
                ),
                when=Text(en="the school tells the parent", es="la escuela avisa a la familia"),
                done=Text(en="The school told you", es="La escuela le avisó"),
                not_before=(FILED,),
            ),
            by=Actor.DISTRICT,
            rules=(
                Within(
                    1,
                    Unit.SCHOOL,
                    after=(FILED,),
                    policy=Policy.DISTRICT,
                    law=(
                        education_code(
                            "56521.1(e)",
                            "shall be notified within one schoolday if an emergency intervention "
                            "is used or serious property damage occurs",
                        ),
                    ),
                ),
            ),
            if_missed=Text(
                en="Ask in writing for the report, and who was notified and when. A state "
                "complaint can say that you were not notified in time.",
                es="Pida por escrito el informe y a quién se avisó y cuándo. Una queja estatal "
                "puede decir que no le avisaron a tiempo.",
            ),
        ),
        Deadline(
            Event(
                "emergency_report",
                Text(
                    en="A report must go into the child's file",
                    es="Debe ponerse un informe en el archivo del niño",
                ),
                when=Text(
                    en="the report goes into the file", es="se pone el informe en el archivo"
                ),
            ),
            by=Actor.DISTRICT,
            kind=Kind.UNDATED,
            rules=(
                Undated(
                    words=Text(en="at once", es="de inmediato"),
                    law=(
                        education_code(
                            "56521.1(e)",
                            "A behavioral emergency report shall immediately be completed and "
                            "maintained in the file",
                        ),
                    ),
                ),
            ),
            if_missed=ASK_IN_WRITING,
        ),
        Deadline(
            Event(
                "iep_meeting_scheduled",
                Text(
                    en="The school must set a date for an IEP meeting",
                    es="La escuela debe fijar la fecha de una reunión del IEP",
                ),
                when=Text(en="the meeting is set", es="se fija la reunión"),
                done=Text(en="The IEP meeting was set", es="Se fijó la reunión del IEP"),
                not_before=(REPORT, FILED),
            ),
            by=Actor.DISTRICT,
            only=NO_PLAN,
            rules=(
                Within(
                    2,
                    Unit.CALENDAR,
                    after=(REPORT, FILED),
                    policy=Policy.DISTRICT,
                    law=(
                        education_code(
                            "56521.1(g)",
                            "If a behavioral emergency report is written regarding an individual … "
                            "who does not have a behavioral intervention plan, the designated "
                            "responsible administrator shall, within two days, schedule",
                        ),
                    ),
                ),
            ),
            if_missed=Text(
                en="Ask in writing for the meeting. Then the 30 days for a parent's written "
                "request start too.",
                es="Pida por escrito la reunión. Entonces empiezan también los 30 días de la "
                "solicitud escrita de una familia.",
            ),
        ),
        Deadline(
            Event(
                "referred_to_team",
                Text(
                    en="The school must ask the IEP team whether the plan must change",
                    es="La escuela debe preguntar al equipo del IEP si el plan debe cambiar",
                ),
                when=Text(en="the team is asked", es="se pregunta al equipo"),
            ),
            by=Actor.DISTRICT,
            kind=Kind.UNDATED,
            only=HAS_PLAN,
            rules=(
                Undated(
                    words=Text(
                        en="for a behavior that was not seen before, or a plan that did not work",
                        es="si la conducta no se había visto antes, o si el plan no funcionó",
                    ),
                    law=(
                        education_code(
                            "56521.1(h)",
                            "shall be referred to the IEP team to review and determine if the "
                            "incident constitutes a need to modify the positive behavioral "
                            "intervention plan",
                        ),
                    ),
                ),
            ),
            if_missed=ASK_IN_WRITING,
        ),
        Deadline(
            Event(
                "iep_meeting",
                Text(en="The IEP team must meet", es="El equipo del IEP debe reunirse"),
                when=Text(en="the IEP meeting is held", es="se celebra la reunión del IEP"),
                done=Text(en="The IEP meeting was held", es="Se celebró la reunión del IEP"),
                not_before=(FILED,),
            ),
            by=Actor.DISTRICT,
            kind=Kind.UNDATED,
            rules=(
                Undated(
                    words=Text(
                        en="the law sets no date for the meeting itself; if you ask for one in "
                        "writing, it must be held within 30 days",
                        es="la ley no fija una fecha para la reunión misma; si usted la pide por "
                        "escrito, debe celebrarse dentro de 30 días",
                    ),
                    law=(education_code("56343.5", "shall be held within 30 days"),),
                ),
            ),
            if_missed=ASK_IN_WRITING,
        ),
        STATE_COMPLAINT_LIMIT,
        STATE_COMPLAINT_LIMIT_LAST,
        DUE_PROCESS_LIMIT,
    ),
    notices=(
        Notice(
            "what-the-report-says",
            Text(
                en="The report must say who was there, where it was, what happened before, what "
                "staff did, and who was hurt (Ed. Code § 56521.1(e)). Ask for a copy.",
                es="El informe debe decir quiénes estaban, dónde fue, qué pasó antes, qué hizo el "
                "personal y quién se lastimó (Ed. Code § 56521.1(e)). Pida una copia.",
            ),
        ),
        Notice(
            "never-allowed",
            Text(
                en="Some things are never allowed: to hold a child face down, to hold all four "
                "limbs, or to use more force than is needed (Ed. Code § 56521.1(d)).",
                es="Hay cosas que nunca se permiten: sujetar a un niño boca abajo, sujetarle las "
                "cuatro extremidades, o usar más fuerza de la necesaria (Ed. Code § 56521.1(d)).",
            ),
        ),
    ),
    links=(
        Link(
            Text(en="Education Code § 56521.1", es="Código de Educación § 56521.1"),
            "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?sectionNum=56521.1.&lawCode=EDC",
        ),
    ),
)
