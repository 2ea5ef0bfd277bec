"""On which line of a settings file a key stands. `tomllib` does not say."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


def key_line(text: str, keys: Sequence[str | int], table: Sequence[str] = ()) -> int | None:
    """The line (from 1) of a key, or of the nearest key around it; None if none is found.

    Args:
        text: the TOML file.
        keys: the way to the key from `table` on; a number is a place in a list, which has a line of its own only
            where it was opened with `[[…]]`.
        table: the table that holds the settings, as in `[tool.prlint]`.
    """
    wanted = [*table, *keys]
    best, depth = None, len(table)
    for number, path in _paths(text):
        reached = _reached(path, wanted)
        if depth < reached:
            best, depth = number, reached
    return best


def _reached(path: list[str | int], wanted: list[str | int]) -> int:
    """How far on the wanted way a path leads; 0 if it leads elsewhere."""
    at = 0
    for part in path:
        while (
            at < len(wanted) and part != wanted[at] and isinstance(wanted[at], int) and isinstance(part, str)
        ):
            at += 1
        if at == len(wanted) or part != wanted[at]:
            return 0
        at += 1
    return at


def _paths(text: str) -> Iterator[tuple[int, list[str | int]]]:
    """Lines that state a key or open a table, with the whole way to it."""
    table: list[str | int] = []
    last: dict[tuple[str, ...], int] = {}
    for number, line in enumerate(text.splitlines(), start=1):
        bare = line.strip()
        if bare.startswith("["):
            parts = tuple(_parts(bare.lstrip("[").partition("]")[0]))
            if bare.startswith("[["):
                if parts not in last:
                    yield number, [*_counted(parts[:-1], last), parts[-1]]
                last[parts] = last.get(parts, -1) + 1
            table = _counted(parts, last)
            yield number, table
        elif "=" in bare and not bare.startswith("#"):
            yield number, [*table, *_parts(bare.partition("=")[0])]


def _counted(parts: tuple[str, ...], last: dict[tuple[str, ...], int]) -> list[str | int]:
    """The way to a table, with the places of the lists on it: TOML means the last one opened."""
    way: list[str | int] = []
    for index, part in enumerate(parts, start=1):
        way.append(part)
        if parts[:index] in last:
            way.append(last[parts[:index]])
    return way


def _parts(dotted: str) -> list[str]:
    """The keys of `a.b-c."d/e"`; a dot inside quotation marks does not part."""
    parts: list[str] = []
    mark = ""
    word = ""
    for character in dotted.strip():
        if character == mark:
            mark = ""
        elif not mark and character in "\"'":
            mark = character
        elif not mark and character == ".":
            parts.append(word)
            word = ""
        elif mark or not character.isspace():
            word += character
    return [*parts, word]
