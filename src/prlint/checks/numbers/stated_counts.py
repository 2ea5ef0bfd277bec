"""Counts that announce what follows: `three steps:`, `the following five counties are`."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from prlint.text.patterns import linear

if TYPE_CHECKING:
    from collections.abc import Iterator

NUMBERS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen twenty"
).split()
_MOST = 40
_NUMBER = r"two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|[1-9]\d?"
A_NUMBER = linear(rf"(?i)\b(?:{_NUMBER})[\s\-]")
"""What every count begins with; cheap to look for."""
_WORD = r"[A-Za-z][A-Za-z’'\-]*"
_PHRASE = linear(
    rf"(?i)\b({_NUMBER})(?:\s\(\d{{1,2}}\))?(?:-(?:point|step|part|item|stage)\s{_WORD}\b|\s(?:{_WORD},?\s){{0,3}}?({_WORD}[a-rt-z]s|people|women|men|children|criteria|alumni|businesses|classes|passes|losses)\b(?:\s{_WORD}[a-rt-z]s\b)?)"
)
# The number is no count of what follows, or not an exact one.
_HEDGED = linear(
    r"(?i)(?:\b(?:than|least|most|over|nearly|about|approximately|roughly|around|almost|under|including|includes?|like|as|among|plus|phase|step|chapter|part|section|page|no\.|number|level|tier|grades?|day|ages?|aged|every|per|another|additional|other|last|past|previous)\s"
    rf"|\b(?:(?:{_NUMBER}|one|some|any|most|many|all|each|out|half|several|none|either|first|last)\s(?:to|or|and|of(?:\s(?:the|our|its|these|those|their))?)\s)|\bup to\s|[$£€#<>≥≤~.,:/\-–—+’']|\d\s?)$"
)
# `Gen 5 adapters`, `Boeing 747 jets`: a part of a name.
_NAMED = linear(r"(?:^|\s)[A-Z][A-Za-z]*\s$")
_BEFORE_COUNT = frozenset(
    {"The", "These", "Those", "All", "Our", "Its", "His", "Her", "Their", "In", "With", "Top", "Here", "Meet"}
)
_UNITS = frozenset(
    "years months weeks days hours minutes seconds decades centuries quarters percent miles kilometers kilometres metres meters feet inches acres hectares "
    "dollars cents euros pounds tons tonnes points times pages degrees votes ounces grams kilograms litres liters gallons counts fold thirds fifths halves "
    "hundreds thousands millions billions terms this his its was is has us as plus does pts yards shares".split()
)
_LOOSE = linear(
    r"(?i)\b(?:includ\w*|such as|among|like|e\.g|example|instance|notably|especially|particularly|ranging|variety|\d+|"
    r"two|three|four|five|six|seven|eight|nine|ten|following\s[a-z]+|these\s[a-z]+|each|respectively)\b"
)
# What may stand between the counted thing and the colon; a verb of another sort has another list behind it.
_TAIL = linear(
    r"(?i)^,?(?:\s(?:are|were|will be|is|include|as follows|below|here|follow|today|this year|the following|namely|respectively))?$"
    r"|^,?\s(?:of|for|in|to|that|on|from|at|by|when|where|who|which|this|within|across|under|over|around|toward|you)\s[^:;.()]{1,70}?(?:\s(?:are|were|will be))?$"
    r"|^\sand\s(?:their|its|our)\s[a-z ]{1,40}\s(?:are|were)$|^,\s(?:you|we|they|anyone|everyone|readers|users|customers)\s[^:;.()]{1,60}$"
    r"|^\s(?:[a-z]{2,}ing\s[^:;.()]{1,70}|(?:[a-z]{2,}ed|made|written|given|held|built|sold|drawn|taken|found)\s(?:by|through|in|from|for|to|on|at|with|during|under)\s[^:;.()]{1,70})$"
)
_OTHER_LIST = linear(
    r"(?i)^\s(?:facing|following|regarding|concerning|involving|containing|covering|charging|alleging|charged|accused|convicted|sentenced|indicted)\b"
)
# The counted things themselves were named, chosen, passed: they follow, and not what was done with them.
_CHOSEN = linear(
    r"(?i)^,?(?:\s(?:today|also|now|that|which|who))?(?:\s(?:are|were|was|have|has|had|will|can|may|be|been|being|also|now)){0,4}\s"
    r"(?:named|elected|selected|chosen|honou?red|recogni[sz]ed|covered|listed|appointed|added|nominated|awarded|approved|passed|adopted|introduced|joined|joining|affected|involved|proposed|planned"
    r"|scheduled|available|open|closed|required|needed|offered|featured|won|received?|receiving|earned|published|released|identified|recommended|eligible|participating|competing|present(?:ed|ing)?|speaking|attending)\b[^:;.]{0,70}$"
)
# What was done with the counted things, or will be, as the last words before the colon.
_DONE = linear(
    r"(?i)^,?(?:\s(?:today|also|now|that|which|who))?\s(?:will|can|may|must|have|has|had|are|were)(?:\s(?:also|now|been|be|being|to be|yet to be)){0,2}\s([a-z]{2,}ed|built|sold|shown|given|held|made|shut|cut)(?:\s(?:today|this year|next year|first|(?:in|by|at|on)\s[^:;.,()]{1,30}))?$"
)
# Behind these stands what somebody is told, asked or given, not who was.
_DONE_TO = frozenset(
    "charged accused convicted sentenced indicted alleged asked told offered required needed assigned granted fined graded divided based used given located concerned focused related interested called noted stated".split()
)
_OPEN_END = linear(
    r"(?i)\b(?:with|on|to|of|for|in|at|by|from|and|or|the|said|says|added|stated|asked|wrote|continued|charged|charges|including)$"
)
_LONGEST = 90
FARTHEST = 190
"""Code points between a number and what it announces."""


class Stated(NamedTuple):
    """A count in a paragraph. Offsets are in its prose."""

    start: int
    end: int
    """Of the number alone."""
    noun_end: int
    number: int


def stated_before(text: str, left: int, right: int) -> Stated | None:
    """The count that announces what stands behind an offset, if the words between allow no other reading.

    Args:
        text: of a paragraph.
        left: where the sentence begins.
        right: of the colon, the dash or the verb behind which the things stand.
    """
    found = None
    for candidate in _counts(text, left, right):
        found = candidate
    if found is None or right - found.noun_end > _LONGEST:
        return None
    tail = text[found.noun_end : right].rstrip()
    if _LOOSE.search(tail) is not None or _OTHER_LIST.search(tail) is not None:
        return None
    if _TAIL.search(tail) is None and _CHOSEN.search(tail) is None and not _is_done(tail):
        return None
    if tail and _OPEN_END.search(tail) is not None:
        return None
    return found


def _is_done(tail: str) -> bool:
    match = _DONE.search(tail)
    return match is not None and match.group(1).lower() not in _DONE_TO


def _counts(text: str, left: int, right: int) -> Iterator[Stated]:
    for match in _PHRASE.finditer(text[left:right]):
        start = left + match.start()
        words = match.group(1)
        number = int(words) if words.isdigit() else NUMBERS.index(words.lower())
        if not 2 <= number <= _MOST or _HEDGED.search(text[max(0, start - 24) : start]) is not None:
            continue
        if words.isdigit() and _is_named(text[left:start]):
            continue
        if any(word.lower().strip(",") in _UNITS for word in match.group().split()[1:]):
            continue
        yield Stated(start, start + len(words), left + match.end(), number)


def _is_named(before: str) -> bool:
    """Whether a figure belongs to the name that stands before it."""
    return _NAMED.search(before[-30:]) is not None and before.split()[-1] not in _BEFORE_COUNT
