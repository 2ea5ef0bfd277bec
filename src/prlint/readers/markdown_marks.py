"""The marked ranges of a block's prose in the making: strong words, code, links."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prlint.readers.document import Emphasis, Link

if TYPE_CHECKING:
    from prlint.text.span import Span

    Target = tuple[str, Span | None]
    """Where a link or image leads, and where that stands in the source (None: not at the link)."""


class Marks:
    """Ranges in the order of their ends. An open mark is a list with its beginning, -1 before its first words."""

    __slots__ = ("_opened", "_opening", "emphasis", "links")

    def __init__(self) -> None:
        self.emphasis: list[Emphasis] = []
        self.links: list[Link] = []
        """Links that are not numbered yet: their block is 0."""
        self._opening: list[list[int]] = []
        self._opened: list[list[int]] = []

    def open(self) -> list[int]:
        """A new mark; it begins at the next words."""
        mark = [-1]
        self._opening.append(mark)
        self._opened.append(mark)
        return mark

    def begin(self, at: int) -> None:
        """Words come at a prose offset: marks that wait for some begin there."""
        for mark in self._opening:
            mark[0] = at
        self._opening.clear()

    def close(self, mark: list[int], kind: str, at: int) -> None:
        """A mark ends at a prose offset; one without words is none."""
        if 0 <= mark[0] < at:
            self.emphasis.append(Emphasis(kind, mark[0], at))

    def close_link(self, mark: list[int], at: int, target: Target, span: Span) -> None:
        """A link ends at a prose offset; it may have no words."""
        start = mark[0] if 0 <= mark[0] <= at else at
        self.links.append(Link(0, start, at, *target, span))

    def clamp(self, length: int) -> None:
        """Take everything back to a length of the prose."""
        # Ranges stand in the order of their ends: those before the first one that fits need no look.
        emphasis, links = self.emphasis, self.links
        at = len(emphasis)
        while at and emphasis[at - 1].end > length:
            at -= 1
            emphasis[at] = emphasis[at]._replace(start=min(emphasis[at].start, length), end=length)
        at = len(links)
        while at and links[at - 1].end > length:
            at -= 1
            links[at] = links[at]._replace(start=min(links[at].start, length), end=length)
        # A mark that has lost all its words begins at the next ones; the later opened, the further it begins.
        for mark in reversed(self._opened):
            if 0 <= mark[0] < length:
                break
            if mark[0] >= length:
                mark[0] = -1
                self._opening.append(mark)
