"""Each process in more words than its law file has: how long, what it can do, what is filed."""

from calendars.translation import Text

HOW_LONG = {
    "informal": Text(
        "The IEP meeting: within 30 days of your written request. Records: within 5 business days.",
        "La reunión del IEP: dentro de 30 días de su solicitud escrita. Los expedientes: dentro de "
        "5 días hábiles.",
    ),
    "facilitation": Text(
        "The IEP meeting: within 30 days of your written request. No law sets a day for the "
        "facilitator.",
        "La reunión del IEP: dentro de 30 días de su solicitud escrita. Ninguna ley fija un día "
        "para el facilitador.",
    ),
    "mediation": Text(
        "Set within 15 days and finished within 30, unless both sides agree to more time.",
        "Se fija dentro de 15 días y termina dentro de 30, a menos que ambas partes acuerden más "
        "tiempo.",
    ),
    "state-complaint": Text(
        "CDE decides within 60 days, unless the time is extended.",
        "El CDE decide dentro de 60 días, a menos que se extienda el plazo.",
    ),
    "due-process": Text(
        "75 days when you file: 30 to settle it, then 45 for the decision. When the district "
        "files: 45. The judge may give more time.",
        "75 días si la presenta usted: 30 para resolverlo y luego 45 para la decisión. Si la "
        "presenta el distrito: 45. El juez puede dar más tiempo.",
    ),
    "expedited-hearing": Text(
        "The hearing within 20 school days. The decision within 10 school days after it.",
        "La audiencia dentro de 20 días escolares. La decisión dentro de 10 días escolares "
        "después.",
    ),
    "appeal": Text(
        "You have 90 days to go to court. No law says how long the court may take.",
        "Usted tiene 90 días para acudir a los tribunales. Ninguna ley dice cuánto puede tardar el "
        "tribunal.",
    ),
    "assessment": Text(
        "A plan within 15 days. The tests and the IEP meeting within 60 days after the district "
        "has your signature.",
        "Un plan dentro de 15 días. La evaluación y la reunión del IEP dentro de 60 días después "
        "de que el distrito tiene su firma.",
    ),
    "discipline": Text(
        "Did the disability cause it? The team must say so within 10 school days.",
        "¿Lo causó la discapacidad? El equipo debe decirlo dentro de 10 días escolares.",
    ),
    "records": Text("5 business days.", "5 días hábiles."),
    "transfer": Text(
        "30 days to take on the old IEP or write a new one. 5 business days for the records.",
        "30 días para adoptar el IEP anterior o escribir uno nuevo. 5 días hábiles para los "
        "expedientes.",
    ),
    "private-placement": Text(
        "Tell the district 10 business days before. Holidays count here.",
        "Avise al distrito 10 días hábiles antes. Aquí los feriados cuentan.",
    ),
    "reviews": Text(
        "Every year, and a new assessment every 3 years.",
        "Cada año, y una nueva evaluación cada 3 años.",
    ),
}

# In a few words, for the drawn staircase.
AT_A_GLANCE = {
    "informal": Text("a meeting within 30 days", "una reunión dentro de 30 días"),
    "facilitation": Text("a meeting within 30 days", "una reunión dentro de 30 días"),
    "mediation": Text("done within 30 days", "termina dentro de 30 días"),
    "state-complaint": Text("a decision within 60 days", "una decisión dentro de 60 días"),
    "due-process": Text("a decision within 75 days", "una decisión dentro de 75 días"),
    "appeal": Text("90 days to go there", "90 días para acudir"),
}

CAN = {
    "informal": Text(
        "It can change the IEP as soon as the team, you included, agrees.",
        "Puede cambiar el IEP en cuanto el equipo, incluido usted, esté de acuerdo.",
    ),
    "facilitation": Text(
        "It can help the team to hear each other and to write an IEP you agree with.",
        "Puede ayudar al equipo a escucharse y a escribir un IEP con el que usted esté de acuerdo.",
    ),
    "mediation": Text(
        "It can settle anything that both sides agree on, in writing.",
        "Puede resolver todo lo que ambas partes acuerden por escrito.",
    ),
    "state-complaint": Text(
        "CDE can make the district follow the law, make up for services it did not give, or pay "
        "money back.",
        "El CDE puede ordenar al distrito que cumpla la ley, que reponga servicios que no dio o "
        "que devuelva dinero.",
    ),
    "due-process": Text(
        "The judge can say what the IEP must offer. The judge can order services to make up for "
        "lost ones, or money paid back.",
        "El juez puede decir qué debe ofrecer el IEP. Puede ordenar servicios para reponer los "
        "perdidos, o que se devuelva dinero.",
    ),
    "expedited-hearing": Text(
        "The judge can send the child back to the old place, or allow another place for a time.",
        "El juez puede regresar al niño a su lugar anterior, o permitir otro lugar por un tiempo.",
    ),
    "appeal": Text(
        "The court can keep the decision, change it or send it back.",
        "El tribunal puede mantener la decisión, cambiarla o devolverla.",
    ),
}

