"""The scalars of TOML front matter with their places.

`tomllib` gives values without places. They are found by a scan of their own over the same text, which may lean on
its being valid: keys, tables, arrays of tables, inline tables, arrays and all kinds of strings are followed, so the
place of each value is exact.
"""

from __future__ import annotations

import datetime
import tomllib
from typing import TYPE_CHECKING, Any

import re2

from prlint.readers.document import FrontProblem, FrontValue
from prlint.readers.front_values import rest_of_line
from prlint.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from prlint.readers.front_values import Values

    Path = tuple[str | int, ...]

_PLACE = re2.compile(r"^(.*) \(at (?:line (\d+), column (\d+)|end of document)\)$")
_BARE_KEY = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-")


def read_toml(text: str, base: int) -> tuple[Values, FrontProblem | None]:
    """The scalars of the text between the fences, which begins at `base` in the source.

    Keys are flat and in lower case; dates and times are the strings they are.
    """
    try:
        data = tomllib.loads(text)
        places = {path: (start, end, quoted) for path, start, end, quoted in _Scan(text).statements()}
        values: Values = {}
        for path, value in _scalars(data, ()):
            start, end, quoted = places[path]
            key = ".".join(str(part) for part in path).lower()
            if key in values:
                why = f"The front matter cannot be used: the key `{key}` stands in it twice."
                return {}, FrontProblem(why, Span(base + start, base + end))
            kept = text[start:end] if isinstance(value, datetime.date | datetime.time) else value
            values[key] = FrontValue(kept, Span(base + start, base + end), quoted)
    except tomllib.TOMLDecodeError as error:
        return {}, _problem(str(error), text, base)
    except RecursionError:
        return {}, FrontProblem(
            "The front matter cannot be used: it is nested too deeply.", Span(base, base + 1)
        )
    return values, None


def _scalars(value: Any, path: Path) -> Iterator[tuple[Path, Any]]:
    if isinstance(value, dict):
        for key, item in value.items():
            yield from _scalars(item, (*path, key))
    elif isinstance(value, list):
        for number, item in enumerate(value):
            yield from _scalars(item, (*path, number))
    else:
        yield path, value


class _Scan:
    """Follows the text of valid TOML; all its methods begin and end at `at`."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0
        self.arrays: dict[Path, int] = {}

    def statements(self) -> Iterator[tuple[Path, int, int, bool]]:
        """Path, beginning, end and quotation of each scalar, in order."""
        table: Path = ()
        text = self.text
        self._space()
        while self.at < len(text):
            if text.startswith("[[", self.at):
                self.at += 2
                path = self._resolved(self._key())
                self.arrays[path] = self.arrays.get(path, -1) + 1
                table = (*path, self.arrays[path])
                self.at += 2
            elif text[self.at] == "[":
                self.at += 1
                table = self._table(self._key())
                self.at += 1
            else:
                path = (*table, *self._key())
                self.at += 1
                yield from self._value(path)
            self._space()

    def _resolved(self, key: tuple[str, ...]) -> Path:
        """A table's path, with the number of the last element for each array of tables above it."""
        path: Path = ()
        for part in key[:-1]:
            path = (*path, part)
            if path in self.arrays:
                path = (*path, self.arrays[path])
        return (*path, key[-1])

    def _table(self, key: tuple[str, ...]) -> Path:
        path = self._resolved(key)
        return (*path, self.arrays[path]) if path in self.arrays else path

    def _space(self) -> None:
        """Pass white space, line ends and comments."""
        text = self.text
        while self.at < len(text) and text[self.at] in " \t\r\n#":
            if text[self.at] == "#":
                end = text.find("\n", self.at)
                self.at = len(text) if end < 0 else end
            else:
                self.at += 1

    def _key(self) -> tuple[str, ...]:
        """A dotted key, with the space around it."""
        parts = []
        text = self.text
        while True:
            self._space()
            start = self.at
            if text[start] in "\"'":
                self._string(text[start])
                written = text[start : self.at]
                parts.append(
                    written[1:-1] if "\\" not in written else str(tomllib.loads(f"key = {written}")["key"])
                )
            else:
                while self.at < len(text) and text[self.at] in _BARE_KEY:
                    self.at += 1
                parts.append(text[start : self.at])
            self._space()
            if not text.startswith(".", self.at):
                return tuple(parts)
            self.at += 1

    def _value(self, path: Path) -> Iterator[tuple[Path, int, int, bool]]:
        text = self.text
        self._space()
        start = self.at
        mark = text[start]
        if mark in "\"'":
            long = text.startswith(mark * 3, start)
            self._string(mark * 3 if long else mark)
            left, right = (start + 3, self.at - 3) if long else (start + 1, self.at - 1)
            if long:
                # The line end after the opening marks is not part of the value.
                left += 2 if text.startswith("\r\n", left) else text.startswith("\n", left)
            yield path, left, right, True
        elif mark in "[{":
            self.at += 1
            yield from self._items(path, "]" if mark == "[" else "}")
        else:
            while self.at < len(text) and text[self.at] not in ",]}#\r\n":
                self.at += 1
            yield path, start, start + len(text[start : self.at].rstrip()), False

    def _items(self, path: Path, closing: str) -> Iterator[tuple[Path, int, int, bool]]:
        number = 0
        self._space()
        while not self.text.startswith(closing, self.at):
            if closing == "]":
                yield from self._value((*path, number))
            else:
                key = self._key()
                self.at += 1
                yield from self._value((*path, *key))
            number += 1
            self._space()
            self.at += self.text.startswith(",", self.at)
            self._space()
        self.at += 1

    def _string(self, mark: str) -> None:
        """Pass a string from its opening marks to its closing ones."""
        text = self.text
        at = self.at + len(mark)
        while not text.startswith(mark, at):
            at += 2 if text[at] == "\\" and mark[0] == '"' else 1
        at += len(mark)
        if len(mark) == 3:
            # Up to two more marks of the same kind belong to the value.
            for _ in range(2):
                at += text.startswith(mark[0], at)
        self.at = at


def _problem(said: str, text: str, base: int) -> FrontProblem:
    match = _PLACE.match(said)
    why = match.group(1) if match else said
    at = len(text.rstrip())
    if match and match.group(2):
        # tomllib counts lines after it has made every CRLF an LF.
        lines = text.replace("\r\n", " \n").split("\n")
        number = int(match.group(2))
        at = sum(len(line) + 1 for line in lines[: number - 1]) + int(match.group(3)) - 1
    elif at:
        at = max(text.rfind("\n", 0, at) + 1, 0)
    if why.startswith("Expected") and why.endswith(('"\'"', "'\"'")):
        why = "a quotation mark is never closed"
    place = rest_of_line(text, min(at, len(text)), base)
    return FrontProblem(f"The front matter is no valid TOML: {why[0].lower()}{why[1:]}.", place)
