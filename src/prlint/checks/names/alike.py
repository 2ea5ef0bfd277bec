"""How far two words are apart, in letters."""

from __future__ import annotations


def are_apart(one: str, other: str, most: int) -> bool:
    """Whether two different words are at most so many slips apart: a letter more, fewer or changed, or two swapped.

    Args:
        one: a word.
        other: another one.
        most: one or two.
    """
    shorter, longer = sorted((one, other), key=len)
    if len(longer) - len(shorter) > most:
        return False
    start = 0
    while start < len(shorter) and shorter[start] == longer[start]:
        start += 1
    end = 0
    while end < len(shorter) - start and shorter[-1 - end] == longer[-1 - end]:
        end += 1
    few, many = shorter[start : len(shorter) - end], longer[start : len(longer) - end]
    if len(many) <= 1 or (few == many[::-1] and len(many) == 2):
        return True
    if most == 1 or len(many) > 4:
        return False
    return _slips(few, many) <= most


def _slips(one: str, other: str) -> int:
    """Slips from one word to another; both are four letters at most."""
    if not one or not other:
        return len(one) + len(other)
    if one[0] == other[0]:
        return _slips(one[1:], other[1:])
    best = 1 + min(_slips(one[1:], other), _slips(one, other[1:]), _slips(one[1:], other[1:]))
    if one[:2] == other[1::-1] and len(one) > 1:
        best = min(best, 1 + _slips(one[2:], other[2:]))
    return best
