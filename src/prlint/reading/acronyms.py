"""Acronyms of a text: where each is used, and where it is said what it stands for."""

from __future__ import annotations

from functools import cache, lru_cache
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from prlint.readers.document import BlockKind
from prlint.text.patterns import bounded, linear

if TYPE_CHECKING:
    from collections.abc import Iterator

    from prlint.readers.document import Block, Document

_pattern = lru_cache(256)(linear)
"""Releases share acronyms, and making a pattern costs more than looking for it."""
_ACRONYM = linear(r"\b[A-Z]{2,6}s?\b")
# A period belongs to a word with others in it (`U.S.`), else it ends a sentence.
_WORD = bounded(r"[^\W\d_](?:\.[^\W\d_])+\.?|[^\W\d_][\w’']*")
_STOP = frozenset(
    "a an and at by de del des du et for from in la le of on or per the to und van von with y".split()
)
# What may stand between an expansion and the acronym behind it.
_LINK_WORDS = frozenset(
    "or also better commonly known as called abbreviated hereafter hereinafter referred to acronym initials the simply its aka".split()
)
_LINK_MARKS = " \n\xa0([,:;“”\"‘’'–—-"
# And between the acronym and an expansion behind it.
_LINK_AFTER = bounded(
    r"(?:[\s(\[,:;“”\"‘’'–—=-]|\b(?:or|which|that|stands?|standing|short|for|meaning|means|is|an?|acronym|abbreviation|of|the)\b)*"
)
# `(Chem HC)` and `(DC-HC)`: the bracket shortens more of the words before it.
_WITH_PREFIX = bounded(r"^[A-Za-z]{1,8}[ -]$")
_INTRODUCED = bounded(
    r"^[\s“\"‘']*(?:(?:or|the|also|formerly|known as|called|hereafter|hereinafter|a\.?k\.?a\.?|abbreviated|collectively)[\s,“\"‘']+)*$"
)
_LISTED = bounded(r"^[’']?s?[,/]?\s*(?:and\s|or\s|&\s)?[A-Z]{2,6}s?\b")
# The rest of a word, and what stands before the next one that counts.
_REST = r"[^\s\d.,;:!?()/-]+,?"
_WHOLE_WORD = r"[a-z]{3,}"
_NEXT_WORD = rf"(?:[\s/-]+(?:{'|'.join(sorted(_STOP))}))*[\s/-]+[“\"]?"
_SMALL_BETWEEN = r"(?:[\s/-]+[a-z]+)?[\s/-]+[“\"]?"
_LONGEST = 300
"""Code points of the words of an acronym that are looked at."""
_TOLD = 2
"""How often words stand in a text of which two letters are understood."""
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
            found = self._definitions[acronym] = tuple(_definitions(self.uses.get(acronym, [])))
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
    given = _WORD.findall(words[:_LONGEST])
    small = [word for word in given if word.lower() in _STOP and word.lower() != "and"]
    if given[0].lower() in _STOP:
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
    if text[use.end : use.end + 1] == "-" and text[use.end + 1 : use.end + 2].isupper():
        # `(HC-EAST)` introduces other letters.
        return False
    if opening <= 0:
        return False
    if _INTRODUCED.match(text[opening + 1 : use.start]) is None and not (
        text[use.end : use.end + 1] == ")" and _WITH_PREFIX.match(text[opening + 1 : use.start])
    ):
        return False
    before = text[max(0, opening - 2) : opening].rstrip()
    return (
        before[-1:].isalpha() or before[-1:] in "”\"’'®™)"
        if not _LISTED.match(text[use.end : use.end + 12])
        else False
    )


def _expansion_before(use: Use) -> tuple[int, int] | None:
    text = use.block.text
    start = max(0, use.start - _REACH)
    part = _without_link(text[start : use.start])
    words = [(match.group(), match.start(), match.end()) for match in _WORD.finditer(part)]
    if not words or part[words[-1][2] :].strip(".”\"’'®™)"):
        return None
    for without_small in (False, True):
        kept = _kept(words, without_small=without_small)
        initials = "".join(letters for letters, _ in kept)
        if initials.endswith(use.acronym):
            first = _word_at(kept, len(initials) - len(use.acronym))
            if first is not None:
                return start + words[first][1], start + words[-1][2]
    return None


def _without_link(text: str) -> str:
    """A text without the words and marks at its end that lead over to an acronym (`…, also known as the “`)."""
    while True:
        bare = text.rstrip(_LINK_MARKS)
        word = bare[bare.rfind(" ") + 1 :].lstrip(_LINK_MARKS)
        if word.replace(".", "") not in _LINK_WORDS:
            return bare
        text = bare[: len(bare) - len(word)]


def _expansion_after(use: Use) -> tuple[int, int] | None:
    text = use.block.text
    part = text[use.end : use.end + _REACH]
    link = _LINK_AFTER.match(part)
    skip = 0 if link is None else link.end()
    if skip == 0 or part[:skip].isspace():
        return None
    words = [
        (match.group(), match.start() + skip, match.end() + skip) for match in _WORD.finditer(part[skip:])
    ]
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
