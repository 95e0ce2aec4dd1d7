"""Removal and the manifestation determination: 34 CFR § 300.530; 20 U.S.C. § 1415(k)."""

from calendars.counting import Policy, Unit
from calendars.translation import Text
from service.law.citations import (
    federal_regulation,
    federal_statute,
)
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
from service.law.shared.undated import EXPEDITED_EVALUATION, SAFEGUARDS_NOTICE
from service.law.vocabulary import (
    Actor,
    Deadline,
    Event,
    Kind,
    Lasts,
    Link,
    Notice,
    Process,
    RemovalDay,
    SameDay,
    SchoolSide,
    Within,
)

FILED = Event(
    "filed",
    Text(
        en="The school decided to change the child's placement for breaking a rule",
        es="La escuela decidió cambiar de lugar al niño por romper una regla",
    ),
    when=Text(en="the school decides on the removal", es="la escuela decide el cambio"),
)
INTERIM_PLACEMENT = Event(
    "interim_placement",
    Text(
        en="The child was moved to an interim setting (weapon, drugs, serious injury)",
        es="El niño pasó a un ambiente educativo alternativo provisional (arma, drogas, lesión "
        "grave)",
    ),
    when=Text(
        en="the interim placement begins",
        es="empieza el ambiente educativo alternativo provisional",
    ),
    question=Text(
        en="When was your child moved to another place for a time?",
        es="¿Cuándo pasó su hijo o hija a un lugar provisional?",
    ),
)

