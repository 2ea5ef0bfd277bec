"""Words that are one slip of the fingers away from a common one: more often that slip than themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_LETTERS = "abcdefghijklmnopqrstuvwxyz"


def slips(word: str) -> Iterator[str]:
    """All that one letter dropped, added, changed or swapped with its neighbour makes of a word."""
    for at in range(len(word) + 1):
        before, after = word[:at], word[at:]
        for letter in _LETTERS:
            yield before + letter + after
            if after:
                yield before + letter + after[1:]
        if after:
            yield before + after[1:]
        if len(after) > 1:
            yield before + after[1] + after[0] + after[2:]


def overshadowed(
    word: str, own: float, frequency: Mapping[str, float], common: float, distance: float
) -> bool:
    """Whether a slip away stands a word that is common, and that many powers of ten more frequent.

    Plurals and other forms of that very word are not meant: they are its family.
    """
    for other in slips(word):
        there = frequency.get(other, 0.0)
        if there >= common and there - own >= distance and not _is_form(word, other):
            return True
    return False


def _is_form(word: str, other: str) -> bool:
    longer, shorter = (word, other) if len(word) > len(other) else (other, word)
    return longer in (shorter + "s", shorter + "d", shorter + "r", shorter + "y")
