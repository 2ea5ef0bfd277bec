"""Lines of keys, nearest names, versions, variables, patterns: the parts of the loader one by one."""

from __future__ import annotations

from pathlib import Path

import pytest

from prlint.settings.environment import environment
from prlint.settings.error import SettingsError
from prlint.settings.lines import key_line
from prlint.settings.nearest import nearest, unknown
from prlint.settings.patterns import named
from prlint.settings.version_range import in_range

TOML = """# settings
profile = "ap"

[levels]
"house/our-name" = "error"
dash-mixed = "off"

[parameters.headline-too-long]
max = 80

[[house.people]]
name = "Ana Ruiz"
[house]
contacts.extra = 1
"""


@pytest.mark.parametrize(
    ("keys", "line"),
    [
        (["profile"], 2),
        (["levels"], 4),
        (["levels", "house/our-name"], 5),
        (["levels", "dash-mixed"], 6),
        (["parameters", "headline-too-long", "max"], 9),
        (["house", "people", 0, "name"], 12),
        (["house", "contacts", "extra"], 14),
        (["house", "people", 0, "title"], 11),
        (["exclude"], None),
    ],
)
def test_line_of_a_key(keys: list[str | int], line: int | None) -> None:
    """The key's own line, or that of the nearest table around it, or none."""
    assert key_line(TOML, keys) == line


@pytest.mark.parametrize(
    ("word", "near"), [("profle", "profile"), ("PROFILE", "profile"), ("levls", "levels"), ("zebra", None)]
)
def test_nearest_name(word: str, near: str | None) -> None:
    """What was meant, whatever its case, and nothing if nothing is near."""
    assert nearest(word, ["profile", "levels", "house"]) == near


def test_unknown_name_lists_a_few_and_not_a_hundred() -> None:
    """A list of all rules helps nobody."""
    assert unknown("key", "zebra", ["b", "a"]) == "there is no key “zebra”; there are a, b"
    assert unknown("rule", "zebra", [f"rule-{number}" for number in range(100)]) == "there is no rule “zebra”"


@pytest.mark.parametrize(
    ("version", "wanted", "fits"),
    [
        ("0.1.0", "0.1", True),
        ("0.1.0", "==0.1.0", True),
        ("0.1.1", "0.1", False),
        ("0.10.0", ">=0.9", True),
        ("0.2.0", ">=0.1, <0.2", False),
        ("0.1.9", ">= 0.1 , < 0.2", True),
        ("1.0", ">1.0.0", False),
        ("0.2.0rc1", ">=0.2", True),
    ],
)
def test_version_ranges(version: str, wanted: str, fits: bool) -> None:
    """Numbers are compared as numbers, and missing ones are 0."""
    assert in_range(version, wanted) is fits


def test_environment_says_what_is_set_and_an_empty_variable_says_nothing() -> None:
    """CI systems set variables to nothing."""
    said = environment(
        {"PRLINT_PROFILE": "ap, uk,", "PRLINT_FAIL_ON": "", "PRLINT_TODAY": "2025-04-03", "PRLINT_CONFIG": ""}
    )
    assert said == (None, ("ap", "uk"), None, "2025-04-03")
    assert environment({}) == (None, None, None, None)


def test_wrong_level_to_fail_on_is_told_with_the_variable() -> None:
    """Nobody looks for it in the settings file then."""
    with pytest.raises(
        SettingsError, match=r"^PRLINT_FAIL_ON: there is no level “warnings”; the nearest is “warning”$"
    ):
        environment({"PRLINT_FAIL_ON": "warnings"})


@pytest.mark.parametrize(
    ("patterns", "path", "fits"),
    [
        (("*.md",), "news/april.md", True),
        (("/april.md",), "news/april.md", False),
        (("/april.md",), "april.md", True),
        (("news/",), "news/2025/april.md", True),
        (("news/*", "!news/april.md"), "news/april.md", False),
        (("*",), "../outside.md", False),
        ((), "april.md", False),
    ],
)
def test_patterns_are_those_of_gitignore_from_the_settings_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, patterns: tuple[str, ...], path: str, fits: bool
) -> None:
    """Wherever the run stands."""
    settings_folder = tmp_path / "newsroom"
    (settings_folder / "sub").mkdir(parents=True)
    monkeypatch.chdir(settings_folder)
    assert named(patterns, settings_folder, path) is fits
    monkeypatch.chdir(settings_folder / "sub")
    assert named(patterns, settings_folder, str(Path("..") / path)) is fits
