"""Writing a report: the formats by name, each imported when it is asked for."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, NamedTuple, TextIO

from prlint.checks.hit import Severity
from prlint.reports.summary import Result, Summary

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    Writer = Callable[[Iterator[Result], Summary, TextIO, "View"], None]

FORMATS = {
    "rich": "prlint.reports.rich_report",
    "concise": "prlint.reports.concise",
    "json": "prlint.reports.findings_json",
    "jsonl": "prlint.reports.findings_jsonl",
    "sarif": "prlint.reports.sarif",
    "github": "prlint.reports.github",
    "junit": "prlint.reports.junit",
    "markdown": "prlint.reports.markdown",
    "html": "prlint.reports.html",
}
"""Each format's module. Its function `write` writes results as they come; the summary counts them on their way."""
MACHINE = frozenset({"json", "jsonl", "sarif", "github", "junit", "markdown", "html"})
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
    excerpts: bool = True
    """Whether words of the release may be shown; without them the results have none (`prlint.reports.wordless`)."""
    at_most: int | None = None
    """Bytes that there is room for, for formats that can be cut short."""


PLAIN = View()


class Report(NamedTuple):
    """One report that is wanted."""

    form: str
    to: TextIO
    view: View = PLAIN


def write(
    results: Iterable[Result],
    form: str,
    to: TextIO,
    view: View = PLAIN,
    *,
    fail_on: Severity | None = Severity.ERROR,
) -> Summary:
    """Write a report and say what the run came to."""
    return write_all(results, [Report(form, to, view)], fail_on=fail_on)


def write_all(
    results: Iterable[Result], reports: Sequence[Report], *, fail_on: Severity | None = Severity.ERROR
) -> Summary:
    """Write reports of one run and say what it came to.

    A single report is written as the results come. More than one share them, once all are there.
    When nobody reads on (`prlint check | head`), the rest of the run goes on: its exit status still tells.
    """
    summary = Summary(fail_on)
    counted = summary.counting(results)
    kept = list(counted) if len(reports) != 1 else None
    for form, to, view in reports:
        writer: Writer = import_module(FORMATS[form]).write
        try:
            writer(counted if kept is None else iter(kept), summary, to, view)
            to.flush()
        except BrokenPipeError:
            for _ in counted:
                pass
    return summary
