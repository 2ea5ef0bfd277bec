"""The work of `prlint check`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from prlint.checks.hit import Severity
from prlint.cli.chosen import choose
from prlint.cli.file_run import Run
from prlint.cli.history import history_of
from prlint.cli.loading import loader_of
from prlint.cli.progress import with_progress
from prlint.cli.reporting import report, wanted
from prlint.cli.severities import at_least
from prlint.cli.streams import write_whole
from prlint.cli.tell import tell
from prlint.cli.words import COLORS, one_of
from prlint.engine.catalogue import load
from prlint.engine.outcome import Outcome
from prlint.engine.plan import Planner, Selection
from prlint.reports.summary import CLEAN, FAILED, FOUND, Summary
from prlint.reports.summary_lines import mended_line, summary_line
from prlint.settings.environment import FAIL_ON, environment

if TYPE_CHECKING:
    from collections.abc import Iterator

    from prlint.cli.files import Choice
    from prlint.cli.mending import Mender
    from prlint.cli.options import CheckOptions
    from prlint.reports.summary import Result

_PATHS_NAMED = 3


def check(options: CheckOptions) -> int:
    """Check the files and report; the exit status.

    Raises:
        Problem: an option that cannot be used, or a report that cannot be written.
        SettingsError: the command line or the environment names what there is not.
    """
    said = environment()
    reports = wanted(options)
    one_of("--color", options.color, COLORS)
    fail_on = one_of("--fail-on", options.fail_on or said.fail_on or "error", FAIL_ON)
    least = Severity(one_of("--min-severity", options.min_severity, list(Severity)))
    today = "--today" if options.today else "PRLINT_TODAY", options.today or said.today or "none"
    history = history_of(today, options.new_since, None if options.write_baseline else options.baseline)
    mender = _mender(options)
    loader = loader_of(options)
    choice = choose(options, loader, reports=reports.files)
    selection = Selection(options.select, options.ignore, options.extend_select, options.deep)
    planner = Planner(load(), selection)
    nothing_wanted = options.force_exclude and not (choice.files or choice.failures)
    if nothing_wanted and not options.quiet:
        tell(f"Nothing to check: {_left_out(choice)}.")
    run = Run(
        loader,
        planner,
        history,
        mender=mender,
        aside=reports.aside and not options.quiet,
        excerpts=not options.no_excerpts or options.write_baseline,
    )
    results = run.results(choice)
    if not options.quiet:
        results = with_progress(results, len(choice.files))
    severity = None if fail_on == "never" else Severity(fail_on)
    if mender is not None and (options.diff or options.fix_only):
        status = _without_report(results, mender, options)
        return CLEAN if nothing_wanted else status
    if options.write_baseline:
        return _baseline(results, choice, options)
    if least != Severity.INFO:
        results = at_least(least, results)
    summary = report(results, reports, options, single=len(choice.files) == 1, fail_on=severity)
    status = summary.exit_status
    if nothing_wanted and not summary.failures:
        status = CLEAN
    return CLEAN if options.exit_zero and status == FOUND else status


def _left_out(choice: Choice) -> str:
    """Why none of the paths is checked."""
    paths = [*choice.passed_over, *(unread.path for unread in choice.unread)]
    named = ", ".join(paths[:_PATHS_NAMED])
    more = f" and {len(paths) - _PATHS_NAMED} more" if len(paths) > _PATHS_NAMED else ""
    return f"{named}{more} passed over (README and the like, what git ignores, what your settings exclude)"


def _mender(options: CheckOptions) -> Mender | None:
    """What mends the files of a run; most runs mend nothing and need not know how."""
    if not (options.fix or options.fix_only or options.unsafe_fixes or options.diff):
        return None
    from prlint.cli.mending import mender_of

    return mender_of(options)


def _without_report(results: Iterator[Result], mender: Mender, options: CheckOptions) -> int:
    """Mend, or show the changes, and say on standard error what that came to."""
    summary = Summary(None)
    for _ in summary.counting(results):
        pass
    if not options.quiet:
        tell(mended_line(summary, mender.changed, would=options.diff))
    if summary.exit_status == FAILED:
        return FAILED
    return FOUND if options.diff and mender.changed and not options.exit_zero else CLEAN


def _baseline(results: Iterator[Result], choice: Choice, options: CheckOptions) -> int:
    """List everything that is found, and say how much that is."""
    from prlint.engine.baseline import DEFAULT, baseline_text

    summary = Summary(None)
    files = {chosen.path: chosen.file for chosen in choice.files}
    found = [result for result in summary.counting(results) if isinstance(result, Outcome)]
    target = Path(options.baseline or DEFAULT)
    write_whole(target, baseline_text(target, ((files[one.path] or Path(one.path), one) for one in found)))
    if not options.quiet:
        tell(f"{summary_line(summary)} {target} lists them.")
    return summary.exit_status
