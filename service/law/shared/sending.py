"""Papers of which only the sending is known: what each office takes, and from when it counts.

No source says at what hour an office stops counting a day, and none adds days for mail: Code Civ.
Proc. § 1013 is about service in civil actions (K.C. v. Upland USD, 2008), and Gov. Code § 11003
about applications, tax returns and claims.
"""

from calendars.translation import Text
from service.law.vocabulary import Choice, Circumstance, Event, Notice, Sending, Way

SENT = Event(
    "sent",
    Text(
        en="The date it was sent, where the date it arrived is not known",
        es="La fecha en que se envió, si no se sabe la fecha en que llegó",
    ),
    when=Text(en="it is sent", es="se envía"),
)
HAND = Choice("hand", Text(en="Handed in", es="En persona"))
EMAIL = Choice("email", Text(en="E-mail", es="Por correo electrónico"))
FAX = Choice("fax", Text(en="Fax", es="Por fax"))
MAIL = Choice("mail", Text(en="Mail", es="Por correo postal"))
ALOUD = Choice("aloud", Text(en="Aloud, not in writing", es="De palabra, no por escrito"))
SENT_BY = Circumstance(
    "sent_by",
    Text(en="How did it get there?", es="¿Cómo llegó?"),
    (HAND, EMAIL, FAX, MAIL, ALOUD),
    asks=True,
)

_HANDED_IN = Text(
    en="It was handed in, so everything is counted from that date. {ask} Enter the date as "
    "{filed}: until then the dates are estimated.",
    es="Se entregó en persona, así que todo se cuenta desde esa fecha. {ask} Escriba la fecha como "
    "{filed}: hasta entonces las fechas son estimadas.",
)
_SENT_BY_WIRE = Text(
    en="It counts from the date it arrived, and you entered the date it was sent. No rule about "
    "the hour was found: if it came after 5 p.m. or on a day off, they may count from the next "
    "working day. Keep to the earlier date for what you must do, and to the later one for what "
    "they must do. {ask} Enter that date as {filed}.",
    es="Cuenta desde la fecha en que llegó, y usted escribió la fecha en que se envió. No se "
    "encontró ninguna regla sobre la hora: si llegó después de las 5 p.m. o en un día no hábil, "
    "pueden contar desde el siguiente día hábil. Use la fecha más temprana para lo que le toca a "
    "usted, y la más tardía para lo que les toca a ellos. {ask} Escriba esa fecha como {filed}.",
)
_MAILED = Text(
    en="It counts from the date it arrived, not from the postmark. Only the date it was mailed was "
    "entered, and no rule adds days for the mail: the real dates are later than these. {ask} "
    "Enter that date as {filed}.",
    es="Cuenta desde la fecha en que llegó, no desde el matasellos. Solo se escribió la fecha en "
    "que se puso en el correo, y ninguna regla agrega días por el correo: las fechas reales son "
    "posteriores a estas. {ask} Escriba esa fecha como {filed}.",
)
_ASKED_ALOUD = Text(
    en="Asking aloud counts, from that date: the law says “orally or in writing” (Ed. Code "
    "§ 56504). Write down today whom you asked and when, and send it to them: ask them to confirm "
    "the date. Enter it as {filed}: until then the dates are estimated.",
    es="Pedirlos de palabra cuenta, desde esa fecha: la ley dice “oralmente o por escrito” (Ed. "
    "Code § 56504). Anote hoy a quién se los pidió y cuándo, y envíeselo: pida que confirme la "
    "fecha. Escríbala como {filed}: hasta entonces las fechas son estimadas.",
)
_STARTS_NO_CLOCK = Text(
    en="asking aloud does not start the time limit. Write it down today, and enter the date the "
    "writing gets there. Staff must help you to write it (5 CCR § 3021; Ed. Code § 56343.5)",
    es="pedirlo de palabra no inicia el plazo. Póngalo hoy por escrito, y escriba aquí la fecha en "
    "que llegue. El personal debe ayudarle a escribirlo (5 CCR § 3021; Ed. Code § 56343.5)",
)
_ONLY_IN_WRITING = Text(
    en="saying it aloud does not start the time limit. Write it down today, and enter the date the "
    "writing gets there",
    es="decirlo de palabra no inicia el plazo. Póngalo hoy por escrito, y escriba aquí la fecha en "
    "que llegue",
)
_CDE_MUST_HELP = Text(
    en="{only}. CDE must help you to write it if a disability or trouble with reading prevents "
    "you (5 CCR § 3200(c))",
    es="{only}. El CDE debe ayudarle a escribirlo si una discapacidad o la dificultad para leer se "
    "lo impide (5 CCR § 3200(c))",
).format(only=_ONLY_IN_WRITING)
_NOT_BY_WIRE = Text(
    en="OAH's own page does not accept this way. Use its e-file, mail, overnight delivery, or "
    "bring it by hand",
    es="La página de la OAH no acepta este medio. Use su presentación electrónica, el correo, la "
    "entrega al día siguiente, o llévelo en persona",
)
_ASK_CDE = Text(
    en="CDE's letter about your complaint says from which date it counts: look there, or ask CDE.",
    es="La carta del CDE sobre su queja dice desde qué fecha cuenta: mírelo ahí, o pregunte al "
    "CDE.",
)
_ASK_OAH = Text(
    en="Ask OAH for the date on its stamp.",
    es="Pregunte a la OAH la fecha de su sello.",
)
_ASK_DISTRICT = Text(
    en="Ask the district in writing on which date it got it.",
    es="Pregunte por escrito al distrito en qué fecha lo recibió.",
)


