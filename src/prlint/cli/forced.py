"""`--force-exclude`: of files given by name, those that a run over their folders would read.

A hook hands over every file of a commit by its name. The answer comes from the same walk that a folder run makes, so
the two cannot differ.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from prlint.cli.folders import Walk
from prlint.cli.ignored import top_of
from prlint.cli.names import unread_kind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from pathlib import Path

    from prlint.cli.folders import Exclusion
    from prlint.engine.outcome import Failure


class Sifted(NamedTuple):
    """What becomes of files, by their keys; those in neither are left out."""

    kept: set[str]
    unknown: dict[str, str | None]
    """Those that no reader knows and that are not left out for another reason, with what they are if that is known."""
    failures: list[Failure]


class _Only:
    """Of a folder, these files."""

    def __init__(self, paths: Iterable[str]) -> None:
        self._paths = frozenset(paths)
        self._folders = {
            path[:index] for path in self._paths for index, letter in enumerate(path) if letter == "/"
        }

    def wants(self, path: str) -> bool:
        return path in self._paths

    def enters(self, path: str) -> bool:
        return path in self._folders


def sift(
    files: Mapping[str, Path],
    suffixes: tuple[str, ...],
    exclusion_of: Callable[[Path], Exclusion],
    exclude: tuple[str, ...],
) -> Sifted:
    """Sort files by whether a run over the working tree that they stand in would read them.

    Args:
        files: existing files by keys of the caller's.
        suffixes: of the known formats, in small letters.
        exclusion_of: what a folder's settings leave out in it.
        exclude: gitignore patterns, from the current folder.
    """
    sifted = Sifted(set(), {}, [])
    for top, named in _by_top(files).items():
        found = Walk(top, suffixes, exclusion_of, _Only(named), exclude).run()
        sifted.failures.extend(found.failures)
        sifted.kept.update(key for path in found.files for key in named[path])
        for path, kind in found.unread:
            sifted.unknown.update(dict.fromkeys(named[path], kind))
        for path, keys in named.items():
            if unread_kind(path) is None and not path.lower().endswith(suffixes):
                sifted.unknown.update(dict.fromkeys(keys))
    return sifted


def _by_top(files: Mapping[str, Path]) -> dict[Path, dict[str, list[str]]]:
    """The files of each working tree: path from its top, with `/`, and the keys that stand for it."""
    tops: dict[Path, dict[str, list[str]]] = {}
    folders: dict[Path, tuple[Path, Path]] = {}
    for key, file in files.items():
        place = folders.get(file.parent)
        if place is None:
            folder = file.parent.resolve()
            place = folders[file.parent] = (folder, top_of(folder))
        folder, top = place
        path = (folder / file.name).relative_to(top).as_posix()
        tops.setdefault(top, {}).setdefault(path, []).append(key)
    return tops
