"""Settings of several files in a run of the whole program."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from .conftest import Program

RULE = """\
summary: A name that the house has given up
message: "Write {better}, not {match}."
levels: {default: error}
in: [body]
substitution: {Reading Society: Harbour Reading Trust}
since: "0.1"
why: It has another name since 2020.
bad: [{name: old, text: The ⟦Reading Society⟧ opens.}]
good: [{name: new, text: The Harbour Reading Trust opens.}]
"""


def test_what_stands_beside_an_extended_file_counts(prlint: Program, folder: Path, clean: str) -> None:
    """Its own rules, its accepted words, and what it leaves out, from its own folder."""
    shared, desk = folder / "shared", folder / "desk"
    (shared / ".prlint" / "rules").mkdir(parents=True)
    (shared / ".prlint" / "rules" / "old-name.yaml").write_text(RULE, encoding="utf-8")
    (shared / "base.toml").write_text('exclude = ["../desk/x.md", "/old.md"]\n', encoding="utf-8")
    desk.mkdir()
    (desk / "prlint.toml").write_text(
        'extends = "../shared/base.toml"\nexclude = ["/y.md"]\n', encoding="utf-8"
    )
    text = clean.replace("a room beside", "a libary room of the Reading Society beside")
    for name in ("a.md", "old.md", "y.md"):
        (desk / name).write_text(text, encoding="utf-8")
    ran = prlint("check", "desk", "--output-format", "concise")
    assert [line.split(":")[0] for line in ran.text.splitlines() if "house/old-name" in line] == [
        "desk/a.md",
        "desk/old.md",
    ]
    assert "libary" in ran.text
    (shared / ".prlint" / "words.txt").write_text("libary\n", encoding="utf-8")
    assert "libary" not in prlint("check", "desk", "--output-format", "concise").text


def test_a_setting_for_some_files_holds_in_a_run(prlint: Program, folder: Path, faulty: str) -> None:
    """One run, files of two kinds."""
    (folder / "prlint.toml").write_text(
        '[[per-file]]\npath = "drafts/"\nlevels = {placeholder-text = "off"}\n', encoding="utf-8"
    )
    (folder / "drafts").mkdir()
    for name in ("a.md", "drafts/b.md"):
        (folder / name).write_text(faulty, encoding="utf-8")
    ran = prlint("check", "--output-format", "concise")
    assert ran.status == 1
    assert [line.split(":")[0] for line in ran.text.splitlines() if "placeholder-text" in line] == ["a.md"]


def test_a_file_that_is_not_there_is_one_sentence(prlint: Program, folder: Path, clean: str) -> None:
    """With the exit status of a run that failed."""
    (folder / "prlint.toml").write_text('extends = "gone.toml"\n', encoding="utf-8")
    (folder / "a.md").write_text(clean, encoding="utf-8")
    ran = prlint("check", "a.md")
    assert ran.status == 2
    assert ran.told.startswith("prlint.toml: line 1: extends names gone.toml, and there is no such file")
    assert len(ran.told.splitlines()) == 1
