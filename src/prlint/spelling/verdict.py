"""Whether an unknown word is a slip for a known one, or only unknown.

A word in small letters is judged by what may have been meant. A capitalised one is a name unless the evidence is strong.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from prlint.spelling.formed import is_formed, run_together
from prlint.spelling.known import straight
from prlint.spelling.suggest import suggestions
from prlint.spelling.vocabulary import WORD, vocabulary

if TYPE_CHECKING:
    from collections.abc import Container, Sequence

    from prlint.spelling.suggest import Meant

_SHORTEST = 4
_TWO_SLIPS, _TWO_SCORE = 3.5, 0.5
"""Frequency that a word has for which two slips make this one, and its score."""
_LONG, _SCORE, _SCORE_LONG = 8, 2.9, 2.0
"""Score of a word for which one slip makes this one; a long word has few others near."""
_SURE = 4.7
"""Score that outweighs that the word could be made of two others."""
_SHORT, _CHEAP, _FAMILIAR = 5, 0.85, 4.0
"""Letters of a short word, and the cost of a slip and the frequency of the word meant that are asked for there."""
_LONG_WAY_SHORT = 1.2
"""Most that a slip may cost in a word with one letter more."""
_LIKELY, _VERY_LONG = 1.0, 10
"""Cost of a slip that is still a likely one, and letters up to which it has to be."""
_EASY = 0.1
"""Cost of a slip that every hand makes: two letters swapped, one doubled or dropped."""
_COMMON = 4.6
"""Frequency of the word meant where the text writes the wrong one more than once."""
_LONG_WAY = 1.4
"""Cost of a slip that fingers seldom make."""
_PROBABLE = 3.2
"""Score from which such a slip is believed."""
_EASILY, _MIDDLING, _FAIRLY = 2.8, 1.6, 2.3
"""The same where the slip is an easy one: the frequency of the word meant; and the cost and the score of one that is not."""
_RARE, _WORTH, _KNOWN, _EVERYWHERE = 2.0, 0.8, 3.5, 5.5
"""What makes a slip possible: the frequency and the score of the word meant; its frequency for a short word, and from where
on it is meant however odd the slip."""
_OFTENEST = 6.0
"""Frequency of the few words that a short one is surely a slip for."""
_FAR, _NEARLY = 5.7, 2.0
"""Cost of two slips, in a long word and in one of five or six letters."""
_APOSTROPHES = {
    word.replace("'", ""): word
    for word in (
        "isn't aren't wasn't weren't don't doesn't didn't couldn't shouldn't wouldn't hasn't haven't hadn't mustn't that's what's "
        "there's here's who's you're they're we've you've they've you'll they'll it'll i've i'm let's"
    ).split()
}
_SENTENCE_START = (5, 4.0)
_HEADLINE = (7, 4.0)
_AMONG_SMALL = (7, 4.8)
"""Letters and frequency for a capitalised word: at the beginning of a sentence, in a headline, in the middle of one."""


class Verdict(NamedTuple):
    """What is thought of a word that is in no list."""

    misspelt: bool
    meant: tuple[str, ...]
    """The most probable first, with the capitals of the word."""
    sure: bool = True
    """Whether next to nothing else is possible; short words may be somebody's jargon."""


def of_small(word: str, *, repeated: bool, there: Container[str]) -> Verdict | None:
    """Of a word in small letters; None if it is plainly made of others."""
    small = straight(word).removesuffix("'s")
    if len(small) < _SHORTEST:
        return None
    if small in _APOSTROPHES:
        return Verdict(misspelt=True, meant=(_APOSTROPHES[small],))
    together = run_together(small)
    found = suggestions(small, there)
    formed = is_formed(small)
    if together is None and formed and not (found and _outweighs(small, found[0])):
        return None
    meant = tuple(item.word for item in found)
    if small.endswith("s") and meant and meant[0] == small[:-1]:
        # `todays`: a plural would be known.
        meant = (f"{meant[0]}'s", *meant)
    if found and _is_probable(small, found[0], repeated=repeated):
        if together is not None and (found[0].slips == 2 or found[0].score < 3.5):
            return Verdict(misspelt=True, meant=(together, *meant))
        sure = not formed and _is_sure(small, found[0])
        return Verdict(misspelt=True, meant=meant, sure=sure)
    if together is not None and not repeated:
        return Verdict(misspelt=True, meant=(together, *meant))
    possible = not repeated and not formed and found and _is_possible(small, found[0])
    return Verdict(misspelt=bool(possible), meant=meant, sure=not possible)


