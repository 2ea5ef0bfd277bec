"""How many slips of the finger lie between two short words or rows of figures.

The library for it takes longer to load than a release to check; where thousands of words are asked at once, it is used.
"""

from __future__ import annotations

LONGEST = 80
"""Characters of a word that is compared: the time grows with the product of both lengths."""


def slips(one: str, other: str, most: int) -> int:
    """Characters replaced, added, left out or swapped with their neighbour between two words; `most` + 1 if there are more."""
    if one == other:
        return 0
    if abs(len(one) - len(other)) > most or max(len(one), len(other)) > LONGEST:
        return most + 1
    one, other = unlike(one, other)
    if not one or not other:
        return min(len(one) + len(other), most + 1)
    before: list[int] = []
    row = list(range(len(other) + 1))
    for at, left in enumerate(one, 1):
        older, before, row = before, row, [at]
        for number, right in enumerate(other, 1):
            cost = min(before[number] + 1, row[-1] + 1, before[number - 1] + (left != right))
            if older and number > 1 and left == other[number - 2] and one[at - 2] == right:
                cost = min(cost, older[number - 2] + 1)
            row.append(cost)
        if min(row) > most and (not before or min(before) > most):
            return most + 1
    return min(row[-1], most + 1)


def unlike(one: str, other: str) -> tuple[str, str]:
    """What is left of two words without the beginning and the end that they share: mostly a letter or two."""
    least = min(len(one), len(other))
    start = 0
    while start < least and one[start] == other[start]:
        start += 1
    end = 0
    while end < least - start and one[-1 - end] == other[-1 - end]:
        end += 1
    return one[start : len(one) - end], other[start : len(other) - end]


def letter_mask(word: str) -> int:
    """A bit for each letter of a word. Of two words one slip apart at most two bits differ: a look that costs nothing."""
    mask = 0
    for letter in word:
        mask |= 1 << (ord(letter) & 31)
    return mask
