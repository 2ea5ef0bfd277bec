"""Whether a run of characters between two spaces holds only words that there are.

Nearly all do, and asking costs a look into a table: only what is left is taken apart.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from prlint.spelling.vocabulary import NAME, WORD, vocabulary

if TYPE_CHECKING:
    from collections.abc import Iterable

MARKS = "“”‘’\"'`´«»‹›()[]{}<>,.;:!?¿¡…—–-‑*_/\\|•·♦■▪►&%$£€§¶†‡#@^~=+®™©°\u200b\u200c\u200d\ufeff\xad"
"""What may stand at the ends of a word and is no part of it."""
APART = str.maketrans("-–—‑/", "     ")
"""What parts the words of a compound."""
_STRAIGHT = str.maketrans("’‘ʼ´`", "'''''")
_REMEMBERED = 20_000
"""Known runs that are kept: a process that reads many releases meets the same ones again."""
_known: set[str] = set()


def straight(word: str) -> str:
    """A word in small letters with straight apostrophes, as the vocabulary has it."""
    small = word.lower()
    return small if small.isascii() else small.translate(_STRAIGHT)


def lacking_of(runs: Iterable[str]) -> set[str]:
    """The runs that hold something that the vocabulary lacks and that could be a misspelt word."""
    new = set(runs).difference(_known)
    lacking = {run for run in new if not _all_known(run)}
    if len(_known) > _REMEMBERED:
        _known.clear()
    _known.update(new.difference(lacking))
    return lacking


def _all_known(run: str) -> bool:
    core = run.strip(MARKS)
    if len(core) < 2 or is_known(core):
        return True
    if core.isalpha() and core.isascii():
        return False
    if not is_worded(core):
        return True
    return all(is_known(part) for part in core.translate(APART).split() if part)


def is_worded(core: str) -> bool:
    """Whether a run is made of words: no address, number, file name or handle."""
    return not any(mark in core for mark in '@_.:\\#&=+*|<>[](){}%$~^,;!?"“”…') and not any(
        letter.isdigit() for letter in core
    )


def is_known(word: str) -> bool:
    """Whether there is such a word, possessives included; a name counts only if it has a capital."""
    value_of = vocabulary().value
    key = straight(word.strip(MARKS))
    capital = not word.islower()
    for form in (key, key.removesuffix("'s"), key.removesuffix("'")) if "'" in key else (key,):
        value = value_of(form)
        if value & WORD or (value & NAME and capital):
            return True
        if len(form) < 2:
            return True
    # Words with accents are foreign, or written with care.
    return not key.isascii()
