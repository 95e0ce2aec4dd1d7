"""The words of the calendars in both languages, and what their years have to caution."""

from datetime import date

import pytest

from calendars.california import CHECKED, TITLES, Calendar, cautions, holidays_in, holidays_on
from calendars.translation import Text


def names_of(calendar: Calendar, year: int) -> list[tuple[str, str]]:
    return [(each.name.en, each.name.es) for each in holidays_in(calendar, year)]


class TestCautions:
    """What a year's answer has to say beyond its days."""

    def test_native_american_day_for_state_employees(self) -> None:
        """AB 1841 (Stats. 2026, ch. 447): "upon appropriation by the Legislature"."""
        caution = Text(
            en="State employees get Native American Day, the fourth Friday in September, only if"
            " the Legislature funds it (AB 1841, Stats. 2026, ch. 447). It is not counted as a"
            " closure of state offices.",
            es="Los empleados estatales tienen libre el Día de los Nativos Americanos, el cuarto"
            " viernes de septiembre, solo si la Legislatura asigna los fondos (AB 1841, Stats."
            " 2026, ch. 447). No se cuenta como cierre de las oficinas del estado.",
        )
        years = [
            year for year in range(2000, 2042) if caution in cautions(Calendar.STATE_OFFICES, year)
        ]
        assert years == list(range(2027, 2042))
        assert holidays_on(Calendar.STATE_OFFICES, date(2027, 9, 24)) == ()
        assert not any(caution in cautions(each, 2027) for each in Calendar if "state" not in each)

    def test_an_agencys_closing_against_the_statute(self) -> None:
        """One agency's page closes on Friday 2026-07-03; § 19853(b) moves no such Saturday."""
        [caution] = cautions(Calendar.STATE_OFFICES, 2026)
        assert "Friday, July 3, 2026" in caution.en
        assert "viernes 3 de julio de 2026" in caution.es
        assert holidays_on(Calendar.STATE_OFFICES, date(2026, 7, 3)) == ()

    def test_a_year_of_estimates_says_so_even_of_days_not_listed(self) -> None:
        """Eid al-Adha 2027 is estimated for a Sunday and Diwali 2036 for a Saturday."""
        eids = (
            "The dates of Eid al-Fitr and Eid al-Adha are estimated: the moon decides, and each"
            " may come a day earlier or later."
        )
        diwali = "The date of Diwali is estimated this year and may be printed as another day."
        assert eids in [said.en for said in cautions(Calendar.LEGAL_HOLIDAYS, 2027)]
        assert {eids, diwali} <= {said.en for said in cautions(Calendar.LEGAL_HOLIDAYS, 2036)}
        assert diwali not in [said.en for said in cautions(Calendar.LEGAL_HOLIDAYS, 2035)]

    @pytest.mark.parametrize(
        ("calendar", "year"),
        [
            (Calendar.COURTS, 2026),
            (Calendar.COURTS, 2027),
            (Calendar.STATE_OFFICES, 2025),
            (Calendar.LEGAL_HOLIDAYS, 2026),
            (Calendar.FEDERAL, 2027),
            (Calendar.FEDERAL, 2030),
        ],
    )
    def test_most_years_need_none(self, calendar: Calendar, year: int) -> None:
        assert cautions(calendar, year) == ()


