"""The reports of a run: which are wanted, where they go, and writing them."""

from __future__ import annotations

import io
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, TextIO

from prlint.cli.files import STDIN
from prlint.cli.problem import Problem
from prlint.cli.streams import add_whole, check_writable, colored, safe, stdout, write_whole
from prlint.cli.tell import tell
from prlint.cli.words import one_of
from prlint.reports.summary_lines import summary_line
from prlint.reports.write import FORMATS, MACHINE, Report, View, write_all

if TYPE_CHECKING:
    from collections.abc import Iterable

    from prlint.checks.hit import Severity
    from prlint.cli.options import CheckOptions
    from prlint.reports.summary import Result, Summary

_FILE_WIDTH = 100
"""Cells of a rich report in a file, which no terminal's width should change."""
_STEP_SUMMARY = "GITHUB_STEP_SUMMARY"
_SUMMARY_BYTES = 1_000_000
"""A summary of more than 1 MiB is thrown away whole; this leaves room for a few lines of others."""
# What their reports have no place for is told on standard error.
_WITHOUT_NOTES = frozenset({"concise", "github", "junit"})


class Wanted(NamedTuple):
    """The reports that a command line asks for."""

    form: str
    """Of the report on standard output or in `--output-file`."""
    output: Path | None
    """`--output-file`; None for standard output."""
    others: tuple[tuple[str, Path], ...]
    """`--report`: format and file."""

    @property
    def files(self) -> tuple[Path, ...]:
        """The files that the reports go to."""
        return (*(() if self.output is None else (self.output,)), *(file for _, file in self.others))

    @property
    def aside(self) -> bool:
        """Whether notes on the run go to standard error."""
        return self.form in _WITHOUT_NOTES


def wanted(options: CheckOptions) -> Wanted:
    """The reports, each checked before the work of the run.

    Raises:
        Problem: a format that there is not, or a file that cannot be written.
    """
    form = one_of("--output-format", options.output_format, FORMATS)
    output = None if options.output_file in {None, "-"} else Path(str(options.output_file))
    reports = Wanted(form, output, tuple(map(_other, options.report)))
    seen: set[Path] = set()
    for file in reports.files:
        check_writable(file)
        if file.resolve() in seen:
            raise Problem(f"two reports cannot both go to {file}; give each a file of its own")
        seen.add(file.resolve())
    return reports


def _other(word: str) -> tuple[str, Path]:
    form, equals, file = word.partition("=")
    if not equals or not file:
        raise Problem(f"--report cannot be “{word}”; write a format and a file, as html=report.html")
    if file == "-":
        raise Problem(f"--report writes to a file; for standard output give --output-format {form}")
    return one_of("--report", form, FORMATS), Path(file)


def report(
    results: Iterable[Result],
    reports: Wanted,
    options: CheckOptions,
    *,
    single: bool,
    fail_on: Severity | None,
) -> Summary:
    """Write all reports of a run, and say where those went that stand in files.

    Raises:
        Problem: one could not be written.
    """
    view = View(
        quiet=options.quiet,
        statistics=options.statistics,
        suppressions=options.report_suppressions,
        single=single and not options.no_excerpts,
        excerpts=not options.no_excerpts,
    )
    in_file = view._replace(color=False, width=_FILE_WIDTH)
    written: list[Report] = []
    texts: list[tuple[Path, io.StringIO]] = []
    for form, file in reports.others:
        texts.append((file, io.StringIO()))
        written.append(Report(form, texts[-1][1], in_file))
    step = _step_summary() if reports.form == "github" else None
    if step is not None:
        file, room = step
        added = io.StringIO()
        written.append(Report("markdown", added, view._replace(at_most=room)))
    if reports.output is None:
        to = _stream(options, machine=reports.form in MACHINE)
        written.append(Report(reports.form, to, view._replace(color=colored(options.color, to))))
    else:
        texts.append((reports.output, io.StringIO()))
        written.append(Report(reports.form, texts[-1][1], in_file._replace(color=options.color == "always")))
    summary = write_all(results, written, fail_on=fail_on)
    for file, text in texts:
        write_whole(file, text.getvalue())
    if step is not None:
        add_whole(step[0], added.getvalue())
    if texts and not options.quiet:
        *others, last = (str(file) for file, _ in texts)
        places = f"{', '.join(others)} and {last}" if others else last
        tell(f"{summary_line(summary)} The report{'s are' if others else ' is'} in {places}.")
    return summary


def _stream(options: CheckOptions, *, machine: bool) -> TextIO:
    """Where the report goes: not where the mended text of standard input does."""
    if options.fix and STDIN in options.paths:
        return safe(sys.stderr, machine=machine)
    return stdout(machine=machine)


def _step_summary() -> tuple[Path, int] | None:
    """The file that a step of a workflow may write its summary to, and the bytes that it has room for."""
    name = os.environ.get(_STEP_SUMMARY)
    if not name:
        return None
    file = Path(name)
    check_writable(file)
    taken = file.stat().st_size if file.exists() else 0
    return file, max(0, _SUMMARY_BYTES - taken)
