"""What git knows of files: which changed, and what they were at a revision."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

from prlint.cli.problem import Problem


class Repository:
    """A git repository and a revision in it to compare with."""

    def __init__(self, top: Path, revision: str | None) -> None:
        """Look the revision up; None compares with what was committed last.

        Raises:
            Problem: it is not there, as in a shallow checkout.
        """
        self.top = top
        self._commit = self._verified(revision) if revision else self._head()
        self._names: dict[str, str] | None = None
        self._untracked: frozenset[str] | None = None

    def _verified(self, revision: str) -> str:
        found = self._git("rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}")
        if found is None:
            raise Problem(
                f"git has no revision {revision} in {self.top}; in a shallow checkout fetch the history first"
                " (fetch-depth: 0)"
            )
        return found.decode().strip()

    def _head(self) -> str | None:
        """The last commit; None before the first."""
        found = self._git("rev-parse", "--verify", "--quiet", "HEAD^{commit}")
        return None if found is None else found.decode().strip()

    def changed(self, file: Path) -> bool:
        """Whether a file is another one than at the revision, or was not there."""
        name = self._name(file)
        return name is None or self._commit is None or name in self._changes() or name in self._new()

    def before(self, file: Path) -> bytes | None:
        """A file's bytes at the revision, under the name it had then; None if it was not there."""
        name = self._name(file)
        if name is None or self._commit is None:
            return None
        old = self._changes().get(name, name)
        return self._git("cat-file", "blob", f"{self._commit}:{old}")

    def _changes(self) -> dict[str, str]:
        """Names of the files that git tracks and that differ, with the names they had."""
        if self._names is None:
            self._names = {}
            raw = self._git("diff", "--name-status", "--find-renames", "-z", str(self._commit), "--") or b""
            parts = iter(os.fsdecode(raw).split("\0"))
            for status in parts:
                if not status:
                    break
                old = next(parts)
                new = next(parts) if status[0] in "RC" else old
                self._names[new] = old
        return self._names

    def _new(self) -> frozenset[str]:
        if self._untracked is None:
            raw = self._git("ls-files", "--others", "-z", "--full-name", "--", ":/") or b""
            self._untracked = frozenset(os.fsdecode(raw).split("\0"))
        return self._untracked

    def _name(self, file: Path) -> str | None:
        """A file as git calls it; None if it lies elsewhere."""
        path = file.parent.resolve() / file.name
        return path.relative_to(self.top).as_posix() if path.is_relative_to(self.top) else None

    def _git(self, *arguments: str) -> bytes | None:
        return run_git(self.top, *arguments)


def run_git(folder: Path, *arguments: str) -> bytes | None:
    """What git prints; None if it says that something is not so.

    Raises:
        Problem: git is not installed.
    """
    try:
        done = subprocess.run(["git", *arguments], cwd=folder, capture_output=True, check=False)  # noqa: S603, S607 -- the user's own git, no shell
    except FileNotFoundError:
        raise Problem("git is not installed; --new-since and --today changed need it") from None
    return done.stdout if done.returncode == 0 else None


class Repositories:
    """The repositories that the files of a run lie in, each asked once."""

    def __init__(self, revision: str | None) -> None:
        self._revision = revision
        self._of: dict[Path, Repository] = {}

    def of(self, file: Path) -> Repository:
        """The repository of a file.

        Raises:
            Problem: it lies in none.
        """
        folder = file.parent.resolve()
        if folder not in self._of:
            top = run_git(folder, "rev-parse", "--show-toplevel") if folder.is_dir() else None
            if top is None:
                raise Problem(f"{file} lies in no git repository; --new-since and --today changed need one")
            root = Path(os.fsdecode(top).rstrip("\r\n"))
            same = next((known for known in self._of.values() if known.top == root), None)
            self._of[folder] = same or Repository(root, self._revision)
        return self._of[folder]
