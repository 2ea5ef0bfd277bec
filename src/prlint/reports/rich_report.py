"""The report for people: each finding with its line and the place in it, infos folded, what was read, a summary."""

from __future__ import annotations

from typing import TYPE_CHECKING, TextIO

from prlint.checks.hit import Severity
from prlint.engine.outcome import Outcome
from prlint.reports.folded import folded
from prlint.reports.page import Page
from prlint.reports.read_line import read_line
from prlint.reports.run_end import RunEnd
from prlint.reports.shown import Shown
from prlint.reports.styled import Styled
from prlint.reports.summary_lines import summary_line
from prlint.reports.suppressions import suppression_lines

if TYPE_CHECKING:
    from collections.abc import Iterator

    from prlint.reports.summary import Result, Summary
    from prlint.reports.write import View


def write(results: Iterator[Result], summary: Summary, to: TextIO, view: View) -> None:
    """Write each file's findings as they come, then what there is to say of the run."""
    page = Page(to, color=view.color, width=view.width)
    shown = Shown(page.width, page.sentence_width, page.encoding, view.excerpts)
    end = RunEnd()
    last: Outcome | None = None
    for result in results:
        if isinstance(result, Outcome):
            end.add(result)
            last = result
            if result.findings:
                page.print(_file(result, shown))
            if view.suppressions and result.suppressed:
                silenced = map(shown.sentence, suppression_lines(result, page.encoding))
                page.print(Styled("\n".join(silenced) + "\n\n"))
    if view.statistics and (lines := list(end.statistics())):
        page.print(Styled("".join(f"{line}\n" for line in lines) + "\n"))
    if not view.quiet:
        page.print(_end(end, summary, shown, last if view.single else None))


def _file(outcome: Outcome, shown: Shown) -> Styled:
    text = Styled()
    text.append(shown.visible(outcome.path), "bold")
    text.append("\n\n")
    for finding in outcome.findings:
        if finding.severity != Severity.INFO:
            shown.finding(text, finding, outcome.source)
            text.append("\n")
    infos = [finding for finding in outcome.findings if finding.severity == Severity.INFO]
    if infos:
        for line in folded(infos, outcome.source, shown):
            text.extend(line)
            text.append("\n")
        text.append("\n")
    return text


def _end(end: RunEnd, summary: Summary, shown: Shown, single: Outcome | None) -> Styled:
    """The last lines: notes, what was not read and not checked, the summary, and for a single file what was read."""
    text = Styled()
    for line in (
        *end.notes,
        *(f"Not read: {unread.path}: {unread.message}" for unread in summary.unread),
        *end.not_checked(),
    ):
        text.append(shown.sentence(line) + "\n")
    text.append(shown.sentence(summary_line(summary)), "bold red" if summary.exit_status else "bold")
    if single is not None:
        text.append("\n" + shown.sentence(read_line(single.release)))
    return text
