"""What was probably meant by a word that there is not."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING, NamedTuple

from prlint.spelling.slips import SECOND_SLIP, cost, one_slip
from prlint.spelling.vocabulary import DATA, OFFENSIVE, WORD, frequency_of, vocabulary
from prlint.text.slips import letter_mask

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator, Sequence

_LONGEST = 30
"""Letters of a word that is looked at: the longest word in use has fewer."""
_ALREADY_THERE = 0.7
"""So many powers of ten a word is worth more if the text has it elsewhere."""
_MOST = 5
_REMEMBERED = 2_000
"""Words whose neighbours are kept: an editor asks for the same ones at every keystroke, a newsroom in every release."""


class Meant(NamedTuple):
    """A word that may have been meant."""

    word: str
    score: float
    """Its frequency less the cost of the slips, as powers of ten."""
    frequency: float
    slips: int
    """One, or two for more."""


def suggestions(word: str, there: Container[str] = frozenset()) -> list[Meant]:
    """Words that are one or two slips away from a word in small letters, the most probable first.

    Args:
        word: in small letters; no word of the vocabulary.
        there: words that the text has elsewhere, in small letters.
    """
    if not 2 <= len(word) <= _LONGEST:
        return []
    found = {meant.word: meant for meant in _weighed(_one(word), there)}
    # Two slips are looked for only where one is not enough, or leads to a rare word.
    if len(word) > 4 and max((meant.score for meant in found.values()), default=0.0) < 3.0:
        for meant in _weighed(_two(word), there):
            found.setdefault(meant.word, meant)
    return sorted(found.values(), key=lambda meant: (-meant.score, meant.word))[:_MOST]


def _weighed(near: Iterable[Meant], there: Container[str]) -> Iterator[Meant]:
    """Words with what it adds to their score that the text has them elsewhere."""
    for meant in near:
        yield meant._replace(score=meant.score + _ALREADY_THERE) if meant.word in there else meant


@lru_cache(_REMEMBERED)
def _one(word: str) -> tuple[Meant, ...]:
    found: dict[str, Meant] = {}
    for other, value, price in one_slip(word, vocabulary()):
        if value & WORD and not value & OFFENSIVE:
            frequency = frequency_of(value)
            known = found.get(other)
            if known is None or frequency - price > known.score:
                found[other] = Meant(other, frequency - price, frequency, 1)
    return tuple(found.values())


@lru_cache(_REMEMBERED)
def _two(word: str) -> tuple[Meant, ...]:
    value_of = vocabulary().value
    found = []
    for other in _within_two(word):
        frequency = frequency_of(value_of(other))
        found.append(Meant(other, frequency - (cost(other, word) + SECOND_SLIP), frequency, 2))
    return tuple(found)


def _within_two(word: str) -> list[str]:
    """Common words at most two letters away that begin with the same letter, or with the second one."""
    letters = letter_mask(word)
    firsts = {word[0], word[1]}
    near: list[str] = []
    for first in firsts:
        for length in range(len(word) - 2, len(word) + 3):
            words, masks = _common(first, length)
            near += [
                other for other, mask in zip(words, masks, strict=True) if (mask ^ letters).bit_count() <= 4
            ]
    if not near:
        return near
    # Only a word with two slips needs it: 17 ms to import.
    from rapidfuzz.distance import OSA
    from rapidfuzz.process import extract

    return [other for other, _, _ in extract(word, near, scorer=OSA.distance, score_cutoff=2, limit=None)]


@cache
def _lines() -> dict[tuple[str, int], str]:
    lines = {}
    for line in (DATA / "common.txt").read_text(encoding="ascii").splitlines():
        lines[line[0], line.find(" ") if " " in line else len(line)] = line
    return lines


@cache
def _common(first: str, length: int) -> tuple[Sequence[str], Sequence[int]]:
    words = _lines().get((first, length), "").split()
    return words, [letter_mask(word) for word in words]
