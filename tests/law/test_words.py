"""Words that were corrected: each test quotes the paragraph that they are to say."""

import re

import pytest

from service.answers.models import DateLine
from service.law import PROCESSES
from service.law.vocabulary import Actor
from tests.asking import answered, ask, codes

RESTARTED = "filed=2026-01-15&received=2026-01-20&amended=2026-02-10"


def cites(line: DateLine) -> list[str]:
    return [citation.cite for citation in line.citations]


def notice(process: str, query: str, code: str) -> str:
    """The text of the only notice with this code."""
    [text] = [each.text for each in answered(process, query).notices if each.code == code]
    return text


class TestAnswerToAHearingRequest:
    """20 U.S.C. § 1415(c)(2)(B)(ii): "the non-complaining party shall, within 10 days"."""

    def test_a_parent_does_not_get_the_districts_duty(self) -> None:
        """(i) and 34 CFR § 300.508(e) bind "the LEA": it must "send to the parent a response"."""
        assert cites(ask("due-process", "filed=2026-09-08&filed_by=district")["response"]) == [
            "Ed. Code § 56502(d)(2)(A)",
            "Ed. Code § 56502(d)(2)(D)",
            "20 U.S.C. § 1415(c)(2)(B)(ii)",
            "34 CFR § 300.508(f)",
        ]

    def test_a_district_has_both(self) -> None:
        assert cites(ask("due-process", "filed=2026-09-08")["response"]) == [
            "Ed. Code § 56502(d)(2)(A)",
            "Ed. Code § 56502(d)(2)(D)",
            "20 U.S.C. § 1415(c)(2)(B)(i)(I)",
            "34 CFR § 300.508(e)",
            "20 U.S.C. § 1415(c)(2)(B)(ii)",
            "34 CFR § 300.508(f)",
        ]

    def test_prior_written_notice_does_not_free_the_district(self) -> None:
        """Ed. Code § 56502(d)(2)(A): "shall be made within 10 days"; (B) only says what it holds,
        and who is outside (B) is inside (D): "a response that specifically addresses the issues".
        """
        text = notice("due-process", "filed=2026-09-08", "response-exception")
        assert "may be shorter" in text
        assert "must still respond to your issues within 10 days" in text


class TestEvidence:
    """Ed. Code § 56505.1(f): "not disclosed to the hearing officer at least five business days"."""

    @pytest.mark.parametrize("process", ["due-process", "expedited-hearing"])
    def test_it_goes_to_oah_too(self, process: str) -> None:
        evidence = ask(process, "filed=2026-09-08&hearing=2026-10-20")["evidence"]
        assert "the other side and OAH" in evidence.title
        assert "OAH" in (evidence.if_missed or "")
        assert "Ed. Code § 56505.1(f)" in cites(evidence)

    def test_unfinished_assessments_go_too(self) -> None:
        """Ed. Code § 56043(v): "completed and not completed by that date"."""
        evidence = ask("due-process", "filed=2026-09-08&hearing=2026-10-20")["evidence"]
        assert evidence.rule
        assert evidence.rule.text.endswith("; assessments that are not finished too")


class TestLateResolutionMeeting:
    """Ed. Code § 56501.5(e): a parent who does not take part "will delay the timelines … until the
    meeting is held".
    """

    @pytest.mark.parametrize(
        ("query", "late"),
        [
            ("filed=2026-01-15", False),
            ("filed=2026-01-15&resolution_meeting=2026-01-30", False),  # day 15
            ("filed=2026-01-15&resolution_meeting=2026-01-31", True),
            ("filed=2026-01-15&received=2026-01-20&resolution_meeting=2026-02-04", False),
            ("filed=2026-01-15&received=2026-01-20&resolution_meeting=2026-02-05", True),
            ("filed=2026-01-15&amended=2026-02-10&resolution_meeting=2026-02-25", False),
            ("filed=2026-01-15&amended=2026-02-10&resolution_meeting=2026-02-26", True),
            (f"{RESTARTED}&resolution_meeting=2026-02-25", False),
            (f"{RESTARTED}&resolution_meeting=2026-02-26", True),
            ("filed=2026-01-15&filed_by=district&resolution_meeting=2026-02-24", False),
        ],
    )
    def test_both_dates_are_explained_after_day_15(self, query: str, *, late: bool) -> None:
        found = codes("due-process", query)
        assert found.count("late-resolution-meeting") == late