class TestWords:
    """Each name in both languages, and without "(observed)"."""

    def test_courts(self) -> None:
        assert names_of(Calendar.COURTS, 2027) == [
            ("New Year's Day", "Día de Año Nuevo"),
            ("Dr. Martin Luther King, Jr. Day", "Día de Martin Luther King Jr."),
            ("Lincoln Day", "Día de Lincoln"),
            ("Presidents' Day", "Día de los Presidentes"),
            ("Farmworkers Day", "Día de los Trabajadores Agrícolas"),
            ("Memorial Day", "Día de los Caídos"),
            ("Juneteenth", "Juneteenth"),
            ("Independence Day", "Día de la Independencia"),
            ("Labor Day", "Día del Trabajo"),
            ("Native American Day", "Día de los Nativos Americanos"),
            ("Veterans Day", "Día de los Veteranos"),
            ("Thanksgiving Day", "Día de Acción de Gracias"),
            ("The day after Thanksgiving", "El día después de Acción de Gracias"),
            ("Christmas Day", "Día de Navidad"),
            ("New Year's Day", "Día de Año Nuevo"),
        ]

    def test_state_offices(self) -> None:
        assert names_of(Calendar.STATE_OFFICES, 2025) == [
            ("New Year's Day", "Día de Año Nuevo"),
            ("Dr. Martin Luther King, Jr. Day", "Día de Martin Luther King Jr."),
            ("Presidents' Day", "Día de los Presidentes"),
            ("Cesar Chavez Day", "Día de César Chávez"),
            ("Memorial Day", "Día de los Caídos"),
            ("Independence Day", "Día de la Independencia"),
            ("Labor Day", "Día del Trabajo"),
            ("Veterans Day", "Día de los Veteranos"),
            ("Thanksgiving Day", "Día de Acción de Gracias"),
            ("The day after Thanksgiving", "El día después de Acción de Gracias"),
            ("Christmas Day", "Día de Navidad"),
        ]

    def test_legal_holidays(self) -> None:
        assert names_of(Calendar.LEGAL_HOLIDAYS, 2028) == [
            ("Dr. Martin Luther King, Jr. Day", "Día de Martin Luther King Jr."),
            ("Lunar New Year", "Año Nuevo Lunar"),
            ("Presidents' Day", "Día de los Presidentes"),
            ("Farmworkers Day", "Día de los Trabajadores Agrícolas"),
            ("Sylvia Mendez Day", "Día de Sylvia Mendez"),
            ("Genocide Remembrance Day", "Día de Recordación del Genocidio"),
            ("Eid al-Adha", "Eid al-Adha"),
            ("Memorial Day", "Día de los Caídos"),
            ("Juneteenth", "Juneteenth"),
            ("Independence Day", "Día de la Independencia"),
            ("Labor Day", "Día del Trabajo"),
            ("Native American Day", "Día de los Nativos Americanos"),
            ("Columbus Day", "Día de Cristóbal Colón"),
            ("Diwali", "Diwali"),
            ("Veterans Day", "Día de los Veteranos"),
            ("Thanksgiving Day", "Día de Acción de Gracias"),
            ("Christmas Day", "Día de Navidad"),
        ]

    def test_federal(self) -> None:
        assert names_of(Calendar.FEDERAL, 2026) == [
            ("New Year's Day", "Día de Año Nuevo"),
            ("Birthday of Martin Luther King, Jr.", "Natalicio de Martin Luther King Jr."),
            ("Washington's Birthday", "Natalicio de Washington"),
            ("Memorial Day", "Día de los Caídos"),
            (
                "Juneteenth National Independence Day",
                "Día Nacional de la Independencia Juneteenth",
            ),
            ("Independence Day", "Día de la Independencia"),
            ("Labor Day", "Día del Trabajo"),
            ("Columbus Day", "Día de Cristóbal Colón"),
            ("Veterans Day", "Día de los Veteranos"),
            ("Thanksgiving Day", "Día de Acción de Gracias"),
            ("Christmas Day", "Día de Navidad"),
        ]

    def test_titles(self) -> None:
        assert dict(TITLES) == {
            "courts": Text(
                en="California court holidays", es="Días feriados de las cortes de California"
            ),
            "state-offices": Text(
                en="Days California state offices are closed",
                es="Días en que cierran las oficinas del estado de California",
            ),
            "legal-holidays": Text(
                en="Legal holidays in California", es="Días feriados legales de California"
            ),
            "federal": Text(en="Federal holidays", es="Días feriados federales"),
        }

    def test_checked_says_through_which_law(self) -> None:
        assert (
            Text(
                en="Checked against the published lists for 2024 to 2026 and against the statutes"
                " as amended through the acts of September 2026",
                es="Verificado con las listas publicadas de 2024 a 2026 y con las leyes, incluidas"
                " las enmiendas hasta septiembre de 2026",
            )
            == CHECKED
        )
