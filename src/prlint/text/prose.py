"""What a reader sees of a block, and the map from there back to the source.

A block's prose has the markup out, entities decoded and wrapped lines joined. The map is a list of pieces in
order; each says which code points of the source a run of the prose came from. Nothing is ever searched for again.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, NamedTuple

from prlint.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterable


class Piece(NamedTuple):
    """One run of prose and where it came from, both in code points."""

    start: int
    """Offset in the prose."""
    source: int
    """Offset in the source."""
    length: int
    """Length in the prose, never 0."""
    taken: int
    """Length in the source. Differs from `length` for what was replaced: an entity, a line break with its indentation."""


class Prose:
    """The prose of a block with its map. Every code point of the prose lies in exactly one piece."""

    __slots__ = ("_sources", "_starts", "pieces", "text")

    def __init__(self, text: str, pieces: Iterable[Piece]) -> None:
        self.text = text
        self.pieces = tuple(pieces)
        self._starts = [piece.start for piece in self.pieces]
        self._sources = [piece.source for piece in self.pieces]

    @classmethod
    def verbatim(cls, source: str, start: int, end: int) -> Prose:
        """Prose that is the source, letter for letter."""
        pieces = (Piece(0, start, end - start, end - start),) if end > start else ()
        return cls(source[start:end], pieces)

    def __len__(self) -> int:
        return len(self.text)

    def __repr__(self) -> str:
        return f"Prose({self.text!r})"

    def _piece(self, offset: int) -> Piece:
        return self.pieces[bisect_right(self._starts, offset) - 1]

    def source_start(self, offset: int) -> int:
        """Where the character at a prose offset begins in the source; at the end of the prose, where it ends."""
        if not self.pieces:
            return 0
        if offset >= len(self.text):
            last = self.pieces[-1]
            return last.source + last.taken
        piece = self._piece(offset)
        inside = offset - piece.start
        return piece.source + (inside if piece.taken == piece.length else 0)

    def source_end(self, offset: int) -> int:
        """Where the character before a prose offset ends in the source; at 0, where the prose begins."""
        if not self.pieces:
            return 0
        if offset <= 0:
            return self.pieces[0].source
        piece = self._piece(offset - 1)
        inside = offset - piece.start
        return piece.source + (inside if piece.taken == piece.length else piece.taken)

    def span(self, start: int, end: int) -> Span:
        """The source span of a range of prose; an empty range is the empty span before the next character."""
        if end <= start:
            place = self.source_start(start)
            return Span(place, place)
        if self.pieces:
            piece = self.pieces[bisect_right(self._starts, start) - 1]
            if piece.taken == piece.length and piece.start <= start and end <= piece.start + piece.length:
                # Within one piece, as most ranges are, the source is only shifted.
                shift = piece.source - piece.start
                return Span(start + shift, end + shift)
        return Span(self.source_start(start), self.source_end(end))

    def edit_span(self, start: int, end: int) -> Span | None:
        """The source span of a range that may be replaced: None unless it lies within one piece.

        An edit across pieces would take markup, an entity's half or a line break with it.
        """
        if not self.pieces:
            return None
        piece = self._piece(start) if start < len(self.text) else self.pieces[-1]
        if end > piece.start + piece.length:
            return None
        if piece.taken != piece.length and (start, end) != (piece.start, piece.start + piece.length):
            return None
        return self.span(start, end)

    def offset(self, place: int) -> int | None:
        """The prose offset of a source offset, or None where the source has no prose (markup)."""
        at = bisect_right(self._sources, place) - 1
        if at < 0:
            return None
        piece = self.pieces[at]
        if place >= piece.source + piece.taken:
            return None
        return piece.start + (place - piece.source if piece.taken == piece.length else 0)
