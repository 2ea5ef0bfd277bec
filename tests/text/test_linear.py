"""Patterns on RE2 answer as the standard library's do, with offsets in code points."""

from __future__ import annotations

import re

import pytest

from prlint.text.linear import LinearPattern

TEXTS = ["", "a", "ab ab", "“ab” — ab", "ñañ ab ", "ab\nab", "𝒳ab 𝒴 abab", "  ", "é"]
PATTERNS = ["ab", "(a)(b)?", "^a", "b$", "a|(b)", r"(?:“)?ab", "[^a]+", "(?i)AB"]
RANGES = [(0, None), (1, None), (0, 3), (2, 4), (3, 2), (0, 99), (99, None)]


@pytest.mark.parametrize("source", PATTERNS)
@pytest.mark.parametrize("text", TEXTS)
def test_matches_are_those_of_the_standard_library(source: str, text: str) -> None:
    ours, theirs = LinearPattern(source), re.compile(source)
    assert [match.span() for match in ours.finditer(text)] == [m.span() for m in theirs.finditer(text)]
    assert [match.groups() for match in ours.finditer(text)] == [m.groups() for m in theirs.finditer(text)]
    assert ours.findall(text) == theirs.findall(text)
    assert ours.split(text) == theirs.split(text)
    assert ours.sub("<>", text) == theirs.sub("<>", text)
    assert ours.sub("<>", text, 1) == theirs.sub("<>", text, 1)


@pytest.mark.parametrize("source", ["ab", "(a)(b)?", "[^a]+"])
@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize(("start", "end"), RANGES)
def test_ranges_are_counted_in_code_points(source: str, text: str, start: int, end: int | None) -> None:
    ours, theirs = LinearPattern(source), re.compile(source)
    stop = len(text) if end is None else end
    for ask in ("search", "match"):
        one, other = getattr(ours, ask)(text, start, end), getattr(theirs, ask)(text, start, stop)
        assert (one and (one.span(), one.group())) == (other and (other.span(), other.group()))
    found = [match.span(0) for match in ours.finditer(text, start, end)]
    assert found == [match.span() for match in theirs.finditer(text, start, stop)]


def test_a_group_that_took_no_part_is_none_and_stands_nowhere() -> None:
    match = LinearPattern("(x)?“(a)").search("ñ“a")
    assert match is not None
    assert (match.groups(), match.group(1), match.span(1)) == ((None, "a"), None, (-1, -1))
    assert (match.group(2), match.start(2), match.end(2)) == ("a", 2, 3)


@pytest.mark.parametrize("text", ["", "ñ“", "xñx"])
def test_empty_matches_come_to_an_end(text: str) -> None:
    assert {match.group() for match in LinearPattern("x*").finditer(text)} <= {"", "x"}
