"""The log of a GitHub workflow as a stream: what a release says or how a file is called is no command there."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, TextIO, cast

if TYPE_CHECKING:
    from collections.abc import Iterable


def in_workflow() -> bool:
    """Whether standard output and standard error are the log of a workflow."""
    return os.environ.get("GITHUB_ACTIONS") == "true"


def unspeaking(stream: TextIO) -> TextIO:
    """The stream, its lines made so that none is a command; a line is written when it is whole."""
    return cast("TextIO", _Log(stream))


class _Log:
    """As much of a text stream as a report asks for."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._begun = ""

    @property
    def encoding(self) -> str:
        """Of the stream."""
        return self._stream.encoding

    def isatty(self) -> bool:
        """A log is read by nobody as it is written."""
        return self._stream.isatty()

    def write(self, text: str) -> int:
        """Take text; what is not yet a whole line waits."""
        from prlint.reports.workflow import unspoken

        whole, end, self._begun = (self._begun + text).rpartition("\n")
        if end:
            self._stream.write(unspoken(whole) + end)
        return len(text)

    def writelines(self, lines: Iterable[str]) -> None:
        """Take several."""
        for line in lines:
            self.write(line)

    def flush(self) -> None:
        """Write what has no line end, too."""
        from prlint.reports.workflow import unspoken

        begun, self._begun = self._begun, ""
        self._stream.write(unspoken(begun))
        self._stream.flush()
