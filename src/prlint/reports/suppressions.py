"""What was silenced, by whom and why: for whoever asks with `--report-suppressions`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from prlint.engine.finding import span_json
from prlint.reports.visible import sentence

if TYPE_CHECKING:
    from collections.abc import Iterator

    from prlint.engine.outcome import Outcome


def suppression_lines(outcome: Outcome, encoding: str) -> Iterator[str]:
    """`release.md:12:4: suppressed repeated-word “then then” (line 11: the song is called so)`, one a finding."""
    for finding, where, reason in outcome.suppressed:
        line, column = outcome.source.position(finding.span.start)
        by = f"{where}: {reason}" if reason else where
        words = f" “{finding.excerpt}”" if finding.excerpt and finding.span.start < finding.span.end else ""
        told = f"{outcome.path}:{line}:{column}: suppressed {finding.rule}{words} ({by})"
        yield sentence(told, encoding)


def suppressions_json(outcome: Outcome) -> Iterator[dict[str, Any]]:
    """The same for machines."""
    for finding, where, reason in outcome.suppressed:
        yield {
            "path": outcome.path,
            "rule": finding.rule,
            "severity": finding.severity.value,
            "excerpt": finding.excerpt,
            "span": span_json(finding.span, outcome.source),
            "fingerprint": finding.fingerprint,
            "where": where,
            "reason": reason or None,
        }
