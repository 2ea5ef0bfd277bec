"""What the catalogue as a whole must be."""

from __future__ import annotations

import inspect
from importlib import import_module
from typing import TYPE_CHECKING

import pytest

from prlint.engine.catalogue import HOUSE, load, pages
from prlint.engine.check_function import function_place
from prlint.engine.compile import SOURCE_RULES

from .catalogue_files import rule_files
from .frame import FRAME, slots

if TYPE_CHECKING:
    from pathlib import Path

    from prlint.engine.rule_file import RuleFile

TOPICS = {
    *(
        "fields",
        "status",
        "dateline",
        "dates",
        "contacts",
        "headline",
        "quotes",
        "numbers",
        "names",
        "places",
    ),
    *("punctuation", "spelling", "grammar", "links", "disclosure", "ending", "hygiene"),
}


def checks() -> list[tuple[str, RuleFile]]:
    """The rules that have a function."""
    return [(file.stem, rule) for file, rule in rule_files().items() if rule.check is not None]


def test_every_file_is_a_rule_of_a_topic_that_there_is() -> None:
    """A file in no topic's folder would never be compiled, and nobody would notice."""
    assert {file for file in SOURCE_RULES.rglob("*") if file.is_file()} == set(rule_files())
    assert {file.parent.name for file in rule_files()} <= TOPICS


def test_ids_are_unique_and_no_topics_name() -> None:
    """`--select`, `[levels]` and suppressions name rules and topics by one word."""
    ids = [file.stem for file in rule_files()]
    former = [name for rule in rule_files().values() for name in rule.formerly]
    assert len(ids + former) == len(set(ids + former))
    assert not {*ids, *former} & {*TOPICS, HOUSE}


def test_the_compiled_bundle_and_the_pages_hold_every_rule() -> None:
    """What runs and what is explained is what stands in the files."""
    ids = {file.stem for file in rule_files()}
    assert set(load().rules) == ids
    assert set(pages()) == ids


@pytest.mark.parametrize(("name", "rule"), checks(), ids=[name for name, _ in checks()])
def test_check_function_takes_the_parameters_that_the_file_declares(name: str, rule: RuleFile) -> None:
    """A name that differs would break the rule on every file."""
    module, _, function_name = (function_place(rule.check or "") or "").rpartition(".")
    function = getattr(import_module(f"prlint.checks.{module}"), function_name)
    taken = inspect.signature(function).parameters
    keywords = {key for key, value in taken.items() if value.kind is inspect.Parameter.KEYWORD_ONLY}
    assert keywords == set(rule.parameters), name
    assert next(iter(taken)) == "reading"
    assert function.__doc__


@pytest.mark.parametrize("file", rule_files(), ids=lambda file: file.stem)
def test_message_and_summary_read_well(file: Path) -> None:
    """A message is a sentence, a summary is none."""
    rule = rule_files()[file]
    assert rule.message.rstrip("}")[-1] in ".!?" or rule.message.endswith("{found}")
    assert rule.message[0].isupper() or rule.message[0] in "“{"
    assert not rule.summary.endswith(".")
    assert len(rule.summary) <= 80


@pytest.mark.parametrize("slot", slots().values(), ids=slots())
def test_every_slot_of_the_frame_is_there_once(slot: str) -> None:
    """An example would otherwise stand somewhere else than it says."""
    assert FRAME.count(slot) == 1
