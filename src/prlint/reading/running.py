"""All prose of a release as one string, so that a rule looks for its few words in one go and reads only what is near them."""

from __future__ import annotations

import re
from bisect import bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

from prlint.readers.document import BlockKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from prlint.readers.document import Block, Document
    from prlint.text.patterns import Pattern

BETWEEN = "\x00"
"""Between blocks: no word and no white space reaches over it."""
WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")  # letters apart from apostrophes: linear in the text
_APART = '“”"‘.,;:!?()[]—–/*_…>|\x00'


class Found(NamedTuple):
    """A place in a block."""

    block: Block
    start: int
    """In the prose of the block."""


class Running:
    """The prose of all blocks but code, joined; `lower` is the same in lower case with straight apostrophes."""

    __slots__ = ("_blocks", "_bytes", "_raw", "_starts", "_written", "lower", "text", "words")

    def __init__(self, document: Document) -> None:
        self._blocks = [block for block in document.blocks if block.kind is not BlockKind.CODE]
        self._starts: list[int] = []
        at = 0
        for block in self._blocks:
            self._starts.append(at)
            at += len(block.text) + 1
        self.text = BETWEEN.join([block.text for block in self._blocks])
        self._raw = self.text.encode()
        # Where the blocks begin in it.
        self._bytes = self._starts
        if len(self._raw) != len(self.text):
            lengths = (len(block.text.encode()) + 1 for block in self._blocks)
            self._bytes = list(accumulate(lengths, initial=0))[:-1]
        lower = self.text.lower()
        # A few letters are longer in lower case; then only letters that keep their length are made small.
        if len(lower) != len(self.text):
            lower = "".join([small if len(small := letter.lower()) == 1 else letter for letter in self.text])
        self.lower = lower.replace("’", "'")
        apart = self.lower
        for mark in _APART:
            if mark in apart:
                apart = apart.replace(mark, " ")
        words = set(apart.split())
        words.update([word.strip("'") for word in words if "'" in word])
        self.words = frozenset(words)
        """All words, in lower case."""
        self._written: list[str] | None = None

    @property
    def written(self) -> list[str]:
        """All words of letters and apostrophes as they are written, in order."""
        if self._written is None:
            self._written = WORD.findall(self.text)
        return self._written

    def at(self, offset: int) -> Found:
        """The block that holds an offset of the joined text, and the place in it."""
        index = bisect_right(self._starts, offset) - 1
        return Found(self._blocks[index], offset - self._starts[index])

    def blocks_with(self, pattern: Pattern) -> Iterator[Block]:
        """The blocks in which a pattern matches, in order."""
        starts = self._bytes
        at = 0
        while (found := pattern.first_byte(self._raw, at)) >= 0:
            index = bisect_right(starts, found) - 1
            yield self._blocks[index]
            if index + 1 == len(starts):
                return
            at = starts[index + 1]
