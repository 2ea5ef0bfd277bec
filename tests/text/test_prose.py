"""The map from a block's prose to the source."""

from __future__ import annotations

import pytest

from prlint.text.prose import Piece, Prose
from prlint.text.span import Span

# Prose of `**We** read\n  &amp; eat`: markup out, the wrap one space, the entity decoded.
_SOURCE = "**We** read\n  &amp; eat"
_PROSE = Prose(
    "We read & eat",
    [Piece(0, 2, 2, 2), Piece(2, 6, 5, 5), Piece(7, 11, 1, 3), Piece(8, 14, 1, 5), Piece(9, 19, 4, 4)],
)


@pytest.mark.parametrize(
    ("words", "source"),
    [
        ("We", "We"),
        ("read", "read"),
        ("We read", "We** read"),
        ("&", "&amp;"),
        ("read & eat", "read\n  &amp; eat"),
        ("eat", "eat"),
    ],
)
def test_a_range_of_prose_in_the_source(words: str, source: str):
    """A range covers the source of its own characters, markup between them but not around them."""
    start = _PROSE.text.index(words)
    assert _PROSE.span(start, start + len(words)).of(_SOURCE) == source


def test_an_empty_range_is_a_place():
    """It stands before the next character; at the end, behind the last one."""
    assert _PROSE.span(0, 0) == Span(2, 2)
    assert _PROSE.span(2, 2) == Span(6, 6)
    assert _PROSE.span(13, 13) == Span(len(_SOURCE), len(_SOURCE))


@pytest.mark.parametrize(
    ("words", "editable"),
    [("We", True), ("rea", True), ("&", True), ("We read", False), ("read &", False), ("& eat", False)],
)
def test_an_edit_lies_within_one_piece(words: str, editable: bool):
    """Words over two pieces cannot be replaced without taking markup, an entity or a line end with them."""
    start = _PROSE.text.index(words)
    assert (_PROSE.edit_span(start, start + len(words)) is not None) == editable


def test_a_place_of_the_source_in_the_prose():
    """A source offset has the prose offset whose character covers it; markup has none."""
    for place in range(len(_SOURCE)):
        offset = _PROSE.offset(place)
        hidden = place < 2 or 4 <= place < 6
        assert (offset is None) == hidden
        if offset is not None:
            span = _PROSE.span(offset, offset + 1)
            assert span.start <= place < span.end


def test_no_prose():
    """Prose without pieces is empty and has no place to edit."""
    empty = Prose("", [])
    assert (len(empty), empty.span(0, 0), empty.edit_span(0, 0), empty.offset(0)) == (
        0,
        Span(0, 0),
        None,
        None,
    )
