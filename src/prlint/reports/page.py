"""A stream as styled text is put on it."""

from __future__ import annotations

import os
import shutil
from typing import TYPE_CHECKING, TextIO

if TYPE_CHECKING:
    from prlint.reports.styled import Styled

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
        piped = width is None and not to.isatty() and "COLUMNS" not in os.environ
        self.width = _PIPED if piped else min(width or shutil.get_terminal_size().columns, _WIDEST)
        self.sentence_width = _ENDLESS if piped else self.width
        self.encoding = to.encoding or "utf-8"
        self._to = to
        self._color = color

    def print(self, text: Styled) -> None:
        """Print text that is broken into lines already: a mark must stay under its place."""
        if not text:
            return
        end = "" if text.plain.endswith("\n") else "\n"
        if self._color:
            self._draw(text, end)
        else:
            self._to.write(text.plain + end)

    def _draw(self, text: Styled, end: str) -> None:
        # Only a screen needs it, and it takes longer to import than a file to check.
        from rich.console import Console
        from rich.text import Text

        console = Console(
            file=self._to,
            width=self.width,
            force_terminal=True,
            color_system="standard",
            no_color=False,
            highlight=False,
        )
        console.print(Text.assemble(*text.pieces), soft_wrap=True, end=end)
