"""Quotations that nothing closes, without those that only look so."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from prlint.checks.damage import torn
from prlint.checks.quotes.marked import marked
from prlint.release.quote_marks import Role, double_marks
from prlint.release.quote_runs import ends_attributed
from prlint.text.patterns import bounded

if TYPE_CHECKING:
    from collections.abc import Iterator

    from prlint.checks.quotes.marked import Marked
    from prlint.readers.document import Block
    from prlint.reading.reading import Reading
    from prlint.release.quote_marks import Mark

_FAR = 14
"""Paragraphs in which the end of a quotation is looked for."""
_TORN = 24
"""A paragraph with fewer code points is an end mark or a label, not the rest of a torn one."""
_ENDS = frozenset(".!?…:;,—–-\"”’')]*")
# What leads up to speech, so that it may run on over paragraphs.
_SPOKEN = bounded(
    r"(?i)(?:[,:—–-]|\b(?:that|sa(?:y|ys|id|ying)|states?|stated|stating|adds?|added|adding|notes?|noted|noting|reads?|wrote|writes|writing"
    r"|declare[sd]?|argue[sd]?|claim(?:s|ed)?|concluded?s?|explain(?:s|ed)?|believes?|told \w+|because|how|why|and|but|to|is))\s+$"
)
_SINGLE = frozenset("'‘’‚‛")


class Unclosed(NamedTuple):
    """A quotation that nothing closes."""

    block: Block
    mark: tuple[int, int]
    """The mark that opens it, as a range of the block's prose."""
    words: str
    paragraphs: int
    again: bool = False
    """Whether the next quotation opens in the same paragraph: then the mark is missing before it."""


def unclosed(reading: Reading) -> Iterator[Unclosed]:
    """The quotations that nothing closes, in order; those over several paragraphs count once."""
    first: Marked | None = None
    paragraphs = 0
    numbers: dict[int, int] = {}
    every = list(marked(reading))
    for number, found in enumerate(every):
        if first is None:
            first, paragraphs = found, 0
        paragraphs += 1
        if found.quote.continues:
            following = every[number + 1 : number + 2]
            if following and first.opening is not None and _opens_again(found, following[0]):
                yield Unclosed(first.first, first.opening, first.quote.text, paragraphs, again=True)
                first = None
            elif first is found and found.opening is not None and _is_fragment(found):
                yield Unclosed(found.first, found.opening, found.quote.text, 1)
                first = None
            continue
        begun, first = first, None
        if found.quote.closed or begun.opening is None or found.opening is None:
            continue
        if not numbers:
            if torn(reading.document.blocks):
                return
            numbers = {id(block): number for number, block in enumerate(reading.document.blocks)}
        below = reading.document.blocks[numbers[id(found.last)] + 1 :][:_FAR]
        if _cut(found, below) or _opens_again_behind_list(found, below):
            continue
        if not _closes_after_all(found, below):
            yield Unclosed(begun.first, begun.opening, begun.quote.text, paragraphs)


def _opens_again(found: Marked, following: Marked) -> bool:
    """Whether the next quotation begins in the paragraph that leaves this one open, behind the name of the speaker.

    Without the name it may be a quotation over several paragraphs that were run together.
    """
    inside = following.first is found.last and found.opening is not None and following.opening is not None
    return inside and ends_attributed(found.last.text[found.start : found.end])


def _is_fragment(found: Marked) -> bool:
    """Whether a few words in the middle of a sentence are quoted, and not speech that goes on in the next paragraph."""
    words = found.quote.text
    return words[:1].islower() and found.before[-1:] == " " and _SPOKEN.search(found.before[-40:]) is None


def _cut(found: Marked, following: list[Block]) -> bool:
    """Whether the paragraph breaks off in mid-sentence: its rest, and the mark, went elsewhere with a page or line end."""
    text = found.last.text.rstrip()
    if text.endswith(("…", "...")):
        # The teaser of a longer text.
        return True
    if not following or len(following[0].text) < _TORN:
        return False
    return following[0].text.lstrip()[:1].islower() or text[-1:] not in _ENDS


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
    opening = "'‘" if glyph in _SINGLE else '"“„«'
    return any(block.text.lstrip()[:1] in opening for block in following if block.text.strip())


def _closes_after_all(found: Marked, following: list[Block]) -> bool:
    """Whether the next double mark closes, though it is spaced or nested in a way that hides it."""
    if found.opening is None or found.first.text[found.opening[0]] in _SINGLE:
        return False
    own = [mark for mark in double_marks(found.last.text) if mark.start >= found.start]
    for block, marks in ((found.last, own), *((block, double_marks(block.text)) for block in following)):
        for mark in marks:
            if not mark.measure:
                return mark.role is Role.CLOSE or _stands_behind(block.text, mark)
    return False


def _stands_behind(text: str, mark: Mark) -> bool:
    """Whether a mark that looks as if it opened stands apart behind the words that it closes: `it is over ", she said`."""
    if mark.start == 0 or not text[mark.start - 1].isspace():
        return False
    after = text[mark.end : mark.end + 1]
    return after in tuple(",.;:!?) ") or (text[mark.start] == "”" and after.islower())
