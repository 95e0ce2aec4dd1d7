"""Suspension and expulsion: Ed. Code §§ 48903, 48911, 48915–48925.

Its school day is its own (§ 48925(c)): weekdays of the summer recess count. Four triggers: the
determination, the removal, the vote, and the decision to change the placement. Not modelled:
whether, after a hearing before a panel, the ten days of § 48918(a)(2) run beside the forty; the
court step after the county board.
"""

from datetime import date

from calendars.counting import Policy, Unit
from calendars.readings import ReadingId
from calendars.translation import Text
from service.law.citations import education_code, federal_regulation
from service.law.discipline import DISCIPLINE
from service.law.expedited_hearing import EXPEDITED_HEARING
from service.law.shared.limits import (
    DUE_PROCESS_LIMIT,
    LEARNED,
    STATE_COMPLAINT_LIMIT,
    STATE_COMPLAINT_LIMIT_LAST,
    VIOLATION,
)
from service.law.shared.removal import (
    DAY_ELEVEN,
    DAY_ELEVEN_LAW,
    DAY_ELEVEN_MISSED,
    DAY_ELEVEN_WORDS,
    REMOVAL,
)
from service.law.shared.undated import ASK_IN_WRITING, EXPEDITED_EVALUATION
from service.law.vocabulary import (
    Actor,
    Before,
    BoardRecess,
    Choice,
    Circumstance,
    Deadline,
    Event,
    Extension,
    Given,
    Kind,
    Lacking,
    Lasts,
    Link,
    Moves,
    Notice,
    Process,
    ReadAs,
    Related,
    RemovalDay,
    SameDay,
    SchoolSide,
    Settlement,
    SetTo,
    Spans,
    Undated,
    Within,
)

FILED = Event(
    "filed",
    Text(
        en="The principal or superintendent decided that the pupil did it",
        es="La dirección o la superintendencia determinó que el alumno lo hizo",
    ),
    when=Text(
        en="the principal or superintendent decides that the pupil did it",
        es="la dirección o la superintendencia determina que el alumno lo hizo",
    ),
)
RECOMMENDED = Event(
    "recommended",
    Text(en="The school recommended expulsion", es="La escuela recomendó la expulsión"),
    when=Text(en="the school recommends expulsion", es="la escuela recomienda la expulsión"),
)
SUSPENDED = Event(
    "suspended",
    Text(en="First school day of the suspension", es="Primer día escolar de la suspensión"),
    when=Text(en="the suspension begins", es="empieza la suspensión"),
    question=Text(en="When did the suspension begin?", es="¿Cuándo empezó la suspensión?"),
)
REMOVED = Event(
    "removed",
    Text(
        en="The pupil was removed from the school for this",
        es="Sacaron al alumno de la escuela por esto",
    ),
    when=Text(en="the pupil is removed from the school", es="sacan al alumno de la escuela"),
)
CONFERENCE_WAIVED = Event(
    "conference_waived",
    Text(en="The pupil gave up the conference", es="El alumno renunció a la reunión"),
    when=Text(en="the pupil gives up the conference", es="el alumno renuncia a la reunión"),
)
SUSPENSION_EXTENDED = Event(
    "suspension_extended",
    Text(
        en="The superintendent extended the suspension",
        es="La superintendencia extendió la suspensión",
    ),
    when=Text(en="the suspension is extended", es="se extiende la suspensión"),
)
HEARING = Event(
    "hearing",
    Text(en="The expulsion hearing begins", es="Empieza la audiencia de expulsión"),
    when=Text(en="the expulsion hearing begins", es="empieza la audiencia de expulsión"),
    not_before=(FILED,),
    question=Text(
        en="When does the expulsion hearing begin?", es="¿Cuándo empieza la audiencia de expulsión?"
    ),
)
HEARING_ENDED = Event(
    "hearing_ended",
    Text(en="The expulsion hearing ended", es="Terminó la audiencia de expulsión"),
    when=Text(en="the expulsion hearing ends", es="termina la audiencia de expulsión"),
    not_before=(HEARING, FILED),
)
EXPELLED = Event(
    "expelled",
    Text(en="The school board voted to expel", es="La junta escolar votó la expulsión"),
    when=Text(en="the school board votes to expel", es="la junta escolar vota la expulsión"),
    not_before=(HEARING_ENDED, HEARING, FILED),
    question=Text(
        en="When did the school board vote to expel?",
        es="¿Cuándo votó la expulsión la junta escolar?",
    ),
)
NOT_EXPELLED = Event(
    "not_expelled",
    Text(
        en="The panel did not recommend it, or the board did not expel",
        es="El panel no lo recomendó, o la junta no expulsó",
    ),
    when=Text(en="the pupil is not expelled", es="no expulsan al alumno"),
    not_before=(FILED,),
)
COUNTY_HEARING = Event(
    "county_hearing",
    Text(en="The hearing of the county board", es="La audiencia de la junta del condado"),
    when=Text(
        en="the county board holds its hearing", es="la junta del condado celebra su audiencia"
    ),
    not_before=(EXPELLED, FILED),
)
NEXT_SEMESTER_ENDS = Event(
    "next_semester_ends",
    Text(
        en="Last day of the semester after the one of the vote",
        es="Último día del semestre siguiente al de la votación",
    ),
    when=Text(
        en="the semester after the one of the vote ends",
        es="termina el semestre siguiente al de la votación",
    ),
    not_before=(EXPELLED,),
)
TERM_ENDS = Event(
    "term_ends",
    Text(
        en="The date that the expulsion order names as its end",
        es="La fecha que la orden de expulsión fija como su fin",
    ),
    when=Text(en="the term in the order ends", es="termina el plazo de la orden"),
    not_before=(EXPELLED,),
)
APPEAL = Event(
    "appeal",
    Text(
        en="Last day for the county board to receive your appeal",
        es="Último día para que la junta del condado reciba su apelación",
    ),
    when=Text(
        en="the county board receives the appeal", es="la junta del condado recibe la apelación"
    ),
    done=Text(
        en="The county board received the appeal", es="La junta del condado recibió la apelación"
    ),
    not_before=(EXPELLED, FILED),
)
TRANSCRIPT_REQUEST = Event(
    "transcript_request",
    Text(
        en="Ask the district for the written record of the hearing",
        es="Pida al distrito la transcripción de la audiencia",
    ),
    when=Text(en="the record of the hearing is asked for", es="se pide la transcripción"),
    done=Text(
        en="The record of the hearing was asked for", es="Se pidió la transcripción de la audiencia"
    ),
    not_before=(EXPELLED, FILED),
)
COUNTY_RECOMMENDATION = Event(
    "county_recommendation",
    Text(
        en="The county's panel must recommend a decision",
        es="El panel del condado debe recomendar una decisión",
    ),
    when=Text(
        en="the county board has the panel's recommendation",
        es="la junta del condado tiene la recomendación del panel",
    ),
    done=Text(
        en="The county board received its panel's recommendation",
        es="La junta del condado recibió la recomendación de su panel",
    ),
    not_before=(COUNTY_HEARING,),
)
COUNTY_DECISION = Event(
    "county_decision",
    Text(en="The county board must decide", es="La junta del condado debe decidir"),
    when=Text(en="the county board decides", es="la junta del condado decide"),
    done=Text(en="The county board decided", es="La junta del condado decidió"),
    not_before=(COUNTY_HEARING, APPEAL, FILED),
)
READMISSION_REVIEW = Event(
    "readmission_review",
    Text(
        en="The school board must review the return to school",
        es="La junta escolar debe revisar el regreso a la escuela",
    ),
    when=Text(en="the return is reviewed", es="se revisa el regreso"),
    done=Text(en="The school board reviewed the return", es="La junta escolar revisó el regreso"),
    not_before=(EXPELLED,),
)
HEARING_HELD = Event(
    "hearing_held",
    Text(en="The expulsion hearing must be held", es="Debe celebrarse la audiencia de expulsión"),
    when=Text(en="the expulsion hearing is held", es="se celebra la audiencia de expulsión"),
    done=Text(en="The expulsion hearing was held", es="Se celebró la audiencia de expulsión"),
    not_before=(FILED,),
)

