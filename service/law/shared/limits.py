"""The limits that keep running while people talk, meet or mediate.

Not modelled: the exceptions of 20 U.S.C. § 1415(f)(3)(D) (the district misrepresented that it
had solved the problem, or withheld information it had to give); they are said in words.
"""

from calendars.counting import Policy, Unit
from calendars.translation import Text
from service.law.citations import (
    education_code,
    federal_regulation,
    federal_statute,
    state_regulation,
)
from service.law.vocabulary import Actor, Deadline, Event, Within

VIOLATION_LAST = Event(
    "violation_last",
    Text(
        en="What the complaint is about happened for the last time",
        es="Ocurrió por última vez lo que motiva la queja",
    ),
    when=Text(en="the violation last happened", es="ocurrió la violación por última vez"),
)
VIOLATION = Event(
    "violation",
    Text(en="What the complaint is about happened", es="Ocurrió lo que motiva la queja"),
    when=Text(en="the violation happened", es="ocurrió la violación"),
    last=VIOLATION_LAST,
    question=Text(en="When did the problem happen?", es="¿Cuándo pasó el problema?"),
)

LEARNED = Event(
    "learned",
    Text(
        en="The parent knew, or had reason to know, the facts",
        es="La familia supo, o debió saber, los hechos",
    ),
    when=Text(
        en="the parent knew or had reason to know the facts",
        es="la familia supo o debió saber los hechos",
    ),
    question=Text(en="When did you find out?", es="¿Cuándo se enteró?"),
)

ONE_YEAR = (
    federal_regulation(
        "300.153(c)",
        "occurred not more than one year prior to the date that the complaint is received",
    ),
    state_regulation(
        "3202(c)",
        "The complaint must allege a violation that occurred not more than one year "
        "prior to the date that the complaint is received",
    ),
    education_code(
        "56500.2(b)",
        "shall allege a violation that occurred not more than one year prior to the "
        "date that the complaint is received by the department",
    ),
    education_code(
        "56043(x)",
        "not more than one year before the date that the complaint is received by the department",
    ),
)
_OLDER_THAN_A_YEAR = Text(
    en="CDE will most likely not look into what happened more than a year before it receives "
    "the complaint. Ask CDE anyway if the problem went on after that day. A due process "
    "hearing can reach back two years.",
    es="Lo más probable es que el CDE no investigue lo que pasó más de un año antes de recibir "
    "la queja. Pregunte al CDE de todos modos si el problema siguió después de ese día. Una "
    "audiencia de debido proceso puede abarcar dos años.",
)

STATE_COMPLAINT_LIMIT = Deadline(
    Event(
        "state_complaint_limit",
        Text(
            en="Last day for CDE to receive a state complaint",
            es="Último día para que el CDE reciba una queja estatal",
        ),
        when=Text(
            en="the year for a state complaint ends", es="termina el año para una queja estatal"
        ),
    ),
    by=Actor.PARENT,
    given=VIOLATION,
    rules=(Within(1, Unit.YEAR, after=(VIOLATION,), policy=Policy.LOOK_BACK, law=ONE_YEAR),),
    if_missed=_OLDER_THAN_A_YEAR,
)
STATE_COMPLAINT_LIMIT_LAST = Deadline(
    Event(
        "state_complaint_limit_last",
        Text(
            en="Last day for CDE to receive a state complaint about the last day of what happened",
            es="Último día para que el CDE reciba una queja estatal sobre el último día de lo que "
            "ocurrió",
        ),
        when=Text(
            en="the year for a state complaint about the last day ends",
            es="termina el año para una queja estatal sobre el último día",
        ),
    ),
    by=Actor.PARENT,
    given=VIOLATION_LAST,
    rules=(Within(1, Unit.YEAR, after=(VIOLATION_LAST,), policy=Policy.LOOK_BACK, law=ONE_YEAR),),
    if_missed=_OLDER_THAN_A_YEAR,
)

# "The party initiating the request": a district has two years too; a parent needs this line.
DUE_PROCESS_LIMIT = Deadline(
    Event(
        "due_process_limit",
        Text(
            en="Last day to ask for a due process hearing",
            es="Último día para solicitar una audiencia de debido proceso",
        ),
        when=Text(
            en="the two years for a due process hearing end",
            es="terminan los dos años para una audiencia de debido proceso",
        ),
    ),
    by=Actor.PARENT,
    given=LEARNED,
    rules=(
        Within(
            2,
            Unit.YEAR,
            after=(LEARNED,),
            policy=Policy.FILING,
            law=(
                education_code(
                    "56505(l)",
                    "within two years from the date the party initiating the request knew or had "
                    "reason to know of the facts",
                ),
                education_code(
                    "56043(r)",
                    "within two years from the date the party initiating the request knew or had "
                    "reason to know",
                ),
                federal_statute(
                    "1415(f)(3)(C)",
                    "within 2 years of the date the parent or agency knew or should have known "
                    "about the alleged action that forms the basis of the complaint",
                ),
                federal_statute(
                    "1415(f)(3)(D)",
                    "specific misrepresentations by the local educational agency that it had "
                    "resolved the problem … withholding of information from the parent that was "
                    "required under this subchapter to be provided",
                ),
            ),
        ),
    ),
    if_missed=Text(
        en="A judge will most likely not hear it. There are two exceptions: the district said it "
        "had solved the problem and had not, or it kept back information it had to give you. "
        "Get advice soon.",
        es="Lo más probable es que un juez no lo escuche. Hay dos excepciones: el distrito dijo "
        "que había resuelto el problema y no era cierto, o no le dio información que debía darle. "
        "Busque asesoría pronto.",
    ),
)