def _is_probable(small: str, best: Meant, *, repeated: bool) -> bool:
    """Whether the slip is more probable than a word that no list has."""
    if repeated and (best.slips == 2 or best.frequency < _COMMON):
        return False
    if len(small) <= _SHORT:
        # Nearly every short word is one slip away from some other: `biro`, `kindy`.
        return best.slips == 1 and best.frequency - best.score <= _CHEAP and best.frequency >= _FAMILIAR
    if len(small) == _SHORT + 1 and best.slips == 1 and best.frequency - best.score > _LONG_WAY_SHORT:
        return False
    if best.slips == 2:
        return len(small) > 5 and best.frequency >= _TWO_SLIPS and best.score >= _TWO_SCORE
    if best.frequency - best.score >= _LONG_WAY and best.score < _PROBABLE and len(small) < _LONG:
        return False
    return best.score >= (_SCORE_LONG if len(small) >= _LONG else _SCORE)


def _outweighs(small: str, best: Meant) -> bool:
    """Whether the word meant is so frequent, or the slip so easy, that the word is hardly made of two others."""
    price = best.frequency - best.score
    if best.slips == 2 or small.endswith(("ee", "ees")):
        return False
    if best.score >= _SURE:
        return True
    return not _is_family(small, best.word) and (
        (price <= _CHEAP and best.frequency >= _EASILY) or (price <= _MIDDLING and best.score >= _FAIRLY)
    )


def _is_possible(small: str, best: Meant) -> bool:
    """Whether a slip is worth a look: a rare word was meant, or the slip is an odd one."""
    price = best.frequency - best.score
    if _is_family(small, best.word) and best.frequency < _EVERYWHERE:
        # A form that lists forgot.
        return False
    if best.slips == 2:
        return best.frequency >= _RARE and price <= (_FAR if len(small) >= _LONG - 1 else _NEARLY)
    if len(small) == _SHORTEST:
        return best.frequency >= _EVERYWHERE or (best.frequency >= _COMMON and price <= _EASY)
    if len(small) == _SHORT:
        return best.frequency >= _EVERYWHERE or (best.frequency >= _KNOWN and price <= _LONG_WAY_SHORT)
    return (best.frequency >= _RARE and best.score >= _WORTH) or price <= _EASY


def _is_family(small: str, other: str) -> bool:
    """Whether one of two words is the other with an ending."""
    longer, shorter = (small, other) if len(small) > len(other) else (other, small)
    return longer.startswith(shorter) and longer[len(shorter) :] in (
        "s",
        "d",
        "r",
        "y",
        "es",
        "ed",
        "er",
        "rs",
    )


def _is_sure(small: str, best: Meant) -> bool:
    """Whether the word is too long, or the slip too easy and its word too frequent, for anything else."""
    price = best.frequency - best.score
    if best.slips == 2:
        return len(small) >= _LONG
    if len(small) >= _LONG - 1 and (price <= _LIKELY or len(small) > _VERY_LONG):
        return True
    return price <= _EASY and best.frequency >= (_COMMON if len(small) > _SHORT else _OFTENEST)


def of_capitalised(word: str, place: str, there: Container[str]) -> Verdict:
    """Of a word with a capital, which stands once in the text.

    Args:
        word: as written.
        place: sentence (its first word), headline, or middle.
        there: words that the text has elsewhere.
    """
    small = straight(word).removesuffix("'s")
    letters, least = {"sentence": _SENTENCE_START, "headline": _HEADLINE}.get(place, _AMONG_SMALL)
    if len(small) < letters or is_formed(small):
        return Verdict(misspelt=False, meant=())
    found = [item for item in suggestions(small, there) if item.slips == 1]
    if (
        not found
        or found[0].frequency < least
        or found[0].word[0] != small[0]
        or small in (found[0].word + "s", found[0].word + "o", found[0].word + "a", found[0].word + "i")
    ):
        return Verdict(misspelt=False, meant=())
    return Verdict(
        misspelt=True,
        meant=tuple(cased(item.word, word) for item in found),
        sure=len(small) >= _LONG - (place == "sentence"),
    )


def cased(meant: str, written: str) -> str:
    """A word with the capitals of another."""
    if len(written) > 1 and written.isupper():
        return meant.upper()
    return meant[:1].upper() + meant[1:] if written[:1].isupper() else meant


def in_capitals(words: Sequence[str], at: int) -> bool:
    """Whether words in capitals that everybody knows stand around a word: a headline, and no acronym."""
    near = [*words[max(0, at - 3) : at], *words[at + 1 : at + 4]]
    value_of = vocabulary().value
    known = [
        word
        for word in near
        if len(word) > 2 and word.isupper() and value_of(word.lower().strip(",.:;")) & WORD
    ]
    return len(known) >= 3
