"""`prlint new`."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from .conftest import Program

PROFILES = (None, "ap", "uk", "canada", "wire", "public-company", "government", "nonprofit")
HOUSE = """\
[house]
names = ["Harbour Reading Trust"]
contacts = [{ name = "Ana Pell", phone = "202-555-0143", email = "press@harbour.example" }]

[[house.boilerplates]]
organization = "Harbour Reading Trust"
text = "The Harbour Reading Trust keeps three reading rooms in Maine."
"""


@pytest.mark.parametrize("name", ["a.md", "a.txt"])
@pytest.mark.parametrize("house", [True, False])
def test_a_skeleton_gives_placeholder_findings_and_no_other(
    prlint: Program, folder: Path, name: str, house: bool
) -> None:
    if house:
        (folder / "prlint.toml").write_text(HOUSE, encoding="utf-8")
    (folder / name).touch()
    for profile in PROFILES:
        options = ("--profile", profile) if profile else ()
        (folder / name).unlink()
        # Two months whose abbreviations differ, two orders of day and month.
        made = prlint("new", *options, "--date", "2026-11-03", name)
        assert made.status == 0, made.told
        ran = prlint("check", *options, "--today", "2026-11-03", "--output-format", "json", name)
        found = {(one["rule"], one["excerpt"]) for one in json.loads(ran.out)["findings"]}
        assert {rule for rule, _ in found} == {"placeholder-text"}, (profile, found)
        assert (("placeholder-text", "Jane Doe") in found) != house


def test_what_is_known_of_the_house_is_filled_in(prlint: Program, folder: Path) -> None:
    (folder / "prlint.toml").write_text("profile = 'uk'\n" + HOUSE, encoding="utf-8")
    prlint("new", "--date", "2026-11-03", "a.md")
    text = (folder / "a.md").read_text(encoding="utf-8")
    assert "Contact: Ana Pell, 202-555-0143, press@harbour.example\n" in text
    assert "## About Harbour Reading Trust\n\nThe Harbour Reading Trust keeps three" in text
    assert "\n3 November 2026\n" in text
    assert text.endswith("\n\nENDS\n")
    parsed = json.loads(prlint("parse", "--format", "json", "a.md").out)["release"]
    for part in ("status", "date", "headline", "dateline", "lead", "end_mark"):
        assert parsed[part], part
    assert parsed["contacts"]
    assert parsed["boilerplates"]
    assert parsed["quotes"]


def test_nothing_is_overwritten(prlint: Program, folder: Path) -> None:
    (folder / "a.md").write_text("mine", encoding="utf-8")
    ran = prlint("new", "a.md")
    assert (ran.status, ran.told) == (2, "prlint new: a.md is there already; name another file\n")
    assert (folder / "a.md").read_text(encoding="utf-8") == "mine"
    assert "must end in one of .md" in prlint("new", "a.docx").told
    assert prlint("new", "no/a.md").status == 2
    assert not (folder / "no").exists()
