"""Texts of the help page."""

from dataclasses import dataclass

from calendars.translation import Text
from service.language.pages import layout

TITLE = Text(en="Help", es="Ayuda")
LEAD = Text(
    en="How to get the dates into your calendar, how to read them, and what we do not keep.",
    es="Cómo poner las fechas en su calendario, cómo leerlas y qué no guardamos.",
)
ADDING = Text(en="Add it", es="Agregarlo")
REMOVING = Text(en="Remove it", es="Quitarlo")
LOOKING = Text(en="How often it updates", es="Cada cuánto se actualiza")


@dataclass(frozen=True, slots=True)
class Part:
    """A section of the page; `id` is its anchor."""

    id: str
    title: Text
    says: tuple[Text, ...]


@dataclass(frozen=True, slots=True)
class Program:
    """A calendar program: subscribing, unsubscribing, and its refresh interval."""

    id: str
    title: Text
    adding: Text
    removing: Text
    looking: Text


CALENDARS = Part(
    "calendars",
    Text(en="The dates in your own calendar", es="Las fechas en su propio calendario"),
    (
        Text(
            en="If you subscribe, your calendar checks for changes by itself: when a date moves, "
            "it moves there too. A file that you download does not update.",
            es="Si se suscribe, su calendario se actualiza solo: cuando una fecha cambia, también "
            "cambia allí. Un archivo descargado no se actualiza.",
        ),
        Text(
            en="When you enter something new, your calendar gets a new address. Remove the old "
            "calendar from your app and add the new address. If your app lets you change the "
            "address, do that instead.",
            es="Cuando escribe algo nuevo, su calendario tiene otra dirección. Quite el calendario "
            "anterior de su aplicación y agregue la nueva dirección. Si su aplicación le deja "
            "cambiar la dirección, mejor haga eso.",
        ),
        Text(
            en="Google and Outlook may drop our reminders. Set your own for the dates that matter.",
            es="Google y Outlook pueden omitir nuestros avisos. Ponga los suyos en las fechas que "
            "importan.",
        ),
        Text(
            en="Apps change their menus often. If a word is not there, look for a similar one.",
            es="Las aplicaciones cambian sus menús a menudo. Si no encuentra una palabra, busque "
            "una parecida.",
        ),
    ),
)
TOGETHER = Text(
    en="Put the dates of several cases into one calendar",
    es="Poner las fechas de varios casos en un solo calendario",
)
PROGRAMS = (
    Program(
        "apple",
        Text(en="iPhone, iPad and Mac", es="iPhone, iPad y Mac"),
        Text(
            en="Tap the button for Apple and say yes. On a Mac you can also choose File, then New "
            "Calendar Subscription, and paste the address.",
            es="Toque el botón de Apple y acepte. En una Mac también puede elegir Archivo, luego "
            "Nueva suscripción a calendario, y pegar la dirección.",
        ),
        Text(
            en="Open the list of calendars, tap the “i” beside it, and choose to stop or delete "
            "it.",
            es="Abra la lista de calendarios, toque la “i” que está al lado y elija cancelarlo o "
            "eliminarlo.",
        ),
        Text(
            en="As you set it. On a Mac it is called “Auto-refresh”.",
            es="Como usted lo ponga. En una Mac se llama “Actualizar automáticamente”.",
        ),
    ),
    Program(
        "google",
        Text(en="Google Calendar and Android", es="Google Calendar y Android"),
        Text(
            en="On a computer: beside “Other calendars” choose the plus sign, then “From URL”, and "
            "paste the address. It then shows on your phone too.",
            es="En una computadora: junto a “Otros calendarios” elija el signo más, luego “Desde "
            "URL”, y pegue la dirección. Después aparece también en su teléfono.",
        ),
        Text(
            en="On a computer: go to Settings, choose the one to stop, then “Unsubscribe”.",
            es="En una computadora: vaya a Configuración, elija el que quiere quitar y luego "
            "“Cancelar suscripción”.",
        ),
        Text(
            en="Google decides: people report 8 to 24 hours, sometimes more. There is no button "
            "to update it.",
            es="Google decide: se dice que de 8 a 24 horas, a veces más. No hay un botón para "
            "actualizarlo.",
        ),
    ),
    Program(
        "outlook",
        Text(en="Outlook on the web", es="Outlook en la web"),
        Text(
            en="In the calendar choose “Add calendar”, then “Subscribe from web”, and paste the "
            "address.",
            es="En el calendario elija “Agregar calendario”, luego “Suscribirse desde la web”, y "
            "pegue la dirección.",
        ),
        Text(
            en="Choose the three dots beside the calendar, then “Remove”.",
            es="Elija los tres puntos junto al calendario y luego “Quitar”.",
        ),
        Text(
            en="Microsoft decides: people report from 3 hours to more than a day.",
            es="Microsoft decide: se dice que de 3 horas a más de un día.",
        ),
    ),
    Program(
        "thunderbird",
        Text(en="Thunderbird", es="Thunderbird"),
        Text(
            en="Choose to add a new calendar, “On the Network”, and paste the address.",
            es="Elija agregar un calendario nuevo, “En la red”, y pegue la dirección.",
        ),
        Text(
            en="Click the calendar with the right button and choose “Unsubscribe”.",
            es="Haga clic con el botón derecho en el calendario y elija “Cancelar suscripción”.",
        ),
        Text(
            en="Each time it starts, and then as often as you set it.",
            es="Cada vez que se abre, y después tan seguido como usted lo ponga.",
        ),
    ),
)
# Below the part about who makes it.
WRONG = Text(
    en="Is a date or a word wrong? Say what you entered, what you saw, and what you expected:",
    es="¿Está mal una fecha o una palabra? Diga qué escribió, qué vio y qué esperaba:",
)
REPORTING = (
    Text(
        en="Never send facts about a real child. A made-up case shows the same mistake.",
        es="Nunca envíe datos de un niño real. Un caso inventado muestra el mismo error.",
    ),
    Text(
        en="Can someone see or change what is not theirs? Only ask there how to report that in "
        "private.",
        es="¿Alguien puede ver o cambiar lo que no es suyo? Pregunte allí solo cómo avisar de eso "
        "en privado.",
    ),
)
NO_ADDRESS = Text(
    en="Is a date or a word wrong? The people who run this site have not said where to report it. "
    "Tell whoever showed you this site, and check the date with the office that handles your case.",
    es="¿Está mal una fecha o una palabra? Quienes administran este sitio no han dicho dónde "
    "avisar. Dígaselo a quien le mostró este sitio, y confirme la fecha con la oficina que lleva "
    "su caso.",
)
PARTS = (
    Part(
        "dates",
        Text(en="How to read the dates", es="Cómo leer las fechas"),
        (
            Text(
                en="Day 0 is the day something happens. Day 1 is the day after. The last day "
                "counts.",
                es="El día 0 es el día en que algo ocurre. El día 1 es el siguiente. El último día "
                "cuenta.",
            ),
            Text(
                en="A calendar day is any day. A business day is Monday to Friday, without "
                "holidays. A school day is a day on which children go to class.",
                es="Un día calendario es cualquier día. Un día hábil es de lunes a viernes, sin "
                "feriados. Un día escolar es un día en que los niños tienen clases.",
            ),
            Text(
                en="“Set by law” means that it is counted from a date that happened. “Estimated "
                "date” means that it is counted from a date we worked out, so it may still move.",
                es="“Fecha según la ley” quiere decir que se cuenta desde una fecha que ocurrió. "
                "“Fecha estimada” quiere decir que se cuenta desde una fecha que calculamos, así "
                "que todavía puede cambiar.",
            ),
            Text(
                en="“No date yet” means that a date is missing. The page says which one. Enter it, "
                "and we can count.",
                es="“Todavía sin fecha” quiere decir que falta una fecha. La página dice cuál. "
                "Escríbala, y la podemos contar.",
            ),
            Text(
                en="When the law can be read in two ways, the big date is the safe one for you. "
                "“Why this date?” also says the last day on the other reading. Do not wait for it.",
                es="Cuando la ley se puede interpretar de dos maneras, la fecha grande es la "
                "segura para usted. “¿Por qué esta fecha?” dice también el último día según la "
                "otra interpretación. No espere hasta entonces.",
            ),
            Text(
                en="If a judge joined two hearing requests, the order says whose dates count. "
                "Enter the date that request was filed and who filed it, and only the orders "
                "since then.",
                es="Si un juez juntó dos solicitudes de audiencia, la orden dice qué fechas "
                "cuentan. Escriba la fecha en que se presentó esa solicitud y quién la presentó, y "
                "solo las órdenes desde entonces.",
            ),
            Text(
                en="Offices close at 5 p.m. Act before that, and keep proof.",
                es="Las oficinas cierran a las 5 p. m. Actúe antes, y guarde un comprobante.",
            ),
        ),
    ),
    Part(
        "privacy",
        Text(en="We keep nothing", es="No guardamos nada"),
        (
            Text(
                en="There is no account, no cookie and no list of visitors. We do not write down "
                "what you ask.",
                es="No hay cuentas, ni cookies, ni lista de visitantes. No anotamos lo que usted "
                "pregunta.",
            ),
            Text(
                en="What you type is in the web address of the page, and nowhere else. Anyone who "
                "has the address can read it. So do not put a child's name in it.",
                es="Lo que usted escribe está en la dirección web de la página, y en ninguna otra "
                "parte. Quien tenga la dirección puede leerlo. Por eso no ponga el nombre de un "
                "niño.",
            ),
            Text(
                en="If you subscribe, your calendar app has the address too. Then Google or "
                "Microsoft can see the dates you typed.",
                es="Si se suscribe, la empresa de su calendario, como Google o Microsoft, podrá "
                "ver las fechas que escribió.",
            ),
            Text(
                en="On a computer that others use, your browser may remember the address. Use a "
                "private window there.",
                es="En una computadora que usan otras personas, el navegador puede recordar la "
                "dirección. Use allí una ventana privada.",
            ),
        ),
    ),
    Part(
        "maker",
        layout.MAKER,
        (
            Text(
                en="The IEP Clock contributors make it. It is free and open software: anyone may "
                "read and check the rules and the code.",
                es="Lo hacen las personas que contribuyen a IEP Clock. Es software libre: "
                "cualquiera puede leer y revisar las reglas y el código.",
            ),
        ),
    ),
    Part(
        "who",
        Text(en="Who we are not", es="Quiénes no somos"),
        (
            Text(
                en="We are not the State of California, not CDE, not OAH and not your school "
                "district. Filing happens with them, never here.",
                es="No somos el Estado de California, ni el CDE, ni la OAH, ni su distrito "
                "escolar. Los papeles se presentan ante ellos, nunca aquí.",
            ),
            Text(
                en="We are not a law firm, and nothing here is legal advice. Check each date with "
                "the office that handles your case.",
                es="No somos un bufete de abogados, y nada de esto es asesoría legal. Confirme "
                "cada fecha con la oficina que lleva su caso.",
            ),
            Text(
                en="We name the source of each rule, so that you or someone who helps you can "
                "check it.",
                es="Decimos la fuente de cada regla, para que usted o quien le ayude pueda "
                "comprobarla.",
            ),
        ),
    ),
)
ALL_PARTS = Text(en="On this page", es="En esta página")
