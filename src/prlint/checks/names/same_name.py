"""Whether two spellings are one name: what stands beside them, and what else they could be."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prlint.checks.names.forms import TITLES
from prlint.checks.names.written import key
from prlint.release.role_words import ORGANISATIONS
from prlint.spelling.vocabulary import NAME, WORD, vocabulary

if TYPE_CHECKING:
    from prlint.checks.names.forms import Form
    from prlint.checks.names.written import Mention

_SHORTEST = 5
"""Letters of names that are compared by letters: shorter ones are too many."""
_SAYS = ("said", "says", "added", "adds", "told", "explained", "commented", "noted", "continued")
_SAID = 12
_OFTEN = 2
_SURELY = 3
"""Places from which the capitals inside a compound (`BioFuels`) are somebody's brand."""
_ACRONYM = 5
_EVERYDAY = 4.0
_PARTICLES = frozenset("bin bte binte binti ibn al el de del da di du van von der".split())
_PEOPLES = frozenset("s n ns an ian ans ians ana ano".split())
"""Endings that make of a name a family or the people of a place."""


def is_one(  # noqa: PLR0911 -- one return a kind of evidence
    rare: Form, usual: Form, people: frozenset[str]
) -> bool:
    """Whether the two spellings can only be meant for one name."""
    few, many = key(rare.written), key(usual.written)
    if _is_lost_s(rare, usual, few, many):
        return True
    value, other = vocabulary().value(few), vocabulary().value(many)
    known = value & (WORD | NAME)
    shared = {word for word in rare.before & usual.before if not _is_everyday(word)}
    shared_after = (rare.after & usual.after) - _PARTICLES
    if rare.written.isupper() and usual.written.isupper() and len(few) <= _ACRONYM:
        return False
    if _is_everyday(few) and _is_everyday(many):
        return False
    tail = _tail(few, many)
    first = any(map(_is_first_name, usual.before))
    person = many in people or (
        many not in ORGANISATIONS and many not in TITLES and (usual.is_titled or (first and not other & WORD))
    )
    if any(map(_is_first_name, shared)) and tail not in _PEOPLES:
        return True
    if person and not known:
        # Somebody else has a first name of his own; a family and its followers are longer than the name.
        own = rare.before and usual.before and not shared
        if len(few) < _SHORTEST and (rare.before or (many not in people and not usual.is_titled)):
            return False
        return not own and not (tail in _PEOPLES and few.startswith(many))
    if tail is not None:
        return False
    if any(not vocabulary().value(word) & WORD for word in shared_after) and not shared:
        return _is_first_name(many) or not known
    if value & WORD or (other & WORD and not shared):
        return False
    if rare.before or (rare.after and usual.after):
        # It has a first name of its own, which is another.
        return bool(shared or shared_after) and not known
    if known:
        return (rare.is_titled and first) or (many in people and any(map(_speaks, rare.places)))
    bare = not any(place.before in ORGANISATIONS for place in rare.places)
    return bare and ((len(usual.places) >= _OFTEN and len(rare.places) == 1) or bool(usual.before))


def _speaks(place: Mention) -> bool:
    """Whether `said` or the like stands beside it."""
    text = place.block.text
    return text[place.end : place.end + _SAID].lstrip().startswith(_SAYS) or text[
        max(0, place.start - _SAID) : place.start
    ].rstrip().endswith(_SAYS)


def _is_lost_s(rare: Form, usual: Form, few: str, many: str) -> bool:
    """`Rolling's` for Rollings: a surname that ends in s, and the word without it stands there only as a possessive."""
    return (
        few + "s" == many
        and all(place.name.possessive for place in rare.places)
        and any(_is_first_name(word) for word in usual.before)
        and not rare.before
        # `the Democrats`: many of them.
        and not any(
            place.block.text[max(0, place.start - 4) : place.start].lower() == "the "
            for place in usual.places
        )
    )


def _tail(one: str, other: str) -> str | None:
    """The letters by which one name is longer, or the last letter if only that differs; None if they differ elsewhere."""
    shorter, longer = sorted((one, other), key=len)
    if longer.startswith(shorter):
        return longer[len(shorter) :]
    return longer[-1] if longer.startswith(shorter[:-1]) else None


def is_style(one: Form, other: Form) -> bool:
    """`Long-Term` and `Long-term`, `Agrifood` and `Agri-Food`; `México` in a Spanish name: no two spellings of a name."""
    from prlint.spelling.formed import is_formed

    joined = ("-" in one.written) + ("-" in other.written)
    if joined == 2:
        return True
    if one.before and other.before and not one.before & other.before and not one.after & other.after:
        # `First BanCorp`, `Hills Bancorp`: two of them.
        return True
    most = max(len(one.places), len(other.places))
    if (joined or most < _SURELY) and is_formed(key(one.written)):
        return True
    accented, plain = (one, other) if other.written.isascii() else (other, one)
    if joined or accented.written.isascii() or not plain.written.isascii():
        return False
    value = vocabulary().value(key(plain.written))
    return (
        bool(value & NAME)
        and not any(
            first & second for first, second in ((one.before, other.before), (one.after, other.after))
        )
        and not one.is_titled
        and not other.is_titled
        and not any(map(_is_first_name, one.before | other.before))
    )


def _is_everyday(word: str) -> bool:
    """Whether everybody uses the word small: `state`, `county`."""
    return vocabulary().is_word(word) and vocabulary().frequency(word) >= _EVERYDAY


def _is_first_name(word: str) -> bool:
    value = vocabulary().value(word)
    return bool(value & NAME) and (not value & WORD or vocabulary().frequency(word) < _EVERYDAY)
