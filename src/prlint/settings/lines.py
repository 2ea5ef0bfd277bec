"""On which line of a settings file a key stands. `tomllib` does not say."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


def key_line(text: str, keys: Sequence[str | int], table: Sequence[str] = ()) -> int | None:
    """The line (from 1) of a key, or of the nearest key around it; None if none is found.

    Args:
        text: the TOML file.
        keys: the way to the key from `table` on; numbers (places in a list) are passed over.
        table: the table that holds the settings, as in `[tool.prlint]`.
    """
    wanted = [*table, *(key for key in keys if isinstance(key, str))]
    best, depth = None, len(table)
    for number, path in _paths(text):
        shared = len(path)
        if depth < shared <= len(wanted) and path == wanted[:shared]:
            best, depth = number, shared
    return best


def _paths(text: str) -> Iterator[tuple[int, list[str]]]:
    """Lines that state a key or open a table, with the whole way to it."""
    table: list[str] = []
    for number, line in enumerate(text.splitlines(), start=1):
        bare = line.strip()
        if bare.startswith("["):
            table = _parts(bare.lstrip("[").partition("]")[0])
            yield number, table
        elif "=" in bare and not bare.startswith("#"):
            yield number, [*table, *_parts(bare.partition("=")[0])]


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
