"""Quotations that nothing closes, without those that only look so."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from prlint.checks.quotes.marked import marked
from prlint.release.quote_marks import Role, double_marks

if TYPE_CHECKING:
    from collections.abc import Iterator

    from prlint.checks.quotes.marked import Marked
    from prlint.readers.document import Block
    from prlint.reading.reading import Reading
    from prlint.release.quote_marks import Mark

_FAR = 14
"""Paragraphs in which the end of a quotation is looked for."""
_ENDS = frozenset(".!?…:;,—–-\"”’')]*")
_SINGLE = frozenset("'‘’‚‛")


class Unclosed(NamedTuple):
    """A quotation that nothing closes."""

    block: Block
    mark: tuple[int, int]
    """The mark that opens it, as a range of the block's prose; the closing one if that is turned the wrong way."""
    words: str
    paragraphs: int
    turned: bool = False


def unclosed(reading: Reading) -> Iterator[Unclosed]:
    """The quotations that nothing closes, in order; those over several paragraphs count once."""
    first: Marked | None = None
    paragraphs = 0
    numbers: dict[int, int] = {}
    for found in marked(reading):
        if first is None:
            first, paragraphs = found, 0
        paragraphs += 1
        if found.quote.continues:
            continue
        begun, first = first, None
        if found.quote.closed or begun.opening is None or found.opening is None:
            continue
        if not numbers:
            numbers = {id(block): number for number, block in enumerate(reading.document.blocks)}
        following = reading.document.blocks[numbers[id(found.last)] + 1 :][:_FAR]
        if _cut(found, following) or _opens_again_behind_list(found, following):
            continue
        closing = _closing(found, following)
        if closing is None:
            yield Unclosed(begun.first, begun.opening, begun.quote.text, paragraphs)
        elif _is_turned(*closing):
            block, mark = closing
            yield Unclosed(block, (mark.start, mark.end), begun.quote.text, paragraphs, turned=True)


def _cut(found: Marked, following: list[Block]) -> bool:
    """Whether the paragraph breaks off in mid-sentence: its rest, and the mark, went elsewhere with a page or line end."""
    text = found.last.text.rstrip()
    goes_on = bool(following) and following[0].text.lstrip()[:1].islower()
    return bool(following) and (goes_on or text[-1:] not in _ENDS)


def _opens_again_behind_list(found: Marked, following: list[Block]) -> bool:
    """Whether a list follows and then a paragraph that opens again: the quotation runs on over it."""
    listed = following and (
        found.last.text.rstrip().endswith(":")
        or following[0].marker is not None
        or following[0].quoted > found.last.quoted
    )
    if not listed or found.opening is None:
        return False
    glyph = found.first.text[found.opening[0]]
    opening = "'‘" if glyph in _SINGLE else "\"“„«"
    return any(block.text.lstrip()[:1] in opening for block in following if block.text.strip())


def _closing(found: Marked, following: list[Block]) -> tuple[Block, Mark] | None:
    """The mark that closes it after all, where the next double mark does."""
    if found.opening is None or found.first.text[found.opening[0]] in _SINGLE:
        return None
    own = [mark for mark in double_marks(found.last.text) if mark.start >= found.start]
    for block, marks in ((found.last, own), *((block, double_marks(block.text)) for block in following)):
        for mark in marks:
            if not mark.measure:
                return (block, mark) if mark.role is Role.CLOSE or _stands_behind(block.text, mark) else None
    return None


def _stands_behind(text: str, mark: Mark) -> bool:
    """Whether a mark that looks as if it opened stands apart behind the words that it closes: `it is over ", she said`."""
    if mark.start == 0 or not text[mark.start - 1].isspace():
        return False
    return text[mark.end : mark.end + 1] in tuple(",.;:!?) ")


def _is_turned(block: Block, mark: Mark) -> bool:
    return block.text[mark.start] in "“„" and _stands_behind(block.text, mark)
