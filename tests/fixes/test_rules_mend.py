"""What holds for the fixes of every rule, tried on every example of the catalogue and on whole releases."""

from __future__ import annotations

import re
from functools import cache
from pathlib import PurePath
from typing import TYPE_CHECKING

import pytest

from prlint.engine.catalogue import load
from prlint.engine.finding import SAFE, Finding
from prlint.engine.plan import Plan, Selection, make_plan
from prlint.engine.run import run
from prlint.fixes.edits import applied
from prlint.fixes.mending import mend
from prlint.readers.read import read
from prlint.reading.reading import Reading
from prlint.release.parse import parse
from prlint.settings.model import Settings
from tests.rules.catalogue_files import Case, case_id, cases
from tests.rules.frame import framed

if TYPE_CHECKING:
    from prlint.engine.outcome import Outcome
    from prlint.release.model import Release

_MENDED = sorted(rule.id for rule in load().rules.values() if rule.fix)
_CASES = [case for case in cases("bad") if case.rule in _MENDED]


@cache
def plan_of(rule: str, settings: str) -> Plan:
    return make_plan(load(), Settings.model_validate_json(settings), Selection(extend_select=[rule]))


def check(case: Case, raw: bytes) -> Outcome:
    settings = Settings.model_validate(case.example.settings)
    document = read(raw, PurePath(f"example.{case.example.format}"))
    plan = plan_of(case.rule, settings.model_dump_json(by_alias=True, exclude_unset=True))
    return run(plan, Reading(document, parse(document), settings))


def said(findings: list[Finding]) -> set[tuple[str, str]]:
    return {(finding.rule, finding.words) for finding in findings}


@pytest.mark.parametrize("case", _CASES, ids=case_id)
def test_after_mending_the_fault_is_gone_and_no_new_one_is_there(case: Case) -> None:
    """Mending twice changes nothing more, and no error or warning appears that was not there."""
    raw = framed(case.example.text, case.example.frame).text.encode(case.example.encoding)
    before = check(case, raw)
    result = mend(raw, before, lambda new: check(case, new), unsafe=True)
    left = result.outcome.findings
    assert not [finding for finding in left if finding.fix is not None]
    new = {(finding.rule, finding.severity) for finding in left} - {
        (finding.rule, finding.severity) for finding in before.findings
    }
    assert new == set()
    again = mend(result.raw, result.outcome, lambda new: check(case, new), unsafe=True)
    assert (again.raw, again.fixed) == (result.raw, [])


@pytest.mark.parametrize("case", _CASES, ids=case_id)
def test_no_safe_fix_touches_what_only_the_writer_may_change(case: Case) -> None:
    """Quotations, status, names, numbers, dates and times have the same letters and figures after every safe fix."""
    raw = framed(case.example.text, case.example.frame).text.encode(case.example.encoding)
    outcome = check(case, raw)
    text = outcome.source.text
    for finding in outcome.findings:
        if finding.fix is None or finding.fix.safety != SAFE:
            continue
        new = applied(text, finding.fix.edits)
        document = read(new.encode(), PurePath(f"example.{case.example.format}"))
        assert held(parse(document)) == held(outcome.release)
        assert re.findall(r"\d+", new) == re.findall(r"\d+", text)


def held(release: Release) -> list[str]:
    """The letters and figures of all that no safe fix may change."""
    parts = [quote.text for quote in (*release.quotes, *release.statements)]
    parts += [contact.raw for contact in release.contacts]
    parts += [
        quote.speaker.name.text
        for quote in (*release.quotes, *release.statements)
        if quote.speaker is not None and quote.speaker.name is not None
    ]
    parts += [release.status.raw if release.status else "", release.date.raw if release.date else ""]
    return ["".join(filter(str.isalnum, part)) for part in parts]


def test_every_rule_that_mends_has_an_example_of_it() -> None:
    """No fix goes unproved."""
    shown = {case.rule for case in _CASES if case.example.fixed is not None}
    assert shown == set(_MENDED)
