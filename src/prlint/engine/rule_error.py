"""A rule file that cannot be used, told in one sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prlint.settings.error import SettingsError

if TYPE_CHECKING:
    from pathlib import Path


class RuleFileError(SettingsError):
    """What is wrong in which rule file, on which line, at which key."""

    def __init__(self, file: Path, problem: str, *, key: str | None = None, line: int | None = None) -> None:
        super().__init__(str(file), problem, key=key, line=line)
        self.file = file
