"""its or it's, their or there or they're, your or you're, whose or who's: told by the words on both sides."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prlint.checks.grammar.owned import noun_like, owned, stands_alone
from prlint.checks.grammar.owned_nouns import OWNED_GERUNDS
from prlint.checks.grammar.takers import CLAUSE_VERBS, PREPOSITIONS, takes_object

if TYPE_CHECKING:
    from collections.abc import Callable

    from prlint.checks.grammar.neighbours import Place

_IS_FOLLOWED_BY = frozenset(
    """
    a an the been not also just still always never too so very really simply because that why my our your their his what
    about all only both no like gonna going getting being doing making trying looking here there now
    """.split()
)
"""Behind “it is” and “they are”, and hardly ever behind a possessive."""
_GRADED = frozenset(
    """
    clear important essential imperative crucial difficult possible impossible likely unlikely necessary unacceptable
    unfortunate vital worth easy hard true critical fair unfair wrong available useless ready unclear amazing wonderful
    tough common rare normal typical great good nice fun sad ironic inevitable obvious evident reasonable appropriate interesting exciting
    """.split()
)
_PREDICATES = _GRADED | frozenset(
    "safe free clean close over fine okay ok right gone done dead alive different simple tough cheap expensive late early nothing something everything everyone".split()
)
"""Words that “its” has before no mark: “its safe,” is “it's safe,”."""
_AFTER_GRADED = frozenset("that to for when how if because why what".split())
_GRADUALLY = frozenset("easier harder better cheaper safer faster simpler worse clearer".split())
_ADVERBS = frozenset(
    """
    also just still always never too so very really simply absolutely currently now probably certainly actually quite almost
    especially extremely incredibly particularly not only critically vitally perfectly equally clearly obviously definitely
    already often usually generally mainly mostly largely fully entirely hardly
    """.split()
)
_AFTER_ADVERB = frozenset("a an the not been that going too on at to my our your because why what".split())
_DETERMINERS = frozenset("the a an this that our my your their his her these those all both".split())
_LINKS = frozenset("in on at from for to of with during about like into".split())
_JOINING = frozenset(
    "once if when because whether unless once that since while and but so until where".split()
)
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
_NO_CLAUSE = frozenset(
    "of with into in within during toward towards to between among through by from at on against without upon".split()
)
_SUBJECTS_FOLLOW = frozenset("where what who which or then and as than whatever whoever".split())
_EITHER_WAY = ("whether", "if")
_IF = frozenset("if whether while when because since unless whenever".split())
_SO = frozenset(
    "too here interested so proud currently ready able new tired unsure unhappy curious sure always upset pretty not still just really".split()
)
_SAYING = frozenset("that us think know what says believe hope because".split())
_NEVER_OWNED = frozenset(
    "a an the not been because my our your their his gonna gone me him them what who why".split()
)
_NOBODY = frozenset(
    "family staff history management business help support partner parent leader member student deadly secure senior outdoor prompt novel"
    " private front good free online stock spot pain love worldwide million millions sport sports minimum maximum nuclear".split()
)
"""Nouns that can be said of somebody, and words that are no nouns at all."""
_PEOPLE = ("ers", "ors", "ents", "ants", "ees", "ists", "ians", "heads", "friends", "fans", "s's")
"""Endings of words for people, which a reader can be."""
_WELCOME = frozenset("mat message center guests list pack packet area desk".split())


THEIR_IS_WRONG_BEFORE = _BE | _HAVE | {"will", "not", "a", "an", "the", "going", "to"}
YOUR_IS_WRONG_BEFORE = frozenset(
    """
    welcome invited a an the not aware unable wondering gonna going able willing ready planning trying sure interested looking dealing
    talking thinking living stranded concerned working just already still also really in
    """.split()
)
ITS_IS_WRONG_BEFORE = (
    frozenset(
        "a an the not been because my our your their his gonna gone going time part that due being doing no like complete me him them what who why used called something".split()
    )
    | _PREDICATES
    | _GRADUALLY
    | _ADVERBS
    | _LINKS
)
"""The words of which one must stand behind, for the written one to be wrong at all."""
ITS_IS_WRONG_BEHIND = _JOINING


def better_possessive(place: Place) -> str | None:
    """The word that belongs there in place of its like-sounding one; None if the written one may be right."""
    if not place.after:
        return None
    judged: dict[str, Callable[[list[str], list[str]], str | None]] = {
        "it's": lambda before, after: "its" if _owner(before, after) else None,
        "its'": lambda _, after: "its" if after[0].isalpha() else None,
        "its": lambda before, after: "it's" if _is_it(before, after) else None,
        "there": _theirs,
        "their": _not_theirs,
        "they're": lambda before, after: "their" if _owners(before, after) else None,
        "your": lambda before, after: "you're" if _are_you(before, after) else None,
        "you're": lambda before, after: "your" if _owners(before, after) or _is_thing(after) else None,
        "who's": lambda _, after: "whose" if owned(after) else None,
        "whose": lambda _, after: "who's" if after[0] in ("a", "an", "the", "been", "not", "going") else None,
    }
    return judged[place.word](place.before, place.after)


def _last(before: list[str]) -> str:
    return before[-1] if before else ""


def _begins(last: str) -> bool:
    """Whether a clause can begin behind a word or mark."""
    return not last.isalpha() or last in CLAUSE_VERBS or last in _JOINING or last in _SUBJECTS_FOLLOW


