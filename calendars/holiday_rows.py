"""Holidays as rows of law: four lists, each row with its first and last year in force.

A change of law closes one row (`until=`) and opens the next (`since=`).
Not modelled: Good Friday from noon to 3 p.m. (Gov. Code § 6700) is not a full day and never
stops a count. Saturdays and Sundays are in no list, because the counting rules exclude them.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from holidays.calendars.gregorian import SAT, SUN
from holidays.observed_holiday_base import SAT_TO_PREV_FRI, SUN_TO_NEXT_MON, ObservedRule

from calendars.translation import Text

FIRST_YEAR = 2000
LAST_YEAR = 2041


@dataclass(frozen=True, slots=True)
class Occasion:
    """A yearly holiday: its date in the words of the `holidays` package, and its name."""

    on: str
    name: Text


@dataclass(frozen=True, slots=True)
class Row:
    """An occasion that a list makes a holiday from `since` through `until`.

    `weekend` is the observed date of one on a Saturday or Sunday; None for the rule of its list.
    """

    occasion: Occasion
    weekend: ObservedRule | None = None
    since: int = FIRST_YEAR
    until: int = LAST_YEAR


@dataclass(frozen=True, slots=True)
class Caution:
    """A caution about a list in some years, and about the occasions in `about`."""

    years: Collection[int]
    says: Text
    about: tuple[Occasion, ...] = ()
    estimated: bool = False


@dataclass(frozen=True, slots=True)
class HolidayList:
    """Holidays of one statute."""

    title: Text
    statute: str
    weekend: ObservedRule
    rows: tuple[Row, ...]
    cautions: tuple[Caution, ...] = ()


FRIDAY_BEFORE = SAT_TO_PREV_FRI
MONDAY_AFTER = SUN_TO_NEXT_MON
FRIDAY_BEFORE_OR_MONDAY_AFTER = ObservedRule(SAT_TO_PREV_FRI | SUN_TO_NEXT_MON)
STAYS = ObservedRule({SAT: 0, SUN: 0})  # not empty: the package takes an empty rule for none

_NEW_YEAR = Text(en="New Year's Day", es="Día de Año Nuevo")
_FARMWORKERS = Text(en="Farmworkers Day", es="Día de los Trabajadores Agrícolas")

NEW_YEARS_DAY = Occasion("jan 1", _NEW_YEAR)
NEXT_NEW_YEARS_DAY = Occasion("next new years day", _NEW_YEAR)
KING_DAY = Occasion(
    "3rd mon of jan", Text(en="Dr. Martin Luther King, Jr. Day", es="Día de Martin Luther King Jr.")
)
KING_BIRTHDAY = Occasion(
    "3rd mon of jan",
    Text(en="Birthday of Martin Luther King, Jr.", es="Natalicio de Martin Luther King Jr."),
)
LUNAR_NEW_YEAR = Occasion("lunar new year", Text(en="Lunar New Year", es="Año Nuevo Lunar"))
LINCOLN_DAY = Occasion("feb 12", Text(en="Lincoln Day", es="Día de Lincoln"))
PRESIDENTS_DAY = Occasion("3rd mon of feb", Text(en="Presidents' Day", es="Día de los Presidentes"))
WASHINGTONS_BIRTHDAY = Occasion(
    "3rd mon of feb", Text(en="Washington's Birthday", es="Natalicio de Washington")
)
CESAR_CHAVEZ_DAY = Occasion("mar 31", Text(en="Cesar Chavez Day", es="Día de César Chávez"))
FARMWORKERS_DAY_IN_MARCH = Occasion("mar 31", _FARMWORKERS)
FARMWORKERS_DAY = Occasion("apr 10", _FARMWORKERS)
SYLVIA_MENDEZ_DAY = Occasion("apr 14", Text(en="Sylvia Mendez Day", es="Día de Sylvia Mendez"))
GENOCIDE_REMEMBRANCE_DAY = Occasion(
    "apr 24", Text(en="Genocide Remembrance Day", es="Día de Recordación del Genocidio")
)
MEMORIAL_DAY = Occasion("last mon of may", Text(en="Memorial Day", es="Día de los Caídos"))
JUNETEENTH = Occasion("jun 19", Text(en="Juneteenth", es="Juneteenth"))
JUNETEENTH_NATIONAL_INDEPENDENCE_DAY = Occasion(
    "jun 19",
    Text(
        en="Juneteenth National Independence Day", es="Día Nacional de la Independencia Juneteenth"
    ),
)
INDEPENDENCE_DAY = Occasion("jul 4", Text(en="Independence Day", es="Día de la Independencia"))
LABOR_DAY = Occasion("1st mon of sep", Text(en="Labor Day", es="Día del Trabajo"))
ADMISSION_DAY = Occasion("sep 9", Text(en="Admission Day", es="Día de la Admisión"))
NATIVE_AMERICAN_DAY = Occasion(
    "4th fri of sep", Text(en="Native American Day", es="Día de los Nativos Americanos")
)
COLUMBUS_DAY = Occasion("2nd mon of oct", Text(en="Columbus Day", es="Día de Cristóbal Colón"))
DIWALI = Occasion("diwali", Text(en="Diwali", es="Diwali"))
EID_AL_FITR = Occasion("eid al fitr", Text(en="Eid al-Fitr", es="Eid al-Fitr"))
EID_AL_ADHA = Occasion("eid al adha", Text(en="Eid al-Adha", es="Eid al-Adha"))
VETERANS_DAY = Occasion("nov 11", Text(en="Veterans Day", es="Día de los Veteranos"))
THANKSGIVING_DAY = Occasion(
    "4th thu of nov", Text(en="Thanksgiving Day", es="Día de Acción de Gracias")
)
DAY_AFTER_THANKSGIVING = Occasion(
    "1 day past 4th thu of nov",
    Text(en="The day after Thanksgiving", es="El día después de Acción de Gracias"),
)
CHRISTMAS_DAY = Occasion("dec 25", Text(en="Christmas Day", es="Día de Navidad"))

# SB 1394 (Stats. 2026, ch. 708): the years in which April 10 is a Tuesday, Wednesday or Thursday.
FARMWORKERS_DAY_MAY_MOVE = Caution(
    (2029, 2030, 2031, 2035, 2036, 2040, 2041),
    Text(
        en="April 10 falls on a Tuesday, Wednesday or Thursday this year, so the Legislature may"
        " move Farmworkers Day.",
        es="Este año el 10 de abril cae en martes, miércoles o jueves; por eso la Legislatura puede"
        " mover el Día de los Trabajadores Agrícolas.",
    ),
    (FARMWORKERS_DAY,),
)

# Statutes before 2024 were not compared with published lists: the act that took Lincoln Day and
# Columbus Day from state offices (2009) is no row here, since no source of it was read.
NOT_CHECKED = Caution(
    range(FIRST_YEAR, 2024),
    Text(
        en="The holidays of this year were not checked against a published list. Before 2010 some"
        " may be missing, and some may not yet have been holidays.",
        es="Los días feriados de este año no se verificaron con una lista publicada. Antes de 2010"
        " pueden faltar algunos, y otros quizá todavía no eran feriados.",
    ),
)

COURTS = HolidayList(
    title=Text(en="California court holidays", es="Días feriados de las cortes de California"),
    statute="Code Civ. Proc. § 135; Cal. Rules of Court, rule 1.11",
    weekend=FRIDAY_BEFORE_OR_MONDAY_AFTER,
    rows=(
        Row(NEW_YEARS_DAY),
        # Rule 1.11: 1 January 2028 is a Saturday, so the courts close on Friday 2027-12-31.
        Row(NEXT_NEW_YEARS_DAY, weekend=FRIDAY_BEFORE),
        Row(KING_DAY),
        Row(LINCOLN_DAY),
        Row(PRESIDENTS_DAY),
        # Stats. 2001 (SB 1112): signed on October 5, 2001, "State courts will be open one less day
        # next year" (Metropolitan News-Enterprise, October 10, 2001).
        Row(CESAR_CHAVEZ_DAY, since=2002, until=2025),
        # The day bears its new name in 2026 and its new date from 2027:
        # SB 1394 (Stats. 2026, ch. 708), signed September 2026, in force 2027-01-01.
        Row(FARMWORKERS_DAY_IN_MARCH, since=2026, until=2026),
        Row(FARMWORKERS_DAY, since=2027),
        Row(MEMORIAL_DAY),
        Row(JUNETEENTH, since=2022),
        Row(INDEPENDENCE_DAY),
        Row(LABOR_DAY),
        # AB 855 (Stats. 2021, ch. 283), approved 2021-09-24: the one for the other from 2022.
        Row(COLUMBUS_DAY, until=2021),
        Row(NATIVE_AMERICAN_DAY, since=2022),
        Row(VETERANS_DAY),
        Row(THANKSGIVING_DAY),
        Row(DAY_AFTER_THANKSGIVING),
        Row(CHRISTMAS_DAY),
    ),
    cautions=(NOT_CHECKED, FARMWORKERS_DAY_MAY_MOVE),
)

STATE_OFFICES = HolidayList(
    title=Text(
        en="Days California state offices are closed",
        es="Días en que cierran las oficinas del estado de California",
    ),
    statute="Gov. Code § 19853",
    weekend=MONDAY_AFTER,  # § 19853(b): no closure for a Saturday other than November 11
    rows=(
        Row(NEW_YEARS_DAY),
        Row(KING_DAY),
        Row(PRESIDENTS_DAY),
        # Stats. 2000 (SB 984), of August 18, 2000: "State employees observed the holiday for the
        # first time this year" (Metropolitan News-Enterprise, October 10, 2001).
        Row(CESAR_CHAVEZ_DAY, since=2001, until=2025),
        # SB 1394 (Stats. 2026, ch. 708), signed September 2026, in force 2027-01-01.
        Row(FARMWORKERS_DAY_IN_MARCH, since=2026, until=2026),
        Row(FARMWORKERS_DAY, since=2027),
        Row(MEMORIAL_DAY),
        Row(INDEPENDENCE_DAY),
        Row(LABOR_DAY),
        Row(VETERANS_DAY, weekend=FRIDAY_BEFORE_OR_MONDAY_AFTER),
        Row(THANKSGIVING_DAY),
        Row(DAY_AFTER_THANKSGIVING),
        Row(CHRISTMAS_DAY),
    ),
    cautions=(
        NOT_CHECKED,
        Caution(
            (2026,),
            Text(
                en="One state agency's page shows its offices closed on Friday, July 3, 2026. Gov."
                " Code § 19853(b) does not move July 4 from a Saturday, so that Friday is not"
                " counted as a closure.",
                es="La página de una agencia estatal muestra sus oficinas cerradas el viernes 3 de"
                " julio de 2026. Gov. Code § 19853(b) no mueve el 4 de julio cuando cae en"
                " sábado; por eso ese viernes no se cuenta como cierre.",
            ),
        ),
        # AB 1841 (Stats. 2026, ch. 447): only "upon appropriation by the Legislature".
        Caution(
            range(2027, LAST_YEAR + 1),
            Text(
                en="State employees get Native American Day, the fourth Friday in September, only"
                " if the Legislature funds it (AB 1841, Stats. 2026, ch. 447). It is not counted as"
                " a closure of state offices.",
                es="Los empleados estatales tienen libre el Día de los Nativos Americanos, el"
                " cuarto viernes de septiembre, solo si la Legislatura asigna los fondos (AB 1841,"
                " Stats. 2026, ch. 447). No se cuenta como cierre de las oficinas del estado.",
            ),
        ),
        FARMWORKERS_DAY_MAY_MOVE,
    ),
)

# Code Civ. Proc. § 135 excepts the days of the moon, Sylvia Mendez Day, Genocide Remembrance Day,
# Admission Day and Columbus Day: legal holidays on which courts and state offices stay open.
LEGAL_HOLIDAYS = HolidayList(
    title=Text(en="Legal holidays in California", es="Días feriados legales de California"),
    statute="Gov. Code §§ 6700, 6701",
    weekend=STAYS,  # § 6701 moves only the days it names
    rows=(
        Row(NEW_YEARS_DAY, weekend=MONDAY_AFTER),
        Row(KING_DAY),
        # AB 2596 (Stats. 2022, ch. 792), AB 1801 and AB 1655, all approved September 2022:
        # Lunar New Year, Genocide Remembrance Day and Juneteenth from 2023.
        Row(LUNAR_NEW_YEAR, since=2023),
        Row(LINCOLN_DAY, weekend=MONDAY_AFTER),
        Row(PRESIDENTS_DAY),
        Row(CESAR_CHAVEZ_DAY, weekend=MONDAY_AFTER, since=2001, until=2025),
        # SB 1394 (Stats. 2026, ch. 708), signed September 2026, in force 2027-01-01.
        Row(FARMWORKERS_DAY_IN_MARCH, weekend=MONDAY_AFTER, since=2026, until=2026),
        Row(FARMWORKERS_DAY, weekend=MONDAY_AFTER, since=2027),
        # AB 2294 (Stats. 2026, ch. 596), signed September 2026, in force 2027-01-01.
        Row(SYLVIA_MENDEZ_DAY, since=2027),
        Row(GENOCIDE_REMEMBRANCE_DAY, since=2023),
        Row(MEMORIAL_DAY),
        Row(JUNETEENTH, since=2023),
        Row(INDEPENDENCE_DAY, weekend=MONDAY_AFTER),
        Row(LABOR_DAY),
        Row(ADMISSION_DAY, weekend=MONDAY_AFTER),
        Row(NATIVE_AMERICAN_DAY),
        Row(COLUMBUS_DAY),
        # AB 268 (Stats. 2025, ch. 358), approved 2025-10-06: "the 15th day of the month of Kartik".
        Row(DIWALI, since=2026),
        # AB 2017 (Stats. 2026, ch. 571), signed September 2026, in force 2027-01-01.
        Row(EID_AL_FITR, since=2027),
        Row(EID_AL_ADHA, since=2027),
        Row(VETERANS_DAY, weekend=FRIDAY_BEFORE_OR_MONDAY_AFTER),
        Row(THANKSGIVING_DAY),
        Row(CHRISTMAS_DAY, weekend=MONDAY_AFTER),
    ),
    cautions=(
        NOT_CHECKED,
        FARMWORKERS_DAY_MAY_MOVE,
        Caution(
            range(2027, LAST_YEAR + 1),
            Text(
                en="The dates of Eid al-Fitr and Eid al-Adha are estimated: the moon decides, and"
                " each may come a day earlier or later.",
                es="Las fechas de Eid al-Fitr y Eid al-Adha son estimadas: la luna decide, y cada"
                " una puede llegar un día antes o después.",
            ),
            (EID_AL_FITR, EID_AL_ADHA),
            estimated=True,
        ),
        # The amavasya of Kartik 2027 begins after dusk on 28 October and ends at dusk on the 29th.
        Caution(
            (2027,),
            Text(
                en="Diwali 2027 may be printed as October 28 or October 29.",
                es="Diwali de 2027 puede aparecer impreso como 28 o 29 de octubre.",
            ),
            (DIWALI,),
            estimated=True,
        ),
        Caution(
            range(2036, LAST_YEAR + 1),
            Text(
                en="The date of Diwali is estimated this year and may be printed as another day.",
                es="La fecha de Diwali es estimada este año y puede aparecer impresa como otro "
                "día.",
            ),
            (DIWALI,),
            estimated=True,
        ),
    ),
)

FEDERAL = HolidayList(
    title=Text(en="Federal holidays", es="Días feriados federales"),
    statute="5 U.S.C. § 6103; E.O. 11582",
    weekend=FRIDAY_BEFORE_OR_MONDAY_AFTER,
    rows=(
        Row(NEW_YEARS_DAY),
        Row(NEXT_NEW_YEARS_DAY, weekend=FRIDAY_BEFORE),
        Row(KING_BIRTHDAY),
        Row(WASHINGTONS_BIRTHDAY),
        Row(MEMORIAL_DAY),
        Row(JUNETEENTH_NATIONAL_INDEPENDENCE_DAY, since=2021),
        Row(INDEPENDENCE_DAY),
        Row(LABOR_DAY),
        Row(COLUMBUS_DAY),
        Row(VETERANS_DAY),
        Row(THANKSGIVING_DAY),
        Row(CHRISTMAS_DAY),
    ),
    cautions=(NOT_CHECKED,),
)

# Federal offices closed by executive order, since the first year of filings: no holidays by
# statute (5 U.S.C. § 6103). Federal Register documents 2024-31143 and 2024-31766; the last order is
# of December 18, 2025.
CLOSED_BY_ORDER = {
    date(2024, 12, 24): "E.O. 14129",
    date(2025, 1, 9): "E.O. 14133",
    date(2025, 12, 24): "E.O. 14371",
    date(2025, 12, 26): "E.O. 14371",
}
