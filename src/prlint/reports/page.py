"""A stream as rich draws on it."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, TextIO

from rich.console import Console

if TYPE_CHECKING:
    from rich.text import Text

_WIDEST = 120
"""Longer lines are hard to read."""
_PIPED = 100
"""Cells of an excerpt where nobody knows the width."""
_ENDLESS = 1_000_000


class Page:
    """Prints styled text, without a single escape where colour is not wanted."""

    def __init__(self, to: TextIO, *, color: bool = False, width: int | None = None) -> None:
        """`width` in cells; None asks the terminal.

        Where there is none (a pipe, a log) sentences are not broken: whoever searches them finds them whole.
        """
        self._console = Console(
            file=to,
            width=width,
            force_terminal=color,
            no_color=not color,
            color_system="standard" if color else None,
            highlight=False,
        )
        piped = width is None and not to.isatty() and "COLUMNS" not in os.environ
        self.width = _PIPED if piped else min(self._console.width, _WIDEST)
        self.sentence_width = _ENDLESS if piped else self.width
        self.encoding = to.encoding or "utf-8"

    def print(self, text: Text) -> None:
        """Print text that is broken into lines already: a mark must stay under its place."""
        if text:
            self._console.print(text, soft_wrap=True, end="" if text.plain.endswith("\n") else "\n")
