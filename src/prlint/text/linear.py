"""RE2's patterns without what its Python binding spends on every call.

The binding's own methods run a generator and count offsets in both encodings before they look. A release is asked some
hundreds of questions of which most find nothing, so here the answer "nothing" comes straight from the engine.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    # Of each group, the whole match first: where it begins and ends; (-1, -1) if it took no part.
    _Spans = list[tuple[int, int]]


class Found:
    """A match. Offsets are code points."""

    __slots__ = ("_spans", "_text")

    def __init__(self, text: str, spans: _Spans) -> None:
        self._text = text
        self._spans = spans

    def group(self, index: int = 0, /) -> str | None:
        """The text of a group; None if it took no part."""
        start, end = self._spans[index]
        return self._text[start:end] if start >= 0 else None

    def groups(self) -> tuple[str | None, ...]:
        """The texts of all groups but 0."""
        return tuple(self._text[start:end] if start >= 0 else None for start, end in self._spans[1:])

    def start(self, index: int = 0, /) -> int:
        """Where a group begins."""
        return self._spans[index][0]

    def end(self, index: int = 0, /) -> int:
        """Where a group ends."""
        return self._spans[index][1]

    def span(self, index: int = 0, /) -> tuple[int, int]:
        """Where a group begins and ends."""
        return self._spans[index]


class LinearPattern:
    """A pattern compiled by RE2, with the methods of the standard library's patterns."""

    __slots__ = ("_ask", "_at_start", "_count", "_somewhere", "_sub", "split")

    def __init__(self, source: str) -> None:
        import re2

        compiled = re2.compile(source)
        native = compiled._regexp  # noqa: SLF001 -- the engine itself, which the binding wraps
        self._ask: Callable[[Any, bytes, int, int], _Spans] = native.Match
        self._somewhere = native.Anchor.UNANCHORED
        self._at_start = native.Anchor.ANCHOR_START
        self._count: int = compiled.groups
        self.split = compiled.split
        self._sub: Callable[..., str] = compiled.sub

    def search(self, text: str, start: int = 0, end: int | None = None) -> Found | None:
        """The first match that begins and ends in a range of the text."""
        return self._one(self._somewhere, text, start, end)

    def match(self, text: str, start: int = 0, end: int | None = None) -> Found | None:
        """The match at the start of a range of the text."""
        return self._one(self._at_start, text, start, end)

    def _one(self, anchor: Any, text: str, start: int, end: int | None) -> Found | None:
        raw = text.encode()
        at, stop = (0, len(raw)) if end is None and not start else _in_bytes(text, raw, start, end)
        spans = self._ask(anchor, raw, at, stop)
        if spans[0][0] < 0:
            return None
        return Found(text, spans if len(raw) == len(text) else _in_code_points(raw, spans, 0, 0))

    def finditer(self, text: str, start: int = 0, end: int | None = None) -> Iterator[Found]:
        """The matches in a range of the text, from left to right, none overlapping another."""
        raw = text.encode()
        at, stop = (0, len(raw)) if end is None and not start else _in_bytes(text, raw, start, end)
        spans = self._ask(self._somewhere, raw, at, stop)
        # Most looks find nothing, and need no generator for that.
        return iter(()) if spans[0][0] < 0 else self._from(spans, text, raw, at, stop)

    def _from(self, spans: _Spans, text: str, raw: bytes, at: int, stop: int) -> Iterator[Found]:
        """The match of a look that began at a byte, and those behind it."""
        plain = len(raw) == len(text)
        byte = point = 0
        while spans[0][0] >= 0:
            first, last = spans[0]
            if not plain:
                spans = _in_code_points(raw, spans, byte, point)
                byte, point = first, spans[0][0]
            yield Found(text, spans)
            if at == stop:
                return
            # An empty match where the last look began would be found for ever: go on behind the next code point.
            at = last if at != last else at + len(text[spans[0][1]].encode())
            spans = self._ask(self._somewhere, raw, at, stop)

    def first_byte(self, raw: bytes, at: int = 0) -> int:
        """Where the first match behind a byte of a text in UTF-8 begins, in bytes too; -1 if there is none."""
        return self._ask(self._somewhere, raw, at, len(raw))[0][0]

    def sub(self, by: str | Callable[[Any], str], text: str, count: int = 0) -> str:
        """The text with its matches (as many as `count`, all for 0) replaced."""
        return text if self.search(text) is None else self._sub(by, text, count)

    def findall(self, text: str) -> list[Any]:
        """What all matches hold: the whole match, or the one group, or the tuple of groups; "" for one that took no part."""
        found: list[Any] = []
        for match in self.finditer(text):
            groups = tuple(part or "" for part in match.groups())
            found.append((match.group(), *groups)[self._count] if self._count < 2 else groups)
        return found


def _in_bytes(text: str, raw: bytes, start: int, end: int | None) -> tuple[int, int]:
    """A range in code points as one in bytes, kept inside the text."""
    stop = len(text) if end is None else min(end, len(text))
    at = min(start, stop)
    if len(raw) == len(text):
        return at, stop
    first = len(text[:at].encode())
    return first, len(raw) if stop == len(text) else first + len(text[at:stop].encode())


def _in_code_points(raw: bytes, spans: _Spans, byte: int, point: int) -> _Spans:
    """Spans in bytes as spans in code points, counted from a place behind which they stand and of which both are known."""
    first, last = spans[0]
    point += len(raw[byte:first].decode())
    if raw[first:last].isascii():
        back = first - point
        return [(start - back, end - back) if start >= 0 else (-1, -1) for start, end in spans]
    known, byte = {-1: -1}, first
    for at in sorted({at for span in spans for at in span if at >= 0}):
        point += len(raw[byte:at].decode())
        known[at], byte = point, at
    return [(known[start], known[end]) for start, end in spans]
