"""The example of a newsroom's repository, used as one."""

from __future__ import annotations

import json
import os
import shutil
import sys
from typing import TYPE_CHECKING

import pytest

from prlint.cli.initiating import HOOK_FILE, WORKFLOW_FILE
from prlint.cli.starting_files import hook_text, workflow_text

from .conftest import ROOT, Done, Repository, needs_index

if TYPE_CHECKING:
    from pathlib import Path

NEWSROOM = ROOT / "examples" / "newsroom"


@pytest.fixture
def newsroom(repository: Repository) -> Repository:
    """A clone of the example, all of it committed."""
    shutil.copytree(NEWSROOM, repository.folder, dirs_exist_ok=True)
    assert repository.commit().status == 0
    return repository


def prlint(newsroom: Repository, *arguments: str) -> Done:
    path = os.pathsep.join(path for path in sys.path if path)
    return newsroom.run(sys.executable, "-m", "prlint", *arguments, env={"PYTHONPATH": path})


def test_a_dozen_releases_of_all_kinds_are_clean(newsroom: Repository) -> None:
    report = newsroom.folder / "report.json"
    done = prlint(newsroom, "check", "--output-format", "json", "-o", "report.json", "--fail-on", "info", ".")
    assert done.status == 0, done.text
    found = json.loads(report.read_text(encoding="utf-8"))
    assert found["files"] == 12
    assert (found["findings"], found["unread"]) == ([], [])
    parsed = prlint(
        newsroom, "parse", "--format", "jsonl", *map(str, sorted(newsroom.folder.rglob("2025-*")))
    )
    kinds = [json.loads(line)["release"]["kind"] for line in parsed.text.splitlines()]
    assert set(kinds) == {"release", "advisory", "statement", "correction"}
    assert len(kinds) == 12


def test_hook_and_workflow_are_as_init_writes_them() -> None:
    assert (NEWSROOM / HOOK_FILE).read_text(encoding="utf-8") == hook_text("releases", fix=True)
    assert (NEWSROOM / WORKFLOW_FILE).read_text(encoding="utf-8") == workflow_text("releases")


@needs_index
def test_its_hooks_pass_all_of_it_and_stop_a_fault(newsroom: Repository, wheels: Path) -> None:
    newsroom.env["PIP_FIND_LINKS"] = f"{newsroom.env.get('PIP_FIND_LINKS', '')} {wheels}".strip()
    hooks = (sys.executable, "-m", "pre_commit")
    everything = newsroom.run(*hooks, "run", "--all-files")
    assert everything.status == 0, everything.text
    assert "warning" not in everything.text
    newsroom.run(*hooks, "install")
    file = "releases/canada/2025-10-07-open-day-advisory.md"
    newsroom.write(file, newsroom.read(file).replace("Saturday, October 25", "Friday, October 25"))
    refused = newsroom.commit()
    assert refused.status == 1
    assert "weekday-date-mismatch" in refused.text


@pytest.mark.parametrize(
    ("path", "before", "after", "rule"),
    [
        ("us/2025-03-04-tide-clocks.md", "Thursday, March 20", "Friday, March 20", "weekday-date-mismatch"),
        ("us/2025-09-09-grant.txt", "eight harbor schools", "[NUMBER] harbor schools", "placeholder-text"),
        (
            "us/2025-07-15-embargoed-report.md",
            "The report counts",
            "The report report counts",
            "repeated-word",
        ),
        ("uk/2025-03-11-gauge-at-whitby.md", "from April", "from [MONTH]", "placeholder-text"),
        (
            "canada/2025-05-06-lunenburg.md",
            "look at their own door,”",
            "look at their own door,",
            "quote-unbalanced",
        ),
    ],
)
def test_a_fault_in_any_of_them_is_found_and_nothing_else_is_told(
    newsroom: Repository, path: str, before: str, after: str, rule: str
) -> None:
    file = f"releases/{path}"
    text = newsroom.read(file)
    assert before in text
    newsroom.write(file, text.replace(before, after, 1))
    done = prlint(
        newsroom, "check", "--new-since", "HEAD", "--output-format", "concise", "--fail-on", "info", "."
    )
    assert done.status == 1
    lines = [line for line in done.text.splitlines() if line.startswith("releases/")]
    assert {line.split(" ")[2] for line in lines} == {rule}, lines
