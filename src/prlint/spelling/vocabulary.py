"""The words that there are: a packed list on disk, mapped into memory when the first word is looked up.

Keys are in small letters with straight apostrophes. Beside each stands what it is and how frequent: see `data/SOURCES.md`
for where that comes from and `scripts/vocabulary` for how it is made.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

from prlint.text.packed import Packed

DATA = Path(__file__).parent / "data"

WORD, NAME, OFFENSIVE = 64, 128, 256
"""A word in small letters; a name, which has a capital; a word that is never suggested."""
AMERICAN, BRITISH, OXFORD, CANADIAN, AUSTRALIAN = 1, 2, 4, 8, 16
"""Varieties of English that have a spelling. OXFORD is British with -ize."""
_VARIETY_SHIFT = 9
_FREQUENCY = 63
_STEPS = 8
"""Steps of the stored frequency to one power of ten."""


class Vocabulary(Packed):
    """The packed words. What is known of each is a number of bits; 0 if there is no such word."""

    __slots__ = ()

    def begins(self, letters: str) -> bool:
        """Whether there is a word that begins with these small letters."""
        return next(self.beginning(letters), None) is not None

    def is_word(self, word: str) -> bool:
        """Whether it is a word in small letters."""
        return self.value(word) & WORD != 0

    def is_name(self, word: str) -> bool:
        """Whether it is a name; asked in small letters."""
        return self.value(word) & NAME != 0

    def frequency(self, word: str) -> float:
        """The logarithm (to ten) of its uses in a thousand million words: 7 is `the`, 3 once in a million, 0 unknown."""
        return (self.value(word) & _FREQUENCY) / _STEPS

    def varieties(self, word: str) -> int:
        """The varieties of English that have this spelling of a word that others spell differently; 0 for all other words."""
        return self.value(word) >> _VARIETY_SHIFT


def frequency_of(value: int) -> float:
    """The frequency in a value of the vocabulary."""
    return (value & _FREQUENCY) / _STEPS


@cache
def vocabulary() -> Vocabulary:
    """The one vocabulary of the process; its pages are shared with other processes."""
    return Vocabulary.open(DATA / "words.marisa", DATA / "words.values", "H")


@cache
def other_spellings() -> dict[str, str]:
    """American spellings with their British ones, and the other way round."""
    pairs: dict[str, str] = {}
    for line in (DATA / "varieties.txt").read_text(encoding="utf-8").splitlines():
        american, british = line.split()
        pairs[american] = british
        pairs[british] = american
    return pairs
