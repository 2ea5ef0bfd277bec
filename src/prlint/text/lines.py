"""The lines of a text with their places."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from prlint.text.source import Source


class TextLine(NamedTuple):
    """A line of the source without its line end, and its content without white space at its ends."""

    start: int
    end: int
    content: int
    """Where the content begins; equal to `content_end` on an empty line."""
    content_end: int

    @property
    def indent(self) -> int:
        """White space before the content, in code points."""
        return self.content - self.start

    @property
    def empty(self) -> bool:
        """Whether the line holds nothing but white space."""
        return self.content == self.content_end

    @property
    def width(self) -> int:
        """How far to the right the content reaches."""
        return self.content_end - self.start


def text_lines(source: Source, start: int = 0) -> list[TextLine]:
    """The lines from an offset (which begins one) to the end of the text."""
    text = source.text
    starts = source.line_starts
    found = []
    for number, begin in enumerate(starts):
        if begin < start:
            continue
        line = text[begin : starts[number + 1] if number + 1 < len(starts) else len(text)]
        bare = line.rstrip("\r\n")
        content = line.strip()
        left = len(bare) - len(bare.lstrip()) if content else 0
        at = begin + left
        found.append(TextLine(begin, begin + len(bare), at, at + len(content)))
    return found
