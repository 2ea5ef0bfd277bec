"""Names of persons in a text.

A name of two or three plain words is told here; what has more to it (particles, suffixes, several given names) is
split by nameparser, loaded only then. nameparser splits, it never detects: it takes `Press Office` for a person.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from prlint.release.name_words import (
    SUFFIX,
    NameWord,
    belongs_to_an_organisation,
    ends_sentence,
    is_name_word,
    joined,
    never_in_a_name,
    opens_a_title,
)
from prlint.release.role_words import HONORIFICS
from prlint.text.patterns import bounded

_PARTICLES = frozenset(
    "de del della der den di da dos du la le van von bin ibn al el y e ter ten zu st st. ap mac mc o' san".split()
)
# Letters behind a name that say what the person is: no part of the name.
_OFFICES = frozenset("MP MEP MSP MLA TD OBE MBE CBE AO AM OAM QC KC SC".split())
_PERIODS = ("Jr.", "Sr.", "Esq.", "Ph.D.", "M.D.", "Ed.D.", "J.D.")
_WORD = bounded(r"[^\W\d_][\w’'.\-]*|[“\"(][^\W\d_][\w’'.\- ]*[”\")]")
# `J.`, `J. K.`, `TJ`; but `UC`, `DA` and `VP` are letters of an institution or role.
_INITIAL = bounded(r"^(?:[A-Z]\.?|[A-Z]\.[A-Z]\.?|[A-Z]J|J[A-Z])$")
WORD_START = bounded(r"(?<![\w’'.&-])[A-ZÀ-Þ]")
"""Where a capitalised word begins: a name may begin there."""
_REACH = 100


class Name(NamedTuple):
    """A person's name at the head of a text. Offsets are in that text."""

    start: int
    end: int
    surname: str
    honorific: str | None
    words: int
    """Words of the name itself, honorifics and suffixes apart."""
    bare: int = 0
    """Where the name begins behind its honorifics."""


@lru_cache(maxsize=4096)
def name_at(text: str, *, shouted: bool = False) -> Name | None:
    """The longest person's name that a text of at most 100 code points begins with, or None.

    Args:
        text: where a name may begin.
        shouted: whether a name may be all capitals (`MARIA HAWTHORNE`).
    """
    words = [NameWord(match.group(), *match.span()) for match in _WORD.finditer(text[:_REACH])]
    if not words or words[0].start > 0:
        return None
    first, honorific = _honorifics(text, words)
    taken, last, stop = _name_words(text, words, first, shouted=shouted)
    if last is None:
        return None
    if belongs_to_an_organisation(text, words, stop):
        # `Emily Liss Counterflow Marketing`: the word before `Marketing` is the organisation's.
        if taken < 3:
            return None
        last, taken = last - 1, taken - 1
    if taken < 2 and honorific is None:
        return None
    if taken > 1 and _is_abbreviation(words[last].text) and not words[first].text.isupper():
        # `Kingston ACT` is a place.
        return None
    return _named(text, words, first, last, taken, honorific)


def _honorifics(text: str, words: list[NameWord]) -> tuple[int, str | None]:
    """Index of the first word of the name itself, and the last title before it."""
    at, honorific = 0, None
    if (
        words[0].lower == "the"
        and len(words) > 1
        and words[1].lower in ("hon", "honourable", "rev", "right", "rt")
    ):
        at = 1
    while at < min(4, len(words)) and words[at].lower in HONORIFICS and joined(text, words, at):
        honorific = words[at].text
        at += 1
    return at, honorific


def _name_words(
    text: str, words: list[NameWord], first: int, *, shouted: bool
) -> tuple[int, int | None, int]:
    """How many words the name has, the index of its last full word, and of the word at which it ends."""
    taken, last, at = 0, None, first
    while at < len(words) and taken < 5:
        word = words[at].text
        if at > first:
            if not joined(text, words, at - 1) or ends_sentence(words[at - 1].text):
                break
            if words[at - 1].text.endswith(("’s", "'s")) or opens_a_title(text, words, at):
                # `Women’s Week`; `Montana Senators Max Baucus`.
                break
            if word[0] in '“"(' or (word.lower() in _PARTICLES and word[0].islower()):
                at += 1
                continue
        if never_in_a_name(words, at, taken):
            break
        if _INITIAL.match(word) and (at == first or len(word) > 1 or at + 1 < len(words)):
            taken += 1
            at += 1
            continue
        if not is_name_word(words, at, taken, first=at == first, shouted=shouted):
            break
        taken, last = taken + 1, at
        at += 1
    return taken, last, at


def _is_abbreviation(word: str) -> bool:
    return word.isupper() and len(word) <= 3 and SUFFIX.match(word) is None


def _named(
    text: str, words: list[NameWord], first: int, last: int, taken: int, honorific: str | None
) -> Name:
    initial = next(
        (at for at in range(first, last) if _INITIAL.match(words[at].text) and at - first >= 3), None
    )
    if initial is not None and honorific is None:
        # `… for Financial Intelligence Bradley T. Smith`: the given name stands before the initial.
        first, taken = initial - 1, last - initial + 2
    end = words[last].end
    if words[last].text.endswith("."):
        end -= 1
    surname = words[last].text.rstrip(".")
    following = words[last + 1] if last + 1 < len(words) else None
    if (
        following is not None
        and SUFFIX.match(following.text)
        and following.text.rstrip(".") not in _OFFICES
        and text[end : following.start].strip(" ,.") == ""
    ):
        end = following.end - (following.text.endswith(".") and following.text not in _PERIODS)
    if text[:end].endswith(("’s", "'s")):
        end -= 2
    start = words[first].start if first and honorific is None else 0
    bare = words[first].start
    return Name(start, end, surname.removesuffix("’s").removesuffix("'s"), honorific, taken, bare)


def is_name(text: str) -> bool:
    """Whether a text is a person's name and nothing else."""
    bare = text.strip(" ,.;:")
    found = name_at(bare, shouted=True)
    if found is None or found.end < len(bare) - 1 or found.words < 2:
        return False
    # Four plain capitalised words are a title more often than a name.
    return found.words <= 3 or (found.words <= 4 and "." in bare)


def surname_of(name: str) -> str:
    """The surname in a name: the last word that is no suffix, for harder ones as nameparser splits it."""
    words = [word.strip(",") for word in name.replace("’s", "").split()]
    words = [word for word in words if not SUFFIX.match(word) and word.rstrip(".").lower() not in HONORIFICS]
    if len(words) <= 3 and not any(word.lower() in _PARTICLES for word in words):
        return words[-1].strip(".,") if words else name
    from nameparser import HumanName

    return str(HumanName(" ".join(words)).last) or words[-1]
