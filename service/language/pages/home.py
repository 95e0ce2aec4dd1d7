"""Texts of the home page."""

from calendars.translation import Text

TITLE = Text("Settling a disagreement about an IEP", "Resolver un desacuerdo sobre un IEP")
LEAD = Text(
    "It is like climbing stairs. Start low, and go up when you must. Choose a step, give one day, "
    "and see what must happen, by when, and why.",
    "Es como subir una escalera. Empiece abajo y suba cuando haga falta. Elija un paso, dé un día, "
    "y vea qué debe pasar, para cuándo y por qué.",
)
STEPS = Text("The {number} steps", "Los {number} pasos")
NUMBERS = {
    2: Text("two", "dos"),
    3: Text("three", "tres"),
    4: Text("four", "cuatro"),
    5: Text("five", "cinco"),
    6: Text("six", "seis"),
    7: Text("seven", "siete"),
    8: Text("eight", "ocho"),
    9: Text("nine", "nueve"),
}
EACH_STEP = Text("Each step, one by one", "Cada paso, uno por uno")
READ_MORE = Text(
    "Open a step to read what it can do, what it costs and how long it takes.",
    "Abra un paso para leer qué puede hacer, qué cuesta y cuánto tarda.",
)
WHAT = Text("What it is", "Qué es")
WHO = Text("Who helps or decides", "Quién ayuda o decide")
CAN = Text("What it can do", "Qué puede hacer")
LIMITS = Text("What it cannot do", "Qué no puede hacer")
COST = Text("What it costs", "Qué cuesta")
IS_BINDING = Text("Does it bind?", "¿Obliga?")
HOW_LONG = Text("How long, by law", "Cuánto tarda, por ley")
USE_WHEN = Text("It fits when", "Sirve cuando")
DOES_NOT_FIT = Text("It does not fit when", "No sirve cuando")
DATES = Text("See the dates: {title}", "Ver las fechas: {title}")
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
