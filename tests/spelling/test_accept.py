"""What a newsroom accepts is taken for right, and nothing else is."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

import prlint
from prlint.spelling.accepted import Accepted
from prlint.spelling.words_file import add, entries

SOURCE = str(Path(prlint.__file__).parent.parent)


@pytest.mark.parametrize(
    ("entry", "text", "word", "accepted"),
    [
        ("woodsmoak", "The Woodsmoak smell", "Woodsmoak", True),
        ("woodsmoak", "The woodsmoak’s smell", "woodsmoak’s", True),
        ("Ons", "The configurtions", "configurtions", False),
        ("Lindqvara", "a lindqvara of glass", "lindqvara", False),
        ("Lindqvara", "Lindqvara's glass", "Lindqvara's", True),
        ("harbor smoak", "the harbor smoak rises", "smoak", True),
        ("harbor smoak", "the smoak rises", "smoak", False),
        ("harbor smoak", "the harbor smoaked", "smoaked", False),
    ],
)
def test_an_entry_is_met_by_whole_words_and_its_capitals(
    entry: str, text: str, word: str, accepted: bool
) -> None:
    """Whole tokens, phrases, possessives; case counts only where the entry has capitals."""
    start = text.index(word)
    assert Accepted([entry]).has(text, start, start + len(word)) is accepted


def test_adding_keeps_order_comments_and_line_ends(tmp_path: Path) -> None:
    file = tmp_path / ".prlint" / "words.txt"
    file.parent.mkdir()
    file.write_bytes(b"# ours\r\nzeta\r\nalpha # a product")
    assert add(file, ["alpha", "Beta Ray", "Beta Ray"]) == ["Beta Ray"]
    assert file.read_bytes() == b"# ours\r\nzeta\r\nalpha # a product\r\nBeta Ray\r\n"
    assert entries(file) == ["zeta", "alpha", "Beta Ray"]
    assert [path.name for path in file.parent.iterdir()] == ["words.txt"]


def test_the_command_that_the_report_names_silences_the_finding(tmp_path: Path) -> None:
    """A finding ends with `prlint accept WORD`; after it the same check is silent."""
    (tmp_path / "prlint.toml").write_text("", encoding="utf-8")
    (tmp_path / "release.md").write_text(
        "FOR IMMEDIATE RELEASE\n\nThe library will recieve a second reading room in the spring.\n",
        encoding="utf-8",
    )

    def run(*arguments: str) -> str:
        return subprocess.run(
            [sys.executable, "-m", "prlint", *arguments],
            cwd=tmp_path,
            capture_output=True,
            text=True,
            check=False,
            env={**os.environ, "PYTHONIOENCODING": "utf-8", "PYTHONPATH": SOURCE},
        ).stdout

    before = run("check", "--select", "misspelling", "release.md")
    assert "prlint accept recieve" in before
    assert "added recieve" in run("accept", "recieve")
    assert "misspelling" not in run("check", "--select", "misspelling", "release.md")
