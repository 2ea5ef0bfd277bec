"""A settings file builds on others that it names: merged key by key, each path from the file that states it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from prlint.settings.error import SettingsError
from prlint.settings.loader import load
from prlint.settings.patterns import named_by
from prlint.settings.values import Level

if TYPE_CHECKING:
    from pathlib import Path


def write(file: Path, text: str) -> Path:
    """A file with its folders."""
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")
    return file


SHARED = """
profile = "ap"
required = ["status", "contacts"]
locale = "en-US"
exclude = ["drafts/"]
[levels]
dash-mixed = "off"
dash-ascii = "error"
[parameters.headline-too-long]
max = 80
unit = "characters"
[house]
names = ["El Faro"]
[spelling]
accept = ["reshelve"]
[[suppress]]
path = "old/*.md"
rule = "repeated-word"
"""
OWN = """
extends = "../shared/base.toml"
required = ["date"]
exclude = ["/notes.md"]
[levels]
dash-ascii = "info"
[parameters.headline-too-long]
max = 100
[house]
names = ["La Torre"]
domains = ["faro.example"]
[[suppress]]
path = "a.md"
rule = "dash-mixed"
"""


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """The settings of a desk that builds on those of its newsroom."""
    write(tmp_path / "shared" / "base.toml", SHARED)
    return write(tmp_path / "desk" / "prlint.toml", OWN)


def test_tables_are_merged_key_by_key(own: Path) -> None:
    """A table with one key does not throw away the others."""
    settings = load(own.parent / "a.md")
    assert settings.levels == {"dash-mixed": Level.OFF, "dash-ascii": Level.INFO}
    assert settings.parameters == {"headline-too-long": {"max": 100, "unit": "characters"}}
    assert settings.house.domains == ("faro.example",)


def test_lists_of_facts_and_patterns_are_joined_and_choices_replaced(own: Path) -> None:
    """What is extended comes first; `required` and `profile` are one choice each."""
    settings = load(own.parent / "a.md")
    assert settings.house.names == ("El Faro", "La Torre")
    assert settings.exclude == ("drafts/", "/notes.md")
    assert settings.spelling.accept == ("reshelve",)
    assert [entry.rule for entry in settings.suppress] == ["repeated-word", "dash-mixed"]
    assert [str(part) for part in settings.required] == ["date"]
    assert settings.profile == ("ap",)
    assert settings.locale == "en-US"
    assert settings.file == own


def test_patterns_start_in_the_folder_of_the_file_that_states_them(own: Path, tmp_path: Path) -> None:
    """Moving a pattern into a shared file moves what it means."""
    settings = load(own.parent / "a.md")
    shared, desk = tmp_path / "shared", tmp_path / "desk"
    excluded = settings.patterns("exclude")
    assert named_by(excluded, str(shared / "drafts" / "a.md"))
    assert not named_by(excluded, str(desk / "drafts" / "a.md"))
    assert named_by(excluded, str(desk / "notes.md"))
    assert [entry.file for entry in settings.suppress] == [shared / "base.toml", own]


def test_a_later_pattern_takes_back_an_earlier_one(tmp_path: Path) -> None:
    """As within one .gitignore file."""
    write(tmp_path / "base.toml", 'exclude = ["*.txt"]')
    write(tmp_path / "prlint.toml", 'extends = "base.toml"\nexclude = ["!keep.txt"]')
    excluded = load(tmp_path / "a.md").patterns("exclude")
    assert named_by(excluded, str(tmp_path / "x.txt"))
    assert not named_by(excluded, str(tmp_path / "keep.txt"))


def test_of_several_later_ones_win_and_each_counts_once(tmp_path: Path) -> None:
    """Two desks that share a base do not double its lists."""
    write(tmp_path / "base.toml", 'locale = "en-US"\n[house]\nnames = ["Base"]')
    write(tmp_path / "one.toml", 'extends = "base.toml"\nlocale = "en-GB"\n[house]\nnames = ["One"]')
    write(tmp_path / "two.toml", 'extends = "base.toml"\nlocale = "en-AU"\n[house]\nnames = ["Two"]')
    write(tmp_path / "prlint.toml", 'extends = ["one.toml", "two.toml"]')
    settings = load(tmp_path / "a.md")
    assert settings.house.names == ("Base", "One", "Two")
    assert settings.locale == "en-AU"
    assert settings.extends == ("one.toml", "two.toml")


def test_a_pyproject_extends_and_is_extended(tmp_path: Path) -> None:
    """Its table is what counts."""
    write(tmp_path / "base" / "pyproject.toml", '[tool.prlint]\nlocale = "en-GB"')
    write(tmp_path / "desk" / "pyproject.toml", '[tool.prlint]\nextends = "../base/pyproject.toml"')
    assert load(tmp_path / "desk" / "a.md").locale == "en-GB"


def test_each_value_knows_its_file_and_line(own: Path, tmp_path: Path) -> None:
    """Entries of joined lists too."""
    base = str(tmp_path / "shared" / "base.toml")
    settings = load(own.parent / "a.md")
    assert settings.origin("locale") == (base, 4)
    assert settings.origin("levels", "dash-mixed") == (base, 7)
    assert settings.origin("levels", "dash-ascii") == (str(own), 6)
    assert settings.origin("house", "names", 0) == (base, 13)
    assert settings.origin("house", "names", 1) == (str(own), 10)
    assert settings.origin("suppress", 0, "rule") == (base, 18)
    assert settings.origin("suppress", 1, "rule") == (str(own), 14)
    assert settings.origin("engine") == ("the defaults", None)


@pytest.mark.parametrize(
    ("files", "said"),
    [
        (
            {"prlint.toml": '\nextends = "gone.toml"'},
            "prlint.toml:2: extends names gone.toml, and there is no such file",
        ),
        (
            {
                "prlint.toml": 'extends = "a.toml"',
                "a.toml": 'extends = "b.toml"',
                "b.toml": 'extends = "a.toml"',
            },
            "b.toml:1: extends goes in a circle: a.toml → b.toml → a.toml; take one of them out",
        ),
        (
            {"prlint.toml": 'extends = "prlint.toml"'},
            "prlint.toml:1: extends goes in a circle: prlint.toml → prlint.toml",
        ),
        (
            {"prlint.toml": 'extends = "a.toml"', "a.toml": '\nprofle = "ap"'},
            "a.toml:2: there is no key “profle”; the nearest is “profile”",
        ),
        (
            {"prlint.toml": 'extends = "a.toml"', "a.toml": 'required-version = ">=99"'},
            "a.toml:1: these settings are for prlint >=99",
        ),
        (
            {"prlint.toml": 'extends = "sub/pyproject.toml"', "sub/pyproject.toml": "[project]"},
            "prlint.toml:1: extends names sub/pyproject.toml, which has no table [tool.prlint]",
        ),
        ({"prlint.toml": "extends = 3"}, "prlint.toml:1: extends must be a list, not 3"),
    ],
)
def test_what_cannot_be_extended_is_told_in_one_sentence(
    tmp_path: Path, files: dict[str, str], said: str
) -> None:
    """With the file in which the mistake stands, never with the defaults in silence."""
    for name, text in files.items():
        write(tmp_path / name, text)
    with pytest.raises(SettingsError) as caught:
        load(tmp_path / "release.md")
    assert f"/{said}" in str(caught.value).replace("\\", "/")
    assert "\n" not in str(caught.value)
