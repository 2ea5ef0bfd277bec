"""The words of headline and sub-headline, piece by piece, with their places in the source."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from prlint.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from prlint.readers.document import Block
    from prlint.reading.reading import Reading
    from prlint.release.model import Words
    from prlint.text.prose import Prose


class TitlePiece(NamedTuple):
    """A run of a title that stands in one block, or in the front matter."""

    text: str
    block: Block | None
    """None in the front matter."""
    offset: int
    """Where the text begins: in the block's prose, or in the source if there is no block."""

    def span(self, start: int, end: int) -> Span:
        """The source span of a range of the text."""
        start, end = self.offset + start, self.offset + end
        return Span(start, end) if self.block is None else self.block.prose.span(start, end)


def pieces(reading: Reading, title: Words) -> Iterator[TitlePiece]:
    """The pieces of a title. Of one that the front matter writes with escapes there are none: no place in it is sure."""
    document = reading.document
    found = False
    for block in document.blocks:
        if block.span.start >= title.span.end:
            break
        if not block.span.overlaps(title.span):
            continue
        prose = block.prose
        inside = _range(prose, max(title.span.start, block.span.start), min(title.span.end, block.span.end))
        if inside is not None:
            found = True
            yield TitlePiece(prose.text[slice(*inside)], block, inside[0])
    if not found and " ".join(title.raw.split()) == title.text:
        yield TitlePiece(title.raw, None, title.span.start)


def _range(prose: Prose, start: int, end: int) -> tuple[int, int] | None:
    """The prose range of a range of the source whose ends may lie in markup; a title is short, so looking for them is."""
    first = next((at for place in range(start, end) if (at := prose.offset(place)) is not None), None)
    last = next(
        (at for place in range(end - 1, start - 1, -1) if (at := prose.offset(place)) is not None), None
    )
    return None if first is None or last is None else (first, last + 1)
