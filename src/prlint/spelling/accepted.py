"""Words and phrases that a newsroom accepts.

An entry is met by whole words only, its possessive included; its capitals count only if it has some.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from prlint.spelling.words_file import entries, words_files

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

_STRAIGHT = str.maketrans("’‘ʼ", "'''")


class Accepted:
    """The accepted words, to be asked about a place in a text."""

    __slots__ = ("_exact", "_phrases", "_small")

    def __init__(self, entries: Iterable[str]) -> None:
        self._exact: set[str] = set()
        self._small: set[str] = set()
        self._phrases: list[str] = []
        for entry in entries:
            written = " ".join(entry.translate(_STRAIGHT).split())
            if not written:
                continue
            if " " in written:
                self._phrases.append(written)
            elif written.islower():
                self._small.add(written)
            else:
                self._exact.add(written)

    def has(self, text: str, start: int, end: int) -> bool:
        """Whether the word at start and end of a text is accepted, alone or as part of a phrase."""
        word = text[start:end].translate(_STRAIGHT)
        for form in (word, word.removesuffix("'s"), word.removesuffix("'")):
            if form in self._exact or form.lower() in self._small:
                return True
        return any(self._in_phrase(phrase, text, start, end) for phrase in self._phrases)

    def _in_phrase(self, phrase: str, text: str, start: int, end: int) -> bool:
        reach = len(phrase) + 2
        first = max(0, start - reach)
        near = text[first : end + reach].translate(_STRAIGHT).replace("\n", " ")
        if phrase.islower():
            near = near.lower()
        at = near.find(phrase)
        while at >= 0:
            stop = at + len(phrase)
            whole = not near[at - 1 : at].isalnum() and not near[stop : stop + 1].isalnum()
            if whole and first + at <= start and end <= first + stop + 2 and start < first + stop:
                return True
            at = near.find(phrase, at + 1)
        return False


@lru_cache(maxsize=64)
def _of(entries: tuple[str, ...]) -> Accepted:
    return Accepted(entries)


def accepted(listed: Iterable[str], folders: Iterable[Path]) -> Accepted:
    """What the settings list, and what the words files in their folders accept."""
    taken = list(listed)
    for file in words_files(folders):
        taken += entries(file)
    return _of(tuple(taken))
