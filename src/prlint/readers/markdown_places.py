"""From the parser's byte offsets to code points."""

from __future__ import annotations


class Places:
    """Turns UTF-8 byte offsets into offsets of code points.

    The parser's events come in the order of the text, so a cursor that counts the characters between the last
    place and the next one is linear over a document, needs no table, and costs nothing where all is ASCII.
    """

    __slots__ = ("_byte", "_bytes", "_point", "_start")

    def __init__(self, text: str, start: int) -> None:
        """`start`: where the text that the parser sees begins in the source."""
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
