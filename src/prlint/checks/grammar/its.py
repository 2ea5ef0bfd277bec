"""its or it's: whether “it is” is meant where its stands."""

from __future__ import annotations

from prlint.checks.grammar.takers import CLAUSE_VERBS, JOINING, PREPOSITIONS, last_word

GRADED = frozenset(
    """
    clear important essential imperative crucial difficult possible impossible likely unlikely necessary unacceptable
    unfortunate vital worth easy hard true critical fair unfair wrong available useless ready unclear amazing wonderful
    tough common rare normal typical great good nice fun sad ironic inevitable obvious evident reasonable appropriate interesting exciting
    """.split()
)
PREDICATES = GRADED | frozenset(
    "safe free clean close over fine okay ok right gone done dead alive different simple tough cheap expensive late early nothing something everything everyone".split()
)
"""Words that “its” has before no mark: “its safe,” is “it's safe,”."""
_AFTER_GRADED = frozenset("that to for when how if because why what".split())
_GRADUALLY = frozenset("easier harder better cheaper safer faster simpler worse clearer".split())
ADVERBS = frozenset(
    """
    also just still always never too so very really simply absolutely currently now probably certainly actually quite almost
    especially extremely incredibly particularly not only critically vitally perfectly equally clearly obviously definitely
    already often usually generally mainly mostly largely fully entirely hardly
    """.split()
)
_AFTER_ADVERB = frozenset("a an the not been that going too on at to my our your because why what".split())
DETERMINERS = frozenset("the a an this that our my your their his her these those all both".split())
LINKS = frozenset("in on at from for to of with during about like into".split())
_NEVER_OWNED = frozenset(
    "a an the not been because my our your their his gonna gone me him them what who why".split()
)
ITS_IS_WRONG_BEFORE = (
    frozenset(
        "a an the not been because my our your their his gonna gone going time part that due being doing no like complete me him them what who why used called something".split()
    )
    | PREDICATES
    | _GRADUALLY
    | ADVERBS
    | LINKS
)
"""The words of which one must stand behind, for the written one to be wrong at all."""
ITS_IS_WRONG_BEHIND = JOINING


def is_it(before: list[str], after: list[str]) -> bool:
    """Whether what follows can stand only behind “it is”, or “it has”."""
    last, first, second = last_word(before), after[0], after[1] if len(after) > 1 else ""
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
        return last in JOINING and second in (",", ".")
    if first == "something":
        return second in ("i", "we", "they", "you", "he", "she", "that", "the", "to", "which")
    if first in ("being", "doing"):
        return last in ("as", "what", "how", "if", "when", "while", "because") and second != "so"
    if first in ("time", "part"):
        begins = last in JOINING or last in CLAUSE_VERBS or not last.isalpha()
        return (
            begins
            and second in (("to", "for", "he", "she", "we", "they", "that") if first == "time" else ("of",))
            and "market" not in after[:3]
        )
    return _is_so(last, first, second)


def _is_so(last: str, first: str, second: str) -> bool:
    """Whether adjectives, adverbs or prepositions follow that no noun can end: `its safe,`, `its too early`, `its about time`."""
    if first in PREDICATES and (
        second in (".", ",", ";", "!", "?", "—", "–") or (first in GRADED and second in _AFTER_GRADED)
    ):
        return last not in CLAUSE_VERBS or second in _AFTER_GRADED
    if first in _GRADUALLY:
        return second in ("to", "for", "than", "if", "when", ".", ",")
    if first in ADVERBS:
        return (
            second in _AFTER_ADVERB
            or second in PREDICATES
            or (second.endswith("ing") and first in ("currently", "now", "just", "still", "also"))
        )
    if first == "going":
        return second == "to"
    if first == "about" and (last in JOINING or not last.isalpha()):
        return second.isalpha() and second != "page"
    if first in LINKS:
        return second in DETERMINERS or (first == "about" and second in ("time", "to"))
    return (
        last in JOINING
        and first.endswith("ed")
        and (second.endswith("ly") or second in ("by", "that", "to", "in", "most", "on", "for", "with", "at"))
    )
