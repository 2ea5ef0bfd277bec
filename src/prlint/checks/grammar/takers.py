"""Words behind which an object stands, and words behind which a clause begins."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

PREPOSITIONS = frozenset(
    """
    of in for to about with on from through at by into within under during across over beyond among throughout toward towards
    upon between against despite regarding including via without behind above below near alongside amid around inside
    outside per concerning
    """.split()
)
_VERBS = frozenset(
    """
    achieve advance announces bolster boost bring brings broaden build built celebrate celebrates complete completes deepen
    defend deploy develop develops diversify double elevate enhance enhances expand expands extend extends fulfill fund grow grows held
    hold improve improves increase increases launch launches leverage leverages lose loses lost maintain maintains manage
    manages meet meets met modernize open opens optimize pay pays paid preserve protect protects raise raises
    rebuild reduce reduces refine reflect reflects reinforce reinforces replace restore retain sell sells serve
    serves share shares showcase showcases solidify strengthen strengthens support supports sustain transform transforms
    underscores unveils unveil update updates upgrade pursue secure approach fill organize broke broken break breaks change
    changes drive drives purchase purchases choose chose chooses assemble take takes took taken put made regain regained puts use uses
    tailor streamline express mask define finalize renew earn earns leave leaves sharpen broadened voice simplify automate
    contact contacts consult reset block blocks notify submit enter verify provide provides implement implements
    lead leads led send sends sent spend spends spent customises customizes design designs fit fits
    """.split()
)
_AUXILIARIES = frozenset(
    "to didn't doesn't don't can will could would may might should must cannot and help helps helped".split()
)
CLAUSE_VERBS = frozenset(
    """
    say says said think thinks thought know knows knew believe believes believed hope hopes hoped see sees saw ensure ensures
    ensured show shows showed shown feel feels felt prove proves proved realize realizes realized find finds found learn learns learned
    hear hears heard understand understands understood mean means meant guess bet assume assumes assumed claim claims claimed argue
    argues argued suggest suggests suggested indicate indicates indicated imagine imagined remember remembered note notes noted
    decide decided admit admits admitted pretend wish wishes wished expect expects expected fear fears feared demonstrate demonstrates
    demonstrated report reports reported confirm confirms confirmed determine determined assert asserted add adds added
    explain explains explained stress stressed insist insists insisted conclude concluded announce announced agree agrees agreed
    saying thinking knowing believing hoping seeing ensuring showing feeling proving realizing finding learning hearing
    meaning assuming claiming arguing suggesting indicating noting deciding adding explaining stressing warned warns warning
    going doing looking being having getting trying talking during provided concerned pleased excited delighted convinced told
    interested need used based supposed emphasized reiterated repeated replied asked wondered worried wanted needed doubt
    when if because so that whether like as
    """.split()
)
"""Behind these a clause may begin, so that “it's”, “they're” and “there” can be right."""
JOINING = frozenset(
    "once if when because whether unless once that since while and but so until where".split()
)
"""These join a clause to what stands before them."""
_SUBJECTS_FOLLOW = frozenset("where what who which or then and as than whatever whoever".split())


def last_word(before: Sequence[str]) -> str:
    """The nearest of the words and marks before a place; empty at the beginning of a text."""
    return before[-1] if before else ""


def clause_begins(last: str) -> bool:
    """Whether a clause can begin behind a word or mark."""
    return not last.isalpha() or last in CLAUSE_VERBS or last in JOINING or last in _SUBJECTS_FOLLOW


def takes_object(before: Sequence[str]) -> bool:
    """Whether the last word is a preposition or a verb that takes an object, and no clause begins behind it."""
    if not before:
        return False
    last = before[-1]
    if last in CLAUSE_VERBS or not last.isalpha():
        return False
    if last in PREPOSITIONS or last in _VERBS:
        return True
    if len(last) > 4 and last.endswith(("ed", "ing")):
        return True
    return len(before) > 1 and before[-2] in _AUXILIARIES and before[-2] != "and"
