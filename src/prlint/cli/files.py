"""Which files a run reads."""

from __future__ import annotations

import os
import stat
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, NamedTuple

from prlint.cli.names import is_glob, unread_kind
from prlint.engine.outcome import Failure
from prlint.readers.read import MARKDOWN, TEXT
from prlint.reports.summary import Unread

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

    from prlint.cli.folders import Exclusion, Found
    from prlint.cli.globs import Glob

STDIN = "-"
SUFFIXES = tuple(suffix for suffix in (*MARKDOWN, *TEXT) if suffix)
"""Of the formats that have a reader, in small letters. A name without one is text if it is given, not in a folder."""
_REMEDIES = {
    "a Word file": "in Word choose Save As, “Plain Text (.txt)”, and check that file",
    "a PDF": "save the text that it was made from as .txt or .md and check that file",
    "an e-mail": "save its text as .txt and check that file",
}
_REMEDY = "save it as plain text (.txt) and check that file"


class Chosen(NamedTuple):
    """A file to be read."""

    path: str
    """As given by the user, with `/`: what reports call it."""
    file: Path | None
    """What is opened; None for standard input."""


class Choice(NamedTuple):
    """What a run reads, what it cannot read, and what it names without reading it."""

    files: list[Chosen]
    """In the order of their paths, each file once."""
    failures: list[Failure]
    unread: list[Unread]
    passed_over: list[str]
    """Paths given by name that are left out like those of a folder, if that was wanted."""


class Chooser:
    """Finds the files that the words on the command line mean."""

    def __init__(
        self,
        exclusion_of: Callable[[Path], Exclusion] | None = None,
        *,
        stdin_name: str | None = None,
        but: Collection[Path] = (),
        exclude: tuple[str, ...] = (),
        force: bool = False,
    ) -> None:
        """Take what the words themselves do not say.

        Args:
            exclusion_of: what a folder's settings leave out in it; None leaves out the fixed list.
            stdin_name: what to call standard input.
            but: files that a folder run leaves out: its own reports.
            exclude: gitignore patterns, from the current folder: what they name is left out too.
            force: whether what is left out in folders is left out where it is given by name.
        """
        self._exclusion_of = exclusion_of
        self._exclude = exclude
        self._force = force
        self._stdin_name = stdin_name
        self._but = {identity(file) for file in but}
        self._files: dict[str, Chosen] = {}
        self._choice = Choice([], [], [], [])

    def choose(self, paths: Sequence[str]) -> Choice:
        """The files that the paths mean: files, folders, paths with wildcards, `-`; the current folder without any."""
        for path in paths or (".",):
            if path == STDIN:
                self._files[STDIN] = Chosen(self._stdin_name or "<stdin>", None)
            else:
                self._one(path)
        if self._force:
            self._sift()
        self._choice.files.extend(sorted(self._files.values(), key=lambda chosen: chosen.path))
        return self._choice

    def _one(self, path: str) -> None:
        try:
            mode = Path(path).stat().st_mode if path else None
        except (FileNotFoundError, NotADirectoryError, ValueError):
            mode = None
        except OSError as error:
            # Windows says of a name with a wildcard that it is invalid.
            if not is_glob(path):
                self._fail(path, f"cannot be read ({error.strerror or error})")
                return
            mode = None
        if mode is None:
            self._absent(path)
        elif stat.S_ISDIR(mode):
            self._walk(path, Path(path), "there is no press release in this folder")
        else:
            self._named(path)

    def _absent(self, path: str) -> None:
        """A path that is no file: perhaps a shell left it as it was typed."""
        if is_glob(path):
            self._matching(path)
        elif path.startswith("~") and (home := os.path.expanduser(path)) != path:  # noqa: PTH111 -- Path raises without a home
            self._one(home)
        elif path:
            self._fail(path, "no such file or folder")
        else:
            self._fail('""', "an empty path names no file; leave it out to check the current folder")

    def _named(self, path: str) -> None:
        kind = unread_kind(PurePath(path).name)
        if kind is None or self._force:
            self._files.setdefault(identity(Path(path)), Chosen(PurePath(path).as_posix(), Path(path)))
        else:
            self._fail(path, f"prlint cannot read {kind} yet; {_REMEDIES.get(kind, _REMEDY)}")

    def _matching(self, path: str) -> None:
        from prlint.cli.globs import Glob

        glob = Glob(path)
        if glob.base.is_dir():
            self._walk(path, glob.base, "matches no press release", glob)
        else:
            self._fail(path, "matches no file")

    def _walk(self, path: str, root: Path, nothing: str, glob: Glob | None = None) -> None:
        """Walk a folder for a path; `nothing` begins the sentence if there is nothing in it."""
        # Most runs are given files.
        from prlint.cli.folders import Exclusion, Walk

        found = Walk(
            root, SUFFIXES, self._exclusion_of or (lambda _folder: Exclusion()), glob, self._exclude
        ).run()
        self._take(root, found)
        if not found.files and not found.failures:
            why = f"prlint reads {', '.join(SUFFIXES)}"
            if found.passed_over:
                if self._force:
                    self._choice.passed_over.append(path)
                    return
                why = f"{found.passed_over} passed over: README and the like, what git ignores, what your settings exclude"
            self._fail(path, f"{nothing} ({why})")

    def _take(self, root: Path, found: Found) -> None:
        for inner in found.files:
            file = root / inner
            if not self._but or identity(file) not in self._but:
                self._files.setdefault(identity(file), Chosen(file.as_posix(), file))
        for inner, kind in found.unread:
            message = f"{kind} is not read yet; {_REMEDIES.get(kind, _REMEDY)}"
            self._choice.unread.append(Unread((root / inner).as_posix(), message))
        self._choice.failures.extend(found.failures)

    def _sift(self) -> None:
        """Leave out the files that a run over all folders would leave out."""
        from prlint.cli.folders import Exclusion
        from prlint.cli.forced import sift

        files = {key: chosen.file for key, chosen in self._files.items() if chosen.file is not None}
        sifted = sift(files, SUFFIXES, self._exclusion_of or (lambda _folder: Exclusion()), self._exclude)
        self._choice.failures.extend(sifted.failures)
        for key in files:
            if key in sifted.kept:
                continue
            path = self._files.pop(key).path
            if key not in sifted.unknown:
                self._choice.passed_over.append(path)
            elif kind := sifted.unknown[key]:
                self._choice.unread.append(
                    Unread(path, f"{kind} is not read yet; {_REMEDIES.get(kind, _REMEDY)}")
                )
            else:
                why = f"no press release to prlint, which reads {', '.join(SUFFIXES)}"
                self._choice.unread.append(Unread(path, why))

    def _fail(self, path: str, message: str) -> None:
        self._choice.failures.append(Failure(PurePath(path).as_posix(), message))


def identity(path: Path) -> str:
    """What two names of one file have in common."""
    # `Path.resolve` raises on a link that leads to itself.
    return os.path.normcase(os.path.realpath(path))
