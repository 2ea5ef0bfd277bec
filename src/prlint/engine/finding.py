"""A finding: a fault at a place, with all that a report, an editor or a baseline needs to know of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

    from prlint.checks.hit import Edit, Related, Severity
    from prlint.text.source import Source
    from prlint.text.span import Span


SAFE, UNSAFE = "safe", "unsafe"


class Fix(NamedTuple):
    """How the fault may be mended."""

    safety: str
    """safe or unsafe: what the rule file says, unless this very place is one that only its writer may change."""
    message: str
    edits: tuple[Edit, ...]
    """In order, not overlapping; each lies within one piece of the map from prose to source."""


@dataclass(slots=True)
class Finding:
    """What one rule says of one place of one file. The names are the keys of `prlint/findings/1`, but for the last two."""

    path: str
    rule: str
    topic: str
    severity: Severity
    message: str
    excerpt: str
    """The source under the span, line ends as spaces, at most 200 characters; around an empty span 40 on each side."""
    span: Span
    fingerprint: str
    """`1:` and a digest of rule and words, without offsets: it survives edits elsewhere in the file."""
    suggestions: tuple[str, ...] = ()
    related: tuple[Related, ...] = ()
    fix: Fix | None = None
    url: str | None = None
    code: str | None = None
    """The id of the finding in another engine."""
    where: Mapping[str, Any] | None = None
    """Part, paragraph, run and page, for formats that have them."""
    words: str = ""
    """What the fingerprint is made of besides the rule; no key of the JSON."""
    summary: str = ""
    """What the rule finds, in words that are the same for every release; no key of the JSON."""


def span_json(span: Span, source: Source) -> dict[str, int]:
    """A span with lines and columns (from 1, in code points), the end exclusive."""
    line, column = source.position(span.start)
    end_line, end_column = source.position(span.end)
    return {
        "start": span.start,
        "end": span.end,
        "line": line,
        "column": column,
        "end_line": end_line,
        "end_column": end_column,
    }


def finding_json(finding: Finding, source: Source) -> dict[str, Any]:
    """One entry of `findings` in `prlint/findings/1`."""
    fix = finding.fix
    return {
        "path": finding.path,
        "rule": finding.rule,
        "topic": finding.topic,
        "severity": finding.severity.value,
        "message": finding.message,
        "excerpt": finding.excerpt,
        "span": span_json(finding.span, source),
        "code": finding.code,
        "fingerprint": finding.fingerprint,
        "suggestions": list(finding.suggestions),
        "related": [
            {"path": finding.path, "span": span_json(place.span, source), "message": place.message}
            for place in finding.related
        ],
        "where": None if finding.where is None else dict(finding.where),
        "fix": fix
        and {
            "safety": fix.safety,
            "message": fix.message,
            "edits": [
                {"start": edit.span.start, "end": edit.span.end, "replacement": edit.replacement}
                for edit in fix.edits
            ],
        },
        "url": finding.url,
    }
