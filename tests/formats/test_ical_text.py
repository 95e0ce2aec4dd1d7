import pytest

from tests.feeds.reading import HOME, says


class TestTheDescription:
    def test_tells_who_what_why_whence_and_what_then(self) -> None:
        paragraphs = says("state-complaint", "filed=2026-01-15", "decision")
        assert paragraphs[:8] == [
            f"{HOME}/state-complaint?filed=2026-01-15#date-decision",
            "Who must act: California Department of Education (CDE)",
            "The rule: 60 calendar days after CDE receives the complaint",
            "",
            "Thursday, January 15, 2026 is day 0.",
            "Day 60 is Monday, March 16, 2026.",
            "",
            (
                "Source: 34 CFR § 300.152(a) “a time limit of 60 days after a complaint is filed” "
                "https://www.ecfr.gov/current/title-34/section-300.152"
            ),
        ]
        assert all(
            text.startswith(("Source: Ed. Code § ", "Source: CDE")) for text in paragraphs[8:-5]
        )
        assert paragraphs[-5].startswith("If this date passes: Call or write to CDE")
        assert paragraphs[-4:] == [
            "",
            (
                "This is general information, not legal advice. Check each date with the office "
                "that handles your case."
            ),
            "",
            f"This rule on the law page: {HOME}/law#state-complaint.decision",
        ]

    def test_tells_the_safe_day_and_the_latest_arguable_one(self) -> None:
        """Day 30 is Sunday, February 21, 2027 (Ed. Code § 9; Code Civ. Proc. § 12a)."""
        paragraphs = says(
            "state-complaint", "filed=2026-11-23&decision=2027-01-22", "reconsideration_request"
        )
        assert "Day 30 is Sunday, February 21, 2027." in paragraphs
        assert "To be safe, act by Friday, February 19, 2027, before 5 p.m." in paragraphs
        assert (
            "The law can be read to allow until Monday, February 22, 2027 "
            "(Ed. Code § 9; Code Civ. Proc. §§ 12a, 12b). Do not wait for it."
        ) in paragraphs

    def test_says_when_words_were_read_elsewhere(self) -> None:
        paragraphs = says("state-complaint", "filed=2026-01-15", "reconsideration_request")
        assert (
            "Source: 5 CCR § 3204 (checked in a rule with the same text) "
            "https://www.law.cornell.edu/regulations/california/5-CCR-3204"
        ) in paragraphs

    def test_says_why_a_date_is_estimated(self) -> None:
        """It is counted from CDE's decision, due on day 60, a Monday."""
        estimate = (
            "This date is estimated: it holds if CDE issues its decision on Monday, March 16, "
            "2026. It moves when the real date is entered."
        )
        assert estimate in says("state-complaint", "filed=2026-01-15", "correction")
        assert estimate not in says("state-complaint", "filed=2026-01-15", "decision")

    def test_of_what_happened_tells_no_remedy(self) -> None:
        paragraphs = says("state-complaint", "filed=2026-01-15&decision=2026-03-10", "decision")
        assert "The rule: 60 calendar days after CDE receives the complaint" in paragraphs
        assert not any(text.startswith("If this day passes") for text in paragraphs)

    def test_tells_what_waits_for_it(self) -> None:
        waits = (
            "No date yet: CDE's answer to the request for reconsideration is due. To count this "
            "date, we must know when CDE receives the request for reconsideration."
        )
        assert waits in says("state-complaint", "filed=2026-01-15", "reconsideration_request")
        assert waits not in says("state-complaint", "filed=2026-01-15", "filed")

    def test_tells_on_filed_what_waits_for_no_event_here(self) -> None:
        """Ten school days need the school's calendar (34 CFR § 300.530(e)(1))."""
        paragraphs = says("discipline", "filed=2026-10-05", "filed")
        assert any(
            text.startswith("No date yet: ") and text.endswith("school year it runs through.")
            for text in paragraphs
        )

    def test_tells_on_filed_what_to_know_of_the_whole(self) -> None:
        paragraphs = says("state-complaint", "filed=2026-01-15&violation=2024-01-15", "filed")
        assert any(
            text.startswith("Please note: The problem happened more than one year before")
            for text in paragraphs
        )

    @pytest.mark.parametrize(
        ("query", "text"),
        [
            ("filed=2026-01-15&decision=2026-03-10", "Done 6 days early."),
            ("filed=2026-01-15&decision=2026-03-15&lang=es", "Hecho 1 día antes."),
            ("filed=2026-01-15&decision=2026-03-16", "Done in time on every reading."),
            ("filed=2026-01-15&decision=2026-03-20", "Done 4 days late by this count."),
        ],
    )
    def test_tells_by_how_much_it_was_early_or_late(self, query: str, text: str) -> None:
        """34 CFR § 300.152(a): day 60 is Monday, March 16, 2026."""
        assert text in says("state-complaint", query, "decision")
