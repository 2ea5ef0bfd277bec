"""`--min-severity`."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from .conftest import Program


@pytest.mark.usefixtures("house")
def test_what_is_less_grave_is_neither_shown_nor_counted(prlint: Program, folder: Path, faulty: str) -> None:
    (folder / "a.md").write_text(faulty.replace("###\n", ""), encoding="utf-8")
    everything = json.loads(prlint("check", "--output-format", "json", "a.md").out)
    assert {finding["severity"] for finding in everything["findings"]} == {"error", "info"}
    grave = prlint("check", "--min-severity", "warning", "--output-format", "json", "a.md")
    assert grave.status == 1
    report = json.loads(grave.out)
    assert {finding["severity"] for finding in report["findings"]} == {"error"}
    assert report["infos"] == 0
    wrong = prlint("check", "--min-severity", "warnings", "a.md")
    assert wrong.status == 2
    assert "did you mean warning?" in wrong.told
