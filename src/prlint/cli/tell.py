"""What goes to standard error: sentences for a person, never part of a report."""

from __future__ import annotations

import sys

from prlint.cli.log import in_workflow
from prlint.reports.visible import sentence


def tell(words: str) -> None:
    """One sentence on a line of its own; nothing in it is obeyed by a terminal."""
    stream = sys.stderr
    if stream is None:
        # Without a console Windows gives a program none.
        return
    line = sentence(words, stream.encoding or "ascii")
    if in_workflow():
        from prlint.reports.workflow import unspoken

        line = unspoken(line)
    stream.write(line + "\n")
    stream.flush()
