"""Texts around contacts: labels, the page that was seen, and the day."""

from calendars.translation import Text

CONTACTS = Text(en="Where to write, and who helps", es="Adónde escribir y quién ayuda")
WRITE_TO = Text(en="Where to write about what is late:", es="Adónde escribir por lo atrasado:")
EMAIL = Text(en="E-mail", es="Correo electrónico")
PHONE = Text(en="Telephone", es="Teléfono")
FAX = Text(en="Fax", es="Fax")
ADDRESS = Text(en="Address", es="Dirección")
PAGE = Text(en="Page", es="Página")
SEEN = Text(
    en="Seen on {day} on the page “{page}”. Check it before you send.",
    es="Visto el {day} en la página “{page}”. Confírmelo antes de enviar.",
)
SEEN_ONCE = Text(
    en="From the page “{page}”. Check it before you send.",
    es="De la página “{page}”. Confírmelo antes de enviar.",
)
