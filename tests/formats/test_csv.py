import csv
import dataclasses
import io
from datetime import date
from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from service.answers.contacts import process_contacts
from service.answers.models import (
    ANSWER,
    CitationOut,
    DateLine,
    ExcludedDaysOut,
    RuleOut,
    TimelineAnswer,
)
from service.answers.outcome_models import (
    AssumptionOut,
    DueOut,
    ExtensionOut,
    LedgerSpanOut,
    MeterOut,
    OutcomeOut,
    ReadingOut,
)
from service.formats.csv import COLUMNS, MARK, rows, table
from service.law import PROCESSES
from tests.asking import answered
from tests.feeds.corpus import QUESTIONS
from tests.made import RULE, answers, made, on

EXTENDED = "filed=2026-01-15&violation=2025-11-03&extended_to=2026-04-30&as_of=2026-02-02"

SKIPPED = (
    "2026-03-04/2026-03-05 (2) a-holiday (a-statute) | "
    "2026-03-06/2026-03-06 (1) b-holiday (b-statute)"
)


def read(told: TimelineAnswer) -> list[dict[str, str]]:
    """The rows as a program reads them that knows of the mark."""
    text = table(told).encode().decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline=""), strict=True))


def row(told: TimelineAnswer, id_: str) -> dict[str, str]:
    return next(found for found in read(told) if found["id"] == id_)


class TestTheFile:
    def test_begins_with_a_mark_for_excel_and_the_names_of_the_columns(self) -> None:
        assert table(made()) == (
            "\ufeffprocess,filed,id,title,who,kind,standing,date,statutory_date,latest_date,"
            "days_left,when,waits_for,excused_by,rule_count,rule_unit,rule_direction,rule_from,"
            "rule_from_date,rule_policy,rule_tolled,rule_text,why,skipped,extended,citations,"
            "citation_words,citation_urls,citation_seen,if_missed,process_title,lang,edition,"
            "edition_published,notices,disclaimer,act_by,late_after,state,days_late_at_least,"
            "days_late_at_most,done,readings,outcome,assumes,if_on_time,not_before,"
            "meter,ledger,checks,contacts\r\n"
        )

    def test_ends_every_line_with_cr_lf_and_has_no_other(self) -> None:
        """RFC 4180, 2.1: "Each record is located on a separate line, delimited by a line break
        (CRLF)."
        """
        text = table(answered("due-process", "filed=2026-01-15&lang=es"))
        lines = text.split("\r\n")
        assert lines[-1] == ""
        assert len(lines) == 1 + len(read(answered("due-process", "filed=2026-01-15"))) + 1
        assert not any("\r" in line or "\n" in line for line in lines)

    def test_doubles_a_quote(self) -> None:
        """RFC 4180, 2.7: "a double-quote appearing inside a field must be escaped by preceding it
        with another double quote."
        """
        told = made(on("2026-03-16", 'Ask for "prior written notice", now'))
        assert '"Ask for ""prior written notice"", now"' in table(told)

    def test_has_its_column_names_in_english_in_both_languages(self) -> None:
        for lang in ("en", "es"):
            assert tuple(read(answered("records", f"filed=2026-11-23&lang={lang}"))[0]) == COLUMNS

    @pytest.mark.parametrize("name", [name for name in QUESTIONS if "process" in QUESTIONS[name]])
    def test_has_a_row_for_each_date_in_order(self, name: str) -> None:
        told = answered(QUESTIONS[name]["process"], QUESTIONS[name]["query"])
        assert [found["id"] for found in read(told)] == [dated.id for dated in told.dates]

    def test_is_the_same_each_time(self) -> None:
        assert table(answered("state-complaint", EXTENDED)) == table(
            answered("state-complaint", EXTENDED)
        )


