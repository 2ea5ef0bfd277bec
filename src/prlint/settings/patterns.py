"""Whether a path is one that a list of gitignore patterns names."""

from __future__ import annotations

import os
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathspec import GitIgnoreSpec


def named(patterns: tuple[str, ...], folder: Path | None, path: str) -> bool:
    """Whether the patterns, which are relative to a folder, name the path, which is relative to where the run stands."""
    if not patterns:
        return False
    base = Path.cwd() if folder is None else folder.absolute()
    try:
        relative = os.path.relpath(Path(path).absolute(), base).replace(os.sep, "/")
    except ValueError:
        # On Windows there is no way from one drive to another.
        return False
    return not relative.startswith("../") and _spec(patterns).match_file(relative)


@lru_cache(maxsize=64)
def _spec(patterns: tuple[str, ...]) -> GitIgnoreSpec:
    # 30 ms that a run without patterns never spends.
    from pathspec import GitIgnoreSpec

    return GitIgnoreSpec.from_lines(patterns)
