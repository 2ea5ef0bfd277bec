"""The work of `prlint check`."""

from __future__ import annotations

import gc
import io
from pathlib import Path
from typing import TYPE_CHECKING

from prlint.checks.hit import Severity
from prlint.cli.chosen import choose
from prlint.cli.problem import broken, from_command_line, settings_failure
from prlint.cli.reading_files import read_file
from prlint.cli.streams import check_writable, colored, stdout, write_whole
from prlint.cli.tell import tell
from prlint.cli.words import COLORS, day, one_of
from prlint.engine.catalogue import load
from prlint.engine.outcome import Failure, Outcome
from prlint.engine.plan import Planner, Selection
from prlint.engine.run import run
from prlint.reading.reading import Reading
from prlint.reports.summary import CLEAN, FOUND, Summary
from prlint.reports.summary_lines import summary_line
from prlint.reports.write import FORMATS, MACHINE, View, write
from prlint.settings.environment import FAIL_ON, environment
from prlint.settings.error import SettingsError
from prlint.settings.loader import Loader

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from prlint.cli.files import Choice, Chosen
    from prlint.cli.options import CheckOptions
    from prlint.reports.summary import Result

_FILE_WIDTH = 100
"""Cells of a rich report in a file, which no terminal's width should change."""


def check(options: CheckOptions) -> int:
    """Check the files and report; the exit status.

    Raises:
        Problem: an option that cannot be used, or a report that cannot be written.
        SettingsError: the command line or the environment names what there is not.
    """
    said = environment()
    form = one_of("--output-format", options.output_format, FORMATS)
    one_of("--color", options.color, COLORS)
    fail_on = one_of("--fail-on", options.fail_on or said.fail_on or "error", FAIL_ON)
    today = day("--today" if options.today else "PRLINT_TODAY", options.today or said.today or "none")
    output = None if options.output_file in {None, "-"} else Path(str(options.output_file))
    if output is not None:
        check_writable(output)
    loader = Loader(profile=options.profile, environment=said)
    choice = choose(options.paths, loader, stdin_name=options.stdin_filename, output=output)
    selection = Selection(options.select, options.ignore, options.extend_select)
    aside = form != "rich" and form not in MACHINE and not options.quiet
    results = _Run(loader, Planner(load(), selection), today, aside=aside).results(choice)
    severity = None if fail_on == "never" else Severity(fail_on)
    view = View(quiet=options.quiet, statistics=options.statistics, single=len(choice.files) == 1)
    if output is None:
        to = stdout(machine=form in MACHINE)
        summary = write(results, form, to, view._replace(color=colored(options.color, to)), fail_on=severity)
    else:
        summary = _to_file(
            results, form, output, view._replace(color=options.color == "always", width=_FILE_WIDTH), severity
        )
        if not options.quiet:
            tell(f"{summary_line(summary)} The report is in {output}.")
    status = summary.exit_status
    return CLEAN if options.exit_zero and status == FOUND else status


def _to_file(
    results: Iterator[Result], form: str, output: Path, view: View, fail_on: Severity | None
) -> Summary:
    text = io.StringIO()
    summary = write(results, form, text, view, fail_on=fail_on)
    write_whole(output, text.getvalue())
    return summary


class _Run:
    """Reads and checks one file after the other, and tells at once what cannot be read."""

    def __init__(self, loader: Loader, planner: Planner, today: date | None, *, aside: bool) -> None:
        """`aside`: whether what the report has no place for goes to standard error."""
        self._loader = loader
        self._planner = planner
        self._today = today
        self._aside = aside
        self._told: set[object] = set()

    def results(self, choice: Choice) -> Iterator[Result]:
        """What the run gives, file by file."""
        for failure in choice.failures:
            yield from self._failed(failure)
        for index, chosen in enumerate(choice.files):
            if index == 1:
                # Whatever a run imports is there now: collecting garbage need not look at it again.
                gc.freeze()
                gc.enable()
            result = self._result(chosen)
            if isinstance(result, Failure):
                yield from self._failed(result)
                continue
            for failure in result.failures:
                tell(f"{failure.path}: {failure.message}")
            for note in result.notes if self._aside else ():
                self._tell_once(note)
            yield result
        for unread in choice.unread:
            if self._aside:
                tell(f"not read: {unread.path}: {unread.message}")
            yield unread

    def _result(self, chosen: Chosen) -> Outcome | Failure:
        try:
            plan = self._planner.plan(self._loader.load(_placed(chosen)))
        except SettingsError as error:
            if from_command_line(error):
                raise
            return settings_failure(error)
        found = read_file(chosen)
        if isinstance(found, Failure):
            return found
        try:
            return run(plan, Reading(*found, plan.settings, self._today))
        except Exception as error:  # noqa: BLE001 -- one file that prlint stumbles over must not hide the others
            return broken(chosen.path, error)

    def _failed(self, failure: Failure) -> Iterator[Failure]:
        """A failure; the same one of several files (their settings) counts once."""
        if failure not in self._told:
            self._told.add(failure)
            tell(f"{failure.path}: {failure.message}")
            yield failure

    def _tell_once(self, note: str) -> None:
        if note not in self._told:
            self._told.add(note)
            tell(note)


def _placed(chosen: Chosen) -> Path:
    """Where the file stands, without the `..` that would lead to another folder's settings."""
    file = chosen.file or Path(chosen.path)
    return file.parent.resolve() / file.name
