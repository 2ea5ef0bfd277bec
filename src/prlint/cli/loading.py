"""The settings that a run goes by."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from prlint.cli.problem import Problem
from prlint.settings.environment import environment
from prlint.settings.loader import Loader

if TYPE_CHECKING:
    from prlint.cli.options import CheckOptions


def loader_of(options: CheckOptions) -> Loader:
    """What finds the settings of each file, under the command line and the environment.

    Raises:
        Problem: options that contradict each other.
        SettingsError: the environment says what cannot be.
    """
    if options.isolated and options.config:
        raise Problem("--isolated reads no settings file and --config names one: give one of them")
    config = Path(options.config) if options.config else None
    return Loader(
        config=config, isolated=options.isolated, profile=options.profile, environment=environment()
    )
