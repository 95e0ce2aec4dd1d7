"""Deadlines counted back from the date of a due process hearing."""

from calendars.counting import Policy, Unit
from calendars.translation import Text
from service.law.citations import (
    education_code,
    federal_regulation,
    federal_statute,
    hearing_office,
    hearing_regulation,
)
from service.law.shared.hearing import AMENDED, FILED, HEARING, MEDIATION_AGREED
from service.law.vocabulary import Actor, Before, Deadline, Event, Kind, SameDay, SetTo, Within

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
            en="Send the other side your list of issues and what you want the judge to order",
            es="Envíe a la otra parte su lista de problemas y lo que pide que se ordene",
        ),
        when=Text(en="the list of issues is sent", es="se envía la lista de problemas"),
        done=Text(en="The list of issues was sent", es="Se envió la lista de problemas"),
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
        es="Si usted se atrasó, envíelo ahora y dígaselo al juez. Si no tiene abogado ni abogada, "
        "puede pedir a la OAH que alguien neutral, de mediación, le ayude a decir los problemas y "
        "lo que pide. Si el distrito se atrasó, dígaselo al juez.",
    ),
)
ATTORNEY_NOTICE = Deadline(
    Event(
        "attorney_notice",
        Text(
            en="Tell the other side if you will bring a lawyer",
            es="Avise a la otra parte si va a llevar abogado o abogada",
        ),
        when=Text(
            en="the other side is notified of the lawyer",
            es="se avisa a la otra parte de la defensa legal",
        ),
        done=Text(
            en="The other side was notified of the lawyer",
            es="Se avisó a la otra parte de la defensa legal",
        ),
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
        en="The side that was not notified in time may ask the judge for a later hearing. If you "
        "are late, tell the other side and the judge now.",
        es="La parte que no recibió el aviso a tiempo puede pedir al juez una audiencia en una "
        "fecha posterior. Si usted se atrasó, avise ahora a la otra parte y al juez.",
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
        "solicitud necesita otra para el problema nuevo.",
    ),
)
SETTLEMENT_OFFER = Deadline(
    Event(
        "settlement_offer",
        Text(
            en="Last day for a district offer that can cut attorney's fees",
            es="Último día para una oferta del distrito que puede reducir los honorarios legales",
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
        es="Una oferta posterior no reduce los honorarios legales.",
    ),
)
MOTIONS = Deadline(
    Event(
        "motions",
        Text(
            en="Last day to send motions (requests to the judge)",
            es="Último día para enviar peticiones al juez",
        ),
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
OFFER_ANSWER = Deadline(
    Event(
        "offer_answer",
        Text(
            en="Last day to accept the district's written offer",
            es="Último día para aceptar la oferta escrita del distrito",
        ),
        when=Text(en="the offer is accepted", es="se acepta la oferta"),
        done=Text(en="The offer was accepted", es="Se aceptó la oferta"),
        not_before=(FILED,),
    ),
    by=Actor.PARENT,
    optional=True,
    rules=(
        Within(
            10,
            Unit.CALENDAR,
            after=(SETTLEMENT_OFFER.event,),
            policy=Policy.FILING,
            words=Text(
                en="10 calendar days after the offer; the law does not say whether from its date "
                "or its receipt: take the earlier",
                es="10 días calendario después de la oferta; la ley no dice si desde su fecha o "
                "desde que se recibe: use la que llegue primero",
            ),
            law=(
                federal_statute("1415(i)(3)(D)(i)(II)", "the offer is not accepted within 10 days"),
                federal_regulation(
                    "300.517(c)(2)(i)(B)", "The offer is not accepted within 10 days"
                ),
                federal_regulation(
                    "300.517(c)(3)", "was substantially justified in rejecting the settlement offer"
                ),
            ),
        ),
    ),
    if_missed=Text(
        en="Fees for work after the offer may be lost if the result is no better than it. A parent "
        "may still show a good reason to refuse.",
        es="Se pueden perder los honorarios por el trabajo posterior a la oferta si el resultado "
        "no es mejor que ella. La familia todavía puede mostrar una buena razón para rechazarla.",
    ),
)
PREHEARING_STATEMENT = Deadline(
    Event(
        "prehearing_statement",
        Text(
            en="Send OAH and the other side your prehearing statement",
            es="Envíe a la OAH y a la otra parte su declaración previa a la audiencia",
        ),
        when=Text(en="the prehearing statement is sent", es="se envía la declaración previa"),
        done=Text(
            en="The prehearing statement was sent",
            es="Se envió la declaración previa a la audiencia",
        ),
        not_before=(FILED,),
    ),
    by=Actor.PARTY,
    rules=(
        Before(
            3,
            Unit.BUSINESS,
            before=PREHEARING_CONFERENCE,
            policy=Policy.BACKWARD,
            words=Text(
                en="3 business days before the prehearing conference, unless the judge's order "
                "says otherwise",
                es="3 días hábiles antes de la conferencia previa, a menos que la orden del juez "
                "diga otra cosa",
            ),
            law=(
                hearing_regulation(
                    "1026(d)",
                    "At least 3 business days before a prehearing conference, each party shall "
                    "file with OAH and Serve on all other parties a prehearing conference "
                    "statement",
                ),
            ),
        ),
    ),
    if_missed=Text(
        en="If you are late, file it and send it to the other side at once, and say why. The judge "
        "may limit what you can bring. If the district is late, tell the judge.",
        es="Si usted se atrasó, preséntela y entréguela de inmediato a la otra parte, y diga por "
        "qué. El juez puede limitar lo que usted puede presentar. Si el distrito se atrasó, "
        "dígaselo al juez.",
    ),
)
MEDIATION_DEADLINE = Event(
    "mediation_deadline",
    Text(
        en="Last day to ask for mediation, from the judge's order",
        es="Último día para pedir la mediación, según la orden del juez",
    ),
    when=Text(
        en="the time for mediation in the order ends",
        es="termina el plazo de la orden para la mediación",
    ),
)
MEDIATION_REQUEST = Deadline(
    Event(
        "mediation_request",
        Text(
            en="Last day for both sides to ask OAH for mediation",
            es="Último día para que ambas partes pidan la mediación a la OAH",
        ),
        when=Text(en="both sides ask for mediation", es="ambas partes piden la mediación"),
        done=Text(en="Both sides asked for mediation", es="Ambas partes pidieron la mediación"),
        not_before=(FILED,),
    ),
    by=Actor.PARTY,
    optional=True,
    excused_by=(MEDIATION_AGREED,),
    rules=(
        SetTo(
            (MEDIATION_DEADLINE,),
            law=(
                hearing_office(
                    "Mediation",
                    "does not set a date for mediation but does set a deadline for requesting "
                    "mediation",
                ),
            ),
        ),
        Before(
            3,
            Unit.BUSINESS,
            before=PREHEARING_CONFERENCE,
            policy=Policy.BACKWARD,
            estimate=True,
            words=Text(
                en="on the date in the judge's order; without it, like a motion, 3 business days "
                "before the prehearing conference",
                es="en la fecha que dice la orden del juez; sin ella, como una petición, 3 días "
                "hábiles antes de la conferencia previa",
            ),
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
        en="You can still ask, both sides together. OAH may refuse, or set it only with a later "
        "hearing.",
        es="Todavía pueden pedirla ambas partes juntas. La OAH puede negarse, o fijarla solo si la "
        "audiencia pasa a una fecha posterior.",
    ),
)
JUDGE_CHALLENGE = Deadline(
    Event(
        "judge_challenge",
        Text(
            en="Last day to ask for another judge without a reason",
            es="Último día para pedir otro juez sin dar una razón",
        ),
        when=Text(en="another judge is asked for", es="se pide otro juez"),
        done=Text(en="Another judge was asked for", es="Se pidió otro juez"),
        not_before=(FILED,),
    ),
    by=Actor.PARTY,
    optional=True,
    rules=(
        SameDay(
            PREHEARING_CONFERENCE,
            words=Text(
                en="once, before the prehearing conference begins. Without one: 2 business days "
                "before a hearing at an OAH office, else noon of the Friday before",
                es="una vez, antes de que empiece la conferencia previa. Sin ella: 2 días hábiles "
                "antes de una audiencia en una oficina de la OAH, o si no, al mediodía del viernes "
                "anterior",
            ),
            law=(
                hearing_regulation(
                    "1034(c)", "no later than commencement of that prehearing conference"
                ),
            ),
        ),
    ),
    if_missed=Text(
        en="You can no longer ask without a reason, but either side can still ask a judge to step "
        "aside for a good reason.",
        es="Ya no se puede pedir sin dar una razón, pero cualquiera de las partes todavía puede "
        "pedir que un juez se aparte por una buena razón.",
    ),
)
WITNESS_IDENTIFIED = Event(
    "witness_identified",
    Text(en="The judge named a new witness", es="El juez nombró a un testigo nuevo"),
    when=Text(en="the judge names a new witness", es="el juez nombra a un testigo nuevo"),
    not_before=(FILED,),
)
LATE_WITNESS = Deadline(
    Event(
        "late_witness",
        Text(
            en="The new witness may be heard from this date on",
            es="Se puede escuchar al testigo nuevo desde esta fecha",
        ),
        when=Text(en="the new witness may be heard", es="se puede escuchar al testigo nuevo"),
    ),
    by=Actor.OAH,
    kind=Kind.OPENS,
    with_fact=WITNESS_IDENTIFIED,
    rules=(
        Within(
            5,
            Unit.CALENDAR,
            after=(WITNESS_IDENTIFIED,),
            policy=Policy.FIXED,
            words=Text(
                en="5 calendar days after the witness is named, or at once if both sides agree",
                es="5 días calendario después de que se nombra al testigo, o de inmediato si ambas "
                "partes aceptan",
            ),
            law=(
                education_code(
                    "56505.1(d)",
                    "if all parties to the hearing consent to the witness giving testimony or the "
                    "hearing is continued for at least five days after the witness is identified "
                    "and before the witness testifies",
                ),
            ),
        ),
    ),
    if_missed=Text(
        en="Object at the hearing if the witness is heard earlier without your consent.",
        es="Opóngase en la audiencia si escuchan al testigo antes sin que usted acepte.",
    ),
)
