"""The scalars of YAML front matter with their places.

Nearly every file's front matter is lines of `key: value` and nothing else. Those are read here, to spare the run the
12 ms of loading a YAML parser; whatever is less simple goes to PyYAML, whose marks are code points. Both give the
same, which a property test holds.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from prlint.readers.document import FrontValue
from prlint.text.span import Span

if TYPE_CHECKING:
    from prlint.readers.document import FrontProblem
    from prlint.readers.front_values import Values

_CONSTANTS: dict[str, bool | None] = {
    **dict.fromkeys(("true", "True", "TRUE", "yes", "Yes", "YES", "on", "On", "ON"), True),
    **dict.fromkeys(("false", "False", "FALSE", "no", "No", "NO", "off", "Off", "OFF"), False),
    **dict.fromkeys(("~", "null", "Null", "NULL", ""), None),
}
_SPECIAL = frozenset("-?:,[]{}#&*!|>'\"%@`+.~<=")
"""Characters at the beginning of a plain value that are, or may be, more than text."""
_NUMERIC = frozenset("0123456789abcdefABCDEFxX_.:+-")
_LONGEST_KEY = 60


def read_yaml(text: str, base: int) -> tuple[Values, FrontProblem | None]:
    """The scalars of the text between the fences, which begins at `base` in the source.

    Keys are flat and in lower case. Values are as PyYAML reads them, but that whatever has a colon or a leading zero
    in it stays a string: `11:30` is a time and `0401` no octal number.
    """
    values = simple_yaml(text, base)
    if values is not None:
        return values, None
    from prlint.readers.front_yaml_nodes import parsed_yaml

    return parsed_yaml(text, base)


def simple_yaml(text: str, base: int) -> Values | None:
    """The values of lines `key: value`; None where any line is not so simple."""
    if "\r" in text:
        text = text.replace("\r\n", " \n")
        if "\r" in text:
            return None
    values: Values = {}
    at = base
    for line in text.split("\n"):
        start = at
        at += len(line) + 1
        if not line.strip(" ") or line[0] == "#":
            # A comment may hold what YAML does not allow.
            if not line.isprintable():
                return None
            continue
        key, colon, rest = line.partition(":")
        if not (
            colon and key.isascii() and key.replace("-", "_").isidentifier() and len(key) <= _LONGEST_KEY
        ):
            return None
        written = rest.strip(" ")
        if (rest and rest[0] != " ") or not written.replace("\u00a0", " ").isprintable():
            return None
        start += len(key) + 1
        value = _simple_value(written, start + len(rest) - len(rest.lstrip(" ")) if written else start)
        key = key.lower()
        if value is None or key in values:
            return None
        values[key] = value
    return values


def _simple_value(written: str, start: int) -> FrontValue | None:
    """A value on one line; None where it is not surely what it seems."""
    if written in _CONSTANTS:
        return FrontValue(_CONSTANTS[written], Span(start, start + len(written))) if written != "~" else None
    first = written[0]
    if first in "'\"":
        inner = written[1:-1]
        if len(written) < 2 or written[-1] != first:
            return None
        if first == '"':
            if '"' in inner or "\\" in inner:
                return None
        elif "'" in inner:
            if "'" in inner.replace("''", ""):
                return None
            return FrontValue(inner.replace("''", "'"), Span(start + 1, start + 1 + len(inner)), quoted=True)
        return FrontValue(inner, Span(start + 1, start + 1 + len(inner)), quoted=True)
    if first in _SPECIAL or ": " in written or " #" in written or written[-1] == ":":
        return None
    value: str | int = written
    if first in "0123456789" and _NUMERIC.issuperset(written):
        if written.isdigit() and len(written) < 18:
            value = written if first == "0" and written != "0" else int(written)
        elif not (written[4:5] == "-" and written[:4].isdigit()):
            # What begins like a date has a hyphen where no number has one.
            return None
    return FrontValue(value, Span(start, start + len(written)))
