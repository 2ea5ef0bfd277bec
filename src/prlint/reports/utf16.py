"""Lines and columns in UTF-16 units, as SARIF, GitHub and editors count them, for many places of one source."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from prlint.text.source import Position

if TYPE_CHECKING:
    from prlint.text.source import Source


class Utf16:
    """Counts the characters beyond the first 65,536 once, not again for each place."""

    def __init__(self, source: Source) -> None:
        self._source = source
        text = source.text
        # The largest character is found at the speed of C, and in most releases that is all.
        self._beyond = (
            [at for at, character in enumerate(text) if character > "\uffff"]
            if text and not text.isascii() and max(text) > "\uffff"
            else []
        )

    def position(self, offset: int) -> Position:
        """Line and column of an offset, both from 1."""
        line, column = self._source.position(offset)
        if not self._beyond:
            return Position(line, column)
        start = offset - column + 1
        return Position(line, column + bisect_left(self._beyond, offset) - bisect_left(self._beyond, start))
