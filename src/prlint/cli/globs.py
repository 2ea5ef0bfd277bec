"""Paths with wildcards, for the shells that hand them over as they stand (cmd, PowerShell, quoted words)."""

from __future__ import annotations

import os
from pathlib import Path, PurePath

from prlint.cli.ignored import patterns
from prlint.cli.names import is_glob


class Glob:
    """`drafts/**/*.md`: the folder before the first wildcard, and what is asked for inside it.

    `*`, `?` and `[…]` stay inside one name, `**` goes through folders; a folder that matches means all that is in
    it, as when a shell hands its name over.
    """

    __slots__ = ("_depth", "_fold", "_spec", "base")

    def __init__(self, path: str) -> None:
        parts = PurePath(path).parts
        wild = next(index for index, part in enumerate(parts) if is_glob(part))
        self.base = Path(*parts[:wild])
        rest = "/".join(parts[wild:])
        # Windows does not tell small letters from capitals in a name.
        self._fold = os.name == "nt"
        self._spec = patterns(["/" + (rest.lower() if self._fold else rest)])
        self._depth = None if "**" in rest else rest.count("/")

    def wants(self, path: str) -> bool:
        """Whether a path from the base (with `/`) is asked for."""
        return bool(self._spec.check_file(path.lower() if self._fold else path).include)

    def enters(self, path: str) -> bool:
        """Whether anything in a folder, given by its path from the base, may be asked for."""
        return self._depth is None or path.count("/") < self._depth or self.wants(path + "/")
