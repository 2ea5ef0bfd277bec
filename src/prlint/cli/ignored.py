"""What git ignores, read from the `.gitignore` files themselves: git need not be installed.

Only the files in the tree and `.git/info/exclude` count. The ignore file of a person's own machine does not: the
same folder must give the same findings everywhere.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pathspec import GitIgnoreSpec


class Level(NamedTuple):
    """The patterns of one folder: of the walked one or one above it, which `prefix` leads to, or of one in it."""

    spec: GitIgnoreSpec
    prefix: str = ""
    within: str = ""
    """The folder in the walked one, with `/` at its end; the patterns say nothing of what is not in it."""

    def decides(self, path: str) -> bool | None:
        """Whether the path (in the walked folder, with `/`, folders with one at their end) is ignored, or None."""
        if not path.startswith(self.within):
            return None
        return self.spec.check_file(self.prefix + path[len(self.within) :]).include


def ignored(levels: tuple[Level, ...], path: str) -> bool:
    """Whether the path is ignored: the deepest folder that says something decides."""
    for level in reversed(levels):
        verdict = level.decides(path)
        if verdict is not None:
            return verdict
    return False


def patterns(lines: Iterable[str]) -> GitIgnoreSpec:
    """A list of gitignore patterns; a line that is no pattern is passed over, as git does."""
    # 30 ms that a folder without patterns need not spend.
    from pathspec import GitIgnoreSpec

    def is_pattern(line: str) -> bool:
        try:
            GitIgnoreSpec.from_lines([line])
        except ValueError:
            return False
        return True

    lines = list(lines)
    try:
        return GitIgnoreSpec.from_lines(lines)
    except ValueError:
        return GitIgnoreSpec.from_lines([line for line in lines if is_pattern(line)])


def above(folder: Path) -> tuple[Level, ...]:
    """The levels above a folder: from the one with `.git`, or else from the current folder if it lies above.

    Nothing where they ignore the folder itself: it was asked for by name all the same.
    """
    folder = folder.resolve()
    top = top_of(folder)
    levels = _level(top / ".git" / "info" / "exclude", _prefix(folder, top))
    for base in reversed(folder.parents):
        if base.is_relative_to(top):
            levels += _level(base / ".gitignore", _prefix(folder, base))
    return () if ignored(tuple(level for level in levels if level.prefix), "") else levels


def inside(folder: Path, path: str) -> tuple[Level, ...]:
    """The level of a folder inside the walked one; `path` is its path there, empty or with `/` at its end."""
    return _level(folder / ".gitignore", within=path)


def of_settings(exclude: tuple[str, ...], base: Path, folder: Path) -> tuple[Level, ...]:
    """Patterns that start at a base as a level of a walked folder; none where they leave out the folder itself.

    Nor where the base lies elsewhere: patterns speak of what is below them.
    """
    if not exclude:
        return ()
    base, folder = base.resolve(), folder.resolve()
    if base.is_relative_to(folder):
        return (Level(patterns(exclude), within=_prefix(base, folder)),)
    if not folder.is_relative_to(base):
        return ()
    level = Level(patterns(exclude), _prefix(folder, base))
    return () if level.decides("") else (level,)


def top_of(folder: Path) -> Path:
    """Where the working tree of a folder begins: at `.git`, or else at the current folder if it lies above."""
    for base in (folder, *folder.parents):
        if (base / ".git").exists():
            return base
    here = Path.cwd()
    return here if folder.is_relative_to(here) else folder


def _prefix(folder: Path, base: Path) -> str:
    """The path of a folder from one above it, with `/` between and at its end; empty for the base itself."""
    return "" if folder == base else folder.relative_to(base).as_posix() + "/"


def _level(file: Path, prefix: str = "", *, within: str = "") -> tuple[Level, ...]:
    try:
        lines = file.read_text(encoding="utf-8-sig", errors="surrogateescape").split("\n")
    except OSError:
        return ()
    return (Level(patterns(lines), prefix, within),)
