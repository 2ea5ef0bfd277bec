"""The lines above the running text, as they are read: what stands in a header is often no field at all."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from prlint.readers.document import BlockKind
from prlint.reading.zones import lead_start

if TYPE_CHECKING:
    from collections.abc import Iterator

    from prlint.readers.document import Block
    from prlint.reading.reading import Reading

_MOST = 40
"""Lines of a header that are looked at."""


class HeaderLine(NamedTuple):
    """A line, and where it stands in the prose of its block."""

    block: Block
    start: int
    end: int

    @property
    def text(self) -> str:
        """The words of the line."""
        return self.block.text[self.start : self.end]


def header_lines(reading: Reading) -> Iterator[HeaderLine]:
    """The lines that are not empty and stand before the dateline or lead; without either, the first of the text."""
    lead = lead_start(reading.release)
    count = 0
    for block in reading.document.blocks:
        if lead is not None and block.span.start >= lead:
            return
        if block.kind is BlockKind.CODE:
            continue
        for start, end in block.lines():
            if block.text[start:end].strip():
                count += 1
                yield HeaderLine(block, start, end)
        if count >= _MOST:
            return
