"""JUnit: a server of tests fails what fails the run, and counts what there is."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import pytest

from prlint.checks.hit import Severity
from prlint.reports.write import write

if TYPE_CHECKING:
    from prlint.engine.outcome import Outcome
    from prlint.reports.summary import Result


def junit(*results: Result, fail_on: Severity | None = Severity.ERROR) -> ET.Element:
    to = io.StringIO()
    write(results, "junit", to, fail_on=fail_on)
    return ET.fromstring(to.getvalue())  # noqa: S314 -- our own report


def test_totals_are_those_of_the_cases(results: list[Result]) -> None:
    root = junit(*results)
    for element in (root, *root.iter("testsuite")):
        assert int(element.attrib["tests"]) == len(list(element.iter("testcase")))
        assert int(element.attrib["failures"]) == len(list(element.iter("failure")))
        assert int(element.attrib["errors"]) == len(list(element.iter("error")))
    assert int(root.attrib["errors"]) == 1


@pytest.mark.parametrize("fail_on", [None, *Severity])
def test_what_fails_the_run_fails_here(fail_on: Severity | None, outcome: Outcome) -> None:
    order = list(Severity)
    failing = [] if fail_on is None else order[: order.index(fail_on) + 1]
    expected = sum(finding.severity in failing for finding in outcome.findings)
    assert int(junit(outcome, fail_on=fail_on).attrib["failures"]) == expected


def test_a_clean_file_is_a_case_that_passed(clean: Outcome) -> None:
    root = junit(clean)
    assert [case.attrib["name"] for case in root.iter("testcase")] == ["no findings"]
    assert root.attrib["failures"] == "0"


def test_any_text_is_well_formed(outcome: Outcome) -> None:
    """Characters that XML has no way to write are written out."""
    words = "</failure>]]> & \" ' < \x00\x0b\x1b\ufffe\uffff\ud800 é👍"
    for finding in outcome.findings:
        finding.message = words
    outcome.path = words
    [failure, *_] = junit(outcome).iter("failure")
    assert "</failure>]]> & \" ' <" in failure.attrib["message"]
    assert "é👍" in failure.attrib["message"]
