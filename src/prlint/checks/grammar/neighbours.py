"""Places of single words, each with the words on both sides of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prlint.reading.running import BETWEEN
from prlint.text.patterns import bounded

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from prlint.readers.document import Block
    from prlint.reading.reading import Reading

_AROUND = 90
"""Code points on each side of a word that are taken apart: five words or more."""
_PART = bounded(r"[$£€]?\w+(?:['\-‑]\w+)*'?|[^\w\s]")
_MARKS = '“”"‘.,;:!?()[]—–/*_…>|'


class Gate:
    """A cheap look at a frequent word's nearest neighbours: most places need no second one."""

    __slots__ = ("after", "before", "near")

    def __init__(self, before: Iterable[str] = (), after: Iterable[str] = (), near: str = "") -> None:
        self.before = frozenset(before)
        self.after = frozenset(after)
        self.near = near
        """Characters that stand in the 30 before it."""


class Place:
    """A word in a block."""

    __slots__ = ("_around", "_lower", "_offset", "block", "end", "start", "word")

    def __init__(self, block: Block, word: str, start: int, lower: str, offset: int) -> None:
        self.block = block
        self.word = word
        """In lower case, with a straight apostrophe."""
        self.start = start
        """In the prose of the block."""
        self.end = start + len(word)
        self._lower = lower
        self._offset = offset
        self._around: tuple[list[str], list[str]] | None = None

    @property
    def written(self) -> str:
        """The word as it stands there."""
        return self.block.text[self.start : self.end]

    @property
    def followed_by_capital(self) -> bool:
        """Whether the next letter is a capital."""
        return self.block.text[self.end : self.end + 4].lstrip(" “\"‘'\n")[:1].isupper()

    @property
    def before(self) -> list[str]:
        """The words and marks before it in order, in lower case."""
        return self._neighbours()[0]

    @property
    def after(self) -> list[str]:
        """The words and marks behind it in order, in lower case."""
        return self._neighbours()[1]

    def _neighbours(self) -> tuple[list[str], list[str]]:
        if self._around is None:
            self._around = around(self._lower, self._offset, self._offset + len(self.word))
        return self._around


def around(text: str, start: int, end: int) -> tuple[list[str], list[str]]:
    """The words and marks before and behind a place of a text in lower case; none of another block, nor such as are cut off."""
    left, right = max(0, start - _AROUND), min(len(text), end + _AROUND)
    head = text[left:start].rpartition(BETWEEN)[2]
    tail = text[end:right].partition(BETWEEN)[0]
    before, after = _PART.findall(head), _PART.findall(tail)
    cut_left = len(head) == start - left > 0 and left > 0
    cut_right = len(tail) == right - end and right < len(text)
    return before[1:] if cut_left else before, after[:-1] if cut_right else after


def places(reading: Reading, words: Iterable[str], gates: Mapping[str, Gate]) -> Iterator[Place]:
    """Every place of some words that passes its gate, word by word."""
    running = reading.running
    text = running.lower
    for word in sorted(running.words.intersection(words)):
        gate = gates.get(word)
        start = text.find(word)
        while start >= 0:
            end = start + len(word)
            if not _joined(text, start, end) and (gate is None or _passes(gate, text, start, end)):
                found = running.at(start)
                yield Place(found.block, word, found.start, text, start)
            start = text.find(word, end)


def _passes(gate: Gate, text: str, start: int, end: int) -> bool:
    if gate.after:
        behind = text[end : end + 24].split(None, 1)
        if behind and behind[0].rstrip(_MARKS) in gate.after:
            return True
    if gate.before:
        ahead = text[max(0, start - 24) : start].rsplit(None, 1)
        if ahead and (ahead[-1] in gate.before or ahead[-1].strip(_MARKS) in gate.before):
            return True
    return bool(gate.near) and gate.near in text[max(0, start - 30) : start]


def _joined(text: str, start: int, end: int) -> bool:
    """Whether the word is only a part of a longer one, of an address or of a file's name."""
    before, after = text[start - 1 : start], text[end : end + 1]
    if before == "-" and text[start - 2 : start - 1] == "-":
        # Two hyphens are a dash.
        before = " "
    if (
        before.isalnum()
        or after.isalnum()
        or before in ("_", "@", "#", "/", "-", "‑", "\\")
        or after in ("_", "@", "\\")
    ):
        return True
    if before in (".", "'") and text[start - 2 : start - 1].isalnum():
        return True
    return after in ("-", "‑", "'", "/", ".") and text[end + 1 : end + 2].isalnum()
