"""The prose of one block in the making: it is added run by run, each with its place in the source."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prlint.readers.document import Break
from prlint.readers.markdown_marks import Marks
from prlint.text.prose import Piece

if TYPE_CHECKING:
    from collections.abc import Iterator

    from prlint.readers.markdown_marks import Target
    from prlint.text.span import Span

SPACE, SOFT, HARD = 0, 1, 2
"""What white space stands for: a space, the wrap of a line, a line that the writer broke."""
_BLANK = " \t"


class Draft:
    """Collects the words, line breaks and marks of a block.

    White space and the beginnings of marked ranges wait until the next words come: so no white space is left at the
    block's ends, and no range begins with the space before it.
    """

    __slots__ = (
        "_dropped",
        "_length",
        "_run",
        "_run_end",
        "_waiting",
        "_white",
        "breaks",
        "hidden",
        "marks",
        "parts",
        "pieces",
        "text",
    )

    def __init__(self, text: str) -> None:
        self.text = text
        self.hidden = ""
        """The element whose content nobody sees, while it is open."""
        self.begin(verbatim=False)

    def begin(self, *, verbatim: bool) -> None:
        """Begin a block. `verbatim`: the white space at its beginning is its own."""
        self.parts: list[str] = []
        self.pieces: list[Piece] = []
        self.breaks: list[Break] = []
        self.marks = Marks()
        self._length = 0
        self._run = self._run_end = -1
        self._white: list[list[int]] = []
        self._dropped = False
        self._waiting = not verbatim

    def finish(self) -> str:
        """The prose of the block, without white space at its end."""
        self._flush()
        self._trim("\n \t")
        return "".join(self.parts)

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
            start = after
            while start < end and text[start] in " \t>":
                start += 1
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
                self.breaks.append(Break(self._length, hard=True))
                self._put("\n", stop, after - stop)
            start = after
        if end > start:
            self.words(start, end)

    def hide(self, element: str) -> None:
        """Take no words until `hidden` is emptied again."""
        self.hidden = element
        self._waiting = True

    def open_mark(self) -> list[int]:
        """Begin a marked range; it starts at the next words."""
        self._waiting = True
        return self.marks.open()

    def close_mark(self, mark: list[int], kind: str) -> None:
        """End a marked range; one without words is none."""
        self.marks.close(mark, kind, self._length)

    def close_link(self, mark: list[int], target: Target, span: Span) -> None:
        """End a link; its words are those since its mark was opened."""
        self.marks.close_link(mark, self._length, target, span)

    def drop(self) -> None:
        """Something without words stands here: a space on each side of it is one space."""
        self._dropped = self._waiting = True

    @property
    def last(self) -> str:
        """The last character of the open block's prose so far."""
        if self._run_end > self._run:
            return self.text[self._run_end - 1]
        return self.parts[-1][-1] if self.parts else ""

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
            self.marks.begin(self._length + first - start)
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
                self.breaks.append(Break(self._length, kind == HARD))
            self._put("\n" if kind == HARD else " ", left, right - left)

    def _put(self, words: str, source: int, taken: int) -> None:
        self.pieces.append(Piece(self._length, source, len(words), taken))
        self.parts.append(words)
        self._length += len(words)

    def _flush(self) -> None:
        """End the run of words that stand in the source as they are."""
        run = self._run
        length = self._run_end - run
        if length > 0:
            self.pieces.append(Piece(self._length - length, run, length, length))
            self.parts.append(self.text[run : self._run_end])
        self._run = self._run_end = -1

    def _trim(self, white: str) -> None:
        """Take white space off the end of the prose, and off the marks that end in it."""
        parts = self.parts
        if not parts or parts[-1][-1] not in white:
            return
        while parts:
            piece = self.pieces.pop()
            part = parts.pop()
            bare = part.rstrip(white)
            if bare:
                self.pieces.append(
                    piece._replace(length=len(bare), taken=piece.taken - len(part) + len(bare))
                )
                parts.append(bare)
                self._length = piece.start + len(bare)
                break
            self._length = piece.start
        self._clamp()

    def _clamp(self) -> None:
        """Take what is recorded back to the length of the prose."""
        while self.breaks and self.breaks[-1].at >= self._length:
            self.breaks.pop()
        self.marks.clamp(self._length)

    def so_far(self) -> str:
        """The open block's prose so far."""
        self._flush()
        return "".join(self.parts)

    def cut(self, length: int) -> None:
        """Take the prose back to a length (a heading's `{#name}`)."""
        self._flush()
        while self.pieces and self.pieces[-1].start + self.pieces[-1].length > length:
            piece = self.pieces.pop()
            part = self.parts.pop()
            keep = length - piece.start
            if keep > 0 and piece.length == piece.taken:
                self.pieces.append(piece._replace(length=keep, taken=keep))
                self.parts.append(part[:keep])
            self._length = piece.start + max(keep, 0)
        self._clamp()
        self._trim(_BLANK)


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
