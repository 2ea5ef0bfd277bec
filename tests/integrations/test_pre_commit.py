"""prlint as a hook of the real pre-commit, installed by it from a clone of the project."""

from __future__ import annotations

import re
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest
import yaml

from prlint.cli.hooks import hooks_file, local_hooks
from prlint.version import __version__

from .conftest import CLEAN, FAULTY, LATE, MENDABLE, ROOT, needs_index

if TYPE_CHECKING:
    from pathlib import Path

    from .conftest import Done, Repository


@pytest.fixture
def hooked(repository: Repository, project: Path) -> Repository:
    """A repository whose commits both hooks look at."""
    rev = subprocess.check_output(["git", "rev-parse", "HEAD"], cwd=project, encoding="utf-8").strip()
    repository.write(
        ".pre-commit-config.yaml",
        f"repos:\n  - repo: {project.as_uri()}\n    rev: {rev}\n"
        "    hooks:\n      - id: prlint-fix\n      - id: prlint\n",
    )
    repository.house()
    repository.env["GIT_ALLOW_PROTOCOL"] = "file"
    pre_commit(repository, "install")
    return repository


def pre_commit(repository: Repository, *arguments: str) -> Done:
    return repository.run(sys.executable, "-m", "pre_commit", *arguments)


def test_the_hooks_file_says_what_its_source_says() -> None:
    assert (ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8") == hooks_file(), (
        "run python scripts/hooks.py"
    )


def test_pre_commit_finds_nothing_wrong_with_the_hooks_file(repository: Repository) -> None:
    done = pre_commit(repository, "validate-manifest", str(ROOT / ".pre-commit-hooks.yaml"))
    assert (done.status, done.text) == (0, "")


@needs_index
def test_a_bad_release_stops_the_commit_and_a_good_one_passes(hooked: Repository) -> None:
    hooked.write("boats.md", FAULTY)
    refused = hooked.commit()
    assert refused.status == 1
    assert "boats.md" in refused.text
    assert "placeholder-text" in refused.text
    assert "owns [NUMBER] boats" in refused.text
    assert hooked.commits() == 0
    hooked.write("boats.md", CLEAN)
    passed = hooked.commit()
    assert passed.status == 0, passed.text
    assert hooked.commits() == 1
    assert "boats.md" not in passed.text, "a clean release is no news"


@needs_index
def test_what_can_be_mended_is_and_the_commit_stops_to_be_looked_at(hooked: Repository) -> None:
    hooked.write("boats.md", MENDABLE)
    stopped = hooked.commit()
    assert stopped.status == 1
    assert "files were modified by this hook" in stopped.text
    assert hooked.commits() == 0
    assert hooked.read("boats.md") != MENDABLE
    assert hooked.commit().status == 0


@needs_index
def test_a_commit_of_files_about_the_project_alone_passes_without_a_word(hooked: Repository) -> None:
    hooked.write("README.md", "# TK\n\nWrite ??? here.\n")
    hooked.write("LICENSE", "TK\n")
    done = hooked.commit("README.md", "LICENSE")
    assert done.status == 0, done.text
    assert hooked.commits() == 1
    assert "README" not in done.text


@needs_index
def test_a_day_gone_by_is_shown_in_what_the_commit_changes_and_not_in_the_archive(hooked: Repository) -> None:
    hooked.write("old.md", LATE)
    hooked.run("git", "add", "old.md")
    hooked.run("git", "commit", "-qnm", "The archive")
    archive = pre_commit(hooked, "run", "prlint", "--files", "old.md")
    assert "event-in-past" not in archive.text
    hooked.write("new.md", LATE)
    done = hooked.commit()
    assert "event-in-past" in done.text
    assert "new.md" in done.text
    assert "old.md" not in done.text


@needs_index
def test_a_warning_is_shown_and_stops_nothing(hooked: Repository) -> None:
    (hooked.folder / "prlint.toml").unlink()
    hooked.house("[levels]\nend-mark-missing = 'warning'\n")
    hooked.write("boats.md", CLEAN.replace("\\###\n", ""))
    done = hooked.commit()
    assert done.status == 0, done.text
    assert "end-mark-missing" in done.text


def test_the_page_shows_the_hooks_as_they_are() -> None:
    page = (ROOT / "docs" / "pre-commit.md").read_text(encoding="utf-8")
    shown = {
        hook["id"]: hook for block in blocks(page) for hook in block["repos"][0]["hooks"] if "entry" in hook
    }
    stated = {hook["id"]: hook for hook in yaml.safe_load(f"hooks:\n{local_hooks(__version__)}")["hooks"]}
    for hook in stated.values():
        del hook["description"]
    assert shown == stated


def blocks(page: str) -> list[dict[str, Any]]:
    """The configurations on a page."""
    found = [yaml.safe_load(block) for block in re.findall(r"```yaml\n(.*?)```", page, re.DOTALL)]
    return [block for block in found if isinstance(block, dict)]
