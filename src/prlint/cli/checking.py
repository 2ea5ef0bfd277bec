"""The work of `prlint check`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from prlint.checks.hit import Severity
from prlint.cli.chosen import choose
from prlint.cli.file_run import Run
from prlint.cli.history import history_of
from prlint.cli.reporting import report, wanted
from prlint.cli.streams import write_whole
from prlint.cli.tell import tell
from prlint.cli.words import COLORS, one_of
from prlint.engine.catalogue import load
from prlint.engine.outcome import Outcome
from prlint.engine.plan import Planner, Selection
from prlint.reports.summary import CLEAN, FAILED, FOUND, Summary
from prlint.reports.summary_lines import mended_line, summary_line
from prlint.settings.environment import FAIL_ON, environment
from prlint.settings.loader import Loader

if TYPE_CHECKING:
    from collections.abc import Iterator

    from prlint.cli.files import Choice
    from prlint.cli.mending import Mender
    from prlint.cli.options import CheckOptions
    from prlint.reports.summary import Result


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
    today = "--today" if options.today else "PRLINT_TODAY", options.today or said.today or "none"
    history = history_of(today, options.new_since, None if options.write_baseline else options.baseline)
    mender = _mender(options)
    loader = Loader(profile=options.profile, environment=said)
    choice = choose(options.paths, loader, stdin_name=options.stdin_filename, reports=reports.files)
    selection = Selection(options.select, options.ignore, options.extend_select, options.deep)
    planner = Planner(load(), selection)
    run = Run(
        loader,
        planner,
        history,
        mender=mender,
        aside=reports.aside and not options.quiet,
        excerpts=not options.no_excerpts or options.write_baseline,
    )
    results = run.results(choice)
    severity = None if fail_on == "never" else Severity(fail_on)
    if mender is not None and (options.diff or options.fix_only):
        return _without_report(results, mender, options)
    if options.write_baseline:
        return _baseline(results, choice, options)
    summary = report(results, reports, options, single=len(choice.files) == 1, fail_on=severity)
    status = summary.exit_status
    return CLEAN if options.exit_zero and status == FOUND else status


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
