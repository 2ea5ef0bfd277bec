"""The page as an eye sees it: lines, columns and what stands beside what.

A header is read line by line, a body paragraph by paragraph. So blocks that are set in lines (stacked contacts, a
letterhead, two columns parted by spaces) become one `Line` for each, and a paragraph stays one `Line`, however its
text was wrapped.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from prlint.readers.document import Block, BlockKind
from prlint.release.block_lines import cells_of, lines_of
from prlint.release.model import Evidence, Words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from prlint.readers.document import Document
    from prlint.text.source import Source
    from prlint.text.span import Span

_ODD = "\xa0\u2007\u2009\u200a\u202f"
_SPACES = dict.fromkeys(map(ord, _ODD), " ")


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
        for start, end in lines_of(block, document.format == "text"):
            if start > 0 or spaced:
                row += 1 if not beside else 0
            for left, right in cells_of(block.text, start, end):
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
