"""Writing a report: the formats by name, each imported when it is asked for."""

from __future__ import annotations

from dataclasses import dataclass, replace
from importlib import import_module
from typing import TYPE_CHECKING, Protocol, TextIO

from prlint.checks.hit import Severity
from prlint.reports.summary import Result, Summary

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

FORMATS = {
    "rich": "prlint.reports.rich_report",
    "concise": "prlint.reports.concise",
    "json": "prlint.reports.findings_json",
}
"""Each format's module, which has a function `write`."""
MACHINE = frozenset({"json"})
"""Formats that are always UTF-8: programs read them, whatever the terminal can show."""


@dataclass(frozen=True, slots=True)
class View:
    """How a report is wanted."""

    color: bool = False
    width: int | None = None
    """Cells; None asks the terminal."""
    quiet: bool = False
    """Findings and nothing else."""
    statistics: bool = False
    """How often each rule spoke, after the findings."""
    single: bool = False
    """Whether the run is over one file: then the report says what was read."""

    def on(self, *, color: bool, width: int | None = None) -> View:
        """The same on a certain stream."""
        return replace(self, color=color, width=width)


class Writer(Protocol):
    """What each format's module has."""

    def __call__(self, results: Iterator[Result], summary: Summary, to: TextIO, view: View) -> None:
        """Write the results as they come; the summary counts them on their way."""


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
