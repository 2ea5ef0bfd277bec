"""The examples of every rule file, run through the whole program."""

from __future__ import annotations

from datetime import date
from functools import cache
from pathlib import PurePath
from typing import TYPE_CHECKING

import pytest

from prlint.checks.hit import Severity
from prlint.engine.catalogue import load
from prlint.engine.known import Known
from prlint.engine.plan import Selection, make_plan
from prlint.engine.run import run
from prlint.readers.read import read
from prlint.reading.reading import Reading
from prlint.release.parse import parse
from prlint.settings.model import Settings

from .catalogue_files import Case, case_id, cases
from .frame import FRAME, framed

if TYPE_CHECKING:
    from prlint.engine.catalogue import Catalogue
    from prlint.engine.outcome import Outcome
    from prlint.text.span import Span


_RESERVED = "contact-phone-placeholder"


@cache
def catalogue() -> Catalogue:
    """The compiled rules, as a run has them."""
    return load()


def check(
    text: str,
    suffix: str,
    settings: Settings,
    selection: Selection,
    encoding: str = "utf-8",
    today: date | None = None,
    known: Known | None = None,
) -> Outcome:
    """What the program finds in a text."""
    document = read(text.encode(encoding), PurePath(f"example.{suffix}"))
    reading = Reading(document, parse(document), settings, today)
    return run(make_plan(catalogue(), settings, selection), reading, known)


def outcome_of(case: Case, text: str) -> Outcome:
    """What the program finds in an example: all rules run, and the example's own one even if it is off."""
    example = case.example
    settings = Settings.model_validate(example.settings)
    # Every example has numbers that are kept for examples, which only the examples of that rule speak of.
    ignore = [] if case.rule == _RESERVED else [_RESERVED]
    selection = Selection(extend_select=[case.rule], ignore=ignore)
    today = None if example.today is None else date.fromisoformat(example.today)
    known = Known(example.known, "baseline", stale=True) if example.known else None
    return check(text, example.format, settings, selection, example.encoding, today, known)


def shown(text: str, spans: list[Span]) -> list[str]:
    """Places as a failing test shows them: the words, and where they stand."""
    return [
        f"{span.start}–{span.end} {text[max(0, span.start - 15) : span.start]}⟦{span.of(text)}⟧"
        for span in spans
    ]


@pytest.mark.parametrize("case", cases("bad"), ids=case_id)
def test_bad_example_is_found_at_exactly_its_places(case: Case) -> None:
    """The rule speaks at every marked place and nowhere else, and no other rule calls it an error or a warning."""
    example = framed(case.example.text, case.example.frame)
    outcome = outcome_of(case, example.text)
    assert outcome.failures == []
    found = sorted(finding.span for finding in outcome.findings if finding.rule == case.rule)
    assert shown(example.text, found) == shown(example.text, sorted(example.places))
    others = [
        (finding.rule, finding.message)
        for finding in outcome.findings
        if finding.rule != case.rule
        and finding.severity is not Severity.INFO
        and any(finding.span.touches(place) for place in example.places)
    ]
    assert others == []


@pytest.mark.parametrize("case", cases("good"), ids=case_id)
def test_good_example_is_left_alone(case: Case) -> None:
    """The rule says nothing anywhere in the file."""
    example = framed(case.example.text, case.example.frame)
    outcome = outcome_of(case, example.text)
    assert outcome.failures == []
    assert [
        (finding.excerpt, finding.message) for finding in outcome.findings if finding.rule == case.rule
    ] == []


@pytest.mark.parametrize(
    "case", [case for case in cases("bad") if case.example.fixed is not None], ids=case_id
)
def test_fix_turns_the_bad_example_into_the_fixed_one(case: Case) -> None:
    """All fixes of the rule together give `fixed`, and in that the rule finds nothing."""
    example = framed(case.example.text, case.example.frame)
    fixes = [finding.fix for finding in outcome_of(case, example.text).findings if finding.rule == case.rule]
    edits = sorted(
        {edit for fix in fixes if fix is not None for edit in fix.edits}, key=lambda edit: edit.span
    )
    text = example.text
    for edit in reversed(edits):
        text = text[: edit.span.start] + edit.replacement + text[edit.span.end :]
    assert text == framed(case.example.fixed or "", case.example.frame).text
    assert [finding.rule for finding in outcome_of(case, text).findings if finding.rule == case.rule] == []


@pytest.mark.parametrize("suffix", ["md", "txt"])
def test_the_frame_is_flawless(suffix: str) -> None:
    """No rule says anything of the release in which the examples stand, whichever reader reads it."""
    house = {"contacts": [{"name": "Lena Okafor", "phone": "207-555-0143"}]}
    outcome = check(FRAME, suffix, Settings.model_validate({"house": house}), Selection())
    assert outcome.failures == []
    assert [(finding.rule, finding.excerpt) for finding in outcome.findings] == []
