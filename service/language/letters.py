"""Texts around letters: head, foot, and how late a duty is."""

from calendars.translation import Text

LETTERS = Text(en="Letters you can use", es="Cartas que puede usar")
LETTERS_SAYS = Text(
    en="Copy the text and fill in what is left blank. We keep nothing and ask for no name.",
    es="Copie el texto y complete lo que está en blanco. No guardamos nada ni pedimos nombres.",
)
AS_FILE = Text(en="This letter as a text file", es="Esta carta como archivo de texto")
HEAD = Text(
    en="{today}\nTo: ____\nFrom: ____ (address, telephone, e-mail)\nAbout: my child ____, born "
    "____, school ____, grade ____",
    es="{today}\nPara: ____\nDe: ____ (dirección, teléfono, correo electrónico)\nAsunto: mi "
    "hijo(a) ____, fecha de nacimiento ____, escuela ____, grado ____",
)
FOOT = Text(
    en="Please answer in writing, in ____.\n____ (signature)\nSent on ____, at ____: [ ] by hand "
    "[ ] e-mail [ ] fax [ ] mail",
    es="Por favor contésteme por escrito, en ____.\n____ (firma)\nEnviada el ____, a las ____: "
    "[ ] en persona [ ] correo electrónico [ ] fax [ ] correo",
)
OVERDUE = Text(
    en="It has not come. Today, {today}, is {number} days after that day.",
    es="No ha llegado. Hoy, {today}, han pasado {number} días desde ese día.",
)
DONE = Text(
    en="It was done on {done}, {number} days after that day.",
    es="Se hizo el {done}, {number} días después de ese día.",
)
BY_WORDS = Text(
    en="By the words of the law alone, the last day was {day}.",
    es="Según el texto de la ley, el último día fue el {day}.",
)
NONE_SKIPPED = Text(en="none", es="ninguno")
SPAN = Text(en="{first} to {last}: {reason}", es="{first} a {last}: {reason}")
