"""Acronyms of a text: where each is used, and where it is said what it stands for."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from prlint.readers.document import BlockKind
from prlint.text.patterns import bounded, linear

if TYPE_CHECKING:
    from collections.abc import Iterator

    from prlint.readers.document import Block, Document

_ACRONYM = linear(r"\b[A-Z]{2,6}s?\b")
_WORD = bounded(r"[^\W\d_](?:[\w’']|\.(?=[^\W\d_]))*\.?")
_STOP = frozenset("a an and at by de del des du et for from in la le of on or per the to und van von with y".split())  # noqa: SIM905 -- a list of words reads best as words
# What may stand between an expansion and the acronym behind it, and the other way round.
_LINK_BEFORE = bounded(
    r"(?:[\s(\[,:;“”\"‘’'–—-]|\b(?:or|also|better|commonly|known|as|called|abbreviated|hereafter|hereinafter|referred|to|a\.?k\.?a\.?|acronym|initials|the|simply|under|its))*$"
)
_LINK_AFTER = bounded(
    r"^(?:[\s(\[,:;“”\"‘’'–—=-]|\b(?:or|which|that|stands?|standing|short|for|meaning|means|is|an?|acronym|abbreviation|of|the)\b)*"
)
_INTRODUCED = bounded(
    r"^[\s“\"‘']*(?:(?:or|the|also|formerly|known as|called|hereafter|hereinafter|a\.?k\.?a\.?|abbreviated|collectively)[\s,“\"‘']+)*$"
)
_LISTED = bounded(r"^[’']?s?[,/]?\s*(?:and\s|or\s|&\s)?[A-Z]{2,6}s?\b")
_REACH = 180
"""Code points around an acronym in which its expansion stands."""
_TRIED = 4
"""Uses of an acronym at which an expansion beside it is looked for: it is defined early or never."""


@cache
def common_words() -> frozenset[str]:
    """Common words of two to six letters, small: in capitals (`ONE`, `FREE`, `NOT`) they are stressed, no acronyms."""
    text = (Path(__file__).parent / "data" / "common_words.txt").read_text(encoding="utf-8")
    return frozenset(word for line in text.splitlines() if line[:1] != "#" for word in line.split())


class Use(NamedTuple):
    """An acronym in the text."""

    acronym: str
    """Its letters, without the s of a plural."""
    block: Block
    start: int
    end: int
    """Range in the block's prose, the s of a plural included."""


class Definition(NamedTuple):
    """A place that introduces an acronym."""

    acronym: str
    block: Block
    start: int
    end: int
    """Where the acronym stands in the block's prose."""
    expansion: tuple[int, int] | None
    """Where the words stand whose initials it is made of; None where those beside it have other initials."""

    @property
    def words(self) -> str:
        """The expansion as it stands, on one line; empty if there is none."""
        return "" if self.expansion is None else " ".join(self.block.text[slice(*self.expansion)].split())


class Acronyms:
    """Uses and definitions by acronym, each in the order of the text."""

    __slots__ = ("_initials", "definitions", "document", "uses")

    def __init__(self, document: Document) -> None:
        """Find the uses and definitions of a document's acronyms."""
        self.document = document
        self.uses: dict[str, list[Use]] = {}
        self.definitions: dict[str, list[Definition]] = {}
        self._initials: tuple[str, str] | None = None
        for use in _uses(document):
            self.uses.setdefault(use.acronym, []).append(use)
        for acronym, uses in self.uses.items():
            found = list(_definitions(uses))
            if found:
                self.definitions[acronym] = found

    def spelled_out(self, acronym: str) -> bool:
        """Whether words with these initials stand somewhere in the text, though nothing says that they belong together.

        Three letters must be those of capitalised words, since any sentence holds many small initials; two are too few.
        """
        if len(acronym) < 3:
            return False
        if self._initials is None:
            self._initials = _all_initials(self.document)
        every, named = self._initials
        return acronym in named if len(acronym) == 3 else acronym in every


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


def _definitions(uses: list[Use]) -> Iterator[Definition]:
    tried = 0
    for use in uses:
        introduced = _is_introduced(use)
        if not introduced and tried >= _TRIED:
            continue
        tried += 1
        expansion = _expansion_before(use) or _expansion_after(use)
        if expansion is not None or introduced:
            yield Definition(use.acronym, use.block, use.start, use.end, expansion)


