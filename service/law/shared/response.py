"""The answer to a hearing request, and whether the request says enough: Ed. Code § 56502(d)."""

from calendars.counting import Policy, Unit
from calendars.readings import ReadingId
from calendars.translation import Text
from service.law.citations import (
    education_code,
    federal_regulation,
    federal_statute,
    hearing_office,
)
from service.law.shared.hearing import (
    AMENDED,
    BY_DISTRICT,
    BY_PARENT,
    FILED,
    LATER_FROM_FILING,
    RECEIVED,
)
from service.law.vocabulary import Actor, AlsoFrom, Deadline, Event, Within

RESPONSE = Event(
    "response",
    Text(
        en="The other side must answer the hearing request",
        es="La otra parte debe responder a la solicitud de audiencia",
    ),
    when=Text(en="the other side answers", es="la otra parte responde"),
    done=Text(
        en="The other side answered the request", es="La otra parte respondió a la solicitud"
    ),
    not_before=(FILED,),
)
_IN_TEN_DAYS = education_code(
    "56502(d)(2)(A)", "shall be made within 10 days of receiving the request notice"
)
_BY_WHO_RECEIVED_IT = education_code(
    "56502(d)(2)(D)",
    "the party receiving a due process hearing request notice, within 10 days of receiving the "
    "notice, shall send to the other party … a response that specifically addresses the issues "
    "raised",
)
_BY_WHO_DID_NOT_COMPLAIN = federal_statute(
    "1415(c)(2)(B)(ii)",
    "the non-complaining party shall, within 10 days of receiving the complaint, send to the "
    "complaint a response that specifically addresses the issues raised in the complaint",
)
_TO_THE_OTHER_PARTY = federal_regulation(
    "300.508(f)",
    "send to the other party a response that specifically addresses the issues raised in the due "
    "process complaint",
)
# After an amended request the words count from its receipt, and recommence "at the time the party
# files an amended notice" (§ 56502(e)): the earlier is the safe one.
FROM_RECEIPT = (RECEIVED, AMENDED, FILED)
FROM_AMENDMENT = AlsoFrom(ReadingId.FROM_AMENDMENT, (AMENDED,))
TEN_DAYS_OF_THE_DISTRICT = Within(
    10,
    Unit.CALENDAR,
    after=FROM_RECEIPT,
    restarted_by=AMENDED,
    also_from=(FROM_AMENDMENT, LATER_FROM_FILING),
    policy=Policy.FILING,
    # The first two of the federal law say what the answer holds where no prior written notice went
    # out before; a district that did send one owes an answer too.
    law=(
        _IN_TEN_DAYS,
        _BY_WHO_RECEIVED_IT,
        federal_statute(
            "1415(c)(2)(B)(i)(I)",
            "shall, within 10 days of receiving the complaint, send to the parent a response",
        ),
        federal_regulation(
            "300.508(e)",
            "the LEA must, within 10 days of receiving the due process complaint, send to the "
            "parent a response that includes",
        ),
        _BY_WHO_DID_NOT_COMPLAIN,
        _TO_THE_OTHER_PARTY,
    ),
)
TEN_DAYS_OF_THE_PARENT = Within(
    10,
    Unit.CALENDAR,
    after=FROM_RECEIPT,
    restarted_by=AMENDED,
    also_from=(FROM_AMENDMENT, LATER_FROM_FILING),
    policy=Policy.FILING,
    law=(_IN_TEN_DAYS, _BY_WHO_RECEIVED_IT, _BY_WHO_DID_NOT_COMPLAIN, _TO_THE_OTHER_PARTY),
)
INSUFFICIENCY_NOTICE = Event(
    "insufficiency_notice",
    Text(
        en="Last day to object that the hearing request is incomplete",
        es="Último día para objetar que la solicitud de audiencia está incompleta",
    ),
    when=Text(
        en="OAH receives the objection that the request is incomplete",
        es="la OAH recibe la objeción de que la solicitud está incompleta",
    ),
    done=Text(
        en="OAH received the objection that the request is incomplete",
        es="La OAH recibió la objeción de que la solicitud está incompleta",
    ),
    not_before=(FILED,),
)
FIFTEEN_DAYS = Within(
    15,
    Unit.CALENDAR,
    after=FROM_RECEIPT,
    restarted_by=AMENDED,
    # OAH's own page counts from the filing.
    also_from=(FROM_AMENDMENT, AlsoFrom(ReadingId.FROM_FILING, (FILED,))),
    policy=Policy.FILING,
    law=(
        education_code(
            "56502(d)(1)",
            "shall provide the notification within 15 days of receiving the due process hearing "
            "request notice",
        ),
        federal_regulation(
            "300.508(d)(1)",
            "must be deemed sufficient unless the party receiving the due process complaint "
            "notifies the hearing officer and the other party in writing",
        ),
        federal_statute(
            "1415(c)(2)(C)",
            "shall provide the notification within 15 days of receiving the complaint",
        ),
        hearing_office(
            "File or Respond to Special Education Motion",
            "must be filed within 15 days of the complaint being filed",
        ),
    ),
)