class TestWhoFiled:
    """Ed. Code § 56502(c)(1): "The party … initiating a due process hearing"."""

    @pytest.mark.parametrize(("query", "who"), [("", "parent"), ("&filed_by=district", "district")])
    def test_the_filer_sends_the_copy(self, query: str, who: str) -> None:
        copy = ask("due-process", f"filed=2026-09-08{query}")["copy_to_other_party"]
        assert copy.who == who
        assert copy.title == "The side that asked for the hearing must send the other a copy"

    def test_the_two_years_bind_the_district_too(self) -> None:
        """Ed. Code § 56505(l): "the party initiating the request"; § 56043(r) the same."""
        limit = ask("due-process", "filed=2026-09-08&filed_by=district")["earliest_knowledge"]
        assert limit.if_missed is None  # a limit is no duty: there is nothing to do about it
        assert cites(limit) == ["Ed. Code § 56505(l)", "Ed. Code § 56043(r)"]

    def test_in_a_mediation_too(self) -> None:
        """Ed. Code § 56500.3(d): the party "shall provide the other party … with a copy"."""
        copy = ask("mediation", "filed=2026-09-08")["copy_to_other_party"]
        assert copy.who == "party"
        assert copy.title == "The side that asks for mediation must send the other a copy"


class TestDecision:
    """The law of a decision is the law of the case: a parent's has a resolution period first."""

    def test_a_parents_is_not_under_the_45_days_from_receipt(self) -> None:
        """Ed. Code § 56505(f)(3): "not later than 45 days after the expiration of the 30-day
        period".
        """
        found = cites(ask("due-process", "filed=2026-09-08")["decision"])
        assert "Ed. Code § 56501.5(c)" in found
        assert not {"Ed. Code § 56502(f)", "Ed. Code § 56043(s)"} & {*found}

    def test_a_districts_knows_no_thirty_days(self) -> None:
        """Ed. Code § 56502(f): "within 45 days after receipt of the written hearing request"."""
        found = cites(ask("due-process", "filed=2026-09-08&filed_by=district")["decision"])
        assert found[:2] == ["Ed. Code § 56502(f)", "Ed. Code § 56043(s)"]
        assert not {"34 CFR § 300.515", "34 CFR § 300.515(a)"} & {*found}


class TestResolution:
    """Ed. Code § 56501.5: what a parent may do about the meeting, and what an agreement binds."""

    def test_no_part_taken_starts_the_clock_as_no_meeting_does(self) -> None:
        """(e)(2): "or fails to participate in the resolution meeting"."""
        clock = ask("due-process", "filed=2026-09-08")["start_hearing_clock"]
        assert "held no meeting or took no part, you may" in clock.title

    def test_only_a_resolution_agreement_can_be_canceled(self) -> None:
        """(g): "within three business days"; § 56500.3(f), for mediation, has no such days."""
        voidable = ask("due-process", "filed=2026-09-08&resolution_agreement=2026-09-21")
        rule = voidable["agreement_voidable"].rule
        assert rule
        assert rule.text.endswith("an agreement made in mediation has no days to cancel")


class TestCountdown:
    """What a notice that did not come in time does for the other side."""

    def test_no_notice_of_a_lawyer(self) -> None:
        """Ed. Code § 56507(a): "shall constitute good cause for a continuance"."""
        notice = ask("due-process", "filed=2026-09-08&hearing=2026-10-20")["attorney_notice"]
        assert "may ask the judge for a later hearing" in (notice.if_missed or "")

    def test_a_mediator_helps_who_has_no_lawyer(self) -> None:
        """Ed. Code § 56505(e)(6): "a mediator to assist the parent in identifying the issues"."""
        notice = ask("due-process", "filed=2026-09-08&hearing=2026-10-20")["issues_notice"]
        assert "you can ask OAH for a mediator" in (notice.if_missed or "")


class TestRecording:
    """Ed. Code § 56341.1(g)(1): "intent to audio record a meeting at least 24 hours prior"."""

    @pytest.mark.parametrize("process", ["informal", "facilitation"])
    def test_it_is_of_sound_and_a_parent_may_object(self, process: str) -> None:
        """Where the parent objects, it "shall not be audio recorded"."""
        notice = ask(process, "filed=2026-09-08&meeting=2026-09-21")["recording_notice"]
        assert notice.title == "Tell the IEP team that you will audio record the meeting"
        assert all("audio record" in (each.words or "") for each in notice.citations)
        assert {each.seen for each in notice.citations} == {"text"}
        assert (notice.if_missed or "").endswith("you may say no: then it must not record.")


class TestRecords:
    """Ed. Code § 56504: "to examine all school records … and to receive copies"."""

    @pytest.mark.parametrize(
        ("process", "asked"), [("records", ""), ("informal", "&records_request=2026-09-14")]
    )
    def test_seeing_and_copies_before_any_meeting(self, process: str, asked: str) -> None:
        """§ 56043(n): "complete copies within five business days … and before any meeting"."""
        records = ask(process, f"filed=2026-09-08{asked}")["records"]
        assert records.title == "The district must let you see the records and give you copies"
        assert records.rule
        assert "and before any IEP meeting" in records.rule.text


