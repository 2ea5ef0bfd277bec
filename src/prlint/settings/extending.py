"""A settings file on top of those that it extends: which they are, each once, and the settings that they make."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prlint.settings.discovery import SHARED_FILE, read
from prlint.settings.error import SettingsError
from prlint.settings.merging import merged
from prlint.settings.validated import validated

if TYPE_CHECKING:
    from pathlib import Path

    from prlint.settings.discovery import Found
    from prlint.settings.model import Settings


def settings_of(found: Found) -> Settings:
    """The settings of a file and of all that it extends, validated file by file.

    Raises:
        SettingsError: what is wrong, with the file in which it stands.
    """
    layers: list[Found] = []
    own = _lay(found, layers, ())
    settings = own
    if len(layers) > 1:
        settings = validated(found, merged(layer.values for layer in layers))
    settings._layers = tuple(layers)  # noqa: SLF001 -- who puts the files together is the one who knows
    _place(settings)
    return settings


def _lay(found: Found, layers: list[Found], inside: tuple[Path, ...]) -> Settings:
    """Put a file on those that it extends, each file once, and give its own settings."""
    settings = validated(found)
    here = (*inside, found.file.resolve())
    for index, name in enumerate(settings.extends):
        file = (found.file.parent / name).resolve()
        if file in here:
            circle = " → ".join(path.name for path in (*here[here.index(file) :], file))
            raise _fault(found, index, f"extends goes in a circle: {circle}; take one of them out")
        if any(layer.file.resolve() == file for layer in layers):
            continue
        if not file.is_file():
            raise _fault(
                found, index, f"extends names {name}, and there is no such file ({file}); mend the path"
            )
        below = read(file)
        if file.name == SHARED_FILE and not below.table:
            raise _fault(found, index, f"extends names {name}, which has no table [tool.prlint]")
        _lay(below, layers, here)
    layers.append(found)
    return settings


def _fault(found: Found, index: int, problem: str) -> SettingsError:
    from prlint.settings.lines import key_line

    line = key_line(found.text, ["extends", index], found.table)
    return SettingsError(str(found.file), problem, key="extends", line=line)


def _place(settings: Settings) -> None:
    """Tell entries with a path which file it is relative to."""
    for suppress, file in zip(settings.suppress, _files(settings, "suppress"), strict=True):
        suppress._file = file  # noqa: SLF001 -- as above
    for per_file, file in zip(settings.per_file, _files(settings, "per-file"), strict=True):
        per_file._file = file  # noqa: SLF001 -- as above


def _files(settings: Settings, key: str) -> list[Path]:
    """For each entry of a list, the file that states it."""
    return [layer.file for layer in settings._layers for _ in layer.values.get(key, ())]  # noqa: SLF001 -- as above
