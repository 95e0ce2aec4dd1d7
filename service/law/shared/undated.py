"""Duties that several processes share, most without a number of days."""

from calendars.counting import Policy, Unit
from calendars.translation import Text
from service.law.citations import education_code, federal_regulation
from service.law.vocabulary import Actor, Deadline, Event, Kind, Notice, Undated, Within

ASK_IN_WRITING = Text(
    en="Ask for it in writing and keep a copy. If it does not come, a state complaint can say so.",
    es="Pídalo por escrito y guarde una copia. Si no se cumple, puede decirlo en una queja "
    "estatal.",
)

SAFEGUARDS_NOTICE = Deadline(
    Event(
        "safeguards_notice",
        Text(
            en="The district must give you a copy of the procedural safeguards",
            es="El distrito debe entregarle una copia de las garantías procesales",
        ),
        when=Text(en="the safeguards are given", es="se entregan las garantías procesales"),
    ),
    by=Actor.DISTRICT,
    kind=Kind.UNDATED,
    rules=(
        Undated(
            words=Text(
                en="once every school year, and at a first request for an assessment, a first "
                "complaint or hearing request of the year, a removal, or when you ask",
                es="una vez cada año escolar, y con una primera solicitud de evaluación, la "
                "primera queja o solicitud de audiencia del año, una suspensión larga, o cuando "
                "usted las pida",
            ),
            law=(
                education_code(
                    "56301(d)(2)",
                    "parents and pupils shall be given a copy of their rights and procedural "
                    "safeguards once every school year",
                ),
                federal_regulation(
                    "300.504(a)",
                    "must be given to the parents only one time a school year, except that a copy "
                    "also must be given to the parents",
                ),
            ),
        ),
    ),
    if_missed=ASK_IN_WRITING,
)
HEARING_NOTICE_OAH = Deadline(
    Event(
        "hearing_notice_oah",
        Text(
            en="OAH must notify both sides of the request and the hearing date",
            es="La OAH debe avisar a ambas partes de la solicitud y la fecha de la audiencia",
        ),
        when=Text(en="OAH sends its notice", es="la OAH envía su aviso"),
    ),
    by=Actor.OAH,
    kind=Kind.UNDATED,
    rules=(
        Undated(
            words=Text(
                en="at once, with a list of free or low-cost lawyers and helpers",
                es="de inmediato, con una lista de abogados y personas que ayudan gratis o a bajo "
                "costo",
            ),
            law=(
                education_code(
                    "56502(h)",
                    "immediately shall notify, in writing, all parties of the request for the "
                    "hearing and the scheduled date",
                ),
                education_code(
                    "56502(h)",
                    "a list of persons and organizations … that can provide free or reduced cost "
                    "representation",
                ),
            ),
        ),
    ),
    if_missed=ASK_IN_WRITING,
)
MORE_INFORMATION = Deadline(
    Event(
        "more_information",
        Text(
            en="You may give CDE more facts about the complaint",
            es="Usted puede dar al CDE más información sobre la queja",
        ),
        when=Text(en="more facts are given", es="se da más información"),
    ),
    by=Actor.PARENT,
    kind=Kind.UNDATED,
    rules=(
        Undated(
            words=Text(
                en="while CDE looks into it, aloud or in writing",
                es="mientras el CDE investiga, de palabra o por escrito",
            ),
            law=(
                federal_regulation(
                    "300.152(a)(2)",
                    "the opportunity to submit additional information, either orally or in "
                    "writing, about the allegations in the complaint",
                ),
            ),
        ),
    ),
    if_missed=ASK_IN_WRITING,
)
DISTRICT_RESPONSE = Deadline(
    Event(
        "district_response",
        Text(
            en="The district may answer the complaint, and offer to settle it or to mediate",
            es="El distrito puede responder a la queja y proponer resolverla o ir a mediación",
        ),
        when=Text(en="the district answers the complaint", es="el distrito responde a la queja"),
    ),
    by=Actor.DISTRICT,
    kind=Kind.UNDATED,
    rules=(
        Undated(
            words=Text(en="while CDE looks into it", es="mientras el CDE investiga"),
            law=(
                federal_regulation("300.152(a)(3)", "the opportunity to respond to the complaint"),
            ),
        ),
    ),
    if_missed=ASK_IN_WRITING,
)
IEP_CARRIED_OUT = Deadline(
    Event(
        "iep_carried_out",
        Text(
            en="The district must carry out the new IEP",
            es="El distrito debe poner en práctica el nuevo IEP",
        ),
        when=Text(en="the IEP is carried out", es="se pone en práctica el IEP"),
    ),
    by=Actor.DISTRICT,
    kind=Kind.UNDATED,
    rules=(
        Undated(
            words=Text(
                en="as soon as it can after the IEP is written",
                es="lo antes posible después de que se escribe el IEP",
            ),
            law=(
                education_code(
                    "56344(b)",
                    "as soon as possible following development of the individualized education "
                    "program",
                ),
            ),
        ),
    ),
    if_missed=ASK_IN_WRITING,
)
PARTIAL_CONSENT = Deadline(
    Event(
        "partial_consent",
        Text(
            en="The district must begin the parts of the IEP that you agreed to",
            es="El distrito debe empezar las partes del IEP que usted aceptó",
        ),
        when=Text(en="the agreed parts begin", es="empiezan las partes aceptadas"),
    ),
    by=Actor.DISTRICT,
    kind=Kind.UNDATED,
    rules=(
        Undated(
            words=Text(
                en="without delay, while you go on to disagree about the rest",
                es="sin demora, aunque sigan sin estar de acuerdo en lo demás",
            ),
            law=(
                education_code(
                    "56346(e)",
                    "shall be implemented so as not to delay providing instruction and services",
                ),
            ),
        ),
    ),
    if_missed=Text(
        en="Write which parts you agreed to and ask when each begins.",
        es="Escriba qué partes aceptó y pregunte cuándo empieza cada una.",
    ),
)
DISTRICT_MUST_FILE = Deadline(
    Event(
        "district_must_file",
        Text(
            en="The district must ask for a hearing if it thinks the child needs what you refused",
            es="El distrito debe solicitar una audiencia si cree que el niño necesita lo que usted "
            "rechazó",
        ),
        when=Text(en="the district asks for the hearing", es="el distrito solicita la audiencia"),
    ),
    by=Actor.DISTRICT,
    kind=Kind.UNDATED,
    rules=(
        Undated(
            words=Text(
                en="without a number of days; a court found a year and a half too long",
                es="sin un número de días; una corte dijo que un año y medio es demasiado",
            ),
            law=(
                education_code(
                    "56346(f)",
                    "is necessary to provide a free appropriate public education to the child, a "
                    "due process hearing shall be initiated",
                ),
            ),
        ),
    ),
    if_missed=ASK_IN_WRITING,
)
ASSESSMENT_REPORT = Deadline(
    Event(
        "assessment_report",
        Text(
            en="The district must give you the assessment report",
            es="El distrito debe entregarle el informe de la evaluación",
        ),
        when=Text(en="the report is given", es="se entrega el informe"),
    ),
    by=Actor.DISTRICT,
    kind=Kind.UNDATED,
    rules=(
        Undated(
            words=Text(
                en="a copy, with the papers on whether the child is eligible; ask for it before "
                "the meeting",
                es="una copia, con los papeles sobre si el niño califica; pídala antes de la "
                "reunión",
            ),
            law=(
                education_code(
                    "56329(a)(3)",
                    "A copy of the assessment report and the documentation of determination of "
                    "eligibility shall be given to the parent or guardian",
                ),
            ),
        ),
    ),
    if_missed=ASK_IN_WRITING,
)
IEP_COPY = Deadline(
    Event(
        "iep_copy",
        Text(
            en="The district must give you a copy of the IEP",
            es="El distrito debe entregarle una copia del IEP",
        ),
        when=Text(en="the copy of the IEP is given", es="se entrega la copia del IEP"),
    ),
    by=Actor.DISTRICT,
    kind=Kind.UNDATED,
    rules=(
        Undated(
            words=Text(en="free of charge", es="sin costo"),
            law=(
                education_code(
                    "56341.5(j)",
                    "shall give the parent or guardian a copy of the individualized education "
                    "program, at no cost",
                ),
            ),
        ),
    ),
    if_missed=ASK_IN_WRITING,
)
INTERPRETER = Deadline(
    Event(
        "interpreter",
        Text(
            en="The district must arrange an interpreter if you need one",
            es="El distrito debe conseguir un intérprete si usted lo necesita",
        ),
        when=Text(en="the interpreter is arranged", es="se consigue el intérprete"),
    ),
    by=Actor.DISTRICT,
    kind=Kind.UNDATED,
    rules=(
        Undated(
            words=Text(
                en="for the meeting; ask for one ahead of it", es="para la reunión; pídalo antes"
            ),
            law=(
                education_code(
                    "56341.5(i)",
                    "any action necessary to ensure that the parent or guardian understands the "
                    "proceedings at a meeting, including arranging for an interpreter",
                ),
            ),
        ),
    ),
    if_missed=ASK_IN_WRITING,
)
TRANSLATION = Deadline(
    Event(
        "translation",
        Text(
            en="The district must translate notices and records into a common language",
            es="El distrito debe traducir avisos y expedientes a un idioma común en la escuela",
        ),
        when=Text(en="the translation is given", es="se entrega la traducción"),
    ),
    by=Actor.DISTRICT,
    kind=Kind.UNDATED,
    rules=(
        Undated(
            words=Text(
                en="where 15 percent or more of the pupils speak that language at home; no law "
                "gives 30 days for an IEP",
                es="si el 15 por ciento o más de los alumnos habla ese idioma en casa; ninguna ley "
                "da 30 días para un IEP",
            ),
            law=(education_code("48985(a)", "15 percent or more"),),
        ),
    ),
    if_missed=ASK_IN_WRITING,
)
MEETING_NOTICE = Deadline(
    Event(
        "meeting_notice",
        Text(
            en="The district must tell you of the IEP meeting in time to come",
            es="El distrito debe avisarle de la reunión del IEP con tiempo para asistir",
        ),
        when=Text(en="the notice of the meeting is given", es="se envía el aviso de la reunión"),
    ),
    by=Actor.DISTRICT,
    kind=Kind.UNDATED,
    rules=(
        Undated(
            words=Text(
                en="early enough that you can be there",
                es="con tiempo suficiente para que usted pueda estar",
            ),
            law=(education_code("56341.5(b)", "early enough to ensure an opportunity to attend"),),
        ),
    ),
    if_missed=ASK_IN_WRITING,
)
LACK_OF_PROGRESS = Deadline(
    Event(
        "lack_of_progress",
        Text(
            en="The IEP team must meet when the child does not make the progress it planned",
            es="El equipo del IEP debe reunirse cuando el niño no avanza como se planeó",
        ),
        when=Text(en="the team meets about the progress", es="el equipo se reúne por el avance"),
    ),
    by=Actor.DISTRICT,
    kind=Kind.UNDATED,
    rules=(
        Undated(
            words=Text(
                en="whenever the child does not make the progress that was expected",
                es="siempre que el niño no logra el avance esperado",
            ),
            law=(
                education_code("56343(b)", "The pupil demonstrates a lack of anticipated progress"),
            ),
        ),
    ),
    if_missed=ASK_IN_WRITING,
)
EXPEDITED_EVALUATION = Deadline(
    Event(
        "expedited_evaluation",
        Text(
            en="An assessment asked for during the discipline must be fast",
            es="Una evaluación pedida durante la disciplina debe ser rápida",
        ),
        when=Text(en="the fast assessment is done", es="se hace la evaluación rápida"),
    ),
    by=Actor.DISTRICT,
    kind=Kind.UNDATED,
    rules=(
        Undated(
            words=Text(
                en="faster than usual; the law gives no number of days",
                es="más rápido de lo normal; la ley no da un número de días",
            ),
            law=(
                federal_regulation("300.534(d)(2)(i)", "must be conducted in an expedited manner"),
            ),
        ),
    ),
    if_missed=ASK_IN_WRITING,
)
SURROGATE_NEEDED = Event(
    "surrogate_needed",
    Text(
        en="An agency decided that the child needs a surrogate parent",
        es="Una agencia decidió que el niño necesita un padre sustituto",
    ),
    when=Text(
        en="an agency decides that the child needs a surrogate parent",
        es="una agencia decide que el niño necesita un padre sustituto",
    ),
)
SURROGATE_ASSIGNED = Deadline(
    Event(
        "surrogate_assigned",
        Text(
            en="A surrogate parent must be named for the child",
            es="Debe nombrarse un padre sustituto para el niño",
        ),
        when=Text(en="a surrogate parent is named", es="se nombra a un padre sustituto"),
        done=Text(en="A surrogate parent was named", es="Se nombró a un padre sustituto"),
        not_before=(SURROGATE_NEEDED,),
    ),
    by=Actor.CDE,
    with_fact=SURROGATE_NEEDED,
    rules=(
        Within(
            30,
            Unit.CALENDAR,
            after=(SURROGATE_NEEDED,),
            policy=Policy.AGENCY,
            law=(
                federal_regulation(
                    "300.519(h)",
                    "not more than 30 days after a public agency determines that the child needs a "
                    "surrogate parent",
                ),
            ),
        ),
    ),
    if_missed=Text(
        en="Ask district and CDE in writing who speaks for the child.",
        es="Pregunte por escrito al distrito y al CDE quién habla por el niño.",
    ),
)
NO_THIRTY_DAYS = Notice(
    "no-thirty-days",
    Text(
        en="No law gives 30 days to translate an IEP. Ask for it in writing, and say why you need "
        "it before you sign.",
        es="Ninguna ley da 30 días para traducir un IEP. Pídalo por escrito y diga por qué lo "
        "necesita antes de firmar.",
    ),
)
