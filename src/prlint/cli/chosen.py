"""Which files a run with settings reads."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prlint.cli.files import STDIN, Choice, Chooser, identity
from prlint.cli.problem import Problem

if TYPE_CHECKING:
    from collections.abc import Collection
    from pathlib import Path

    from prlint.cli.folders import Exclusion
    from prlint.cli.options import CheckOptions
    from prlint.settings.loader import Loader


def choose(options: CheckOptions, loader: Loader, *, reports: Collection[Path] = ()) -> Choice:
    """The files that the paths mean, under the settings that hold in each folder.

    Raises:
        Problem: the report would overwrite a release, or standard input has a name and is not read.
    """

    def exclusion_of(folder: Path) -> Exclusion:
        from prlint.cli.folders import Exclusion

        settings = loader.load(folder.resolve() / "any")
        return Exclusion(settings.patterns("exclude"), settings.default_exclude)

    if options.stdin_filename is not None and STDIN not in options.paths:
        raise Problem("--stdin-filename names what is read from standard input; add - to read it")
    # The reports of the last run are no releases of this one.
    choice = Chooser(
        exclusion_of,
        stdin_name=options.stdin_filename,
        but=reports,
        exclude=options.exclude,
        force=options.force_exclude,
    ).choose(options.paths)
    checked = {identity(one.file) for one in choice.files if one.file} if reports else set()
    for report in reports:
        if identity(report) in checked:
            raise Problem(f"the report {report} is one of the files to be checked; name another file")
    return choice
