"""A nonpublic school that loses its certificate, or whose contract ends: Ed. Code § 56366.

The 20 days run between district and school, from their notice: nobody must give it to the parent.
"""

from calendars.counting import Policy, Unit
from calendars.translation import Text
from service.law.citations import education_code
from service.law.shared.hearing import OAH_LINK
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
    Before,
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
    Text(
        en="The district learned that the school's certification changed",
        es="El distrito supo que cambió la certificación de la escuela",
    ),
    when=Text(en="the district learns of the change", es="el distrito sabe del cambio"),
)
CONTRACT_ENDS = Event(
    "contract_ends",
    Text(en="The contract with the school ends", es="Termina el contrato con la escuela"),
    when=Text(en="the contract ends", es="termina el contrato"),
    question=Text(en="When does the contract end?", es="¿Cuándo termina el contrato?"),
)
TERMINATION_NOTICE = Event(
    "termination_notice",
    Text(
        en="The district or the school must notify the other that the contract ends",
        es="El distrito o la escuela debe avisar a la otra parte que termina el contrato",
    ),
    when=Text(
        en="the district or the school notifies the other",
        es="el distrito o la escuela avisa a la otra parte",
    ),
    done=Text(
        en="The district or the school notified the other that the contract ends",
        es="El distrito o la escuela avisó a la otra parte que termina el contrato",
    ),
)