BY_PANEL = Choice(
    "panel",
    Text(
        en="A panel or hearing officer, or a board that does not meet every week",
        es="Un panel o funcionario de audiencias, o una junta que no se reúne cada semana",
    ),
)
BY_WEEKLY_BOARD = Choice(
    "weekly-board",
    Text(
        en="A school board that meets every week", es="Una junta escolar que se reúne cada semana"
    ),
)
HEARD_BY = Circumstance(
    "heard_by",
    Text(en="Who hears the case", es="Quién escucha el caso"),
    choices=(BY_PANEL, BY_WEEKLY_BOARD),
    question=Text(en="Who hears the case?", es="¿Quién escucha el caso?"),
)
OTHER_ACT = Choice("other", Text(en="Another act", es="Otro acto"))
LISTED_ACT = Choice(
    "listed",
    Text(
        en="Firearm, knife brandished, drugs sold, sexual assault, explosive",
        es="Arma de fuego, cuchillo blandido, venta de drogas, agresión sexual, explosivo",
    ),
)
ACT = Circumstance(
    "act",
    Text(en="What the pupil did", es="Qué hizo el alumno"),
    choices=(OTHER_ACT, LISTED_ACT),
    question=Text(en="What did the pupil do?", es="¿Qué hizo el alumno?"),
)
COUNTY_BOARD = Choice("board", Text(en="The county board itself", es="La propia junta del condado"))
COUNTY_PANEL = Choice(
    "panel", Text(en="A panel (large counties)", es="Un panel (condados grandes)")
)
COUNTY_HEARD_BY = Circumstance(
    "county_heard_by",
    Text(en="Who hears the appeal", es="Quién escucha la apelación"),
    choices=(COUNTY_BOARD, COUNTY_PANEL),
    question=Text(en="Who hears the appeal?", es="¿Quién escucha la apelación?"),
)
HAS_IEP = Choice("yes", Text(en="Yes", es="Sí"))
NO_IEP = Choice("no", Text(en="No", es="No"))
IEP = Circumstance(
    "iep",
    Text(en="The pupil has an IEP", es="El alumno tiene un IEP"),
    choices=(HAS_IEP, NO_IEP),
    question=Text(en="Does the pupil have an IEP?", es="¿Tiene el alumno un IEP?"),
)
NO_EMERGENCY = Choice("no", Text(en="No", es="No"))
IN_EMERGENCY = Choice("yes", Text(en="Yes", es="Sí"))
EMERGENCY = Circumstance(
    "emergency",
    Text(
        en="Suspended without a conference first", es="La suspensión empezó sin una reunión previa"
    ),
    choices=(NO_EMERGENCY, IN_EMERGENCY),
    question=Text(
        en="Was the pupil suspended without a conference first?",
        es="¿Empezó la suspensión sin una reunión previa?",
    ),
)

