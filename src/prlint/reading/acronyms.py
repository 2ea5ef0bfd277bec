"""Acronyms of a text: where each is used, and whether the words that it stands for are there."""

from __future__ import annotations

from functools import cache, lru_cache
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from prlint.readers.document import BlockKind
from prlint.reading.acronym_definitions import SMALL_WORDS, WORD, Definition, Use, definitions_at
from prlint.text.patterns import linear

if TYPE_CHECKING:
    from collections.abc import Iterator

    from prlint.readers.document import Document

_pattern = lru_cache(256)(linear)
"""Releases share acronyms, and making a pattern costs more than looking for it."""
_ACRONYM = linear(r"\b[A-Z]{2,6}s?\b")
# The rest of a word, and what stands before the next one that counts.
_REST = r"[^\s\d.,;:!?()/-]+,?"
_WHOLE_WORD = r"[a-z]{3,}"
_NEXT_WORD = rf"(?:[\s/-]+(?:{'|'.join(sorted(SMALL_WORDS))}))*[\s/-]+[“\"]?"
_SMALL_BETWEEN = r"(?:[\s/-]+[a-z]+)?[\s/-]+[“\"]?"
_LONGEST = 300
"""Code points of the words of an acronym that are looked at."""
_TOLD = 2
"""How often words stand in a text of which two letters are understood."""


@cache
def common_words() -> frozenset[str]:
    """Common words of two to six letters, small: in capitals (`ONE`, `FREE`, `NOT`) they are stressed, no acronyms."""
    text = (Path(__file__).parent / "data" / "common_words.txt").read_text(encoding="utf-8")
    return frozenset(word for line in text.splitlines() if line[:1] != "#" for word in line.split())


class Acronyms:
    """The acronyms of a document. Definitions are looked for when an acronym is first asked about."""

    __slots__ = ("_definitions", "_document", "uses")

    def __init__(self, document: Document) -> None:
        """Find the uses of a document's acronyms."""
        self._document = document
        self._definitions: dict[str, tuple[Definition, ...]] = {}
        self.uses: dict[str, list[Use]] = {}
        """By acronym, each list in the order of the text."""
        for use in _uses(document):
            self.uses.setdefault(use.acronym, []).append(use)

    def definitions(self, acronym: str) -> tuple[Definition, ...]:
        """The places that introduce an acronym, in the order of the text."""
        found = self._definitions.get(acronym)
        if found is None:
            found = self._definitions[acronym] = tuple(definitions_at(self.uses.get(acronym, [])))
        return found

    def spelled_out(self, acronym: str) -> bool:
        """Whether words with these initials stand somewhere in the text, though nothing says that they belong together.

        Three letters must be those of capitalised words, since any sentence holds many small initials, and those of
        more if `of` or `the` stands among them; two letters those of words that stand side by side, and more than once:
        `Attorney General` at one name says nothing of `AG`.
        """
        blocks = [block.text for block in self._document.blocks if block.kind is not BlockKind.CODE]
        if len(acronym) <= 3:
            # A look for each capital in turn tells of most blocks what the pattern would.
            blocks = [text for text in blocks if _has_in_turn(text, acronym)]
        if not blocks:
            return False
        small = "" if len(acronym) <= 3 else "(?i)"
        between, rest = (r"[ \n]", _WHOLE_WORD) if len(acronym) == 2 else (_NEXT_WORD, _REST)
        words = between.join(f"{letter}{rest}" for letter in acronym)
        # `UC Santa Cruz` says what UCSC is: its first letters are themselves letters.
        split = [
            between.join((acronym[:at], *(f"{letter}{rest}" for letter in acronym[at:])))
            for at in range(2, len(acronym))
        ]
        pattern = _pattern(rf"{small}\b(?:{'|'.join((words, *split))})")
        found = (
            1
            for text in blocks
            for match in pattern.finditer(text)
            if len(acronym) <= 3 or _is_a_phrase(match.group())
        )
        if sum(islice(found, _TOLD)) >= (_TOLD if len(acronym) == 2 else 1):
            return True
        if len(acronym) <= 3:
            return False
        # `Harbor Ad hoc Repair Board`: a small word more among capitalised ones.
        longer = _pattern(rf"\b{_SMALL_BETWEEN.join(f'{letter}{_REST}' for letter in acronym)}")
        return any(longer.search(text) for text in blocks)


def _is_a_phrase(words: str) -> bool:
    """Whether words are a name or a term: capitalised but for the small ones among them, or with none but `and` among them."""
    given = WORD.findall(words[:_LONGEST])
    small = [word for word in given if word.lower() in SMALL_WORDS and word.lower() != "and"]
    if given[0].lower() in SMALL_WORDS:
        return False
    return not small or all(word[0].isupper() for word in given if word not in small)


def _has_in_turn(text: str, letters: str) -> bool:
    """Whether the letters stand in a text in this order, whatever is between them."""
    at = -1
    for letter in letters:
        at = text.find(letter, at + 1)
        if at < 0:
            return False
    return True


def _uses(document: Document) -> Iterator[Use]:
    for block in document.blocks:
        text = block.text
        if block.kind is BlockKind.CODE or text.islower():
            continue
        for match in _ACRONYM.finditer(text):
            start, end = match.span()
            if _is_inside_word(text, start, end):
                continue
            yield Use(match.group().removesuffix("s"), block, start, end)


def _is_inside_word(text: str, start: int, end: int) -> bool:
    """Whether the letters are part of something longer: RE2's word ends know only ASCII."""
    before, after = text[start - 1 : start], text[end : end + 1]
    return before.isalpha() or after.isalpha()
