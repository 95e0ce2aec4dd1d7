"""The eleventh school day of removal in a school year: 34 CFR § 300.530(b)(2)."""

from calendars.translation import Text
from service.law.citations import federal_regulation
from service.law.vocabulary import Event, Spans

REMOVAL = Spans(
    "removal",
    Text(en="Dates out of class for discipline", es="Fechas fuera de clase por disciplina"),
    when=Text(
        en="the child is removed for the eleventh school day",
        es="el niño está fuera por undécimo día escolar",
    ),
    closed=True,
)
DAY_ELEVEN = Event(
    "day_eleven",
    Text(
        en="Services must begin: school day 11 of removal",
        es="Los servicios deben empezar: día escolar 11 de suspensión",
    ),
    when=Text(en="the services begin", es="empiezan los servicios"),
    done=Text(
        en="The services during the removal began",
        es="Empezaron los servicios durante la suspensión",
    ),
)
DAY_ELEVEN_WORDS = Text(
    en="on the 11th school day of removal in the same school year: after 10 days, services go on "
    "during any further removal",
    es="el día escolar 11 de suspensión en el mismo año escolar: después de 10 días, los servicios "
    "siguen durante cualquier otra suspensión",
)
DAY_ELEVEN_LAW = (
    federal_regulation(
        "300.530(b)(2)",
        "during any subsequent days of removal the public agency must provide services",
    ),
    federal_regulation("300.536(a)(1)", "for more than 10 consecutive school days"),
)
DAY_ELEVEN_MISSED = Text(
    en="Ask in writing which services begin and who decides them. Keep a list of the days out of "
    "class.",
    es="Pregunte por escrito qué servicios empiezan y quién los decide. Lleve una lista de los "
    "días fuera de clase.",
)
