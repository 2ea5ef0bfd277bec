"""JUnit XML: for servers that show the results of tests.

A file is a suite and a finding a case in it, failed if a finding of its severity fails the run; a file without
findings is one case that passed, one that could not be read an error.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TextIO

from prlint.checks.hit import Severity
from prlint.engine.outcome import Failure, Outcome
from prlint.reports.markup import attributes, escaped
from prlint.reports.visible import sentence

if TYPE_CHECKING:
    from collections.abc import Iterator

    from prlint.engine.finding import Finding
    from prlint.reports.summary import Result, Summary
    from prlint.reports.write import View

_FAILING = {
    None: frozenset[Severity](),
    Severity.ERROR: frozenset({Severity.ERROR}),
    Severity.WARNING: frozenset({Severity.ERROR, Severity.WARNING}),
    Severity.INFO: frozenset(Severity),
}

_RUN = "prlint"
"""Stands where a path would, for what is said of the whole run."""


def write(results: Iterator[Result], summary: Summary, to: TextIO, _view: View) -> None:
    """Write one suite a file; the totals stand in the root, so all are waited for."""
    failing = _FAILING[summary.fail_on]
    suites: list[str] = []
    tests = failures = errors = 0
    for result in results:
        if isinstance(result, Outcome):
            cases, failed = _cases(result, failing)
            broken = [_broken(failure) for failure in result.failures]
        elif isinstance(result, Failure):
            cases, failed, broken = [], 0, [_broken(result)]
        else:
            continue
        count = len(cases) + len(broken)
        totals = {"tests": count, "failures": failed, "errors": len(broken), "skipped": 0}
        head = attributes({"name": sentence(result.path or _RUN), **totals})
        suites.append(f"  <testsuite{head}>\n{''.join(cases)}{''.join(broken)}  </testsuite>\n")
        tests, failures, errors = tests + count, failures + failed, errors + len(broken)
    head = attributes({"name": "prlint", "tests": tests, "failures": failures, "errors": errors})
    to.write(f'<?xml version="1.0" encoding="UTF-8"?>\n<testsuites{head}>\n')
    to.writelines(suites)
    to.write("</testsuites>\n")


def _cases(outcome: Outcome, failing: frozenset[Severity]) -> tuple[list[str], int]:
    path = sentence(outcome.path)
    if not outcome.findings and not outcome.failures:
        return [f"    <testcase{attributes({'name': 'no findings', 'classname': path})}/>\n"], 0
    cases = [_case(finding, outcome, path, failing) for finding in outcome.findings]
    return cases, sum(finding.severity in failing for finding in outcome.findings)


def _case(finding: Finding, outcome: Outcome, path: str, failing: frozenset[Severity]) -> str:
    line, column = outcome.source.position(finding.span.start)
    message = sentence(finding.message)
    told = escaped(f"{path}:{line}:{column}: {finding.severity.value} {finding.rule} {message}")
    head = attributes(
        {"name": f"{finding.rule} at {line}:{column}", "classname": path, "file": path, "line": line}
    )
    if finding.severity in failing:
        kind = attributes({"type": finding.severity.value, "message": message})
        inner = f"<failure{kind}>{told}</failure>"
    else:
        inner = f"<system-out>{told}</system-out>"
    return f"    <testcase{head}>{inner}</testcase>\n"


def _broken(failure: Failure) -> str:
    message = sentence(failure.message)
    head = attributes({"name": failure.rule or "read", "classname": sentence(failure.path or _RUN)})
    return f"    <testcase{head}><error{attributes({'type': 'failure', 'message': message})}/></testcase>\n"
