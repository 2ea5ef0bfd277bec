"""Words of a paragraph's prose."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from prlint.text.patterns import linear

if TYPE_CHECKING:
    from collections.abc import Iterator

# A word keeps its apostrophes and hyphens inside; figures keep their points and commas.
_TOKEN = linear(r"\pN+(?:[.,:]\pN+)*\pL*|[\pL\pM]+(?:[’'\-‑][\pL\pM\pN]+)*(?:\.[\pL]\.(?:[\pL]\.)*)?")


class Token(NamedTuple):
    """A word or figure with its place in the prose."""

    text: str
    start: int
    end: int


def tokens(text: str, start: int = 0, end: int | None = None) -> Iterator[Token]:
    """The words and figures of a range of prose, in order."""
    part = text[start:end]
    for match in _TOKEN.finditer(part):
        yield Token(match.group(), start + match.start(), start + match.end())
