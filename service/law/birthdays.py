"""The birthdays that change rights: 34 CFR §§ 300.124, 303.209; Ed. Code §§ 56026(c)(4), 56041.5.

An age is reached on the birthday itself, not on the day before it (Fam. Code § 6500; Johnson v.
Superior Court, 1989), and does not roll. Not modelled: the end by a regular diploma before its
date is given, an extended school year (§ 56026(c)(4)(A)) and the term of a year-round school (B).
"""

from datetime import date

from calendars.counting import Policy, Unit
from calendars.readings import ReadingId
from calendars.translation import Text
from service.law.citations import education_code, federal_regulation, federal_statute
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
    AfterToday,
    Birthday,
    BirthdayYear,
    Choice,
    Circumstance,
    Deadline,
    Event,
    InSummer,
    Kind,
    Link,
    Notice,
    Process,
    SchoolSide,
    Settlement,
    Shown,
    Undated,
    YearEnd,
)

FILED = Event(
    "filed",
    Text(en="The child was born", es="Nació el niño"),
    when=Text(en="the child is born", es="nace el niño"),
)
HIGH_SCHOOL = Event(
    "high_school",
    Text(en="First day of high school", es="Primer día de la preparatoria"),
    when=Text(en="high school begins", es="empieza la preparatoria"),
    not_before=(FILED,),
)
DIPLOMA = Event(
    "diploma",
    Text(en="The student got a regular diploma", es="El estudiante recibió un diploma regular"),
    when=Text(en="the diploma is given", es="se entrega el diploma"),
    not_before=(FILED,),
)
EARLY = Choice("yes", Text(en="Yes", es="Sí"))
NOT_EARLY = Choice("no", Text(en="No", es="No"))
EARLY_START = Circumstance(
    "early_start",
    Text(
        en="The child is in Early Start before the age of three",
        es="El niño está en Early Start antes de los tres años",
    ),
    choices=(EARLY, NOT_EARLY),
    question=Text(
        en="Is the child in Early Start before the age of three?",
        es="¿Está el niño en Early Start antes de los tres años?",
    ),
)
LEAVES = Choice("no", Text(en="No", es="No"))
STAYS = Choice("yes", Text(en="Yes", es="Sí"))
STAYS_IN_EARLY_PROGRAM = Circumstance(
    "stays_in_early_program",
    Text(
        en="The child stays in the early program after turning three",
        es="El niño sigue en el programa temprano después de los tres años",
    ),
    choices=(LEAVES, STAYS),
    question=Text(
        en="Does the child stay in the early program after turning three?",
        es="¿Sigue el niño en el programa temprano después de los tres años?",
    ),
)
COMPETENT = Choice("no", Text(en="No", es="No"))
INCOMPETENT_ADULT = Choice("yes", Text(en="Yes", es="Sí"))
INCOMPETENT = Circumstance(
    "incompetent",
    Text(
        en="A court found that the student cannot decide alone",
        es="Una corte determinó que el estudiante no puede decidir solo",
    ),
    choices=(COMPETENT, INCOMPETENT_ADULT),
    question=Text(
        en="Did a court find that the student cannot decide alone?",
        es="¿Determinó una corte que el estudiante no puede decidir solo?",
    ),
)

