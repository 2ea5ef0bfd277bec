"""Settings that cannot be used, told in one sentence."""

from __future__ import annotations


class SettingsError(Exception):
    """What is wrong in which settings: file (or flag, or variable), key, line where it is cheap to find."""

    def __init__(self, where: str, problem: str, *, key: str | None = None, line: int | None = None) -> None:
        place = where if line is None else f"{where}:{line}"
        super().__init__(f"{place}: {problem}")
        self.where = where
        self.problem = problem
        self.key = key
        self.line = line
