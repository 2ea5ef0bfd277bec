"""The four variables of the environment: above a settings file, below the command line."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, NamedTuple

from prlint.settings.error import SettingsError
from prlint.settings.nearest import unknown

if TYPE_CHECKING:
    from collections.abc import Mapping

FAIL_ON = ("error", "warning", "info", "never")


class Environment(NamedTuple):
    """What the environment says; None where it says nothing."""

    config: str | None = None
    """PRLINT_CONFIG: a settings file to use in place of those that are found."""
    profile: tuple[str, ...] | None = None
    """PRLINT_PROFILE: profiles, parted by commas."""
    fail_on: str | None = None
    """PRLINT_FAIL_ON: error, warning, info or never."""
    today: str | None = None
    """PRLINT_TODAY: a date, `now`, or `none`; as written."""


def environment(variables: Mapping[str, str] | None = None) -> Environment:
    """What the environment says of prlint. An empty variable says nothing.

    Raises:
        SettingsError: PRLINT_FAIL_ON is none of the words it can be.
    """
    variables = os.environ if variables is None else variables
    profile = tuple(name.strip() for name in variables.get("PRLINT_PROFILE", "").split(",") if name.strip())
    fail_on = variables.get("PRLINT_FAIL_ON") or None
    if fail_on is not None and fail_on not in FAIL_ON:
        raise SettingsError("PRLINT_FAIL_ON", unknown("level", fail_on, FAIL_ON), key="fail-on")
    return Environment(
        config=variables.get("PRLINT_CONFIG") or None,
        profile=profile or None,
        fail_on=fail_on,
        today=variables.get("PRLINT_TODAY") or None,
    )