MANIFESTATION_DETERMINATION = Event(
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
    not_before=(FILED,),
    question=Text(
        en="When did the team meet about the behavior?",
        es="¿Cuándo se reunió el equipo para ver la conducta?",
    ),
)
DISCIPLINE = Process(
    id="discipline",
    title=Text(en="Removal for discipline", es="Suspensión larga o cambio por disciplina"),
    summary=Text(
        en="The school wants to remove your child for more than 10 school days in a row, or for "
        "more than 10 in a school year for like behavior. A team must ask whether the behavior "
        "came from the disability, or from an IEP that was not carried out.",
        es="La escuela quiere sacar a su hijo o hija por más de 10 días escolares seguidos, o por "
        "más de 10 en un año escolar por conductas parecidas. Un equipo debe ver si la conducta se "
        "debió a la discapacidad, o a que no se cumplió el IEP.",
    ),
    decided_by=Text(
        en="The district, you and the relevant members of the IEP team.",
        es="El distrito, usted y los miembros pertinentes del equipo del IEP.",
    ),
    cost=Text(en="Free.", es="Gratis."),
    is_binding=Text(
        en="Yes, unless you ask for an expedited hearing and the judge changes it.",
        es="Sí, a menos que pida una audiencia acelerada y ahí se cambie.",
    ),
    use_when=Text(
        en="Your child has an IEP, or should have been assessed for one, and is suspended for a "
        "long time or is being expelled.",
        es="Su hijo o hija tiene un IEP, o debió tener una evaluación para uno, y hay una "
        "suspensión larga o un proceso de expulsión.",
    ),
    limits=Text(
        en="It does not decide whether the rule was broken.",
        es="No decide si se rompió la regla.",
    ),
    how_long=Text(
        en="Did the disability cause it? The team must say so within 10 school days.",
        es="¿Lo causó la discapacidad? El equipo debe decirlo dentro de 10 días escolares.",
    ),
    place=SchoolSide(),
    filed=FILED,
    filed_question=Text(
        en="When did the school decide to remove your child?",
        es="¿Cuándo decidió la escuela sacar a su hijo o hija?",
    ),
    asked=(MANIFESTATION_DETERMINATION, INTERIM_PLACEMENT),
    filed_hint=Text(
        en="The date the school chose to move or expel the child. It has to tell you that same "
        "day.",
        es="La fecha en que la escuela decidió cambiar o expulsar al niño. Debe avisarle ese mismo "
        "día.",
    ),
    facts=(INTERIM_PLACEMENT, VIOLATION, LEARNED),
    spans=(REMOVAL,),
    deadlines=(
        Deadline(
            Event(
                "parent_notice",
                Text(
                    en="The school must tell you and give you the procedural safeguards",
                    es="La escuela debe avisarle y darle las garantías procesales",
                ),
                when=Text(en="the school tells the parent", es="la escuela avisa a la familia"),
                done=Text(en="The school told you", es="La escuela le avisó"),
                not_before=(FILED,),
            ),
            by=Actor.DISTRICT,
            rules=(
                SameDay(
                    FILED,
                    law=(
                        federal_regulation(
                            "300.530(h)",
                            "On the date on which the decision is made to make a removal that "
                            "constitutes a change of placement … the LEA must notify the parents "
                            "of that decision, and provide the parents the procedural safeguards "
                            "notice",
                        ),
                    ),
                ),
            ),
            if_missed=Text(
                en="Ask for the notice and the safeguards in writing, and write down the date.",
                es="Pida el aviso y las garantías por escrito, y anote la fecha.",
            ),
        ),
        Deadline(
            MANIFESTATION_DETERMINATION,
            by=Actor.DISTRICT,
            rules=(
                Within(
                    10,
                    Unit.SCHOOL,
                    after=(FILED,),
                    policy=Policy.FIXED,
                    law=(
                        federal_regulation(
                            "300.530(e)(1)",
                            "Within 10 school days of any decision to change the placement of a "
                            "child with a disability because of a violation of a code of student "
                            "conduct",
                        ),
                        federal_regulation(
                            "300.530(e)(1)(ii)",
                            "the direct result of the LEA's failure to implement the IEP",
                        ),
                        federal_statute(
                            "1415(k)(1)(E)(i)",
                            "within 10 school days of any decision to change the placement of a "
                            "child with a disability because of a violation of a code of student "
                            "conduct",
                        ),
                    ),
                ),
            ),
            if_missed=Text(
                en="Write to the district and ask for the meeting at once. You can ask for an "
                "expedited hearing or file a state complaint.",
                es="Escriba al distrito y pida la reunión de inmediato. Puede solicitar una "
                "audiencia acelerada o presentar una queja estatal.",
            ),
        ),
        Deadline(
            Event(
                "interim_placement_ends",
                Text(
                    en="The interim placement may last until this date",
                    es="El ambiente educativo alternativo provisional puede durar hasta esta fecha",
                ),
                when=Text(
                    en="the interim placement ends",
                    es="termina el ambiente educativo alternativo provisional",
                ),
                done=Text(
                    en="The interim placement ended",
                    es="El ambiente educativo alternativo provisional terminó",
                ),
                not_before=(INTERIM_PLACEMENT,),
            ),
            by=None,
            kind=Kind.PERIOD,
            rules=(
                # "for not more than 45 school days" is a length, not a time in which to act: a
                # first day spent in the setting is one of the 45. No authority counts it.
                Lasts(
                    45,
                    Unit.SCHOOL,
                    after=(INTERIM_PLACEMENT,),
                    law=(
                        federal_regulation(
                            "300.530(g)",
                            "may remove a student to an interim alternative educational setting "
                            "for not more than 45 school days without regard to whether the "
                            "behavior is determined to be a manifestation of the child's "
                            "disability",
                        ),
                        federal_statute(
                            "1415(k)(1)(G)",
                            "to an interim alternative educational setting for not more than 45 "
                            "school days",
                        ),
                    ),
                ),
            ),
            if_missed=Text(
                en="Ask in writing when your child goes back. The school may keep the placement "
                "longer only if you agree or a judge orders it.",
                es="Pregunte por escrito cuándo regresa su hijo o hija. La escuela solo puede "
                "alargarlo si usted acepta o un juez lo ordena.",
            ),
        ),
        Deadline(
            DAY_ELEVEN,
            by=Actor.DISTRICT,
            rules=(
                RemovalDay(11, REMOVAL, year_of=FILED, words=DAY_ELEVEN_WORDS, law=DAY_ELEVEN_LAW),
            ),
            if_missed=DAY_ELEVEN_MISSED,
        ),
        SAFEGUARDS_NOTICE,
        EXPEDITED_EVALUATION,
        STATE_COMPLAINT_LIMIT,
        STATE_COMPLAINT_LIMIT_LAST,
        DUE_PROCESS_LIMIT,
    ),
    notices=(
        Notice(
            "no-iep-yet",
            Text(
                en="A child without an IEP is protected too if the district had reason to know of "
                "the disability (34 CFR § 300.534). It had such a reason if you wrote your concern "
                "to a teacher or to the school's leaders, or asked for an assessment, or if staff "
                "told a supervisor about a pattern. If you ask for an assessment now, it must be "
                "done fast.",
                es="Un niño sin IEP también está protegido si el distrito tenía razones para saber "
                "de la discapacidad (34 CFR § 300.534). Las tenía si usted escribió su "
                "preocupación a sus maestros o a la dirección, o pidió una evaluación, o si el "
                "personal avisó de un patrón de conducta a la administración. Si pide ahora una "
                "evaluación, deben hacerla rápido.",
            ),
        ),
        Notice(
            "pattern",
            Text(
                en="Short removals count together when they form a pattern: more than 10 school "
                "days in a school year, like behavior, and how long, how many and how close in "
                "time they were (34 CFR § 300.536). The district decides case by case; you may ask "
                "for an expedited hearing.",
                es="Las suspensiones cortas cuentan juntas cuando forman un patrón: más de 10 días "
                "escolares en un año escolar, conductas parecidas, y cuánto duraron, cuántas "
                "fueron y qué tan seguidas (34 CFR § 300.536). El distrito decide caso por caso; "
                "usted puede solicitar una audiencia acelerada.",
            ),
        ),
    ),
    links=(
        Link(
            Text(en="CDE: special education", es="CDE: educación especial"),
            "https://www.cde.ca.gov/sp/se/",
        ),
    ),
)
