"""its or it's, their or there or they're, your or you're, whose or who's: told by the words on both sides."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prlint.checks.grammar.owned import owned

if TYPE_CHECKING:
    from collections.abc import Callable

    from prlint.checks.grammar.neighbours import Place

# Before an object, and hardly ever before a clause.
_TAKERS = frozenset(
    """
    of in for to about with on from through at by into within under during across over beyond among throughout toward towards upon
    between against despite regarding including via without behind above below near alongside amid
    achieve achieved achieving advance advancing announces bolster boost brings broaden build building built celebrate
    celebrates celebrated celebrating complete completed completing deepen defend deploy develop developed developing diversify double
    elevate enhance enhances enhancing expand expands expanded expanding extend extends extending finance fulfill fulfilling fund
    grow growing held hold improve improved improving increase increased increasing issued launch launched launching
    leverage leveraging lose losing lost maintain maintained maintaining maintains manage managing meet meeting modernize
    open opened opening opens optimize pay paying paid preserve protect protecting published raise reached reaffirmed
    rebuild received reduce reduced reducing refine reflect reflects reinforce reinforces reinforcing released replace
    restore retain sell selling sells serve served serves serving share shared shares sharing showcase showcasing solidify
    solidifying strengthen strengthened strengthening strengthens support supporting supports sustain transform
    underscores unveiled unveils unveil update updates updated upgrade
    """.split()
)
_IS_FOLLOWED_BY = frozenset(
    """
    a an the been not also just still always never too so very really simply clear important essential imperative crucial
    difficult possible impossible likely unlikely necessary unacceptable unfortunate vital going worth because that why
    my our your their his what about especially absolutely currently now probably certainly actually quite almost easy hard
    """.split()
)
"""Behind “it's”, and never behind “its”; several are adjectives, which `its` may have before a noun."""
_GRADED = frozenset(
    """
    clear important essential imperative crucial difficult possible impossible likely unlikely necessary unacceptable
    unfortunate vital worth easy hard
    """.split()
)
_AFTER_GRADED = frozenset("that to for . , ; ! ? : — – how when if because and but in as".split()) | {
    "”",
    '"',
}
_ADVERBS = frozenset(
    "also just still always never too so very really simply absolutely currently now probably certainly actually quite almost especially".split()
)
_NOT_OWNED_ADVERB = frozenset(
    "a an the not been that going too important clear in on at to my our your".split()
)
_BE = frozenset("is are was were aren't isn't wasn't weren't".split())
_HAVE = frozenset("has had would should could appears seems remains".split())
_ENDS = frozenset('. , ; : ! ? ) ” "'.split())


def better_possessive(place: Place) -> str | None:
    """The word that belongs there in place of its like-sounding one; None if the written one may be right."""
    if not place.after:
        return None
    last, after = place.before[-1] if place.before else "", place.after
    judged: dict[str, Callable[[str, list[str]], str | None]] = {
        "it's": _its,
        "its'": lambda _, after: "its" if after[0].isalpha() else None,
        "its": _it_is,
        "there": _theirs,
        "their": _not_theirs,
        "they're": lambda last, after: "their" if _owner(last, after) else None,
        "your": _you_are,
        "you're": lambda last, after: "your" if _owner(last, after) else None,
        "who's": lambda _, after: "whose" if owned(after) else None,
        "whose": lambda _, after: "who's" if after[0] in ("a", "an", "the", "been", "not", "going") else None,
    }
    return judged[place.word](last, after)


def _takes(last: str) -> bool:
    """Whether a word is a preposition or a verb that takes an object."""
    return last in _TAKERS or (len(last) > 4 and last.endswith(("ed", "ing")))


def _owner(last: str, after: list[str]) -> bool:
    return owned(after, behind_taker=_takes(last))


def _its(last: str, after: list[str]) -> str | None:
    # `it's` as a word that is spoken of, or with a comparison: `than it's worth`.
    return "its" if last not in ("'", "‘", "than") and _owner(last, after) else None


def _it_is(last: str, after: list[str]) -> str | None:
    return "it's" if _is_it(last, after) else None


def _is_it(last: str, after: list[str]) -> bool:
    first, second = after[0], after[1] if len(after) > 1 else ""
    if first not in _IS_FOLLOWED_BY:
        return False
    if last in ("of", "with", "from", "for", "by", "into", "its") and first not in (
        "a",
        "an",
        "the",
        "not",
        "been",
    ):
        return False
    if first in _GRADED:
        return second in _AFTER_GRADED
    if first in _ADVERBS:
        # `its very own`, `its now famous roof`, `its just share`.
        return second in _NOT_OWNED_ADVERB
    return not (first == "that" and last in _TAKERS)


_WHERE = frozenset(
    "is are was were be been out over up down right get got go went live lived living work worked working left been stay stayed being from".split()
)


def _theirs(last: str, after: list[str]) -> str | None:
    if last in _WHERE:
        return None
    # `in there`, `through there`: these name a place.
    taker = _takes(last) and last not in (
        "in",
        "on",
        "through",
        "at",
        "under",
        "behind",
        "over",
        "near",
        "by",
        "to",
    )
    return "their" if owned(after, behind_taker=taker) else None


def _not_theirs(last: str, after: list[str]) -> str | None:
    first, second = after[0], after[1] if len(after) > 1 else ""
    if first in _BE or (first in _HAVE and last not in _TAKERS):
        return (
            "there"
            if first not in ("has", "had", "would", "should", "could")
            or second in ("be", "been", "not", "never", "to", "also")
            else None
        )
    if first in ("not", "a", "an", "the"):
        return "they're"
    if first == "going" and second == "to" and last not in _TAKERS:
        return "they're"
    return "there" if first == "to" and last not in ("'",) else None


def _you_are(last: str, after: list[str]) -> str | None:
    return "you're" if _are_you(last, after) else None


def _are_you(last: str, after: list[str]) -> bool:
    first, second = after[0], after[1] if len(after) > 1 else ""
    if first in ("a", "an", "the", "not", "welcome", "invited", "aware", "unable", "wondering", "gonna"):
        return second not in ("mat", "message", "center", "guests", "list", "pack", "packet")
    if first in ("going", "able", "willing", "ready", "planning", "trying", "sure") and last not in _TAKERS:
        return second in ("to", "that", "you", "for")
    if first in ("interested", "looking"):
        return second in ("in", "for", "to", "at")
    return first == "in" and second in ("a", "the", "for", "good", "charge", "need", "town")
