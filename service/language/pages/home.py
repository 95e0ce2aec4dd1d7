"""Texts of the home page."""

from calendars.translation import Text

TITLE = Text(en="Settling a disagreement about an IEP", es="Resolver un desacuerdo sobre un IEP")
LEAD = Text(
    en="It is like climbing stairs. Start low, and go up when you must. Choose a step, enter one "
    "date, and see what must happen, by when, and why.",
    es="Es como subir una escalera. Empiece abajo y suba cuando haga falta. Elija un paso, "
    "escriba una "
    "fecha, y vea qué debe pasar, para cuándo y por qué.",
)
STEPS = Text(en="The {number} steps", es="Los {number} pasos")
NUMBERS = {
    2: Text(en="two", es="dos"),
    3: Text(en="three", es="tres"),
    4: Text(en="four", es="cuatro"),
    5: Text(en="five", es="cinco"),
    6: Text(en="six", es="seis"),
    7: Text(en="seven", es="siete"),
    8: Text(en="eight", es="ocho"),
    9: Text(en="nine", es="nueve"),
}
EACH_STEP = Text(en="Each step, one by one", es="Cada paso, uno por uno")
READ_MORE = Text(
    en="Open a step to read what it can do, what it costs and how long it takes.",
    es="Abra un paso para leer qué puede hacer, qué cuesta y cuánto tarda.",
)
WHAT = Text(en="What it is", es="Qué es")
WHO = Text(en="Who helps or decides", es="Quién ayuda o decide")
CAN = Text(en="What it can do", es="Qué puede hacer")
LIMITS = Text(en="What it cannot do", es="Qué no puede hacer")
COST = Text(en="What it costs", es="Qué cuesta")
IS_BINDING = Text(en="Does it bind?", es="¿Obliga?")
HOW_LONG = Text(en="How long, by law", es="Cuánto tarda, por ley")
USE_WHEN = Text(en="It fits when", es="Sirve cuando")
DOES_NOT_FIT = Text(en="It does not fit when", es="No sirve cuando")
DATES = Text(en="See the dates: {title}", es="Ver las fechas: {title}")
SCHOOL_SIDE = Text(en="Time limits for the school", es="Plazos para la escuela")
SCHOOL_SIDE_LEAD = Text(
    en="No disagreement is needed. These run whenever you ask, move or wait.",
    es="No hace falta un desacuerdo. Estos corren cuando usted pide, se muda o espera.",
)
WHICH = Text(en="Which step fits?", es="¿Qué paso le sirve?")
WHICH_LEAD = Text(
    en="This is a guide, not legal advice. You may use more than one step, and you need not climb "
    "them in order.",
    es="Esta es una guía, no asesoría legal. Puede usar más de un paso, y no tiene que subirlos en "
    "orden.",
)
NO_STEP_STOPS = Text(
    en="Talking and mediation do not stop the clock. You have one year for a state complaint and "
    "two years for a hearing.",
    es="Hablar y mediar no detienen el reloj. Tiene un año para una queja estatal y dos años para "
    "una audiencia.",
)
