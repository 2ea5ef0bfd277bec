"""Walking a folder for releases."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, Protocol

from prlint.cli.ignored import Level, above, ignored, inside, of_settings
from prlint.cli.names import file_passed_over, folder_passed_over, unread_kind
from prlint.cli.problem import from_command_line, settings_failure
from prlint.engine.outcome import Failure
from prlint.settings.error import SettingsError

if TYPE_CHECKING:
    from collections.abc import Callable

    from prlint.settings.patterns import Patterns


class Exclusion(NamedTuple):
    """What the settings that hold in a folder leave out."""

    exclude: tuple[Patterns, ...] = ()
    """Later ones win; each starts in the folder of the settings file that states it."""
    default: bool = True
    """Whether the fixed list (README, hidden folders, …) is left out too."""


class Part(Protocol):
    """What of a folder is asked for, by paths in it, with `/`."""

    def wants(self, path: str) -> bool:
        """Whether this file is."""

    def enters(self, path: str) -> bool:
        """Whether anything in this folder may be."""


@dataclass(slots=True)
class Found:
    """What a walk came across, as paths from the walked folder, with `/`."""

    files: list[str] = field(default_factory=list)
    unread: list[tuple[str, str]] = field(default_factory=list)
    """Path and kind of what may hold a release and has no reader."""
    failures: list[Failure] = field(default_factory=list)
    """What could not be looked into; paths as reports show them."""
    passed_over: int = 0
    """Files of a known format that the rules of a folder run left out."""


@dataclass(slots=True)
class Walk:
    """A walk through a folder and those inside it.

    Links to files are followed, links to folders are not: they may lead round in a circle.
    """

    root: Path
    """Asked for by name, so it is itself never left out."""
    suffixes: tuple[str, ...]
    """Of the known formats, in small letters."""
    exclusion_of: Callable[[Path], Exclusion]
    """What the settings that hold in a folder leave out; a `SettingsError` over a file is a failure of that folder."""
    glob: Part | None = None
    """What of it is asked for; all is without it."""
    exclude: tuple[str, ...] = ()
    """Patterns of the command line, from the current folder: left out too."""
    found: Found = field(default_factory=Found)
    _specs: dict[Exclusion, tuple[Level, ...]] = field(default_factory=dict)
    _excluded: tuple[Level, ...] = ()

    def run(self) -> Found:
        """Look into every folder once; files come in the order of their paths."""
        todo = [("", above(self.root))]
        self._excluded = of_settings(self.exclude, Path.cwd(), self.root)
        while todo:
            path, levels = todo.pop()
            folder = self.root / path
            try:
                exclusion = self.exclusion_of(folder)
                with os.scandir(folder) as scan:
                    entries = list(scan)
            except OSError as error:
                why = f"cannot look into this folder ({error.strerror or error})"
                self.found.failures.append(Failure(folder.as_posix(), why))
                continue
            except SettingsError as error:
                if from_command_line(error):
                    raise
                self.found.failures.append(settings_failure(error))
                continue
            levels += inside(folder, path)
            for entry in entries:
                inner = path + entry.name
                if entry.is_dir(follow_symlinks=False):
                    if self._enters(inner, exclusion, levels):
                        todo.append((inner + "/", levels))
                elif not (entry.is_symlink() and (folder / entry.name).is_dir()):
                    self._sort_in(inner, exclusion, levels)
        self.found.files.sort()
        self.found.unread.sort()
        return self.found

    def _sort_in(self, path: str, exclusion: Exclusion, levels: tuple[Level, ...]) -> None:
        name = path.rpartition("/")[2]
        kind = unread_kind(name)
        if kind is None and not name.lower().endswith(self.suffixes):
            return
        if self.glob is not None and not self.glob.wants(path):
            return
        if (exclusion.default and file_passed_over(name)) or self._ignored(path, exclusion, levels):
            self.found.passed_over += kind is None
        elif kind is None:
            self.found.files.append(path)
        else:
            self.found.unread.append((path, kind))

    def _enters(self, path: str, exclusion: Exclusion, levels: tuple[Level, ...]) -> bool:
        name = path.rpartition("/")[2]
        # What git keeps for itself is no release, whatever the settings say.
        if name == ".git" or (exclusion.default and folder_passed_over(name)):
            return False
        if self.glob is not None and not self.glob.enters(path):
            return False
        return not self._ignored(path + "/", exclusion, levels)

    def _ignored(self, path: str, exclusion: Exclusion, levels: tuple[Level, ...]) -> bool:
        if exclusion not in self._specs:
            self._specs[exclusion] = tuple(
                level
                for base, patterns in exclusion.exclude
                for level in of_settings(patterns, base or self.root, self.root)
            )
        ours = ignored(self._specs[exclusion], path) or ignored(self._excluded, path)
        return ours or ignored(levels, path)
