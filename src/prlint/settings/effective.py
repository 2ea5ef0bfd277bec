"""The settings that hold, key by key, each with where it comes from."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from pydantic import BaseModel

from prlint.settings.merging import is_joined

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from prlint.settings.model import Settings
    from prlint.settings.origins import Origin


class Effective(NamedTuple):
    """One value."""

    keys: tuple[str | int, ...]
    value: Any
    """As JSON has it: text, number, true or false, list, table, or None where nothing is set."""
    origin: Origin


def effective(settings: Settings, shown: Callable[[Path], str] = str) -> Iterator[Effective]:
    """Every key of the settings, those too that nobody set.

    Args:
        settings: of one file.
        shown: how to write a settings file's path.
    """
    for keys, value in _values(settings, ()):
        yield Effective(keys, value, settings.origin(*keys, shown=shown))


def _values(
    value: BaseModel | dict[str, Any] | Any, way: tuple[str | int, ...]
) -> Iterator[tuple[tuple[str | int, ...], Any]]:
    """The parts of a value: tables and joined lists one by one, everything else whole."""
    words = [key for key in way if isinstance(key, str)]
    if isinstance(value, BaseModel) and len(words) == len(way):
        for name, field in type(value).model_fields.items():
            yield from _values(getattr(value, name), (*way, field.alias or name))
    elif isinstance(value, dict) and value and not (way[0] == "parameters" and len(way) > 2):
        for key, inner in value.items():
            yield from _values(inner, (*way, key))
    elif isinstance(value, tuple) and value and is_joined(words):
        for index, inner in enumerate(value):
            yield (*way, index), _plain(inner)
    else:
        yield way, _plain(value)


def _plain(value: Any) -> Any:
    if isinstance(value, BaseModel):
        return value.model_dump(mode="json", by_alias=True, exclude_unset=True)
    if isinstance(value, tuple):
        return [_plain(inner) for inner in value]
    return value
