"""From a hit to a finding: level, message, excerpt, fix."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prlint.addresses import rule_page
from prlint.checks.hit import Missing, Severity
from prlint.engine.finding import Finding
from prlint.engine.fingerprint import words_at
from prlint.engine.fixing import fix_of
from prlint.engine.missing import missing_place

if TYPE_CHECKING:
    from prlint.checks.hit import Hit
    from prlint.engine.plan import Active
    from prlint.reading.reading import Reading
    from prlint.text.span import Span

_EXCERPT = 200
_AROUND = 40
_ORDER = (Severity.ERROR, Severity.WARNING, Severity.INFO)


def finding_of(active: Active, hit: Hit, reading: Reading) -> Finding:
    """The finding that a hit is. Its fingerprint is given when all findings of the file are known.

    Raises:
        KeyError: the rule's message has a name for which the check gave no value.
    """
    rule = active.rule
    source = reading.document.source
    place = hit.place
    span = missing_place(place, reading.document, reading.release) if isinstance(place, Missing) else place
    return Finding(
        path=source.path,
        rule=rule.id,
        topic=rule.topic,
        severity=severity_of(active.severity, hit),
        message=rule.message.format_map(hit.values),
        excerpt=excerpt(source.text, span),
        span=span,
        fingerprint="",
        suggestions=hit.suggestions,
        related=hit.related,
        fix=fix_of(rule, hit, reading),
        url=rule_page(rule.id),
        code=hit.code,
        # What is missing as a whole is the same fault wherever it would stand; no words around it count.
        words="" if isinstance(place, Missing) else words_at(source.text, span),
        summary=rule.summary,
    )


def severity_of(level: Severity, hit: Hit) -> Severity:
    """The level of a finding: the rule's, lowered by the check, and by one more if all rests on position alone."""
    rank = _ORDER.index(level)
    if hit.level is not None:
        rank = max(rank, _ORDER.index(hit.level))
    if hit.on_position:
        rank = min(rank + 1, len(_ORDER) - 1)
    return _ORDER[rank]


def excerpt(source: str, span: Span) -> str:
    """The source under a span on one line, at most 200 characters; of an empty span 40 characters on each side."""
    if span.start == span.end:
        text = source[max(0, span.start - _AROUND) : span.end + _AROUND]
    else:
        text = source[span.start : min(span.end, span.start + _EXCERPT)]
    return text.replace("\r\n", " ").replace("\n", " ").replace("\r", " ")
