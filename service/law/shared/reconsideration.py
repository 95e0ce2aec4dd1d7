"""CDE's decision on a state complaint, and asking CDE to reconsider it.

What 5 CCR § 3204 says was read in its twin, § 4665, and on CDE's page.
"""

from calendars.counting import Policy, Unit
from calendars.translation import Text
from service.law.citations import (
    education_department,
    state_regulation,
)
from service.law.shared.limits import VIOLATION
from service.law.vocabulary import (
    Actor,
    Deadline,
    Event,
    Seen,
    Within,
)

FILED = Event(
    "filed",
    Text(en="CDE received the complaint", es="El CDE recibió la queja"),
    when=Text(en="CDE receives the complaint", es="el CDE recibe la queja"),
    not_before=(VIOLATION,),
)
DECISION = Event(
    "decision",
    Text(en="CDE's written decision is due", es="Vence el plazo para la decisión escrita del CDE"),
    when=Text(en="CDE issues its decision", es="el CDE emite su decisión"),
    done=Text(en="CDE issued its decision", es="El CDE emitió su decisión"),
    not_before=(FILED,),
    question=Text(en="When did CDE decide?", es="¿Cuándo decidió el CDE?"),
)
RECONSIDERATION_SENT = Event(
    "reconsideration_sent",
    Text(
        en="The request for reconsideration was sent to CDE",
        es="Se envió al CDE la solicitud de reconsideración",
    ),
    when=Text(en="the request is sent to CDE", es="se envía la solicitud al CDE"),
    not_before=(DECISION, FILED),
)
RECONSIDERATION_REQUEST = Event(
    "reconsideration_request",
    Text(
        en="Last day to ask CDE to reconsider its decision",
        es="Último día para pedir al CDE que reconsidere su decisión",
    ),
    when=Text(
        en="CDE receives the request for reconsideration",
        es="el CDE recibe la solicitud de reconsideración",
    ),
    done=Text(en="CDE was asked to reconsider", es="Se pidió al CDE que reconsidere"),
    not_before=(RECONSIDERATION_SENT, DECISION, FILED),
)
RECONSIDERATION_RESPONSE = Event(
    "reconsideration_response",
    Text(
        en="CDE's answer to the request for reconsideration is due",
        es="Vence el plazo para la respuesta del CDE a la solicitud de reconsideración",
    ),
    when=Text(en="CDE answers the request", es="el CDE responde a la solicitud"),
    done=Text(
        en="CDE answered the request for reconsideration",
        es="El CDE respondió a la solicitud de reconsideración",
    ),
    not_before=(RECONSIDERATION_REQUEST, DECISION, FILED),
)

RECONSIDERATION_REQUESTED = Deadline(
    RECONSIDERATION_REQUEST,
    by=Actor.PARTY,
    optional=True,
    sent=RECONSIDERATION_SENT,
    rules=(
        Within(
            30,
            Unit.CALENDAR,
            after=(DECISION,),
            policy=Policy.FILING,
            words=Text(
                en="30 calendar days after the date of CDE's decision",
                es="30 días calendario después de la fecha de la decisión del CDE",
            ),
            law=(
                state_regulation("3204", seen=Seen.TWIN),
                state_regulation(
                    "4665(a)",
                    "Within 30 days of the date of the Department Investigation Report",
                    seen=Seen.TWIN,
                ),
                education_department(
                    "no later than 30 days from the date appearing on the investigation report"
                ),
            ),
        ),
    ),
    if_missed=Text(
        en="The decision stays in force for both sides. You can still ask for a due process "
        "hearing about the same problem within its own time limit.",
        es="La decisión sigue vigente para ambas partes. Todavía puede solicitar una audiencia de "
        "debido proceso sobre el mismo problema dentro de su propio plazo.",
    ),
)
RECONSIDERATION_ANSWERED = Deadline(
    RECONSIDERATION_RESPONSE,
    by=Actor.CDE,
    rules=(
        Within(
            60,
            Unit.CALENDAR,
            after=(RECONSIDERATION_REQUEST,),
            policy=Policy.AGENCY,
            law=(
                state_regulation("3204", seen=Seen.TWIN),
                state_regulation(
                    "4665(c)",
                    "Within 60 days of the receipt of the request for reconsideration",
                    seen=Seen.TWIN,
                ),
                education_department(
                    "Within 60 days, either modify the report or deny the request"
                ),
            ),
        ),
    ),
    if_missed=Text(
        en="Write to CDE and ask for its answer. The first decision counts until CDE changes it.",
        es="Escriba al CDE y pida su respuesta. La primera decisión vale hasta que el CDE la "
        "cambie.",
    ),
)
