"""A document in the making: its blocks and what else is recorded on the way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prlint.readers.document import Block, BlockKind
from prlint.readers.markdown_prose import Draft
from prlint.text.prose import Prose
from prlint.text.span import Span

if TYPE_CHECKING:
    from prlint.readers.document import Emphasis, Footnote, Image, Link, Residue

# What leaves a block empty to the eye: white space, zero-width characters, soft hyphens and joiners.
_UNSEEN = " \t\r\n\f\v\u00a0\u00ad\u2002\u2003\u2007\u2009\u200a\u200b\u200c\u200d\u200e\u200f\u202f\u2060\u3000\ufeff"


class Page:
    """Collects what a reader sees, block by block; between `begin` and `end` the draft is a block's."""

    __slots__ = (
        "_group",
        "_level",
        "_start",
        "blocks",
        "cell",
        "draft",
        "footnotes",
        "images",
        "kind",
        "lead",
        "links",
        "marker",
        "quoted",
        "residue",
        "tables",
        "text",
    )

    def __init__(self, text: str) -> None:
        self.text = text
        self.draft = Draft(text)
        self.blocks: list[Block] = []
        self.links: list[Link] = []
        self.images: list[Image] = []
        self.residue: list[Residue] = []
        self.footnotes: list[Footnote] = []
        self.kind: BlockKind | None = None
        """The kind of the open block."""
        self.quoted = 0
        self.tables = 0
        """Tables begun so far."""
        self.cell: tuple[int, int, int] | None = None
        """Table, row and column that the next block stands in."""
        self.lead: int | None = None
        """Where the marks before the next block begin: a list mark, a quote's `>`, an opening tag."""
        self.marker: str | None = None
        self._start = self._level = self._group = 0

    def begin(self, kind: BlockKind, start: int, level: int = 0) -> None:
        """Open a block; marks before it (`lead`) belong to it."""
        self.kind = kind
        self._start = start if self.lead is None else self.lead
        self._level = level
        self.lead = None
        self.draft.begin(verbatim=kind is BlockKind.CODE)

    def end(self, end: int) -> None:
        """Close the open block, which the source shows up to `end`. One that shows nothing is left out."""
        kind, draft = self.kind, self.draft
        if kind is None:
            return
        self.kind = None
        text = draft.finish()
        marker, self.marker = self.marker, None
        if not text.strip() or not text.strip(_UNSEEN):
            self._strand(draft.marks.links)
            return
        start = self._start
        if self.blocks and _empty_line(self.text, self.blocks[-1].span.end, start):
            self._group += 1
        emphasis, links = draft.marks.emphasis, draft.marks.links
        if emphasis:
            emphasis = [mark for mark in reversed(emphasis) if mark.start < mark.end]
            emphasis.sort(key=_outer_first)
        if links:
            number = len(self.blocks)
            self.links += [link._replace(block=number) for link in links]
        table, row, column = self.cell or (None, None, None)
        self.blocks.append(
            Block(
                kind,
                Prose(text, draft.pieces),
                Span(start, end),
                level=self._level,
                emphasis=tuple(emphasis),
                breaks=tuple(draft.breaks),
                group=self._group,
                quoted=self.quoted,
                marker=marker,
                row=row,
                column=column,
                table=table,
            )
        )

    def _strand(self, links: list[Link]) -> None:
        """Keep the links of a block without words (images): they stand at the end of the block before it."""
        block = max(len(self.blocks) - 1, 0)
        at = len(self.blocks[block].prose) if self.blocks else 0
        self.links += [link._replace(block=block, start=at, end=at) for link in links]


def _outer_first(mark: Emphasis) -> tuple[int, int]:
    return mark.start, -mark.end


def _empty_line(text: str, start: int, end: int) -> bool:
    """Whether an empty line (but for marks of quotation) stands between two places."""
    between = text[start:end]
    if between in ("\n\n", "\r\n\r\n"):
        return True
    lines = between.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return any(not line.strip(" \t>") for line in lines[1:-1])
