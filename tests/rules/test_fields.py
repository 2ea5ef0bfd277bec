"""Fields that a newsroom requires, and conventions in which good releases differ."""

from __future__ import annotations

from pathlib import PurePath

import pytest

from prlint.checks.hit import Severity
from prlint.engine.catalogue import load
from prlint.engine.levels import REQUIRED_RULES
from prlint.engine.plan import make_plan
from prlint.engine.run import run
from prlint.readers.read import read
from prlint.reading.reading import Reading
from prlint.release.parse import parse
from prlint.settings.model import Settings
from prlint.settings.values import RequiredField

from .frame import FRAME

# What is taken out of the project's own release, and what is left of it.
_WITHOUT = {
    RequiredField.STATUS: [("FOR IMMEDIATE RELEASE\n\n", "")],
    RequiredField.DATE: [("April 3, 2025\n\n", ""), (", April 3, 2025 —", " —")],
    RequiredField.CONTACTS: [
        ("Contact: Lena Okafor, press officer, 207-555-0143, lokafor@harborlibrary.example\n\n", "")
    ],
    RequiredField.HEADLINE: [("# Harbor Library Reopens Its Reading Room\n\n", "")],
    RequiredField.DATELINE: [("HARBORTON, Maine, April 3, 2025 — ", "")],
    RequiredField.LEAD: [(FRAME[FRAME.index("HARBORTON, Maine") :], "")],
    RequiredField.BOILERPLATE: [(FRAME[FRAME.index("**About") : FRAME.index("###")], "")],
    RequiredField.END_MARK: [("###", "")],
}
_CONVENTIONS = (
    RequiredField.STATUS,
    RequiredField.DATELINE,
    RequiredField.BOILERPLATE,
    RequiredField.END_MARK,
)


def without(field: RequiredField) -> str:
    """The project's own release without a field."""
    text = FRAME
    for words, instead in _WITHOUT[field]:
        assert words in text
        text = text.replace(words, instead)
    return text


def levels(text: str, **values: object) -> dict[str, Severity]:
    """Which rules of the topic `fields` speak, and how."""
    settings = Settings.model_validate(values)
    document = read(text.encode(), PurePath("release.md"))
    outcome = run(make_plan(load(), settings), Reading(document, parse(document), settings))
    assert outcome.failures == []
    return {finding.rule: finding.severity for finding in outcome.findings if finding.topic == "fields"}


@pytest.mark.parametrize("field", RequiredField)
def test_a_required_field_that_is_missing_is_an_error(field: RequiredField) -> None:
    """Whichever of the eight it is, and nothing is said where it is there."""
    rule = REQUIRED_RULES[field]
    assert levels(without(field), required=[field.value])[rule] is Severity.ERROR
    assert levels(FRAME, required=[each.value for each in RequiredField]) == {}


@pytest.mark.parametrize("field", _CONVENTIONS)
def test_a_convention_is_a_note_unless_somebody_asks_for_it(field: RequiredField) -> None:
    """Good releases of other countries have no status line, dateline, boilerplate or end mark."""
    assert levels(without(field))[REQUIRED_RULES[field]] is Severity.INFO


@pytest.mark.parametrize("profile", ["ap", "wire", "public-company", "nonprofit", "canada"])
def test_profiles_raise_the_conventions_of_their_newsrooms(profile: str) -> None:
    """North American newsrooms and wires want to see when, where and who."""
    for field in (RequiredField.STATUS, RequiredField.DATELINE, RequiredField.BOILERPLATE):
        assert levels(without(field), profile=profile)[REQUIRED_RULES[field]] is Severity.WARNING


def test_a_required_status_is_missed_though_a_label_stands_there() -> None:
    """A label says what the file is, which otherwise makes the finding a note."""
    text = FRAME.replace("FOR IMMEDIATE RELEASE", "PRESS RELEASE")
    rule = REQUIRED_RULES[RequiredField.STATUS]
    assert levels(text, profile="ap")[rule] is Severity.INFO
    assert levels(text, required=["status"])[rule] is Severity.ERROR


def test_british_releases_need_no_dateline() -> None:
    """The profile turns the rule off, and the one before it on the list does not bring it back."""
    text = without(RequiredField.DATELINE)
    assert REQUIRED_RULES[RequiredField.DATELINE] not in levels(text, profile=["ap", "uk"])
