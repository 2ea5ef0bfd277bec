"""Texts from bare git directories: the repositories that the real releases stand in."""

from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

_INSIDE = ("", ".git", "repo", "repo/.git")
"""Where under a folder of a repository's name its git directory may lie."""


class Repository:
    """A git directory, read with git alone."""

    def __init__(self, git_dir: Path) -> None:
        self.git_dir = git_dir

    @classmethod
    def find(cls, folder: Path, name: str) -> Repository | None:
        """The repository `owner/name` in a folder that holds one folder `owner+name` for each; None if it is not there."""
        for inside in _INSIDE:
            git_dir = folder / name.replace("/", "+") / inside
            if (git_dir / "HEAD").is_file() and (git_dir / "objects").is_dir():
                return cls(git_dir)
        return None

    def paths(self, commit: str, under: str) -> list[str]:
        """The files under a folder of one commit, in order of their names."""
        listed = self._git("ls-tree", "-r", "-z", "--name-only", commit, "--", f"{under}/")
        return sorted(path for path in listed.decode("utf-8").split("\0") if path)

    def blob(self, commit: str, path: str) -> bytes | None:
        """The bytes of a file in a commit; None if the snapshot lacks them."""
        try:
            return self._git("cat-file", "blob", f"{commit}:{path}")
        except subprocess.CalledProcessError:
            return None

    def _git(self, *words: str) -> bytes:
        command = ["git", f"--git-dir={self.git_dir}", *words]
        return subprocess.run(command, check=True, capture_output=True).stdout
