"""Places that say what an acronym stands for: `the Harbor Council (HC)`, `HC, short for Harbor Council`."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from prlint.text.patterns import bounded

if TYPE_CHECKING:
    from collections.abc import Iterator

    from prlint.readers.document import Block

# A period belongs to a word with others in it (`U.S.`), else it ends a sentence.
WORD = bounded(r"[^\W\d_](?:\.[^\W\d_])+\.?|[^\W\d_][\w’']*")
SMALL_WORDS = frozenset(
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
_REACH = 180
"""Code points around an acronym in which its expansion stands."""
_TRIED = 4
"""Uses of an acronym at which an expansion beside it is looked for: it is defined early or never."""


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


def definitions_at(uses: list[Use]) -> Iterator[Definition]:
    """The places among the uses of one acronym that introduce it."""
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
    words = [(match.group(), match.start(), match.end()) for match in WORD.finditer(part)]
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
        (match.group(), match.start() + skip, match.end() + skip) for match in WORD.finditer(part[skip:])
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
        if not (without_small and word.lower() in SMALL_WORDS)
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
