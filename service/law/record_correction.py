"""Correcting a school record: Ed. Code §§ 49070, 49071; 34 CFR §§ 300.618, 300.619."""

from calendars.counting import Policy, Unit
from calendars.translation import Text
from service.law.citations import education_code, federal_regulation
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
    Deadline,
    Event,
    Kind,
    Link,
    Notice,
    Process,
    SchoolSide,
    Settlement,
    Undated,
    Within,
)

FILED = Event(
    "filed",
    Text(
        en="The superintendent received the written request to correct a record",
        es="La superintendencia recibió la solicitud escrita de corregir un expediente",
    ),
    when=Text(
        en="the superintendent receives the request", es="la superintendencia recibe la solicitud"
    ),
)
REFUSED = Event(
    "refused",
    Text(en="The superintendent refused", es="La superintendencia se negó"),
    when=Text(en="the superintendent refuses", es="la superintendencia se niega"),
    not_before=(FILED,),
    question=Text(
        en="When did the superintendent refuse?", es="¿Cuándo se negó la superintendencia?"
    ),
)
CORRECTED = Event(
    "corrected",
    Text(en="The record was corrected or removed", es="Se corrigió o se retiró el expediente"),
    when=Text(en="the record is corrected", es="se corrige el expediente"),
    not_before=(FILED,),
    question=Text(en="When was the record corrected?", es="¿Cuándo se corrigió el expediente?"),
)
APPEAL = Event(
    "appeal",
    Text(
        en="Last day for the school board to receive your appeal",
        es="Último día para que la junta escolar reciba su apelación",
    ),
    when=Text(en="the school board receives the appeal", es="la junta escolar recibe la apelación"),
    done=Text(
        en="The school board received the appeal", es="La junta escolar recibió la apelación"
    ),
    not_before=(REFUSED, FILED),
)
BOARD_DECISION = Event(
    "board_decision",
    Text(
        en="The school board must decide the appeal",
        es="La junta escolar debe decidir la apelación",
    ),
    when=Text(en="the school board decides", es="la junta escolar decide"),
    done=Text(en="The school board decided", es="La junta escolar decidió"),
    not_before=(APPEAL, REFUSED, FILED),
)

