"""From the parser's byte offsets to code points."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

    Event = str | dict[str, Any]
    Events = Iterator[tuple[Event, dict[str, int]]]


class Places:
    """Turns UTF-8 byte offsets into offsets of code points.

    The parser's events come in the order of the text, so a cursor that counts the characters between the last
    place and the next one is linear over a document, needs no table, and costs nothing where all is ASCII.
    """

    __slots__ = ("_byte", "_bytes", "_point", "_start", "_text")

    def __init__(self, text: str, start: int) -> None:
        """`start`: where the text that the parser sees begins in the source."""
        self._text = text
        self._bytes = None if text.isascii() else text.encode()
        self._start = start
        self._byte = 0
        self._point = start

    def at(self, byte: int) -> int:
        """The source offset of a byte offset."""
        data = self._bytes
        if data is None:
            return self._start + byte
        here = self._byte
        if byte > here:
            self._point += len(data[here:byte].decode("utf-8", "replace"))
        elif byte < here:
            self._point -= len(data[byte:here].decode("utf-8", "replace"))
        self._byte = byte
        return self._point

    def lines(self, events: Events) -> tuple[list[tuple[int, int]], int]:
        """Take the events of a block of code or HTML: the ranges of its lines, and the byte offset of its end.

        Neighbouring lines are one range; the marks of quotations and the indentation of lists stand between ranges.
        """
        found: list[tuple[int, int]] = []
        last = 0
        for event, place in events:
            last = place["end"]
            if isinstance(event, dict) and "End" in event:
                break
            start, end = self.at(place["start"]), self.at(last)
            if start == end:
                continue
            # The parser leaves the CR of a CRLF between two events.
            if found and (
                found[-1][1] == start or self._text[found[-1][1] - self._start : start - self._start] == "\r"
            ):
                found[-1] = (found[-1][0], end)
            else:
                found.append((start, end))
        return found, last
