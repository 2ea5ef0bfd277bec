"""Whether a path is one that gitignore patterns name."""

from __future__ import annotations

import os
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pathspec import GitIgnoreSpec


class Patterns(NamedTuple):
    """Patterns and the folder that they start in."""

    folder: Path | None
    """None stands for the current one."""
    patterns: tuple[str, ...]


def named_by(stated: Iterable[Patterns], path: str) -> bool:
    """Whether the last patterns that say something of the path (`!` says that they do not) name it."""
    verdict = False
    for folder, patterns in stated:
        said = _says(patterns, folder, path)
        verdict = verdict if said is None else said
    return verdict


def named(patterns: tuple[str, ...], folder: Path | None, path: str) -> bool:
    """Whether the patterns, which are relative to a folder, name the path, which is relative to where the run stands."""
    return named_by((Patterns(folder, patterns),), path)


def _says(patterns: tuple[str, ...], folder: Path | None, path: str) -> bool | None:
    if not patterns:
        return None
    base = Path.cwd() if folder is None else folder.absolute()
    try:
        relative = os.path.relpath(Path(path).absolute(), base).replace(os.sep, "/")
    except ValueError:
        # On Windows there is no way from one drive to another.
        return None
    return None if relative.startswith("../") else _spec(patterns).check_file(relative).include


@lru_cache(maxsize=64)
def _spec(patterns: tuple[str, ...]) -> GitIgnoreSpec:
    # 30 ms that a run without patterns never spends.
    from pathspec import GitIgnoreSpec

    return GitIgnoreSpec.from_lines(patterns)
