"""It's, they're and you're where only a possessive can stand."""

from __future__ import annotations

from prlint.checks.grammar.its import ADVERBS, GRADED, PREDICATES
from prlint.checks.grammar.owned import noun_like, owned, stands_alone
from prlint.checks.grammar.takers import clause_begins, last_word, takes_object

_IS_FOLLOWED_BY = frozenset(
    """
    a an the been not also just still always never too so very really simply because that why my our your their his what
    about all only both no like gonna going getting being doing making trying looking here there now
    """.split()
)
"""Behind “it is” and “they are”, and hardly ever behind a possessive."""
_NO_CLAUSE = frozenset(
    "of with into in within during toward towards to between among through by from at on against without upon".split()
)
_EITHER_WAY = ("whether", "if")
_NOBODY = frozenset(
    "family staff history management business help support partner parent leader member student deadly secure senior outdoor prompt novel"
    " private front good free online stock spot pain love worldwide million millions sport sports minimum maximum nuclear".split()
)
"""Nouns that can be said of somebody, and words that are no nouns at all."""
_PEOPLE = ("ers", "ors", "ents", "ants", "ees", "ists", "ians", "heads", "friends", "fans", "s's")
"""Endings of words for people, which a reader can be."""


def owner_meant(before: list[str], after: list[str]) -> bool:
    """Whether a contraction (it's, they're, you're) stands where only a possessive can."""
    last, first = last_word(before), after[0]
    if last in ("'", "‘", "than") or not first[0].isalpha():
        return False
    if last in _NO_CLAUSE and first not in _IS_FOLLOWED_BY and first not in GRADED:
        return noun_like(first)
    takes = takes_object(before)
    if last in _EITHER_WAY:
        # `whether it's medical costs or rent`
        return False
    if owned(after, behind_taker=takes, inside=not clause_begins(last)):
        return True
    # Behind a preposition, or a verb with its object, no clause begins.
    plain = first in _IS_FOLLOWED_BY or first in GRADED or first.endswith(("ing", "ly", "ed"))
    if _goes_on_with(before, after):
        return True
    if takes and first.endswith("ed"):
        return owned(after[1:])
    return takes and not plain and noun_like(first)


def _goes_on_with(before: list[str], after: list[str]) -> bool:
    """Whether no clause begins and an adjective with its noun follows: `earned it's prestigious reputation`."""
    last, first, second = last_word(before), after[0], after[1] if len(after) > 1 else ""
    begins = clause_begins(last)
    plain = (
        first in _IS_FOLLOWED_BY
        or first in PREDICATES
        or first in ADVERBS
        or first.endswith(("ly", "ing", "ed"))
    )
    return (
        not begins
        and not plain
        and first not in GRADED
        and noun_like(first)
        and not second.endswith("s")
        and owned([second])
        and len(before) > 1
        and last.endswith(("ed", "n", "t", "ve", "ize", "te", "ns", "es", "in", "of", "ng"))
    )


def thing_follows(after: list[str]) -> bool:
    """Whether a thing follows that no reader can be: `you're healthcare provider`, `you're project`."""
    first = after[0]
    if first.endswith("s") and not first.endswith(_PEOPLE) and owned(after):
        return True
    return stands_alone(first) and first not in _NOBODY


def owners_meant(before: list[str], after: list[str]) -> bool:
    """The same of they're and you're, behind which a plural needs no article: `they're members` is right."""
    last = last_word(before)
    if last in _NO_CLAUSE and after[0][0].isalpha():
        return after[0] not in _IS_FOLLOWED_BY
    begins = clause_begins(last)
    plural = after[0].endswith("s") and not after[0].endswith("ss") and not owned(after[1:2])
    return not (begins and plural) and owner_meant(before, after)