MISFITS = {
    "informal": Text(
        "A time limit is about to end, or no one answers you.",
        "Un plazo está por terminar, o nadie le contesta.",
    ),
    "facilitation": Text(
        "The district does not offer it, or the law was simply not followed.",
        "El distrito no la ofrece, o simplemente no se cumplió la ley.",
    ),
    "mediation": Text(
        "One side does not want to agree, or you want someone to say who is right.",
        "Una parte no quiere un acuerdo, o usted quiere que alguien diga quién tiene la razón.",
    ),
    "state-complaint": Text(
        "Both sides followed the rules, but you do not agree about what your child needs.",
        "Ambas partes siguieron las reglas, pero no están de acuerdo en lo que su hijo necesita.",
    ),
    "due-process": Text(
        "A late paper or a missed service is the whole problem. A state complaint is simpler.",
        "Todo el problema es un papel tarde o un servicio que no se dio. Una queja estatal es más "
        "sencilla.",
    ),
    "expedited-hearing": Text(
        "The disagreement is not about a removal for discipline.",
        "El desacuerdo no es sobre un cambio de escuela o una expulsión por disciplina.",
    ),
    "appeal": Text(
        "There is no hearing decision yet.", "Todavía no hay una decisión de una audiencia."
    ),
}

FILED = {
    "informal": Text(
        "The day your letter or email reached the district. If you only asked aloud, the 30 days "
        "have not started: write today.",
        "El día en que su carta o correo llegó al distrito. Si solo lo pidió de palabra, los 30 "
        "días no han empezado: escriba hoy.",
    ),
    "facilitation": Text(
        "The day your letter or email reached the district. If you only asked aloud, the 30 days "
        "have not started: write today.",
        "El día en que su carta o correo llegó al distrito. Si solo lo pidió de palabra, los 30 "
        "días no han empezado: escriba hoy.",
    ),
    "mediation": Text(
        "The day OAH got your request, not the day you mailed it.",
        "El día en que la OAH recibió su solicitud, no el día en que la envió.",
    ),
    "state-complaint": Text(
        "The day CDE got your complaint, not the day you mailed it.",
        "El día en que el CDE recibió su queja, no el día en que la envió.",
    ),
    "due-process": Text(
        "The day OAH got the request, not the day it was mailed. OAH takes it only with proof that "
        "a copy went to the other side.",
        "El día en que la OAH recibió la solicitud, no el día en que se envió. La OAH solo la "
        "acepta con prueba de que se envió una copia a la otra parte.",
    ),
    "expedited-hearing": Text(
        "The day OAH got the request, not the day it was mailed.",
        "El día en que la OAH recibió la solicitud, no el día en que se envió.",
    ),
    "appeal": Text(
        "The date on the decision. If it came to you later, give that day too, below.",
        "La fecha que aparece en la decisión. Si le llegó después, dé también ese día, abajo.",
    ),
    "assessment": Text(
        "The day the district got your letter or email, not the day you wrote it.",
        "El día en que el distrito recibió su carta o correo, no el día en que lo escribió.",
    ),
    "discipline": Text(
        "The day the school chose to move or expel the child. It has to tell you that same day.",
        "El día en que la escuela decidió cambiar o expulsar al niño. Debe decírselo ese mismo "
        "día.",
    ),
    "records": Text(
        "The day you asked. Asking aloud counts too.",
        "El día en que los pidió. Pedirlos de palabra también cuenta.",
    ),
    "transfer": Text(
        "The day the child was signed up at the new district, not the day you moved.",
        "El día en que inscribió al niño en el nuevo distrito, no el día de la mudanza.",
    ),
    "private-placement": Text(
        "The first day the child will not go to the public school.",
        "El primer día en que el niño ya no irá a la escuela pública.",
    ),
    "reviews": Text(
        "The day of the meeting. It is on the first page of the IEP.",
        "El día de la reunión. Está en la primera página del IEP.",
    ),
}
