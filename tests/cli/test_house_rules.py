"""`prlint rules` and `prlint explain` know a newsroom's own rules."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from .conftest import Program

RULE = """summary: A name that the house has given up
message: "Write {better}, not {match}."
why: The pier library closed years ago.
substitution: {Pier Library: Harbor Library}
bad: [{name: the old name, text: The ⟦Pier Library⟧ reopens.}]
"""


@pytest.fixture
def newsroom(folder: Path) -> Path:
    """A folder with settings and one rule of its own."""
    (folder / "prlint.toml").write_text("", encoding="utf-8")
    rules = folder / ".prlint" / "rules"
    rules.mkdir(parents=True)
    (rules / "old-name.yaml").write_text(RULE, encoding="utf-8")
    return folder


def test_the_list_ends_with_the_newsrooms_own_rules_and_says_so(prlint: Program, newsroom: Path) -> None:
    """From any folder below the settings too."""
    below = newsroom / "2026"
    below.mkdir()
    for place in (newsroom, below):
        text = prlint("rules", cwd=place).text
        assert "\nhouse  this newsroom's own rules\n  warning  house/old-name\n" in text
    assert "           .prlint/rules/old-name.yaml\n" in prlint("rules").text


def test_machines_are_told_which_rules_are_the_newsrooms_own(prlint: Program, newsroom: Path) -> None:
    """By `house` and `file`, which the rules of prlint have too: false and null."""
    assert newsroom.is_dir()
    listed = {
        rule["id"]: rule for rule in json.loads(prlint("rules", "--output-format", "json").text)["rules"]
    }
    own = listed["house/old-name"]
    assert (own["topic"], own["house"], own["file"], own["url"]) == (
        "house",
        True,
        ".prlint/rules/old-name.yaml",
        None,
    )
    assert (listed["repeated-word"]["house"], listed["repeated-word"]["file"]) == (False, None)


@pytest.mark.parametrize("name", ["house/old-name", "old-name"])
def test_a_rule_of_the_newsroom_is_explained_from_its_file(
    prlint: Program, newsroom: Path, name: str
) -> None:
    assert newsroom.is_dir()
    ran = prlint("explain", name)
    assert (ran.status, ran.told) == (0, "")
    assert ran.text.startswith("house/old-name  house\n")
    for said in (
        "This newsroom's own rule, in .prlint/rules/old-name.yaml\n",
        "warning in default\n",
        "The pier library closed years ago.\n",
        "The ⟦Pier Library⟧ reopens.\n",
    ):
        assert said in ran.text


def test_a_rule_that_nobody_has_is_told_with_the_nearest(prlint: Program, newsroom: Path) -> None:
    assert newsroom.is_dir()
    ran = prlint("explain", "house/old-nam")
    assert (ran.status, ran.text) == (2, "")
    assert ran.told == (
        "prlint explain: there is no rule “house/old-nam”; the nearest is “house/old-name” (prlint rules lists them)\n"
    )


def test_isolated_knows_prlints_own_rules_only(prlint: Program, newsroom: Path) -> None:
    assert newsroom.is_dir()
    assert "house/old-name" not in prlint("rules", "--isolated").text
    assert prlint("explain", "old-name", "--isolated").status == 2


def test_config_names_the_settings_beside_which_the_rules_stand(prlint: Program, newsroom: Path) -> None:
    """From a folder above them; with --isolated it is a contradiction, and a file that is not there is told."""
    elsewhere = newsroom / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "prlint.toml").write_text("", encoding="utf-8")
    settings = str(newsroom / "prlint.toml")
    assert "house/old-name" not in prlint("rules", cwd=elsewhere).text
    assert "house/old-name" in prlint("rules", "--config", settings, cwd=elsewhere).text
    assert prlint("explain", "old-name", "--config", settings, cwd=elsewhere).status == 0
    ran = prlint("rules", "--config", "nope.toml")
    assert (ran.status, ran.told) == (2, "prlint rules: --config: there is no file nope.toml\n")
    ran = prlint("explain", "old-name", "--config", settings, "--isolated")
    assert (ran.status, ran.told.count("\n")) == (2, 1)


def test_a_broken_rule_of_the_newsroom_is_one_sentence(prlint: Program, newsroom: Path) -> None:
    """And does not keep prlint's own rules from being explained."""
    file = newsroom / ".prlint" / "rules" / "old-name.yaml"
    file.write_text(RULE.replace("summary", "sumary"), encoding="utf-8")
    for arguments in (("rules",), ("explain", "old-name")):
        ran = prlint(*arguments)
        assert (ran.status, ran.text, ran.told.count("\n")) == (2, "", 1)
        assert "old-name.yaml:1: there is no key “sumary”; the nearest is “summary”" in ran.told
    assert prlint("explain", "repeated-word").status == 0
