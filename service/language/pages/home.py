"""Texts of the home page."""

from calendars.translation import Text

TITLE = Text(
    en="Special education deadlines in California", es="Plazos de educación especial en California"
)
LEAD = Text(
    en="Enter one date. See what happens next, who must act, and by when. Put the dates in your "
    "calendar.",
    es="Escriba una fecha. Vea qué sigue, quién debe actuar y para cuándo. Ponga las fechas en su "
    "calendario.",
)
FREE = Text(en="Free. No account.", es="Gratis. Sin cuenta.")
START = Text(en="Where do you want to start?", es="¿Dónde quiere empezar?")
OFFER = Text(en="See this page in English", es="Ver esta página en español")
CHOOSING = Text(en="I am choosing what to do", es="Quiero decidir qué hacer")
CHOOSING_GLANCE = Text(
    en="The ways side by side: cost, time, who decides",
    es="Las opciones comparadas: costo, tiempo, quién decide",
)
WHICH = Text(en="Which way fits?", es="¿Qué opción le sirve?")
WHICH_LEAD = Text(
    en="This is a guide, not legal advice. You may use more than one way, in any order.",
    es="Esta es una guía, no asesoría legal. Puede usar más de una opción, en cualquier orden.",
)
NO_STEP_STOPS = Text(
    en="Talking and mediation do not give you more time. You have one year for a state complaint "
    "and two years for a hearing.",
    es="Hablar y mediar no le dan más tiempo. Tiene un año para una queja estatal y dos años para "
    "una audiencia.",
)
COMPARED = Text(en="The ways side by side", es="Las opciones, una junto a otra")
WAY = Text(en="Way", es="Opción")
STEPS = Text(en="From the simplest to the hardest", es="De la más sencilla a la más difícil")
WHAT = Text(en="What it is", es="Qué es")
WHO = Text(en="Who helps or decides", es="Quién ayuda o decide")
CAN = Text(en="What it can give", es="Qué puede lograr")
LIMITS = Text(en="What it cannot do", es="Qué no puede hacer")
COST = Text(en="What it costs", es="Qué cuesta")
IS_BINDING = Text(en="Must everyone follow it?", es="¿Es obligatorio cumplirlo?")
HOW_LONG = Text(en="How long, by law", es="Cuánto tarda, por ley")
USE_WHEN = Text(en="Use it when", es="Sirve cuando")
DOES_NOT_FIT = Text(en="Not for", es="No sirve cuando")
SCHOOL_SIDE = Text(en="The school's own deadlines", es="Los plazos de la escuela")
SCHOOL_SIDE_LEAD = Text(
    en="The school must meet them even when nobody disagrees.",
    es="La escuela debe cumplirlos aunque no haya un desacuerdo.",
)
