"""What the words around an unknown word say of it: another language, a name, a compound."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prlint.spelling.known import MARKS, is_known
from prlint.spelling.vocabulary import NAME, vocabulary

if TYPE_CHECKING:
    from prlint.spelling.candidates import Candidate, Runs

_NEAR = 5
_OTHERS = 2
"""So many unknown words within so many runs are another language."""
_OF_COMPOUND = 8
"""Letters from which a part of a compound is looked at."""
_FOREIGN = frozenset(
    "de del la las los el en y et le les des du di della dos das und der die das te ki".split()
)
"""Words of other languages that stand beside theirs."""
_ADDRESSED = frozenset(
    "mr mrs ms miss mx dr prof sir dame sen rep gov hon rev sgt capt lt col gen judge justice senator governor".split()
)
"""Behind these stands a name."""
_ENDS = (".", "!", "?", ":", "”", '"')
_TITLE_SHARE = 0.6
"""Share of capitalised words from which a line is in title case."""


def is_foreign(runs: Runs, candidate: Candidate) -> bool:
    """Whether other unknown words, or words with accents, stand around: another language, a list of names."""
    at = candidate.run
    small = candidate.word.islower()
    # Beside a word in small letters a name tells nothing.
    beside = [
        other
        for other in runs.candidates
        if other.start != candidate.start
        and abs(other.run - at) <= _NEAR
        and (other.word.islower() or not small)
    ]
    if any(abs(other.run - at) == 1 for other in beside) or len(beside) >= _OTHERS:
        return True
    if any(other.run == at for other in beside):
        return True
    near = runs.words[max(0, at - 1) : at] + runs.words[at + 1 : at + 2]
    if not _FOREIGN.isdisjoint(near):
        return True
    if any(not letter.isascii() and letter.isalpha() for word in near for letter in word):
        return True
    run = runs.words[at]
    if "-" in run and small and len(candidate.word) < _OF_COMPOUND:
        # `criss-cross`, `go-getter`: compounds have parts that are no words alone.
        return True
    # `Un-yong`: the small part of a name.
    return (
        "-" in run
        and candidate.word.islower()
        and not run.islower()
        and not run[:1].islower()
        and run.count("-") == 1
    )


def is_joined(runs: Runs, candidate: Candidate) -> bool:
    """Whether the word is a part of one that is written with a hyphen here: `co-ordinated`, `non-invasively`."""
    run = runs.words[candidate.run].strip(MARKS)
    return "-" in run and candidate.word.islower() and is_known(run.replace("-", ""))


def is_clipped(text: str, candidate: Candidate) -> bool:
    """Whether it is a word in -ing that is written as it is said: `lip smackin' good`."""
    word = candidate.word.lower()
    return (
        text[candidate.end : candidate.end + 1] in ("'", "’") and word.endswith("in") and is_known(word + "g")
    )


def is_named(runs: Runs, candidate: Candidate) -> bool:
    """Whether an initial or a form of address stands before a capitalised word: `Mr. Comely`, `Karl S. Pistorr`."""
    before = runs.words[candidate.run - 1].strip("(“\"'*_") if candidate.run else ""
    bare = before.rstrip(".")
    return candidate.word[0].isupper() and (
        (before != bare and len(bare) == 1 and bare.isupper())
        or (before[:1].isupper() and bare.lower() in _ADDRESSED)
    )


def part_of_line(text: str, runs: Runs, candidate: Candidate) -> str:
    """Whether a capital stands at the beginning of a sentence, in a line of capitals, or beside small words."""
    words = runs.words
    capitals = [word for word in words if len(word) > 3 and word[0].isalpha()]
    title = len(capitals) > 2 and sum(word[0].isupper() for word in capitals) >= _TITLE_SHARE * len(capitals)
    before = words[candidate.run - 1] if candidate.run else ""
    if title:
        # `John Christl`: a first name before it.
        value = vocabulary().value(before.lower())
        return "name" if value & NAME and before[:1].isupper() and before[1:].islower() else "headline"
    after = words[candidate.run + 1] if candidate.run + 1 < len(words) else ""
    if after[:1].isupper():
        return "name"
    if len(text) > 60 and (not before or before.endswith(_ENDS)):
        return "sentence"
    return "name" if before[:1].isupper() or not before else "middle"
