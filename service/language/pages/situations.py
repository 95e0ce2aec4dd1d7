"""The situations in which parents come: something was sent, or the school is late or refused."""

from calendars.translation import Text
from service.language.pages.situation_fields import LinkGroup, ProcessLink, Situation
from service.law.appeal import APPEAL_PROCESS
from service.law.assessment import ASSESSMENT, CONSENT
from service.law.behavioral_emergency import BEHAVIORAL_EMERGENCY
from service.law.civil_rights import CIVIL_RIGHTS
from service.law.discipline import DISCIPLINE
from service.law.due_process import DUE_PROCESS
from service.law.expedited_hearing import EXPEDITED_HEARING
from service.law.expulsion import EXPULSION
from service.law.facilitation import FACILITATION
from service.law.independent_assessment import INDEPENDENT_ASSESSMENT
from service.law.informal import INFORMAL
from service.law.mediation import MEDIATION
from service.law.private_placement import PRIVATE_PLACEMENT
from service.law.record_correction import RECORD_CORRECTION
from service.law.records import RECORDS_PROCESS
from service.law.reviews import REVIEWS
from service.law.state_complaint import STATE_COMPLAINT
from service.law.transfer import TRANSFER
from service.law.uniform_complaint import UNIFORM_COMPLAINT

SENT = Situation(
    "sent",
    Text(en="I sent something", es="Envié algo"),
    Text(
        en="To the state (CDE), to OAH, or to the school",
        es="Al estado (CDE), a la OAH o a la escuela",
    ),
    (
        LinkGroup(
            Text(en="To the state (CDE)", es="Al estado (CDE)"),
            (ProcessLink(Text(en="A state complaint", es="Una queja estatal"), STATE_COMPLAINT),),
        ),
        LinkGroup(
            Text(en="To OAH, for a hearing or mediation", es="A la OAH: una audiencia o mediación"),
            (
                ProcessLink(
                    Text(
                        en="A request for a due process hearing",
                        es="Una solicitud de audiencia de debido proceso",
                    ),
                    DUE_PROCESS,
                ),
                ProcessLink(
                    Text(
                        en="A request for a fast hearing about discipline",
                        es="Una solicitud de audiencia acelerada por disciplina",
                    ),
                    EXPEDITED_HEARING,
                ),
                ProcessLink(
                    Text(en="A request for mediation only", es="Una solicitud de solo mediación"),
                    MEDIATION,
                ),
            ),
        ),
        LinkGroup(
            Text(en="To the school or the district", es="A la escuela o al distrito"),
            (
                ProcessLink(
                    Text(en="A request for an assessment", es="Una solicitud de evaluación"),
                    ASSESSMENT,
                ),
                ProcessLink(
                    Text(en="A signed assessment plan", es="Un plan de evaluación firmado"),
                    ASSESSMENT,
                    CONSENT,
                ),
                ProcessLink(
                    Text(en="A request for an IEP meeting", es="Una solicitud de reunión del IEP"),
                    INFORMAL,
                ),
                ProcessLink(
                    Text(
                        en="A request for a facilitated IEP meeting",
                        es="Una solicitud de reunión del IEP con facilitación",
                    ),
                    FACILITATION,
                ),
                ProcessLink(
                    Text(
                        en="A request for school records",
                        es="Una solicitud de expedientes escolares",
                    ),
                    RECORDS_PROCESS,
                ),
                ProcessLink(
                    Text(
                        en="A request to correct a record",
                        es="Una solicitud de corregir un expediente",
                    ),
                    RECORD_CORRECTION,
                ),
                ProcessLink(
                    Text(
                        en="A request for an assessment from outside the district",
                        es="Una solicitud de evaluación independiente",
                    ),
                    INDEPENDENT_ASSESSMENT,
                ),
                ProcessLink(
                    Text(
                        en="A complaint about bullying or school fees",
                        es="Una queja por acoso o por cuotas escolares",
                    ),
                    UNIFORM_COMPLAINT,
                ),
                ProcessLink(
                    Text(
                        en="A notice that my child will go to a private school",
                        es="Un aviso de que mi hijo o hija irá a una escuela privada",
                    ),
                    PRIVATE_PLACEMENT,
                ),
            ),
        ),
    ),
)
LATE = Situation(
    "late",
    Text(en="The school is late, or said no", es="La escuela se tardó o dijo que no"),
    Text(
        en="Check if it is late. A suspension. They refused.",
        es="Ver si hay atraso. Una suspensión. Se negaron.",
    ),
    (
        LinkGroup(
            Text(en="Check if it is late", es="Ver si hay atraso"),
            (
                ProcessLink(
                    Text(
                        en="I asked for an assessment, and no plan came",
                        es="Pedí una evaluación, y no llegó el plan",
                    ),
                    ASSESSMENT,
                ),
                ProcessLink(
                    Text(
                        en="I signed the assessment plan, and there was no IEP meeting",
                        es="Firmé el plan de evaluación, y no hubo reunión del IEP",
                    ),
                    ASSESSMENT,
                    CONSENT,
                ),
                ProcessLink(
                    Text(
                        en="I asked for an IEP meeting, and there was none",
                        es="Pedí una reunión del IEP, y no la hubo",
                    ),
                    INFORMAL,
                ),
                ProcessLink(
                    Text(
                        en="I asked for school records, and did not get them",
                        es="Pedí los expedientes escolares, y no me los dieron",
                    ),
                    RECORDS_PROCESS,
                ),
                ProcessLink(
                    Text(
                        en="The yearly or three-year review did not happen",
                        es="No se hizo la revisión anual o la de tres años",
                    ),
                    REVIEWS,
                ),
                ProcessLink(
                    Text(
                        en="We moved, and the new district does not follow the IEP",
                        es="Nos mudamos, y el nuevo distrito no sigue el IEP",
                    ),
                    TRANSFER,
                ),
                ProcessLink(
                    Text(
                        en="CDE has not decided my complaint",
                        es="El CDE no ha decidido mi queja",
                    ),
                    STATE_COMPLAINT,
                ),
                ProcessLink(
                    Text(
                        en="There is no hearing decision yet",
                        es="Todavía no hay decisión de la audiencia",
                    ),
                    DUE_PROCESS,
                ),
            ),
            says=Text(
                en="Enter the dates you remember. We tell you if it is late, and by how many days.",
                es="Escriba las fechas que recuerde. Le decimos si hay atraso, y de cuántos días.",
            ),
        ),
        LinkGroup(
            Text(
                en="My child was suspended or removed", es="Suspendieron o sacaron a mi hijo o hija"
            ),
            (
                ProcessLink(
                    Text(
                        en="For more than 10 school days",
                        es="Por más de 10 días escolares",
                    ),
                    DISCIPLINE,
                ),
                ProcessLink(Text(en="An expulsion", es="Una expulsión"), EXPULSION),
                ProcessLink(
                    Text(
                        en="Staff held my child or shut them in",
                        es="El personal sujetó o encerró a mi hijo o hija",
                    ),
                    BEHAVIORAL_EMERGENCY,
                ),
                ProcessLink(
                    Text(en="I want a fast hearing", es="Quiero una audiencia acelerada"),
                    EXPEDITED_HEARING,
                ),
            ),
        ),
        LinkGroup(
            Text(en="They refused, or did not do it", es="Se negaron, o no lo hicieron"),
            (
                ProcessLink(
                    Text(
                        en="The IEP or the law is not followed",
                        es="No se cumple el IEP o la ley",
                    ),
                    STATE_COMPLAINT,
                ),
                ProcessLink(
                    Text(
                        en="We disagree about what my child needs",
                        es="No estamos de acuerdo en lo que mi hijo o hija necesita",
                    ),
                    DUE_PROCESS,
                ),
                ProcessLink(
                    Text(
                        en="I disagree with their assessment",
                        es="No estoy de acuerdo con su evaluación",
                    ),
                    INDEPENDENT_ASSESSMENT,
                ),
                ProcessLink(
                    Text(
                        en="They will not correct a school record",
                        es="No quieren corregir un expediente",
                    ),
                    RECORD_CORRECTION,
                ),
                ProcessLink(
                    Text(
                        en="My child is treated worse because of who they are",
                        es="Tratan peor a mi hijo o hija por ser quien es",
                    ),
                    CIVIL_RIGHTS,
                ),
                ProcessLink(
                    Text(
                        en="The judge decided against us",
                        es="La decisión de la audiencia fue en contra",
                    ),
                    APPEAL_PROCESS,
                ),
            ),
        ),
    ),
)

# In the order of the front page.
SITUATIONS: tuple[Situation, ...] = (SENT, LATE)
