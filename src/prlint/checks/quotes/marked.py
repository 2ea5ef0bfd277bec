"""Where a quotation stands in the prose: its words, its marks, and the text around it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

    from prlint.readers.document import Block
    from prlint.reading.reading import Reading
    from prlint.release.model import Quote

_PAIRS = ("''", "``", "‘‘", "’’")
_GLYPHS = frozenset("\"“”„‟«»'‘’‚‛`")


class Marked(NamedTuple):
    """A quotation in the prose. Offsets are of the block named beside them."""

    quote: Quote
    first: Block
    start: int
    last: Block
    end: int
    """Behind the last of the words."""
    opening: tuple[int, int] | None
    """The opening mark in `first`."""
    closing: tuple[int, int] | None
    """The closing mark in `last`; None where nothing closes it."""

    @property
    def before(self) -> str:
        """The prose of its paragraph before the opening mark."""
        return self.first.text[: self.start if self.opening is None else self.opening[0]]

    @property
    def after(self) -> str:
        """The prose of its last paragraph behind the closing mark."""
        return self.last.text[self.end if self.closing is None else self.closing[1] :]


def marked(reading: Reading) -> Iterator[Marked]:
    """The quotations of a release in order, with their marks. Costs nothing where there are none."""
    for quote in reading.release.quotes:
        found = place_of(reading, quote)
        if found is not None:
            yield found


def place_of(reading: Reading, quote: Quote) -> Marked | None:
    """Where a quotation stands; None for one without words."""
    span = quote.span
    first, last = reading.block_at(span.start), reading.block_at(span.end - 1)
    if first is None or last is None or span.start >= span.end:
        return None
    start, end = first.prose.offset(span.start), last.prose.offset(span.end - 1)
    if start is None or end is None:
        return None
    closing = _mark_after(last.text, end + 1) if quote.closed else None
    return Marked(quote, first, start, last, end + 1, _mark_before(first.text, start), closing)


def _mark_before(text: str, start: int) -> tuple[int, int] | None:
    """The mark that ends before an offset, spaces apart."""
    end = start
    while end > 0 and text[end - 1].isspace():
        end -= 1
    if end == 0 or text[end - 1] not in _GLYPHS:
        return None
    return (end - 2 if text[end - 2 : end] in _PAIRS else end - 1), end


def _mark_after(text: str, end: int) -> tuple[int, int] | None:
    """The mark that begins behind an offset, spaces apart."""
    start = end
    while start < len(text) and text[start].isspace():
        start += 1
    if start == len(text) or text[start] not in _GLYPHS:
        return None
    return start, start + (2 if text[start : start + 2] in _PAIRS else 1)
