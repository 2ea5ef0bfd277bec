"""The findings as Markdown: for a comment, a page of a wiki, the summary of a workflow's step."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, TextIO

from prlint.checks.hit import Severity
from prlint.engine.outcome import Outcome
from prlint.reports.markdown_text import code, markdown
from prlint.reports.run_end import RunEnd
from prlint.reports.summary_lines import counted, summary_line
from prlint.reports.suppressions import suppression_lines

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from prlint.engine.finding import Finding
    from prlint.reports.summary import Result, Summary
    from prlint.reports.write import View

_ORDER = tuple(Severity)
_TABLE = "| Place | Severity | Finding | Rule |\n| --- | --- | --- | --- |\n"
_RESERVE = 600
"""Bytes kept for the sentence that says what was left out."""


class _File(NamedTuple):
    path: str
    rows: list[tuple[Severity, str]]
    suppressed: list[str]


def write(results: Iterator[Result], summary: Summary, to: TextIO, view: View) -> None:
    """Write a heading, what the run came to, and a table for each file; infos are folded."""
    files: list[_File] = []
    run = RunEnd()
    for result in results:
        if isinstance(result, Outcome):
            files.append(_file(result, view))
            run.add(result)
    head = f"# prlint\n\n{markdown(summary_line(summary))}\n"
    for heading, failures in (("Could not be checked", summary.failures), ("Not read", summary.unread)):
        if failures:
            head += f"\n## {heading}\n\n"
            head += "".join(_bullet(one.path, one.message) for one in failures)
    foot = [*run.notes, *run.not_checked()]
    end = "" if view.quiet else "".join(f"\n{markdown(line)}\n" for line in foot)
    if view.statistics and (lines := list(run.statistics())):
        end += "\n```text\n" + "".join(f"{line}\n" for line in lines) + "```\n"
    to.write(_fitting(head, files, end, view.at_most))


def _bullet(path: str | None, message: str) -> str:
    return f"- {markdown(message)}\n" if path is None else f"- {code(path)}: {markdown(message)}\n"


def _fitting(head: str, files: Sequence[_File], end: str, at_most: int | None) -> str:
    """The whole report, or as much of it as there is room for: infos go first, then warnings, then the last files."""
    whole = head + "".join(_part(file, Severity.INFO) for file in files) + end
    if at_most is None or len(whole.encode()) <= at_most:
        return whole
    room = at_most - _RESERVE
    for least in (Severity.WARNING, Severity.ERROR):
        parts = [_part(file, least) for file in files]
        if len((head + "".join(parts) + end).encode()) <= room:
            return head + "".join(parts) + end + _left_out(files, least, len(files))
    end = _cut(end, room // 4)
    text = _cut(head, room // 2)
    room -= len(text.encode()) + len(end.encode())
    kept = 0
    for part in parts:
        room -= len(part.encode())
        if room < 0:
            break
        text += part
        kept += 1
    return text + end + _left_out(files, Severity.ERROR, kept)


def _cut(text: str, room: int) -> str:
    """Whole lines of a text, as many as there is room for."""
    raw = text.encode()
    if len(raw) <= room:
        return text
    return raw[: raw.rfind(b"\n", 0, max(0, room)) + 1].decode()


def _left_out(files: Sequence[_File], least: Severity, kept: int) -> str:
    """What is not shown: severities below `least`, and all of the files from the number `kept` on."""
    shown = _ORDER[: _ORDER.index(least) + 1]
    counts = dict.fromkeys(_ORDER, 0)
    for number, file in enumerate(files):
        for severity, _ in file.rows:
            counts[severity] += severity not in shown or number >= kept
    named = [counted(count, severity.value) for severity, count in counts.items() if count]
    return f"\nNot shown, for there is no room: {', '.join(named) or 'some sentences'}.\n"


def _part(file: _File, least: Severity) -> str:
    wanted = _ORDER[: _ORDER.index(least) + 1]
    rows = [row for severity, row in file.rows if severity in wanted and severity != Severity.INFO]
    infos = [row for severity, row in file.rows if severity in wanted and severity == Severity.INFO]
    if not rows and not infos and not file.suppressed:
        return ""
    text = f"\n## {code(file.path)}\n"
    if rows:
        text += f"\n{_TABLE}{''.join(rows)}"
    if infos:
        text += f"\n<details><summary>{counted(len(infos), 'info')}</summary>\n\n{_TABLE}{''.join(infos)}\n</details>\n"
    if file.suppressed:
        text += "\n" + "".join(f"- {line}\n" for line in file.suppressed)
    return text


def _file(outcome: Outcome, view: View) -> _File:
    rows = [(finding.severity, _row(finding, outcome)) for finding in outcome.findings]
    suppressed = map(markdown, suppression_lines(outcome, "utf-8")) if view.suppressions else ()
    return _File(outcome.path, rows, list(suppressed))


def _row(finding: Finding, outcome: Outcome) -> str:
    line, column = outcome.source.position(finding.span.start)
    words = markdown(finding.message)
    if finding.suggestions:
        words += " Try: " + ", ".join(f"“{markdown(suggestion)}”" for suggestion in finding.suggestions)
    rule = f"[{finding.rule}]({finding.url})" if finding.url else code(finding.rule)
    return f"| {line}:{column} | {finding.severity.value} | {words} | {rule} |\n"
