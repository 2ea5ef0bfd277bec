"""Places of single words, each with the words on both sides of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from prlint.readers.document import BlockKind
from prlint.reading.vocabulary import lowered
from prlint.text.patterns import bounded

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from prlint.readers.document import Block
    from prlint.reading.reading import Reading

_AROUND = 90
"""Code points on each side of a word that are taken apart: five words or more."""
_PART = bounded(r"[$£€]?\w+(?:['\-‑]\w+)*'?|[^\w\s]")


class Place(NamedTuple):
    """A word in a block."""

    block: Block
    word: str
    """In lower case, with a straight apostrophe."""
    start: int
    end: int
    """In the prose of the block."""
    before: list[str]
    after: list[str]
    """The neighbours in order, marks among them, in lower case."""

    @property
    def written(self) -> str:
        """The word as it stands there."""
        return self.block.text[self.start : self.end]


def places(reading: Reading, words: Iterable[str]) -> Iterator[Place]:
    """Every place of some words, block by block."""
    present = sorted(reading.vocabulary.intersection(words))
    if not present:
        return
    for block in reading.document.blocks:
        if block.kind is BlockKind.CODE:
            continue
        text = lowered(block.text).replace("’", "'")
        for word in present:
            start = text.find(word)
            while start >= 0:
                end = start + len(word)
                if not _joined(text, start, end):
                    yield Place(block, word, start, end, *_neighbours(text, start, end))
                start = text.find(word, end)


def _joined(text: str, start: int, end: int) -> bool:
    """Whether the word is only a part of a longer one, of an address or of a file's name."""
    before, after = text[start - 1 : start], text[end : end + 1]
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


def _neighbours(text: str, start: int, end: int) -> tuple[list[str], list[str]]:
    left, right = max(0, start - _AROUND), min(len(text), end + _AROUND)
    before, after = _PART.findall(text[left:start]), _PART.findall(text[end:right])
    # The outermost word may be cut off.
    return (before[1:] if left else before), (after[:-1] if right < len(text) else after)
