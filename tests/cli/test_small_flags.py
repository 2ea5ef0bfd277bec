"""Flags that look the same everywhere work the same everywhere."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from prlint.cli.main import COMMANDS

if TYPE_CHECKING:
    from pathlib import Path

    from .conftest import Program

ESCAPE = b"\x1b["


@pytest.mark.parametrize(
    "arguments", [("check", "a.md"), ("parse", "a.md"), ("rules",), ("explain", "repeated-word")]
)
def test_colour_is_there_when_it_is_asked_for_and_only_then(
    prlint: Program, folder: Path, faulty: str, arguments: tuple[str, ...]
) -> None:
    """Nobody looks on, so `auto` means none; `--color always` outranks that, and NO_COLOR."""
    (folder / "a.md").write_text(faulty, encoding="utf-8")
    assert ESCAPE in prlint(*arguments, "--color", "always", env={"NO_COLOR": "1"}).out
    assert ESCAPE not in prlint(*arguments, "--color", "never", env={"FORCE_COLOR": "1"}).out
    assert ESCAPE not in prlint(*arguments, "--color", "auto").out
    ran = prlint(*arguments, "--color", "allways")
    assert ran.status == 2
    assert "--color cannot be “allways”; did you mean always?" in ran.told


def test_standard_input_has_the_name_and_the_format_that_parse_is_told(prlint: Program, clean: str) -> None:
    """Markdown by its suffix: the headline's mark is no part of it."""
    ran = prlint("parse", "-", "--format", "json", "--stdin-filename", "new.md", stdin=clean.encode())
    read = json.loads(ran.text)
    assert read["path"] == "new.md"
    assert read["release"]["headline"]["raw"] == "Harbour trust opens a reading room"


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_is_shown_and_installed(prlint: Program, folder: Path, shell: str) -> None:
    """For the shells that people have; installing writes into the home folder and nowhere else."""
    home = {
        "HOME": str(folder),
        "USERPROFILE": str(folder),
        "ZDOTDIR": str(folder),
        "_TYPER_COMPLETE_TEST_DISABLE_SHELL_DETECTION": "1",
    }
    script = prlint("--show-completion", shell, env=home)
    assert script.status == 0
    assert "_PRLINT_COMPLETE" in script.text
    assert prlint("--install-completion", shell, env=home).status == 0
    assert any("_PRLINT_COMPLETE" in file.read_text() for file in folder.rglob("*") if file.is_file())


@pytest.mark.parametrize("command", COMMANDS)
def test_help_has_a_short_flag_too(prlint: Program, command: str) -> None:
    """The same words for `-h` and `--help`, exit status 0."""
    short, long = prlint(command, "-h"), prlint(command, "--help")
    assert short.status == long.status == 0
    assert short.text == long.text
    assert long.text.split()[:3] == ["Usage:", "prlint", command]