class TestARow:
    def test_says_what_moved_a_date(self) -> None:
        """34 CFR § 300.152(a): "a time limit of 60 days after a complaint is filed"."""
        found = row(answered("state-complaint", EXTENDED), "decision")
        assert (found["date"], found["days_left"], found["when"]) == (
            "2026-04-30",
            "87",  # February 2 is day 0: 26 left of February, 31 of March, 30 of April
            "upcoming",
        )
        assert (found["rule_direction"], found["rule_from"]) == ("on", "extended_to")
        assert found["extended"] == "extended_to: 2026-03-16 → 2026-04-30"
        assert found["why"] == (
            "Thursday, January 15, 2026 is day 0. Day 60 is Monday, March 16, 2026. CDE extended "
            "the time for its decision to this date: from Monday, March 16, 2026 to Thursday, "
            "April 30, 2026."
        )

    def test_says_what_goes_for_all_of_them(self) -> None:
        """Who keeps only the table keeps the notices and the edition too."""
        told = answered("assessment", "filed=2026-11-23")
        for found in read(told):
            assert (found["process"], found["filed"]) == ("assessment", "2026-11-23")
            assert "no-school-calendar: No school calendar was entered." in found["notices"]
            assert found["disclaimer"].startswith("This is general information, not legal advice.")
            assert found["edition"] == str(told.edition.number)
            assert found["edition_published"] == published(told)

    def test_says_it_in_spanish(self) -> None:
        found = row(answered("state-complaint", "filed=2026-01-15&lang=es"), "decision")
        assert found["title"] == "Vence el plazo para la decisión escrita del CDE"
        assert (
            found["rule_text"] == "60 días calendario después del día en que el CDE recibe la queja"
        )
        assert found["kind"] == "deadline"
        assert found["lang"] == "es"

    def test_leaves_nothing_of_a_date_out(self) -> None:
        """Each field of the answer, made to stand out, is found in some cell."""
        told = made(
            DateLine(
                id="an-id",
                title="a-title",
                who="oah",
                kind="opens",
                standing="pending",
                date=date(2026, 3, 1),
                statutory_date=date(2026, 3, 2),
                latest_date=date(2026, 3, 3),
                waits_for=["a-fact", "b-fact"],
                excused_by="an-excuse",
                rule=dataclasses.replace(RULE, count=77, tolled=True, from_="a-start"),
                why=["Because.", "So."],
                skipped=[
                    ExcludedDaysOut(
                        date(2026, 3, 4), date(2026, 3, 5), 2, "a-holiday", "a-statute"
                    ),
                    ExcludedDaysOut(
                        date(2026, 3, 6), date(2026, 3, 6), 1, "b-holiday", "b-statute"
                    ),
                ],
                extended=[
                    ExtensionOut("extended_by", date(2026, 3, 8), date(2026, 3, 7)),
                    ExtensionOut("extended_to", date(2026, 3, 9), None),
                ],
                citations=[
                    CitationOut("A § 1; B § 2", "a-word", "https://a.example", "twin"),
                    CitationOut("C § 3", None, "https://c.example", "text"),
                ],
                if_missed="a-remedy",
                days_left=-3,
                when="past",
                due=DueOut(
                    date(2026, 4, 1),
                    date(2026, 4, 2),
                    date(2026, 4, 3),
                    [ReadingOut("words", date(2026, 4, 2), "A reading.", [])],
                ),
                outcome=OutcomeOut("late", date(2026, 4, 9), 6, 7, "an-outcome"),
                assumes=[AssumptionOut("an-event", date(2026, 4, 10), "if it came")],
                if_on_time=date(2026, 4, 11),
                not_before=date(2026, 4, 12),
                meter=MeterOut(
                    4,
                    5,
                    2,
                    "a-meter",
                    [
                        LedgerSpanOut(date(2026, 4, 1), date(2026, 4, 2), 2, True, "They count."),  # noqa: FBT003 - a field
                        LedgerSpanOut(date(2026, 4, 3), date(2026, 4, 4), 2, False, "A weekend"),  # noqa: FBT003 - a field
                    ],
                ),
                contacts=process_contacts(PROCESSES["state-complaint"], "en")[:2],
            )
        )
        (found,) = read(told)
        assert list(found.values())[2:30] == [
            *("an-id", "a-title", "oah", "opens", "pending"),
            *("2026-03-01", "2026-03-02", "2026-03-03", "-3", "past"),
            *("a-fact | b-fact", "an-excuse"),
            *("77", "calendar", "after", "a-start", "2026-01-15", "fixed", "true"),
            *("10 calendar days after the day of filing", "Because. So."),
            SKIPPED,
            "extended_by: 2026-03-07 → 2026-03-08 | extended_to: 2026-03-09",
            *("A § 1; B § 2 | C § 3", "A § 1; B § 2: “a-word”"),
            *("https://a.example | https://c.example", "twin | text", "a-remedy"),
        ]
        assert list(found.values())[-15:] == [
            *("2026-04-01", "2026-04-03", "late", "6", "7", "2026-04-09"),
            *("words: 2026-04-02", "an-outcome", "an-event: 2026-04-10"),
            *("2026-04-11", "2026-04-12", "a-meter"),
            "2026-04-01/2026-04-02 (2) They count. | 2026-04-03/2026-04-04 (2) A weekend",
            "",
            "cde-state-complaint | cde-reconsideration",
        ]

    def test_has_a_column_for_each_field_of_a_date_and_of_its_rule(self) -> None:
        fields = {field.name for field in dataclasses.fields(DateLine)} - {"rule", "due"}
        ruled = {f"rule_{field.name.rstrip('_')}" for field in dataclasses.fields(RuleOut)}
        assert fields | ruled <= set(COLUMNS)

    def test_leaves_empty_what_is_not_known(self) -> None:
        (found,) = read(made(on(None, standing="pending")))
        assert [found[name] for name in ("date", "who", "rule_count", "days_left")] == [""] * 4


