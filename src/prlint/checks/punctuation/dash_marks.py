"""The dashes of a release: what stands for one, and what only looks like one."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from prlint.readers.document import BlockKind
from prlint.reading.zones import Zone, lead_start
from prlint.text.patterns import linear

if TYPE_CHECKING:
    from collections.abc import Iterator

    from prlint.readers.document import Block
    from prlint.reading.reading import Reading
    from prlint.text.span import Span

EM, EN, TWO, THREE, HYPHEN = "—", "–", "--", "---", "-"
_SPACED_HYPHEN = " - "
_MARKS = linear(r"-{2,}|[—―–]| - ")
_PROSE = frozenset({Zone.BODY, Zone.QUOTES, Zone.BOILERPLATE, Zone.NOTES, Zone.HEADLINE, Zone.LEGAL})
# Behind or before these a wire's name stands: `--(BUSINESS WIRE)--`, `/PRNewswire/ --`.
_WIRE_BEFORE = linear(r"(?:/[\w.\-]+/|\((?:[\w.\-]+ ){0,2}\w*(?i:wire|news\w*)[\w.]*\))\s?$")
_WIRE_AFTER = linear(r"^\s?(?:/[A-Z][\w.\-]+/|\((?:[\w.\-]+ ){0,2}\w*(?i:wire)\w*\))")
_LEFT = "\"'”’).,;:!?%…]*"
_RIGHT = "\"'“‘($£€[*"
_SENTENCE = 60
"""A spaced hyphen is a dash in a sentence only; shorter lines are labels, titles and addresses."""

_LABEL = 60
"""Up to here a dash in a list parts a label from its words, as a colon does."""


class Dash(NamedTuple):
    """A dash as it is written."""

    block: Block
    start: int
    end: int
    """The range in the block's prose: the marks without the spaces around them."""
    span: Span
    glyph: str
    """One of the marks above, without spaces."""
    spaced: bool | None
    """Whether an em dash between words stands between spaces; None for all other dashes."""

    @property
    def ascii(self) -> bool:
        """Whether hyphens stand for it."""
        return self.glyph in (TWO, THREE)


def dashes(reading: Reading) -> Iterator[Dash]:
    """Every dash of the prose, in order; that of the dateline is its own matter."""
    source = reading.document.source.text
    if not any(map(source.__contains__, (EM, "―", EN, TWO, _SPACED_HYPHEN, "&"))):
        return
    for block in reading.document.blocks:
        text = block.text
        if block.kind in (BlockKind.CODE, BlockKind.CELL):
            continue
        if any(map(text.__contains__, (EM, "―", EN, TWO, _SPACED_HYPHEN))):
            yield from _in_block(reading, block)


def _in_block(reading: Reading, block: Block) -> Iterator[Dash]:
    text = block.text
    starts = {start for start, _ in block.lines()}
    for match in _MARKS.finditer(text):
        start, end = match.span()
        if match.group() == _SPACED_HYPHEN:
            start, end = start + 1, end - 1
        glyph = _glyph(text, start, end)
        if glyph is None or _first_of_line(text, start, starts):
            continue
        if block.kind is BlockKind.ITEM and start < _LABEL and glyph not in (TWO, THREE):
            continue
        span = block.prose.span(start, end)
        if (
            reading.zone_at(span.start) in _PROSE
            and not _of_dateline(reading, span)
            and not _of_wire(text, start, end)
        ):
            yield Dash(block, start, end, span, glyph, _spaced(text, start, end) if glyph == EM else None)


def _spaced(text: str, start: int, end: int) -> bool | None:
    """Whether spaces stand around a dash that has a word on both sides."""
    left, right = text[start - 1], text[end : end + 1]
    if left.isspace() and right.isspace():
        return True
    return False if left.isalnum() and right.isalnum() else None


def _glyph(text: str, start: int, end: int) -> str | None:
    """Which dash the marks are; None if they are a range, a compound, a rule, a flag or a bullet."""
    before, after = text[:start][-4:], text[end : end + 4]
    left, right = before.rstrip()[-1:], after.lstrip()[:1]
    if not left or not right or (left.isdigit() and right.isdigit()):
        return None
    spaces = (before[-1:].isspace(), after[:1].isspace())
    marks = text[start:end]
    if marks in (EM, "―"):
        return EM
    if marks == EN:
        return EN if any(spaces) and not (left.isdigit() or right.isdigit()) else None
    if marks == HYPHEN:
        return (
            HYPHEN
            if left.isalpha() and left.islower() and right.islower() and len(text) > _SENTENCE
            else None
        )
    if (
        len(marks) > len(THREE)
        or not _parts_words(left, right)
        # The number of a note, or of a line of a table, before its own mark.
        or text[:start].strip().isdigit()
        or (spaces == (True, False) and right.islower())
    ):
        # A flag of a program (`--all`) has its space before it.
        return None
    return marks


def _parts_words(left: str, right: str) -> bool:
    return (left.isalnum() or left in _LEFT) and (right.isalnum() or right in _RIGHT)


def _first_of_line(text: str, start: int, starts: set[int]) -> bool:
    """Whether the marks are the first of a line: a bullet, a signature, an attribution of its own."""
    at = start
    while at > 0 and text[at - 1] in " \t\xa0":
        at -= 1
    return at == 0 or at in starts


def _of_dateline(reading: Reading, span: Span) -> bool:
    """Whether the dash stands in the dateline, or between it and the lead."""
    begin, lead = lead_start(reading.release), reading.release.lead
    return begin is not None and lead is not None and begin <= span.start < lead.span.start


def _of_wire(text: str, start: int, end: int) -> bool:
    return (
        _WIRE_BEFORE.search(text[max(0, start - 40) : start]) is not None
        or _WIRE_AFTER.search(text[end : end + 40]) is not None
    )
