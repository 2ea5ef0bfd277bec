"""The line that says what was read, so that a misreading shows."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from prlint.release.model import (
    Boilerplate,
    Contact,
    DateValue,
    Evidence,
    Kind,
    Phone,
    Quote,
    Release,
    Speaker,
    Status,
    StatusKind,
    Value,
    Words,
)
from prlint.reports.read_line import read_line, spaced, surname
from prlint.text.span import Span

_AT: dict[str, Any] = {"span": Span(0, 1), "evidence": Evidence.SHAPE}


def words(text: str) -> Words:
    return Words(raw=text, text=text, span=Span(0, 1))


def quote(name: str | None, *, continues: bool = False) -> Quote:
    speaker = None if name is None else Speaker(raw=name, name=words(name), **_AT)
    return Quote(raw="…", text="…", speaker=speaker, continues=continues, **_AT)


def release(**fields: Any) -> Release:
    return Release(front_matter={}, **fields)


def test_a_whole_release_is_told_in_the_order_of_its_parts() -> None:
    read = release(
        headline=words("Trust opens a room"),
        date=DateValue(raw="August 3, 2017", value=date(2017, 8, 3), span=Span(0, 1)),
        status=Status(raw="FOR IMMEDIATE RELEASE", kind=StatusKind.IMMEDIATE, **_AT),
        contacts=(
            Contact(
                raw="Ana Pell",
                name=words("Ana Pell"),
                phones=(Phone(raw="202-555-0143", value="+12025550143", span=Span(0, 1)),),
                **_AT,
            ),
        ),
        quotes=(quote("Ana Pell"), quote("Marta Vidal Reyes")),
    )
    assert read_line(read) == (
        "Read: headline “Trust opens a room”, Thu Aug. 3, 2017, immediate, contact Pell +1 202 555 0143, "
        "2 quotations (Pell, Vidal Reyes), no boilerplate"
    )


def test_what_is_absent_is_named() -> None:
    assert (
        read_line(release())
        == "Read: no headline, no date, no status, no contact, no quotations, no boilerplate"
    )


def test_the_other_kinds_are_named_first() -> None:
    assert read_line(release(kind=Kind.ADVISORY)).startswith("Read as an advisory: no headline")


def test_runs_of_one_quotation_count_once_and_missing_speakers_are_told() -> None:
    read = release(quotes=(quote("Ana Pell", continues=True), quote("Ana Pell"), quote(None)))
    assert "2 quotations (Pell, 1 without a speaker)" in read_line(read)


def test_statements_are_told_where_there_are_some() -> None:
    assert "no quotations, 1 statement (Pell), no" in read_line(release(statements=(quote("Ana Pell"),)))


def test_an_embargo_tells_until_when() -> None:
    until = Value(raw="9 a.m. June 3", value="2025-06-03T09:00", span=Span(0, 1))
    status = Status(raw="EMBARGOED", kind=StatusKind.EMBARGOED, embargo_until=until, **_AT)
    assert ", embargoed until 2025-06-03 09:00, " in read_line(release(status=status))
    vague = status.model_copy(update={"embargo_until": until.model_copy(update={"value": None})})
    assert ", embargoed until 9 a.m. June 3, " in read_line(release(status=vague))


def test_a_day_that_does_not_exist_is_shown_as_it_stands() -> None:
    day = DateValue(raw="June 31, 2025", value=None, span=Span(0, 1))
    assert "date “June 31, 2025” that is no day" in read_line(release(date=day))


def test_a_long_headline_keeps_both_ends() -> None:
    long = "Alpha trust opens " + "a very long reading room " * 8 + "for night workers at last"
    line = read_line(release(headline=words(long)))
    assert "“Alpha trust opens" in line
    assert "night workers at last”" in line
    assert " … " in line


def test_boilerplates_are_told_with_their_organisations() -> None:
    one = Boilerplate(raw="About", text="About", organization=words("Harbour Trust"), **_AT)
    assert read_line(release(boilerplates=(one,))).endswith("boilerplate of Harbour Trust")
    assert read_line(release(boilerplates=(one, one))).endswith(
        "2 boilerplates (Harbour Trust, Harbour Trust)"
    )


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("Rosa LaFarn", "LaFarn"),
        ("Marta Vidal Reyes", "Vidal Reyes"),
        ("Dr. Jane Q. Smith", "Smith"),
        ("Prince", "Prince"),
        ("Press Office", "Press Office"),
    ],
)
def test_names_are_shortened_to_what_tells_them_apart(name: str, shown: str) -> None:
    assert surname(name) == shown


@pytest.mark.parametrize(
    ("number", "shown"),
    [("+15052461627", "+1 505 246 1627"), ("+442079460123", "+44 20 7946 0123"), ("nonsense", "nonsense")],
)
def test_telephone_numbers_are_parted_as_people_read_them(number: str, shown: str) -> None:
    assert spaced(number) == shown