HEARING_EXTENDED_TO = Extension(
    "hearing_extended_to",
    Text(en="The hearing was put off to this date", es="La audiencia se aplazó hasta esta fecha"),
    when=Text(en="the new time for the hearing ends", es="termina el nuevo plazo de la audiencia"),
)
DECISION_EXTENDED_TO = Extension(
    "decision_extended_to",
    Text(
        en="The pupil put off the decision to this date",
        es="El alumno aplazó la decisión hasta esta fecha",
    ),
    when=Text(en="the new time for the decision ends", es="termina el nuevo plazo de la decisión"),
)
BOARD_RECESS = Spans(
    "board_recess",
    Text(
        en="Summer recess of the school board's meetings",
        es="Receso de verano de las reuniones de la junta escolar",
    ),
    when=Text(en="the school board's recess ends", es="termina el receso de la junta escolar"),
    closed=True,
)
COUNTY_LATE = Text(
    en="Write to the county board and ask for the decision in writing. It is final once it is "
    "made.",
    es="Escriba a la junta del condado y pida la decisión por escrito. Es definitiva cuando se "
    "toma.",
)

EXPULSION = Process(
    id="expulsion",
    title=Text(en="Suspension and expulsion", es="Suspensión y expulsión"),
    summary=Text(
        en="The school says that your child did something for which it may expel. First comes a "
        "suspension, then a hearing. Only the school board can expel, by a public vote. The county "
        "board hears an appeal.",
        es="La escuela dice que su hijo o hija hizo algo que puede causar una expulsión. Primero "
        "viene una suspensión, luego una audiencia. Solo la junta escolar puede expulsar, con un "
        "voto público. La junta del condado escucha una apelación.",
    ),
    decided_by=Text(
        en="The school board. On appeal the county board, and that decision is final.",
        es="La junta escolar. En apelación la junta del condado, de forma definitiva.",
    ),
    cost=Text(
        en="Free, except for the written record of the hearing. That is free too if you certify "
        "that you cannot pay, or if the county board decides for you.",
        es="Gratis, salvo la transcripción de la audiencia. También es gratis si usted certifica "
        "que no puede pagar, o si la junta del condado decide a su favor.",
    ),
    is_binding=Text(en="Yes.", es="Sí."),
    use_when=Text(
        en="The school speaks of expulsion, or suspends in order to expel.",
        es="La escuela habla de expulsión, o suspende para expulsar.",
    ),
    limits=Text(
        en="It does not say whether the behavior came from the disability, or where a child with "
        "an IEP is taught meanwhile. Services under an IEP never stop.",
        es="No dice si la conducta se debió a la discapacidad, ni dónde se enseña mientras tanto a "
        "un niño con IEP. Los servicios de un IEP nunca se detienen.",
    ),
    how_long=Text(
        en="Hearing within 30 school days, vote within 40 of the removal. 30 days to appeal, then "
        "about five weeks.",
        es="Audiencia dentro de 30 días escolares, voto dentro de 40 desde la salida de la "
        "escuela. 30 días para apelar, luego unas cinco semanas.",
    ),
    place=SchoolSide(),
    filed=FILED,
    filed_question=Text(
        en="When did the principal decide that the pupil did it?",
        es="¿Cuándo determinó la dirección que el alumno lo hizo?",
    ),
    asked=(SUSPENDED, HEARING, EXPELLED),
    filed_hint=Text(
        en="The date on which the principal or superintendent found that the pupil did it.",
        es="La fecha en que la dirección o la superintendencia determinó que el alumno lo hizo.",
    ),
    facts=(
        RECOMMENDED,
        SUSPENDED,
        REMOVED,
        CONFERENCE_WAIVED,
        SUSPENSION_EXTENDED,
        HEARING,
        HEARING_ENDED,
        EXPELLED,
        NOT_EXPELLED,
        COUNTY_HEARING,
        NEXT_SEMESTER_ENDS,
        TERM_ENDS,
        VIOLATION,
        LEARNED,
    ),
    spans=(BOARD_RECESS, REMOVAL),
    circumstances=(HEARD_BY, ACT, COUNTY_HEARD_BY, IEP, EMERGENCY),
    settlements=(Settlement(NOT_EXPELLED),),
    deadlines=(
        Deadline(
            Event(
                "suspension_conference",
                Text(
                    en="The conference about the suspension must be held",
                    es="Debe celebrarse la reunión sobre la suspensión",
                ),
                when=Text(en="the conference is held", es="se celebra la reunión"),
                done=Text(
                    en="The conference about the suspension was held",
                    es="Se celebró la reunión sobre la suspensión",
                ),
                not_before=(SUSPENDED,),
            ),
            by=Actor.DISTRICT,
            only=IN_EMERGENCY,
            excused_by=(CONFERENCE_WAIVED,),
            rules=(
                Within(
                    2,
                    Unit.SCHOOL_OR_SUMMER,
                    after=(SUSPENDED,),
                    policy=Policy.DISTRICT,
                    law=(
                        education_code(
                            "48911(c)",
                            "The conference shall be held within two schooldays, unless the pupil "
                            "waives this right or is physically unable to attend for any reason",
                        ),
                    ),
                ),
            ),
            if_missed=Text(
                en="Ask in writing for the conference now. The pupil may come to school for it, "
                "and the district should note why it was late.",
                es="Pida por escrito la reunión ahora. El alumno puede ir a la escuela para ella, "
                "y el distrito debe anotar por qué se atrasó.",
            ),
        ),
        Deadline(
            Event(
                "suspension_ends",
                Text(
                    en="The suspension may last until this date",
                    es="La suspensión puede durar hasta esta fecha",
                ),
                when=Text(en="the suspension ends", es="termina la suspensión"),
                done=Text(en="The suspension ended", es="La suspensión terminó"),
                not_before=(SUSPENDED,),
            ),
            by=None,
            kind=Kind.PERIOD,
            excused_by=(SUSPENSION_EXTENDED,),
            rules=(
                Lasts(
                    5,
                    Unit.SCHOOL_OR_SUMMER,
                    after=(SUSPENDED,),
                    law=(
                        education_code("48911(a)", "for no more than five consecutive schooldays"),
                        education_code(
                            "48911(g)",
                            "may extend the suspension until the governing board of the school "
                            "district has rendered a decision",
                        ),
                    ),
                ),
            ),
            if_missed=Text(
                en="The child may come back on the next school day, unless the superintendent "
                "extended the suspension after a meeting you were invited to. Ask for that paper.",
                es="El niño puede regresar el siguiente día escolar, a menos que la "
                "superintendencia haya extendido la suspensión después de una reunión a la que "
                "invitaron a la familia. Pida ese papel.",
            ),
        ),
        Deadline(
            Event(
                "suspension_total",
                Text(
                    en="The suspensions of a school year together have a limit",
                    es="Las suspensiones de un año escolar juntas tienen un límite",
                ),
                when=Text(
                    en="the suspensions reach the limit", es="las suspensiones llegan al límite"
                ),
            ),
            by=Actor.DISTRICT,
            kind=Kind.UNDATED,
            rules=(
                Undated(
                    words=Text(
                        en="20 school days in a school year; 30 after a transfer to another school",
                        es="20 días escolares en un año escolar; 30 después de pasar a otra "
                        "escuela",
                    ),
                    law=(
                        education_code(
                            "48903(a)", "shall not exceed 20 schooldays in any school year"
                        ),
                        education_code("48903(a)", "shall not exceed 30 days in any school year"),
                    ),
                ),
            ),
            if_missed=ASK_IN_WRITING,
        ),
        Deadline(
            Event(
                "manifestation_determination",
                Text(
                    en="The team must decide whether the disability, or an IEP not carried out, "
                    "caused the behavior",
                    es="El equipo debe decidir si la discapacidad, o un IEP que no se cumplió, "
                    "causó la conducta",
                ),
                when=Text(en="the team decides", es="el equipo decide"),
                done=Text(
                    en="The team decided what caused the behavior",
                    es="El equipo decidió qué causó la conducta",
                ),
            ),
            by=Actor.DISTRICT,
            only=HAS_IEP,
            rules=(
                Within(
                    10,
                    Unit.SCHOOL,
                    after=(RECOMMENDED, FILED),
                    doubtful=FILED,
                    policy=Policy.FIXED,
                    law=(
                        federal_regulation(
                            "300.530(e)(1)",
                            "Within 10 school days of any decision to change the placement of a "
                            "child with a disability because of a violation of a code of student "
                            "conduct",
                        ),
                        education_code(
                            "48915.5(a)",
                            "may be suspended or expelled from school in accordance with Section "
                            "1415(k) of Title 20 of the United States Code, the discipline "
                            "provisions contained in Sections 300.530 to 300.537, inclusive, of "
                            "Title 34 of the Code of Federal Regulations",
                        ),
                    ),
                ),
            ),
            if_missed=Text(
                en="No expulsion of a child with an IEP should go on without this meeting. Ask for "
                "it in writing. An expedited hearing or a state complaint is possible.",
                es="Ninguna expulsión de un niño con IEP debe seguir sin esta reunión. Pídala por "
                "escrito. Puede solicitar una audiencia acelerada o presentar una queja estatal.",
            ),
        ),
        Deadline(
            DAY_ELEVEN,
            by=Actor.DISTRICT,
            only=HAS_IEP,
            rules=(
                RemovalDay(11, REMOVAL, year_of=FILED, words=DAY_ELEVEN_WORDS, law=DAY_ELEVEN_LAW),
            ),
            if_missed=DAY_ELEVEN_MISSED,
        ),
        Deadline(
            Event(
                "services",
                Text(
                    en="Schooling must go on, also after the vote",
                    es="La enseñanza debe seguir, también después del voto",
                ),
                when=Text(en="the schooling goes on", es="sigue la enseñanza"),
            ),
            by=Actor.DISTRICT,
            kind=Kind.UNDATED,
            only=HAS_IEP,
            rules=(
                Undated(
                    words=Text(
                        en="all the time, though in another place",
                        es="todo el tiempo, aunque en otro lugar",
                    ),
                    law=(
                        federal_regulation(
                            "300.530(d)(1)",
                            "Continue to receive educational services … so as to enable the child "
                            "to continue to participate in the general education curriculum, "
                            "although in another setting",
                        ),
                    ),
                ),
            ),
            if_missed=ASK_IN_WRITING,
        ),
        Deadline(
            HEARING_HELD,
            by=Actor.DISTRICT,
            settled_by=(HEARING_ENDED, EXPELLED),
            rules=(
                SetTo(
                    HEARING_EXTENDED_TO,
                    moves=Moves.LATER,
                    law=(
                        education_code(
                            "48918(a)(1)",
                            "unless the pupil requests, in writing, that the hearing be postponed",
                        ),
                    ),
                ),
                Within(
                    30,
                    Unit.SCHOOL_OR_SUMMER,
                    after=(FILED,),
                    policy=Policy.DISTRICT,
                    recess=BoardRecess(BOARD_RECESS, most=20, before_year=20),
                    law=(
                        education_code(
                            "48918(a)(1)",
                            "shall be held within 30 schooldays after the date the principal or "
                            "the superintendent of schools determines that the pupil has committed "
                            "any of the acts enumerated in Section 48900, unless the pupil "
                            "requests, in writing, that the hearing be postponed",
                        ),
                        education_code(
                            "48918(a)(3)",
                            "the hearing shall be held not later than 20 calendar days before the "
                            "first day of school",
                        ),
                    ),
                ),
            ),
            if_missed=Text(
                en="A hearing that starts too late without the pupil's written request is a reason "
                "to appeal. Say so in writing before the hearing, and at it.",
                es="Una audiencia que empieza tarde sin la solicitud escrita del alumno es una "
                "razón para apelar. Dígalo por escrito antes de la audiencia, y en ella.",
            ),
        ),
        Deadline(
            Event(
                "hearing_notice",
                Text(
                    en="The district must send you the notice of the hearing",
                    es="El distrito debe enviarle el aviso de la audiencia",
                ),
                when=Text(
                    en="the notice of the hearing is sent", es="se envía el aviso de la audiencia"
                ),
                done=Text(
                    en="The district sent the notice of the hearing",
                    es="El distrito envió el aviso de la audiencia",
                ),
                not_before=(FILED,),
            ),
            by=Actor.DISTRICT,
            rules=(
                Before(
                    10,
                    Unit.CALENDAR,
                    before=HEARING,
                    policy=Policy.BACKWARD,
                    law=(
                        education_code(
                            "48918(b)", "at least 10 calendar days before the date of the hearing"
                        ),
                    ),
                ),
            ),
            if_missed=Text(
                en="With fewer than ten days the pupil can ask in writing for a new date, and may "
                "say at the hearing that the notice came late.",
                es="Con menos de diez días, el alumno puede pedir por escrito otra fecha, y puede "
                "decir en la audiencia que el aviso llegó tarde.",
            ),
        ),
        Deadline(
            Event(
                "public_hearing_request",
                Text(
                    en="Last day to ask that the hearing be public",
                    es="Último día para pedir que la audiencia sea pública",
                ),
                when=Text(en="a public hearing is asked for", es="se pide una audiencia pública"),
                done=Text(en="A public hearing was asked for", es="Se pidió una audiencia pública"),
                not_before=(FILED,),
            ),
            by=Actor.PARENT,
            optional=True,
            rules=(
                Before(
                    5,
                    Unit.CALENDAR,
                    before=HEARING,
                    policy=Policy.BACKWARD,
                    law=(
                        education_code(
                            "48918(c)(1)",
                            "unless the pupil requests, in writing, at least five days before the "
                            "date of the hearing, that the hearing be conducted at a public "
                            "meeting",
                        ),
                    ),
                ),
            ),
            if_missed=Text(
                en="The hearing stays closed. A later request is the board's choice.",
                es="La audiencia sigue cerrada. La junta decide si acepta una solicitud posterior.",
            ),
        ),
        Deadline(
            Event(
                "panel_recommendation",
                Text(
                    en="The panel must say whether it recommends expulsion",
                    es="El panel debe decir si recomienda la expulsión",
                ),
                when=Text(en="the panel decides", es="el panel decide"),
                done=Text(
                    en="The panel said what it recommends", es="El panel dijo qué recomienda"
                ),
                not_before=(HEARING_ENDED,),
            ),
            by=Actor.DISTRICT,
            only=BY_PANEL,
            settled_by=(EXPELLED,),
            rules=(
                Within(
                    3,
                    Unit.SCHOOL_OR_SUMMER,
                    after=(HEARING_ENDED,),
                    policy=Policy.DISTRICT,
                    law=(
                        education_code(
                            "48918(e)",
                            "Within three schooldays after the hearing, the hearing officer or "
                            "administrative panel shall determine whether to recommend the "
                            "expulsion",
                        ),
                    ),
                ),
            ),
            if_missed=Text(
                en="Ask the district in writing what the panel decided and on which date. The "
                "board's own limit does not move.",
                es="Pregunte al distrito por escrito qué decidió el panel y en qué fecha. El plazo "
                "de la junta no se mueve.",
            ),
        ),
        Deadline(
            Event(
                "board_decision",
                Text(en="The school board must vote", es="La junta escolar debe votar"),
                when=Text(en="the school board votes", es="la junta escolar vota"),
                done=Text(en="The school board voted", es="La junta escolar votó"),
                not_before=(FILED,),
            ),
            by=Actor.DISTRICT,
            done_on=(EXPELLED,),
            rules=(
                SetTo(
                    DECISION_EXTENDED_TO,
                    moves=Moves.LATER,
                    law=(
                        education_code(
                            "48918(a)(2)",
                            "unless the pupil requests in writing that the decision be postponed",
                        ),
                    ),
                ),
                Within(
                    40,
                    Unit.SCHOOL_OR_SUMMER,
                    after=(REMOVED, SUSPENDED),
                    policy=Policy.DISTRICT,
                    only=BY_PANEL,
                    law=(
                        education_code(
                            "48918(a)(2)",
                            "within 40 schooldays after the date of the pupil's removal from his "
                            "or her school of attendance for the incident",
                        ),
                    ),
                ),
                Within(
                    10,
                    Unit.SCHOOL_OR_SUMMER,
                    after=(HEARING_ENDED,),
                    policy=Policy.DISTRICT,
                    only=BY_WEEKLY_BOARD,
                    law=(
                        education_code(
                            "48918(a)(2)",
                            "Within 10 schooldays after the conclusion of the hearing",
                        ),
                    ),
                ),
            ),
            if_missed=Text(
                en="Was there no vote in time, and did the pupil not ask in writing to wait? Ask "
                "in writing for the return to school, and raise it on appeal.",
                es="¿No hubo voto a tiempo, y el alumno no pidió por escrito esperar? Pida por "
                "escrito el regreso a la escuela, y dígalo en la apelación.",
            ),
        ),
        Deadline(
            Event(
                "options_notice",
                Text(
                    en="The board must inform the family of the schools that are open to the pupil",
                    es="La junta debe informar a la familia qué escuelas hay para el alumno",
                ),
                when=Text(
                    en="the family is informed of the schools",
                    es="se informa a la familia qué escuelas hay",
                ),
            ),
            by=Actor.DISTRICT,
            kind=Kind.UNDATED,
            rules=(
                Undated(
                    words=Text(
                        en="before the order is final; law since 2026",
                        es="antes de que la orden sea definitiva; es ley desde 2026",
                    ),
                    law=(
                        education_code(
                            "48916.1(a)",
                            "Before an expulsion order is finalized, the governing board shall "
                            "notify the pupil and the pupil's family of the available educational "
                            "options",
                        ),
                    ),
                ),
            ),
            if_missed=ASK_IN_WRITING,
        ),
        Deadline(
            Event(
                "written_notice",
                Text(
                    en="The board must send its decision, with the right to appeal",
                    es="La junta debe enviar su decisión, con el derecho a apelar",
                ),
                when=Text(en="the decision is sent", es="se envía la decisión"),
            ),
            by=Actor.DISTRICT,
            kind=Kind.UNDATED,
            rules=(
                Undated(
                    words=Text(
                        en="in writing, with the decision, and which school the pupil goes to "
                        "meanwhile",
                        es="por escrito, con la decisión, y a qué escuela va el alumno mientras "
                        "tanto",
                    ),
                    law=(
                        education_code(
                            "48918(j)",
                            "Written notice of any decision to expel or to suspend the enforcement "
                            "of an expulsion order … shall be sent",
                        ),
                    ),
                ),
            ),
            if_missed=ASK_IN_WRITING,
        ),
        Deadline(
            Event(
                "alternative_referral",
                Text(
                    en="The board must refer the pupil to another program",
                    es="La junta debe enviar al alumno a otro programa",
                ),
                when=Text(en="the pupil is referred", es="se envía al alumno"),
                done=Text(
                    en="The pupil was referred to another program",
                    es="Se envió al alumno a otro programa",
                ),
                not_before=(EXPELLED,),
            ),
            by=Actor.DISTRICT,
            rules=(
                Within(
                    3,
                    Unit.CALENDAR,
                    after=(EXPELLED,),
                    policy=Policy.DISTRICT,
                    since=date(2026, 1, 1),
                    dated_by=EXPELLED,
                    law=(
                        education_code(
                            "48916.1(a)",
                            "No later than three days after the expulsion, the governing board "
                            "shall complete the initial referral of the pupil for enrollment in an "
                            "educational program",
                        ),
                    ),
                ),
            ),
            if_missed=Text(
                en="Ask the district in writing which school or program begins when. A child with "
                "an IEP must get services in any case.",
                es="Pregunte al distrito por escrito qué escuela o programa empieza y cuándo. Un "
                "niño con IEP debe recibir servicios en todo caso.",
            ),
        ),
        Deadline(
            APPEAL,
            by=Actor.PARENT,
            optional=True,
            rules=(
                Within(
                    30,
                    Unit.CALENDAR,
                    after=(EXPELLED,),
                    policy=Policy.FILING,
                    law=(
                        education_code(
                            "48919",
                            "may, within 30 days following the decision of the governing board to "
                            "expel, file an appeal to the county board of education",
                        ),
                        education_code(
                            "48919",
                            "determined from the date a governing board votes to expel even if "
                            "enforcement of the expulsion action is suspended",
                        ),
                    ),
                ),
            ),
            if_missed=Text(
                en="The county board can refuse a late appeal, and the expulsion stays in force. "
                "Ask to come back under the plan, and get legal help the same day.",
                es="La junta del condado puede rechazar una apelación tardía, y la expulsión sigue "
                "vigente. Pida regresar según el plan, y busque ayuda legal el mismo día.",
            ),
        ),
        Deadline(
            TRANSCRIPT_REQUEST,
            by=Actor.PARENT,
            optional=True,
            rules=(
                SameDay(
                    APPEAL,
                    law=(
                        education_code(
                            "48919", "simultaneously with the filing of the notice of appeal"
                        ),
                    ),
                ),
            ),
            if_missed=Text(
                en="Send the request today. The ten days for the record start only with it, and "
                "the county may decide nothing without the record.",
                es="Envíe la solicitud hoy. Los diez días de la transcripción empiezan solo con "
                "ella, y el condado no puede decidir nada sin ella.",
            ),
        ),
        Deadline(
            Event(
                "transcript",
                Text(
                    en="The district must give you the record of the hearing",
                    es="El distrito debe entregarle la transcripción de la audiencia",
                ),
                when=Text(en="the record is given", es="se entrega la transcripción"),
                done=Text(
                    en="The district gave the record of the hearing",
                    es="El distrito entregó la transcripción de la audiencia",
                ),
                not_before=(EXPELLED,),
            ),
            by=Actor.DISTRICT,
            rules=(
                Within(
                    10,
                    Unit.SCHOOL_OR_SUMMER,
                    after=(TRANSCRIPT_REQUEST, APPEAL),
                    policy=Policy.DISTRICT,
                    law=(
                        education_code(
                            "48919", "within 10 schooldays following the pupil's written request"
                        ),
                    ),
                ),
            ),
            if_missed=Text(
                en="Write to the district and the county board with the date of your request, and "
                "ask the county to wait for the record.",
                es="Escriba al distrito y a la junta del condado con la fecha de su solicitud, y "
                "pida al condado que espere la transcripción.",
            ),
        ),
        Deadline(
            Event(
                "record_to_county",
                Text(
                    en="Send copies of the record to the county board",
                    es="Envíe copias de la transcripción a la junta del condado",
                ),
                when=Text(
                    en="the county board has the copies", es="la junta del condado tiene las copias"
                ),
            ),
            by=Actor.PARENT,
            kind=Kind.UNDATED,
            rules=(
                Undated(
                    words=Text(
                        en="at once when the record comes",
                        es="de inmediato cuando llegue la transcripción",
                    ),
                    law=(
                        education_code(
                            "48919",
                            "Upon receipt of the records, the pupil shall immediately file "
                            "suitable copies of these records with the county board of education",
                        ),
                    ),
                ),
            ),
            if_missed=ASK_IN_WRITING,
        ),
        Deadline(
            Event(
                "county_hearing_held",
                Text(
                    en="The county board must hold its hearing",
                    es="La junta del condado debe celebrar su audiencia",
                ),
                when=Text(
                    en="the county board's hearing is held",
                    es="se celebra la audiencia del condado",
                ),
                done=Text(
                    en="The county board held its hearing",
                    es="La junta del condado celebró su audiencia",
                ),
                not_before=(APPEAL,),
            ),
            by=Actor.COUNTY,
            settled_by=(COUNTY_HEARING, COUNTY_DECISION),
            rules=(
                Within(
                    20,
                    Unit.SCHOOL_OR_SUMMER,
                    after=(APPEAL,),
                    policy=Policy.DISTRICT,
                    law=(
                        education_code(
                            "48919",
                            "shall hold the hearing within 20 schooldays following the filing of a "
                            "formal request",
                        ),
                    ),
                ),
            ),
            if_missed=Text(
                en="Write to the county board and ask for the date. No law that we know lets an "
                "appeal succeed because the county is late.",
                es="Escriba a la junta del condado y pregunte la fecha. Ninguna ley que conozcamos "
                "hace ganar una apelación porque el condado se atrase.",
            ),
        ),
        Deadline(
            Event(
                "county_public_request",
                Text(
                    en="Last day to ask that the county's hearing be public",
                    es="Último día para pedir que la audiencia del condado sea pública",
                ),
                when=Text(
                    en="a public county hearing is asked for",
                    es="se pide una audiencia pública del condado",
                ),
                done=Text(
                    en="A public county hearing was asked for",
                    es="Se pidió una audiencia pública del condado",
                ),
                not_before=(APPEAL,),
            ),
            by=Actor.PARENT,
            optional=True,
            rules=(
                Before(
                    5,
                    Unit.CALENDAR,
                    before=COUNTY_HEARING,
                    policy=Policy.BACKWARD,
                    law=(
                        education_code(
                            "48920", "at least five days prior to the date of the hearing"
                        ),
                    ),
                ),
            ),
            if_missed=Text(en="The hearing is closed.", es="La audiencia es cerrada."),
        ),
        Deadline(
            COUNTY_RECOMMENDATION,
            by=Actor.COUNTY,
            only=COUNTY_PANEL,
            settled_by=(COUNTY_DECISION,),
            rules=(
                Within(
                    3,
                    Unit.SCHOOL_OR_SUMMER,
                    after=(COUNTY_HEARING,),
                    policy=Policy.DISTRICT,
                    law=(
                        education_code(
                            "48919.5(b)", "within three schooldays of hearing the appeal"
                        ),
                    ),
                ),
            ),
            if_missed=COUNTY_LATE,
        ),
        Deadline(
            COUNTY_DECISION,
            by=Actor.COUNTY,
            rules=(
                Within(
                    3,
                    Unit.SCHOOL_OR_SUMMER,
                    after=(COUNTY_HEARING,),
                    policy=Policy.DISTRICT,
                    only=COUNTY_BOARD,
                    law=(
                        education_code(
                            "48919",
                            "shall render a decision within three schooldays of the hearing … "
                            "unless the pupil requests a postponement",
                        ),
                    ),
                ),
                Within(
                    10,
                    Unit.SCHOOL_OR_SUMMER,
                    after=(COUNTY_RECOMMENDATION,),
                    policy=Policy.DISTRICT,
                    only=COUNTY_PANEL,
                    law=(
                        education_code(
                            "48919.5(d)",
                            "Within 10 schooldays of receiving the recommended decision and record",
                        ),
                    ),
                ),
            ),
            if_missed=COUNTY_LATE,
        ),
        Deadline(
            READMISSION_REVIEW,
            by=Actor.DISTRICT,
            rules=(
                SetTo(
                    (TERM_ENDS,),
                    law=(
                        education_code(
                            "48916(a)",
                            "a date, not later than the last day of the semester following the "
                            "semester in which the expulsion occurred",
                        ),
                    ),
                ),
                Within(
                    1,
                    Unit.YEAR,
                    after=(EXPELLED,),
                    policy=Policy.DISTRICT,
                    only=LISTED_ACT,
                    law=(
                        education_code(
                            "48916(a)", "a date of one year from the date the expulsion occurred"
                        ),
                    ),
                ),
                SameDay(
                    NEXT_SEMESTER_ENDS,
                    only=OTHER_ACT,
                    law=(
                        education_code(
                            "48916(a)",
                            "a date, not later than the last day of the semester following the "
                            "semester in which the expulsion occurred",
                        ),
                    ),
                ),
            ),
            if_missed=Text(
                en="Ask the board in writing to put the review on its next agenda. The order stays "
                "in force until the board takes the pupil back.",
                es="Pida por escrito a la junta que ponga la revisión en su próxima reunión. La "
                "orden sigue vigente hasta que la junta readmita al alumno.",
            ),
        ),
        Deadline(
            Event(
                "readmission_assessment",
                Text(
                    en="The district must assess whether the pupil is ready to come back",
                    es="El distrito debe evaluar si el alumno ya puede regresar",
                ),
                when=Text(
                    en="the pupil's return is assessed", es="se evalúa el regreso del alumno"
                ),
                done=Text(
                    en="The district assessed whether the pupil is ready",
                    es="El distrito evaluó si el alumno ya puede regresar",
                ),
                not_before=(EXPELLED,),
            ),
            by=Actor.DISTRICT,
            rules=(
                Before(
                    45,
                    Unit.CALENDAR,
                    before=READMISSION_REVIEW,
                    policy=Policy.BACKWARD,
                    since=date(2026, 1, 1),
                    dated_by=EXPELLED,
                    law=(
                        education_code(
                            "48916(b)(1)",
                            "a preliminary assessment for readmission at least 45 days before the "
                            "end of the expulsion term",
                        ),
                    ),
                ),
            ),
            if_missed=Text(
                en="Ask for it in writing now. List what in the plan is done, and what could not "
                "be done and why.",
                es="Pídala por escrito ahora. Diga qué se cumplió del plan, y qué no se pudo y por "
                "qué.",
            ),
        ),
        EXPEDITED_EVALUATION,
        STATE_COMPLAINT_LIMIT,
        STATE_COMPLAINT_LIMIT_LAST,
        DUE_PROCESS_LIMIT,
    ),
    notices=(
        Notice(
            "own-school-day",
            Text(
                en="This law has a school day of its own: weekdays of the summer recess count (Ed. "
                "Code § 48925(c)). The 10 days for the team about the disability are federal "
                "school days: there the summer does not count.",
                es="Esta ley tiene su propio día escolar: los días de lunes a viernes del receso "
                "de verano cuentan (Ed. Code § 48925(c)). Los 10 días del equipo sobre la "
                "discapacidad son días escolares federales: ahí el verano no cuenta.",
            ),
        ),
        Notice(
            "iep-first",
            Text(
                en="A child with an IEP may not be expelled before the team has met about the "
                "disability. If that caused the behavior, the child goes back, except for weapons, "
                "drugs and serious injury (34 CFR § 300.530(f)(2)).",
                es="A un niño con IEP no se le puede expulsar antes de que el equipo se reúna para "
                "ver lo de la discapacidad. Si esta causó la conducta, el niño regresa, salvo por "
                "armas, drogas y lesiones graves (34 CFR § 300.530(f)(2)).",
            ),
            only=HAS_IEP,
        ),
        Notice(
            "not-yet-eligible",
            Text(
                en="A child without an IEP is protected too if the district had reason to know of "
                "the disability (34 CFR § 300.534). If you ask for an assessment now, it must be "
                "fast.",
                es="Un niño sin IEP también está protegido si el distrito tenía razones para saber "
                "de la discapacidad (34 CFR § 300.534). Si pide ahora una evaluación, debe ser "
                "rápida.",
            ),
            only=NO_IEP,
        ),
        Notice(
            "which-decision",
            Text(
                en="Enter {recommended}. The 10 school days run from the date the school chose to "
                "move the child. From {filed}, the district can say that they ran from another "
                "date.",
                es="Escriba {recommended}. Los 10 días escolares corren desde la fecha en que la "
                "escuela decidió cambiar de lugar al niño. Desde {filed}, el distrito puede decir "
                "que corrieron desde otra fecha.",
            ),
            when=Lacking(RECOMMENDED, given=FILED),
            only=HAS_IEP,
        ),
        Notice(
            "probation",
            Text(
                en="The 30 days to appeal run also when the board suspends the expulsion. If you "
                "do not appeal then, you cannot appeal later when the board takes that back (Ed. "
                "Code § 48917(f)).",
                es="Los 30 días para apelar corren también si la junta suspende la expulsión. Si "
                "no apela entonces, no podrá apelar después cuando la junta lo revoque (Ed. Code § "
                "48917(f)).",
            ),
            when=Given((EXPELLED,)),
        ),
        Notice(
            "board-recess",
            Text(
                en="If the school board did not meet for more than two weeks in the summer, up to "
                "20 of those days may be left out. Enter them as {board_recess} if you know them.",
                es="Si la junta escolar no se reunió por más de dos semanas en el verano, se "
                "pueden omitir hasta 20 de esos días. Escríbalos en {board_recess} si los sabe.",
            ),
            when=ReadAs(HEARING_HELD, ReadingId.BOARD_RECESS),
        ),
        Notice(
            "funds",
            Text(
                en="The 3 days for another program apply only as far as the state has set money "
                "aside for it (Ed. Code § 48916.1).",
                es="Los 3 días para otro programa valen solo hasta donde el estado haya destinado "
                "dinero para ello (Ed. Code § 48916.1).",
            ),
            when=Given((EXPELLED,)),
            only=OTHER_ACT,
        ),
        Notice(
            "plan",
            Text(
                en="With the order comes a plan for the way back. The district may not charge for "
                "it. A plan not finished for want of money or a ride is no reason to say no, and "
                "the board may add one semester at a time (Ed. Code § 48916).",
                es="Con la orden viene un plan para el regreso. El distrito no puede cobrarlo. Un "
                "plan sin terminar por falta de dinero o transporte no es razón para negarse, y la "
                "junta puede agregar un semestre a la vez (Ed. Code § 48916).",
            ),
            when=Given((EXPELLED,)),
        ),
        Notice(
            "no-court-row",
            Text(
                en="After the county board there is only a court. We found no number of days for "
                "it: ask a lawyer at once.",
                es="Después de la junta del condado solo queda la corte. No encontramos un número "
                "de días para ello: pregunte de inmediato a un abogado o abogada.",
            ),
            when=Given((APPEAL, COUNTY_DECISION)),
        ),
    ),
    links=(
        Link(
            Text(en="Education Code § 48918", es="Código de Educación § 48918"),
            "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?sectionNum=48918.&lawCode=EDC",
        ),
    ),
    related=(
        Related(
            DISCIPLINE,
            Text(
                en="The same removal under federal law: did the disability cause it?",
                es="La misma suspensión según la ley federal: ¿la causó la discapacidad?",
            ),
            facts=(FILED, VIOLATION, LEARNED),
        ),
        Related(
            EXPEDITED_HEARING,
            Text(
                en="A fast hearing about where the child is taught meanwhile",
                es="Una audiencia rápida sobre dónde se enseña al niño mientras tanto",
            ),
            facts=(FILED, VIOLATION, LEARNED),
        ),
    ),
)
