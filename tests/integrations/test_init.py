"""`prlint init`: from an empty repository to a guarded one."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from prlint.cli.initiating import HOOK_FILE, WORKFLOW_FILE
from prlint.settings.loader import load

from .conftest import CLEAN, MENDABLE, ROOT, needs_index

if TYPE_CHECKING:
    from .conftest import Done, Repository

WRITTEN = ("prlint.toml", HOOK_FILE, WORKFLOW_FILE)


def prlint(repository: Repository, *arguments: str) -> Done:
    path = os.pathsep.join(path for path in sys.path if path)
    return repository.run(sys.executable, "-m", "prlint", *arguments, env={"PYTHONPATH": path})


def test_what_is_written_is_what_its_readers_take(repository: Repository) -> None:
    done = prlint(repository, "init", "--profile", "ap", "--paths", "press releases/it's")
    assert done.status == 0, done.text
    settings = load(repository.folder / "a.md")
    assert settings.profile == ("ap",)
    valid = repository.run(sys.executable, "-m", "pre_commit", "validate-config", HOOK_FILE)
    assert (valid.status, valid.text) == (0, "")
    assert "files: '^press\\ releases/it''s/'" in repository.read(HOOK_FILE)
    assert "-- 'press releases/it'\"'\"'s'" in repository.read(WORKFLOW_FILE)
    zizmor = str(Path(sys.executable).with_name("zizmor"))
    found = repository.run(zizmor, "--offline", "--no-config", "--persona=pedantic", WORKFLOW_FILE)
    assert found.status == 0, found.text


def test_nothing_that_is_there_is_touched(repository: Repository) -> None:
    repository.write(HOOK_FILE, "repos: []\n")
    first = prlint(repository, "init", "--no-fix")
    assert first.status == 0
    assert f"{HOOK_FILE} is there already and stays as it is." in first.text
    assert "  - repo: local\n    hooks:\n      - id: prlint\n" in first.text, "what to add is shown"
    assert "prlint-fix" not in first.text
    assert repository.read(HOOK_FILE) == "repos: []\n"
    before = [repository.read(name) for name in WRITTEN]
    second = prlint(repository, "init", "--profile", "uk")
    assert second.status == 0
    assert [repository.read(name) for name in WRITTEN] == before


def test_what_cannot_be_is_told_and_nothing_is_written(repository: Repository, tmp_path: Path) -> None:
    wrong = prlint(repository, "init", "--profile", "app")
    assert wrong.status == 2
    assert "the nearest is “ap”" in wrong.text
    outside = prlint(repository, "init", "--paths", "../releases")
    assert outside.status == 2
    assert "--paths cannot be" in outside.text
    assert not [name for name in WRITTEN if (repository.folder / name).exists()]
    repository.folder = tmp_path / "no repository"
    repository.folder.mkdir()
    repository.env["GIT_CEILING_DIRECTORIES"] = str(tmp_path)
    nowhere = prlint(repository, "init")
    assert nowhere.status == 2
    assert "run git init first" in nowhere.text
    assert prlint(repository, "init", "--no-hook", "--no-workflow").status == 0
    assert sorted(one.name for one in repository.folder.iterdir()) == ["prlint.toml"]


@pytest.mark.skipif(os.name == "nt", reason="there are no pseudo-terminals")
def test_on_a_terminal_it_asks(repository: Repository) -> None:
    import pty

    master, slave = pty.openpty()
    path = os.pathsep.join(path for path in sys.path if path)
    command = [sys.executable, "-m", "prlint", "init", "--no-workflow"]
    os.write(master, b"uk\nreleases\ny\nn\n")
    env = {**repository.env, "PYTHONPATH": path}
    done = subprocess.run(
        command, cwd=repository.folder, env=env, stdin=slave, stderr=slave, timeout=60, check=False
    )
    os.close(slave)
    assert done.returncode == 0
    assert 'profile = "uk"' in repository.read("prlint.toml")
    assert "files: '^releases/'" in repository.read(HOOK_FILE)
    assert "prlint-fix" not in repository.read(HOOK_FILE)
    assert not (repository.folder / WORKFLOW_FILE).exists()


@needs_index
def test_a_new_user_gets_from_the_wheel_to_a_guarded_commit(
    repository: Repository, wheels: Path, tmp_path: Path
) -> None:
    """The wheel in a fresh environment; the hook takes the same version from where pip finds it."""
    home = tmp_path / "fresh"
    (wheel,) = wheels.glob("prlint-*.whl")
    assert repository.run(sys.executable, "-m", "venv", str(home)).status == 0
    scripts = home / ("Scripts" if os.name == "nt" else "bin")
    installed = repository.run(
        str(scripts / "python"), "-m", "pip", "install", "-q", str(wheel), "pre-commit"
    )
    assert installed.status == 0, installed.text
    links = f"{repository.env.get('PIP_FIND_LINKS', '')} {wheels}".strip()
    repository.env.update(PIP_FIND_LINKS=links, PATH=f"{scripts}{os.pathsep}{repository.env['PATH']}")

    assert repository.run("prlint", "init", "--yes").status == 0
    repository.house()
    assert repository.run("pre-commit", "install").status == 0
    assert repository.commit().status == 0, "what init wrote passes its own hooks"
    repository.write("boats.md", MENDABLE.replace("owns 14 boats", "owns [NUMBER] boats"))
    refused = repository.commit()
    assert refused.status == 1
    assert "Replace “[NUMBER]”: it is a placeholder." in refused.text
    assert repository.run("prlint", "check", "--fix", "boats.md").status == 1
    repository.write("boats.md", repository.read("boats.md").replace("[NUMBER]", "14"))
    assert repository.commit().status == 0
    assert repository.commits() == 2
    assert repository.read("boats.md") == CLEAN


def test_the_page_names_the_same_version(repository: Repository) -> None:
    prlint(repository, "init")
    page = (ROOT / "docs" / "pre-commit.md").read_text(encoding="utf-8")
    hooks = repository.read(HOOK_FILE)
    (line,) = {line.strip() for line in hooks.splitlines() if "additional_dependencies" in line}
    assert line in page
