"""One JSON object a line, as the files are read: for long runs and for programs that read lines.

Each has a `type`. `finding` has the keys of a finding of `prlint/findings/1`; `failure` and `unread` have `path` and
`message`; `suppression` is there if it was asked for; the last line, `summary`, has the counts.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TextIO

from prlint.engine.finding import finding_json
from prlint.engine.outcome import Failure, Outcome
from prlint.reports.findings_json import counts_json, failure_json
from prlint.reports.json_text import json_text
from prlint.reports.suppressions import suppressions_json

if TYPE_CHECKING:
    from collections.abc import Iterator

    from prlint.reports.summary import Result, Summary
    from prlint.reports.write import View


def write(results: Iterator[Result], summary: Summary, to: TextIO, view: View) -> None:
    """Write each file's lines as it comes; findings are in order of place and rule within a file."""
    for result in results:
        to.writelines(json_text({"type": kind, **entry}) + "\n" for kind, entry in _entries(result, view))
    to.write(json_text({"type": "summary", **counts_json(summary)}) + "\n")


def _entries(result: Result, view: View) -> Iterator[tuple[str, dict[str, Any]]]:
    if not isinstance(result, Outcome):
        yield ("failure" if isinstance(result, Failure) else "unread"), failure_json(result)
        return
    for finding in result.findings:
        yield "finding", finding_json(finding, result.source)
    for failure in result.failures:
        yield "failure", failure_json(failure)
    if view.suppressions:
        for suppression in suppressions_json(result):
            yield "suppression", suppression
