"""Command lines of `prlint check` that need no parser: files, flags and their values, none of them in a short form.

Importing typer takes a tenth of a run. What is read here typer reads in the same way, and what is not is left to it:
help, mistakes, short flags, values that look like flags.
"""

from __future__ import annotations

from typing import Any

from prlint.cli.options import LISTS, CheckOptions, listed

_TYPES = {
    f"--{name.replace('_', '-')}": (name, type_)
    for name, type_ in CheckOptions.__annotations__.items()
    if name not in ("paths", "watch")
}


def plain(words: list[str]) -> CheckOptions | None:
    """The options that the words after `prlint check` say; None if it takes typer to read them.

    Raises:
        Problem: an option that may be repeated was given and names nothing.
    """
    values: dict[str, Any] = {}
    rest = iter(words)
    for word in rest:
        if word and (word == "-" or not word.startswith("-")):
            values.setdefault("paths", []).append(word)
            continue
        flag, equals, value = word.partition("=")
        if flag not in _TYPES:
            return None
        name, type_ = _TYPES[flag]
        if type_ == "bool":
            if equals:
                return None
            values[name] = True
            continue
        if not equals:
            value = next(rest, "")
        if not value or value.startswith("-"):
            return None
        if type_.startswith("tuple"):
            values.setdefault(name, []).append(value)
        else:
            values[name] = value
    for name, value in values.items():
        if name in LISTS:
            values[name] = listed(f"--{name.replace('_', '-')}", value)
        elif isinstance(value, list):
            values[name] = tuple(value)
    return CheckOptions(**values)
