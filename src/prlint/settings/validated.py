"""A settings file's own values as settings, or what is wrong with them in one sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from prlint.settings.error import SettingsError
from prlint.settings.model import Settings

if TYPE_CHECKING:
    from collections.abc import Mapping

    from prlint.settings.discovery import Found


def validated(found: Found, values: Mapping[str, Any] | None = None) -> Settings:
    """The settings in a file; other values stand for those in it where they were merged with those of other files.

    Raises:
        SettingsError: an unknown key, a wrong value, or a version that is not this one.
    """
    from pydantic import ValidationError

    try:
        settings = Settings.model_validate(found.values if values is None else values)
    except ValidationError as error:
        from prlint.settings.lines import key_line
        from prlint.settings.validation import dotted, sentence, worst

        first = worst(error.errors(include_url=False))
        raise SettingsError(
            str(found.file),
            sentence(first, Settings),
            key=dotted(first["loc"]),
            line=key_line(found.text, first["loc"], found.table),
        ) from None
    if settings.required_version is not None:
        _check_version(settings.required_version, found)
    return settings


def _check_version(wanted: str, found: Found) -> None:
    from prlint.settings.lines import key_line
    from prlint.settings.version_range import in_range
    from prlint.version import __version__

    if not in_range(__version__, wanted):
        raise SettingsError(
            str(found.file),
            f"these settings are for prlint {wanted}, this is {__version__}; install a version that fits",
            key="required-version",
            line=key_line(found.text, ["required-version"], found.table),
        )
