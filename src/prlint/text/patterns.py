"""Patterns that are compiled when they are first used.

A release uses half of the parser's patterns, and compiling them all would take longer than reading it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_METHODS = ("findall", "finditer", "first_byte", "match", "search", "split", "sub")


class Match(Protocol):
    """What both engines' matches have in common; group 0 is the whole match."""

    def group(self, index: int = 0, /) -> Any:
        """The text of a group; None if it took no part."""

    def groups(self) -> tuple[Any, ...]:
        """The texts of all groups but 0."""

    def start(self, index: int = 0, /) -> int:
        """Where a group begins."""

    def end(self, index: int = 0, /) -> int:
        """Where a group ends."""

    def span(self, index: int = 0, /) -> tuple[int, int]:
        """Where a group begins and ends."""


class Pattern:
    """A pattern that is compiled at the first call of one of its methods. Offsets are code points."""

    __slots__ = ("_engine", "_source", *_METHODS)

    findall: Callable[[str], list[str]]
    finditer: Callable[..., Iterator[Match]]
    first_byte: Callable[[bytes, int], int]
    """Of RE2's patterns only."""
    match: Callable[..., Match | None]
    search: Callable[..., Match | None]
    split: Callable[[str], list[str]]
    sub: Callable[..., str]

    def __init__(self, source: str, engine: Callable[[str], Any]) -> None:
        self._source = source
        self._engine = engine

    def __getattr__(self, name: str) -> Any:
        """Compile; reached only while the slot of the method is still empty."""
        if name not in _METHODS:
            raise AttributeError(name)
        compiled = self._engine(self._source)
        for method in _METHODS:
            setattr(self, method, getattr(compiled, method, None))
        return getattr(self, name)


def linear(source: str) -> Pattern:
    r"""A pattern for RE2: linear in the text, for text of any length. `\s`, `\w`, `\b` and `\d` know ASCII only."""
    return Pattern(source, _re2)


def bounded(source: str) -> Pattern:
    """A pattern for Python's `re`, for what RE2 lacks: only for strings whose length the caller has bounded."""
    return Pattern(source, re.compile)


def _re2(source: str) -> Any:
    from prlint.text.linear import LinearPattern

    return LinearPattern(source)
