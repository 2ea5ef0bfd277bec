"""The findings as JSON, `prlint/findings/1`: keys are only ever added."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TextIO

from prlint.engine.finding import finding_json
from prlint.engine.outcome import Outcome
from prlint.reports.json_text import json_text
from prlint.reports.suppressions import suppressions_json
from prlint.reports.tables import tables
from prlint.version import __version__

if TYPE_CHECKING:
    from collections.abc import Iterator

    from prlint.engine.outcome import Failure
    from prlint.reports.summary import Result, Summary, Unread
    from prlint.reports.write import View

SCHEMA = "prlint/findings/1"


def write(results: Iterator[Result], summary: Summary, to: TextIO, view: View) -> None:
    """Write one object; findings are in the order of path, start and rule."""
    suppressed: list[dict[str, Any]] = []
    found: list[tuple[tuple[str, int, str], dict[str, Any]]] = []
    for result in results:
        if isinstance(result, Outcome):
            found += (
                ((finding.path, finding.span.start, finding.rule), finding_json(finding, result.source))
                for finding in result.findings
            )
            suppressed += suppressions_json(result) if view.suppressions else ()
    # Two findings of one rule may begin at one place: they keep the order in which they were made.
    found.sort(key=lambda pair: pair[0])
    report: dict[str, Any] = {
        **counts_json(summary),
        "findings": [finding for _, finding in found],
        "failures": [failure_json(failure) for failure in summary.failures],
        "unread": [failure_json(unread) for unread in summary.unread],
    }
    if view.suppressions:
        report["suppressions"] = suppressed
    to.write(json_text(report, indent=2))
    to.write("\n")


def counts_json(summary: Summary) -> dict[str, Any]:
    """What a run came to, and by which versions."""
    return {
        "schema": SCHEMA,
        "version": __version__,
        "tables": tables(),
        "files": summary.files,
        "errors": summary.errors,
        "warnings": summary.warnings,
        "infos": summary.infos,
        "suppressed": summary.suppressed,
        "fixed": summary.fixed,
    }


def failure_json(failure: Failure | Unread) -> dict[str, str | None]:
    """A file of which there is one sentence to say."""
    return {"path": failure.path, "message": failure.message}
