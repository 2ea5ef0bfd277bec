"""American and British spelling in one release."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from prlint.checks.hit import Hit, Related
from prlint.readers.document import BlockKind
from prlint.reading.zones import Zone
from prlint.spelling.vocabulary import AMERICAN, AUSTRALIAN, BRITISH, CANADIAN, OXFORD, vocabulary

if TYPE_CHECKING:
    from collections.abc import Iterator

    from prlint.readers.document import Block
    from prlint.reading.reading import Reading
    from prlint.text.span import Span

# Linear: one class with a plus.
_WORD = re.compile(r"[^\W\d_]+")
# Letters that an American and a British spelling differ in: only such words are looked up.
_MARKS = ("our", "or", "re", "er", "ise", "ize", "isi", "izi", "isa", "iza", "yse", "yze", "ysi", "yzi", "ogue", "og", "ll", "ae", "oe", "ence", "ense", "el", "il")  # fmt: skip
_SHORTEST = 5
_REMEMBERED = 20_000
"""Words that are kept: releases use the same ones again and again."""
_plain: set[str] = set()
"""Words of any variety that releases so far had: nearly all."""
_ALL = AMERICAN | BRITISH | OXFORD | CANADIAN | AUSTRALIAN
_ELSEWHERE = _ALL & ~AMERICAN
"""Canada and Oxford share some American endings: what they write with others is not held against a release."""
_NAMES = {
    AMERICAN: "American",
    BRITISH: "British",
    OXFORD: "British",
    CANADIAN: "Canadian",
    AUSTRALIAN: "Australian",
}
_OF_COUNTRY = {
    "US": AMERICAN,
    "GB": BRITISH | OXFORD,
    "IE": BRITISH | OXFORD,
    "CA": CANADIAN,
    "AU": AUSTRALIAN | BRITISH,
    "NZ": AUSTRALIAN | BRITISH,
    "SG": BRITISH,
}
_ZONES = frozenset({Zone.HEADLINE, Zone.BODY, Zone.BOILERPLATE})
_LEAST = 2
"""Different words of one variety from which the release is taken to write in it."""


class _Use(NamedTuple):
    word: str
    varieties: int
    place: Span


def variant_spelling_mixed(reading: Reading) -> Iterator[Hit]:
    """The first word that the variety which the release otherwise writes in spells differently."""
    if not _are_mixed(reading.running.written):
        return
    uses = list(_uses(reading))
    if len({bool(use.varieties & AMERICAN) for use in uses}) < 2:
        return
    variety = _variety(reading, uses)
    if not variety:
        return
    against = [use for use in uses if not use.varieties & variety]
    for_it = [use for use in uses if use.varieties & variety]
    if not against or len({use.word for use in for_it}) < _LEAST or len(for_it) <= len(against):
        return
    from prlint.spelling.vocabulary import other_spellings

    first = against[0]
    name = next(name for bit, name in _NAMES.items() if bit & variety)
    others = (Related(use.place, "another one") for use in against[1:6])
    yield Hit(
        first.place,
        {"word": first.word, "variety": name, "other": for_it[0].word},
        None,
        (other_spellings()[first.word],),
        (Related(for_it[0].place, "the other way here"), *others),
    )


def _are_mixed(words: list[str]) -> bool:
    """Whether a text has words of both sides at all, wherever they stand: few have."""
    new = set(words).difference(_plain)
    telling = {word for word in new if any(map(_told, _WORD.findall(word)))}
    if len(_plain) > _REMEMBERED:
        _plain.clear()
    _plain.update(new.difference(telling))
    sides = {bool(_told(part) & AMERICAN) for word in telling for part in _WORD.findall(word) if _told(part)}
    return len(sides) > 1


def _variety(reading: Reading, uses: list[_Use]) -> int:
    """What the settings say, else American or not, as most words are."""
    if reading.settings.locale is not None:
        return _OF_COUNTRY.get(reading.settings.locale[-2:], 0)
    american = sum(bool(use.varieties & AMERICAN) for use in uses)
    elsewhere = sum(bool(use.varieties & _ELSEWHERE) for use in uses)
    return AMERICAN if american > elsewhere else _ELSEWHERE


def _uses(reading: Reading) -> Iterator[_Use]:
    """Words in small letters that only some varieties spell so, in the release's own words."""
    for block in reading.document.blocks:
        if block.kind is not BlockKind.CODE and reading.language(block) == "en":
            yield from _of_block(reading, block)


def _of_block(reading: Reading, block: Block) -> Iterator[_Use]:
    for match in _WORD.finditer(block.text):
        word = match.group()
        varieties = _told(word)
        if varieties and reading.zone_at(block.prose.source_start(match.start())) in _ZONES:
            start, end = match.span()
            if block.text[start - 1 : start] not in ("@", "/", ".", "_") and block.text[
                end : end + 1
            ] not in ("/", "_", "@"):
                yield _Use(word, varieties, block.prose.span(start, end))


@lru_cache(_REMEMBERED)
def _told(word: str) -> int:
    """The varieties that alone spell a word so; 0 for all but some words in small letters."""
    if len(word) < _SHORTEST or not word.islower() or not any(mark in word for mark in _MARKS):
        return 0
    varieties = vocabulary().varieties(word)
    # Oxford spells `organization` as America does: such words speak for neither.
    return 0 if varieties & AMERICAN and varieties & _ELSEWHERE else varieties
