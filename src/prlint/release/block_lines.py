"""What a block is set in: one paragraph, lines, or cells that stand beside each other in a line."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from prlint.release.shapes import title_case
from prlint.text.patterns import bounded, linear

if TYPE_CHECKING:
    from collections.abc import Iterator

    from prlint.readers.document import Block

_GAP = linear(r"(?:[ \x{a0}]{4,}|[ \x{a0}]*\t[ \x{a0}\t]*)")
_NARROW_GAP = linear(r"(?:[ \x{a0}]{3,}|[ \x{a0}]*\t[ \x{a0}\t]*)")
_PARAGRAPH = 120
"""Code points from which a block with line ends is prose rather than a header."""
_NARROW = 160
"""A line longer than this has columns only where four spaces part them: three come from lost line ends too."""
# Labels behind which a field begins, wherever the line end before them was lost.
_INNER_LABEL = linear(
    r"(?:(?:Media|Press|News|Investor|Company|MEDIA|PRESS|INVESTOR)\s)?(?:Contacts?|CONTACTS?)(?:\s(?:Details|Information|Person|DETAILS))?\s?:"
    r"|(?:F(?:or|OR) (?:Immediate|IMMEDIATE) R(?:elease|ELEASE))"
    r"|\b(?:WHO|WHAT|WHEN|WHERE|WHY|HOW)\s?:|(?:WHEN|WHERE|WHAT|WHY):"
    r"|\b(?:ContactDetails|Contact Details|Media Contact|Company Website)\b"
)
# A page on one line: its title, two spaces, the day, and the dateline's place in capitals.
_ON_ONE_LINE = bounded(
    r"^([A-Z][^.!?]{20,140}?) {2,}((?:January|February|March|April|May|June|July|August|September|October|November|December)"
    r" \d{1,2}, (?:19|20)\d\d) +(?=[A-Z]{4})"
)
_HEAD = 220
_SEVERAL = 3
_PERSON_FOLLOWS = linear(r"^\s[A-Z][a-z]+\s[A-Z].{0,60}(?:\d{3}.?\d{4}|@)")


def lines_of(block: Block, plain: bool) -> Iterator[tuple[int, int]]:
    """The ranges of a block's prose that are its lines; the whole of it where it is one paragraph."""
    hard = [mark.at for mark in block.breaks if mark.hard]
    # In plain text the reader has told the wraps from the writer's line ends by the width of the whole text.
    if not block.breaks or (plain and not hard):
        yield 0, len(block.text)
    elif plain or not _wrapped(block, soft=not hard):
        yield from block.lines()
    elif len(block.breaks) >= _SEVERAL and 2 * len(hard) > len(block.breaks):
        # Two spaces at the end of every line come from a converter.
        yield 0, len(block.text)
    else:
        yield from _between(hard, len(block.text))


def _between(marks: list[int], end: int) -> Iterator[tuple[int, int]]:
    """The ranges between line ends at the given places."""
    start = 0
    for mark in marks:
        yield start, mark
        start = mark + 1
    yield start, end


def _wrapped(block: Block, *, soft: bool) -> bool:
    """Whether a block's line ends are the wrap of one paragraph: most lines could not have taken the next word.

    `soft` says that no line end of the block is marked as one: then a line that begins in lower case tells too.
    """
    lines = [block.text[start:end].strip() for start, end in block.lines()]
    if (
        soft
        and len(block.text) > _PARAGRAPH
        and sum(line[:1].islower() for line in lines[1:]) * 3 >= len(lines) - 1
    ):
        return True
    width = max(len(line) for line in lines)
    if width > _NARROW:
        # Whole sentences to a line: a paragraph if it is prose at all.
        return all(len(line) > 60 for line in lines[:-1])
    if any(_GAP.search(line) for line in lines) or width < 30:
        return False
    full = 0
    for line, following in pairwise(lines):
        first = following.split(None, 1)[0] if following else ""
        full += len(line) + 1 + len(first) > width - 2 or (following[:1].islower() and len(line) > 40)
    return full >= 0.7 * (len(lines) - 1) and len(block.text) > 60


def cells_of(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The parts of a line that stand apart: columns, and fields whose line end was lost."""
    cuts = [start]
    part = text[start:end]
    if "   " in part or "\t" in part or "\xa0" in part:
        pattern = _NARROW_GAP if len(part) < _NARROW else _GAP
        cuts += [start + match.end() for match in pattern.finditer(part)]
    if (
        "ont" in part
        or "ONT" in part
        or ":" in part
        or "elease" in part
        or "ELEASE" in part
        or "ebsite" in part
    ):
        labels = list(_INNER_LABEL.finditer(part))
        cuts += [start + match.start() for match in labels]
        # `For Immediate Release Ana Ruiz 202-555-0143`: two columns that ran together.
        cuts += [
            start + match.end()
            for match in labels
            if match.group()[0] == "F" and _PERSON_FOLLOWS.search(part[match.end() :])
        ]
    if start == 0 and len(part) > 2 * _HEAD and "  " in part[:_HEAD]:
        page = _ON_ONE_LINE.match(part[:_HEAD])
        if page is not None and title_case(page.group(1)):
            cuts += [page.start(2), page.end(2)]
    cuts = sorted(set(cuts))
    for left, right in pairwise([*cuts, end]):
        cell = text[left:right]
        if cell.strip():
            yield left + len(cell) - len(cell.lstrip()), left + len(cell.rstrip())
