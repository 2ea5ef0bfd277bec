"""The words of a block as HTML: emphasis, links and the places of findings, which may cut across each other."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING, NamedTuple, Protocol

from prlint.reports.markup import escaped

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Sequence

    from prlint.readers.document import Emphasis, Link
    from prlint.text.prose import Prose
    from prlint.text.span import Span

_TAGS = {
    "strong": "strong",
    "emphasis": "em",
    "code": "code",
    "strike": "s",
    "superscript": "sup",
    "subscript": "sub",
    "underline": "u",
}
_SEVERITIES = ("error", "warning", "info")


class Marked(Protocol):
    """What can be marked: a finding on the page."""

    @property
    def id(self) -> str:
        """Unique on the page."""

    @property
    def kind(self) -> str:
        """error, warning or info."""

    @property
    def span(self) -> Span:
        """The place in the source."""

    def reference(self) -> str:
        """What stands behind the place and leads to the finding."""


class _Range(NamedTuple):
    start: int
    end: int
    tag: str
    """Opens it; empty for a place, whose tag goes by all places that meet."""
    kind: str = ""


class Words:
    """The prose of one block."""

    def __init__(self, prose: Prose, hard: Container[int] = ()) -> None:
        """Take the prose; `hard`: places of breaks that the writer wanted."""
        self._prose = prose
        self._hard = hard
        self._ranges: list[_Range] = []
        self._behind: dict[int, list[str]] = {}
        self._sources = [piece.source for piece in prose.pieces]

    def emphasised(self, emphasis: Iterable[Emphasis]) -> None:
        """Set what is emphasised."""
        self._ranges += [_Range(one.start, one.end, _TAGS[one.kind]) for one in emphasis if one.kind in _TAGS]

    def linked(self, links: Iterable[Link]) -> None:
        """Show what is a link. It leads nowhere: a report asks nobody for anything."""
        self._ranges += [_Range(link.start, link.end, 'span class="link"') for link in links]

    def noted(self, notes: Sequence[Marked], seen: set[str]) -> None:
        """Mark the places of findings that have one here; the ids of those are added to `seen`."""
        for note in notes:
            place = self._place(note.span)
            if place is None:
                continue
            start, end = place
            if start < end:
                self._ranges.append(_Range(start, end, "", note.kind))
            if note.id not in seen:
                self._behind.setdefault(end, []).append(note.reference())
                seen.add(note.id)

    def html(self) -> str:
        """The words with everything that was set, in pieces none of which lies half in a range."""
        text = self._prose.text
        opening: dict[int, list[_Range]] = {}
        closing: dict[int, list[_Range]] = {}
        for one in self._ranges:
            if one.start < one.end:
                opening.setdefault(one.start, []).append(one)
                closing.setdefault(one.end, []).append(one)
        edges = sorted({0, len(text), *opening, *closing, *self._behind})
        tags: dict[str, int] = {}
        kinds = dict.fromkeys(_SEVERITIES, 0)
        html: list[str] = []
        for at, edge in enumerate(edges):
            for one, step in (
                *((one, -1) for one in closing.get(edge, ())),
                *((one, 1) for one in opening.get(edge, ())),
            ):
                counts = tags if one.tag else kinds
                counts[one.tag or one.kind] = counts.get(one.tag or one.kind, 0) + step
            html += self._behind.get(edge, ())
            if at + 1 < len(edges):
                html.append(self._piece(edge, edges[at + 1], tags, kinds))
        return "".join(html)

    def _piece(self, start: int, end: int, tags: dict[str, int], kinds: dict[str, int]) -> str:
        inner = self._lines(start, end)
        worst = next((kind for kind in _SEVERITIES if kinds[kind]), None)
        if worst is not None:
            inner = f'<mark class="{worst}">{inner}</mark>'
        for tag, count in tags.items():
            if count:
                inner = f"<{tag}>{inner}</{tag.split(' ', 1)[0]}>"
        return inner

    def _lines(self, start: int, end: int) -> str:
        """The words of a range; a break that the writer wanted, or one in the prose, is one on the page."""
        text = self._prose.text
        lines: list[str] = []
        begin = start
        at = start
        while at < end:
            if text[at] == "\n" or at in self._hard:
                lines.append(escaped(text[begin:at].replace("\t", " ")))
                begin = at + 1
            at += 1
        lines.append(escaped(text[begin:end].replace("\t", " ")))
        return "<br>".join(lines)

    def _place(self, span: Span) -> tuple[int, int] | None:
        """The range of the prose that a place in the source shows as; None if it does not show."""
        pieces = self._prose.pieces
        first = max(0, bisect_right(self._sources, span.start) - 1)
        last = bisect_left(self._sources, max(span.end, span.start + 1))
        start = end = None
        for piece in pieces[first:last]:
            stop = piece.source + piece.taken
            if span.start >= stop and not (span.start == span.end == stop):
                continue
            if piece.taken == piece.length:
                low = piece.start + max(0, span.start - piece.source)
                high = piece.start + min(piece.length, span.end - piece.source)
            else:
                low, high = piece.start, piece.start + piece.length
            start = low if start is None else start
            end = max(low, high)
        return None if start is None or end is None else (start, end)