NONPUBLIC_SCHOOL = Process(
    id="nonpublic-school",
    title=Text(
        en="The nonpublic school loses its certificate, or its contract ends",
        es="La escuela no pública pierde su certificado, o termina su contrato",
    ),
    summary=Text(
        en="The district placed your child in a nonpublic school or agency. Now the school may "
        "lose its certificate, or its contract ends.",
        es="El distrito puso a su hijo o hija en una escuela o agencia no pública. Ahora la "
        "escuela puede perder su certificado, o su contrato termina.",
    ),
    decided_by=Text(
        en="The IEP team decides where the child goes, you included.",
        es="El equipo del IEP decide a dónde va el niño, con usted.",
    ),
    cost=Text(en="Free.", es="Gratis."),
    is_binding=Text(
        en="Yes. The district must follow the IEP, whatever becomes of the contract.",
        es="Sí. El distrito debe cumplir el IEP, pase lo que pase con el contrato.",
    ),
    use_when=Text(
        en="You hear that the school may close, or that the contract will end.",
        es="Usted se entera de que la escuela puede cerrar o de que el contrato va a terminar.",
    ),
    limits=Text(
        en="It is not for a school that you chose and pay for yourself.",
        es="No es para una escuela que usted eligió y paga.",
    ),
    how_long=Text(
        en="14 days to tell you. 20 days before a contract may end.",
        es="14 días para avisarle. 20 días antes de que pueda terminar un contrato.",
    ),
    place=SchoolSide(),
    filed=FILED,
    filed_question=Text(
        en="When did the district learn of the change?", es="¿Cuándo supo el distrito del cambio?"
    ),
    asked=(CONTRACT_ENDS,),
    filed_hint=Text(
        en="The date the district knew that the certificate was taken, stopped or limited. If only "
        "the contract ends, the date you heard of it.",
        es="La fecha en que el distrito supo que quitaron, suspendieron o limitaron el "
        "certificado. Si solo termina el contrato, la fecha en que usted se enteró.",
    ),
    facts=(CONTRACT_ENDS, VIOLATION, LEARNED),
    deadlines=(
        Deadline(
            Event(
                "parent_notice",
                Text(
                    en="The district must tell you, with the procedural safeguards",
                    es="El distrito debe avisarle, con las garantías procesales",
                ),
                when=Text(en="the district tells the parent", es="el distrito avisa a la familia"),
                done=Text(en="The district told you", es="El distrito le avisó"),
                not_before=(FILED,),
            ),
            by=Actor.DISTRICT,
            rules=(
                Within(
                    14,
                    Unit.CALENDAR,
                    after=(FILED,),
                    policy=Policy.DISTRICT,
                    law=(
                        education_code(
                            "56366.45(a)(1)",
                            "shall, within 14 days of becoming aware of any change to the "
                            "certification status …, notify parents",
                        ),
                        education_code(
                            "56366.45(a)(1)",
                            "through email or regular mail notice … and include a copy of the "
                            "procedural safeguards",
                        ),
                    ),
                ),
            ),
            if_missed=Text(
                en="Ask the district in writing since when it knew, and for the notice and the "
                "safeguards. A state complaint can say that they came late.",
                es="Pregunte al distrito por escrito desde cuándo lo sabía, y pida el aviso y las "
                "garantías. Una queja estatal puede decir que llegaron tarde.",
            ),
        ),
        Deadline(
            TERMINATION_NOTICE,
            by=Actor.PARTY,
            rules=(
                Before(
                    20,
                    Unit.CALENDAR,
                    before=CONTRACT_ENDS,
                    policy=Policy.BACKWARD,
                    law=(
                        education_code(
                            "56366(a)(4)",
                            "To terminate the contract either party shall give 20 days' notice",
                        ),
                    ),
                ),
            ),
            if_missed=Text(
                en="Ask both sides, district and school, for the words of the contract. The "
                "district owes the services in the IEP, whoever ended it.",
                es="Pida a ambas partes, distrito y escuela, el texto del contrato. El distrito "
                "debe los servicios del IEP, sin importar quién lo terminó.",
            ),
        ),
        Deadline(
            Event(
                "contract_may_end",
                Text(
                    en="The contract may end from this date on",
                    es="El contrato puede terminar desde esta fecha",
                ),
                when=Text(en="the contract may end", es="puede terminar el contrato"),
            ),
            by=None,
            kind=Kind.OPENS,
            closed_by=(CONTRACT_ENDS,),
            rules=(
                Within(
                    20,
                    Unit.CALENDAR,
                    after=(TERMINATION_NOTICE,),
                    policy=Policy.FIXED,
                    law=(
                        education_code(
                            "56366(a)(4)",
                            "To terminate the contract either party shall give 20 days' notice",
                        ),
                    ),
                ),
            ),
            if_missed=Text(
                en="Ask where the services of the IEP go on from this date.",
                es="Pregunte dónde siguen los servicios del IEP desde esta fecha.",
            ),
        ),
        Deadline(
            Event(
                "cause",
                Text(
                    en="The contract may end only for a good cause",
                    es="El contrato solo puede terminar por una causa justa",
                ),
                when=Text(en="the cause is stated", es="se dice la causa"),
            ),
            by=Actor.PARTY,
            kind=Kind.UNDATED,
            rules=(
                Undated(
                    words=Text(
                        en="only for cause; a new public class is no cause unless you agree to the "
                        "change",
                        es="solo por una causa; una nueva clase pública no es causa, a menos que "
                        "usted acepte el cambio",
                    ),
                    law=(
                        education_code(
                            "56366(a)(4)",
                            "may be terminated for cause. The cause shall not be the availability "
                            "of a public class initiated during the period of the contract unless "
                            "the parent agrees to the transfer",
                        ),
                    ),
                ),
            ),
            if_missed=Text(
                en="Ask both sides, district and school, for the cause in writing.",
                es="Pida a ambas partes, distrito y escuela, la causa por escrito.",
            ),
        ),
        Deadline(
            Event(
                "iep_first",
                Text(
                    en="The IEP must be changed before the placement is",
                    es="El IEP debe cambiarse antes que la colocación",
                ),
                when=Text(en="the IEP is changed", es="se cambia el IEP"),
            ),
            by=Actor.DISTRICT,
            kind=Kind.UNDATED,
            rules=(
                Undated(
                    words=Text(
                        en="before any change of services or placement, and before a new nonpublic "
                        "school",
                        es="antes de cualquier cambio de servicios o de colocación, y antes de "
                        "otra escuela no pública",
                    ),
                    law=(
                        education_code(
                            "56366(a)(3)(A)",
                            "Changes in educational instruction, services, or placement provided "
                            "under contract may only be made on the basis of revisions to a "
                            "pupil's individualized education program",
                        ),
                        education_code("56342.1", "shall initiate and conduct a meeting"),
                    ),
                ),
            ),
            if_missed=ASK_IN_WRITING,
        ),
        Deadline(
            Event(
                "yearly_look",
                Text(
                    en="The district must look at how the child does at the school",
                    es="El distrito debe ver cómo le va al niño en la escuela",
                ),
                when=Text(
                    en="the district looks at the progress", es="el distrito revisa el avance"
                ),
            ),
            by=Actor.DISTRICT,
            kind=Kind.UNDATED,
            rules=(
                Undated(
                    words=Text(
                        en="once a year, at the annual review",
                        es="una vez al año, en la revisión anual",
                    ),
                    law=(
                        education_code(
                            "56366(a)(2)(B)",
                            "At least once every year, the local educational agency shall … "
                            "Evaluate the educational progress of each pupil",
                        ),
                    ),
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
            "stay-put",
            Text(
                en="While a hearing request is open, the child stays in the present placement. If "
                "that school closes, the district must offer one that is like it.",
                es="Mientras una solicitud de audiencia esté abierta, el niño se queda en su lugar "
                "actual. Si esa escuela cierra, el distrito debe ofrecer una parecida.",
            ),
        ),
        Notice(
            "ask-meeting",
            Text(
                en="Ask in writing for an IEP meeting now: it must be held within 30 days.",
                es="Pida ahora por escrito una reunión del IEP: debe celebrarse dentro de 30 días.",
            ),
        ),
    ),
    links=(
        OAH_LINK,
        Link(
            Text(
                en="CDE: nonpublic schools and agencies", es="CDE: escuelas y agencias no públicas"
            ),
            "https://www.cde.ca.gov/sp/se/ds/",
        ),
    ),
)
