"""A table of words and numbers that is packed on disk and mapped into memory: nothing is read before it is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Self

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    import marisa_trie


class Packed:
    """Words, each with a small number. Looking one up costs less than a microsecond; processes share the pages."""

    __slots__ = ("_id", "_keys", "_values")

    def __init__(self, trie: marisa_trie.Trie, values: memoryview) -> None:
        self._id = trie.get
        self._keys = trie.iterkeys
        self._values = values

    @classmethod
    def open(cls, words: Path, values: Path, kind: Literal["h", "H"]) -> Self:
        """The table in two files: a trie of the words, and their numbers in the order of its keys.

        Args:
            words: the trie, as marisa-trie saves it.
            values: the numbers, one behind the other, the low byte first, as on the machines that prlint runs on.
            kind: what each number is, as `struct` writes it: "H" has two bytes without a sign, "h" with one.
        """
        import mmap

        import marisa_trie

        trie = marisa_trie.Trie()
        trie.mmap(str(words))
        with values.open("rb") as file:
            mapped = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        return cls(trie, memoryview(mapped).cast(kind))

    def value(self, word: str) -> int:
        """The number of a word; 0 if it is not in the table."""
        index = self._id(word)
        return 0 if index is None else self._values[index]

    def beginning(self, letters: str) -> Iterator[str]:
        """The words that begin with these letters."""
        words: Iterator[str] = self._keys(letters)
        return words
