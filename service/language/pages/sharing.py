"""Texts about calendars, sending and printing on the timeline page."""

from calendars.translation import Text

SUBSCRIBE = Text(en="Get these dates in your calendar", es="Ponga estas fechas en su calendario")
SUBSCRIBE_LEAD = Text(
    en="Your calendar checks for changes by itself. A downloaded file does not update.",
    es="Su calendario se actualiza solo. Un archivo descargado no se actualiza.",
)
REMINDED = Text(en="With reminders {days} before.", es="Con avisos {days} antes.")
NO_REMINDERS = Text(en="Without reminders.", es="Sin avisos.")
DROP_REMINDERS = Text(en="Turn reminders off", es="Quitar los avisos")
ADD_REMINDERS = Text(
    en="Add reminders a week and a day before", es="Agregar avisos una semana y un día antes"
)
WEBCAL = Text(en="Apple, Thunderbird and others", es="Apple, Thunderbird y otros")
GOOGLE = Text(en="Google Calendar, on a computer", es="Google Calendar, en una computadora")
GOOGLE_SAYS = Text(
    en="On an Android phone: first open calendar.google.com on a computer, or use “Add just this "
    "date” beside a date.",
    es="En un teléfono Android: primero abra calendar.google.com en una computadora, o use "
    "“Agregar solo esta fecha” junto a una fecha.",
)
OUTLOOK_LIVE = Text(en="Outlook.com", es="Outlook.com")
OUTLOOK_OFFICE = Text(en="Outlook at work or school", es="Outlook del trabajo o la escuela")
OTHER_CALENDARS = Text(
    en="Outlook, an Android phone, or a button that does not work",
    es="Outlook, un teléfono Android, o si un botón no funciona",
)
DOWNLOAD = Text(en="Download the file", es="Descargar el archivo")
ADDRESS = Text(
    en="If a button does not work, copy this address",
    es="Si un botón no funciona, copie esta dirección",
)
ADDRESS_SAYS = Text(
    en="Add it in your calendar as a calendar “from URL” or “from web”.",
    es="Agréguela en su calendario como calendario “desde URL” o “desde la web”.",
)
THEY_SEE = Text(
    en="Google or Microsoft will be able to see the dates you entered.",
    es="Google o Microsoft podrán ver las fechas que usted escribió.",
)
CHANGED = Text(
    en="The dates changed, and so did this address. Did you add this calendar before? Remove the "
    "old one from your app first, then add this one.",
    es="Las fechas cambiaron, y también esta dirección. ¿Ya había agregado este calendario? Quite "
    "primero el anterior de su aplicación y agregue este.",
)
TOGETHER = Text(
    en="Put these dates and those of another case into one calendar",
    es="Poner estas fechas y las de otro caso en un solo calendario",
)
HOW_TO = Text(en="How to do it in each program", es="Cómo hacerlo en cada programa")

KEEP = Text(en="Keep it, print it, send it", es="Guardar, imprimir, enviar")
KEEP_SAYS = Text(
    en="The address of this page holds all you entered. Whoever has it can see these dates.",
    es="La dirección de esta página contiene todo lo que escribió. Quien la tenga puede ver estas "
    "fechas.",
)
PAGE_ADDRESS = Text(en="Address of this page", es="Dirección de esta página")
BY_EMAIL = Text(en="Send by e-mail", es="Enviar por correo")
BY_WHATSAPP = Text(en="Send by WhatsApp", es="Enviar por WhatsApp")
WITH_REASONS = Text(en="To print: with the reasons", es="Para imprimir: con las razones")
WITHOUT_REASONS = Text(en="To print: without the reasons", es="Para imprimir: sin las razones")
PRINTED = Text(
    en="Printed {day}. These dates, as they are now:", es="Impreso el {day}. Estas fechas, al día:"
)
QR_CODE = Text(
    en="QR code of the address of this page", es="Código QR de la dirección de esta página"
)
OTHER_WAYS = Text(en="Other ways for the same case", es="Otras vías para el mismo caso")
MORE_FORMS = Text(
    en="As a table or a picture, and official pages", es="En tabla o dibujo, y páginas oficiales"
)
TABLE = Text(en="Download a table (CSV)", es="Descargar una tabla (CSV)")
DRAWING = Text(en="Download the picture (SVG)", es="Descargar el dibujo (SVG)")
