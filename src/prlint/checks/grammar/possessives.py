"""its or it's, their or there or they're, your or you're, whose or who's: told by the words on both sides."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prlint.checks.grammar.contractions import owner_meant, owners_meant, thing_follows
from prlint.checks.grammar.its import DETERMINERS, LINKS, is_it
from prlint.checks.grammar.owned import noun_like, owned
from prlint.checks.grammar.owned_nouns import OWNED_GERUNDS
from prlint.checks.grammar.takers import JOINING, PREPOSITIONS, last_word, takes_object

if TYPE_CHECKING:
    from collections.abc import Callable

    from prlint.checks.grammar.neighbours import Place

_BE = frozenset("is are was were aren't isn't wasn't weren't".split())
_HAVE = frozenset("has had would should could have".split())
_WHERE = frozenset(
    """
    is are was were be been out over up down right get got go went live lived living lives work worked working left stay
    stayed being from who people those some somewhere way
    """.split()
)
"""Behind these “there” is a place."""
_STRICT = frozenset(
    "of for with within to during into toward towards among between about by at against without upon".split()
)
"""Prepositions that “there” does not stand behind, unless a clause begins with it."""
_THERE_GOES_ON = (
    _BE
    | _HAVE
    | frozenset(
        "will may might can must to be being seems appears remains remain exists isn't won't and or but in on at from for as that who it they we he she i you with because when if by until".split()
    )
)
_IF = frozenset("if whether while when because since unless whenever".split())
_SO = frozenset(
    "too here interested so proud currently ready able new tired unsure unhappy curious sure always upset pretty not still just really".split()
)
_WELCOME = frozenset("mat message center guests list pack packet area desk".split())
THEIR_IS_WRONG_BEFORE = _BE | _HAVE | {"will", "not", "a", "an", "the", "going", "to"}
YOUR_IS_WRONG_BEFORE = frozenset(
    """
    welcome invited a an the not aware unable wondering gonna going able willing ready planning trying sure interested looking dealing
    talking thinking living stranded concerned working just already still also really in
    """.split()
)


def better_possessive(place: Place) -> str | None:
    """The word that belongs there in place of its like-sounding one; None if the written one may be right."""
    if not place.after:
        return None
    judged: dict[str, Callable[[list[str], list[str]], str | None]] = {
        "it's": lambda before, after: "its" if owner_meant(before, after) else None,
        "its'": lambda _, after: "its" if after[0].isalpha() else None,
        "its": lambda before, after: "it's" if is_it(before, after) else None,
        "there": _theirs,
        "their": _not_theirs,
        "they're": lambda before, after: "their" if owners_meant(before, after) else None,
        "your": lambda before, after: "you're" if _are_you(before, after) else None,
        "you're": lambda before, after: "your"
        if owners_meant(before, after) or thing_follows(after)
        else None,
        "who's": lambda _, after: "whose" if owned(after) else None,
        "whose": lambda _, after: "who's" if after[0] in ("a", "an", "the", "been", "not", "going") else None,
    }
    return judged[place.word](place.before, place.after)


def _theirs(before: list[str], after: list[str]) -> str | None:
    last, first = last_word(before), after[0]
    if last in _WHERE or not first[0].isalpha() or (last == "of" and before[-2:-1] == ["out"]):
        return None
    if last in _STRICT:
        return (
            "their"
            if first not in _THERE_GOES_ON and (owned(after, behind_taker=True) or noun_like(first))
            else None
        )
    takes = takes_object(before) and last not in (
        "in",
        "on",
        "through",
        "under",
        "behind",
        "over",
        "near",
        "inside",
    )
    if owned(after, behind_taker=takes) or (last in ("in", "from", "on") and owned(after, behind_taker=True)):
        return "their"
    return (
        "their"
        if takes
        and first not in _THERE_GOES_ON
        and noun_like(first)
        and not first.endswith(("ly", "ing", "ed"))
        else None
    )


def _not_theirs(before: list[str], after: list[str]) -> str | None:
    last, first, second = last_word(before), after[0], after[1] if len(after) > 1 else ""
    if first in _BE:
        return "there"
    if first in _HAVE:
        return (
            "there"
            if last not in PREPOSITIONS
            and (first in ("has", "have") or second in ("be", "been", "not", "never", "to", "also"))
            else None
        )
    if first == "will":
        return "there" if second == "be" else None
    if first in ("not", "a", "an", "the"):
        return "they're"
    if first == "going" and second == "to" and not takes_object(before):
        return "they're"
    return "there" if first == "to" and last not in ("'", "‘") else None


def _are_you(before: list[str], after: list[str]) -> bool:
    first, second = after[0], after[1] if len(after) > 1 else ""
    if first in ("welcome", "invited"):
        return (not last_word(before).isalpha() or last_word(before) in JOINING) and second not in _WELCOME
    if first in ("a", "an", "the", "not", "aware", "unable", "wondering", "gonna"):
        return second not in _WELCOME
    if last_word(before) in _IF and (
        first in _SO or (first.endswith("ing") and second in DETERMINERS | LINKS | {",", "your"})
    ):
        return True
    if (
        last_word(before) in _IF
        and first.endswith("ing")
        and first not in OWNED_GERUNDS
        and (second.isalpha() or second[:1].isdigit())
    ):
        return True
    if first in ("going", "able", "willing", "ready", "planning", "trying", "sure") and not takes_object(
        before
    ):
        return second in ("to", "that", "you", "for")
    if first in (
        "interested",
        "looking",
        "dealing",
        "talking",
        "thinking",
        "living",
        "stranded",
        "concerned",
        "working",
    ):
        return second in ("in", "for", "to", "at", "with", "about", "on", "by")
    if first in ("just", "already", "still", "also", "really"):
        return second.endswith("ing") or second in ("a", "not", "the", "in")
    return first == "in" and second in ("a", "the", "for", "good", "charge", "need", "town")
