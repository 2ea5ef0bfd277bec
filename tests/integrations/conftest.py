"""A clone of the project and git repositories to use it in."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import pytest
from filelock import FileLock

if TYPE_CHECKING:
    from collections.abc import Mapping

needs_index = pytest.mark.skipif(
    os.environ.get("PRLINT_TEST_LIVE") != "1",
    reason="PRLINT_TEST_LIVE=1 lets pip and go install what is needed",
)
ROOT = Path(__file__).parents[2]
_NOT_FROM_OUTSIDE = ("GIT_", "PRE_COMMIT", "PRLINT_", "GITHUB_", "VIRTUAL_ENV", "PYTHONPATH")
_WHO = {
    name: value
    for role in ("AUTHOR", "COMMITTER")
    for name, value in ((f"GIT_{role}_NAME", "Ana Pell"), (f"GIT_{role}_EMAIL", "ana@harbour.example"))
}


def _dated(release: date, event: date) -> str:
    """A release without a fault of a day, about an event on another."""

    def written(day: date) -> str:
        return f"{day:%B} {day.day}, {day.year}"

    text = (ROOT / "examples" / "library-reopens.md").read_text(encoding="utf-8")
    lead = "The Harborton Library will lend rowboats from Saturday, September 20, 2025."
    text = text.replace(lead, f"The boat fair of the Harborton Library will be held on {written(event)}.")
    return text.replace("September 8, 2025", written(release))


_TODAY = date.today()  # noqa: DTZ011 -- what the program asks as well
CLEAN = _dated(_TODAY, _TODAY + timedelta(days=12))
LATE = _dated(_TODAY - timedelta(days=40), _TODAY - timedelta(days=10))
FAULTY = CLEAN.replace("owns 14 boats", "owns [NUMBER] boats")
MENDABLE = CLEAN.replace("Volunteers of the", "Volunteers of the the")
assert CLEAN not in {FAULTY, MENDABLE, LATE}


class Done(NamedTuple):
    """What a command gave."""

    status: int
    text: str
    """Both of its streams."""


class Repository:
    """A git repository of releases."""

    def __init__(self, folder: Path, env: Mapping[str, str]) -> None:
        """Make an empty one."""
        self.folder = folder
        self.env = dict(env)
        folder.mkdir(parents=True, exist_ok=True)
        self.run("git", "init", "-q", "-b", "main")

    def run(self, *command: str, env: Mapping[str, str] | None = None) -> Done:
        """Run a command in it."""
        done = subprocess.run(
            command,
            cwd=self.folder,
            env={**self.env, **(env or {})},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            timeout=300,
            check=False,
        )
        return Done(done.returncode, done.stdout)

    def write(self, path: str, text: str) -> None:
        """Write a file in it."""
        (self.folder / path).parent.mkdir(parents=True, exist_ok=True)
        (self.folder / path).write_text(text, encoding="utf-8", newline="\n")

    def house(self, more: str = "") -> None:
        """State the contact of the releases: its number is otherwise one that is kept for examples."""
        settings = self.folder / "prlint.toml"
        before = settings.read_text(encoding="utf-8") if settings.exists() else ""
        contact = '[[house.contacts]]\nname = "Ruth Adeyemi"\nphone = "207-555-0117"\n'
        self.write("prlint.toml", f"{before}{more}{contact}")

    def read(self, path: str) -> str:
        """Read a file in it."""
        return (self.folder / path).read_text(encoding="utf-8")

    def commit(self, *paths: str) -> Done:
        """Commit files, or all that there are."""
        self.run("git", "add", "--", *(paths or (".",)))
        return self.run("git", "commit", "-qm", "A release")

    def commits(self) -> int:
        """How many commits there are."""
        done = self.run("git", "rev-list", "--count", "HEAD")
        return 0 if done.status else int(done.text)


@pytest.fixture(scope="session")
def outside_env(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """The environment of a person who uses prlint: nothing of the run that tests it."""
    clean = {name: value for name, value in os.environ.items() if not name.startswith(_NOT_FROM_OUTSIDE)}
    return {
        **clean,
        **_WHO,
        "GIT_CONFIG_GLOBAL": os.devnull,
        "GIT_CONFIG_NOSYSTEM": "1",
        "PRE_COMMIT_HOME": str(shared_folder(tmp_path_factory) / "pre-commit"),
    }


@pytest.fixture(scope="session")
def project(tmp_path_factory: pytest.TempPathFactory, outside_env: dict[str, str]) -> Path:
    """A repository with the project as it stands here, committed; one for all workers."""
    shared = shared_folder(tmp_path_factory)
    with FileLock(shared / "lock"):
        clone = shared / "project"
        if not clone.exists():
            if not (ROOT / ".git").exists():
                pytest.skip("needs a checkout of the project")
            listed = subprocess.run(
                ["git", "ls-files", "-co", "--exclude-standard", "-z"],
                cwd=ROOT,
                stdout=subprocess.PIPE,
                encoding="utf-8",
                check=True,
            )
            making = Repository(shared / "making", outside_env)
            for path in filter(None, listed.stdout.split("\0")):
                if (ROOT / path).is_file():
                    (making.folder / path).parent.mkdir(parents=True, exist_ok=True)
                    shutil.copyfile(ROOT / path, making.folder / path)
            assert making.commit().status == 0
            making.folder.rename(clone)
    return clone


@pytest.fixture(scope="session")
def wheels(tmp_path_factory: pytest.TempPathFactory, project: Path) -> Path:
    """A folder with the wheel of the project."""
    shared = shared_folder(tmp_path_factory)
    with FileLock(shared / "wheels-lock"):
        folder = shared / "wheels"
        if not folder.exists():
            pip = [sys.executable, "-m", "pip", "wheel", "-q", "--no-deps", "-w", str(folder), str(project)]
            subprocess.run(pip, check=True, capture_output=True)
    return folder


@pytest.fixture
def repository(tmp_path: Path, outside_env: dict[str, str]) -> Repository:
    """An empty git repository."""
    return Repository(tmp_path / "releases", outside_env)


def shared_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder that all workers of a run have in common."""
    base = tmp_path_factory.getbasetemp()
    return base.parent if "PYTEST_XDIST_WORKER" in os.environ else base
