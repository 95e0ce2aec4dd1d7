"""The law as data: what each process is, what may be said of it, and every rule as its row."""

from datetime import date
from typing import get_args

import pytest

from calendars.counting import Policy, Unit
from calendars.translation import Language, Text
from service.answers.processes import PROCESS_ADAPTER, ProcessOut, process_out, processes_out
from service.answers.rules import RuleRow, rule_row
from service.law import PROCESSES, vocabulary
from service.law.citations import education_code
from service.request.parameters import parameters_of

LANGUAGES = get_args(Language)


def rows(process: str, id_: str) -> list[RuleRow]:
    return [found for found in process_out(PROCESSES[process], "en").rules if found.id == id_]


class TestSummaries:
    @pytest.mark.parametrize("language", LANGUAGES)
    def test_say_everything_in_both_languages(self, language: Language) -> None:
        told = processes_out(language)
        assert [summary.id for summary in told.processes] == list(PROCESSES)
        for summary in told.processes:
            assert summary.title
            assert summary.summary
            assert summary.decided_by
            assert summary.cost
            assert summary.binding
            assert summary.fits
            assert summary.cannot
            assert summary.filed

    def test_say_what_filed_is_the_day_of(self) -> None:
        told = {summary.id: summary.filed for summary in processes_out("en").processes}
        assert told["state-complaint"] == "CDE received the complaint"

    def test_link_to_official_pages(self) -> None:
        told = {summary.id: summary.links for summary in processes_out("es").processes}
        (link,) = told["state-complaint"]
        assert link.title == "CDE: quejas estatales"
        assert link.url.startswith("https://www.cde.ca.gov/")


class TestWhatAQuestionMaySay:
    @pytest.mark.parametrize("process", PROCESSES.values(), ids=PROCESSES)
    def test_names_every_parameter_that_is_the_processs_own(
        self, process: vocabulary.Process
    ) -> None:
        told = process_out(process, "en")
        names = {
            *(fact.id for fact in told.facts),
            *(circumstance.id for circumstance in told.circumstances),
            *(extension.id for extension in told.extensions),
        }
        asked = parameters_of(process)
        own = (asked.events, asked.circumstances, asked.extended_to, asked.extended_by)
        assert names == {parameter.name for found in own for parameter in found}

    def test_only_filed_is_required(self) -> None:
        told = process_out(PROCESSES["state-complaint"], "en")
        assert [fact.id for fact in told.facts if fact.required] == ["filed"]

    def test_circumstances_have_a_default(self) -> None:
        sent_by, circumstance = process_out(PROCESSES["state-complaint"], "en").circumstances
        assert (sent_by.id, sent_by.default) == ("sent_by", "")
        assert circumstance.id == "hearing_pending"
        assert circumstance.default == "false"
        assert [choice.value for choice in circumstance.choices] == ["false", "true"]

    def test_extensions_are_days_or_numbers_of_days(self) -> None:
        (to,) = process_out(PROCESSES["state-complaint"], "en").extensions
        assert (to.id, to.gives) == ("extended_to", "date")
        (by,) = process_out(PROCESSES["due-process"], "en").extensions
        assert (by.id, by.gives) == ("extended_by", "days")


