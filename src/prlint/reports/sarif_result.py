"""One finding as a result of SARIF."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from prlint.checks.hit import Severity
from prlint.reports.line_hashes import line_hashes
from prlint.reports.utf16 import Utf16

if TYPE_CHECKING:
    from prlint.engine.finding import Finding, Fix
    from prlint.text.source import Source
    from prlint.text.span import Span

LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}
"""The most severe first."""
_RELATED_AT_MOST = 100
"""Of a thousand that are accepted, code scanning shows these."""
_SNIPPET_AT_MOST = 200


class Places:
    """Where things stand in one file."""

    def __init__(self, source: Source, artifact: dict[str, str], *, hashed: bool) -> None:
        """Take the source and its address; `hashed`: whether results carry a hash of their line."""
        self.source = source
        self.artifact = artifact
        self._utf16 = Utf16(source)
        self._hashes = line_hashes(source) if hashed else []

    def region(self, span: Span) -> dict[str, Any]:
        """Lines and columns from 1, the end column behind the last character."""
        line, column = self._utf16.position(span.start)
        end_line, end_column = self._utf16.position(span.end)
        return {"startLine": line, "startColumn": column, "endLine": end_line, "endColumn": end_column}

    def location(self, region: dict[str, Any]) -> dict[str, Any]:
        """The place of a region of this file."""
        return {"physicalLocation": {"artifactLocation": self.artifact, "region": region}}

    def line_hash(self, line: int) -> str | None:
        """What code scanning knows a line by."""
        return self._hashes[line - 1] if line <= len(self._hashes) else None


def result_json(finding: Finding, places: Places) -> dict[str, Any]:
    """The result, but for `ruleIndex`."""
    region = places.region(finding.span)
    fingerprints = {"prlint/1": finding.fingerprint}
    line_hash = places.line_hash(region["startLine"])
    if line_hash is not None:
        fingerprints["primaryLocationLineHash"] = line_hash
    # Without excerpts there is none; a long one would make the file long and tells no more.
    if finding.excerpt and 0 < finding.span.end - finding.span.start <= _SNIPPET_AT_MOST:
        region["snippet"] = {"text": finding.span.of(places.source.text)}
    entry: dict[str, Any] = {
        "ruleId": finding.rule,
        "level": LEVELS[finding.severity],
        "message": {"text": _message(finding)},
        "locations": [places.location(region)],
        "partialFingerprints": fingerprints,
        "properties": {
            "topic": finding.topic,
            "severity": finding.severity.value,
            **({"code": finding.code} if finding.code else {}),
            **({"where": dict(finding.where)} if finding.where else {}),
        },
    }
    if finding.related:
        entry["relatedLocations"] = [
            {"id": number, "message": {"text": place.message}, **places.location(places.region(place.span))}
            for number, place in enumerate(finding.related[:_RELATED_AT_MOST])
        ]
    if finding.fix is not None and finding.fix.edits:
        entry["fixes"] = [_fix(finding.fix, places)]
    return entry


def _message(finding: Finding) -> str:
    """The rule's sentence, which becomes the title of an alert, then what it could be."""
    if not finding.suggestions:
        return finding.message
    options = ", ".join(f"“{suggestion}”" for suggestion in finding.suggestions)
    return f"{finding.message}\nTry: {options}"


def _fix(fix: Fix, places: Places) -> dict[str, Any]:
    replacements = [
        {"deletedRegion": places.region(edit.span), "insertedContent": {"text": edit.replacement}}
        for edit in fix.edits
    ]
    return {
        "description": {"text": fix.message},
        "artifactChanges": [{"artifactLocation": places.artifact, "replacements": replacements}],
        "properties": {"safety": fix.safety},
    }
