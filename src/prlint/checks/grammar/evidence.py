"""What the words around a place say of the word that belongs there, as weights learnt from releases.

For questions that a list of neighbours answers badly, because the neighbours are as many as there are nouns and verbs:
whether a possessive stands in a place or a clause begins there (its or it's), whether a possessive or “there”, whether
something is compared (then or than). The weights are those of a logistic regression; `scripts/evidence` counts and fits
them, `data/SOURCES.md` says on what.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from prlint.text.packed import Packed

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

DATA = Path(__file__).parent / "data"
STEPS = 100
"""Steps of a stored weight to one unit of log-odds."""
OWNER_OR_CLAUSE, OWNER_OR_THERE, THEN_OR_THAN = "c", "t", "n"
"""Questions: each is about two words or kinds of word, and weights above 0 speak for the second one."""
ALWAYS = "="
"""The weight that each place of a question has."""
_DIGITS = str.maketrans("123456789", "000000000")


def log_odds(question: str, before: Sequence[str], after: Sequence[str]) -> float:
    """How much the neighbours speak for the question's second word, as natural log-odds: 3 is twenty to one.

    Args:
        question: one of the questions above.
        before: the words and marks before the place in order, in lower case; of these the last two are looked at.
        after: those behind it; of these the first three.
    """
    value = _weights().value
    return (value(question + ALWAYS) + sum([value(question + sign) for sign in signs(before, after)])) / STEPS


def signs(before: Sequence[str], after: Sequence[str]) -> Iterator[str]:
    """What is looked at of a place's neighbours: words, their endings, and two words together. All figures are alike."""
    left = before[-1].translate(_DIGITS) if before else "^"
    outer = before[-2].translate(_DIGITS) if len(before) > 1 else "^"
    right, second, third = [word.translate(_DIGITS) for word in (*after[:3], "$", "$", "$")[:3]]
    yield f"a{left}"
    yield f"b{outer}"
    yield f"c{right}"
    yield f"d{second}"
    yield f"e{third}"
    yield f"f{left[-2:]}"
    yield f"g{right[-3:]}"
    yield f"h{second[-2:]}"
    yield f"i{outer} {left}"
    yield f"j{left} {right}"
    yield f"k{right} {second}"
    yield f"l{left[-2:]} {right[-2:]}"
    yield f"m{right[-2:]} {second[-2:]}"


@cache
def _weights() -> Packed:
    return Packed.open(DATA / "evidence.marisa", DATA / "evidence.values", "h")
