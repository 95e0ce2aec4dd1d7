"""Discrimination complaint to the federal Office for Civil Rights (OCR).

34 CFR §§ 100.7(b), 104.61; 28 CFR § 35.170(b). No rule that the last day rolls over a weekend was
read, and California's holiday rules give nobody a later day before a federal office.
"""

from calendars.counting import Policy, Unit
from calendars.translation import Text
from service.law.citations import (
    civil_rights_office,
    disability_act_regulation,
    federal_regulation,
    state_regulation,
)
from service.law.shared.limits import (
    DUE_PROCESS_LIMIT,
    LEARNED,
    STATE_COMPLAINT_LIMIT,
    STATE_COMPLAINT_LIMIT_LAST,
    VIOLATION,
)
from service.law.shared.undated import ASK_IN_WRITING
from service.law.state_complaint import STATE_COMPLAINT
from service.law.vocabulary import (
    Actor,
    Beside,
    Deadline,
    DoneLate,
    Event,
    Kind,
    Link,
    Notice,
    Process,
    Seen,
    Undated,
    Within,
)

FILED = Event(
    "filed",
    Text(en="The act happened, or the last of them", es="Ocurrió el hecho, o el último de ellos"),
    when=Text(en="the act happens", es="ocurre el hecho"),
)
OCR_FILED = Event(
    "ocr_filed",
    Text(en="OCR received the complaint", es="La OCR recibió la queja"),
    when=Text(en="OCR receives the complaint", es="la OCR recibe la queja"),
    not_before=(FILED,),
    question=Text(en="When did OCR get the complaint?", es="¿Cuándo recibió la OCR la queja?"),
)
OCR_ASKED = Event(
    "ocr_asked",
    Text(
        en="The date of OCR's letter with questions",
        es="La fecha de la carta de la OCR con preguntas",
    ),
    when=Text(en="OCR's letter is dated", es="se fecha la carta de la OCR"),
    not_before=(FILED,),
)
GRIEVANCE_ENDED = Event(
    "grievance_ended",
    Text(
        en="The school's own complaint procedure ended",
        es="Terminó el trámite de queja de la propia escuela",
    ),
    when=Text(en="the school's own procedure ends", es="termina el trámite de la propia escuela"),
    not_before=(FILED,),
)
COMPLAINT_LIMIT = Event(
    "complaint_limit",
    Text(
        en="Last day for OCR to receive the complaint",
        es="Último día para que la OCR reciba la queja",
    ),
    when=Text(en="the 180 days end", es="terminan los 180 días"),
    done=Text(en="OCR received the complaint", es="La OCR recibió la queja"),
)

