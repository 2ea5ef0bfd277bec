"""What a fix would change, as a unified diff."""

from __future__ import annotations

from difflib import unified_diff
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_NO_END = "\n\\ No newline at end of file\n"


def difference(path: str, before: str, after: str) -> Iterator[str]:
    """The lines of a diff that `git apply` and `patch` take; nothing if the texts are the same."""
    name = path.lstrip("/")
    lines = unified_diff(_lines(before), _lines(after), f"a/{name}", f"b/{name}")
    for line in lines:
        yield line if line.endswith("\n") else line + _NO_END


def _lines(text: str) -> list[str]:
    """Lines as git has them: only LF ends one. A CR alone or another separator stays inside its line."""
    lines = text.split("\n")
    return [f"{line}\n" for line in lines[:-1]] + ([lines[-1]] if lines[-1] else [])
