"""Texts around letters: head, foot, and how late a duty is."""

from calendars.translation import Plural, Text

LETTERS = Text(en="Letters you can use", es="Cartas que puede usar")
LETTERS_SAYS = Text(
    en="Copy the text and fill in the blanks. We keep nothing and ask for no name.",
    es="Copie el texto y llene los espacios en blanco. No guardamos nada ni pedimos nombres.",
)
FOR_THIS = Text(en="A letter for this: {title}", es="Una carta para esto: {title}")
YOUR_LETTER = Text(en="The letter", es="La carta")
AS_FILE = Text(en="As a text file", es="Como archivo de texto")
BACK = Text(en="Back to the dates", es="Volver a las fechas")
CHECK_IT = Text(
    en="Read it before you send it. Cross out what is not true. Keep a copy, and note how and when "
    "you sent it.",
    es="Léala antes de enviarla. Tache lo que no sea cierto. Guarde una copia y anote cómo y "
    "cuándo la envió.",
)
NO_LETTER = Text(
    en="This letter does not fit the case as it stands.",
    es="Esta carta no corresponde al caso como está ahora.",
)
NONE_FITS = Text(
    en="No letter fits the case as it stands.",
    es="Ninguna carta corresponde al caso como está ahora.",
)
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
    en="It has not been done. Today, {day}, is {late} after that date.",
    es="No se ha hecho. Hoy, {day}, han pasado {late} desde esa fecha.",
)
DONE = Text(
    en="It was done on {day}, {late} after that date.",
    es="Se hizo el {day}, {late} después de esa fecha.",
)
DAYS = Plural(
    Text(en="{number} day", es="{number} día"), Text(en="{number} days", es="{number} días")
)
BUSINESS_DAYS = Plural(
    Text(en="{number} business day", es="{number} día hábil"),
    Text(en="{number} business days", es="{number} días hábiles"),
)
BY_WORDS = Text(
    en="By the words of the law alone, the last day was {day}. I count from the later date. "
    "{reading}",
    es="Según el texto de la ley, el último día fue el {day}. Yo cuento desde la fecha posterior. "
    "{reading}",
)
NONE_SKIPPED = Text(en="none", es="ninguno")
SPAN = Text(en="{first} to {last} ({reason})", es="del {first} al {last} ({reason})")
DAY = Text(en="{day} ({reason})", es="{day} ({reason})")
