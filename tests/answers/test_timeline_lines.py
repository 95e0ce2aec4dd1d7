"""Every field of one line of the answer, as the HTTP contract has it."""

import pytest

from tests.web.wire import line, told

COMPLAINT = "filed=2026-01-15&violation=2025-11-03"
WINTER = "&school_year=2026-08-12/2027-06-10&school_break=2026-12-21/2027-01-01"


class TestALine:
    def test_a_count(self) -> None:
        assert line("state-complaint", COMPLAINT, "decision") == {
            "id": "decision",
            "title": "CDE's written decision is due",
            "who": "cde",
            "kind": "deadline",
            "standing": "known",
            "date": "2026-03-16",
            "statutory_date": "2026-03-16",
            "latest_date": None,
            "waits_for": [],
            "excused_by": None,
            "rule": {
                "count": 60,
                "unit": "calendar",
                "direction": "after",
                "from": "filed",
                "from_date": "2026-01-15",
                "policy": "fixed",
                "tolled": False,
                "text": "60 calendar days after CDE receives the complaint",
            },
            "why": ["Thursday, January 15, 2026 is day 0.", "Day 60 is Monday, March 16, 2026."],
            "skipped": [],
            "extended": [],
            "citations": line("state-complaint", COMPLAINT, "decision")["citations"],
            "if_missed": line("state-complaint", COMPLAINT, "decision")["if_missed"],
            "days_left": None,
            "when": None,
        }

    def test_its_sources(self) -> None:
        citation = line("state-complaint", COMPLAINT, "decision")["citations"][0]
        assert citation == {
            "cite": "34 CFR § 300.152(a)",
            "words": "a time limit of 60 days after a complaint is filed",
            "url": "https://www.ecfr.gov/current/title-34/section-300.152",
            "seen": "text",
        }

    def test_no_words_are_null(self) -> None:
        """`words` are quoted as they stand in the source, or there are none."""
        for dated in told("due-process", "filed=2026-09-08")["dates"]:
            assert "" not in [citation["words"] for citation in dated["citations"]]

    def test_how_a_source_was_read(self) -> None:
        twin = line("state-complaint", COMPLAINT, "reconsideration_request")["citations"]
        assert {citation["seen"] for citation in twin} == {"twin"}
        second = line("informal", "filed=2026-01-05", "recording_notice")["citations"]
        assert {citation["seen"] for citation in second} == {"secondary"}

    def test_a_fact(self) -> None:
        assert line("state-complaint", COMPLAINT, "violation") == {
            "id": "violation",
            "title": "What the complaint is about happened",
            "who": None,
            "kind": "event",
            "standing": "happened",
            "date": "2025-11-03",
            "statutory_date": None,
            "latest_date": None,
            "waits_for": [],
            "excused_by": None,
            "rule": None,
            "why": ["This day was given: Monday, November 3, 2025."],
            "skipped": [],
            "extended": [],
            "citations": [],
            "if_missed": None,
            "days_left": None,
            "when": None,
        }

    def test_what_was_skipped(self) -> None:
        """Weekends are folded together, each holiday and each break is named."""
        assert line("informal", f"filed=2026-11-23{WINTER}", "iep_meeting")["skipped"] == [
            {
                "first": "2026-12-21",
                "last": "2027-01-03",
                "days": 14,
                "reason": "School vacation of more than five school days",
                "cite": "Ed. Code § 56344(a)",
            }
        ]
        assert line("records", "filed=2026-11-05&lang=es", "records")["skipped"] == [
            {
                "first": "2026-11-07",
                "last": "2026-11-08",
                "days": 2,
                "reason": "Sábados y domingos",
                "cite": "34 CFR § 300.11(b)",
            },
            {
                "first": "2026-11-11",
                "last": "2026-11-11",
                "days": 1,
                "reason": "Día de los Veteranos",
                "cite": "5 U.S.C. § 6103; E.O. 11582",
            },
        ]

    def test_what_was_extended(self) -> None:
        extended = line("state-complaint", f"{COMPLAINT}&extended_to=2026-04-30", "decision")
        assert (extended["date"], extended["statutory_date"]) == ("2026-04-30", "2026-04-30")
        assert extended["extended"] == [
            {"by": "extended_to", "to": "2026-04-30", "was": "2026-03-16"}
        ]
        lengthened = line("due-process", "filed=2026-09-08&extended_by=10", "decision")
        assert lengthened["extended"] == [
            {"by": "extended_by", "to": "2026-12-02", "was": "2026-11-22"}
        ]


