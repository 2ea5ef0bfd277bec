"""What a slip of the hand makes of a word or a number."""

from __future__ import annotations


def is_slip(one: str, other: str) -> bool:
    """Whether one character is changed, or swapped with its neighbour, or left out."""
    if one == other or abs(len(one) - len(other)) > 1:
        return False
    if len(one) != len(other):
        short, long = sorted((one, other), key=len)
        return any(long[:index] + long[index + 1 :] == short for index in range(len(long)))
    unlike = [index for index, pair in enumerate(zip(one, other, strict=True)) if pair[0] != pair[1]]
    if len(unlike) == 1:
        return True
    return (
        len(unlike) == 2
        and unlike[1] == unlike[0] + 1
        and (one[unlike[0]], one[unlike[1]]) == (other[unlike[1]], other[unlike[0]])
    )
