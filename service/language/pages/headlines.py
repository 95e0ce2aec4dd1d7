"""Texts of the headlines of the timeline page, and advice about a date."""

from calendars.translation import Text

# The title of the page, as a link to it shows.
TITLE = Text(en="{title}: {day}", es="{title}: {day}")
TITLE_LATE = Text(en="Late? {title}: {day}", es="¿Con atraso? {title}: {day}")

SETTLED = Text(en="Settled by agreement", es="Resuelto por acuerdo")
SETTLED_SAYS = Text(
    en="What was left is not needed. Keep the dates until you have it in writing that the case is "
    "closed.",
    es="Lo que faltaba ya no hace falta. Guarde las fechas hasta tener por escrito que el caso "
    "está cerrado.",
)
LATE = Text(en="Late", es="Con atraso")
LATE_BY = Text(en="{days} late", es="{days} de atraso")
WAS_DUE = Text(en="Due {day}.", es="El plazo venció el {day}.")
YOURS_OVERDUE = Text(en="Yours to do: the date has passed", es="Le toca a usted: ya pasó la fecha")
LATE_BY_ONE = Text(en="Late by one reading", es="Con atraso según una lectura")
YOUR_NEXT = Text(en="Next for you", es="Lo próximo para usted")
NEXT = Text(en="Next", es="Lo próximo")
ONE_MORE = Text(en="One more date needed", es="Falta una fecha")
ONE_MORE_SAYS = Text(
    en="These dates cannot be counted yet: {titles}.",
    es="Todavía no se pueden calcular estas fechas: {titles}.",
)
SCHOOL_NEEDED = Text(en="Enter the school calendar", es="Escriba el calendario escolar")
ALL_PASSED = Text(
    en="Every date we can count has passed",
    es="Ya pasaron todas las fechas que se pueden calcular",
)
ALL_PASSED_SAYS = Text(
    en="Enter below what happened since.", es="Escriba abajo lo que pasó desde entonces."
)
MORE_LATE = Text(
    en="More dates have passed: see “{group}” below.",
    es="Hay más fechas que ya pasaron: vea “{group}” abajo.",
)
DID_IT_HAPPEN = Text(en="Did it happen? Enter the date.", es="¿Ya ocurrió? Escriba la fecha.")
DID_YOU = Text(en="Did you do it? Enter the date.", es="¿Ya lo hizo? Escriba la fecha.")
NOT_DONE = Text(en="It has not happened?", es="¿No ha ocurrido?")
NOT_DONE_YET = Text(en="Not done yet?", es="¿Todavía no?")
CHECKED = Text(
    en="From {cite}. Rules checked {day}.", es="Según {cite}. Reglas revisadas el {day}."
)
DO_YOURS = Text(
    en="Do this by 5 p.m. that day, or better a few days before. Keep proof.",
    es="Hágalo antes de las 5 p. m. de ese día, o mejor unos días antes. Guarde un comprobante.",
)
DO_IF_YOU_WANT = Text(
    en="You don’t have to do this. If you do, act by 5 p.m. that day, and keep proof.",
    es="No tiene que hacerlo. Si lo hace, actúe antes de las 5 p. m. de ese día y guarde un "
    "comprobante.",
)
DO_WAIT = Text(
    en="{who} must act by this date. You don’t have to do anything. Put it in your calendar.",
    es="{who} debe actuar a más tardar ese día. Usted no tiene que hacer nada; apunte la fecha.",
)
DO_WAIT_READINGS = Text(
    en="{who} must act by this date. You don’t have to do anything. Some read the law to allow "
    "until {late}. From {after} it is late on any reading listed here.",
    es="{who} debe actuar a más tardar ese día. Usted no tiene que hacer nada. Según otra "
    "interpretación, el plazo llega al {late}. Desde el {after} hay atraso según todas las "
    "lecturas de aquí.",
)
DO_NOTHING = Text(
    en="This comes by itself. You don’t have to do anything.",
    es="Esto llega solo. Usted no tiene que hacer nada.",
)
DO_GO = Text(en="The date is set.", es="La fecha está fijada.")

TO_COMPLAINT = Text(
    en="Tell the state: a complaint to CDE about this", es="Avise al estado: queja al CDE por esto"
)