class TestTheRule:
    @pytest.mark.parametrize(
        ("process", "query", "id_", "rule"),
        [
            (
                "state-complaint",
                COMPLAINT,
                "copy_to_district",
                (None, None, "on", "filed", "2026-01-15", "fixed", False),
            ),
            (
                "state-complaint",
                COMPLAINT,
                "earliest_violation",
                (1, "year", "before", "filed", "2026-01-15", "fixed", False),
            ),
            (
                "state-complaint",
                f"{COMPLAINT}&extended_to=2026-04-30",
                "decision",
                (None, None, "on", "extended_to", "2026-04-30", "fixed", False),
            ),
            (
                "due-process",
                "filed=2026-09-08",
                "start_hearing_clock",
                (15, "calendar", "after", "filed", "2026-09-08", "fixed", False),
            ),
            (
                "due-process",
                "filed=2026-09-08&extended_by=10",
                "decision",
                (45, "calendar", "after", "resolution_period", "2026-10-08", "fixed", False),
            ),
            (
                "informal",
                "filed=2026-09-08",
                "iep_meeting",
                (30, "calendar", "after", "filed", "2026-09-08", "district", True),
            ),
            (
                "informal",
                "filed=2026-09-08",
                "records",
                (5, "business", "after", "records_request", None, "business", False),
            ),
            (
                "informal",
                "filed=2026-09-08",
                "prior_written_notice",
                (None, None, None, None, None, None, False),
            ),
            (
                "assessment",
                f"filed=2027-06-09{WINTER}&school_year=2027-08-11/2028-06-08",
                "assessment_plan",
                (10, "calendar", "after", "next_school_year", "2027-08-11", "district", False),
            ),
            (
                "discipline",
                f"filed=2026-11-06{WINTER}",
                "manifestation_determination",
                (10, "school", "after", "filed", "2026-11-06", "fixed", False),
            ),
        ],
    )
    def test_in_numbers(self, process: str, query: str, id_: str, rule: tuple[object, ...]) -> None:
        said = line(process, query, id_)["rule"]
        assert tuple(said.values())[:-1] == rule
        assert list(said) == [
            "count",
            "unit",
            "direction",
            "from",
            "from_date",
            "policy",
            "tolled",
            "text",
        ]


class TestStanding:
    @pytest.mark.parametrize(
        ("process", "query", "id_", "standing"),
        [
            ("state-complaint", COMPLAINT, "filed", "happened"),
            ("state-complaint", f"{COMPLAINT}&decision=2026-03-10", "decision", "happened"),
            ("state-complaint", COMPLAINT, "decision", "known"),
            ("state-complaint", COMPLAINT, "reconsideration_request", "projected"),
            ("state-complaint", COMPLAINT, "reconsideration_response", "pending"),
            (
                "due-process",
                "filed=2026-09-08&resolution_waived=2026-09-14",
                "resolution_meeting",
                "excused",
            ),
            ("informal", "filed=2026-09-08", "prior_written_notice", "undated"),
        ],
    )
    def test_how_firm_a_date_is(self, process: str, query: str, id_: str, standing: str) -> None:
        assert line(process, query, id_)["standing"] == standing

    def test_what_it_waits_for(self) -> None:
        assert line("state-complaint", COMPLAINT, "reconsideration_response")["waits_for"] == [
            "reconsideration_request"
        ]

    def test_what_excused_it_stays_with_its_date(self) -> None:
        query = "filed=2026-09-08&mediation_agreed=2026-09-14"
        excused = line("due-process", query, "resolution_meeting")
        assert (excused["excused_by"], excused["date"]) == ("mediation_agreed", "2026-09-23")
