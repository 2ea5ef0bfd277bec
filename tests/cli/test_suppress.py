"""`prlint suppress` and `--report-suppressions`, as a shell runs them."""

from __future__ import annotations

import json
import tomllib
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import Program


@pytest.fixture
def release(folder: Path, faulty: str) -> Path:
    file = folder / "a[1].md"
    file.write_text(faulty, encoding="utf-8")
    return file


@pytest.mark.usefixtures("house")
def test_a_finding_is_silenced_where_nobody_sees_it(prlint: Program, release: Path, faulty: str) -> None:
    """The release stays as it is, the settings say why, and the next run is clean and says what it left out."""
    reason = 'the price is "TK", a brand\\name'
    ran = prlint("suppress", release.name, "placeholder-text", "TK", "--reason", reason)
    assert (ran.status, ran.out) == (0, b"")
    assert release.read_text(encoding="utf-8") == faulty
    [entry] = tomllib.loads((release.parent / "prlint.toml").read_text(encoding="utf-8"))["suppress"]
    assert (entry["rule"], entry["text"], entry["reason"]) == ("placeholder-text", "TK", reason)
    ran = prlint("check", release.name, "--report-suppressions")
    assert ran.status == 0
    assert "suppressed placeholder-text “TK” (prlint.toml: the price" in ran.text
    assert "1 suppressed" in ran.text
    report = json.loads(
        prlint("check", release.name, "--report-suppressions", "--output-format", "json").text
    )
    assert [one["reason"] for one in report["suppressions"]] == [reason]
    line = prlint("check", release.name, "--report-suppressions", "--output-format", "concise").text
    assert "suppressed placeholder-text" in line


def test_the_nearest_settings_get_the_entry_and_keep_the_rest(prlint: Program, release: Path) -> None:
    """Comments and order stay; a pyproject gets its own table."""
    settings = release.parent / "pyproject.toml"
    before = '# ours\n[tool.prlint]\nprofile = "default" # as ever\n'
    before += 'house.contacts = [{name = "Ana Pell", phone = "202-555-0143"}]\n'
    settings.write_text(before, encoding="utf-8")
    assert prlint("suppress", release.name, "placeholder-text").status == 0
    text = settings.read_text(encoding="utf-8")
    assert text.startswith(before)
    assert tomllib.loads(text)["tool"]["prlint"]["suppress"][0]["rule"] == "placeholder-text"
    assert prlint("check", release.name).status == 0


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("placeholder-text", "PORTLAND"), "it does of “TK”"),
        (("placeholder-text", "never written"), "do not stand in"),
        (("repeated-word",), "finds nothing in"),
        (("placeholder-txt",), "the nearest is “placeholder-text”"),
    ],
)
def test_what_would_silence_nothing_is_refused(
    prlint: Program, release: Path, arguments: tuple[str, ...], sentence: str
) -> None:
    ran = prlint("suppress", release.name, *arguments)
    assert ran.status == 2
    assert sentence in ran.told
    assert not (release.parent / "prlint.toml").exists()


def test_a_list_written_in_another_way_is_left_to_its_writer(prlint: Program, release: Path) -> None:
    """Settings are never broken by an entry."""
    settings = release.parent / "prlint.toml"
    before = 'suppress = [{path = "b.md", rule = "dash-ascii"}]\n'
    settings.write_text(before, encoding="utf-8")
    ran = prlint("suppress", release.name, "placeholder-text")
    assert ran.status == 2
    assert "add this to them" in ran.told
    assert settings.read_text(encoding="utf-8") == before
