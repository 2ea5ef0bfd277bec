"""One finding for one fault: rules that know more of a place silence those that know less."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from prlint.engine.finding import Finding
    from prlint.engine.rule import Rule
    from prlint.text.span import Span


_OF_WORDS = frozenset({"spelling", "grammar", "punctuation", "hygiene", "names"})
"""Topics whose rules point at the words that are wrong, not at a field or at what is missing."""
_WORDS_LONG = 80
"""Characters: what covers more (a paragraph that stands twice) says nothing of the words in it."""


def settled(findings: Iterable[Finding], rules: Mapping[str, Rule]) -> list[Finding]:
    """The findings without doubles and without those that another one supersedes, in order of place and rule.

    What another engine found (it has a `code`) yields to a rule of our own that points at the same words.

    A finding supersedes whatever becomes of itself: suppressed, or superseded in turn. So the order in which rules run
    does not matter.
    """
    ordered = sorted(findings, key=lambda finding: (finding.span.start, finding.rule, finding.span.end))
    everywhere: set[str] = set()
    covered: dict[str, list[Span]] = {}
    for finding in ordered:
        rule = rules[finding.rule]
        if not rule.supersedes:
            continue
        if rule.kind == "required":
            everywhere.update(rule.supersedes)
            continue
        places = [finding.span, *(related.span for related in finding.related)]
        for other in rule.supersedes:
            if other in rules and rules[other].kind == "required":
                # What is missing is missing nowhere in particular.
                everywhere.add(other)
            else:
                covered.setdefault(other, []).extend(places)
    foreign = {finding.rule for finding in ordered if finding.code is not None}
    for other in foreign:
        covered.setdefault(other, []).extend(finding.span for finding in ordered if _of_words(finding))
    silences = {other: _Silence(places) for other, places in covered.items()}
    kept: list[Finding] = []
    seen: set[tuple[str, Span]] = set()
    for finding in ordered:
        key = (finding.rule, finding.span)
        silence = silences.get(finding.rule)
        if (
            key in seen
            or finding.rule in everywhere
            or (silence is not None and silence.covers(finding.span))
        ):
            continue
        seen.add(key)
        kept.append(finding)
    return kept


def _of_words(finding: Finding) -> bool:
    span = finding.span
    return finding.code is None and finding.topic in _OF_WORDS and span.end - span.start <= _WORDS_LONG


class _Silence:
    """Places at which a rule is silent.

    A place is counted in halves: an even number is the gap before a character, an odd one the character. A covering
    place holds its characters and the gaps at its ends, so that it also covers an empty place there.
    """

    __slots__ = ("_ends", "_starts")

    def __init__(self, places: Iterable[Span]) -> None:
        ordered = sorted(places)
        self._starts = [2 * place.start for place in ordered]
        self._ends = list(accumulate((2 * place.end for place in ordered), max))

    def covers(self, span: Span) -> bool:
        """Whether the span shares a character with a place, or is an empty one in it or at its ends."""
        empty = span.start == span.end
        first = 2 * span.start + (0 if empty else 1)
        last = 2 * span.end - (0 if empty else 1)
        index = bisect_right(self._starts, last) - 1
        return index >= 0 and self._ends[index] >= first
