"""Settings that the docs show are settings."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

from prlint.engine.catalogue import load as catalogue
from prlint.engine.plan import Planner
from prlint.settings.loader import load
from prlint.settings.patterns import named

ROOT = Path(__file__).parents[2]
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
SHOWN = [
    (page.name, block)
    for page in PAGES
    for block in re.findall(
        r"^```toml\n(.*?)^```", page.read_text(encoding="utf-8"), flags=re.DOTALL | re.MULTILINE
    )
]


@pytest.mark.parametrize(("page", "block"), SHOWN)
def test_a_run_takes_them(page: str, block: str, tmp_path: Path) -> None:
    """Who copies a block of the docs gets no error; a file that it extends is there."""
    values = tomllib.loads(block)
    own = tmp_path / "desk" / ("pyproject.toml" if "tool" in values else "prlint.toml")
    own.parent.mkdir()
    own.write_text(block, encoding="utf-8")
    if (extended := values.get("extends")) is not None:
        file = own.parent / extended
        file.parent.mkdir()
        file.write_text("", encoding="utf-8")
    assert Planner(catalogue()).plan(load(own.parent / "a.md")).settings.file == own, page


def test_the_patterns_of_the_page_mean_what_it_says(tmp_path: Path) -> None:
    """A later `!pattern` takes back an earlier one."""
    patterns = ("uk/", "!uk/archive/")
    assert named(patterns, tmp_path, str(tmp_path / "uk" / "a.md"))
    assert named(patterns, tmp_path, str(tmp_path / "uk" / "2025" / "a.md"))
    assert not named(patterns, tmp_path, str(tmp_path / "uk" / "archive" / "a.md"))
