"""How far a long run is: a bar on standard error, for a person who looks at it."""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING

from prlint.engine.outcome import Outcome

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rich.progress import Progress

    from prlint.reports.summary import Result

_AFTER = 0.5
"""Seconds that a run may take before it is long."""
_EVERY = 0.1
"""Seconds between two strokes."""


def with_progress(results: Iterator[Result], total: int) -> Iterator[Result]:
    """The results, and beside them a bar once the run is long; nothing where standard error is no terminal."""
    if total < 2 or sys.stderr is None or not sys.stderr.isatty():
        return results
    return _beside_a_bar(results, total)


def _beside_a_bar(results: Iterator[Result], total: int) -> Iterator[Result]:
    begin = last = time.monotonic()
    bar: Progress | None = None
    # On one terminal with the report the bar makes room for each thing that is told.
    shared = sys.stdout is not None and sys.stdout.isatty()
    try:
        for done, result in enumerate(results, start=1):
            told = shared and isinstance(result, Outcome) and bool(result.findings or result.suppressed)
            if bar is not None and told:
                bar.stop()
            yield result
            now = time.monotonic()
            if bar is None and now - begin > _AFTER and done < total:
                bar = _bar(total)
            if bar is not None and (told or now - last > _EVERY):
                bar.start()
                bar.update(bar.task_ids[0], completed=done, refresh=True)
                last = now
    finally:
        if bar is not None:
            bar.stop()


def _bar(total: int) -> Progress:
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    bar = Progress(
        TextColumn("Checking"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeRemainingColumn(),
        console=Console(stderr=True),
        # A thread would draw while the report is written.
        auto_refresh=False,
        transient=True,
        redirect_stdout=False,
    )
    bar.add_task("", total=total)
    return bar
