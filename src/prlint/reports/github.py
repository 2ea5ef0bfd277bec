"""Annotations on a pull request: workflow commands in the log of a GitHub Action.

Of each kind the platform keeps ten a step and drops the rest without a word. So the ten are chosen here, errors
before warnings before notes, and what is left is counted and listed in the log.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, TextIO

from prlint.checks.hit import Severity
from prlint.engine.outcome import Outcome
from prlint.reports.repository import Repository
from prlint.reports.summary_lines import counted, summary_line
from prlint.reports.suppressions import suppression_lines
from prlint.reports.utf16 import Utf16
from prlint.reports.visible import sentence
from prlint.reports.workflow import command, unspoken

if TYPE_CHECKING:
    from collections.abc import Iterator

    from prlint.engine.finding import Finding
    from prlint.engine.outcome import Failure
    from prlint.reports.summary import Result, Summary
    from prlint.reports.write import View
    from prlint.text.source import Source

_KINDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}
OF_A_KIND = 10
"""Annotations of one kind in one step."""
ALTOGETHER = 50
"""Annotations of one job; the three kinds of this step leave room for its other steps."""


class _Line(NamedTuple):
    kind: str
    properties: dict[str, str | int]
    message: str


def write(results: Iterator[Result], summary: Summary, to: TextIO, view: View) -> None:
    """Write the annotations when all findings are there: an error of the last file comes before a note of the first."""
    repository = Repository()
    found: dict[str, list[_Line]] = {kind: [] for kind in _KINDS.values()}
    more: list[str] = []
    for result in results:
        if isinstance(result, Outcome):
            units = Utf16(result.source)
            path = repository.path(result.path)
            for finding in result.findings:
                line = _line(finding, path, units, result.source)
                found[line.kind].append(line)
            more += suppression_lines(result, "utf-8") if view.suppressions else ()
    failures = [
        _failure(one._replace(path=None if one.path is None else repository.path(one.path)))
        for one in summary.failures
    ]
    found["error"] = [*failures, *found["error"]]
    shown = [line for lines in found.values() for line in lines[:OF_A_KIND]][:ALTOGETHER]
    for line in shown:
        to.write(command(*line) + "\n")
    rest = [line for lines in found.values() for line in lines[OF_A_KIND:]]
    if rest:
        head = f"{counted(len(rest), 'more finding')} without an annotation: {OF_A_KIND} of a kind are the most that is shown."
        to.write(f"{head}\n")
        to.writelines(f"{unspoken(f'{line.kind} {line.message}')}\n" for line in rest)
    to.writelines(f"{unspoken(line)}\n" for line in more)
    if not view.quiet:
        to.write(f"{unspoken(sentence(summary_line(summary)))}\n")


def _line(finding: Finding, path: str, units: Utf16, source: Source) -> _Line:
    line, column = units.position(finding.span.start)
    end_line, end_column = units.position(finding.span.end)
    properties: dict[str, str | int] = {"file": path, "line": line}
    if end_line > line:
        # Columns count only on one line. A place that ends with its line does not reach the next.
        properties["endLine"] = end_line - (end_column == 1)
    else:
        properties |= {"endLine": line, "col": column, "endColumn": max(column, end_column)}
    properties["title"] = f"prlint {finding.rule}"
    options = "".join(f" Try “{one}”." for one in finding.suggestions[:1])
    # The place is said again, as other reports say it: in the log nothing else tells it.
    place = ":".join(map(str, source.position(finding.span.start)))
    told = f"{path}:{place}: {finding.message}{options} [{finding.rule}]"
    return _Line(_KINDS[finding.severity], properties, sentence(told))


def _failure(failure: Failure) -> _Line:
    where: dict[str, str | int] = {} if failure.path is None else {"file": failure.path}
    return _Line("error", where | {"title": "prlint could not check this"}, sentence(failure.line))
