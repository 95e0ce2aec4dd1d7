"""The worked cases of expulsion, birthdays, records and the doors beside IDEA, counted by hand."""

import pytest

from service.answers.outcome_models import DueOut
from tests.asking import ask, iso

# The calendar of these cases; 2027-02-12 and 2028-02-11 are the days for Lincoln Day.
SCHOOL = (
    "school_year=2026-08-12/2027-06-04&school_year=2027-08-11/2028-06-02"
    "&school_break=2026-11-23/2026-11-27&school_break=2026-12-21/2027-01-08"
    "&school_break=2027-03-29/2027-04-02&school_break=2027-11-22/2027-11-26"
    "&school_break=2027-12-20/2028-01-07&school_closed=2027-02-12&school_closed=2028-02-11"
)
# A date, and after it where the count lands (w) and the latest that can be argued (l), if others.
CASES: tuple[tuple[str, str, dict[str, str]], ...] = (
    (
        "expulsion",
        (
            "filed=2026-10-05&suspended=2026-10-01&emergency=yes&hearing=2026-11-10"
            "&hearing_ended=2026-11-10&expelled=2026-12-01&next_semester_ends=2027-06-04"
        ),
        {
            "suspension_conference": "2026-10-05",  # October 2, 5
            "suspension_ends": "2026-10-07 l2026-10-08",  # October 1, 2, 5, 6, 7
            # October 6-9 are 4, 12-16 are 9, 19; Columbus Day is a school day.
            "manifestation_determination": "2026-10-19",
            # October 6-30: 19; November 2-10: 26; 12, 13: 28; 16, 17: 30.
            "hearing_held": "2026-11-17",
            "hearing_notice": "2026-10-30 w2026-10-31",  # a Saturday
            "public_hearing_request": "2026-11-05",
            "panel_recommendation": "2026-11-16",
            # From October 1. October 2-30: 21; November 2-10: 28; 12-13: 30; 16-20: 35; the week
            # of the 23rd out; 30: 36; December 1-4: 40.
            "board_decision": "2026-12-04",
            "alternative_referral": "2026-12-04",
            "appeal": "2026-12-31",
            "readmission_review": "2027-06-04",
            "readmission_assessment": "2027-04-20",
        },
    ),
    (
        "expulsion",
        "filed=2027-05-20&suspended=2027-05-19",
        {
            "suspension_ends": "2027-05-25 l2027-05-26",
            # May 21: 1; 24-28: 6; May 31 closed; June 1-4: 10. No summer day counts.
            "manifestation_determination": "2027-06-04",
            # May 21-28: 6; June 1-4: 10; then the recess: June 7-30: 28; July 1-2: 30. The board's
            # recess without June 7 to July 2 ends on July 30, but not past August 11 less 20 days.
            "hearing_held": "2027-07-02 l2027-07-22",
            # May 20-28: 7; June 1-4: 11; 7-30: 29; July 1-2: 31; 5-9: 36; 12-15: 40. Without the
            # holidays of June 18 and July 5 it ends two weekdays later.
            "board_decision": "2027-07-15 l2027-07-19",
        },
    ),
    (
        "expulsion",
        (
            "filed=2026-10-05&expelled=2026-11-17&act=listed&appeal=2026-12-10"
            "&county_hearing=2027-01-20&county_heard_by=panel&county_recommendation=2027-01-25"
        ),
        {
            "alternative_referral": "2026-11-20",
            "appeal": "2026-12-17",
            "transcript_request": "2026-12-10",
            "transcript": "2027-01-14",  # December 11: 1; 14-18: 6; winter break out; January 11-14
            # December: 6; January 11-15: 11; 18 closed; 19-22: 15; 25-29: 20.
            "county_hearing_held": "2027-01-29",
            "county_public_request": "2027-01-15",
            "county_recommendation": "2027-01-25",
            "county_decision": "2027-02-08",  # January 26-29: 4; February 1-5: 9; 8: 10
            "readmission_review": "2027-11-17",
            "readmission_assessment": "2027-10-01 w2027-10-03",  # a Sunday
        },
    ),
    (
        "birthdays",
        "filed=2024-07-18",
        {
            "transition_may_begin": "2026-10-18",
            # July 18 back: 18 days to June 30, 30 to May 31, 31 to April 30, 11 more.
            "district_notified": "2027-04-19",
            "transition_conference": "2027-04-19",
            "iep_by_three": "2027-07-18",
            "transition_services": "2040-07-18",
        },
    ),
    (
        "birthdays",
        "filed=2008-02-29",
        {
            "transition_services": "2024-02-29",
            "rights_statement": "2025-02-28 l2025-03-01",
            "rights_transfer": "2026-02-28 l2026-03-01",
            "enrolled_before_19": "2027-02-26 w2027-02-27",  # a Saturday
            "eligibility_ends": "2030-06-30",
        },
    ),
    (
        "birthdays",
        "filed=2005-11-02",
        {"enrolled_before_19": "2024-11-01", "eligibility_ends": "2027-12-31 l2028-06-30"},
    ),
    ("birthdays", "filed=2005-08-20", {"eligibility_ends": "2027-06-30"}),
    ("birthdays", "filed=2005-03-15", {"eligibility_ends": "2027-06-30"}),
    (
        "birthdays",
        "filed=2024-06-30&stays_in_early_program=yes",
        {"early_program_review": "2027-06-30"},
    ),
    (
        "birthdays",
        "filed=2024-07-01&stays_in_early_program=yes",
        {"early_program_review": "2028-06-30"},
    ),
    (
        "independent-assessment",
        "filed=2026-09-21&learned=2025-05-23",
        {"due_process_limit": "2027-05-21 w2027-05-23 l2027-05-24"},  # a Sunday
    ),
    (
        "behavioral-emergency",
        "filed=2026-10-14",
        {"parent_notice": "2026-10-15", "iep_meeting_scheduled": "2026-10-16"},
    ),
    (
        "behavioral-emergency",
        "filed=2026-11-20",  # the Friday before a week off
        {"parent_notice": "2026-11-30", "iep_meeting_scheduled": "2026-11-22 l2026-11-23"},
    ),
    (
        "behavioral-emergency",
        "filed=2026-10-09",  # October 12 is a school day, but a legal holiday
        {
            "parent_notice": "2026-10-12 l2026-10-13",
            "iep_meeting_scheduled": "2026-10-11 l2026-10-13",
        },
    ),
    # September 20; October 10: 30, a Saturday; the 12th is a legal holiday.
    ("record-correction", "filed=2026-09-10", {"meeting": "2026-10-10 l2026-10-13"}),
    (
        "record-correction",
        "filed=2026-09-10&refused=2026-10-08",
        {"appeal": "2026-11-06 w2026-11-07 l2026-11-09"},
    ),
    (
        "record-correction",
        "filed=2026-09-10&refused=2026-10-08&appeal=2026-11-06&board_decision=2026-12-07",
        {"board_decision": "2026-12-06 l2026-12-07", "proceedings_destroyed": "2027-12-07"},
    ),
    ("nonpublic-school", "filed=2026-10-01", {"parent_notice": "2026-10-15"}),
    # Thanksgiving; courts are closed on its Friday too.
    ("nonpublic-school", "filed=2026-11-12", {"parent_notice": "2026-11-26 l2026-11-30"}),
    (
        "nonpublic-school",
        "filed=2027-01-04&termination_notice=2027-01-11",
        {"parent_notice": "2027-01-18 l2027-01-19", "contract_may_end": "2027-01-31"},
    ),
    (
        "nonpublic-school",
        "filed=2027-01-04&contract_ends=2027-02-12",
        {"termination_notice": "2027-01-22 w2027-01-23"},
    ),
    (
        "civil-rights",
        "filed=2026-03-02",
        # Through March 31: 29; April 59; May 90; June 120; July 151; August 29: 180, a Saturday.
        {"complaint_limit": "2026-08-28 w2026-08-29", "uniform_complaint_limit": "2026-09-02"},
    ),
    (
        "civil-rights",
        "filed=2026-08-31",
        {
            "complaint_limit": "2027-02-26 w2027-02-27",
            # February has no 31st; its 28th is a Sunday.
            "uniform_complaint_limit": "2027-02-26 w2027-02-28 l2027-03-01",
        },
    ),
    (
        "civil-rights",
        "filed=2026-10-14&ocr_asked=2027-02-24&grievance_ended=2027-03-10",
        {
            "complaint_limit": "2027-04-12",
            "uniform_complaint_limit": "2027-04-14 l2027-04-15",  # an optional legal holiday
            "answer_to_ocr": "2027-03-16",
            "after_grievance": "2027-05-07 w2027-05-09",
        },
    ),
    (
        "uniform-complaint",
        "filed=2026-09-08",
        # September 22; October 53; November 7: 60, a Saturday.
        {"earliest_act": "2026-03-08", "report": "2026-11-07 l2026-11-09"},
    ),
    (
        "uniform-complaint",
        "filed=2026-09-08&report=2026-11-06&appeal=2026-12-04&file_requested=2026-12-15",
        {
            "appeal": "2026-12-04 w2026-12-06 l2026-12-07",
            "file_to_cde": "2026-12-25 l2026-12-28",
            "appeal_decision": "2027-02-02",  # December 27; January 58; February 2: 60
        },
    ),
    (
        "uniform-complaint",
        "filed=2026-09-08&about=other&extended_to=2026-12-18",
        {"earliest_act": "2025-09-08", "report": "2026-12-18"},
    ),
    (
        "due-process",
        "filed=2026-09-14&settlement_offer=2026-11-02",
        {"offer_answer": "2026-11-12"},  # a Thursday
    ),
    (
        "expedited-hearing",
        "filed=2026-09-14&settlement_offer=2026-10-28",
        {"offer_answer": "2026-11-06 w2026-11-07 l2026-11-09"},
    ),
    (
        "due-process",
        "filed=2026-01-05&decision=2026-04-10",
        {"fees_action": "2029-04-09 w2029-04-10 l2029-04-11"},  # a legal holiday
    ),
    ("due-process", "filed=2026-01-15", {"dismissal_request": "2026-02-15"}),
    (
        "due-process",
        "filed=2026-09-14&resolution_meeting=2026-09-24",
        {"resolution_report": "2026-09-29"},
    ),
    (
        "due-process",
        "filed=2026-09-14&prehearing_conference=2026-11-13",  # November 12, 10, 9
        {
            "prehearing_statement": "2026-11-09",
            "motions": "2026-11-09",
            "mediation_request": "2026-11-09",
            "judge_challenge": "2026-11-13",
        },
    ),
    (
        "due-process",
        "filed=2026-09-14&prehearing_conference=2026-11-13&mediation_deadline=2026-10-30",
        {"mediation_request": "2026-10-30"},
    ),
    (
        "due-process",
        "filed=2026-09-14&witness_identified=2026-12-02",
        {"late_witness": "2026-12-07"},
    ),
    ("due-process", "filed=2026-09-14&records_request=2026-11-02", {"records": "2026-11-09"}),
    (
        "due-process",
        "filed=2026-09-14&records_request=2026-09-21&resolution_meeting=2026-09-24",
        {"records": "2026-09-24"},  # the fifth business day would be the 28th
    ),
    (
        "due-process",
        "filed=2026-09-14&records_request=2026-09-28&resolution_meeting=2026-09-24",
        {"records": "2026-10-05"},  # the meeting was before the request
    ),
    (
        "informal",
        "filed=2026-09-14&records_request=2026-09-21&meeting=2026-09-23",
        {"records": "2026-09-23"},
    ),
    ("records", "filed=2026-09-21&hearing=2026-09-24", {"records": "2026-09-24"}),
    (
        "state-complaint",
        "filed=2026-09-10&records_request=2026-11-09",
        {"records": "2026-11-17"},  # November 10, 12, 13, 16, 17
    ),
    (
        "expedited-hearing",
        "filed=2026-10-19&hearing=2026-11-10&prehearing_conference=2026-11-02",
        {
            "copy_to_other_party": "2026-10-19",
            "issues_notice": "2026-10-30 w2026-10-31",
            "attorney_notice": "2026-10-30 w2026-10-31",
            "settlement_offer": "2026-10-30",
            "motions": "2026-10-28",
            "prehearing_statement": "2026-10-28",
        },
    ),
    (
        "appeal",
        "filed=2026-10-27&decision_received=2026-10-30&decision_corrected=2026-11-16",
        {"appeal": "2027-01-25 w2027-01-28 l2027-02-16"},
    ),
    (
        "state-complaint",
        "filed=2026-03-02&complete=2026-03-12",
        {"decision": "2026-05-01 l2026-05-11"},
    ),
    ("reviews", "filed=2026-10-20", {"iep_in_effect": "2027-08-11"}),
    (
        "discipline",
        (
            "filed=2026-10-28&removal=2026-09-14/2026-09-16&removal=2026-10-05/2026-10-08"
            "&removal=2026-10-22/2026-10-30"
        ),
        {"day_eleven": "2026-10-27"},  # 3 and 4; October 22, 23, 26 make ten
    ),
    (
        "discipline",
        (
            "filed=2026-11-06&removal=2026-09-14/2026-09-16&removal=2026-10-05/2026-10-09"
            "&removal=2026-10-19/2026-10-20&removal=2026-11-05"
        ),
        {"day_eleven": "2026-11-05"},  # in class from October 21
    ),
    ("transfer", "filed=2026-12-01&foster_request=2026-11-20", {"foster_records": "2026-11-24"}),
    (
        "transfer",
        "filed=2027-06-10&records_request=2027-06-14",
        # June 15-17: 3; 18 is a holiday; 21-25: 8; 28, 29.
        {"general_records": "2027-06-29"},
    ),
    ("transfer", "filed=2027-01-11&left=2026-12-31", {"device_until": "2027-02-28"}),
    (
        "transfer",
        "filed=2026-08-13&arrival=2026-08-13",
        {"residence_proof": "2026-08-21 w2026-08-23 l2026-08-24"},
    ),
    (
        "transfer",
        "filed=2026-11-30&surrogate_needed=2026-11-24",
        {"surrogate_assigned": "2026-12-24"},
    ),
)


@pytest.mark.parametrize(("process", "query", "expected"), CASES)
def test_worked(process: str, query: str, expected: dict[str, str]) -> None:
    told = ask(process, f"{query}&{SCHOOL}")
    assert {id_: told_as(told[id_].due) for id_ in expected} == expected


def told_as(due: object) -> str:
    assert isinstance(due, DueOut)
    words = f" w{due.by_words}" * (due.by_words != due.act_by)
    latest = f" l{due.late_after}" * (due.late_after > due.by_words)
    return f"{iso(due.act_by)}{words}{latest}"