IEP_BY_THREE = Event(
    "iep_by_three",
    Text(
        en="Third birthday: an IEP must be in effect",
        es="Tercer cumpleaños: debe haber un IEP vigente",
    ),
    when=Text(en="the first IEP is in effect", es="hay un primer IEP vigente"),
    done=Text(en="An IEP was in effect", es="Había un IEP vigente"),
    not_before=(FILED,),
)
TRANSITION_CONFERENCE = Event(
    "transition_conference",
    Text(
        en="The meeting about the change to preschool must be held",
        es="Debe celebrarse la reunión sobre el cambio a preescolar",
    ),
    when=Text(
        en="the meeting about the change is held", es="se celebra la reunión sobre el cambio"
    ),
    done=Text(
        en="The meeting about the change to preschool was held",
        es="Se celebró la reunión sobre el cambio a preescolar",
    ),
    not_before=(FILED,),
)
RIGHTS_TRANSFER = Event(
    "rights_transfer",
    Text(
        en="Birthday 18: the parent's rights pass to the student",
        es="Cumpleaños 18: los derechos de la familia pasan al estudiante",
    ),
    when=Text(en="the rights pass to the student", es="los derechos pasan al estudiante"),
)
ELIGIBILITY_ENDS = Event(
    "eligibility_ends",
    Text(
        en="Special education ends because of age", es="Termina la educación especial por la edad"
    ),
    when=Text(en="special education ends", es="termina la educación especial"),
)
NINETY_DAYS_BEFORE = Text(
    en="at least 90 days before the third birthday",
    es="al menos 90 días antes del tercer cumpleaños",
)
WRITE_NOW = Text(
    en="Write to the center and the district now, with the date of birth, and ask for the meeting. "
    "The third birthday does not move.",
    es="Escriba ahora al centro y al distrito, con la fecha de nacimiento, y pida la reunión. El "
    "tercer cumpleaños no se mueve.",
)

