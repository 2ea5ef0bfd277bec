"""What a run leaves out when files are given by name, and which settings file it goes by."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from .conftest import Program


# The number of the releases is otherwise one that is kept for examples.
HOUSE = "[[house.contacts]]\nname = 'Ana Pell'\nphone = '202-555-0143'\n"


def put(folder: Path, text: str, *paths: str) -> None:
    for path in paths:
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8")


def checked(prlint: Program, *arguments: str) -> set[str]:
    """The files in which the placeholder was found: those that were read."""
    ran = prlint("check", "--output-format", "json", *arguments)
    return {finding["path"] for finding in json.loads(ran.out)["findings"]}


def test_force_exclude_reads_of_named_files_what_a_folder_run_reads(
    prlint: Program, folder: Path, faulty: str
) -> None:
    read = ["a.md", "press/b.txt", "press/keep.md"]
    left_out = ["README.md", "old.md", ".github/c.md", "archive/d.md", "press/archive/e.md", "press/f.md"]
    put(folder, faulty, *read, *left_out)
    put(folder, "old.md\n/press/f.md\n", ".gitignore")
    put(folder, "exclude = ['archive/']\n", "prlint.toml")
    assert checked(prlint, ".") == set(read)
    assert checked(prlint, "--force-exclude", *read, *left_out) == set(read)
    assert checked(prlint, *read, *left_out) == {*read, *left_out}
    assert checked(prlint, "--force-exclude", ".", "archive", str(folder / "old.md")) == set(read)


def test_named_files_that_are_all_left_out_are_a_note_and_success(
    prlint: Program, folder: Path, faulty: str
) -> None:
    put(folder, faulty, "README.md", "LICENSE", "tools/a.py")
    ran = prlint("check", "--force-exclude", "README.md", "LICENSE", "tools/a.py")
    assert ran.status == 0
    assert "Nothing to check: README.md" in ran.told
    quiet = prlint("check", "--force-exclude", "--quiet", "README.md", "LICENSE", "tools/a.py")
    assert (quiet.status, quiet.out, quiet.err) == (0, b"", b"")
    report = prlint("check", "--force-exclude", "--output-format", "json", "README.md")
    assert (report.status, json.loads(report.out)["files"]) == (0, 0)
    assert prlint("check", "--force-exclude", "absent.md", "README.md").status == 2


def test_a_path_that_no_reader_knows_is_passed_over_with_a_note(
    prlint: Program, folder: Path, clean: str
) -> None:
    put(folder, clean, "a.md", "b.py", "c.docx")
    put(folder, HOUSE, "prlint.toml")
    ran = prlint("check", "--force-exclude", "a.md", "b.py", "c.docx")
    assert ran.status == 0
    assert "Not read: b.py" in ran.text
    assert "Not read: c.docx" in ran.text
    assert prlint("check", "a.md", "c.docx").status == 2


def test_exclude_adds_to_what_the_settings_leave_out(prlint: Program, folder: Path, faulty: str) -> None:
    put(folder, faulty, "a.md", "old/b.md", "draft.md", "press/c.md", "press/draft.md")
    put(folder, "exclude = ['old/']\n", "prlint.toml")
    assert checked(prlint, "--exclude", "draft.md,/press/c.md", ".") == {"a.md"}
    assert checked(prlint, "--exclude", "/draft.md", "--exclude", "a.*", "press", ".") == {
        "press/c.md",
        "press/draft.md",
    }
    assert checked(prlint, "--exclude", "a.md", "a.md") == {"a.md"}
    assert checked(prlint, "--force-exclude", "--exclude", "a.md", "a.md", "draft.md") == {"draft.md"}


def test_patterns_of_a_settings_file_say_nothing_of_what_is_not_below_it(
    prlint: Program, folder: Path, faulty: str
) -> None:
    put(folder, faulty, "press/a.md", "house/a.md")
    put(folder, "exclude = ['*.md']\n", "house/ours.toml")
    assert checked(prlint, "--config", "house/ours.toml", ".") == {"press/a.md"}
    assert checked(prlint, "--config", "house/ours.toml", "press") == {"press/a.md"}


def test_config_stands_in_place_of_what_is_found_and_isolated_in_place_of_all(
    prlint: Program, folder: Path, faulty: str
) -> None:
    put(folder, faulty, "a.md")
    put(folder, "[levels]\nplaceholder-text = 'off'\n" + HOUSE, "prlint.toml")
    put(folder, "[levels]\nplaceholder-text = 'warning'\n" + HOUSE, "other.toml")
    assert prlint("check", "a.md").status == 0
    assert "1 warning" in prlint("check", "--config", "other.toml", "a.md").text
    assert prlint("check", "--isolated", "a.md").status == 1
    assert prlint("check", "--isolated", "a.md", env={"PRLINT_CONFIG": "prlint.toml"}).status == 1
    absent = prlint("check", "--config", "no.toml", "a.md")
    assert absent.status == 2
    assert "--config: there is no file no.toml" in absent.told
    both = prlint("check", "--isolated", "--config", "other.toml", "a.md")
    assert both.status == 2
    assert "--isolated reads no settings file" in both.told
