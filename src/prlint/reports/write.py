"""Writing a report: the formats by name, each imported when it is asked for."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, NamedTuple, TextIO

from prlint.checks.hit import Severity
from prlint.reports.summary import Result, Summary

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    Writer = Callable[[Iterator[Result], Summary, TextIO, "View"], None]

FORMATS = {
    "rich": "prlint.reports.rich_report",
    "concise": "prlint.reports.concise",
    "json": "prlint.reports.findings_json",
}
"""Each format's module. Its function `write` writes results as they come; the summary counts them on their way."""
MACHINE = frozenset({"json"})
"""Formats that are always UTF-8: programs read them, whatever the terminal can show."""


class View(NamedTuple):
    """How a report is wanted."""

    color: bool = False
    width: int | None = None
    """Cells; None asks the terminal."""
    quiet: bool = False
    """Findings and nothing else."""
    statistics: bool = False
    """How often each rule spoke, after the findings."""
    suppressions: bool = False
    """What was suppressed, by whom and why, after the findings."""
    single: bool = False
    """Whether the run is over one file: then the report says what was read."""


PLAIN = View()


def write(
    results: Iterable[Result],
    form: str,
    to: TextIO,
    view: View = PLAIN,
    *,
    fail_on: Severity | None = Severity.ERROR,
) -> Summary:
    """Write a report and say what the run came to.

    When nobody reads on (`prlint check | head`), the rest of the run goes on: its exit status still tells.
    """
    summary = Summary(fail_on)
    counted = summary.counting(results)
    writer: Writer = import_module(FORMATS[form]).write
    try:
        writer(counted, summary, to, view)
        to.flush()
    except BrokenPipeError:
        for _ in counted:
            pass
    return summary
