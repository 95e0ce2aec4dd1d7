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
    Text(en="The problem happened for the last time", es="El problema pasó por última vez"),
    when=Text(en="the problem last happened", es="pasó el problema por última vez"),
)
VIOLATION = Event(
    "violation",
    Text(en="The problem happened", es="El problema pasó"),
    when=Text(en="the problem happened", es="pasó el problema"),
    last=VIOLATION_LAST,
    question=Text(en="When did the problem happen?", es="¿Cuándo pasó el problema?"),
)

LEARNED = Event(
    "learned",
    Text(
        en="You found out about the problem, or should have",
        es="Usted se enteró del problema, o debió enterarse",
    ),
    when=Text(
        en="the parent found out about the problem or should have",
        es="la familia se enteró del problema o debió enterarse",
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
    en="CDE will most likely not look into what happened more than a year before it receives the "
    "complaint. Ask CDE anyway if the problem went on after that date. A due process hearing can "
    "go back two years.",
    es="Lo más probable es que el CDE no investigue lo que pasó más de un año antes de recibir la "
    "queja. Pregunte al CDE de todos modos si el problema siguió después de esa fecha. Una "
    "audiencia de debido proceso puede revisar hasta dos años atrás.",
)

# A last day to file is the end of a right: who does not file is not late.
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
    optional=True,
    given=VIOLATION,
    rules=(Within(1, Unit.YEAR, after=(VIOLATION,), policy=Policy.LOOK_BACK, law=ONE_YEAR),),
    if_missed=_OLDER_THAN_A_YEAR,
)
STATE_COMPLAINT_LIMIT_LAST = Deadline(
    Event(
        "state_complaint_limit_last",
        Text(
            en="Last day for CDE to receive a state complaint about the last time the problem "
            "happened",
            es="Último día para que el CDE reciba una queja estatal sobre la última vez que pasó "
            "el problema",
        ),
        when=Text(
            en="the year for a state complaint about the last time ends",
            es="termina el año para una queja estatal sobre la última vez",
        ),
    ),
    by=Actor.PARENT,
    optional=True,
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
    optional=True,
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
