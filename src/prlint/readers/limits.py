"""How much a reader takes on."""

from __future__ import annotations

from time import monotonic
from typing import NamedTuple


class Limits(NamedTuple):
    """Bounds that keep a hostile or mistaken file from stopping a run."""

    bytes: int = 10 * 1024 * 1024
    seconds: float = 10.0
    """Of reading and checking together, without what another program takes; looked at between one rule and the next."""


class Deadline:
    """When a file's time is up. It cuts nothing off: whoever works asks it between one step and the next."""

    def __init__(self, seconds: float) -> None:
        """Start the clock."""
        self._seconds = seconds
        self._end = monotonic() + seconds

    def check(self, path: str) -> None:
        """Go on.

        Raises:
            Unreadable: the time is up.
        """
        if monotonic() > self._end:
            raise Unreadable(
                path, f"checking it took longer than {self._seconds:g} seconds", "is it a release?"
            )

    def lengthen(self, seconds: float) -> None:
        """Leave out time that another program took."""
        self._end += seconds


class Unreadable(Exception):  # noqa: N818 -- the name says what the file is; "UnreadableError" says it twice
    """A file that no reader can read: what is wrong and what to do, one sentence each."""

    def __init__(self, path: str, why: str, remedy: str) -> None:
        super().__init__(f"{path}: {why}; {remedy}")
        self.path = path
        self.why = why
        self.remedy = remedy
