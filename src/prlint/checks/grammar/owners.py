"""its or it's, their or there or they're, your or you're, whose or who's: told by the words on both sides.

How sure the neighbours must be was chosen on 11,620 releases and transcripts, nine in ten of them no weight was learnt from: of
the words that are right there, fewer than one in two thousand are taken for wrong.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from prlint.checks.grammar.evidence import OWNER_OR_CLAUSE, OWNER_OR_THERE, log_odds

if TYPE_CHECKING:
    from prlint.checks.grammar.neighbours import Place

ITS = frozenset({"its", "it's", "its'"})
OWNERS = ITS | frozenset({"their", "there", "they're", "your", "you're", "whose", "who's"})
"""The words that `better_owner` judges; of its and it's the apostrophe is wrong, of the others the word."""
_A_CLAUSE = {"its": 1.6, "their": 6.0, "your": 2.0}
"""Log-odds of a clause from which a possessive is wrong. Few write their for they're, and of what looks like it half is right."""
_OPENING, _GOING, _LITTLE = 2.0, 3.0, -1.0
"""The same for “its” where a sentence begins (subjects are of many kinds), for `their going`, and before the words of `_NEVER_OWNED`."""
_AN_OWNER = {"it's": -4.0, "they're": -3.9, "you're": -3.5, "who's": -4.5}
"""Log-odds of a clause up to which a contraction is wrong."""
_MORE_AFTER_A_MARK, _MORE_BEFORE_A_CAPITAL = 0.8, 1.5
"""How much more must speak for a possessive where a sentence or a part of one begins, and before a name: `it's Ana Ruiz`."""
_OTHER = {
    "its": "it's",
    "their": "they're",
    "your": "you're",
    "it's": "its",
    "they're": "their",
    "you're": "your",
    "who's": "whose",
}
_NEVER_OWNED = frozenset("a an the been not because our my your their his".split())
"""Behind a possessive these stand in slips alone: little has to speak for a clause besides."""
_CLOSING = frozenset("sincerely faithfully truly".split())
"""Your sincerely, as letters end, lacks an s."""
_BEGINS_A_CLAUSE = frozenset("time whoever whatever what when why how that because".split())
"""Behind these nothing is owned: `it's time children were heard`."""
_THERE = 1.0
"""Log-odds of “there” from which “their” is wrong before a verb."""
_BEHIND_THERE = frozenset(
    "is are was were isn't aren't wasn't weren't has have had will would can could may might must should seems appears to".split()
)
_NO_THERE, _NO_THERE_AT_ALL = -5.3, -7.0
"""Log-odds of “there” up to which it is wrong; the second where it may well be a place."""
_PLACE_SURELY = frozenset(
    "people those children students some all lived living lives live got went go goes going came come stayed happens happened even leave leaves leaving".split()
)
_PLACE_PERHAPS = frozenset(
    "is are was were be been being here out over up down right get work worked working left stay from".split()
)
"""Behind these “there” is a place, and a noun behind it is another matter: `those there readers of long standing`."""
_BEHIND_A_PLACE = frozenset(
    """
    today tomorrow yesterday now then last next this that which who whose when while where if as despite because although before
    after during until since without with or and but so too also again matters agreed
    """.split()
)


def better_owner(place: Place) -> str | None:
    """The word that belongs there in place of its like-sounding one; None if the written one may be right."""
    word, before, after = place.word, place.before, place.after
    if not after or after[0] in _CLOSING or not (after[0][0].isalnum() or after[0][0] in "$£€‘'“\""):
        return None
    if word == "whose":
        return "who's" if after[0] in ("a", "an", "the", "been", "not", "going") else None
    if word == "its'":
        return "its" if after[0].isalpha() else None
    if word == "there":
        return "their" if _no_place(place) else None
    if word == "their" and after[0] in _BEHIND_THERE and log_odds(OWNER_OR_THERE, before, after) > _THERE:
        return "there"
    return _OTHER[word] if (_is_clause(place) if word in _A_CLAUSE else _is_owner(place)) else None


def _is_clause(place: Place) -> bool:
    """Whether a possessive stands where only “it is”, “they are” or “you are” can."""
    word, before, after = place.word, place.before, place.after
    limit = _A_CLAUSE[word]
    if after[0] in _NEVER_OWNED and not place.followed_by_capital:
        # `its A. V. Club`, `its The Reader`: with a capital these are parts of names.
        limit = _LITTLE
    elif word == "its" and (place.written[0].isupper() or before[-1:] == [";"]):
        limit = _OPENING
    elif word == "their" and after[0] in {*_NEVER_OWNED, "going"}:
        limit = _GOING
    return log_odds(OWNER_OR_CLAUSE, before, after) > limit


def _is_owner(place: Place) -> bool:
    """Whether a contraction stands where only a possessive can."""
    before, after = place.before, place.after
    if after[0] in _BEGINS_A_CLAUSE or after[0] == "who" or place.written[1:2].isupper():
        # `Who's Who`, `the WHO's office`
        return False
    limit = _AN_OWNER[place.word]
    if not before or not before[-1][0].isalnum():
        limit -= _MORE_AFTER_A_MARK
    if place.followed_by_capital and not place.written.isupper():
        limit -= _MORE_BEFORE_A_CAPITAL
    return log_odds(OWNER_OR_CLAUSE, before, after) < limit


def _no_place(place: Place) -> bool:
    """Whether “there” stands where only a possessive can."""
    before, after = place.before, place.after
    if (
        not (after[0].isalpha() and after[0].isascii())
        or place.followed_by_capital
        or (place.written[0].isupper() and before)
    ):
        return False
    last = before[-1] if before else ""
    if last in _PLACE_SURELY:
        return False
    may_be = last in _PLACE_PERHAPS or after[0] in _BEHIND_A_PLACE
    return log_odds(OWNER_OR_THERE, before, after) < (_NO_THERE_AT_ALL if may_be else _NO_THERE)
