"""LETTERS about a case: facts and requests only, in our own words, those about what is late first.

No name, no argument, no verdict. A letter that says "late" counts from the last day on any
reading; one that says "in time" names the safe date: no reading then makes the parent wrong.
What each asks for follows the rows of its duty. Letters that others publish (Disability Rights
California, DREDF, Parents Helping Parents) showed what a letter needs; none has the count in it.
"""

from calendars.translation import Text
from service.law.assessment import ASSESSMENT
from service.law.due_process import DUE_PROCESS
from service.law.facilitation import FACILITATION
from service.law.informal import INFORMAL
from service.law.letter_fields import Letter, Timing
from service.law.private_placement import PRIVATE_PLACEMENT
from service.law.records import RECORDS_PROCESS
from service.law.state_complaint import STATE_COMPLAINT
from service.law.transfer import TRANSFER

_LATE = Text(
    en="The duty is late on every reading that we list.",
    es="El plazo venció según todas las interpretaciones que conocemos.",
)
_ASKS = Text(en="To ask in writing, with the last day.", es="Para pedir por escrito, con el plazo.")
_NOT_DONE = Text(
    en="To send as long as it is not done.", es="Para enviar mientras no se haya hecho."
)
_IN_TIME = Text(en="To act by the safe date.", es="Para actuar a más tardar en la fecha segura.")


_COMPLAINT = Text(
    en="Facts for a state complaint about a late duty",
    es="Hechos para una queja estatal por un plazo vencido",
)
_COMPLAINT_FACTS = Text(
    en="To: California Department of Education\n"
    "1. My child lives at ____ and goes to ____, district: ____.\n"
    "2. On ____ I [ ] asked in writing for ____ [ ] signed ____ (copy: page ____).\n"
    "3. The district got it on {start}, by ____ (proof: page ____).\n"
    "4. The law gives {count} {kind_of_days} from that date ({cite}).\n"
    "5. Days not counted: {skipped}.\n"
    "6. By this count, the last day was {due_day}.\n"
    "7. {lateness}\n"
    "8. [ ] I did not agree in writing to more time. [ ] I agreed, until ____.\n"
    "9. What this meant for my child: ____.\n"
    "10. What would make it right: ____.\n"
    "The law also asks for one sentence that only you can write and sign (34 CFR § "
    "300.153(b)(1)): I state that ____ did not follow {cite}.\n"
    "A copy went to the district on ____, by ____.",
    es="Para: Departamento de Educación de California\n"
    "1. Mi hijo(a) vive en ____ y asiste a ____, distrito: ____.\n"
    "2. El ____ yo [ ] pedí por escrito ____ [ ] firmé ____ (copia: página ____).\n"
    "3. El distrito lo recibió el {start}, por ____ (prueba: página ____).\n"
    "4. La ley da {count} {kind_of_days} desde esa fecha ({cite}).\n"
    "5. Días que no se cuentan: {skipped}.\n"
    "6. Según esta cuenta, el último día fue el {due_day}.\n"
    "7. {lateness}\n"
    "8. [ ] No acepté por escrito más tiempo. [ ] Acepté, hasta el ____.\n"
    "9. Lo que esto significó para mi hijo(a): ____.\n"
    "10. Lo que lo arreglaría: ____.\n"
    "La ley pide además una frase que solo usted puede escribir y firmar (34 CFR § "
    "300.153(b)(1)): Declaro que ____ no cumplió {cite}.\n"
    "Envié una copia al distrito el ____, por ____.",
)

