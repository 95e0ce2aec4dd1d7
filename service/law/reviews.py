"""Annual and three-year reviews: Ed. Code §§ 56043(j), (k), 56343(d), 56381(a)(2)."""

from calendars.counting import Policy, Unit
from calendars.translation import Text
from service.law.citations import (
    education_code,
)
from service.law.shared.limits import (
    DUE_PROCESS_LIMIT,
    LEARNED,
    STATE_COMPLAINT_LIMIT,
    STATE_COMPLAINT_LIMIT_LAST,
    VIOLATION,
)
from service.law.shared.undated import (
    ASK_IN_WRITING,
    DISTRICT_MUST_FILE,
    IEP_CARRIED_OUT,
    IEP_COPY,
    INTERPRETER,
    LACK_OF_PROGRESS,
    MEETING_NOTICE,
    NO_THIRTY_DAYS,
    PARTIAL_CONSENT,
    TRANSLATION,
)
from service.law.vocabulary import (
    Actor,
    Deadline,
    Event,
    FirstSchoolDay,
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
    Text(en="The last annual IEP meeting", es="La última reunión anual del IEP"),
    when=Text(
        en="the last annual IEP meeting is held", es="se celebra la última reunión anual del IEP"
    ),
)
LAST_ASSESSMENT = Event(
    "last_assessment",
    Text(en="The last full assessment", es="La última evaluación completa"),
    when=Text(en="the last full assessment is done", es="se hace la última evaluación completa"),
    question=Text(
        en="When was the last full assessment?", es="¿Cuándo fue la última evaluación completa?"
    ),
)

