"""Settings by pattern: which files they hold for, and what they outrank."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from prlint.engine.catalogue import load as catalogue
from prlint.engine.plan import Planner, Selection
from prlint.settings.environment import Environment
from prlint.settings.error import SettingsError
from prlint.settings.loader import Loader, load

if TYPE_CHECKING:
    from pathlib import Path

    from prlint.settings.model import Settings

TEXT = """
profile = "ap"
[levels]
punctuation = "info"
dash-mixed = "error"
[[per-file]]
path = ["advisories/", "*.txt"]
levels = {dash-mixed = "off", punctuation = "warning"}
parameters = {headline-too-long = {max = 70}}
[[per-file]]
path = "/advisories/uk/"
profile = "default"
[per-file.levels]
dash-mixed = "warning"
"""

_NOTHING = Selection()


@pytest.fixture
def loader(tmp_path: Path) -> Loader:
    """Of a newsroom with advisories of their own."""
    (tmp_path / "prlint.toml").write_text(TEXT, encoding="utf-8")
    return Loader()


def level(settings: Settings, rule: str, selection: Selection = _NOTHING) -> str:
    """At which level a rule speaks."""
    active = Planner(catalogue(), selection).plan(settings).active
    return next((str(one.severity) for one in active if one.rule.id == rule), "off")


def test_an_entry_holds_for_the_files_that_its_patterns_name(loader: Loader, tmp_path: Path) -> None:
    """And for no others; later entries win."""
    assert level(loader.load(tmp_path / "a.md"), "dash-mixed") == "error"
    assert level(loader.load(tmp_path / "advisories" / "a.md"), "dash-mixed") == "off"
    assert level(loader.load(tmp_path / "2025" / "a.txt"), "dash-mixed") == "off"
    uk = loader.load(tmp_path / "advisories" / "uk" / "a.md")
    assert level(uk, "dash-mixed") == "warning"
    assert uk.profile == ("default",)
    assert uk.parameters["headline-too-long"] == {"max": 70}


def test_files_with_the_same_entries_share_one_object(loader: Loader, tmp_path: Path) -> None:
    """So that their plan is made once."""
    first = loader.load(tmp_path / "advisories" / "a.md")
    assert loader.load(tmp_path / "advisories" / "b.md") is first
    assert loader.load(tmp_path / "b.md") is not first


def test_a_topic_of_an_entry_outranks_a_topic_and_never_a_rule(tmp_path: Path) -> None:
    """Whichever part of the settings states it."""
    (tmp_path / "prlint.toml").write_text(
        '[levels]\npunctuation = "info"\ndash-mixed = "warning"\n'
        '[[per-file]]\npath = "*.md"\nlevels = {punctuation = "error"}\n',
        encoding="utf-8",
    )
    settings = load(tmp_path / "a.md")
    assert level(settings, "dash-mixed") == "warning"
    assert level(settings, "bracket-unbalanced") == "error"


def test_command_line_and_environment_outrank_an_entry(tmp_path: Path) -> None:
    """Levels by --ignore and --select, the profile by --profile and PRLINT_PROFILE."""
    (tmp_path / "prlint.toml").write_text(TEXT, encoding="utf-8")
    file = tmp_path / "advisories" / "uk" / "a.md"
    assert level(load(file), "dash-mixed", Selection(ignore=["dash-mixed"])) == "off"
    assert load(file, profile=["ap"]).profile == ("ap",)
    assert load(file, environment=Environment(profile=("ap",))).profile == ("ap",)


def test_an_entry_of_an_extended_file_keeps_its_own_base(tmp_path: Path) -> None:
    """Its patterns start in its folder."""
    (tmp_path / "desk").mkdir()
    (tmp_path / "base.toml").write_text(
        '[[per-file]]\npath = "/desk/a.md"\nlevels = {dash-mixed = "error"}\n', encoding="utf-8"
    )
    (tmp_path / "desk" / "prlint.toml").write_text(
        'extends = "../base.toml"\n[[per-file]]\npath = "/b.md"\nlevels = {dash-mixed = "off"}\n',
        encoding="utf-8",
    )
    loader = Loader()
    assert level(loader.load(tmp_path / "desk" / "a.md"), "dash-mixed") == "error"
    assert level(loader.load(tmp_path / "desk" / "b.md"), "dash-mixed") == "off"


def test_the_origin_of_a_value_is_the_entry(loader: Loader, tmp_path: Path) -> None:
    """With the line, for inline tables and for tables of their own."""
    file = str(tmp_path / "prlint.toml")
    settings = loader.load(tmp_path / "advisories" / "uk" / "a.md")
    assert settings.origin("levels", "dash-mixed") == (file, 14)
    assert settings.origin("levels", "punctuation") == (file, 8)
    assert settings.origin("profile") == (file, 12)
    assert loader.load(tmp_path / "a.md").origin("levels", "dash-mixed") == (file, 5)


@pytest.mark.parametrize(
    ("entry", "said"),
    [
        ('path = "x"\nlevels = {dash-mixd = "off"}', ":4: there is no rule or topic “dash-mixd”"),
        ('path = "x"\nprofile = "uks"', ":4: there is no profile “uks”; the nearest is “uk”"),
        (
            'path = "x"\n[per-file.parameters.headline-too-long]\nmaxx = 3',
            ":5: there is no parameter of headline-too-long “maxx”; the nearest is “max”",
        ),
        ('levels = {dash-mixed = "off"}', ":2: per-file[0].path is missing"),
        ("path = []", ":3: per-file[0].path must not be empty"),
        ('path = "x"\nlocale = "en-US"', ":4: there is no key “locale” in per-file[0]"),
    ],
)
def test_a_mistake_in_an_entry_is_told_whatever_file_is_checked(
    tmp_path: Path, entry: str, said: str
) -> None:
    """Not only on the day when a file matches."""
    (tmp_path / "prlint.toml").write_text(f"\n[[per-file]]\n{entry}\n", encoding="utf-8")
    with pytest.raises(SettingsError) as caught:
        Planner(catalogue()).plan(load(tmp_path / "a.md"))
    assert said in str(caught.value)
