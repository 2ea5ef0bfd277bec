"""Starting up is part of the product's speed: what a run does not need is not imported."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

LOADED = """
import sys
from prlint.cli.main import run
try:
    run()
except SystemExit:
    sys.stderr.write(" ".join(sys.modules))
"""
# Each costs 10 to 60 ms, and only some runs need it.
DEAR = {"pathspec", "yaml", "charset_normalizer", "subprocess", "difflib"}


def loaded(environment: dict[str, str], folder: Path, *arguments: str) -> set[str]:
    done = subprocess.run(
        [sys.executable, "-c", LOADED, *arguments],
        cwd=folder,
        env=environment,
        capture_output=True,
        check=True,
    )
    return set(done.stderr.decode().split())


@pytest.fixture
def release(folder: Path, clean: str) -> str:
    """A release in the folder; its name."""
    (folder / "a.md").write_text(clean, encoding="utf-8")
    return "a.md"


def test_a_plain_check_imports_nothing_dear(environment: dict[str, str], folder: Path, release: str) -> None:
    assert loaded(environment, folder, "check", release) & DEAR == set()


def test_a_command_line_of_files_and_flags_needs_no_typer(
    environment: dict[str, str], folder: Path, release: str
) -> None:
    assert "typer" not in loaded(environment, folder, "check", release, "--select", "dates", "--exit-zero")


@pytest.mark.parametrize("form", ["rich", "concise", "json"])
def test_rich_is_imported_to_draw_in_colour_only(
    form: str, environment: dict[str, str], folder: Path, release: str
) -> None:
    assert "rich.text" not in loaded(environment, folder, "check", release, "--output-format", form)
    drawn = loaded(environment, folder, "check", release, "--output-format", form, "--color", "always")
    assert ("rich.console" in drawn) == (form == "rich")


def test_a_folder_without_patterns_needs_no_patterns(
    environment: dict[str, str], folder: Path, release: str
) -> None:
    assert release
    assert "pathspec" not in loaded(environment, folder, "check")


def test_version_needs_neither_typer_nor_the_model(environment: dict[str, str], folder: Path) -> None:
    assert loaded(environment, folder, "--version") & {"typer", "pydantic", "rich", "re2"} == set()