REVIEWS = Process(
    id="reviews",
    title=Text(en="Annual and three-year reviews", es="Revisiones anuales y de tres años"),
    summary=Text(
        en="The IEP team must look at the IEP every year, and assess the child again every three "
        "years.",
        es="El equipo del IEP debe revisar el IEP cada año y evaluar de nuevo al niño cada tres "
        "años.",
    ),
    decided_by=Text(en="The IEP team, you included.", es="El equipo del IEP, con usted."),
    cost=Text(en="Free.", es="Gratis."),
    is_binding=Text(en="It is a duty of the district.", es="Es un deber del distrito."),
    use_when=Text(
        en="You want to know when the next review is due.",
        es="Quiere saber cuándo toca la próxima revisión.",
    ),
    limits=Text(
        en="You need not wait for it: you may ask for an IEP meeting at any time.",
        es="No tiene que esperarla: puede pedir una reunión del IEP en cualquier momento.",
    ),
    how_long=Text(
        en="Every year, and a new assessment every 3 years.",
        es="Cada año, y una nueva evaluación cada 3 años.",
    ),
    place=SchoolSide(),
    filed=FILED,
    filed_question=Text(
        en="When was the last yearly IEP meeting?",
        es="¿Cuándo fue la última reunión anual del IEP?",
    ),
    asked=(LAST_ASSESSMENT,),
    filed_hint=Text(
        en="The date of the meeting. It is on the first page of the IEP.",
        es="La fecha de la reunión. Está en la primera página del IEP.",
    ),
    facts=(LAST_ASSESSMENT, VIOLATION, LEARNED),
    deadlines=(
        Deadline(
            Event(
                "annual_review",
                Text(
                    en="The IEP team must review the IEP",
                    es="El equipo del IEP debe revisar el IEP",
                ),
                when=Text(en="the IEP is reviewed", es="se revisa el IEP"),
                done=Text(en="The IEP was reviewed", es="Se revisó el IEP"),
                not_before=(FILED,),
            ),
            by=Actor.DISTRICT,
            rules=(
                Within(
                    1,
                    Unit.YEAR,
                    after=(FILED,),
                    policy=Policy.DISTRICT,
                    words=Text(
                        en="1 year after the last annual IEP meeting; many districts print the "
                        "date one day earlier",
                        es="1 año después de la última reunión anual del IEP; muchos distritos "
                        "imprimen la fecha del día anterior",
                    ),
                    law=(
                        education_code(
                            "56343(d)",
                            "At least annually, to review the pupil's progress, the "
                            "individualized education program",
                        ),
                        education_code(
                            "56043(j)",
                            "shall meet at least annually to review a pupil's progress, the "
                            "individualized education program, including whether the annual goals "
                            "for the pupil are being achieved",
                        ),
                    ),
                ),
            ),
            if_missed=Text(
                en="The old IEP stays in force. Ask in writing for the meeting this week. You can "
                "file a state complaint.",
                es="El IEP anterior sigue vigente. Pida por escrito la reunión esta semana. Puede "
                "presentar una queja estatal.",
            ),
        ),
        Deadline(
            Event(
                "reassessment",
                Text(en="The child must be assessed again", es="Se debe evaluar de nuevo al niño"),
                when=Text(en="the child is assessed again", es="se evalúa de nuevo al niño"),
                done=Text(en="The child was assessed again", es="Se evaluó de nuevo al niño"),
                not_before=(LAST_ASSESSMENT,),
            ),
            by=Actor.DISTRICT,
            rules=(
                Within(
                    3,
                    Unit.YEAR,
                    after=(LAST_ASSESSMENT,),
                    policy=Policy.DISTRICT,
                    words=Text(
                        en="3 years after the last full assessment, unless you and the district "
                        "agree in writing that it is not needed",
                        es="3 años después de la última evaluación completa, a menos que usted y "
                        "el distrito acuerden por escrito que no hace falta",
                    ),
                    law=(
                        education_code(
                            "56381(a)(2)",
                            "shall occur at least once every three years, unless the parent and "
                            "the local educational agency agree, in writing, that a reassessment "
                            "is unnecessary",
                        ),
                        education_code(
                            "56381(a)(2)",
                            "A reassessment shall occur not more frequently than once a year, "
                            "unless the parent and the local educational agency agree otherwise",
                        ),
                        education_code(
                            "56043(k)",
                            "not more frequently than once a year, unless the parent and the local "
                            "educational agency agree otherwise in writing, and shall occur at "
                            "least once every three years",
                        ),
                    ),
                ),
            ),
            if_missed=Text(
                en="Ask in writing for the assessment: the district must then send you a plan in "
                "15 days. Within a year of the last one it may say no.",
                es="Pida por escrito la evaluación: el distrito debe entonces enviarle un plan en "
                "15 días. Si no ha pasado un año desde la última, puede negarse.",
            ),
        ),
        Deadline(
            Event(
                "iep_in_effect",
                Text(
                    en="An IEP must be in effect when school begins",
                    es="Debe haber un IEP vigente cuando empiezan las clases",
                ),
                when=Text(en="an IEP is in effect", es="hay un IEP vigente"),
                done=Text(en="An IEP was in effect", es="Había un IEP vigente"),
                not_before=(FILED,),
            ),
            by=Actor.DISTRICT,
            rules=(
                FirstSchoolDay(
                    FILED,
                    next_year=True,
                    law=(
                        education_code(
                            "56344(c)",
                            "shall have an individualized education program in effect … at the "
                            "beginning of each school year",
                        ),
                    ),
                ),
            ),
            if_missed=Text(
                en="Ask in writing which IEP is in force today. Services that were due and not "
                "given can be made up.",
                es="Pregunte por escrito qué IEP está vigente hoy. Los servicios que se debían y "
                "no se dieron se pueden reponer.",
            ),
        ),
        IEP_CARRIED_OUT,
        PARTIAL_CONSENT,
        DISTRICT_MUST_FILE,
        IEP_COPY,
        INTERPRETER,
        TRANSLATION,
        MEETING_NOTICE,
        LACK_OF_PROGRESS,
        Deadline(
            Event(
                "progress_reports",
                Text(
                    en="The school must tell you how the child does on the goals",
                    es="La escuela debe decirle cómo va el niño con las metas",
                ),
                when=Text(
                    en="the report on the goals is given",
                    es="se entrega el informe sobre las metas",
                ),
            ),
            by=Actor.DISTRICT,
            kind=Kind.UNDATED,
            rules=(
                Undated(
                    words=Text(
                        en="with the report cards", es="junto con las boletas de calificaciones"
                    ),
                    law=(
                        education_code(
                            "56345(a)(3)", "concurrent with the issuance of report cards"
                        ),
                    ),
                ),
            ),
            if_missed=ASK_IN_WRITING,
        ),
        Deadline(
            Event(
                "extended_school_year",
                Text(
                    en="The team must say whether the child needs services in the summer",
                    es="El equipo debe decir si el niño necesita servicios en el verano",
                ),
                when=Text(
                    en="the team decides about the summer", es="el equipo decide sobre el verano"
                ),
            ),
            by=Actor.DISTRICT,
            kind=Kind.UNDATED,
            rules=(
                Undated(
                    words=Text(
                        en="for each child by itself; the law sets no date by which to tell you",
                        es="para cada niño en particular; la ley no fija una fecha para avisarle",
                    ),
                    law=(
                        education_code(
                            "56345(b)(3)",
                            "if the individualized education program team of the pupil determines, "
                            "on an individual basis, that the services are necessary",
                        ),
                    ),
                ),
            ),
            if_missed=ASK_IN_WRITING,
        ),
        Deadline(
            Event(
                "preschool_reassessment",
                Text(
                    en="A child must be assessed again before leaving preschool",
                    es="Se debe evaluar de nuevo al niño antes de salir de preescolar",
                ),
                when=Text(
                    en="the child is assessed for kindergarten",
                    es="se evalúa al niño para el kínder",
                ),
            ),
            by=Actor.DISTRICT,
            kind=Kind.UNDATED,
            rules=(
                Undated(
                    words=Text(
                        en="before kindergarten or first grade",
                        es="antes del kínder o del primer grado",
                    ),
                    law=(
                        education_code(
                            "56445(a)",
                            "Prior to transitioning … from a preschool program to kindergarten, or "
                            "first grade … an appropriate reassessment … shall be conducted",
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
            "once-a-year",
            Text(
                en="A child is not assessed again more than once a year unless you and the "
                "district agree (Ed. Code § 56381(a)(2)).",
                es="No se evalúa de nuevo al niño más de una vez al año, a menos que usted y el "
                "distrito estén de acuerdo (Ed. Code § 56381(a)(2)).",
            ),
        ),
        Notice(
            "day-before",
            Text(
                en="Some schools print the day before as the last day of the year. A meeting by "
                "that date is in time on every count shown. We found no ruling on whether a last "
                "day on a weekend moves.",
                es="Algunas escuelas escriben el día anterior como último día del año. Una reunión "
                "hasta esa fecha está a tiempo de cualquiera de las formas que se muestran. No "
                "encontramos ninguna decisión sobre si un último día en fin de semana se mueve.",
            ),
        ),
        Notice(
            "three-years-from",
            Text(
                en="For {last_assessment}, enter the date the assessment was done or the date of "
                "the meeting about it, whichever came first. The law does not say which one starts "
                "the three years.",
                es="En {last_assessment}, escriba la fecha en que se hizo la evaluación o la fecha "
                "de la reunión sobre ella, la que llegó primero. La ley no dice con cuál empiezan "
                "los tres años.",
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
