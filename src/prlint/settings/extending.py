"""A settings file on top of those that it extends: which they are, and what all of them say together.

Tables are merged key by key. Lists of facts and of patterns are joined, what is extended first. Everything else is
replaced, lists that are one choice as a whole (`profile`, `required`) and the values of parameters too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from prlint.settings.discovery import SHARED_FILE, read
from prlint.settings.error import SettingsError
from prlint.settings.validated import validated

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from pathlib import Path

    from prlint.settings.discovery import Found
    from prlint.settings.model import Settings

REPLACED = (("profile",), ("required",), ("extends",))
"""Lists that are one choice: who states them means them whole."""
_PARAMETER = 3
"""Keys down to a parameter: `parameters.<rule>.<name>`; its value is one, whatever its shape."""


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


def merged(stated: Iterable[Mapping[str, Any]]) -> dict[str, Any]:
    """What files say together, later ones on top. What is stated later stands later in its table, too."""
    whole: dict[str, Any] = {}
    for values in stated:
        whole = _onto(whole, values, ())
    return whole


def is_joined(way: Sequence[str]) -> bool:
    """Whether lists under these keys are joined."""
    return tuple(way) not in REPLACED and not _is_parameter(way)


def _is_parameter(way: Sequence[str]) -> bool:
    return way[0] == "parameters" and len(way) >= _PARAMETER


def _onto(below: Mapping[str, Any], above: Mapping[str, Any], way: tuple[str, ...]) -> dict[str, Any]:
    result = dict(below)
    for key, stated in above.items():
        inner = (*way, key)
        old, value = result.pop(key, None), stated
        if isinstance(old, dict) and isinstance(value, dict) and not _is_parameter(inner):
            value = _onto(old, value, inner)
        elif isinstance(old, list) and isinstance(value, list) and is_joined(inner):
            value = [*old, *value]
        result[key] = value
    return result


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
