"""Settings of their own for some files: `[[per-file]]`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from prlint.settings.merging import merged
from prlint.settings.patterns import named

if TYPE_CHECKING:
    from pathlib import Path

    from prlint.settings.model import Settings


def holding(settings: Settings, file: Path) -> tuple[int, ...]:
    """The places of the entries whose patterns name the file, in their order."""
    return tuple(
        index
        for index, entry in enumerate(settings.per_file)
        if named(entry.path, None if entry.file is None else entry.file.parent, str(file))
    )


def under(settings: Settings, entries: tuple[int, ...]) -> Settings:
    """The settings with what these entries say on top: tables merged key by key, a profile in place of the other."""
    if not entries:
        return settings
    chosen = [settings.per_file[index] for index in entries]
    changes: dict[str, Any] = {
        key: merged(
            (
                {key: getattr(settings, key)},
                *({key: getattr(entry, key)} for entry in chosen if getattr(entry, key)),
            )
        )[key]
        for key in ("levels", "parameters")
    }
    # The command line and the environment outrank every file.
    if "profile" not in settings._overrides:  # noqa: SLF001 -- see the loader
        for entry in chosen:
            if "profile" in entry.model_fields_set:
                changes["profile"] = entry.profile
    changed = settings.model_copy(update=changes)
    changed._holding = entries  # noqa: SLF001 -- as above
    return changed
