"""Lines and columns of the decoded source."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from prlint.text.lines import text_lines
from prlint.text.source import Source
from prlint.text.span import Span


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_each_line_end_begins_a_line(end: str):
    """LF, CRLF and CR end a line; CRLF is one end."""
    source = Source(f"ab{end}cd{end}{end}e")
    assert [source.line(number).of(source.text) for number in (1, 2, 3, 4)] == ["ab", "cd", "", "e"]
    assert source.position(source.text.index("d")) == (2, 2)


@pytest.mark.parametrize("mark", ["\x85", "\u2028", "\u2029", "\x0c", "\x0b", "\x1c"])
def test_other_separators_end_no_line(mark: str):
    """NEL, U+2028, form feed and their like stand inside a line."""
    source = Source(f"ab{mark}cd\nef")
    assert source.position(source.text.index("c")) == (1, 4)
    assert len(source.line_starts) == 2
    assert len(text_lines(source)) == 2


def test_the_place_between_cr_and_lf():
    """The line feed of a CRLF still belongs to the line that it ends."""
    source = Source("ab\r\ncd")
    assert source.position(3) == (1, 4)
    assert source.position(4) == (2, 1)


@pytest.mark.parametrize(
    ("text", "lines"), [("", 1), ("\n", 2), ("a", 1), ("a\n", 2), ("a\r", 2), ("\r\r\n", 3)]
)
def test_the_last_line(text: str, lines: int):
    """Behind a last line end stands an empty line, and an empty text has one line."""
    source = Source(text)
    assert len(source.line_starts) == lines
    assert source.position(len(text)).line == lines
    assert source.line(lines).of(text) == text.replace("\r", "\n").rpartition("\n")[2]


@pytest.mark.parametrize(
    ("before", "column", "utf16"),
    [("a", 2, 2), ("é", 2, 2), ("e\u0301", 3, 3), ("🙂", 2, 3), ("👩‍👧", 4, 6), ("𝒜b", 3, 4), ("東", 2, 2)],
)
def test_columns_in_code_points_and_in_utf_16(before: str, column: int, utf16: int):
    """A column counts code points; editors count a character beyond the first plane twice."""
    source = Source(f"x\n{before}|")
    place = source.text.index("|")
    assert source.position(place) == (2, column)
    assert source.utf16_position(place) == (2, utf16)


@settings(deadline=None)
@given(st.text(alphabet="ab🙂é\u0301\n\r\x85\u2028 ", max_size=40))
def test_lines_tile_the_text(text: str):
    """Every place lies in exactly one line, and its line and column lead back to it."""
    source = Source(text)
    starts = source.line_starts
    assert starts[0] == 0
    assert starts == sorted(set(starts))
    for place in range(len(text) + 1):
        line, column = source.position(place)
        assert starts[line - 1] + column - 1 == place
        wide = source.utf16_position(place)
        units = len(text[starts[line - 1] : place].encode("utf-16-le")) // 2
        assert (wide.line, wide.column) == (line, units + 1)
    for line in text_lines(source):
        assert text[line.content : line.content_end] == text[line.start : line.end].strip()


def test_spans_that_share_a_character():
    """Half-open spans that only meet do not overlap; an empty one overlaps where it stands inside."""
    assert Span(0, 3).overlaps(Span(2, 4))
    assert not Span(0, 3).overlaps(Span(3, 4))
    assert Span(0, 3).touches(Span(3, 4))
    assert Span(0, 3).overlaps(Span(1, 1))
    assert not Span(0, 3).overlaps(Span(3, 3))
    assert Span(0, 3).covers(Span(1, 3))
    assert not Span(0, 3).covers(Span(1, 4))
    assert bool(Span(3, 3))
