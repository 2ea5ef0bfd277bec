"""Whether texts say the same: their words without case, marks and spacing, and a quick look for what stands twice."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_APOSTROPHES = "'’‘"
# Not `string.punctuation`: that module compiles a pattern when it is imported.
_ASCII_MARKS = "".join(mark for mark in map(chr, range(0x21, 0x7F)) if not mark.isalnum())
_MARKS = str.maketrans(dict.fromkeys(_ASCII_MARKS + "“”„«»–—―‒‐‑…•·", " ") | dict.fromkeys(_APOSTROPHES, ""))
_SURE = 30
"""Code points of a piece of text that does not come twice by chance."""
_ENDS = " .,!?\xa0\n\t”“\"’'*()"


def folded(text: str) -> str:
    """The words of a text, small and with one space between them; apostrophes and marks are no part of them."""
    return " ".join(text.casefold().translate(_MARKS).split())


def repeating(texts: Iterable[str]) -> frozenset[int]:
    """Which texts, by number, share a sentence with another or have one twice. Quick: it may name some too many.

    Sentences are told by their periods alone, and only those that stand letter for letter.
    """
    met: dict[str, int] = {}
    found: set[int] = set()
    for number, text in enumerate(texts):
        for piece in text.split(". "):
            bare = piece.strip(_ENDS)
            if len(bare) < _SURE:
                continue
            earlier = met.setdefault(bare, -1)
            if earlier >= 0:
                found.update((earlier, number))
            met[bare] = number
    return frozenset(found)