class TestMoving:
    """Ed. Code § 56325(b)(3): "shall accept unofficial records provided by the pupil's parent"."""

    def test_a_parents_own_copy_starts_the_days(self) -> None:
        text = notice("transfer", "filed=2026-02-02&moved_from=out-of-state", "own-copy")
        assert text.startswith("Give the new school your own copy of the IEP")

    def test_the_old_school_counts_from_its_receipt(self) -> None:
        """5 CCR § 3024(a): "Upon receipt of a request"."""
        query = "filed=2026-02-02&records_request=2026-02-04"
        assert ask("transfer", query)["records_request"].title.startswith("The old school received")


class TestPrivatePlacement:
    """Ed. Code § 56176: a judge may reduce or deny "in the event of any of the following"."""

    def test_both_ways_are_safe(self) -> None:
        text = notice("private-placement", "filed=2026-09-14", "said-at-the-meeting")
        assert text.startswith("To be safe, do both")

    def test_who_is_excused(self) -> None:
        """§ 56177: "illiterate or cannot write in English"; "the school prevented the parent"."""
        text = notice("private-placement", "filed=2026-09-14", "notice-excused")
        assert "cannot write in English" in text
        assert "The school kept you from giving it" in text

    def test_the_child_is_to_be_assessed(self) -> None:
        """§ 56176(c): the child is made available for an assessment announced before."""
        text = notice("private-placement", "filed=2026-09-14", "make-the-child-available")
        assert "wants to assess your child" in text

    def test_a_signature_can_be_the_removal(self) -> None:
        text = notice("private-placement", "filed=2026-09-14", "contract-can-count")
        assert "Signing with the private school can count as the removal" in text


class TestDiscipline:
    """34 CFR §§ 300.530, 300.534, 300.536: the removal, the child, and what the team asks."""

    def test_an_iep_not_carried_out_is_a_manifestation_too(self) -> None:
        """§ 300.530(e)(1)(ii): "the direct result of the LEA's failure to implement the IEP"."""
        meeting = ask("discipline", "filed=2026-09-14")["manifestation_determination"]
        assert "or an IEP not carried out" in meeting.title

    def test_a_child_without_an_iep_is_protected(self) -> None:
        """§ 300.534: where the district "had knowledge"; an evaluation asked for now is "conducted
        in an expedited manner".
        """
        text = notice("discipline", "filed=2026-09-14", "no-iep-yet")
        assert "it must be done fast" in text

    def test_days_are_school_days_and_add_up(self) -> None:
        """§ 300.536(a): "more than 10 school days in a school year"."""
        assert "10 school days in a row" in PROCESSES["discipline"].summary.en
        text = notice("discipline", "filed=2026-09-14", "pattern")
        assert "more than 10 school days in a school year" in text


class TestReassessment:
    """Ed. Code § 56381(a)(2): "not more frequently than once a year, unless the parent and the
    local educational agency agree otherwise".
    """

    @pytest.mark.parametrize("process", ["assessment", "reviews"])
    def test_it_is_once_a_year(self, process: str) -> None:
        assert "§ 56381(a)(2)" in notice(process, "filed=2026-03-02", "once-a-year")

    def test_within_a_year_no_plan_is_owed(self) -> None:
        again = ask("reviews", "filed=2026-03-02&last_assessment=2024-05-06")["reassessment"]
        assert (again.if_missed or "").endswith("Within a year of the last one it may say no.")

    def test_it_may_go_on_without_a_signature(self) -> None:
        """§ 56381(f)(1): the parent "has failed to respond"."""
        decide = ask("assessment", "filed=2026-03-02&plan=2026-03-09")["decide_by"]
        assert "may assess again without you" in (decide.if_missed or "")
        assert PROCESSES["assessment"].is_binding.en.endswith(
            "A first assessment needs your signature."
        )


class TestWhatCanBeDone:
    """The side that must act may be the parent or the district: the advice is true for both."""

    def test_what_either_side_owes_names_both(self) -> None:
        either = {
            deadline.event.id: deadline.if_missed.en
            for process in PROCESSES.values()
            for deadline in process.deadlines
            if deadline.by is Actor.PARTY
        }
        speaks_of_both = re.compile(
            r"\b(either|both|other) sides?\b|\bIf the district|\bthe side that"
        )
        assert [id_ for id_, words in either.items() if not speaks_of_both.search(words)] == []

    def test_no_side_is_congratulated(self) -> None:
        """34 CFR § 300.508(d)(1): "must be deemed sufficient"."""
        line = ask("due-process", "filed=2026-09-08")["insufficiency_notice"]
        assert line.if_missed == "Your request counts as complete, and the case goes on with it."


class TestNoticeToOah:
    """Ed. Code § 56501.5(d): "provided the local educational agency also affords notice of these
    events to the agency or contractor providing due process hearings".
    """

    def test_until_it_knows_it_may_say_that_nothing_moved(self) -> None:
        text = notice("due-process", "filed=2026-09-08&resolution_waived=2026-09-15", "tell-oah")
        assert text.endswith("until then it may say that no date moved.")
