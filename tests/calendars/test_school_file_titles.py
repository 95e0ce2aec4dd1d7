"""Titles of events as schools in California write them (made up, or words that many use)."""

import pytest

from calendars.school_file.reasons import NOTICES, REASONS, NoticeCode, Reason, Taken
from calendars.school_file.titles import classify

CLOSED = """\
No School
NO SCHOOL: Staff Development
No School – Parent Conferences
No School K-12
TK–12 No School
No School for Students
Non-School Day
Non-Student Day
Non-Instructional Day
Pupil-Free Day
Student Holiday
Planning Day – Student Holiday
Students off - teacher planning
District Closed
School Not in Session
Schools & District Office Closed
Teacher Workday
Staff Development Day (No Students)
Professional Development Day
In-service Day
Buy-Back Day
Recess
Holiday
Legal Holiday
District Holiday
Labor Day
Labor Day - No School
Veteran's Day
Veterans’ Day (Observed)
Thanksgiving Day
Day after Thanksgiving
Thanksgiving Holiday
Christmas Day
New Year's Day
Martin Luther King, Jr. Day
MLK Day
Dr. Martin Luther King, Jr.'s Birthday
Lincoln's Birthday
Washington's Birthday
Washington & Presidents' Day
Presidents' Day Holiday
Memorial Day Holiday
Juneteenth
Lunar New Year Holiday
Admission Day Holiday
Cesar Chavez Day - No School
Cesar Chavez Day (in lieu)
Good Friday (No School)
No School 11/23-27
No School Nov 2-6
No hay clases
No hay escuela: Día del Trabajo
Día sin clases
Escuela cerrada
Día feriado
Día de los Veteranos
Asueto escolar
Día de desarrollo profesional
"""
BREAKS = """\
Winter Break
Winter Break (12/21-1/4)
Winter Break (Jan 1-4)
No School - Winter Break
Winter Holidays
Christmas Vacation
Spring Recess
Spring Break 2027
Thanksgiving Break
Thanksgiving Break (School resumes Nov 30)
Thanksgiving Week
Fall Break
February Break
Mid-Winter Break
Presidents' Week Recess
Ski Week
School Break
Intersession
Vacaciones de invierno
Vacaciones de Acción de Gracias
Receso de primavera
Winter Break Begins
Spring Break Ends
"""
FIRST_DAYS = """\
First Day of School
First Day of School (Minimum Day)
First Day of School/Semester 1 Begins
First Day of School TK-12
First day of school - All Students
1st day of school
First day of classes
First Day of Instruction
First Day for Students
First Day for Students and Staff
First day of the 2026-27 school year
First Day of 2026-2027 School Year
Student First Day
First Student Day
First Instructional Day
Students report
School Begins
Classes Begin
Primer día de clases
Primer día de escuela
Inicio de clases
Regreso a clases
"""
LAST_DAYS = """\
Last Day of School
Last Day of School - Early Dismissal
Last Day of School / Graduation
Last Day of School - Summer Break Begins
last day of classes
Last Day of Instruction - Minimum Day
Last Day for Students
Last Student Day
School Ends
End of School Year
Último día de clases
Último día de escuela
Fin del año escolar
"""
LEFT = {
    Reason.NO_TITLE: """\
–
""",
    Reason.NOTHING: """\
A Day
100th Day of School
School District
A Day of Learning for the Whole Family with Music, Art and Robots from Noon until Four O’Clock
Preschool closed
Day of the Dead
End of Quarter
Student Free Dress Day
School Closed to Visitors
School Site Council
Wednesday Announcements
""",
    Reason.IN_SCHOOL: """\
Minimum Day
Early Release
Delayed Opening
Half Day
Wednesday Late Start
Teacher Professional Development (Early Release)
Minimum Day - Winter Break begins tomorrow
Día mínimo
Salida temprano
""",
    Reason.SAYS_BOTH: """\
Minimum Day / No School
""",
    Reason.NOT_CERTAIN: """\
Possible No School Day
No School?
Holiday (tentative)
School Closed - Emergency Day if needed
Cancelled: No School
""",
    Reason.SOME_GRADES: """\
No School (Elementary Only)
No School 6-12
No School K–5
Grades 6-8 No School
No School for Kindergarten
High Schools: No School
No School for seniors
First Day of School Grades 1-6
Last day of school for seniors
No hay clases (solo primaria)
""",
    Reason.STAFF_ONLY: """\
First day of school for teachers
""",
    Reason.OTHER_TERM: """\
First day of school of second semester
First Day of School Packet Pick-up
Noche de regreso a clases
""",
    Reason.OCCASION: """\
Back to school night
No School Lunch Served
Parent Teacher Conferences
Holiday luncheon
Holiday Concert
Winter Break Camp
Winter Break Homework Due
Thanksgiving Feast
Veterans Day Assembly
Labor Day Weekend Tournament
School Board Meeting
District Office Holiday Closure
Picture Day
""",
    Reason.OPTIONAL_HOLIDAY: """\
Columbus Day
Indigenous Peoples’ Day
Cesar Chavez Day
Good Friday
Diwali
Halloween
Lunar New Year
""",
    Reason.SUMMER: """\
Summer Break
Vacaciones de verano
""",
}
NOT_OF_THE_YEAR = """\
First Day of Spring
First Day of Hanukkah
First Day for Teachers
Teachers report
First Day Back from Winter Break
First Day of Summer School
Last Day of Quarter 1
Last day before Winter Break
Last Day to Drop a Class
Students return from Winter Break
School Resumes after Winter Break
Lunch break
Recess Duty
Picture Makeup Day
Community Workday
"""


def lines(text: str) -> list[str]:
    return text.splitlines()


@pytest.mark.parametrize("title", lines(CLOSED))
def test_closed(title: str) -> None:
    assert classify(title).taken is Taken.CLOSED


@pytest.mark.parametrize("title", lines(BREAKS))
def test_breaks(title: str) -> None:
    assert classify(title).taken is Taken.BREAK


@pytest.mark.parametrize("title", lines(FIRST_DAYS))
def test_first_days(title: str) -> None:
    assert classify(title) == (Taken.FIRST_DAY, Reason.FIRST_DAY)


@pytest.mark.parametrize("title", lines(LAST_DAYS))
def test_last_days(title: str) -> None:
    assert classify(title) == (Taken.LAST_DAY, Reason.LAST_DAY)


@pytest.mark.parametrize(
    ("title", "why"), [(title, why) for why, titles in LEFT.items() for title in lines(titles)]
)
def test_left_with_its_reason(title: str, why: Reason) -> None:
    assert classify(title) == (Taken.LEFT, why)


@pytest.mark.parametrize("title", lines(NOT_OF_THE_YEAR))
def test_left_for_whatever_reason(title: str) -> None:
    assert classify(title).taken is Taken.LEFT


def test_every_reason_and_notice_has_words_in_both_languages() -> None:
    assert set(REASONS) == set(Reason)
    assert set(NOTICES) == set(NoticeCode)
    assert all(text.en and text.es for text in (*REASONS.values(), *NOTICES.values()))
