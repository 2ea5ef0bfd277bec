"""How much a reader takes on."""

from __future__ import annotations

from typing import NamedTuple


class Limits(NamedTuple):
    """Bounds that keep a hostile or mistaken file from stopping a run."""

    bytes: int = 10 * 1024 * 1024
    seconds: float = 10.0


class Unreadable(Exception):  # noqa: N818 -- the name says what the file is; "UnreadableError" says it twice
    """A file that no reader can read: what is wrong and what to do, one sentence each."""

    def __init__(self, path: str, why: str, remedy: str) -> None:
        super().__init__(f"{path}: {why}; {remedy}")
        self.path = path
        self.why = why
        self.remedy = remedy