def _owner(before: list[str], after: list[str]) -> bool:
    """Whether a contraction (it's, they're, you're) stands where only a possessive can."""
    last, first = _last(before), after[0]
    if last in ("'", "‘", "than") or not first[0].isalpha():
        return False
    if last in _NO_CLAUSE and first not in _IS_FOLLOWED_BY and first not in _GRADED:
        return noun_like(first)
    takes = takes_object(before)
    if last in _EITHER_WAY:
        # `whether it's medical costs or rent`
        return False
    if owned(after, behind_taker=takes, inside=not _begins(last)):
        return True
    # Behind a preposition, or a verb with its object, no clause begins.
    plain = first in _IS_FOLLOWED_BY or first in _GRADED or first.endswith(("ing", "ly", "ed"))
    if _goes_on_with(before, after):
        return True
    if takes and first.endswith("ed"):
        return owned(after[1:])
    return takes and not plain and noun_like(first)


def _goes_on_with(before: list[str], after: list[str]) -> bool:
    """Whether no clause begins and an adjective with its noun follows: `earned it's prestigious reputation`."""
    last, first, second = _last(before), after[0], after[1] if len(after) > 1 else ""
    begins = _begins(last)
    plain = (
        first in _IS_FOLLOWED_BY
        or first in _PREDICATES
        or first in _ADVERBS
        or first.endswith(("ly", "ing", "ed"))
    )
    return (
        not begins
        and not plain
        and first not in _GRADED
        and noun_like(first)
        and not second.endswith("s")
        and owned([second])
        and len(before) > 1
        and last.endswith(("ed", "n", "t", "ve", "ize", "te", "ns", "es", "in", "of", "ng"))
    )


def _is_thing(after: list[str]) -> bool:
    """Whether a thing follows that no reader can be: `you're healthcare provider`, `you're project`."""
    first = after[0]
    if first.endswith("s") and not first.endswith(_PEOPLE) and owned(after):
        return True
    return stands_alone(first) and first not in _NOBODY


def _owners(before: list[str], after: list[str]) -> bool:
    """The same of they're and you're, behind which a plural needs no article: `they're members` is right."""
    last = _last(before)
    if last in _NO_CLAUSE and after[0][0].isalpha():
        return after[0] not in _IS_FOLLOWED_BY
    begins = _begins(last)
    plural = after[0].endswith("s") and not after[0].endswith("ss") and not owned(after[1:2])
    return not (begins and plural) and _owner(before, after)


def _is_it(before: list[str], after: list[str]) -> bool:
    last, first, second = _last(before), after[0], after[1] if len(after) > 1 else ""
    if last in PREPOSITIONS or last == "its":
        return first in ("a", "an", "the", "not", "been")
    if (
        first in _NEVER_OWNED
        or (first == "that" and not last.isalpha())
        or (first == "due" and second == "to")
    ):
        return True
    if first in ("used", "called"):
        return second in ("by", "to", "in", "as", "for", "the", "a") and last not in ("of", "for", "with")
    if first == "no":
        return second.isalpha()
    if first == "like":
        return last in ("what", "that") and second in ("to", "for", "in", "when", "at")
    if first == "complete":
        return last in _JOINING and second in (",", ".")
    if first == "something":
        return second in ("i", "we", "they", "you", "he", "she", "that", "the", "to", "which")
    if first in ("being", "doing"):
        return last in ("as", "what", "how", "if", "when", "while", "because") and second != "so"
    if first in ("time", "part"):
        begins = last in _JOINING or last in CLAUSE_VERBS or not last.isalpha()
        return (
            begins
            and second in (("to", "for", "he", "she", "we", "they", "that") if first == "time" else ("of",))
            and "market" not in after[:3]
        )
    return _is_so(last, first, second)


def _is_so(last: str, first: str, second: str) -> bool:
    """Whether adjectives, adverbs or prepositions follow that no noun can end: `its safe,`, `its too early`, `its about time`."""
    if first in _PREDICATES and (
        second in (".", ",", ";", "!", "?", "—", "–") or (first in _GRADED and second in _AFTER_GRADED)
    ):
        return last not in CLAUSE_VERBS or second in _AFTER_GRADED
    if first in _GRADUALLY:
        return second in ("to", "for", "than", "if", "when", ".", ",")
    if first in _ADVERBS:
        return (
            second in _AFTER_ADVERB
            or second in _PREDICATES
            or (second.endswith("ing") and first in ("currently", "now", "just", "still", "also"))
        )
    if first == "going":
        return second == "to"
    if first == "about" and (last in _JOINING or not last.isalpha()):
        return second.isalpha() and second != "page"
    if first in _LINKS:
        return second in _DETERMINERS or (first == "about" and second in ("time", "to"))
    return (
        last in _JOINING
        and first.endswith("ed")
        and (second.endswith("ly") or second in ("by", "that", "to", "in", "most", "on", "for", "with", "at"))
    )


def _theirs(before: list[str], after: list[str]) -> str | None:
    last, first = _last(before), after[0]
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
    last, first, second = _last(before), after[0], after[1] if len(after) > 1 else ""
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
        return (not _last(before).isalpha() or _last(before) in _JOINING) and second not in _WELCOME
    if first in ("a", "an", "the", "not", "aware", "unable", "wondering", "gonna"):
        return second not in _WELCOME
    if _last(before) in _IF and (
        first in _SO or (first.endswith("ing") and second in _DETERMINERS | _LINKS | {",", "your"})
    ):
        return True
    if (
        _last(before) in _IF
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
