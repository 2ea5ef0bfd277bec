"""The marks that plain text shares with Markdown: balanced `**…**` and `[text](target)`."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING, NamedTuple

from prlint.readers.document import Link
from prlint.text.patterns import linear
from prlint.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from prlint.readers.document import Document
    from prlint.text.prose import Prose
    from prlint.text.source import Source

# Bold may run over lines, not over an empty line.
_STRONG = linear(r"\*\*([^\s*][^*]*?)\*\*")
_EMPTY_LINE = linear(r"\n[ \t]*\r?\n|\r[ \t]*\r")
_LINK = linear(r"\[([^\[\]\n]+)\]\(([^()\s]+(?:\([^()\s]*\)[^()\s]*)?)\)")


class _Linked(NamedTuple):
    text: Span
    target: Span
    whole: Span


class Inline:
    """Where the marks of a text stand."""

    def __init__(self, strong: list[Span], links: list[_Linked]) -> None:
        self._strong = strong
        self._starts = [span.start for span in strong]
        self._links = links
        hidden = [(span.start, span.start + 2) for span in strong] + [
            (span.end - 2, span.end) for span in strong
        ]
        for link in links:
            hidden += [(link.whole.start, link.text.start), (link.text.end, link.whole.end)]
        self._hidden = sorted(hidden)
        self._hidden_starts = [start for start, _ in self._hidden]

    def inside_strong(self, start: int, end: int) -> bool:
        """Whether one bold run covers the whole range."""
        at = bisect_right(self._starts, start) - 1
        return at >= 0 and self._strong[at].end > end and self._strong[at].start < start

    def visible(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        """The parts of a source range that a reader sees."""
        at = bisect_left(self._hidden_starts, start)
        while at < len(self._hidden) and self._hidden[at][0] < end:
            left, right = self._hidden[at]
            if left > start:
                yield start, left
            start = max(start, right)
            at += 1
        if start < end:
            yield start, end

    def strong_ranges(self, prose: Prose, start: int, end: int) -> Iterator[tuple[int, int]]:
        """The bold ranges of a block's prose; the block's content is the source range given."""
        at = bisect_left(self._starts, start)
        while at < len(self._strong) and self._strong[at].start < end:
            span = self._strong[at]
            left, right = prose.offset(span.start + 2), prose.offset(span.end - 3)
            if left is not None and right is not None:
                yield left, right + 1
            at += 1

    def fill(self, document: Document) -> None:
        """Record the links of the document's blocks."""
        if not self._links:
            return
        spans = [block.span.start for block in document.blocks]
        for link in self._links:
            index = bisect_right(spans, link.whole.start) - 1
            if index < 0:
                continue
            seen = _seen(document.blocks[index].prose, link.text)
            if seen is not None:
                target = link.target.of(document.source.text)
                document.links.append(Link(index, *seen, target, link.target, link.whole))


def _seen(prose: Prose, span: Span) -> tuple[int, int] | None:
    """The prose range of what a reader sees of a source span; marks of bold at its ends are not seen."""
    start, end = span
    while start < end and prose.offset(start) is None:
        start += 1
    while end > start and prose.offset(end - 1) is None:
        end -= 1
    first, last = prose.offset(start), prose.offset(end - 1)
    return (first, last + 1) if start < end and first is not None and last is not None else None


def inline_marks(source: Source, start: int) -> Inline:
    """The bold runs and links of a text from an offset on."""
    text = source.text
    strong, links = [], []
    if "**" in text:
        for match in _STRONG.finditer(text[start:]):
            span = Span(start + match.start(), start + match.end())
            if not text[span.end - 3].isspace() and _EMPTY_LINE.search(match.group()) is None:
                strong.append(span)
    if "](" in text:
        for match in _LINK.finditer(text[start:]):
            if text[start + match.start() - 1 : start + match.start()] == "!":
                # An image: in plain text it is what it looks like.
                continue
            words, target = Span(*match.span(1)), Span(*match.span(2))
            links.append(
                _Linked(
                    Span(start + words.start, start + words.end),
                    Span(start + target.start, start + target.end),
                    Span(start + match.start(), start + match.end()),
                )
            )
    return Inline(strong, links)
