"""Finding the settings file of a file: the nearest upward."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from prlint.settings.error import SettingsError

if TYPE_CHECKING:
    from pathlib import Path

OWN_FILE = "prlint.toml"
SHARED_FILE = "pyproject.toml"
_TABLE = ("tool", "prlint")


class Found(NamedTuple):
    """A settings file as it was read."""

    file: Path
    text: str
    values: dict[str, Any]
    table: tuple[str, ...]
    """The table in which the settings stand; empty for a file of our own."""


def find_in(folder: Path) -> Found | None:
    """The settings that a folder states: `prlint.toml`, else `[tool.prlint]` in `pyproject.toml`.

    Raises:
        SettingsError: the file cannot be read or is no TOML.
    """
    own = folder / OWN_FILE
    if own.is_file():
        return read(own)
    shared = folder / SHARED_FILE
    if not shared.is_file():
        return None
    # Most pyproject files say nothing of prlint: looking for its name spares the TOML parser.
    try:
        if b"prlint" not in shared.read_bytes():
            return None
    except OSError as error:
        raise SettingsError(str(shared), f"cannot be read ({error.strerror or error})") from error
    found = read(shared)
    return found if found.table else None


def read(file: Path) -> Found:
    """The settings in a file. In a `pyproject.toml` without the table, `table` and `values` are empty.

    Raises:
        SettingsError: the file cannot be read or is no TOML.
    """
    import tomllib

    try:
        # Some editors on Windows put a byte order mark first; it is no part of the text.
        text = file.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise SettingsError(str(file), f"cannot be read ({error.strerror or error})") from error
    except UnicodeDecodeError as error:
        raise SettingsError(str(file), "is not UTF-8; save it with that encoding") from error
    try:
        values = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise SettingsError(str(file), f"is no valid TOML: {error}") from error
    if file.name != SHARED_FILE:
        return Found(file, text, values, ())
    tool = values.get("tool")
    table = tool.get("prlint") if isinstance(tool, dict) else None
    if table is None:
        return Found(file, text, {}, ())
    if not isinstance(table, dict):
        raise SettingsError(str(file), "tool.prlint must be a table of names and values", key="tool.prlint")
    return Found(file, text, table, _TABLE)
