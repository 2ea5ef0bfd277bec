"""The blocks of a document in the making: prose is added piece by piece, each piece with its place in the source."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prlint.readers.document import Block, BlockKind, Break, Emphasis, Image, Link, Residue
from prlint.text.prose import Piece, Prose
from prlint.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from prlint.readers.document import Footnote

_BLANK = " \t"
# What leaves a block empty to the eye: white space, zero-width characters, soft hyphens and joiners.
_UNSEEN = " \t\r\n\f\v\u00a0\u00ad\u2002\u2003\u2007\u2009\u200a\u200b\u200c\u200d\u200e\u200f\u202f\u2060\u3000\ufeff"

SPACE, SOFT, HARD = 0, 1, 2
"""What white space stands for: a space, the wrap of a line, a line that the writer broke."""


Target = tuple[str, Span | None]
"""Where a link or image leads, and where that stands in the source (None: not at the link)."""


class Page:
    """Collects what a reader sees, block by block.

    Between `begin` and `end` one block is open; `words`, `written` and `gap` add to its prose. White space and the
    beginnings of marked ranges wait until the next words come: so none is left at a block's ends, and a mark
    never begins with the space before it.
    """

    __slots__ = (
        "_breaks", "_dropped", "_emphasis", "_from", "_length", "_level", "_line_group", "_links", "_opened", "_opening", "_parts",
        "_pieces", "_run", "_run_end", "_start", "_waiting", "_white", "blocks", "cell", "footnotes", "hidden", "images",
        "kind", "lead", "links", "marker", "quoted", "residue", "tables", "text",
    )  # fmt: skip

    def __init__(self, text: str) -> None:
        self.text = text
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
        self.hidden = ""
        """The element whose content nobody sees, while it is open."""
        self._line_group = 0
        self._from = 0
        self._reset(0, 0)

    def _reset(self, start: int, level: int) -> None:
        self._start = start
        self._level = level
        self._parts: list[str] = []
        self._pieces: list[Piece] = []
        self._breaks: list[Break] = []
        self._emphasis: list[Emphasis] = []
        self._links: list[Link] = []
        self._length = 0
        self._run = self._run_end = -1
        self._white: list[list[int]] = []
        self._opening: list[list[int]] = []
        self._opened: list[list[int]] = []
        self._dropped = False
        self._waiting = True

    # --- blocks

    def begin(self, kind: BlockKind, start: int, level: int = 0) -> None:
        """Open a block; marks before it (`lead`) belong to it."""
        self.kind = kind
        self._reset(start if self.lead is None else self.lead, level)
        self.lead = None
        # The indentation of code is its own.
        self._waiting = kind is not BlockKind.CODE

    def end(self, end: int) -> None:
        """Close the open block, which the source shows up to `end`. One that shows nothing is left out."""
        kind = self.kind
        if kind is None:
            return
        self.kind = None
        self._flush()
        self._trim("\n \t")
        text = "".join(self._parts)
        if not text.strip() or not text.strip(_UNSEEN):
            self._strand()
            self.marker = None
            return
        start = self._start
        table, row, column = self.cell or (None, None, None)
        if self.blocks and _empty_line(self.text, self.blocks[-1].span.end, start):
            self._line_group += 1
        emphasis = self._emphasis
        if emphasis:
            emphasis = sorted(
                (mark for mark in reversed(emphasis) if mark.start < mark.end), key=_outer_first
            )
        self.links += self._links
        self.blocks.append(
            Block(
                kind,
                Prose(text, self._pieces),
                Span(start, end),
                level=self._level,
                emphasis=tuple(emphasis),
                breaks=tuple(self._breaks),
                group=self._line_group,
                quoted=self.quoted,
                marker=self.marker,
                row=row,
                column=column,
                table=table,
            )
        )
        self.marker = None

    def _strand(self) -> None:
        """Keep the links of a block without words (images): they stand at the end of the block before it."""
        if self._links:
            block = max(len(self.blocks) - 1, 0)
            at = len(self.blocks[block].prose) if self.blocks else 0
            self.links += [link._replace(block=block, start=at, end=at) for link in self._links]

    # --- prose

    def words(self, start: int, end: int) -> None:
        """Add a range of the source as it stands."""
        if self._waiting:
            start = self._settle(start, end)
            if start < 0:
                return
        if start != self._run_end:
            self._flush()
            self._run = start
        self._run_end = end
        self._length += end - start

    def written(self, words: str, start: int, end: int) -> None:
        """Add words that stand for a range of the source: a decoded entity."""
        if self._waiting and self._settle(start, start) < 0:
            return
        self._flush()
        self._put(words, start, end - start)

    def gap(self, start: int, end: int, kind: int) -> None:
        """White space or a line break, shown only if words follow in this block.

        Neighbouring gaps are one, a hard break outranking the rest; two hard breaks stay two.
        """
        if self.hidden:
            return
        self._waiting = True
        white = self._white
        if white:
            last = white[-1]
            touching = not self.text[last[1] : start].strip(" \t\r\n>")
            if kind != HARD:
                if touching:
                    last[1] = end
                    last[2] = max(last[2], kind)
                return
            if last[2] != HARD:
                if touching:
                    last[1], last[2] = end, HARD
                    return
                white.pop()
        white.append([start, end, kind])

    def apart(self, start: int, end: int) -> None:
        """A line end that markup makes: none where the line has just been ended."""
        if not self._white or self._white[-1][2] != HARD:
            self.gap(start, end, HARD)

    def lines(self, start: int, end: int) -> None:
        """Add a range of the source whose line ends are wraps."""
        text = self.text
        for stop, after in _line_ends(text, start, end):
            if stop > start:
                self.words(start, stop)
            self.gap(stop, after, SOFT)
            while after < end and text[after] in " \t>":
                after += 1
            start = after
        if end > start:
            self.words(start, end)

    def code(self, start: int, end: int) -> None:
        """Add a range of the source with its line ends, each of them the writer's."""
        text = self.text
        for stop, after in _line_ends(text, start, end):
            if stop > start:
                self.words(start, stop)
            if not self._waiting or self._settle(stop, stop) >= 0:
                self._flush()
                self._breaks.append(Break(self._length, hard=True))
                self._put("\n", stop, after - stop)
            start = after
        if end > start:
            self.words(start, end)

    def hide(self, element: str) -> None:
        """Take no words until `hidden` is emptied again."""
        self.hidden = element
        self._waiting = True

    def drop(self) -> None:
        """Something without words stands here: a space on each side of it is one space."""
        self._dropped = self._waiting = True

    @property
    def last(self) -> str:
        """The last character of the open block's prose so far."""
        if self._run_end > self._run:
            return self.text[self._run_end - 1]
        return self._parts[-1][-1] if self._parts else ""

    def _settle(self, start: int, end: int) -> int:
        """Bring what waits before the words in `start` to `end`; gives where they begin, or -1 if they are not seen."""
        if self.hidden:
            return -1
        text = self.text
        if not self._length or self._white or (self._dropped and self.last in " \n"):
            first = start
            while start < end and text[start] in _BLANK:
                start += 1
            if first < start == end:
                return -1
        if self._white:
            if self._length:
                self._break(start)
            self._white.clear()
        self._dropped = False
        first = start
        while first < end and text[first] in _BLANK:
            first += 1
        if first < end or start == end:
            for mark in self._opening:
                mark[0] = self._length + first - start
            self._opening.clear()
            self._waiting = False
        return start

    def _break(self, start: int) -> None:
        """Put the waiting white space before the words at `start`."""
        text = self.text
        self._flush()
        self._trim(_BLANK)
        last = self._white[-1]
        if last[2]:
            # The mark of a quotation and the indentation belong to the break, an escape's backslash does not.
            while last[1] < start and text[last[1]] in " \t>":
                last[1] += 1
        for left, right, kind in self._white:
            if kind:
                self._breaks.append(Break(self._length, kind == HARD))
            self._put("\n" if kind == HARD else " ", left, right - left)

    def _put(self, words: str, source: int, taken: int) -> None:
        self._pieces.append(Piece(self._length, source, len(words), taken))
        self._parts.append(words)
        self._length += len(words)

    def _flush(self) -> None:
        """End the run of words that stand in the source as they are."""
        run = self._run
        length = self._run_end - run
        if length > 0:
            self._pieces.append(Piece(self._length - length, run, length, length))
            self._parts.append(self.text[run : self._run_end])
        self._run = self._run_end = -1

    def _trim(self, white: str) -> None:
        """Take white space off the end of the prose, and off the marks that end in it."""
        parts = self._parts
        if not parts or parts[-1][-1] not in white:
            return
        while parts:
            piece = self._pieces.pop()
            part = parts.pop()
            bare = part.rstrip(white)
            if bare:
                self._pieces.append(
                    piece._replace(length=len(bare), taken=piece.taken - len(part) + len(bare))
                )
                parts.append(bare)
                self._length = piece.start + len(bare)
                break
            self._length = piece.start
        self._clamp()

    def _clamp(self) -> None:
        """Take what is marked back to the length of the prose."""
        length = self._length
        while self._breaks and self._breaks[-1].at >= length:
            self._breaks.pop()
        # Marks are recorded in the order of their ends: those before the first one that fits need no look.
        for marks in (self._emphasis, self._links):
            at = len(marks)
            while at and marks[at - 1].end > length:
                at -= 1
                marks[at] = marks[at]._replace(start=min(marks[at].start, length), end=length)
        # A mark that has lost all its words begins at the next ones; the later opened, the further it begins.
        for mark in reversed(self._opened):
            if 0 <= mark[0] < length:
                break
            if mark[0] >= length:
                mark[0] = -1
                self._opening.append(mark)

    def so_far(self) -> str:
        """The open block's prose so far."""
        self._flush()
        return "".join(self._parts)

    def cut(self, length: int) -> None:
        """Take the prose back to a length (a heading's `{#name}`)."""
        self._flush()
        while self._pieces and self._pieces[-1].start + self._pieces[-1].length > length:
            piece = self._pieces.pop()
            part = self._parts.pop()
            keep = length - piece.start
            if keep > 0 and piece.length == piece.taken:
                self._pieces.append(piece._replace(length=keep, taken=keep))
                self._parts.append(part[:keep])
            self._length = piece.start + max(keep, 0)
        self._clamp()
        self._trim(_BLANK)

    # --- what marks ranges of the prose

    def open_mark(self) -> list[int]:
        """Begin a marked range; it starts at the next words."""
        mark = [-1]
        self._opening.append(mark)
        self._opened.append(mark)
        self._waiting = True
        return mark

    def close_mark(self, mark: list[int], kind: str) -> None:
        """End a marked range; one without words is none."""
        if 0 <= mark[0] < self._length:
            self._emphasis.append(Emphasis(kind, mark[0], self._length))

    def close_link(self, mark: list[int], target: Target, span: Span) -> None:
        """End a link; its words are those since its mark was opened."""
        start = mark[0] if 0 <= mark[0] <= self._length else self._length
        self._links.append(Link(len(self.blocks), start, self._length, *target, span))


def _line_ends(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Where the lines of a range end and where the next ones begin."""
    carriage = "\r" in text[start:end]
    while True:
        stop = text.find("\n", start, end)
        if carriage:
            back = text.find("\r", start, stop if stop >= 0 else end)
            stop = back if back >= 0 else stop
        if stop < 0:
            return
        start = min(stop + (2 if text.startswith("\r\n", stop) else 1), end)
        yield stop, start


def _outer_first(mark: Emphasis) -> tuple[int, int]:
    return mark.start, -mark.end


def _empty_line(text: str, start: int, end: int) -> bool:
    """Whether an empty line (but for marks of quotation) stands between two places."""
    between = text[start:end]
    if between in ("\n\n", "\r\n\r\n"):
        return True
    lines = between.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return any(not line.strip(" \t>") for line in lines[1:-1])
