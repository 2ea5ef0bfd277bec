"""The rule files of this checkout, read for the tests."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from prlint.engine.compile import SOURCE_RULES, read_profiles
from prlint.engine.plan import LANGUAGETOOL
from prlint.engine.rule_load import load_rule_file

if TYPE_CHECKING:
    from pathlib import Path

    from prlint.engine.rule_file import Example, RuleFile


class Case(NamedTuple):
    """One example of one rule."""

    rule: str
    example: Example


@cache
def rule_files() -> dict[Path, RuleFile]:
    """Every rule file with its values."""
    profiles = read_profiles()
    return {file: load_rule_file(file, profiles) for file in sorted(SOURCE_RULES.glob("*/*.yaml"))}


def cases(key: str) -> list[Case]:
    """The `bad` or the `good` examples of all rules.

    But for the one behind which LanguageTool stands: tests/languagetool runs its examples, with a real one.
    """
    return [
        Case(file.stem, example)
        for file, rule in rule_files().items()
        if file.stem != LANGUAGETOOL
        for example in getattr(rule, key)
    ]


def case_id(case: Case) -> str:
    """How a test of an example is called."""
    return f"{case.rule}: {case.example.name}"