_HANDED_TO_CDE = Way(HAND, Notice("only-sent", _HANDED_IN.format(ask=_ASK_CDE)), travels=False)
_MAILED_TO_CDE = Way(MAIL, Notice("only-sent", _MAILED.format(ask=_ASK_CDE)))
_WIRED_TO_CDE = Notice("only-sent", _SENT_BY_WIRE.format(ask=_ASK_CDE))
_EMAILED_TO_CDE = Way(EMAIL, _WIRED_TO_CDE, after_hours=True)
_FAXED_TO_CDE = Way(FAX, _WIRED_TO_CDE, after_hours=True)
_HANDED_TO_OAH = Way(HAND, Notice("only-sent", _HANDED_IN.format(ask=_ASK_OAH)), travels=False)
_MAILED_TO_OAH = Way(MAIL, Notice("only-sent", _MAILED.format(ask=_ASK_OAH)))
_HANDED_TO_DISTRICT = Way(
    HAND, Notice("only-sent", _HANDED_IN.format(ask=_ASK_DISTRICT)), travels=False
)
_MAILED_TO_DISTRICT = Way(MAIL, Notice("only-sent", _MAILED.format(ask=_ASK_DISTRICT)))
_WIRED_TO_DISTRICT = Notice("only-sent", _SENT_BY_WIRE.format(ask=_ASK_DISTRICT))
_EMAILED_TO_DISTRICT = Way(EMAIL, _WIRED_TO_DISTRICT, after_hours=True)
_FAXED_TO_DISTRICT = Way(FAX, _WIRED_TO_DISTRICT, after_hours=True)
_ASKED = Way(ALOUD, Notice("only-sent", _ASKED_ALOUD), travels=False)

TO_CDE = Sending(
    SENT,
    SENT_BY,
    taken=(_HANDED_TO_CDE, _EMAILED_TO_CDE, _FAXED_TO_CDE, _MAILED_TO_CDE),
    refused=((ALOUD, _CDE_MUST_HELP),),
)
TO_OAH = Sending(
    SENT,
    SENT_BY,
    taken=(_HANDED_TO_OAH, _MAILED_TO_OAH),
    refused=((EMAIL, _NOT_BY_WIRE), (FAX, _NOT_BY_WIRE), (ALOUD, _ONLY_IN_WRITING)),
)
TO_THE_DISTRICT = Sending(
    SENT,
    SENT_BY,
    taken=(_HANDED_TO_DISTRICT, _EMAILED_TO_DISTRICT, _FAXED_TO_DISTRICT, _MAILED_TO_DISTRICT),
    refused=((ALOUD, _STARTS_NO_CLOCK),),
)
ALSO_ALOUD = Sending(
    SENT,
    SENT_BY,
    taken=(
        _HANDED_TO_DISTRICT,
        _EMAILED_TO_DISTRICT,
        _FAXED_TO_DISTRICT,
        _MAILED_TO_DISTRICT,
        _ASKED,
    ),
    refused=(),
)
