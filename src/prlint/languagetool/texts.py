"""What of a release is sent, and the way back from an answer to the source."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, NamedTuple

from prlint.readers.document import BlockKind
from prlint.reading.zones import Zone

if TYPE_CHECKING:
    from collections.abc import Iterator

    from prlint.readers.document import Block
    from prlint.reading.reading import Reading

_AT_ONCE = 20_000
"""Code points of one request: it is answered within seconds, and memory on the other side stays bounded."""
_BETWEEN = "\n\n"
"""An empty line ends a sentence."""
_UNSENT = frozenset({Zone.STATUS, Zone.DATE, Zone.CONTACTS, Zone.CODE, Zone.METADATA, Zone.LINKS})
"""A block that begins in one of these is no prose."""


class Piece(NamedTuple):
    """A block's prose, or a part of it, in the text that is sent."""

    start: int
    """Where it begins there."""
    end: int
    block: Block
    offset: int
    """Where it begins in the block's prose."""


class Text:
    """One request's text."""

    __slots__ = ("_starts", "pieces", "text")

    def __init__(self, parts: list[tuple[Block, int, str]]) -> None:
        """`parts`: blocks, offsets in their prose, and the prose from there."""
        self.pieces: list[Piece] = []
        at = 0
        for block, offset, prose in parts:
            self.pieces.append(Piece(at, at + len(prose), block, offset))
            at += len(prose) + len(_BETWEEN)
        self.text = _BETWEEN.join(prose for _, _, prose in parts)
        self._starts = [piece.start for piece in self.pieces]

    def in_block(self, start: int, end: int) -> tuple[Block, int, int] | None:
        """The block and the range of its prose; None for what reaches over its end."""
        piece = self.pieces[bisect_right(self._starts, start) - 1]
        if end > piece.end:
            return None
        moved = piece.offset - piece.start
        return piece.block, start + moved, end + moved


def texts(reading: Reading) -> Iterator[Text]:
    """The English prose of a release, in as few requests as its length allows."""
    parts: list[tuple[Block, int, str]] = []
    size = 0
    for block in reading.document.blocks:
        if not _is_prose(block, reading):
            continue
        for offset, prose in _cut(block.text):
            if parts and size + len(prose) > _AT_ONCE:
                yield Text(parts)
                parts, size = [], 0
            parts.append((block, offset, prose))
            size += len(prose) + len(_BETWEEN)
    if parts:
        yield Text(parts)


def _is_prose(block: Block, reading: Reading) -> bool:
    return (
        block.kind not in (BlockKind.CODE, BlockKind.CELL)
        and bool(block.text.strip())
        and reading.zone_at(block.span.start) not in _UNSENT
        and reading.language(block) == "en"
    )


def _cut(prose: str) -> Iterator[tuple[int, str]]:
    """A prose that is too long for one request, cut behind a sentence or at least between words."""
    start = 0
    while len(prose) - start > _AT_ONCE:
        end = start + _AT_ONCE
        place = prose.rfind(". ", start, end) + 1 or prose.rfind(" ", start, end)
        if place <= start:
            place = end
        yield start, prose[start:place]
        start = place
    yield start, prose[start:]
