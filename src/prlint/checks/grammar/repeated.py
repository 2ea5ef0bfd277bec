"""Slips of grammar that a pattern can tell from what is meant."""

from __future__ import annotations

from itertools import compress, pairwise
from typing import TYPE_CHECKING

from prlint.checks.edits import delete
from prlint.checks.hit import Hit
from prlint.readers.document import BlockKind
from prlint.reading.zones import Zone
from prlint.text.tokens import tokens

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from prlint.checks.hit import Edit
    from prlint.readers.document import Block
    from prlint.reading.reading import Reading
    from prlint.text.tokens import Token

# Words that no name is made of: doubled they are a slip in capitals too.
_FUNCTION = frozenset(
    """
    a an the and or but of to in on at by for from with as into is are was were be been has have will would can could
    may should this these those it its they their he she his her we our you your who which if than when
    """.split()
)
_ARTICLES = frozenset({"a", "an", "the"})
_PARTICLES = frozenset({"in", "on", "at", "for", "over", "by"})
# Verbs that take one of these after them; behind them the same word can stand twice and be right.
_TAKE_PARTICLES = frozenset(
    """
    argue arrive ask bail bid break bring brought bought build built buy call came care carry cave check chip come cut
    deal depend dial dig do done drop ease embark fall fell fight fill fit focus fought gave get give go goes gone got
    hand hang held hold hope insist join jump keep kept kick knock laugh lean led let live lock log look mail move opt
    pay phone pitch plan plug point pull push put ran rely roll run send sent set settle shout sign sink sit spoke
    squeeze stand stay step stood take took trade tune turn type usher vote wait walk weigh went work write wrote zoom
    """.split()
)
_PARTING, _CLOSING = ('"', "“", "‘", "(", "[", "—", "–", "--"), "\"'”’)].,;:!?…"


def repeated_word(reading: Reading, *, allowed: Sequence[str]) -> Iterator[Hit]:
    """The same word twice in a row, over line ends and markup too; names such as Bora Bora are left alone."""
    meant = frozenset(word.lower() for word in allowed)
    for block in reading.document.blocks:
        if block.kind is BlockKind.CODE or not _perhaps(block.text, meant):
            continue
        hard = {mark.at for mark in block.breaks if mark.hard}
        begins = {mark.at + 1 for mark in block.breaks}
        begins.add(len(block.text) - len(block.text.lstrip()))
        before = ""
        for first, second in pairwise(tokens(block.text)):
            if (
                _slip(first, second, meant)
                and _adjoin(block, first, second, hard, begins)
                and not _each_has_its_own(before, first)
            ):
                yield _hit(reading, block, first, second)
            before = first.text


def _perhaps(text: str, meant: frozenset[str]) -> bool:
    """Whether two neighbours between spaces may be a slip. Few blocks have any, and taking words apart costs ten times this."""
    for mark in _PARTING:
        if mark in text:
            text = text.replace(mark, " ")
    words = text.lower().split()
    following = words[1:]
    near = compress(range(len(following)), map(str.startswith, following, words))
    alike = [at for at in near if words[at] == following[at].rstrip(_CLOSING) and words[at] not in meant]
    if not alike:
        return False
    written = text.split()
    return any(words[at] in _FUNCTION or written[at].islower() for at in alike)


def _slip(first: Token, second: Token, meant: frozenset[str]) -> bool:
    word = first.text.lower()
    if word != second.text.lower() or word in meant or not word[0].isalpha():
        return False
    if len(word) > 1 and first.text.isupper() != second.text.isupper():
        # "of the THE ranking", "says who WHO is": the one in capitals is a name.
        return False
    if first.text[0].islower() and second.text[0].isupper():
        # A new sentence whose period was lost, or a title: "winner of the The Open Road Test".
        return False
    return word in _FUNCTION or (first.text.islower() and second.text.islower() and len(word) > 1)


def _each_has_its_own(before: str, first: Token) -> bool:
    """Whether the first belongs to the verb before it and the second to what follows: `weigh in in a meaningful way`."""
    if first.text.lower() not in _PARTICLES:
        return False
    verb = before.lower()
    if verb in _TAKE_PARTICLES:
        return True
    for ending in ("ing", "ed", "es", "s"):
        stem = verb.removesuffix(ending)
        if stem != verb and (
            stem in _TAKE_PARTICLES or f"{stem}e" in _TAKE_PARTICLES or stem[:-1] in _TAKE_PARTICLES
        ):
            return True
    return False


def _adjoin(block: Block, first: Token, second: Token, hard: set[int], begins: set[int]) -> bool:
    """Whether nothing but white space stands between them, no line was ended on purpose, and no address begins.

    Args:
        block: where they stand.
        first: the word.
        second: the same word again.
        hard: offsets of the line ends that were made on purpose.
        begins: offsets at which lines begin.
    """
    between = block.text[first.end : second.start]
    if not between.isspace() or not hard.isdisjoint(range(first.end, second.start)):
        return False
    if len(between) > 1 and first.text.lower() not in _ARTICLES:
        # Between columns, and where a period was lost, more than one space stands; behind an article stands no period.
        return False
    if first.start in begins and first.text.islower():
        # A name in small letters, as handles are: no sentence begins like that.
        return False
    before = block.text[max(0, first.start - 1) : first.start]
    after = block.text[second.end : second.end + 2]
    return (
        before not in ("@", "/", ".", "-")
        and after[:1] not in ("@", "/", "-")
        and not (after[:1] == "." and after[1:].isalnum())
    )


def _hit(reading: Reading, block: Block, first: Token, second: Token) -> Hit:
    span = block.prose.span(first.start, second.end)
    # A speaker may have said it twice: there only a person can tell.
    edits = () if reading.zone_at(span.start) is Zone.QUOTES else _deletion(block, first, second)
    return Hit(span, {"word": first.text}, suggestions=(first.text,), edits=edits)


def _deletion(block: Block, first: Token, second: Token) -> tuple[Edit, ...]:
    """One of the words and the white space on one of its sides, whichever way leaves markup and line ends alone."""
    ranges = [(first.end, second.end), (first.start, second.start)]
    if block.text[second.end : second.end + 1] == " ":
        ranges.append((second.start, second.end + 1))
    return next((edits for start, end in ranges if (edits := delete(block, start, end))), ())