RECORD_CORRECTION = Process(
    id="record-correction",
    title=Text(en="Correcting a school record", es="Corregir un expediente escolar"),
    summary=Text(
        en="Something in the school record is wrong, misleading or private. You ask in writing "
        "that it be corrected or removed.",
        es="Algo en el expediente escolar está mal, engaña o es privado. Usted pide por escrito "
        "que se corrija o se retire.",
    ),
    decided_by=Text(
        en="The superintendent meets with you and decides. On appeal the school board decides, and "
        "that is final.",
        es="La superintendencia se reúne con usted y decide. En apelación decide la junta escolar, "
        "de forma definitiva.",
    ),
    cost=Text(en="Free.", es="Gratis."),
    is_binding=Text(
        en="Yes. If you lose, you may add a statement that stays with the record.",
        es="Sí. Si pierde, puede agregar una declaración que se queda con el expediente.",
    ),
    use_when=Text(
        en="A record says what nobody saw, what the writer cannot judge, or what is not true.",
        es="Un expediente dice lo que nadie vio, lo que quien lo escribió no puede juzgar, o lo "
        "que no es cierto.",
    ),
    limits=Text(
        en="It does not change a fair grade, or what the IEP should say.",
        es="No cambia una nota justa, ni lo que debe decir el IEP.",
    ),
    how_long=Text(
        en="30 days to meet. Then 30 days to appeal, and 30 for the school board.",
        es="30 días para reunirse. Luego 30 días para apelar, y 30 para la junta escolar.",
    ),
    place=SchoolSide(),
    filed=FILED,
    filed_question=Text(
        en="When did the superintendent get your letter?",
        es="¿Cuándo recibió su carta la superintendencia?",
    ),
    asked=(REFUSED, CORRECTED),
    filed_hint=Text(
        en="The date the superintendent's office got your letter.",
        es="La fecha en que la superintendencia recibió su carta.",
    ),
    facts=(REFUSED, CORRECTED, VIOLATION, LEARNED),
    settlements=(Settlement(CORRECTED),),
    deadlines=(
        Deadline(
            Event(
                "meeting",
                Text(
                    en="The superintendent must meet with you and whoever wrote the record",
                    es="La superintendencia debe reunirse con usted y con quien escribió el "
                    "expediente",
                ),
                when=Text(
                    en="the superintendent meets with you",
                    es="la superintendencia se reúne con usted",
                ),
                done=Text(
                    en="The superintendent met with you",
                    es="La superintendencia se reunió con usted",
                ),
                not_before=(FILED,),
            ),
            by=Actor.DISTRICT,
            settled_by=(REFUSED,),
            rules=(
                Within(
                    30,
                    Unit.CALENDAR,
                    after=(FILED,),
                    policy=Policy.DISTRICT,
                    law=(
                        education_code(
                            "49070(b)(1)",
                            "Within 30 days of receipt of a request … the superintendent or the "
                            "superintendent's designee shall meet with the parent or guardian and "
                            "the certificated employee who recorded the information",
                        ),
                    ),
                ),
            ),
            if_missed=Text(
                en="Write to the superintendent with the date of the request. You may also ask for "
                "a federal hearing on a special education record.",
                es="Escriba a la superintendencia con la fecha de la solicitud. También puede "
                "pedir una audiencia federal sobre un expediente de educación especial.",
            ),
        ),
        Deadline(
            Event(
                "decision",
                Text(
                    en="The superintendent must say yes or no",
                    es="La superintendencia debe decir sí o no",
                ),
                when=Text(en="the superintendent decides", es="la superintendencia decide"),
                done=Text(en="The superintendent decided", es="La superintendencia decidió"),
            ),
            by=Actor.DISTRICT,
            kind=Kind.UNDATED,
            settled_by=(REFUSED,),
            rules=(
                Undated(
                    words=Text(
                        en="after the meeting, within a reasonable time of your request",
                        es="después de la reunión, en un tiempo razonable desde su solicitud",
                    ),
                    law=(
                        education_code(
                            "49070(b)(1)",
                            "The superintendent shall then sustain or deny the allegations",
                        ),
                        federal_regulation(
                            "300.618(b)",
                            "within a reasonable period of time of receipt of the request",
                        ),
                    ),
                ),
            ),
            if_missed=ASK_IN_WRITING,
        ),
        Deadline(
            APPEAL,
            by=Actor.PARENT,
            optional=True,
            rules=(
                Within(
                    30,
                    Unit.CALENDAR,
                    after=(REFUSED,),
                    policy=Policy.FILING,
                    law=(
                        education_code(
                            "49070(b)(3)",
                            "may, within 30 days of the refusal, appeal the decision in writing to "
                            "the governing board",
                        ),
                    ),
                ),
            ),
            if_missed=Text(
                en="The record stays as it is. Put your own statement into the record, and ask "
                "again if there is something new.",
                es="El expediente se queda como está. Ponga su propia declaración en el "
                "expediente, y pídalo otra vez si hay algo nuevo.",
            ),
        ),
        Deadline(
            BOARD_DECISION,
            by=Actor.DISTRICT,
            rules=(
                Within(
                    30,
                    Unit.CALENDAR,
                    after=(APPEAL,),
                    policy=Policy.DISTRICT,
                    law=(
                        education_code(
                            "49070(c)(1)",
                            "Within 30 days of receipt of an appeal … the governing board shall, "
                            "in closed session with the parent or guardian …, determine",
                        ),
                    ),
                ),
            ),
            if_missed=Text(
                en="Ask the clerk of the board to put it on the list of a closed meeting, and for "
                "a written answer. The record stays as it is until then.",
                es="Pida a la secretaría de la junta que lo ponga en una sesión cerrada y que le "
                "responda por escrito. El expediente sigue igual hasta entonces.",
            ),
        ),
        Deadline(
            Event(
                "statement",
                Text(
                    en="You may add your own statement to the record",
                    es="Usted puede agregar su propia declaración al expediente",
                ),
                when=Text(en="the statement is added", es="se agrega la declaración"),
            ),
            by=Actor.PARENT,
            kind=Kind.UNDATED,
            rules=(
                Undated(
                    words=Text(
                        en="at any time after you lost", es="en cualquier momento después de perder"
                    ),
                    law=(
                        education_code(
                            "49070(d)",
                            "shall have the right to submit a written statement of the parent's or "
                            "guardian's objections",
                        ),
                    ),
                ),
            ),
            if_missed=ASK_IN_WRITING,
        ),
        Deadline(
            Event(
                "federal_hearing",
                Text(
                    en="A hearing about a special education record, if you ask",
                    es="Una audiencia sobre un expediente de educación especial, si la pide",
                ),
                when=Text(
                    en="the hearing about the record is held",
                    es="se celebra la audiencia sobre el expediente",
                ),
            ),
            by=Actor.DISTRICT,
            kind=Kind.UNDATED,
            rules=(
                Undated(
                    words=Text(en="when you ask for it", es="cuando usted la pide"),
                    law=(
                        federal_regulation(
                            "300.619",
                            "The agency must, on request, provide an opportunity for a hearing",
                        ),
                    ),
                ),
            ),
            if_missed=ASK_IN_WRITING,
        ),
        Deadline(
            Event(
                "proceedings_destroyed",
                Text(
                    en="The papers of the appeal are destroyed",
                    es="Se destruyen los papeles de la apelación",
                ),
                when=Text(en="the papers are destroyed", es="se destruyen los papeles"),
                not_before=(BOARD_DECISION,),
            ),
            by=None,
            kind=Kind.PERIOD,
            rules=(
                Within(
                    1,
                    Unit.YEAR,
                    after=(BOARD_DECISION,),
                    policy=Policy.FIXED,
                    law=(
                        education_code(
                            "49070(c)(4)",
                            "shall be destroyed one year after the decision of the governing "
                            "board, unless the parent or guardian initiates legal proceedings",
                        ),
                    ),
                ),
            ),
            if_missed=Text(
                en="Keep your own copies of everything.", es="Guarde sus propias copias de todo."
            ),
        ),
        STATE_COMPLAINT_LIMIT,
        STATE_COMPLAINT_LIMIT_LAST,
        DUE_PROCESS_LIMIT,
    ),
    notices=(
        Notice(
            "panel",
            Text(
                en="The superintendent or the board may call a panel to help. It may see the "
                "record only if you agree in writing (Ed. Code § 49071(a)).",
                es="La superintendencia o la junta pueden pedir ayuda a un panel. Este solo puede "
                "ver el expediente si usted acepta por escrito (Ed. Code § 49071(a)).",
            ),
        ),
    ),
    links=(
        Link(
            Text(en="Education Code § 49070", es="Código de Educación § 49070"),
            "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?sectionNum=49070.&lawCode=EDC",
        ),
    ),
)
