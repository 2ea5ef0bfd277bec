"""Paths as a code host knows them: from the top of the repository, whatever folder the run was started in."""

from __future__ import annotations

import os
from pathlib import Path


class Repository:
    """The repository that the current folder is in; without one, the current folder itself."""

    def __init__(self) -> None:
        self._here = Path.cwd()
        self._top = next(
            (folder for folder in (self._here, *self._here.parents) if (folder / ".git").exists()), self._here
        )

    def inside(self, path: str) -> str | None:
        """The path from the top, with `/`; None for a file outside."""
        # Not resolved: a link is known to the host by its own name.
        whole = Path(os.path.normpath(self._here / path))
        return whole.relative_to(self._top).as_posix() if whole.is_relative_to(self._top) else None

    def path(self, path: str) -> str:
        """The path from the top; as it was given for a file outside."""
        return self.inside(path) or path

    def whole(self, path: str) -> Path:
        """The path from the root of the machine."""
        return Path(os.path.normpath(self._here / path))