RESPONSE_BY_DISTRICT = Deadline(
    RESPONSE,
    by=Actor.DISTRICT,
    only=BY_PARENT,
    rules=(TEN_DAYS_OF_THE_DISTRICT,),
    if_missed=Text(
        en="Write to the district and ask for its answer. You can ask the judge to order it before "
        "the hearing.",
        es="Escriba al distrito y pida su respuesta. Puede pedir al juez que la ordene antes de la "
        "audiencia.",
    ),
)
RESPONSE_BY_PARENT = Deadline(
    RESPONSE,
    by=Actor.PARENT,
    only=BY_DISTRICT,
    rules=(TEN_DAYS_OF_THE_PARENT,),
    if_missed=Text(
        en="Send your answer now. It can be short: what you agree with and what you do not.",
        es="Envíe su respuesta ahora. Puede ser corta: con qué está de acuerdo y con qué no.",
    ),
)
INSUFFICIENCY_NOTICE_BY_DISTRICT = Deadline(
    INSUFFICIENCY_NOTICE,
    by=Actor.DISTRICT,
    only=BY_PARENT,
    optional=True,
    rules=(FIFTEEN_DAYS,),
    if_missed=Text(
        en="Your request counts as complete, and the case goes on with it.",
        es="Su solicitud se considera completa, y el caso sigue con ella.",
    ),
)
INSUFFICIENCY_NOTICE_BY_PARENT = Deadline(
    INSUFFICIENCY_NOTICE,
    by=Actor.PARENT,
    only=BY_DISTRICT,
    optional=True,
    rules=(FIFTEEN_DAYS,),
    if_missed=Text(
        en="The district's request counts as complete, and the case goes on with it.",
        es="La solicitud del distrito se considera completa, y el caso sigue con ella.",
    ),
)
INSUFFICIENCY_RULING = Deadline(
    Event(
        "insufficiency_ruling",
        Text(
            en="OAH must say whether the request is complete",
            es="La OAH debe decir si la solicitud está completa",
        ),
        when=Text(en="OAH rules on the objection", es="la OAH decide sobre la objeción"),
        done=Text(
            en="OAH ruled whether the request is complete",
            es="La OAH decidió si la solicitud está completa",
        ),
        not_before=(INSUFFICIENCY_NOTICE, FILED),
    ),
    by=Actor.OAH,
    rules=(
        Within(
            5,
            Unit.CALENDAR,
            after=(INSUFFICIENCY_NOTICE,),
            policy=Policy.AGENCY,
            law=(
                education_code(
                    "56502(d)(1)",
                    "Within five days of receipt of the notification, the hearing officer shall "
                    "make a determination on the face of the notice",
                ),
                federal_statute(
                    "1415(c)(2)(D)",
                    "Within 5 days of receipt of the notification … the hearing officer "
                    "shall make a determination on the face of the notice",
                ),
            ),
        ),
    ),
    if_missed=Text(
        en="Call OAH and ask for the ruling. If the request is incomplete, the side that filed it "
        "may ask to change it.",
        es="Llame a la OAH y pida la decisión. Si la solicitud está incompleta, la parte que la "
        "presentó puede pedir cambiarla.",
    ),
)
