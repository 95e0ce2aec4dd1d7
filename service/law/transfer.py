"""Moving to another district with an IEP: Ed. Code §§ 56043(m), (o), 56325; 5 CCR § 3024."""

from datetime import date

from calendars.counting import Policy, Unit
from calendars.translation import Text
from service.law.citations import education_code, federal_regulation, state_regulation
from service.law.shared.limits import (
    DUE_PROCESS_LIMIT,
    LEARNED,
    STATE_COMPLAINT_LIMIT,
    STATE_COMPLAINT_LIMIT_LAST,
    VIOLATION,
)
from service.law.shared.undated import SURROGATE_ASSIGNED, SURROGATE_NEEDED
from service.law.vocabulary import (
    Actor,
    Choice,
    Chosen,
    Circumstance,
    Deadline,
    Event,
    FirstSchoolDay,
    Kind,
    Link,
    Notice,
    Process,
    SchoolSide,
    Unanswered,
    Undated,
    Within,
)

FILED = Event(
    "filed",
    Text(
        en="The child enrolled in the new district", es="El niño se inscribió en el nuevo distrito"
    ),
    when=Text(en="the child enrolls", es="el niño se inscribe"),
)
ANOTHER_SELPA = Choice(
    "another-selpa", Text(en="Another SELPA in California", es="Otra SELPA de California")
)
SAME_SELPA = Choice(
    "same-selpa",
    Text(en="Another district of the same SELPA", es="Otro distrito de la misma SELPA"),
)
FROM_ELSEWHERE = Choice("out-of-state", Text(en="Outside California", es="Fuera de California"))
FROM_CALIFORNIA = Choice(
    "california",
    Text(en="California, SELPA not known", es="California, sin saber la SELPA"),
    means=ANOTHER_SELPA,
)
MOVED_FROM = Circumstance(
    "moved_from",
    Text(en="Where the child moved from", es="De dónde viene el niño"),
    choices=(ANOTHER_SELPA, SAME_SELPA, FROM_ELSEWHERE, FROM_CALIFORNIA),
    asks=True,
    question=Text(en="Where did the child move from?", es="¿De dónde viene el niño?"),
)
SAME_YEAR = Choice(
    "false", Text(en="In this school year, elsewhere", es="En este año escolar, en otro lugar")
)
BETWEEN_YEARS = Choice(
    "true", Text(en="In the school year before this one", es="En el año escolar anterior")
)
LAST_ATTENDED = Circumstance(
    "between_years",
    Text(en="When the child last went to school", es="Cuándo fue el niño por última vez a clases"),
    choices=(SAME_YEAR, BETWEEN_YEARS),
    asks=True,
    between_years=BETWEEN_YEARS,
    question=Text(
        en="When did the child last go to school?",
        es="¿Cuándo fue el niño por última vez a clases?",
    ),
)
RECORDS_RECEIVED = Event(
    "records_received",
    Text(
        en="The new district received the child's records, official or not",
        es="El nuevo distrito recibió los expedientes del niño, oficiales o no",
    ),
    when=Text(
        en="the new district receives the child's records",
        es="el nuevo distrito recibe los expedientes del niño",
    ),
    question=Text(
        en="When did the new district get the records?",
        es="¿Cuándo recibió los expedientes el nuevo distrito?",
    ),
)
RECORDS_REQUEST = Event(
    "records_request",
    Text(
        en="The old school received the new district's request for the records",
        es="La escuela anterior recibió del nuevo distrito la solicitud de los expedientes",
    ),
    when=Text(
        en="the old school receives the request for the records",
        es="la escuela anterior recibe la solicitud de los expedientes",
    ),
)

