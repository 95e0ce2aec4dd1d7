"""What the staircase says."""

from dataclasses import dataclass

from calendars.translation import Text

TITLE = Text("Settling a disagreement about an IEP", "Resolver un desacuerdo sobre un IEP")
LEAD = Text(
    "It is like climbing stairs. Start low, and go up when you must. Choose a step, give one day, "
    "and see what must happen, by when, and why.",
    "Es como subir una escalera. Empiece abajo y suba cuando haga falta. Elija un paso, dé un día, "
    "y vea qué debe pasar, para cuándo y por qué.",
)
THE_STAIRS = Text("The six steps", "Los seis pasos")
EACH_STEP = Text("Each step, one by one", "Cada paso, uno por uno")
READ_MORE = Text(
    "Open a step to read what it can do, what it costs and how long it takes.",
    "Abra un paso para leer qué puede hacer, qué cuesta y cuánto tarda.",
)
WHAT = Text("What it is", "Qué es")
WHO = Text("Who helps or decides", "Quién ayuda o decide")
CAN = Text("What it can do", "Qué puede hacer")
CANNOT = Text("What it cannot do", "Qué no puede hacer")
COST = Text("What it costs", "Qué cuesta")
BINDS = Text("Does it bind?", "¿Obliga?")
HOW_LONG = Text("How long, by law", "Cuánto tarda, por ley")
FITS = Text("It fits when", "Sirve cuando")
MISFITS = Text("It does not fit when", "No sirve cuando")
DATES = Text("See the dates: {title}", "Ver las fechas: {title}")
ABOUT_DISCIPLINE = Text(
    "Is it about a suspension or an expulsion? There is a faster hearing:",
    "¿Se trata de una suspensión o una expulsión? Hay una audiencia más rápida:",
)
SCHOOL_SIDE = Text("Time limits for the school", "Plazos para la escuela")
SCHOOL_SIDE_LEAD = Text(
    "No disagreement is needed. These run whenever you ask, move or wait.",
    "No hace falta un desacuerdo. Estos corren cuando usted pide, se muda o espera.",
)
WHICH = Text("Which step fits?", "¿Qué paso le sirve?")
WHICH_LEAD = Text(
    "This is a guide, not legal advice. You may use more than one step, and you need not climb "
    "them in order.",
    "Esta es una guía, no asesoría legal. Puede usar más de un paso, y no tiene que subirlos en "
    "orden.",
)
NO_STEP_STOPS = Text(
    "Talking and mediation do not stop the clock. You have one year for a state complaint and two "
    "years for a hearing.",
    "Hablar y mediar no detienen el reloj. Tiene un año para una queja estatal y dos años para una "
    "audiencia.",
)


@dataclass(frozen=True, slots=True)
class TriageQuestion:
    """A question about the disagreement, what a yes means, and the processes it leads to."""

    id: str
    asks: Text
    means: Text
    leads_to: tuple[str, ...]


TRIAGE_QUESTIONS = (
    TriageQuestion(
        "law_not_followed",
        Text("Was the law or the IEP not followed?", "¿No se cumplió la ley o el IEP?"),
        Text(
            "A day was missed or a service was not given. Often this fits a state complaint.",
            "Se pasó una fecha o no se dio un servicio. A menudo sirve una queja estatal.",
        ),
        ("state-complaint",),
    ),
    TriageQuestion(
        "iep_disputed",
        Text(
            "Do you disagree about what the IEP should say?",
            "¿No están de acuerdo en lo que debe decir el IEP?",
        ),
        Text(
            "If talks lead nowhere, a judge can decide it.",
            "Si hablar no lleva a nada, un juez puede decidirlo.",
        ),
        ("due-process",),
    ),
    TriageQuestion(
        "both_want_to_agree",
        Text("Do both sides want to agree?", "¿Ambas partes quieren un acuerdo?"),
        Text(
            "Someone who takes no side can help you to get there.",
            "Alguien que no toma partido puede ayudarles a lograrlo.",
        ),
        ("informal", "facilitation", "mediation"),
    ),
    TriageQuestion(
        "child_removed",
        Text("Is your child being removed from school?", "¿Están sacando a su hijo de la escuela?"),
        Text(
            "The school must first ask if the disability caused it. You can ask for a fast "
            "hearing.",
            "La escuela debe ver antes si la discapacidad lo causó. Usted puede pedir una "
            "audiencia rápida.",
        ),
        ("discipline", "expedited-hearing"),
    ),
    TriageQuestion(
        "judge_decided",
        Text("Did a judge already decide?", "¿Ya decidió un juez?"),
        Text(
            "You have 90 days to go to court. Talk to a lawyer now.",
            "Tiene 90 días para acudir a los tribunales. Hable ya con un abogado.",
        ),
        ("appeal",),
    ),
)
