"""The pieces of text that patterns look at: short enough that no pattern can take long over one."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from prlint.reading.unseen import unseen
from prlint.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from prlint.readers.document import Block, Document

# RE2 is linear in the text, but looking for match after match is not: `a(?:[^x]*x)?` on 80 KB takes 2 s.
WINDOW = 4000
"""Code points of a block that are looked at in one go. Nearly all blocks are shorter."""
MARGIN = 250
"""Code points around a window's own: a match may reach this far into the neighbours, and conditions look as far."""


class Window(NamedTuple):
    """A piece of text, and where its characters stand in the source."""

    text: str
    own: int
    """Matches that begin before this are the business of the window before."""
    own_end: int
    """Matches that begin at or after this are the business of the window after."""
    block: Block | None
    """The block whose prose it is; None for text that no reader sees."""
    offset: int
    """Where the window begins: in the block's prose, or in the source if there is no block."""
    fixed: Span | None = None
    """The place of every match, for text that stands nowhere as it is."""

    def span(self, start: int, end: int) -> Span:
        """The source span of a range of the text."""
        if self.fixed is not None:
            return self.fixed
        if self.block is None:
            return Span(self.offset + start, self.offset + end)
        return self.block.prose.span(self.offset + start, self.offset + end)

    def edit_span(self, start: int, end: int) -> Span | None:
        """The source span of a range that may be replaced; None if it may not."""
        if self.fixed is not None:
            return None
        if self.block is None:
            return Span(self.offset + start, self.offset + end)
        return self.block.prose.edit_span(self.offset + start, self.offset + end)

    def is_whole(self, start: int, end: int) -> bool:
        """Whether a match is one of this window's: begun in its own part, and not cut off at its end."""
        return self.own <= start < self.own_end and (end < len(self.text) or len(self.text) == self.own_end)


def block_windows(document: Document) -> Iterator[Window]:
    """The prose of every block, in order; long ones in pieces that overlap."""
    for block in document.blocks:
        text = block.prose.text
        if len(text) <= WINDOW:
            yield Window(text, 0, len(text), block, 0)
            continue
        for start in range(0, len(text), WINDOW):
            end = min(start + WINDOW, len(text))
            left = max(0, start - MARGIN)
            yield Window(text[left : end + MARGIN], start - left, end - left, block, left)


def unseen_windows(document: Document) -> Iterator[Window]:
    """What a recipient can find and a reader does not see; of a long comment the beginning is enough."""
    for part in unseen(document):
        text = part.text[:WINDOW]
        yield Window(text, 0, len(text), None, part.span.start, None if part.exact else part.span)