LETTERS = (
    Letter(
        "plan-late",
        Text(en="The assessment plan is late", es="El plan de evaluación está atrasado"),
        _LATE,
        Timing.OVERDUE,
        (ASSESSMENT,),
        Text(
            en="On ____ I asked in writing for an assessment of my child. The district got my "
            "letter on {start}, by ____.\n"
            "By my count, the {count} days ended on {due_day} ({cite}).\n"
            "Days not counted: {skipped}.\n"
            "{lateness}\n"
            "[ ] I did not agree in writing to more time. [ ] I agreed to more time, until ____.\n"
            "Please send the plan by ____. If you sent it, please tell me when and how.\n"
            "If you will not assess, please send me the reasons in writing (Ed. Code § 56500.4).\n"
            "With this letter: my letter of ____.",
            es="El ____ pedí por escrito una evaluación de mi hijo(a). El distrito recibió mi "
            "carta el {start}, por ____.\n"
            "Según mi cuenta, los {count} días terminaron el {due_day} ({cite}).\n"
            "Días que no se cuentan: {skipped}.\n"
            "{lateness}\n"
            "[ ] No acepté por escrito más tiempo. [ ] Acepté más tiempo, hasta el ____.\n"
            "Por favor envíe el plan a más tardar el ____. Si ya lo envió, dígame cuándo y cómo.\n"
            "Si el distrito no va a evaluar, por favor envíeme las razones por escrito (Ed. Code "
            "§ 56500.4).\n"
            "Adjunto: mi carta del ____.",
        ),
        "assessment_plan",
    ),
    Letter(
        "meeting-late",
        Text(en="The IEP meeting is late", es="La reunión del IEP está atrasada"),
        _LATE,
        Timing.OVERDUE,
        (INFORMAL, FACILITATION),
        Text(
            en="I asked in writing for an IEP meeting. The district got my letter on {start}, by "
            "____.\n"
            "By my count, the {count} days ended on {due_day} ({cite}).\n"
            "Days not counted: {skipped}.\n"
            "{lateness}\n"
            "[ ] I did not agree in writing to more time. [ ] I agreed, until ____.\n"
            "Please give me a date this week. I can come on: ____.",
            es="Pedí por escrito una reunión del IEP. El distrito recibió mi carta el {start}, por "
            "____.\n"
            "Según mi cuenta, los {count} días terminaron el {due_day} ({cite}).\n"
            "Días que no se cuentan: {skipped}.\n"
            "{lateness}\n"
            "[ ] No acepté por escrito más tiempo. [ ] Acepté, hasta el ____.\n"
            "Por favor deme una fecha esta semana. Puedo ir: ____.",
        ),
        "iep_meeting",
    ),
    Letter(
        "meeting-after-consent-late",
        Text(
            en="The IEP meeting after the assessment is late",
            es="La reunión del IEP después de la evaluación está atrasada",
        ),
        _LATE,
        Timing.OVERDUE,
        (ASSESSMENT,),
        Text(
            en="On {start} the district got my signed assessment plan, by ____.\n"
            "By my count, the {count} days to finish and hold the IEP meeting ended on {due_day} "
            "({cite}).\n"
            "Days not counted: {skipped}.\n"
            "{lateness}\n"
            "[ ] I did not agree in writing to more time. [ ] I agreed, until ____.\n"
            "Please give me a date this week. I can come on: ____.",
            es="El {start} el distrito recibió el plan de evaluación con mi firma, por ____.\n"
            "Según mi cuenta, los {count} días para terminar y tener la reunión del IEP terminaron "
            "el {due_day} ({cite}).\n"
            "Días que no se cuentan: {skipped}.\n"
            "{lateness}\n"
            "[ ] No acepté por escrito más tiempo. [ ] Acepté, hasta el ____.\n"
            "Por favor deme una fecha esta semana. Puedo ir: ____.",
        ),
        "iep_meeting",
    ),
    Letter(
        "records-late",
        Text(en="Records: second letter", es="Expedientes: segunda carta"),
        _LATE,
        Timing.OVERDUE,
        (RECORDS_PROCESS,),
        Text(
            en="On {start} I asked for the school records of my child ([ ] in writing [ ] aloud, "
            "to ____). By my count, the {count} business days ended on {due_day} ({cite}).\n"
            "Days not counted: {skipped}.\n"
            "[ ] I got nothing. [ ] I got only: ____, on ____. I still need: ____.\n"
            "{lateness}\n"
            "Please send the rest by ____.",
            es="El {start} pedí los expedientes escolares de mi hijo(a) ([ ] por escrito [ ] de "
            "palabra, a ____). Según mi cuenta, los {count} días hábiles terminaron el {due_day} "
            "({cite}).\n"
            "Días que no se cuentan: {skipped}.\n"
            "[ ] No recibí nada. [ ] Solo recibí: ____, el ____. Todavía necesito: ____.\n"
            "{lateness}\n"
            "Por favor envíe lo que falta a más tardar el ____.",
        ),
        "records",
    ),
    Letter(
        "decision-late",
        Text(en="To CDE: where is the decision?", es="Al CDE: ¿dónde está la decisión?"),
        _LATE,
        Timing.OVERDUE,
        (STATE_COMPLAINT,),
        Text(
            en="Case ____. Complaint about my child, district: ____. I sent it on ____. CDE got it "
            "on {start}.\n"
            "By my count, the {count} days ended on {due_day} ({cite}).\n"
            "{lateness}\n"
            "Please tell me: 1. From which date does CDE count? 2. Was the time extended? Until "
            "when, by whom, and why? 3. Was a part set aside because of a hearing? Which one? 4. "
            "When will I get the decision?",
            es="Caso ____. Queja sobre mi hijo(a), distrito: ____. La envié el ____. El CDE la "
            "recibió el {start}.\n"
            "Según mi cuenta, los {count} días terminaron el {due_day} ({cite}).\n"
            "{lateness}\n"
            "Por favor dígame: 1. ¿Desde qué fecha cuenta el CDE? 2. ¿Se extendió el plazo? ¿Hasta "
            "cuándo, quién lo extendió y por qué? 3. ¿Se dejó en espera alguna parte por una "
            "audiencia? ¿Cuál? 4. ¿Cuándo recibiré la decisión?",
        ),
        "decision",
    ),
    Letter(
        "correction-late",
        Text(en="To CDE: is it corrected?", es="Al CDE: ¿ya se corrigió?"),
        _LATE,
        Timing.OVERDUE,
        (STATE_COMPLAINT,),
        Text(
            en="Case ____. Complaint about my child, district: ____. The report has the date "
            "{start}. It says what the district must correct.\n"
            "By my count, the time for that ended on {due_day} ({cite}).\n"
            "{lateness}\n"
            "This is not done: ____.\n"
            "Please tell me: 1. Was the time extended? Until when, by whom, and why? 2. What did "
            "the district send to CDE, and when? 3. What will CDE do next, and when?",
            es="Caso ____. Queja sobre mi hijo(a), distrito: ____. El informe tiene fecha del "
            "{start}. Dice lo que el distrito debe corregir.\n"
            "Según mi cuenta, el plazo terminó el {due_day} ({cite}).\n"
            "{lateness}\n"
            "Esto no se ha hecho: ____.\n"
            "Por favor dígame: 1. ¿Se extendió el plazo? ¿Hasta cuándo, quién lo extendió y por "
            "qué? 2. ¿Qué envió el distrito al CDE, y cuándo? 3. ¿Qué hará ahora el CDE, y cuándo?",
        ),
        "correction",
    ),
    Letter(
        "complaint-about-plan",
        _COMPLAINT,
        _LATE,
        Timing.LATE,
        (ASSESSMENT,),
        _COMPLAINT_FACTS,
        "assessment_plan",
    ),
    Letter(
        "complaint-about-meeting",
        _COMPLAINT,
        _LATE,
        Timing.LATE,
        (ASSESSMENT, INFORMAL, FACILITATION),
        _COMPLAINT_FACTS,
        "iep_meeting",
    ),
    Letter(
        "complaint-about-records",
        _COMPLAINT,
        _LATE,
        Timing.LATE,
        (RECORDS_PROCESS,),
        _COMPLAINT_FACTS,
        "records",
    ),
    Letter(
        "start-the-45-days",
        Text(en="To OAH: start the 45 days", es="A la OAH: que empiecen los 45 días"),
        _LATE,
        Timing.OVERDUE,
        (DUE_PROCESS,),
        Text(
            en="Case ____. Request to start the hearing time (Ed. Code § 56501.5(e)(2); 34 CFR § "
            "300.510(b)(5)).\n"
            "1. I filed my request on {filed}.\n"
            "2. The district got it on {start}. Proof: ____.\n"
            "3. By my count, the {count} days ended on {due_day} ({cite}).\n"
            "4. [ ] No resolution meeting was held by that date. [ ] The district did not take "
            "part: ____.\n"
            "5. [ ] I signed no paper that gives up the meeting. [ ] We did not agree to use "
            "mediation in its place.\n"
            "I ask the judge to start the 45 days.\n"
            "I served the district on ____, by ____. Proof of service is attached.",
            es="Caso ____. Solicitud de que empiece el plazo de la audiencia (Ed. Code § "
            "56501.5(e)(2); 34 CFR § 300.510(b)(5)).\n"
            "1. Presenté mi solicitud el {filed}.\n"
            "2. El distrito la recibió el {start}. Prueba: ____.\n"
            "3. Según mi cuenta, los {count} días terminaron el {due_day} ({cite}).\n"
            "4. [ ] No hubo reunión de resolución hasta esa fecha. [ ] El distrito no participó: "
            "____.\n"
            "5. [ ] No firmé ningún papel para no tener la reunión. [ ] No acordamos usar la "
            "mediación en su lugar.\n"
            "Pido que empiecen los 45 días.\n"
            "Entregué copia al distrito el ____, por ____. Adjunto la prueba de entrega.",
        ),
        "resolution_meeting",
    ),
    Letter(
        "ask-for-assessment",
        Text(en="Request for an assessment", es="Solicitud de evaluación"),
        _ASKS,
        Timing.ASKS,
        (ASSESSMENT,),
        Text(
            en="Please assess my child for special education. This letter is my written request.\n"
            "What I see at home: ____. What the school tells me: ____.\n"
            "Please check: [ ] reading [ ] math [ ] speech [ ] behavior [ ] health [ ] movement "
            "[ ] ____. My child speaks ____ best.\n"
            "Please send me the assessment plan and my rights in ____.\n"
            "The law gives {count} days from the date you get this letter ({cite}). School breaks "
            "of more than five school days do not count. If you get it on {start}, the last day is "
            "{due_day}.\n"
            "If your answer is no, please send me the reasons in writing.",
            es="Pido que evalúen a mi hijo(a) para educación especial. Esta carta es mi solicitud "
            "por escrito.\n"
            "Lo que veo en casa: ____. Lo que me dice la escuela: ____.\n"
            "Áreas que pido evaluar: [ ] lectura [ ] matemáticas [ ] habla [ ] conducta [ ] salud "
            "[ ] movimiento [ ] ____. Mi hijo(a) habla mejor ____.\n"
            "Por favor envíeme el plan de evaluación y el aviso de mis derechos en ____.\n"
            "La ley da {count} días desde la fecha en que el distrito recibe esta carta ({cite}). "
            "No se cuentan las vacaciones de más de cinco días escolares. Si la recibe el {start}, "
            "el último día es el {due_day}.\n"
            "Si la respuesta es no, por favor envíeme las razones por escrito.",
        ),
        "assessment_plan",
    ),
    Letter(
        "ask-for-meeting",
        Text(en="Request for an IEP meeting", es="Solicitud de una reunión del IEP"),
        _ASKS,
        Timing.ASKS,
        (INFORMAL, FACILITATION),
        Text(
            en="I ask for an IEP meeting for my child (Ed. Code § 56343(c)).\n"
            "I want to talk about: 1. ____ 2. ____ 3. ____\n"
            "I can come on: ____. [ ] in person [ ] by phone [ ] by video\n"
            "Please invite: ____. [ ] I need an interpreter in ____.\n"
            "Please send me before the meeting: [ ] reports [ ] the goals and progress [ ] ____.\n"
            "The law gives {count} days from the date you get this letter ({cite}). School breaks "
            "of more than five school days do not count. If you get it on {start}, the last day is "
            "{due_day}.",
            es="Pido una reunión del IEP para mi hijo(a) (Ed. Code § 56343(c)).\n"
            "Quiero hablar de: 1. ____ 2. ____ 3. ____\n"
            "Puedo ir: ____. [ ] en persona [ ] por teléfono [ ] por video\n"
            "Por favor invite a: ____. [ ] Necesito intérprete de ____.\n"
            "Antes de la reunión, por favor envíeme: [ ] informes [ ] metas y progreso [ ] ____.\n"
            "La ley da {count} días desde la fecha en que el distrito recibe esta carta ({cite}). "
            "No se cuentan las vacaciones de más de cinco días escolares. Si la recibe el {start}, "
            "el último día es el {due_day}.",
        ),
        "iep_meeting",
    ),
    Letter(
        "ask-for-records",
        Text(en="Request for records", es="Solicitud de expedientes escolares"),
        _ASKS,
        Timing.ASKS,
        (RECORDS_PROCESS,),
        Text(
            en="I ask to see all school records of my child and to get copies (Ed. Code § 56504).\n"
            "Among them: [ ] IEPs [ ] assessment reports [ ] notes of services given [ ] progress "
            "reports [ ] discipline [ ] attendance [ ] ____.\n"
            "Please add the list of the kinds of records and where they are kept.\n"
            "Please send them [ ] on paper [ ] by e-mail.\n"
            "[ ] There is a meeting or hearing on ____. Please send them before that date.\n"
            "[ ] I cannot pay for copies. The cost would keep me from getting them.\n"
            "I make this request on {start}. The law gives {count} business days ({cite}). By my "
            "count, the last day is {due_day}.",
            es="Pido ver todos los expedientes escolares de mi hijo(a) y recibir copias (Ed. Code "
            "§ 56504).\n"
            "Entre ellos: [ ] los IEP [ ] informes de evaluación [ ] registros de servicios dados "
            "[ ] informes de progreso [ ] disciplina [ ] asistencia [ ] ____.\n"
            "Por favor incluya la lista de los tipos de expedientes y dónde se guardan.\n"
            "Por favor envíelos [ ] en papel [ ] por correo electrónico.\n"
            "[ ] Hay una reunión o audiencia el ____. Por favor envíelos antes de esa fecha.\n"
            "[ ] No puedo pagar las copias. El costo me impediría recibirlas.\n"
            "Hago esta solicitud el {start}. La ley da {count} días hábiles ({cite}). Según mi "
            "cuenta, el último día es el {due_day}.",
        ),
        "records",
    ),
    Letter(
        "copy-of-complaint",
        Text(en="Copy of the complaint to the district", es="Copia de la queja para el distrito"),
        _NOT_DONE,
        Timing.UNDONE,
        (STATE_COMPLAINT,),
        Text(
            en="Here is your copy of the complaint that CDE got on {filed}, by ____ ({cite}). It "
            "has ____ pages.\n"
            "[ ] I sent both on the same day: ____.\n"
            "[ ] I am willing to talk. My number is ____.",
            es="Aquí está su copia de la queja que el CDE recibió el {filed}, por ____ ({cite}). "
            "Tiene ____ páginas.\n"
            "[ ] Envié las dos el mismo día: ____.\n"
            "[ ] Estoy dispuesto(a) a hablar. Mi número es ____.",
        ),
        "copy_to_district",
    ),
    Letter(
        "reconsideration",
        Text(en="Reconsideration: outline", es="Reconsideración: esquema"),
        _IN_TIME,
        Timing.IN_TIME,
        (STATE_COMPLAINT,),
        Text(
            en="Case ____. Report dated {start}. I ask CDE to look at it again (5 CCR § 3204). I "
            "send this by {due_day}, within {count} days of that date.\n"
            "For each point: Finding, conclusion or corrective action no. ____, page ____. My "
            "reason: [ ] the findings are not enough to decide [ ] the evidence does not support "
            "this finding [ ] this conclusion does not fit the law [ ] this corrective action does "
            "not fix the problem. What shows it: ____, page ____.\n"
            "[ ] I send nothing new. [ ] I send new papers: ____. I could not have had them before "
            "because ____.\n"
            "What I ask CDE to change: ____.",
            es="Caso ____. Informe con fecha del {start}. Pido al CDE que lo reconsidere (5 CCR § "
            "3204). Envío esto a más tardar el {due_day}, dentro de los {count} días desde esa "
            "fecha.\n"
            "Para cada punto: hallazgo, conclusión o acción correctiva núm. ____, página ____. Mi "
            "razón: [ ] los hallazgos no bastan para decidir [ ] la evidencia no apoya este "
            "hallazgo [ ] esta conclusión no va de acuerdo con la ley [ ] esta acción correctiva "
            "no arregla el problema. Lo que lo muestra: ____, página ____.\n"
            "[ ] No envío nada nuevo. [ ] Envío documentos nuevos: ____. No los pude tener antes "
            "porque ____.\n"
            "Lo que pido que cambie el CDE: ____.",
        ),
        "reconsideration_request",
    ),
    Letter(
        "private-placement",
        Text(en="Notice of private placement", es="Aviso de colocación en escuela privada"),
        _IN_TIME,
        Timing.IN_TIME,
        (PRIVATE_PLACEMENT,),
        Text(
            en="At the IEP meeting on ____ the district offered: ____. I do not accept this "
            "placement.\n"
            "My concerns: 1. ____ 2. ____ 3. ____\n"
            "I plan to take my child out of the public school on {filed} and to enroll my child in "
            "____, at public expense.\n"
            "This is my written notice ({cite}). The district gets it on ____, by {due_day} at the "
            "latest: {count} business days before the move. Weekday holidays count.\n"
            "[ ] I said the same at the meeting on ____. [ ] You told me of an assessment on ____. "
            "My child is available for it.",
            es="En la reunión del IEP del ____ el distrito ofreció: ____. No acepto esta "
            "colocación.\n"
            "Mis preocupaciones: 1. ____ 2. ____ 3. ____\n"
            "Pienso sacar a mi hijo(a) de la escuela pública el {filed} e inscribirlo(a) en ____, "
            "con fondos públicos.\n"
            "Este es mi aviso por escrito ({cite}). El distrito lo recibe el ____, a más tardar el "
            "{due_day}: {count} días hábiles antes del cambio. Los días festivos entre semana se "
            "cuentan.\n"
            "[ ] Dije lo mismo en la reunión del ____. [ ] El distrito me avisó de una evaluación "
            "el ____. Mi hijo(a) está disponible para ella.",
        ),
        "notice",
    ),
    Letter(
        "recording",
        Text(en="Notice of recording", es="Aviso de grabación"),
        _IN_TIME,
        Timing.IN_TIME,
        (INFORMAL, FACILITATION),
        Text(
            en="I will make an audio recording of the IEP meeting of my child on {start}, at ____. "
            "I give this notice on {today}, at ____, at least {count} hours before ({cite}). I "
            "gave it to: ____.",
            es="Voy a grabar en audio la reunión del IEP de mi hijo(a) del {start}, a las ____. "
            "Entrego este aviso el {today}, a las ____, al menos {count} horas antes ({cite}). Lo "
            "entregué a: ____.",
        ),
        "recording_notice",
    ),
    Letter(
        "copies",
        Text(en="Copies, translation, interpreter", es="Copias, traducción, intérprete"),
        Text(en="To ask for papers in your language.", es="Para pedir documentos en su idioma."),
        Timing.ASKS,
        (INFORMAL, FACILITATION, ASSESSMENT),
        Text(
            en="Please give me:\n"
            "[ ] a copy of the IEP of ____, at no cost (Ed. Code § 56341.5(j)).\n"
            "[ ] a copy of the assessment report of ____ (Ed. Code § 56329(a)(3)).\n"
            "[ ] an interpreter in ____ for the meeting on ____ (Ed. Code § 56341.5(i)).\n"
            "[ ] these papers in ____: ____.\n"
            "Please tell me the date I will get each.",
            es="Por favor deme:\n"
            "[ ] una copia del IEP del ____, sin costo (Ed. Code § 56341.5(j)).\n"
            "[ ] una copia del informe de evaluación del ____ (Ed. Code § 56329(a)(3)).\n"
            "[ ] intérprete de ____ para la reunión del ____ (Ed. Code § 56341.5(i)).\n"
            "[ ] estos documentos en ____: ____.\n"
            "Por favor dígame en qué fecha recibiré cada cosa.",
        ),
    ),
    Letter(
        "comparable-services",
        Text(en="New district: comparable services", es="Distrito nuevo: servicios comparables"),
        _NOT_DONE,
        Timing.UNDONE,
        (TRANSFER,),
        Text(
            en="My child came from ____ and started at ____ on {filed}. The last IEP is of ____. "
            "Here is my copy. The school can use it until the official papers come (Ed. Code § "
            "56325(b)(3)).\n"
            "The IEP gives: ____.\n"
            "Please give comparable services now (Ed. Code § 56325(a)). Please tell me for each: "
            "who, how often, from which date.\n"
            "By my count, the {count} days end on {due_day} ({cite}).",
            es="Mi hijo(a) viene de ____ y empezó en ____ el {filed}. El último IEP es del ____. "
            "Aquí está mi copia. La escuela puede usarla hasta que lleguen los documentos "
            "oficiales (Ed. Code § 56325(b)(3)).\n"
            "El IEP da: ____.\n"
            "Por favor proporcione servicios comparables desde ahora (Ed. Code § 56325(a)). Por "
            "favor dígame para cada uno: quién, con qué frecuencia y desde qué fecha.\n"
            "Según mi cuenta, los {count} días terminan el {due_day} ({cite}).",
        ),
        "interim_services_end",
    ),
)