BIRTHDAYS = Process(
    id="birthdays",
    title=Text(en="The birthdays that change rights", es="Los cumpleaños que cambian derechos"),
    summary=Text(
        en="Some duties of the school fall on a birthday: three, sixteen, eighteen and twenty-two.",
        es="Algunos deberes de la escuela caen en un cumpleaños: tres, dieciséis, dieciocho y "
        "veintidós.",
    ),
    decided_by=Text(
        en="The IEP team. Before three, the regional center and the family.",
        es="El equipo del IEP. Antes de los tres, el centro regional y la familia.",
    ),
    cost=Text(en="Free.", es="Gratis."),
    is_binding=Text(en="Yes. The law sets the ages.", es="Sí. La ley fija las edades."),
    use_when=Text(
        en="You want to see what comes, and to remind the school.",
        es="Quiere ver qué viene y recordárselo a la escuela.",
    ),
    limits=Text(
        en="It does not say whether a child qualifies. A regular diploma ends special education at "
        "once.",
        es="No dice si un niño califica. Un diploma regular termina de inmediato la educación "
        "especial.",
    ),
    how_long=Text(
        en="From two years and three months to the age of 22.",
        es="De los dos años y tres meses a los 22 años.",
    ),
    place=SchoolSide(),
    filed=FILED,
    filed_question=Text(en="When was the child born?", es="¿Cuándo nació el niño o la niña?"),
    filed_hint=Text(en="The date of birth.", es="La fecha de nacimiento."),
    filed_from=date(2000, 1, 1),
    facts=(HIGH_SCHOOL, DIPLOMA, VIOLATION, LEARNED),
    circumstances=(EARLY_START, STAYS_IN_EARLY_PROGRAM, INCOMPETENT),
    settlements=(Settlement(DIPLOMA),),
    deadlines=(
        Deadline(
            Event(
                "transition_may_begin",
                Text(
                    en="The meeting about the change to preschool may be held from this date on",
                    es="La reunión sobre el cambio a preescolar puede celebrarse desde esta fecha",
                ),
                when=Text(
                    en="the meeting about the change may be held", es="puede celebrarse la reunión"
                ),
            ),
            by=None,
            kind=Kind.OPENS,
            only=EARLY,
            closed_by=(IEP_BY_THREE,),
            rules=(
                Birthday(
                    3,
                    FILED,
                    count=9,
                    unit=Unit.MONTH,
                    law=(
                        federal_regulation(
                            "303.209(d)(2)",
                            "not fewer than 90 days—and, at the discretion of all parties, not "
                            "more than 9 months—before the toddler's third birthday",
                        ),
                    ),
                ),
            ),
            if_missed=Text(
                en="You may still ask for the meeting on a later date.",
                es="Todavía puede pedir la reunión en una fecha posterior.",
            ),
        ),
        Deadline(
            Event(
                "district_notified",
                Text(
                    en="The regional center must tell the district about the child",
                    es="El centro regional debe avisar al distrito sobre el niño",
                ),
                when=Text(en="the district is notified", es="se avisa al distrito"),
                done=Text(
                    en="The district was notified about the child",
                    es="Se avisó al distrito sobre el niño",
                ),
                not_before=(FILED,),
            ),
            by=Actor.CENTER,
            only=EARLY,
            closed_by=(IEP_BY_THREE,),
            rules=(
                Birthday(
                    3,
                    FILED,
                    count=90,
                    policy=Policy.BACKWARD,
                    words=NINETY_DAYS_BEFORE,
                    law=(
                        federal_regulation(
                            "303.209(b)(1)(i)", "not fewer than 90 days before the third birthday"
                        ),
                    ),
                ),
            ),
            if_missed=WRITE_NOW,
        ),
        Deadline(
            TRANSITION_CONFERENCE,
            by=Actor.CENTER,
            only=EARLY,
            closed_by=(IEP_BY_THREE,),
            rules=(
                Birthday(
                    3,
                    FILED,
                    count=90,
                    policy=Policy.BACKWARD,
                    words=NINETY_DAYS_BEFORE,
                    law=(
                        federal_statute(
                            "1437(a)(9)(A)(ii)(II)",
                            "not less than 90 days (and at the discretion of all such parties, not "
                            "more than 9 months) before the child is eligible for the preschool "
                            "services",
                        ),
                        education_code(
                            "56426.9(c)", "shall participate in transition planning conferences"
                        ),
                    ),
                ),
            ),
            if_missed=WRITE_NOW,
        ),
        Deadline(
            IEP_BY_THREE,
            by=Actor.DISTRICT,
            rules=(
                Birthday(
                    3,
                    FILED,
                    words=Text(
                        en="by the third birthday, also in the summer",
                        es="a más tardar el tercer cumpleaños, también en el verano",
                    ),
                    law=(
                        education_code(
                            "56426.9(b)",
                            "by the third birthday of a child … shall ensure that an "
                            "individualized education program or an individualized family service "
                            "plan has been developed and is being implemented",
                        ),
                    ),
                ),
            ),
            if_missed=Text(
                en="From this date the child must get preschool special education, if eligible. "
                "Ask in writing for the IEP meeting. A state complaint can ask for make-up "
                "services.",
                es="Desde esta fecha el niño debe recibir educación especial preescolar, si "
                "califica. Pida por escrito la reunión del IEP. Una queja estatal puede pedir "
                "servicios para reponer lo perdido.",
            ),
        ),
        Deadline(
            Event(
                "early_program_review",
                Text(
                    en="The IEP team must meet before the early program ends",
                    es="El equipo del IEP debe reunirse antes de que termine el programa temprano",
                ),
                when=Text(
                    en="the team meets about the early program",
                    es="el equipo se reúne sobre el programa temprano",
                ),
                done=Text(
                    en="The team met about the early program",
                    es="El equipo se reunió sobre el programa temprano",
                ),
                not_before=(FILED,),
            ),
            by=Actor.DISTRICT,
            only=STAYS,
            rules=(
                BirthdayYear(
                    3,
                    FILED,
                    ends=(YearEnd(6, 6, 30), YearEnd(12, 6, 30, years=1)),
                    words=Text(
                        en="by June 30 of the program year in which the child turns three",
                        es="a más tardar el 30 de junio del año del programa en que el niño cumple "
                        "tres",
                    ),
                    law=(
                        education_code(
                            "56426.9(d)", "may continue until June 30 of the current program year"
                        ),
                        education_code(
                            "56426.9(d)",
                            "No later than June 30 of that year, the individualized education "
                            "program team shall meet",
                        ),
                    ),
                ),
            ),
            if_missed=Text(
                en="Ask in writing for the meeting. The early program ends on June 30.",
                es="Pida por escrito la reunión. El programa temprano termina el 30 de junio.",
            ),
        ),
        Deadline(
            Event(
                "high_school_transition",
                Text(
                    en="The IEP may have a plan for life after school",
                    es="El IEP puede tener un plan para la vida después de la escuela",
                ),
                when=Text(en="the plan is in the IEP", es="el plan está en el IEP"),
            ),
            by=Actor.DISTRICT,
            kind=Kind.UNDATED,
            rules=(
                Undated(
                    words=Text(
                        en="from the start of high school, if the team finds it right; at 16 it "
                        "must",
                        es="desde el inicio de la preparatoria, si el equipo lo considera "
                        "apropiado; a los 16 es obligatorio",
                    ),
                    law=(
                        education_code(
                            "56345(a)(8)",
                            "if determined appropriate by the pupil's individualized education "
                            "program team, beginning when the pupil starts their high school "
                            "experience",
                        ),
                    ),
                ),
            ),
            if_missed=ASK_IN_WRITING,
        ),
        Deadline(
            Event(
                "transition_services",
                Text(
                    en="The IEP must have a plan for life after school",
                    es="El IEP debe tener un plan para la vida después de la escuela",
                ),
                when=Text(en="the plan is in the IEP", es="el plan está en el IEP"),
                done=Text(
                    en="The IEP had a plan for life after school",
                    es="El IEP tenía un plan para la vida después de la escuela",
                ),
                not_before=(FILED,),
            ),
            by=Actor.DISTRICT,
            rules=(
                Birthday(
                    16,
                    FILED,
                    words=Text(
                        en="in the first IEP in effect at age 16, or sooner",
                        es="en el primer IEP vigente a los 16 años, o antes",
                    ),
                    law=(
                        education_code(
                            "56345(a)(8)",
                            "not later than the first individualized education program to be in "
                            "effect when the pupil is 16 years of age or younger, as appropriate, "
                            "and updated annually thereafter",
                        ),
                    ),
                ),
            ),
            if_missed=Text(
                en="Ask in writing for an IEP meeting on the plan after school. The next IEP must "
                "have it.",
                es="Pida por escrito una reunión del IEP sobre el plan para después de la escuela. "
                "El próximo IEP debe tenerlo.",
            ),
        ),
        Deadline(
            Event(
                "rights_statement",
                Text(
                    en="The IEP must say that the student was informed of the rights that will "
                    "pass",
                    es="El IEP debe decir que se informó al estudiante de los derechos que van a "
                    "pasar",
                ),
                when=Text(en="the IEP says so", es="el IEP lo dice"),
                done=Text(
                    en="The IEP said that the student was informed of the rights",
                    es="El IEP dijo que se informó al estudiante de los derechos",
                ),
                not_before=(FILED,),
            ),
            by=Actor.DISTRICT,
            rules=(
                Birthday(
                    17,
                    FILED,
                    words=Text(
                        en="one year before the student turns 18",
                        es="un año antes de que el estudiante cumpla 18",
                    ),
                    law=(
                        education_code(
                            "56345(g)",
                            "Beginning not later than one year before the pupil reaches 18 years "
                            "of age, a statement that the pupil has been informed of the pupil's "
                            "rights under this part, if any, that will transfer",
                        ),
                    ),
                ),
            ),
            if_missed=Text(
                en="Ask that the statement be added to the IEP. The rights pass at 18 with or "
                "without it.",
                es="Pida que se agregue la declaración al IEP. Los derechos pasan a los 18 con "
                "ella o sin ella.",
            ),
        ),
        Deadline(
            RIGHTS_TRANSFER,
            by=None,
            kind=Kind.PERIOD,
            excused_by=(INCOMPETENT_ADULT,),
            rules=(
                Birthday(
                    18,
                    FILED,
                    words=Text(
                        en="on the 18th birthday, unless a court found that the student cannot "
                        "decide alone",
                        es="en el cumpleaños 18, a menos que una corte haya determinado que el "
                        "estudiante no puede decidir solo",
                    ),
                    law=(
                        education_code(
                            "56041.5",
                            "When an individual with exceptional needs reaches the age of 18, with "
                            "the exception of an individual who has been determined to be "
                            "incompetent under state law",
                        ),
                        education_code(
                            "56041.5",
                            "All other rights accorded to a parent under this part shall transfer",
                        ),
                    ),
                ),
            ),
            if_missed=Text(
                en="From this date the student signs, consents and files.",
                es="Desde esta fecha el estudiante firma, da su consentimiento y presenta los "
                "papeles.",
            ),
        ),
        Deadline(
            Event(
                "rights_notice",
                Text(
                    en="The district must tell both of you that the rights passed",
                    es="El distrito debe avisar a ambos que los derechos pasaron",
                ),
                when=Text(en="both are notified", es="se avisa a ambos"),
            ),
            by=Actor.DISTRICT,
            kind=Kind.UNDATED,
            rules=(
                Undated(
                    words=Text(en="when the student turns 18", es="cuando el estudiante cumple 18"),
                    law=(
                        education_code(
                            "56041.5",
                            "shall notify the individual and the parent of the transfer of rights",
                        ),
                    ),
                ),
            ),
            if_missed=ASK_IN_WRITING,
        ),
        Deadline(
            Event(
                "enrolled_before_19",
                Text(
                    en="Last day to be found eligible for special education for the first time",
                    es="Último día para que se decida por primera vez que el estudiante califica "
                    "para educación especial",
                ),
                when=Text(
                    en="the student is found eligible", es="se decide que el estudiante califica"
                ),
                done=Text(
                    en="The student was found eligible", es="Se decidió que el estudiante califica"
                ),
                not_before=(FILED,),
            ),
            by=Actor.PARENT,
            optional=True,
            rules=(
                Birthday(
                    19,
                    FILED,
                    count=1,
                    policy=Policy.BACKWARD,
                    words=Text(en="before the 19th birthday", es="antes del cumpleaños 19"),
                    law=(
                        education_code(
                            "56026(c)(4)",
                            "enrolled in or eligible for a program under this part or other "
                            "special education program prior to his or her 19th birthday",
                        ),
                    ),
                ),
            ),
            if_missed=Text(
                en="A student first found eligible after 19 is not covered by this law. Ask about "
                "services for adults.",
                es="Esta ley no cubre a quien califica por primera vez después de los 19. Pregunte "
                "por servicios para adultos.",
            ),
        ),
        Deadline(
            ELIGIBILITY_ENDS,
            by=None,
            kind=Kind.PERIOD,
            rules=(
                BirthdayYear(
                    22,
                    FILED,
                    ends=(
                        YearEnd(9, 6, 30),
                        YearEnd(
                            12,
                            12,
                            31,
                            otherwise=(ReadingId.FINISHES_THIS_YEAR, YearEnd(12, 6, 30, years=1)),
                        ),
                    ),
                    words=Text(
                        en="in the year of the 22nd birthday: June 30 for those born from January "
                        "to September, December 31 for the others",
                        es="en el año del cumpleaños 22: el 30 de junio para quienes nacieron de "
                        "enero a septiembre, el 31 de diciembre para los demás",
                    ),
                    law=(
                        education_code(
                            "56026(c)(4)(A)",
                            "may continue his or her participation in the program for the "
                            "remainder of the current fiscal year, including any extended school "
                            "year program",
                        ),
                        education_code(
                            "56026(c)(4)(B)",
                            "shall not be allowed to begin a new fiscal year in a program if he or "
                            "she becomes 22 years of age in July, August, or September of that new "
                            "fiscal year",
                        ),
                        education_code(
                            "56026(c)(4)(C)",
                            "shall be terminated from the program on December 31 of the current "
                            "fiscal year, unless the person would otherwise complete his or her "
                            "individualized education program at the end of the current fiscal "
                            "year",
                        ),
                        education_code(
                            "56026(c)(4)(D)",
                            "No local educational agency may develop an individualized education "
                            "program that extends these eligibility dates",
                        ),
                    ),
                ),
            ),
            if_missed=Text(
                en="Ask the regional center which services there are for adults.",
                es="Pregunte al centro regional qué servicios hay para adultos.",
            ),
        ),
        STATE_COMPLAINT_LIMIT,
        STATE_COMPLAINT_LIMIT_LAST,
        DUE_PROCESS_LIMIT,
    ),
    notices=(
        Notice(
            "not-born-yet",
            Text(
                en="{filed} is in the future: check the date.",
                es="{filed} está en el futuro: revise la fecha.",
            ),
            when=AfterToday(FILED),
        ),
        Notice(
            "summer-birthday",
            Text(
                en="The third birthday is in the summer. The IEP must be ready by that date; the "
                "team says on which date the services begin (Ed. Code § 56426.9(d)).",
                es="El tercer cumpleaños cae en el verano. El IEP debe estar listo para esa fecha; "
                "el equipo dice en qué fecha empiezan los servicios (Ed. Code § 56426.9(d)).",
            ),
            when=InSummer(3, FILED, shown=IEP_BY_THREE),
        ),
        Notice(
            "late-referral",
            Text(
                en="Was the child sent to Early Start fewer than 45 days before turning three? "
                "Then the center does not have to hold a meeting, and sends you to the district. "
                "Between 45 and 90 days, the center notifies the district as soon as it can (by "
                "one account of 34 CFR § 303.209(b)).",
                es="¿Enviaron al niño a Early Start menos de 45 días antes de cumplir tres? "
                "Entonces el centro no tiene que hacer una reunión y manda a la familia al "
                "distrito. Entre 45 y 90 días, el centro avisa al distrito lo antes posible (según "
                "una fuente sobre 34 CFR § 303.209(b)).",
            ),
            when=Shown(TRANSITION_CONFERENCE),
        ),
        Notice(
            "stay-put-three",
            Text(
                en="In a dispute at the age of three, the district need not go on with the Early "
                "Start services (Ed. Code § 56505(d)).",
                es="En un desacuerdo a los tres años, el distrito no tiene que seguir con los "
                "servicios de Early Start (Ed. Code § 56505(d)).",
            ),
            when=Shown(TRANSITION_CONFERENCE),
        ),
        Notice(
            "six-months",
            Text(
                en="We did not read a state rule about the time well before the age of three. Ask "
                "the center when it begins to plan.",
                es="No leímos un reglamento estatal sobre el tiempo mucho antes de los tres años. "
                "Pregunte al centro cuándo empieza a planear.",
            ),
            when=Shown(TRANSITION_CONFERENCE),
        ),
        Notice(
            "adult",
            Text(
                en="From 18 on the student files, consents and signs. You still get the notices.",
                es="Desde los 18 años es el estudiante quien presenta los papeles, da su "
                "consentimiento y firma. Usted sigue recibiendo los avisos.",
            ),
            when=Shown(RIGHTS_TRANSFER),
            unless=(INCOMPETENT_ADULT,),
        ),
        Notice(
            "esy",
            Text(
                en="A student who turns 22 from January to June may also stay through an extended "
                "school year: ask when it ends.",
                es="Un estudiante que cumple 22 de enero a junio también puede quedarse durante el "
                "año escolar extendido: pregunte cuándo termina.",
            ),
            when=Shown(ELIGIBILITY_ENDS),
        ),
        Notice(
            "year-round",
            Text(
                en="In a year-round school a student may finish the term: ask when it ends.",
                es="En una escuela de todo el año, un estudiante puede terminar el período: "
                "pregunte cuándo termina.",
            ),
            when=Shown(ELIGIBILITY_ENDS),
        ),
    ),
    links=(
        Link(
            Text(en="Education Code § 56026", es="Código de Educación § 56026"),
            "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?sectionNum=56026.&lawCode=EDC",
        ),
    ),
)
