"""The decoded source of one file, and the only place that makes lines and columns."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from prlint.text.patterns import linear
from prlint.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

# LF, CRLF or CR end a line; NEL, U+2028 and form feed do not: git, GitHub and editors agree on that.
_LINE_END = linear(r"\r\n|\n|\r")


class Position(NamedTuple):
    """Line and column, both from 1; columns in code points unless said otherwise."""

    line: int
    column: int


class Encoding(NamedTuple):
    """How the bytes became text."""

    name: str
    """A Python codec name: utf-8, utf-16-le, utf-16-be, cp1252, mac-roman, …"""
    guessed: bool = False
    """Whether nothing in the file said so (no BOM, no valid UTF-8)."""
    bom: bytes = b""
    """The byte order mark that stood before the text, to be written back."""


UTF8 = Encoding("utf-8")


def _line_ends(text: str) -> Iterator[int]:
    """Offsets behind the line ends of a text: CR, LF or both."""
    if "\r" in text:
        yield from (match.end() for match in _LINE_END.finditer(text))
        return
    at = text.find("\n")
    while at >= 0:
        yield at + 1
        at = text.find("\n", at + 1)


@dataclass(slots=True)
class Source:
    """A file's text as it was decoded, with the table of its lines."""

    text: str
    path: str = "<text>"
    """As given by the user, with `/` between folders."""
    encoding: Encoding = UTF8
    _starts: list[int] = field(default_factory=list, repr=False, compare=False)

    @property
    def line_starts(self) -> list[int]:
        """Offsets at which lines begin; the first is 0. Made when first asked for."""
        if not self._starts:
            self._starts = [0, *_line_ends(self.text)]
        return self._starts

    def line_start(self, offset: int) -> int:
        """Where the line of an offset begins."""
        starts = self.line_starts
        return starts[bisect_right(starts, offset) - 1]

    def position(self, offset: int) -> Position:
        """Line and column of an offset, columns in code points."""
        starts = self.line_starts
        line = bisect_right(starts, offset)
        return Position(line, offset - starts[line - 1] + 1)

    def utf16_position(self, offset: int) -> Position:
        """Line and column of an offset, columns in UTF-16 units as editors and SARIF count them."""
        line, column = self.position(offset)
        start = offset - column + 1
        beyond = sum(1 for character in self.text[start:offset] if character > "\uffff")
        return Position(line, column + beyond)

    def line(self, number: int) -> Span:
        """The span of a line (from 1) without its line end."""
        starts = self.line_starts
        start = starts[number - 1]
        end = starts[number] if number < len(starts) else len(self.text)
        while end > start and self.text[end - 1] in "\r\n":
            end -= 1
        return Span(start, end)
