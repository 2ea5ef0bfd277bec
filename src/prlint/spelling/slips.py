"""How fingers and ears go wrong: what one slip makes of a word, and how little it takes to get from one word to another.

Costs are in powers of ten of frequency: a slip of cost 1 is as probable for a word as a free one for a word a tenth as
frequent.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from prlint.spelling.vocabulary import Vocabulary

_LETTERS = "abcdefghijklmnopqrstuvwxyz'"
_VOWELS = frozenset("aeiouy")
_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
_SOUNDS = ("csz", "ckq", "gj", "fv", "mn", "iy", "dt", "sx", "bp", "uw", "ckx", "sc")

SWAP, DOUBLE, VOWEL, SOUND, NEIGHBOUR, DROP, ADD, OTHER = 0.0, 0.0, 0.6, 1.1, 0.8, 0.1, 1.8, 2.0
FIRST = 0.9
"""More for the first letter: people get it right."""
SECOND_SLIP = 1.0
"""More for a second slip in the same word."""


def _neighbours() -> dict[str, frozenset[str]]:
    beside: dict[str, set[str]] = {}
    for row, keys in enumerate(_ROWS):
        for at, key in enumerate(keys):
            near = set(keys[max(0, at - 1) : at + 2]) - {key}
            for other in (row - 1, row + 1):
                if 0 <= other < len(_ROWS):
                    near |= set(_ROWS[other][max(0, at - 1) : at + 2])
            beside[key] = near
    return {key: frozenset(near) for key, near in beside.items()}


NEIGHBOURS = _neighbours()
_ALIKE = frozenset(a + b for group in _SOUNDS for a in group for b in group if a != b)


def one_slip(word: str, vocabulary: Vocabulary) -> Iterator[tuple[str, int, float]]:
    """Words of the vocabulary from which one slip makes this one, each with its value and the cost of the slip.

    The same word may come twice.
    """
    value_of = vocabulary.value
    for at in range(len(word) + 1):
        before, after = word[:at], word[at:]
        if not vocabulary.begins(before):
            # Nor does any word begin with more of it.
            break
        extra = FIRST if at == 0 else 0.0
        # A letter was dropped here.
        left, right = word[at - 1 : at], word[at : at + 1]
        for letter in _LETTERS:
            if value := value_of(before + letter + after):
                yield before + letter + after, value, extra + dropped(letter, left, right)
        if not after:
            break
        # This letter is one too many.
        rest = after[1:]
        if value := value_of(before + rest):
            yield before + rest, value, extra + added(after[0], left, rest[:1])
        for letter in _LETTERS:
            if (value := value_of(before + letter + rest)) and letter != after[0]:
                yield before + letter + rest, value, extra + changed(letter, after[0])
        if rest and rest[0] != after[0]:
            swapped = before + rest[0] + after[0] + rest[1:]
            if value := value_of(swapped):
                yield swapped, value, extra + SWAP


def dropped(letter: str, left: str, right: str) -> float:
    """What it costs to leave a letter out between two others."""
    if letter in (left, right):
        return DOUBLE
    if letter == "'":
        return DROP
    return VOWEL + 0.2 if letter in _VOWELS else DROP


def added(letter: str, left: str, right: str) -> float:
    """What it costs to put a letter in between two others."""
    if letter in (left, right):
        return DOUBLE
    near = NEIGHBOURS.get(letter, frozenset())
    return ADD - 0.2 if left in near or right in near else ADD


def changed(right: str, wrong: str) -> float:
    """What it costs to write one letter for another."""
    if right in _VOWELS and wrong in _VOWELS:
        return VOWEL
    if right + wrong in _ALIKE:
        return SOUND
    return NEIGHBOUR if wrong in NEIGHBOURS.get(right, frozenset()) else OTHER


def cost(right: str, wrong: str) -> float:
    """The cheapest way to write one word for another by these slips; for short words, quadratic in their length."""
    above: list[float] = []
    previous = _first_row(wrong)
    for i, letter in enumerate(right, start=1):
        extra = FIRST if i == 1 else 0.0
        left = right[i - 2 : i - 1] if i > 1 else ""
        row = [previous[0] + extra + dropped(letter, left, right[i : i + 1])]
        for j, other in enumerate(wrong, start=1):
            best = previous[j - 1] + (
                0.0 if letter == other else extra + changed(letter, other) + SECOND_SLIP
            )
            best = min(best, previous[j] + extra + dropped(letter, left, right[i : i + 1]) + SECOND_SLIP)
            best = min(
                best,
                row[j - 1]
                + (FIRST if j == 1 else 0.0)
                + added(other, wrong[j - 2 : j - 1] if j > 1 else "", wrong[j : j + 1])
                + SECOND_SLIP,
            )
            if i > 1 and j > 1 and letter == wrong[j - 2] and left == other and letter != other:
                best = min(best, above[j - 2] + (FIRST if i == 2 else 0.0) + SWAP + SECOND_SLIP)
            row.append(best)
        above, previous = previous, row
    return max(0.0, previous[-1] - SECOND_SLIP)


def _first_row(wrong: str) -> list[float]:
    row = [0.0]
    for j, other in enumerate(wrong, start=1):
        row.append(row[-1] + (FIRST if j == 1 else 0.0) + added(other, "", wrong[j : j + 1]) + SECOND_SLIP)
    return row
