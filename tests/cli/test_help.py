"""Help: every command shows how it is used, and what it shows works."""

from __future__ import annotations

import re
import shlex
import shutil
import subprocess
import sys
from importlib import import_module
from typing import TYPE_CHECKING

import pytest

from prlint.cli.main import COMMANDS

if TYPE_CHECKING:
    from pathlib import Path

    from .conftest import Program


@pytest.mark.parametrize("command", COMMANDS)
def test_help_ends_with_examples_that_name_what_there_is(prlint: Program, command: str) -> None:
    text = prlint(command, "--help", env={"COLUMNS": "50"}).text
    options, _, examples = text.partition("\n  Examples:\n")
    shown = [line.strip() for line in examples.splitlines()]
    assert shown == list(import_module(f"prlint.cli.{command}").EXAMPLES)
    for example in shown:
        words = shlex.split(example)
        assert words[:2] == ["prlint", command]
        for flag in re.findall(r"(?<= )--?[a-z][a-z-]*", example):
            assert re.search(rf"(?:^|[ /,]){flag}(?![a-z-])", options, re.MULTILINE), flag


@pytest.mark.parametrize(
    ("shell", "words", "asked"),
    [
        ("bash", "prlint check --force", {"COMP_WORDS": "prlint check --force", "COMP_CWORD": "2"}),
        ("zsh", "prlint check --force", {"_TYPER_COMPLETE_ARGS": "prlint check --force"}),
        (
            "fish",
            "prlint check --force",
            {"_TYPER_COMPLETE_ARGS": "prlint check --force", "_TYPER_COMPLETE_FISH_ACTION": "get-args"},
        ),
    ],
)
def test_shells_complete_commands_and_options(
    prlint: Program, shell: str, words: str, asked: dict[str, str]
) -> None:
    ran = prlint(env={"_PRLINT_COMPLETE": f"complete_{shell}", **asked})
    assert "--force-exclude" in ran.text, (words, ran.told)


@pytest.mark.skipif(shutil.which("bash") is None, reason="asks the shell it runs in")
def test_completion_installs_itself_for_the_shell_in_use(folder: Path, environment: dict[str, str]) -> None:
    program = shlex.join([sys.executable, "-m", "prlint", "--install-completion"])
    # A second command keeps bash from giving its place to the program.
    subprocess.run(
        ["bash", "-c", f"{program}; true"], env={**environment, "HOME": str(folder)}, cwd=folder, check=True
    )
    assert "_PRLINT_COMPLETE=complete_bash" in (folder / ".bash_completions" / "prlint.sh").read_text("utf-8")
    assert "prlint.sh" in (folder / ".bashrc").read_text("utf-8")