def _is_introduced(use: Use) -> bool:
    """Whether the acronym opens a bracket behind a word: `the Harbor Council (HC)`, `(the “HC”)`."""
    text = use.block.text
    opening = text.rfind("(", max(0, use.start - 40), use.start)
    if opening <= 0 or _INTRODUCED.match(text[opening + 1 : use.start]) is None:
        return False
    before = text[max(0, opening - 2) : opening].rstrip()
    return before[-1:].isalpha() or before[-1:] in "”\"’'®™)" if not _LISTED.match(text[use.end : use.end + 12]) else False


def _expansion_before(use: Use) -> tuple[int, int] | None:
    text = use.block.text
    start = max(0, use.start - _REACH)
    part = text[start : use.start]
    link = _LINK_BEFORE.search(part)
    stop = len(part) if link is None else link.start()
    words = [(match.group(), match.start(), match.end()) for match in _WORD.finditer(part[:stop])]
    if not words or not part[words[-1][2] : stop].strip(" .”\"’'®™") == "":
        return None
    for without_small in (False, True):
        kept = _kept(words, without_small=without_small)
        initials = "".join(letters for letters, _ in kept)
        if initials.endswith(use.acronym):
            first = _word_at(kept, len(initials) - len(use.acronym))
            if first is not None:
                return start + words[first][1], start + words[-1][2]
    return None


def _expansion_after(use: Use) -> tuple[int, int] | None:
    text = use.block.text
    part = text[use.end : use.end + _REACH]
    link = _LINK_AFTER.match(part)
    skip = 0 if link is None else link.end()
    if skip == 0 or part[:skip].isspace():
        return None
    words = [(match.group(), match.start() + skip, match.end() + skip) for match in _WORD.finditer(part[skip:])]
    for without_small in (False, True):
        kept = _kept(words, without_small=without_small)
        initials = "".join(letters for letters, _ in kept)
        if initials.startswith(use.acronym) and kept and kept[0][1] == 0:
            last = _word_before(kept, len(use.acronym))
            if last is not None:
                return use.end + words[0][1], use.end + words[last][2]
    return None


def _kept(words: list[tuple[str, int, int]], *, without_small: bool) -> list[tuple[str, int]]:
    """The initials, in capitals, of the words that count, each with the number of its word; `U.S.` has two."""
    return [
        (_initials_of(word), number)
        for number, (word, _, _) in enumerate(words)
        if not (without_small and word.lower() in _STOP)
    ]


def _initials_of(word: str) -> str:
    if "." in word[:-1] and word.replace(".", "").isupper():
        return word.replace(".", "")
    return word[0].upper()


def _word_at(kept: list[tuple[str, int]], offset: int) -> int | None:
    """The number of the word whose initials begin at an offset of all initials."""
    at = 0
    for letters, number in kept:
        if at == offset:
            return number
        at += len(letters)
    return None


def _word_before(kept: list[tuple[str, int]], offset: int) -> int | None:
    """The number of the word whose initials end at an offset of all initials."""
    at = 0
    for letters, number in kept:
        at += len(letters)
        if at == offset:
            return number
    return None


def _all_initials(document: Document) -> tuple[str, str]:
    """Initials of all words without small ones, and of those with a capital only; anything else breaks the row."""
    every: list[str] = []
    named: list[str] = []
    for block in document.blocks:
        if block.kind is BlockKind.CODE:
            continue
        for word in block.text.replace("-", " ").replace("/", " ").split():
            bare = word.lstrip("(“\"‘'[").rstrip(",.;:!?)”\"’']")
            small = bare.lower()
            if not bare or small in _STOP:
                continue
            letters = _initials_of(bare) if bare[0].isalpha() else " "
            every.append(letters)
            named.append(letters if bare[0].isupper() and not (len(bare) > 1 and bare.isupper() and "." not in bare) else " ")
            if word[-1] in ".!?;:":
                every.append(" ")
                named.append(" ")
        every.append(" ")
        named.append(" ")
    return "".join(every), "".join(named)
