"""Endings of hosts: those that the net has, and how sure it is that another is a slip."""

from __future__ import annotations

from functools import cache
from pathlib import Path

_COMMON = frozenset(
    "com org net edu gov mil info int co us uk ca au nz ie eu sg fr de in io ai news example".split()
)
"""Looked at first: nearly every address ends in one of them, and the list takes a millisecond to read."""
_OTHERS = frozenset(
    "test invalid localhost local internal onion lan home corp an cs dd tp yu zr bu um".split()
)
"""Kept free for examples and for one's own net, and endings of countries that are no more."""
_LONGEST_SLIP = 4
"""New endings are longer, and there will be some that the list does not have."""


def known_ending(ending: str) -> bool:
    """Whether the net has an ending (small letters, without its point). Those in other letters than ASCII count as known."""
    return ending in _COMMON or not ending.isascii() or ending.startswith("xn--") or ending in _all()


def surely_none(ending: str) -> bool:
    """Whether an unknown ending is so short that it is a slip and not one that came after the list was made."""
    return len(ending) <= _LONGEST_SLIP


@cache
def _all() -> frozenset[str]:
    text = (Path(__file__).parent / "data" / "endings.txt").read_text(encoding="utf-8")
    return _OTHERS.union(word for line in text.splitlines() if line[:1] != "#" for word in line.split())
