"""`--watch`: a run whenever something changed."""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING

from prlint.cli.chosen import choose
from prlint.cli.files import STDIN
from prlint.cli.loading import loader_of
from prlint.cli.problem import Problem
from prlint.cli.reporting import wanted
from prlint.cli.tell import tell
from prlint.reports.summary import CLEAN
from prlint.settings.error import SettingsError

if TYPE_CHECKING:
    from collections.abc import Callable

    from prlint.cli.options import CheckOptions

_PAUSE = 0.5
"""Seconds between two looks. Looking is a walk and a `stat` a file: no service of the system is needed for that."""

State = dict[str, tuple[int, int]]
"""Files by their names, with time of change and size."""


def keep_checking(options: CheckOptions, check: Callable[[CheckOptions], int]) -> int:
    """Check, and check again whenever a release or its settings change, until the person stops it.

    Raises:
        Problem: the options cannot be used together, or the first run cannot go on.
        SettingsError: the command line or the environment names what there is not.
    """
    if STDIN in options.paths:
        raise Problem("--watch looks at files and - is standard input: give one of them")
    if options.fix or options.fix_only or options.diff or options.write_baseline:
        raise Problem("--watch only looks on; run --fix, --diff or --write-baseline without it")
    seen = _state(options)
    check(options)
    tell("Waiting for a change; Ctrl-C ends this.")
    try:
        while True:
            time.sleep(_PAUSE)
            now = _state(options)
            if now != seen:
                seen = now
                _again(options, check)
    except KeyboardInterrupt:
        return CLEAN


def _again(options: CheckOptions, check: Callable[[CheckOptions], int]) -> None:
    """One more run. What stops it (settings that are half written) is told, and the next change tries again."""
    tell(f"{time.strftime('%H:%M:%S')} Something changed.")
    try:
        check(options)
    except (Problem, SettingsError) as problem:
        tell(f"prlint check: {problem}")


def _state(options: CheckOptions) -> State:
    """What there is to be checked now, and the settings of it."""
    loader = loader_of(options)
    reports = wanted(options).files
    found: State = {}
    for chosen in choose(options, loader, reports=reports).files:
        if chosen.file is None:
            continue
        _note(chosen.file, found)
        try:
            settings = loader.load(chosen.file.absolute()).file
        except SettingsError as error:
            settings = Path(error.where)
        if settings is not None and str(settings) not in found:
            _note(settings, found)
    return found


def _note(file: Path, found: State) -> None:
    try:
        status = file.stat()
    except OSError:
        # Gone between the look into the folder and this one, or there again in a moment: editors do that.
        return
    found[str(file)] = (status.st_mtime_ns, status.st_size)
