"""Contents that the law asks of each filing, with its words."""

from calendars.translation import Text
from service.law.assessment import ASSESSMENT
from service.law.citations import (
    education_code,
    education_department,
    federal_regulation,
    hearing_office,
    state_regulation,
)
from service.law.due_process import DUE_PROCESS
from service.law.expedited_hearing import EXPEDITED_HEARING
from service.law.facilitation import FACILITATION
from service.law.filing_fields import Filing, Requirement
from service.law.informal import INFORMAL
from service.law.mediation import MEDIATION
from service.law.private_placement import PRIVATE_PLACEMENT
from service.law.records import RECORDS_PROCESS
from service.law.shared.iep_meeting import RECORDING_NOTICE
from service.law.shared.reconsideration import RECONSIDERATION_REQUEST
from service.law.shared.resolution import START_HEARING_CLOCK
from service.law.state_complaint import STATE_COMPLAINT
from service.law.transfer import TRANSFER

_STATE_COMPLAINT = Filing(
    STATE_COMPLAINT,
    STATE_COMPLAINT.filed,
    Text(en="A state complaint", es="Una queja estatal"),
    (
        Requirement(
            Text(
                en="Say that the district did not follow a special education law.",
                es="Diga que el distrito no cumplió una ley de educación especial.",
            ),
            federal_regulation(
                "300.153(b)(1)",
                "A statement that a public agency has violated a requirement of Part B",
            ),
        ),
        Requirement(
            Text(
                en="Tell the facts: what happened, and on which dates. Attach the papers you have.",
                es="Cuente los hechos: qué pasó y en qué fechas. Adjunte los documentos que tenga.",
            ),
            federal_regulation("300.153(b)(2)", "The facts on which the statement is based"),
        ),
        Requirement(
            Text(
                en="Sign it and add how to reach you. A typed name in an e-mail counts.",
                es="Fírmela y escriba cómo comunicarse con usted. Un nombre escrito en un correo "
                "electrónico cuenta.",
            ),
            federal_regulation(
                "300.153(b)(3)", "The signature and contact information for the complainant"
            ),
        ),
        Requirement(
            Text(
                en="Name your child and the address where your child lives. If you have no home, "
                "add how to reach you.",
                es="Escriba el nombre de su hijo o hija y la dirección donde vive. Si no tienen "
                "vivienda, escriba cómo comunicarse con ustedes.",
            ),
            federal_regulation(
                "300.153(b)(4)(i)", "The name and address of the residence of the child"
            ),
        ),
        Requirement(
            Text(en="Name the school.", es="Escriba el nombre de la escuela."),
            federal_regulation("300.153(b)(4)(ii)", "The name of the school"),
        ),
        Requirement(
            Text(
                en="Describe your child's problem, with facts.",
                es="Describa el problema de su hijo o hija, con hechos.",
            ),
            federal_regulation("300.153(b)(4)(iv)", "A description of the nature of the problem"),
        ),
        Requirement(
            Text(
                en="Say what would make it right, as far as you know.",
                es="Diga qué lo arreglaría, hasta donde usted sepa.",
            ),
            federal_regulation(
                "300.153(b)(4)(v)", "A proposed resolution … to the extent known and available"
            ),
        ),
        Requirement(
            Text(
                en="Stay within the year before CDE gets the complaint.",
                es="Hable de lo que pasó en el año anterior a que el CDE reciba la queja.",
            ),
            federal_regulation(
                "300.153(c)",
                "not more than one year prior to the date that the complaint is received",
            ),
        ),
        Requirement(
            Text(
                en="Send the district a copy at the same time.",
                es="Envíe una copia al distrito al mismo tiempo.",
            ),
            state_regulation(
                "3202(d)", "at the same time the party files the complaint with the CDE"
            ),
        ),
    ),
)
_RECONSIDERATION = Filing(
    STATE_COMPLAINT,
    RECONSIDERATION_REQUEST,
    Text(en="A request to reconsider", es="Una solicitud de reconsideración"),
    (
        Requirement(
            Text(
                en="Say which part of the report is wrong, and why. CDE's page lists four reasons: "
                "the findings are not enough to decide; the evidence does not support a finding; "
                "a conclusion does not fit the law; a corrective action does not fix the problem.",
                es="Diga qué parte del informe está mal y por qué. La página del CDE da cuatro "
                "razones: los hallazgos no bastan para decidir; la evidencia no apoya un hallazgo; "
                "una conclusión no va de acuerdo con la ley; una acción correctiva no arregla el "
                "problema.",
            ),
            education_department("Identify the reason(s) for your request"),
        ),
        Requirement(
            Text(
                en="Send it by e-mail or fax, within 30 days of the date on the report.",
                es="Envíela por correo electrónico o fax, dentro de los 30 días desde la fecha del "
                "informe.",
            ),
            education_department("from the date appearing on the investigation report"),
        ),
        Requirement(
            Text(
                en="Say why any new papers are new: you could not have had them before.",
                es="Diga por qué los documentos nuevos son nuevos: no los pudo tener antes.",
            ),
            state_regulation("3204(b)"),
        ),
    ),
)
_HEARING_TITLE = Text(en="A request for a hearing", es="Una solicitud de audiencia")
_HEARING_REQUEST = (
    Requirement(
        Text(
            en="First give the other side its copy (“serve” it), and add the proof of that. OAH "
            "takes no paper without it.",
            es="Primero entregue la copia a la otra parte (“serve”) y agregue la prueba. La OAH no "
            "acepta ningún documento sin ella.",
        ),
        hearing_office(
            "Filing and Serving Documents",
            "All parties must be served before a document is filed",
        ),
    ),
    Requirement(
        Text(
            en="Name your child, your child's address and the school. If you have no home, add how "
            "to reach you.",
            es="Escriba el nombre de su hijo o hija, su dirección y la escuela. Si no tienen "
            "vivienda, escriba cómo comunicarse con ustedes.",
        ),
        education_code("56502(c)(1)(A)", "The name of the child"),
    ),
    Requirement(
        Text(
            en="Describe each problem, with facts. What you leave out cannot be raised at the "
            "hearing.",
            es="Describa cada problema, con hechos. Lo que no incluya no se podrá tratar en la "
            "audiencia.",
        ),
        education_code("56502(c)(1)(C)", "including facts relating to the problem"),
    ),
    Requirement(
        Text(
            en="Say for each problem what would fix it, as far as you know.",
            es="Diga para cada problema qué lo arreglaría, hasta donde usted sepa.",
        ),
        education_code(
            "56502(c)(1)(D)",
            "A proposed resolution of the problem to the extent known and available",
        ),
    ),
)
_START_HEARING_CLOCK = Filing(
    DUE_PROCESS,
    START_HEARING_CLOCK.event,
    Text(en="A request to start the 45 days", es="Una solicitud de que empiecen los 45 días"),
    (
        Requirement(
            Text(
                en="Say that the district held no resolution meeting in 15 days, or took no part. "
                "Add proof of the date it got your request.",
                es="Diga que el distrito no hizo la reunión de resolución en 15 días, o que no "
                "participó. Agregue la prueba de la fecha en que recibió su solicitud.",
            ),
            education_code("56501.5(e)(2)", "fails to hold the resolution meeting"),
        ),
        Requirement(
            Text(
                en="First give the district its copy, as with each paper for OAH.",
                es="Primero entregue la copia al distrito, como con cada documento para la OAH.",
            ),
            hearing_office(
                "Filing and Serving Documents",
                "All parties must be served before a document is filed",
            ),
        ),
    ),
)
_MEDIATION = Filing(
    MEDIATION,
    MEDIATION.filed,
    Text(en="A request for mediation", es="Una solicitud de mediación"),
    (
        Requirement(
            Text(
                en="Ask in writing. The law lists nothing else that it must contain.",
                es="Pídala por escrito. La ley no da una lista de lo demás que debe contener.",
            ),
            education_code("56500.3(d)"),
        ),
        Requirement(
            Text(
                en="First give the district its copy (“serve” it), and add the proof of that.",
                es="Primero entregue la copia al distrito (“serve”) y agregue la prueba.",
            ),
            education_code("56500.3(d)", "at the same time the request is filed"),
        ),
    ),
)
_MEETING_TITLE = Text(en="A request for an IEP meeting", es="Una solicitud de una reunión del IEP")
_MEETING_REQUEST = (
    Requirement(
        Text(
            en="Ask in writing, with the date. Asking aloud does not start the 30 days.",
            es="Pídala por escrito, con la fecha. Pedirla de palabra no inicia los 30 días.",
        ),
        education_code("56343.5", "from the date of receipt of the parent's written request"),
    ),
)
_RECORDING = Filing(
    INFORMAL,
    RECORDING_NOTICE.event,
    Text(en="A notice of recording", es="Un aviso de grabación"),
    (
        Requirement(
            Text(
                en="Tell every member of the team, at least 24 hours before, that you will make an "
                "audio recording. The law does not ask for writing.",
                es="Avise a cada miembro del equipo, al menos 24 horas antes, que grabará en "
                "audio. La ley no pide que sea por escrito.",
            ),
            education_code("56341.1(g)(1)", "audio record a meeting at least 24 hours prior"),
        ),
    ),
)
_ASSESSMENT = Filing(
    ASSESSMENT,
    ASSESSMENT.filed,
    Text(en="A request for an assessment", es="Una solicitud de evaluación"),
    (
        Requirement(
            Text(
                en="Ask for an assessment in writing, with the date. The law asks for nothing "
                "else.",
                es="Pida una evaluación por escrito, con la fecha. La ley no pide nada más.",
            ),
            education_code("56029", "any written request for assessment"),
        ),
        Requirement(
            Text(
                en="If you ask aloud, the staff must help you to write it down.",
                es="Si la pide de palabra, el personal debe ayudarle a escribirla.",
            ),
            state_regulation("3021(a)", "shall offer assistance"),
        ),
    ),
)
_RECORDS = Filing(
    RECORDS_PROCESS,
    RECORDS_PROCESS.filed,
    Text(en="A request for records", es="Una solicitud de expedientes"),
    (
        Requirement(
            Text(
                en="Ask aloud or in writing. You need no form and no reason. Note the date when "
                "you ask aloud.",
                es="Pídalos de palabra o por escrito. No necesita formulario ni razón. Anote la "
                "fecha si los pide de palabra.",
            ),
            education_code("56504", "orally or in writing"),
        ),
        Requirement(
            Text(
                en="Ask to see the records and for copies.",
                es="Pida ver los expedientes y recibir copias.",
            ),
            education_code("56504", "examine all school records of his or her child"),
        ),
        Requirement(
            Text(
                en="If the cost would keep you from getting copies, say so: then they are free.",
                es="Si el costo le impediría recibir copias, dígalo: entonces son gratis.",
            ),
            education_code("56504", "at no cost"),
        ),
    ),
)
_PRIVATE_PLACEMENT = Filing(
    PRIVATE_PLACEMENT,
    PRIVATE_PLACEMENT.filed,
    Text(en="A notice of private placement", es="Un aviso de colocación en escuela privada"),
    (
        Requirement(
            Text(
                en="Say that you do not accept the placement the district offers.",
                es="Diga que no acepta la colocación que ofrece el distrito.",
            ),
            federal_regulation("300.148(d)(1)", "rejecting the placement"),
        ),
        Requirement(
            Text(en="Say what your concerns are.", es="Diga cuáles son sus preocupaciones."),
            federal_regulation("300.148(d)(1)", "stating their concerns"),
        ),
        Requirement(
            Text(
                en="Say that you will enroll your child in a private school at public expense.",
                es="Diga que inscribirá a su hijo o hija en una escuela privada con fondos "
                "públicos.",
            ),
            federal_regulation(
                "300.148(d)(1)", "enroll their child in a private school at public expense"
            ),
        ),
    ),
)
_TRANSFER = Filing(
    TRANSFER,
    TRANSFER.filed,
    Text(en="Papers for the new district", es="Documentos para el distrito nuevo"),
    (
        Requirement(
            Text(
                en="Hand over your own copy of the IEP, with the date. The school must accept it.",
                es="Entregue su propia copia del IEP, con la fecha. La escuela debe aceptarla.",
            ),
            education_code("56325(b)(3)", "shall accept unofficial records"),
        ),
    ),
)

FILINGS = (
    _STATE_COMPLAINT,
    _RECONSIDERATION,
    Filing(DUE_PROCESS, DUE_PROCESS.filed, _HEARING_TITLE, _HEARING_REQUEST),
    _START_HEARING_CLOCK,
    Filing(EXPEDITED_HEARING, EXPEDITED_HEARING.filed, _HEARING_TITLE, _HEARING_REQUEST),
    _MEDIATION,
    Filing(INFORMAL, INFORMAL.filed, _MEETING_TITLE, _MEETING_REQUEST),
    _RECORDING,
    Filing(FACILITATION, FACILITATION.filed, _MEETING_TITLE, _MEETING_REQUEST),
    _ASSESSMENT,
    _RECORDS,
    _PRIVATE_PLACEMENT,
    _TRANSFER,
)
