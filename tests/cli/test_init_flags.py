"""`prlint init` writes what its flags say, and nothing that they deny."""

from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING

import pytest

from prlint.cli.initiating import HOOK_FILE, WORKFLOW_FILE

if TYPE_CHECKING:
    from pathlib import Path

    from .conftest import Program


@pytest.mark.parametrize(
    ("flags", "written"),
    [
        (("-y",), {"prlint.toml", HOOK_FILE, WORKFLOW_FILE}),
        (("--yes", "--hook", "--workflow"), {"prlint.toml", HOOK_FILE, WORKFLOW_FILE}),
        (("--hook", "--fix", "--no-workflow"), {"prlint.toml", HOOK_FILE}),
        (("--no-hook", "--workflow"), {"prlint.toml", WORKFLOW_FILE}),
    ],
)
def test_only_what_is_wanted_is_written(
    prlint: Program, folder: Path, flags: tuple[str, ...], written: set[str]
) -> None:
    """Nothing is asked where nobody can answer."""
    subprocess.run(["git", "init", "-q"], cwd=folder, check=True)
    ran = prlint("init", *flags)
    assert ran.status == 0, ran.told
    there = {name for name in ("prlint.toml", HOOK_FILE, WORKFLOW_FILE) if (folder / name).is_file()}
    assert there == written
