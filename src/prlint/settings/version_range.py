"""Whether this version is one that the settings ask for."""

from __future__ import annotations

import operator
from itertools import zip_longest
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

_COMPARED: dict[str, Callable[[int, int], bool]] = {
    "==": operator.eq,
    ">=": operator.ge,
    "<=": operator.le,
    ">": operator.gt,
    "<": operator.lt,
}


def in_range(version: str, wanted: str) -> bool:
    """Whether a version such as `0.1.0` satisfies all parts of a range such as `>=0.1,<1`; a bare version means that one."""
    return all(_satisfies(version, part.strip()) for part in wanted.split(","))


def _satisfies(version: str, part: str) -> bool:
    sign = part.rstrip("0123456789. ")
    have, want = _numbers(version), _numbers(part[len(sign) :])
    order = 0
    for mine, theirs in zip_longest(have, want, fillvalue=0):
        if mine != theirs:
            order = 1 if mine > theirs else -1
            break
    return _COMPARED[sign or "=="](order, 0)


def _numbers(version: str) -> list[int]:
    """The numbers before any suffix: 0.2.0rc1 counts as 0.2.0."""
    numbers = []
    for part in version.strip().split("."):
        digits = part[: len(part) - len(part.lstrip("0123456789"))]
        if not digits:
            break
        numbers.append(int(digits))
    return numbers