class TestASpreadsheet:
    """No cell may start a formula, as OWASP lists them under "CSV Injection": equals, plus,
    minus, at, tab, carriage return, line feed, and the full-width forms of the signs.
    """

    @pytest.mark.parametrize(
        "sign", ["=", "+", "-", "@", "\uff1d", "\uff0b", "\uff0d", "\uff20", "\ufe66", "\u207a"]
    )
    @pytest.mark.parametrize("before", ["", " ", "\t", "\r", "\n", "\u00a0", "\u200b", "\ufeff"])
    def test_is_given_text_where_it_would_see_a_formula(self, before: str, sign: str) -> None:
        (found,) = read(made(on("2026-03-16", f"{before}{sign}1+1")))
        assert found["title"].startswith("'")
        assert found["title"].endswith(f"{sign}1+1")

    def test_is_given_days_past_as_the_negative_number_they_are(self) -> None:
        """A number is no formula; a text that looks like one is not trusted."""
        (found,) = read(made(on("2026-03-16", "-3", days_left=-3, when="past")))
        assert (found["days_left"], found["title"]) == ("-3", "'-3")

    def test_is_given_one_line_a_cell(self) -> None:
        (found,) = read(made(on("2026-03-16", "a\r\nATTENDEE:b\x00\x85\u2028c\u202ed")))
        assert found["title"] == "a  ATTENDEE:b   c d"

    @given(answers())
    def test_runs_nothing_and_reads_back_what_was_told(self, told: TimelineAnswer) -> None:
        back = read(told)
        assert back == list(rows(told))
        for found, dated in zip(back, told.dates, strict=True):
            for name, cell in found.items():
                number = name == "days_left" and cell == str(dated.days_left)
                assert number or not cell or normalize("NFKC", cell.lstrip()[:1]) not in set("=+-@")
                assert not any(letter in cell for letter in "\t\r\n")

    @given(answers())
    def test_is_given_the_lines_that_python_writes(self, told: TimelineAnswer) -> None:
        """RFC 4180 § 2: quotes around a cell with a comma or a quote, which is doubled."""
        text = io.StringIO(newline="")
        cells = (found.values() for found in rows(told))
        csv.writer(text, lineterminator="\r\n").writerows([COLUMNS, *cells])
        assert table(told) == MARK + text.getvalue()

    @given(st.text(st.characters(categories=["L", "N", "P"]), min_size=1))
    def test_shows_letters_as_they_are(self, title: str) -> None:
        (found,) = read(made(on("2026-03-16", title)))
        assert found["title"].removeprefix("'") == title.removeprefix("'")


class TestTheRows:
    def test_can_be_had_one_after_the_other(self) -> None:
        found = rows(answered("state-complaint", EXTENDED))
        assert next(found)["id"] == "earliest_violation"
        assert next(found)["id"] == "violation"

    def test_have_the_columns_in_their_order(self) -> None:
        for found in rows(answered("state-complaint", EXTENDED)):
            assert tuple(found) == COLUMNS


def published(told: TimelineAnswer) -> str:
    """When the edition was published, as JSON writes it (RFC 3339)."""
    time: str = ANSWER.dump_python(told, mode="json")["edition"]["published"]
    assert time.endswith("Z")
    return time