class TestRules:
    def test_of_the_decision_in_the_order_they_are_asked(self) -> None:
        """34 CFR § 300.152(a), (b)(1)."""
        extended, ordinary = rows("state-complaint", "decision")
        assert extended.after == ["extended_to"]
        assert extended.direction == "on"
        assert extended.moves == "later"
        assert ordinary.title == "CDE's written decision is due"
        assert ordinary.who == "cde"
        assert ordinary.kind == "deadline"
        assert (ordinary.count, ordinary.unit, ordinary.direction) == (60, "calendar", "after")
        assert ordinary.after == ["filed"]
        assert extended.policy == "fixed"
        assert ordinary.policy == "district"
        assert ordinary.text == "60 calendar days after CDE receives the complaint"
        assert not ordinary.tolled
        assert not ordinary.optional
        assert ordinary.moves is None
        assert ordinary.citations[0].cite == "34 CFR § 300.152(a)"
        assert ordinary.citations[0].words == "a time limit of 60 days after a complaint is filed"

    def test_the_first_event_that_has_a_day_starts_the_count(self) -> None:
        """Ed. Code § 56502(e): "shall recommence at the time the party files an amended notice"."""
        (meeting,) = rows("due-process", "resolution_meeting")
        assert meeting.after == ["amended", "received", "filed"]
        assert meeting.only == ["filed_by=parent"]
        assert meeting.text.count("if that is not entered: 15 calendar days after") == 2
        assert meeting.excused_by == ["resolution_waived", "mediation_agreed"]

    def test_the_earliest_of_several_days(self) -> None:
        """34 CFR § 300.532(c)(3): "waive the resolution meeting … or agree to use the
        mediation process".
        """
        period = rows("expedited-hearing", "hearing_may_proceed")[0]
        assert period.after == ["resolution_waived", "mediation_agreed"]
        assert "; or: the day that " in period.text

    def test_another_start_is_a_reading(self) -> None:
        """Ed. Code § 56502(f): "within 45 days after receipt of the written hearing request"."""
        [_, district] = rows("due-process", "decision")
        assert [(other.reading, other.after, other.count) for other in district.also_from] == [
            ("from-receipt", ["received"], None)
        ]
        assert rows("due-process", "response")[0].restarted_by == "amended"

    def test_a_late_referral(self) -> None:
        """Ed. Code § 56321(a): "10 days or less prior to the end of the regular school year"."""
        late = next(found for found in rows("assessment", "assessment_plan") if found.late)
        assert (late.count, late.late, late.after) == (10, 10, ["next_school_year"])

    def test_days_are_added_to_what_may_be_lengthened(self) -> None:
        assert {found.lengthened_by for found in rows("due-process", "decision")} == {"extended_by"}

    def test_the_appeal_is_safest_from_the_date_of_the_decision(self) -> None:
        """20 U.S.C. § 1415(i)(2)(B): "90 days from the date of the decision"."""
        (appeal,) = rows("appeal", "appeal")
        assert appeal.safe_from == "filed"
        assert appeal.policy == "court"

    def test_a_law_that_ended_and_the_one_that_followed(self) -> None:
        """Ed. Code § 56325(a)(3)(B), in force since January 1, 2026."""
        told = rows("transfer", "interim_services_end")
        assert date(2026, 1, 1) in [found.since for found in told]
        assert date(2025, 12, 31) in [found.until for found in told]

    def test_what_is_shown_only_with_a_fact(self) -> None:
        (limit,) = rows("state-complaint", "due_process_limit")
        assert limit.given == "learned"

    def test_a_rule_without_a_number_says_what_the_law_does_say(self) -> None:
        (facilitator,) = rows("facilitation", "facilitator")
        assert (facilitator.kind, facilitator.count, facilitator.direction) == (
            "undated",
            None,
            None,
        )
        assert facilitator.after == []
        assert facilitator.text.startswith("no law sets a date")

    def test_a_rule_for_one_case_names_it_as_a_question_writes_it(self) -> None:
        told = rows("transfer", "interim_services_end")
        assert told[0].only == ["moved_from=another-selpa"]

    def test_what_excuses_it_may_be_a_case(self) -> None:
        told = rows("transfer", "interim_services_end")
        assert told[0].excused_by == ["between_years=true"]

    def test_the_day_after_some_days_have_run(self) -> None:
        (opens,) = rows("due-process", "start_hearing_clock")
        assert (opens.kind, opens.count, opens.optional) == ("opens", 15, True)

    @pytest.mark.parametrize("language", LANGUAGES)
    @pytest.mark.parametrize("process", PROCESSES.values(), ids=PROCESSES)
    def test_every_row_of_every_process_is_there_with_words_and_a_remedy(
        self, process: vocabulary.Process, language: Language
    ) -> None:
        told = process_out(process, language)
        ids = [deadline.event.id for deadline in process.deadlines for _ in deadline.rules]
        assert [found.id for found in told.rules] == ids
        for found in told.rules:
            assert found.text
            assert found.if_missed
        assert PROCESS_ADAPTER.dump_json(told)

    def test_ids_never_change_with_the_language(self) -> None:
        def ids(told: ProcessOut) -> list[tuple[str, list[str], str | None]]:
            return [(found.id, found.after, found.who) for found in told.rules]

        for process in PROCESSES.values():
            assert ids(process_out(process, "en")) == ids(process_out(process, "es"))

    def test_a_choice_of_the_row_and_one_of_the_deadline_are_both_named(self) -> None:
        """No law has both yet."""
        first, second = (
            vocabulary.Choice(value, Text(en=value, es=value)) for value in ("first", "second")
        )
        filed = vocabulary.Event(
            "filed", Text(en="Filed", es="Presentado"), when=Text(en="filed", es="presentado")
        )
        rule = vocabulary.Within(
            5,
            Unit.CALENDAR,
            after=(filed,),
            policy=Policy.FIXED,
            law=(education_code("56043"),),
            only=second,
        )
        deadline = vocabulary.Deadline(
            filed, None, (rule,), Text(en="Nothing", es="Nada"), only=first
        )
        words = Text(en="", es="")
        process = vocabulary.Process(
            id="made",
            title=words,
            summary=words,
            decided_by=words,
            cost=words,
            is_binding=words,
            use_when=words,
            limits=words,
            how_long=words,
            place=vocabulary.SchoolSide(),
            filed=filed,
            filed_question=words,
            filed_hint=words,
            links=(),
            deadlines=(deadline,),
            circumstances=(
                vocabulary.Circumstance("one", words, (first,)),
                vocabulary.Circumstance("other", words, (second,)),
            ),
        )
        assert rule_row(deadline, rule, process, "en").only == ["one=first", "other=second"]