CIVIL_RIGHTS = Process(
    id="civil-rights",
    title=Text(
        en="Discrimination complaint to the federal Office for Civil Rights",
        es="Queja por discriminación ante la Oficina federal de Derechos Civiles",
    ),
    summary=Text(
        en="A school treated someone worse because of a disability, race, color, origin, sex or "
        "age. Or it paid someone back for speaking up. You tell a federal office, OCR.",
        es="Una escuela trató peor a alguien por discapacidad, raza, color, origen, sexo o edad. O "
        "tomó represalias porque alguien habló. Usted se lo dice a una oficina federal, la OCR.",
    ),
    decided_by=Text(
        en="OCR, after it looks into the facts.", es="La OCR, después de investigar los hechos."
    ),
    cost=Text(
        en="Free. No lawyer is needed, and anyone may file.",
        es="Gratis. No hace falta abogado ni abogada, y cualquiera puede presentarla.",
    ),
    is_binding=Text(
        en="OCR can make the school change. It cannot pay you.",
        es="La OCR puede obligar a la escuela a cambiar. No puede pagarle a usted.",
    ),
    use_when=Text(
        en="Harassment, no access, or a 504 plan that is not carried out.",
        es="Acoso, falta de acceso, o un plan 504 que no se cumple.",
    ),
    limits=Text(
        en="It does not decide what the IEP should say, and it stops no other time limit.",
        es="No decide qué debe decir el IEP, y no detiene ningún otro plazo.",
    ),
    how_long=Text(
        en="180 days to file. We found no number of days for OCR itself.",
        es="180 días para presentarla. No encontramos un número de días para la OCR misma.",
    ),
    place=Beside(
        step=STATE_COMPLAINT,
        asks=Text(
            en="Was your child treated worse because of who they are? There is a federal office:",
            es="¿Trataron peor a su hijo o hija por ser quien es? Hay una oficina federal:",
        ),
        can=Text(
            en="OCR can make the school change what it does.",
            es="La OCR puede obligar a la escuela a cambiar lo que hace.",
        ),
        does_not_fit=Text(
            en="The only question is what the IEP should say.",
            es="La única duda es qué debe decir el IEP.",
        ),
    ),
    filed=FILED,
    filed_question=Text(en="When did it last happen?", es="¿Cuándo pasó por última vez?"),
    asked=(OCR_FILED,),
    filed_hint=Text(
        en="The date it happened. If it happened more than once, the last date.",
        es="La fecha en que pasó. Si pasó más de una vez, la última fecha.",
    ),
    facts=(OCR_FILED, OCR_ASKED, GRIEVANCE_ENDED, VIOLATION, LEARNED),
    deadlines=(
        Deadline(
            COMPLAINT_LIMIT,
            by=Actor.PARENT,
            optional=True,
            done_on=(OCR_FILED,),
            rules=(
                Within(
                    180,
                    Unit.CALENDAR,
                    after=(FILED,),
                    policy=Policy.LOOK_BACK,
                    law=(
                        federal_regulation(
                            "100.7(b)",
                            "not later than 180 days from the date of the alleged discrimination, "
                            "unless the time for filing is extended",
                        ),
                        civil_rights_office(
                            "must ordinarily be filed within 180 days of the last act of "
                            "discrimination"
                        ),
                        disability_act_regulation(
                            "35.170(b)",
                            "unless the time for filing is extended by the designated agency for "
                            "good cause shown",
                        ),
                    ),
                ),
            ),
            if_missed=Text(
                en="File anyway at once, say why it is late and ask OCR to take it anyway (a "
                "waiver). The school may point out that it is late.",
                es="Preséntela de todos modos de inmediato, diga por qué llega tarde y pida que la "
                "OCR la acepte (una dispensa). La escuela puede señalar que llegó tarde.",
            ),
        ),
        Deadline(
            Event(
                "waiver",
                Text(
                    en="OCR may take a late complaint", es="La OCR puede aceptar una queja tardía"
                ),
                when=Text(en="OCR takes the late complaint", es="la OCR acepta la queja tardía"),
            ),
            by=Actor.OCR,
            kind=Kind.UNDATED,
            rules=(
                Undated(
                    words=Text(
                        en="if you say why it is late and ask for a waiver",
                        es="si usted dice por qué llega tarde y pide una dispensa",
                    ),
                    law=(
                        civil_rights_office(
                            "should provide the reason for the delay and request a waiver of this "
                            "filing requirement. OCR will decide whether to grant the waiver"
                        ),
                    ),
                ),
            ),
            if_missed=ASK_IN_WRITING,
        ),
        Deadline(
            Event(
                "after_grievance",
                Text(
                    en="Last day for OCR to receive the complaint after the school's own procedure",
                    es="Último día para que la OCR reciba la queja después del trámite de la "
                    "escuela",
                ),
                when=Text(en="the 60 days end", es="terminan los 60 días"),
                done=Text(
                    en="OCR received the complaint after the school's own procedure",
                    es="La OCR recibió la queja después del trámite de la escuela",
                ),
            ),
            by=Actor.PARENT,
            optional=True,
            with_fact=GRIEVANCE_ENDED,
            done_on=(OCR_FILED,),
            rules=(
                Within(
                    60,
                    Unit.CALENDAR,
                    after=(GRIEVANCE_ENDED,),
                    policy=Policy.LOOK_BACK,
                    law=(
                        civil_rights_office(
                            "must be filed with OCR within 60 days after completion of the "
                            "institutional grievance process",
                            Seen.SECONDARY,
                        ),
                    ),
                ),
            ),
            if_missed=Text(
                en="A waiver is then less likely. File at once and say when the school's procedure "
                "ended.",
                es="Entonces es menos probable una dispensa. Preséntela de inmediato y diga cuándo "
                "terminó el trámite de la escuela.",
            ),
        ),
        Deadline(
            Event(
                "answer_to_ocr",
                Text(
                    en="Last day to answer OCR's questions",
                    es="Último día para responder las preguntas de la OCR",
                ),
                when=Text(en="OCR has the answer", es="la OCR tiene la respuesta"),
                done=Text(en="OCR received the answer", es="La OCR recibió la respuesta"),
                not_before=(OCR_ASKED,),
            ),
            by=Actor.PARENT,
            optional=True,
            with_fact=OCR_ASKED,
            rules=(
                Within(
                    20,
                    Unit.CALENDAR,
                    after=(OCR_ASKED,),
                    policy=Policy.LOOK_BACK,
                    law=(
                        civil_rights_office(
                            "has 20 calendar days within which to respond to OCR's request for "
                            "information unless the complainant has requested additional time"
                        ),
                    ),
                ),
            ),
            if_missed=Text(
                en="OCR may close the complaint. Answer at once and ask for it to go on.",
                es="La OCR puede cerrar la queja. Responda de inmediato y pida que siga.",
            ),
        ),
        Deadline(
            Event(
                "uniform_complaint_limit",
                Text(
                    en="Last day for the district to receive a uniform complaint",
                    es="Último día para que el distrito reciba una queja uniforme",
                ),
                when=Text(en="the six months end", es="terminan los seis meses"),
                done=Text(
                    en="The district received a uniform complaint",
                    es="El distrito recibió una queja uniforme",
                ),
            ),
            by=Actor.PARENT,
            optional=True,
            rules=(
                Within(
                    6,
                    Unit.MONTH,
                    after=(FILED,),
                    policy=Policy.FILING,
                    law=(
                        state_regulation(
                            "4630(b)",
                            "no later than six months from the date when the alleged "
                            "discrimination occurred",
                            Seen.SECONDARY,
                        ),
                    ),
                ),
            ),
            if_missed=Text(
                en="Ask the superintendent in writing for up to 90 days more, and say why.",
                es="Pida por escrito a la superintendencia hasta 90 días más, y diga por qué.",
            ),
        ),
        Deadline(
            Event(
                "hearing_504",
                Text(
                    en="A hearing about a 504 plan, by the district's own rules",
                    es="Una audiencia sobre un plan 504, según las reglas del distrito",
                ),
                when=Text(en="the 504 hearing is held", es="se celebra la audiencia 504"),
            ),
            by=Actor.DISTRICT,
            kind=Kind.UNDATED,
            rules=(
                Undated(
                    words=Text(en="when you ask for it", es="cuando usted la pide"),
                    law=(
                        federal_regulation(
                            "104.36", "an impartial hearing … and a review procedure"
                        ),
                    ),
                ),
            ),
            if_missed=ASK_IN_WRITING,
        ),
        Deadline(
            Event(
                "investigation",
                Text(en="OCR looks into the complaint", es="La OCR investiga la queja"),
                when=Text(en="OCR ends its work", es="la OCR termina su trabajo"),
            ),
            by=Actor.OCR,
            kind=Kind.UNDATED,
            rules=(
                Undated(
                    words=Text(
                        en="no number of days was found", es="no se encontró un número de días"
                    ),
                    law=(),
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
            "waiver",
            Text(
                en="OCR received the complaint after the 180 days. Say why it is late and ask for "
                "a waiver.",
                es="La OCR recibió la queja después de los 180 días. Diga por qué llegó tarde y "
                "pida una dispensa.",
            ),
            when=DoneLate(COMPLAINT_LIMIT),
        ),
        Notice(
            "arguable-180-days",
            Text(
                en="The 180 days ended on a day on which offices were closed, just before OCR "
                "received the complaint. We found no rule that says whether it is in time. Ask for "
                "a waiver too.",
                es="Los 180 días terminaron en un día en que las oficinas estaban cerradas, justo "
                "antes de que la OCR recibiera la queja. No encontramos una regla que diga si "
                "llegó a tiempo. Pida también una dispensa.",
            ),
            when=DoneLate(COMPLAINT_LIMIT, arguable=True),
        ),
        Notice(
            "less-than-six-months",
            Text(
                en="180 days are less than six months. OCR and the district each have their own "
                "last day.",
                es="180 días son menos de seis meses. La OCR y el distrito tienen cada uno su "
                "propio último día.",
            ),
        ),
        Notice(
            "last-act",
            Text(
                en="Each act counts for itself. For a policy that goes on, count from the last "
                "act.",
                es="Cada hecho cuenta por sí mismo. Si es una práctica que sigue, cuente desde el "
                "último hecho.",
            ),
        ),
        Notice(
            "offices",
            Text(
                en="OCR's offices have changed. Use the national office, and look up where to "
                "write on its own page.",
                es="Las oficinas de la OCR han cambiado. Use la oficina nacional, y busque en su "
                "propia página a dónde escribir.",
            ),
        ),
        Notice(
            "no-appeal",
            Text(
                en="One source says that OCR's decision has had no appeal since 2018.",
                es="Según una fuente, la decisión de la OCR no tiene apelación desde 2018.",
            ),
        ),
        Notice(
            "exhaustion",
            Text(
                en="To sue for what an IEP could give, you need a due process hearing first (34 "
                "CFR § 300.516(e)).",
                es="Para demandar por lo que un IEP podría dar, primero necesita una audiencia de "
                "debido proceso (34 CFR § 300.516(e)).",
            ),
        ),
    ),
    links=(
        Link(
            Text(en="OCR: how to file a complaint", es="OCR: cómo presentar una queja"),
            "https://www.ed.gov/laws-and-policy/civil-rights-laws/file-complaint",
        ),
    ),
)
