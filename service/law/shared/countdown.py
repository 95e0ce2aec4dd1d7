"""Deadlines counted back from the date of a due process hearing."""

from calendars.counting import Policy, Unit
from calendars.translation import Text
from service.law.citations import (
    education_code,
    federal_regulation,
    federal_statute,
    hearing_office,
)
from service.law.shared.hearing import AMENDED, FILED, HEARING
from service.law.vocabulary import Actor, Before, Deadline, Event

PREHEARING_CONFERENCE = Event(
    "prehearing_conference",
    Text(en="The prehearing conference", es="La conferencia previa a la audiencia"),
    when=Text(en="the prehearing conference is held", es="se celebra la conferencia previa"),
    not_before=(AMENDED, FILED),
)

ISSUES_NOTICE = Deadline(
    Event(
        "issues_notice",
        Text(
            en="Tell the other side the issues and what you want",
            es="Diga a la otra parte los temas y lo que usted pide",
        ),
        when=Text(en="the issues are told", es="se comunican los temas"),
        done=Text(en="The issues were told", es="Se comunicaron los temas"),
        not_before=(FILED,),
    ),
    by=Actor.PARTY,
    rules=(
        Before(
            10,
            Unit.CALENDAR,
            before=HEARING,
            policy=Policy.BACKWARD,
            law=(
                education_code(
                    "56505(e)(6)",
                    "at least 10 days before the hearing, as to what those parties believe are the "
                    "issues to be decided at the hearing and their proposed resolution of those "
                    "issues",
                ),
                education_code("56043(u)", "at least 10 calendar days before the hearing"),
            ),
        ),
    ),
    if_missed=Text(
        en="If you are late, send it now and tell the judge. Without a lawyer you can ask OAH for "
        "a mediator to help you name the issues and what you want. If the district is late, tell "
        "the judge.",
        es="Si usted se atrasó, envíelo ahora y dígaselo al juez. Si no tiene abogado, puede pedir "
        "a la OAH un mediador que le ayude a decir los temas y lo que pide. Si el distrito se "
        "atrasó, dígaselo al juez.",
    ),
)
ATTORNEY_NOTICE = Deadline(
    Event(
        "attorney_notice",
        Text(
            en="Tell the other side if you will bring a lawyer",
            es="Avise a la otra parte si va a llevar un abogado",
        ),
        when=Text(en="the other side is told of the lawyer", es="se avisa del abogado"),
        done=Text(en="The other side was told of the lawyer", es="Se avisó del abogado"),
        not_before=(FILED,),
    ),
    by=Actor.PARTY,
    rules=(
        Before(
            10,
            Unit.CALENDAR,
            before=HEARING,
            policy=Policy.BACKWARD,
            law=(
                education_code(
                    "56507(a)",
                    "notice of that intent shall be given to the other party at least 10 days "
                    "prior to the hearing",
                ),
                education_code(
                    "56507(a)",
                    "The failure to provide that notice shall constitute good cause for a "
                    "continuance",
                ),
                education_code("56043(t)", "at least 10 calendar days before the hearing"),
            ),
        ),
    ),
    if_missed=Text(
        en="The side that was not told in time may ask the judge for a later hearing. If you are "
        "late, tell the other side and the judge now.",
        es="La parte que no fue avisada a tiempo puede pedir al juez una audiencia más tarde. Si "
        "usted se atrasó, avise ahora a la otra parte y al juez.",
    ),
)
AMEND_BY = Deadline(
    Event(
        "amend_by",
        Text(
            en="Last day the judge may let a side change the request",
            es="Último día en que el juez puede permitir cambiar la solicitud",
        ),
        when=Text(en="the request is changed", es="se cambia la solicitud"),
        done=Text(
            en="The judge was asked to allow a change", es="Se pidió al juez permitir un cambio"
        ),
        not_before=(FILED,),
    ),
    by=Actor.PARTY,
    optional=True,
    rules=(
        Before(
            5,
            Unit.CALENDAR,
            before=HEARING,
            policy=Policy.BACKWARD,
            law=(
                education_code(
                    "56502(e)",
                    "the hearing officer may only grant permission at any time not later than five "
                    "days before a due process hearing occurs",
                ),
                federal_regulation(
                    "300.508(d)(3)",
                    "at any time not later than five days before the due process hearing begins",
                ),
                federal_statute(
                    "1415(c)(2)(E)(i)(II)",
                    "the hearing officer may only grant such permission at any time not later "
                    "than 5 days before a due process hearing occurs",
                ),
            ),
        ),
    ),
    if_missed=Text(
        en="The other side can still consent in writing. If it does not, the side that filed needs "
        "a new request for the new issue.",
        es="La otra parte todavía puede consentir por escrito. Si no lo hace, quien presentó la "
        "solicitud necesita otra para el tema nuevo.",
    ),
)
SETTLEMENT_OFFER = Deadline(
    Event(
        "settlement_offer",
        Text(
            en="Last day for a district offer that can cut attorney's fees",
            es="Último día para una oferta del distrito que puede reducir honorarios",
        ),
        when=Text(en="the district makes an offer", es="el distrito hace una oferta"),
        done=Text(en="The district made an offer", es="El distrito hizo una oferta"),
        not_before=(FILED,),
    ),
    by=Actor.DISTRICT,
    optional=True,
    rules=(
        Before(
            11,
            Unit.CALENDAR,
            before=HEARING,
            policy=Policy.BACKWARD,
            words=Text(
                en="more than 10 days before the hearing begins: 11 days before",
                es="más de 10 días antes de que empiece la audiencia: 11 días antes",
            ),
            law=(
                federal_statute(
                    "1415(i)(3)(D)(i)(I)",
                    "at any time more than 10 days before the proceeding begins",
                ),
                federal_regulation(
                    "300.517(c)(2)(i)(A)",
                    "at any time more than 10 days before the proceeding begins",
                ),
            ),
        ),
    ),
    if_missed=Text(
        en="A later offer does not cut attorney's fees.",
        es="Una oferta posterior no reduce los honorarios.",
    ),
)
MOTIONS = Deadline(
    Event(
        "motions",
        Text(en="Last day to send motions", es="Último día para enviar peticiones"),
        when=Text(en="the motion is filed", es="se presenta la petición"),
        done=Text(en="The motion was filed", es="Se presentó la petición"),
        not_before=(FILED,),
    ),
    by=Actor.PARTY,
    rules=(
        Before(
            3,
            Unit.BUSINESS,
            before=PREHEARING_CONFERENCE,
            policy=Policy.BACKWARD,
            law=(
                hearing_office(
                    "Motions",
                    "Unless otherwise stated, a motion must be filed no later than the third "
                    "business day before the prehearing conference.",
                ),
            ),
        ),
    ),
    if_missed=Text(
        en="The judge need not hear a late motion. If yours is late, ask at the prehearing "
        "conference. If the district's is late, you may object.",
        es="El juez no tiene que atender una petición tardía. Si la suya llega tarde, pídalo en la "
        "conferencia previa. Si la del distrito llega tarde, usted puede oponerse.",
    ),
)
