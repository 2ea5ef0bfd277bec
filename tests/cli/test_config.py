"""`prlint config`: what holds for a file and why, and the schema for editors."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from .conftest import Program

SCHEMAS = Path(__file__).parents[2] / "schemas"
BASE = """
locale = "en-US"
[house]
names = ["El Faro"]
"""
OWN = """
extends = "shared/base.toml"
profile = "ap"
[levels]
dash-mixed = "off"
[[per-file]]
path = "drafts/"
levels = {dash-mixed = "error"}
"""


@pytest.fixture
def settings(folder: Path) -> Path:
    """Two settings files, one on the other."""
    (folder / "shared").mkdir()
    (folder / "shared" / "base.toml").write_text(BASE, encoding="utf-8")
    (folder / "prlint.toml").write_text(OWN, encoding="utf-8")
    return folder


def shown(prlint: Program, *arguments: str, env: dict[str, str] | None = None) -> dict[str, tuple[Any, str]]:
    """Keys with values and places."""
    ran = prlint("config", "--format", "json", *arguments, env=env)
    assert ran.status == 0, ran.told
    return {
        one["key"]: (
            one["value"],
            one["from"]["where"] + (f":{one['from']['line']}" if one["from"]["line"] else ""),
        )
        for one in json.loads(ran.text)["settings"]
    }


@pytest.mark.usefixtures("settings")
def test_each_value_is_told_with_where_it_comes_from(prlint: Program) -> None:
    """File and line, a flag, a variable, or that nobody said anything."""
    said = shown(prlint, "--show", "a.md", env={"PRLINT_FAIL_ON": "info", "PRLINT_TODAY": "now"})
    assert said["profile"] == (["ap"], "prlint.toml:3")
    assert said["locale"] == ("en-US", "shared/base.toml:2")
    assert said["house.names[0]"] == ("El Faro", "shared/base.toml:4")
    assert said["levels.dash-mixed"] == ("off", "prlint.toml:5")
    assert said["engine"] == ("embedded", "the defaults")
    assert said["fail-on"] == ("info", "PRLINT_FAIL_ON")
    assert said["today"] == ("now", "PRLINT_TODAY")
    assert shown(prlint, "--show", "drafts/a.md")["levels.dash-mixed"] == ("error", "prlint.toml:8")


@pytest.mark.usefixtures("settings")
def test_what_outranks_the_files_is_named(prlint: Program, folder: Path) -> None:
    """As in a run of check with the same flags."""
    assert shown(prlint, "--show", "a.md", "--profile", "wire")["profile"] == (["wire"], "--profile")
    variable = {"PRLINT_PROFILE": "wire"}
    assert shown(prlint, "--show", "a.md", env=variable)["profile"] == (["wire"], "PRLINT_PROFILE")
    assert shown(prlint, "--show", "a.md", "--isolated")["locale"] == (None, "the defaults")
    named = shown(prlint, "--show", "a.md", "--config", str(folder / "shared" / "base.toml"))
    assert named["locale"] == ("en-US", "shared/base.toml:2")
    assert named["profile"] == ([], "the defaults")


@pytest.mark.usefixtures("settings")
def test_rules_that_run_are_listed_for_machines(prlint: Program) -> None:
    """With the level that the settings come to."""
    rules = json.loads(prlint("config", "--show", "drafts/a.md", "--format", "json").text)["rules"]
    assert rules["dash-mixed"] == "error"
    assert (
        "dash-mixed" not in json.loads(prlint("config", "--show", "a.md", "--format", "json").text)["rules"]
    )


@pytest.mark.usefixtures("settings")
def test_people_read_it_as_a_settings_file(prlint: Program) -> None:
    """A line a value, the place after it."""
    ran = prlint("config", "--show", "a.md")
    lines = ran.text.splitlines()
    assert lines[0] == "# a.md: shared/base.toml, then prlint.toml"
    assert any(
        line.split("  ")[0] == 'locale = "en-US"' and line.endswith("# shared/base.toml:2") for line in lines
    )
    assert any(line.startswith('per-file[0] = {path = ["drafts/"], levels') for line in lines)


def test_mistakes_are_told_as_in_a_run(prlint: Program, folder: Path) -> None:
    """A wrong name of a rule too, with exit status 2."""
    (folder / "prlint.toml").write_text('[levels]\ndash-mixd = "off"\n', encoding="utf-8")
    ran = prlint("config", "--show", "a.md")
    assert ran.status == 2
    assert "prlint.toml:2: there is no rule or topic “dash-mixd”" in ran.told


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ([], "say what to show: prlint config --show FILE, or prlint config --schema"),
        (["--show", "a.md", "--schema"], "give one of them"),
        (["--show", "a.md", "--format", "jason"], "did you mean json?"),
        (["--show", "a.md", "--isolated", "--config", "x.toml"], "give one of them"),
    ],
)
def test_flags_that_make_no_sense_are_one_sentence(prlint: Program, arguments: list[str], said: str) -> None:
    """Exit status 2."""
    ran = prlint("config", *arguments)
    assert ran.status == 2
    assert said in ran.told


def test_the_schema_is_the_file_that_editors_get(prlint: Program) -> None:
    """One source: what the program prints and what the project holds are the same."""
    ran = prlint("config", "--schema")
    assert ran.status == 0
    assert ran.text == (SCHEMAS / "settings.json").read_text(encoding="utf-8")
