"""`path:line:column: severity rule message`, one line a finding: for editors, grep and logs."""

from __future__ import annotations

from typing import TYPE_CHECKING, TextIO

from prlint.engine.outcome import Outcome
from prlint.reports.run_end import RunEnd
from prlint.reports.suppressions import suppression_lines
from prlint.reports.visible import sentence, visible

if TYPE_CHECKING:
    from collections.abc import Iterator

    from prlint.reports.summary import Result, Summary
    from prlint.reports.write import View


def write(results: Iterator[Result], _summary: Summary, to: TextIO, view: View) -> None:
    """Write one line a finding, infos included."""
    encoding = to.encoding or "utf-8"
    end = RunEnd()
    for result in results:
        if not isinstance(result, Outcome):
            continue
        path = visible(result.path, encoding)
        for finding in result.findings:
            line, column = result.source.position(finding.span.start)
            message = sentence(finding.message, encoding)
            to.write(f"{path}:{line}:{column}: {finding.severity.value} {finding.rule} {message}\n")
        end.add(result)
        if view.suppressions:
            to.writelines(f"{line}\n" for line in suppression_lines(result, encoding))
    if view.statistics:
        to.writelines(f"{line}\n" for line in end.statistics())