FOSTER_REQUEST = Event(
    "foster_request",
    Text(
        en="The old school was asked to transfer a pupil in foster care",
        es="Pidieron a la escuela anterior el traslado de un alumno en hogar de crianza",
    ),
    when=Text(
        en="the transfer of the pupil in foster care is asked for",
        es="se pide el traslado del alumno en hogar de crianza",
    ),
)
LEFT = Event(
    "left",
    Text(
        en="The child was last enrolled in the old district",
        es="El niño dejó de estar inscrito en el distrito anterior",
    ),
    when=Text(en="the child leaves the old district", es="el niño deja el distrito anterior"),
)
ARRIVAL = Event(
    "arrival",
    Text(
        en="The arrival date in the military orders",
        es="La fecha de llegada en las órdenes militares",
    ),
    when=Text(
        en="the family arrives by its military orders",
        es="la familia llega según sus órdenes militares",
    ),
)
SEND_OWN_COPIES = Text(
    en="Give the new school your own copies and write to the old one. The new school must not wait "
    "with services.",
    es="Entregue a la nueva escuela sus propias copias y escriba a la anterior. La nueva escuela "
    "no debe esperar para dar los servicios.",
)

TRANSFER = Process(
    id="transfer",
    title=Text(en="Moving to another district", es="Mudarse a otro distrito"),
    summary=Text(
        en="Your child has an IEP and changes district. The new district must give similar "
        "services at once, and then adopt the old IEP or write a new one.",
        es="Su hijo o hija tiene un IEP y cambia de distrito. El nuevo distrito debe dar servicios "
        "parecidos de inmediato, y luego adoptar el IEP anterior o escribir uno nuevo.",
    ),
    decided_by=Text(en="The new district, with you.", es="El nuevo distrito, con usted."),
    cost=Text(en="Free.", es="Gratis."),
    is_binding=Text(en="It is a duty of the district.", es="Es un deber del distrito."),
    use_when=Text(
        en="You moved during the school year, or between two.",
        es="Se mudaron durante el año escolar, o entre uno y otro.",
    ),
    limits=Text(
        en="It does not keep the old IEP for ever.", es="No conserva el IEP anterior para siempre."
    ),
    how_long=Text(
        en="30 days to take on the old IEP or write a new one; in the same SELPA the old IEP goes "
        "on at once. 5 business days for the records.",
        es="30 días para adoptar el IEP anterior o escribir uno nuevo; en la misma SELPA el IEP "
        "anterior sigue de inmediato. 5 días hábiles para los expedientes.",
    ),
    place=SchoolSide(),
    filed=FILED,
    filed_question=Text(
        en="When did your child enroll in the new district?",
        es="¿Cuándo se inscribió su hijo o hija en el nuevo distrito?",
    ),
    asked=(RECORDS_RECEIVED,),
    filed_hint=Text(
        en="The date the child was signed up at the new district, not the date you moved.",
        es="La fecha en que inscribió al niño en el nuevo distrito, no la fecha de la mudanza.",
    ),
    facts=(
        RECORDS_REQUEST,
        RECORDS_RECEIVED,
        FOSTER_REQUEST,
        LEFT,
        ARRIVAL,
        SURROGATE_NEEDED,
        VIOLATION,
        LEARNED,
    ),
    circumstances=(MOVED_FROM, LAST_ATTENDED),
    deadlines=(
        Deadline(
            Event(
                "interim_services_end",
                Text(
                    en="The new district must adopt the old IEP or write a new one",
                    es="El nuevo distrito debe adoptar el IEP anterior o escribir uno nuevo",
                ),
                when=Text(en="the new district decides on the IEP", es="el nuevo distrito decide"),
                done=Text(
                    en="The new district adopted or wrote an IEP",
                    es="El nuevo distrito adoptó o escribió un IEP",
                ),
                not_before=(FILED,),
            ),
            by=Actor.DISTRICT,
            # Each of the rules is for a child "last enrolled … within the same academic year".
            excused_by=(BETWEEN_YEARS,),
            rules=(
                # AB 1412 (Stats. 2025, ch. 453) left (a)(1) as it was: the 30 days from the receipt
                # of records are for moves from outside California alone.
                Within(
                    30,
                    Unit.CALENDAR,
                    after=(FILED,),
                    policy=Policy.DISTRICT,
                    only=ANOTHER_SELPA,
                    law=(
                        education_code(
                            "56325(a)(1)",
                            "for a period not to exceed 30 days, by which time the local "
                            "educational agency shall adopt the previously approved "
                            "individualized education program or shall develop, adopt, and "
                            "implement a new individualized education program",
                        ),
                        education_code(
                            "56325(a)(1)",
                            "transfers into a district from a district not operating programs "
                            "under the same local plan in which the individual with exceptional "
                            "needs was last enrolled in a special education program within the "
                            "same academic year",
                        ),
                        education_code(
                            "56043(m)(1)",
                            "for a period not to exceed 30 days, by which time the local "
                            "educational agency shall adopt the previously approved "
                            "individualized education program or shall develop, adopt, and "
                            "implement a new individualized education program",
                        ),
                    ),
                ),
                Undated(
                    only=SAME_SELPA,
                    words=Text(
                        en="at once and without a number of days: the new district goes on with "
                        "the services of the old IEP until you and it agree to a new one",
                        es="de inmediato y sin un número de días: el nuevo distrito sigue con los "
                        "servicios del IEP anterior hasta que usted y él acuerden uno nuevo",
                    ),
                    law=(
                        education_code(
                            "56325(a)(2)",
                            "shall continue, without delay, to provide services comparable to "
                            "those described in the existing approved individualized education "
                            "program, unless the parent and the local educational agency agree",
                        ),
                    ),
                ),
                # The law's trigger is the receipt: it was in force on that day.
                Within(
                    30,
                    Unit.CALENDAR,
                    after=(RECORDS_RECEIVED,),
                    policy=Policy.DISTRICT,
                    only=FROM_ELSEWHERE,
                    since=date(2026, 1, 1),
                    dated_by=RECORDS_RECEIVED,
                    law=(
                        education_code(
                            "56325(a)(3)(B)(i)",
                            "within 30 days of receipt of official or unofficial records, either "
                            "adopt and implement the individualized education program previously "
                            "adopted for the pupil or develop, adopt, and implement a new "
                            "individualized education program for the pupil",
                        ),
                        education_code(
                            "56325(b)(3)",
                            "shall accept unofficial records provided by the pupil's parent or "
                            "guardian",
                        ),
                    ),
                ),
                Undated(
                    only=FROM_ELSEWHERE,
                    until=date(2025, 12, 31),
                    dated_by=RECORDS_RECEIVED,
                    words=Text(
                        en="until the new district has assessed the child, if it must, and written "
                        "a new IEP; before 2026 the law gave no number of days",
                        es="hasta que el nuevo distrito evalúe al niño, si es necesario, y escriba "
                        "un nuevo IEP; antes de 2026 la ley no daba un número de días",
                    ),
                    law=(
                        education_code(
                            "56325(a)(3)(A)",
                            "until the local educational agency conducts an assessment …, if "
                            "determined to be necessary by the local educational agency, and "
                            "develops a new individualized education program, if appropriate",
                        ),
                    ),
                ),
            ),
            if_missed=Text(
                en="The services of the old IEP go on. Ask in writing for an IEP meeting this "
                "week. You can file a state complaint.",
                es="Los servicios del IEP anterior siguen. Pida por escrito una reunión del IEP "
                "esta semana. Puede presentar una queja estatal.",
            ),
        ),
        Deadline(
            Event(
                "iep_in_effect",
                Text(
                    en="An IEP must be in effect at the new school",
                    es="Debe haber un IEP vigente en la nueva escuela",
                ),
                when=Text(en="an IEP is in effect", es="hay un IEP vigente"),
                done=Text(en="An IEP was in effect", es="Había un IEP vigente"),
                not_before=(FILED,),
            ),
            by=Actor.DISTRICT,
            only=BETWEEN_YEARS,
            rules=(
                FirstSchoolDay(
                    FILED,
                    law=(
                        education_code(
                            "56344(c)",
                            "shall have an individualized education program in effect … at the "
                            "beginning of each school year",
                        ),
                        federal_regulation(
                            "300.323(a)",
                            "At the beginning of each school year, each public agency must have in "
                            "effect, for each child with a disability within its jurisdiction, an "
                            "IEP",
                        ),
                    ),
                ),
            ),
            if_missed=Text(
                en="Ask in writing which services of the IEP start today, and for an IEP meeting "
                "this week. You can file a state complaint.",
                es="Pregunte por escrito qué servicios del IEP empiezan hoy, y pida una reunión "
                "del IEP esta semana. Puede presentar una queja estatal.",
            ),
        ),
        Deadline(
            Event(
                "old_records",
                Text(
                    en="The old school must send the records",
                    es="La escuela anterior debe enviar los expedientes",
                ),
                when=Text(
                    en="the old school sends the records", es="la escuela anterior los envía"
                ),
                done=Text(en="The old school sent the records", es="La escuela anterior los envió"),
                not_before=(RECORDS_REQUEST,),
            ),
            by=Actor.DISTRICT,
            settled_by=(RECORDS_RECEIVED,),
            asked_as=RECORDS_RECEIVED,
            rules=(
                Within(
                    5,
                    Unit.BUSINESS,
                    after=(RECORDS_REQUEST,),
                    policy=Policy.BUSINESS,
                    words=Text(
                        en="5 working days after the old school receives the request for the "
                        "records",
                        es="5 días hábiles después de que la escuela anterior recibe la solicitud",
                    ),
                    law=(
                        state_regulation(
                            "3024(a)",
                            "a former educational agency shall send the pupil's special education "
                            "records, or a copy thereof, within five working days",
                        ),
                        state_regulation("3024(a)", "Upon receipt of a request"),
                        education_code(
                            "56043(o)",
                            "a former educational agency shall send the pupil's special education "
                            "records, or a copy of those records, to the new local educational "
                            "agency within five working days",
                        ),
                    ),
                ),
            ),
            if_missed=Text(
                en="Ask the old school for a copy yourself: it must give you the records in five "
                "business days.",
                es="Pida usted una copia a la escuela anterior: debe dársela en cinco días "
                "hábiles.",
            ),
        ),
        Deadline(
            Event(
                "foster_records",
                Text(
                    en="The old school must transfer the pupil and the records",
                    es="La escuela anterior debe trasladar al alumno y los expedientes",
                ),
                when=Text(
                    en="the pupil and the records are transferred",
                    es="se trasladan el alumno y los expedientes",
                ),
                done=Text(
                    en="The old school transferred the pupil and the records",
                    es="La escuela anterior trasladó al alumno y los expedientes",
                ),
                not_before=(FOSTER_REQUEST,),
            ),
            by=Actor.DISTRICT,
            with_fact=FOSTER_REQUEST,
            rules=(
                Within(
                    2,
                    Unit.BUSINESS,
                    after=(FOSTER_REQUEST,),
                    policy=Policy.BUSINESS,
                    law=(
                        education_code(
                            "49069.5(d)",
                            "within two business days, transfer the pupil out of school and "
                            "deliver the educational information and records",
                        ),
                    ),
                ),
            ),
            if_missed=SEND_OWN_COPIES,
        ),
        Deadline(
            Event(
                "general_records",
                Text(
                    en="The old school must send the general school records",
                    es="La escuela anterior debe enviar los expedientes escolares generales",
                ),
                when=Text(
                    en="the general records are sent", es="se envían los expedientes generales"
                ),
                done=Text(
                    en="The old school sent the general school records",
                    es="La escuela anterior envió los expedientes escolares generales",
                ),
                not_before=(RECORDS_REQUEST,),
            ),
            by=Actor.DISTRICT,
            with_fact=RECORDS_REQUEST,
            rules=(
                Within(
                    10,
                    Unit.SCHOOL_OR_WEEKDAY,
                    after=(RECORDS_REQUEST,),
                    policy=Policy.DISTRICT,
                    law=(
                        education_code(
                            "49068(b)",
                            "no later than 10 schooldays following the date the request is "
                            "received",
                        ),
                        education_code(
                            "49068(c)",
                            "a day upon which the school is in session or nonholiday weekdays "
                            "during the summer break",
                        ),
                    ),
                ),
            ),
            if_missed=SEND_OWN_COPIES,
        ),
        Deadline(
            Event(
                "device_until",
                Text(
                    en="The child may keep the old district's device until this date",
                    es="El niño puede usar el aparato del distrito anterior hasta esta fecha",
                ),
                when=Text(en="the device goes back", es="se devuelve el aparato"),
                done=Text(en="The device went back", es="Se devolvió el aparato"),
                not_before=(LEFT,),
            ),
            by=None,
            kind=Kind.PERIOD,
            with_fact=LEFT,
            rules=(
                Within(
                    2,
                    Unit.MONTH,
                    after=(LEFT,),
                    policy=Policy.FIXED,
                    words=Text(
                        en="2 months after the child left the old district, or until the new one "
                        "has a device if that is sooner",
                        es="2 meses después de que el niño dejó el distrito anterior, o hasta que "
                        "el nuevo tenga un aparato si es antes",
                    ),
                    law=(
                        education_code(
                            "56040.3(b)(2)",
                            "or until two months have elapsed from the date that the individual "
                            "ceased to be enrolled …, whichever occurs first",
                        ),
                    ),
                ),
            ),
            if_missed=Text(
                en="Ask the new district in writing for the device before this date.",
                es="Pida por escrito el aparato al nuevo distrito antes de esta fecha.",
            ),
        ),
        Deadline(
            Event(
                "residence_proof",
                Text(
                    en="A military family shows the district where it lives",
                    es="Una familia militar demuestra al distrito dónde vive",
                ),
                when=Text(
                    en="the proof of the home is given", es="se entrega la prueba del domicilio"
                ),
                done=Text(
                    en="The proof of the home was given", es="Se entregó la prueba del domicilio"
                ),
            ),
            by=Actor.PARENT,
            optional=True,
            with_fact=ARRIVAL,
            rules=(
                Within(
                    10,
                    Unit.CALENDAR,
                    after=(ARRIVAL,),
                    policy=Policy.FILING,
                    law=(
                        education_code(
                            "48204.3(d)(1)",
                            "within 10 days after the published arrival date provided on official "
                            "documentation",
                        ),
                    ),
                ),
            ),
            if_missed=Text(
                en="The district may ask for other proof. A military child should not wait for it "
                "to enroll: ask the school liaison.",
                es="El distrito puede pedir otra prueba. Un niño de familia militar no debe "
                "esperarla para inscribirse: pregunte al enlace escolar.",
            ),
        ),
        SURROGATE_ASSIGNED,
        STATE_COMPLAINT_LIMIT,
        STATE_COMPLAINT_LIMIT_LAST,
        DUE_PROCESS_LIMIT,
    ),
    notices=(
        Notice(
            "which-selpa",
            Text(
                en="Ask the new district whether the old one belongs to the same SELPA, the group "
                "of districts that runs special education together; some districts are one by "
                "themselves. In the same SELPA the old IEP goes on at once and stays until you "
                "agree to another: the 30 days are not for you. Enter it in {moved_from}.",
                es="Pregunte al nuevo distrito si el anterior es de la misma SELPA, el grupo de "
                "distritos que maneja junto la educación especial; algunos distritos son una por "
                "sí solos. En la misma SELPA, el IEP anterior sigue de inmediato hasta que usted "
                "acepte otro: los 30 días no son para usted. Escríbalo en {moved_from}.",
            ),
            when=Unanswered(MOVED_FROM),
            only=SAME_YEAR,
        ),
        Notice(
            "between-years",
            Text(
                en="The 30 days are for a child who went to school elsewhere in this same school "
                "year. If the move was in the summer, an IEP must be in effect on the first day of "
                "school, or at once after it (Ed. Code § 56344(c)). Enter it in {between_years}.",
                es="Los 30 días son para un niño que ya fue a clases en otro lugar en este mismo "
                "año escolar. Si se mudaron en el verano, debe haber un IEP vigente el primer día "
                "de clases, o de inmediato si ya pasó (Ed. Code § 56344(c)). Escríbalo en "
                "{between_years}.",
            ),
            when=Unanswered(LAST_ATTENDED, early=30),
        ),
        Notice(
            "own-copy",
            Text(
                en="Give the new school your own copy of the IEP, and note the date. It must take "
                "your copy until the official records come (Ed. Code § 56325(b)(3)). From 2026 on, "
                "the 30 days start with it.",
                es="Entregue a la nueva escuela su propia copia del IEP y anote la fecha. Debe "
                "aceptarla hasta que lleguen los expedientes oficiales (Ed. Code § 56325(b)(3)). "
                "Desde 2026, con ella empiezan los 30 días.",
            ),
            when=Chosen(FROM_ELSEWHERE),
        ),
    ),
    links=(
        Link(
            Text(en="CDE: special education", es="CDE: educación especial"),
            "https://www.cde.ca.gov/sp/se/",
        ),
    ),
)
