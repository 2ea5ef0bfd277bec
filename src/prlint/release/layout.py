"""The page as an eye sees it: lines, columns and what stands beside what.

A header is read line by line, a body paragraph by paragraph. So blocks that are set in lines (stacked contacts, a
letterhead, two columns parted by spaces) become one `Line` for each, and a paragraph stays one `Line`, however its
text was wrapped.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING

from prlint.readers.document import Block, BlockKind
from prlint.release.model import Evidence, Words
from prlint.text.patterns import linear

if TYPE_CHECKING:
    from collections.abc import Iterator

    from prlint.readers.document import Document
    from prlint.text.source import Source
    from prlint.text.span import Span

_GAP = linear(r"(?:[ \x{a0}]{4,}|[ \x{a0}]*\t[ \x{a0}\t]*)")
_NARROW_GAP = linear(r"(?:[ \x{a0}]{3,}|[ \x{a0}]*\t[ \x{a0}\t]*)")
_ODD = "\xa0\u2007\u2009\u200a\u202f"
_SPACES = dict.fromkeys(map(ord, _ODD), " ")
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
_PERSON_FOLLOWS = linear(r"^\s[A-Z][a-z]+\s[A-Z].{0,60}(?:\d{3}.?\d{4}|@)")


@dataclass(slots=True)
class Line:
    """A line of a header, or a whole paragraph."""

    block: int
    start: int
    end: int
    """Prose range in its block, white space at the ends left out."""
    text: str
    row: int
    """Lines of one row stand beside each other."""
    column: int
    """How far from the left the line begins, in code points of its row."""
    strong: bool
    heading: int
    """Level of the heading it stands in, else 0."""
    spaced: bool
    """Whether an empty line (or another block of a marked-up format) stands before it."""
    field: str = ""
    """The field that it belongs to, once one claimed it."""


@dataclass(slots=True)
class Page:
    """A document laid out in lines."""

    document: Document
    lines: list[Line]
    first_of_block: list[int] = field(default_factory=list)
    """For each block, the index of its first line."""

    @property
    def blocks(self) -> list[Block]:
        """The document's blocks."""
        return self.document.blocks

    def span(self, line: Line, start: int | None = None, end: int | None = None) -> Span:
        """The source span of a line, or of a range in its text."""
        begin = line.start + (start or 0)
        finish = line.end if end is None else line.start + end
        return self.blocks[line.block].prose.span(begin, finish)

    def words(
        self, line: Line, start: int = 0, end: int | None = None, evidence: Evidence | None = None
    ) -> Words:
        """A range of a line's text as words of the release."""
        finish = len(line.text) if end is None else end
        return self.block_words(line.block, line.start + start, line.start + finish, evidence)

    def block_words(self, block: int, start: int, end: int, evidence: Evidence | None = None) -> Words:
        """A range of a block's prose as words of the release."""
        prose = self.blocks[block].prose
        span = prose.span(start, end)
        return Words.of(
            raw=span.of(self.document.source.text),
            text=" ".join(prose.text[start:end].split()),
            span=span,
            evidence=evidence,
        )

    def joined(self, lines: list[Line], evidence: Evidence | None = None) -> Words:
        """Several lines as one run of words, from the first's start to the last's end."""
        first, last = self.span(lines[0]), self.span(lines[-1])
        span = type(first)(first.start, last.end)
        return Words.of(
            raw=span.of(self.document.source.text),
            text=" ".join(" ".join(line.text.split()) for line in lines),
            span=span,
            evidence=evidence,
        )

    def free(self, start: int = 0, end: int | None = None) -> Iterator[tuple[int, Line]]:
        """Index and line of those that no field claimed yet."""
        stop = len(self.lines) if end is None else end
        for index in range(start, stop):
            line = self.lines[index]
            if not line.field:
                yield index, line


def lay_out(document: Document) -> Page:
    """The lines of a document."""
    page = Page(document, [])
    row = 0
    ruler = _Ruler(document.source)
    group: int | None = None
    last: Block | None = None
    for index, block in enumerate(document.blocks):
        page.first_of_block.append(len(page.lines))
        beside = (
            last is not None
            and block.table is not None
            and block.table == last.table
            and block.row == last.row
        )
        if not beside:
            row += 1
        spaced = group != block.group or block.kind is BlockKind.HEADING
        group, last = block.group, block
        # No-break and thin spaces read as spaces; the words of the release keep them.
        text = block.text.translate(_SPACES) if any(map(block.text.__contains__, _ODD)) else block.text
        for start, end in _lines_of(block, document.format == "text"):
            if start > 0 or spaced:
                row += 1 if not beside else 0
            for left, right in _cells(block.text, start, end):
                column = ruler.column(block.prose.source_start(left))
                page.lines.append(
                    Line(
                        index,
                        left,
                        right,
                        text[left:right],
                        row,
                        column,
                        bool(block.emphasis) and block.emphasised(left, right),
                        block.level if block.kind is BlockKind.HEADING else 0,
                        spaced,
                    )
                )
                spaced = False
            row += 0 if beside else 1
    return page


class _Ruler:
    """Measures how far from the left places stand. They are asked for in order, so that each line is measured once."""

    __slots__ = ("_at", "_column", "_source")

    def __init__(self, source: Source) -> None:
        self._source = source
        self._at = self._column = 0

    def column(self, offset: int) -> int:
        """The column of an offset of the source, from 0, a tab reaching to the next multiple of eight."""
        begin = self._source.line_start(offset)
        at, column = (self._at, self._column) if begin <= self._at <= offset else (begin, 0)
        part = self._source.text[at:offset]
        # What stands before the part counts only by how far it is from its last stop.
        inside = column % 8
        column += len((" " * inside + part).expandtabs(8)) - inside if "\t" in part else len(part)
        self._at, self._column = offset, column
        return column


def _lines_of(block: Block, plain: bool) -> Iterator[tuple[int, int]]:
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


_SEVERAL = 3


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


def _cells(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
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
    cuts = sorted(set(cuts))
    for left, right in pairwise([*cuts, end]):
        cell = text[left:right]
        if cell.strip():
            yield left + len(cell) - len(cell.lstrip()), left + len(cell.rstrip())
