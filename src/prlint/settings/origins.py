"""Where the value of a setting comes from."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from prlint.settings.merging import is_joined

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from prlint.settings.discovery import Found

DEFAULT = "the defaults"


class Origin(NamedTuple):
    """A file with its line, a flag, a variable of the environment, or that nobody said anything."""

    where: str
    line: int | None = None

    def __str__(self) -> str:
        return self.where if self.line is None else f"{self.where}:{self.line}"


def origin_in(
    layers: Sequence[Found],
    holding: Sequence[int],
    keys: Sequence[str | int],
    shown: Callable[[Path], str] = str,
) -> Origin:
    """Where in settings files the value under keys is stated.

    Args:
        layers: the files, what is extended before what extends it.
        holding: the entries of `per-file` that hold, later ones win.
        keys: the way to the value; a number is a place in a list as all files together make it.
        shown: how to write a file's path.
    """
    for index in reversed(holding):
        found = _stated(layers, ("per-file", index, *keys))
        if found is not None and _at(found[0].values, found[1]) is not None:
            return _origin(*found, shown)
    found = _stated(layers, keys)
    return Origin(DEFAULT) if found is None else _origin(*found, shown)


def _origin(layer: Found, keys: Sequence[str | int], shown: Callable[[Path], str]) -> Origin:
    from prlint.settings.lines import key_line

    return Origin(shown(layer.file), key_line(layer.text, keys, layer.table))


def _stated(layers: Sequence[Found], keys: Sequence[str | int]) -> tuple[Found, Sequence[str | int]] | None:
    """The file that states what stands under the keys, and the keys there: lists that were joined are counted anew."""
    way: list[str] = []
    for key in keys:
        if isinstance(key, int):
            break
        way.append(key)
    if len(way) < len(keys) and is_joined(way):
        index = keys[len(way)]
        assert isinstance(index, int)  # noqa: S101 -- the loop stops at nothing else
        for layer in layers:
            count = len(_at(layer.values, way) or ())
            if index < count:
                return layer, (*way, index, *keys[len(way) + 1 :])
            index -= count
        return None
    for layer in reversed(layers):
        if _at(layer.values, way) is not None:
            return layer, keys
    return None


def _at(values: Any, keys: Sequence[str | int]) -> Any:
    for key in keys:
        if isinstance(key, int):
            values = values[key] if isinstance(values, list) and key < len(values) else None
        else:
            values = values.get(key) if isinstance(values, dict) else None
        if values is None:
            return None
    return values
