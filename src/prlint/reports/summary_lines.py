"""The sentences at the end of a report for people."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from prlint.engine.outcome import Skipped
    from prlint.reports.summary import Summary

_RULES_NAMED = 4


def summary_line(summary: Summary) -> str:
    """`1 error, 3 warnings, 5 infos in 2 files`, and what else counts."""
    found = [
        counted(number, what)
        for number, what in (
            (summary.errors, "error"),
            (summary.warnings, "warning"),
            (summary.infos, "info"),
        )
        if number
    ]
    line = (
        f"{', '.join(found) or 'No findings'} in {counted(summary.files, 'file')}"
        if summary.files
        else "Nothing was checked"
    )
    if summary.fixed:
        line += f"; {summary.fixed} mended"
    line += fixable(summary)
    if summary.suppressed:
        line += f"; {summary.suppressed} suppressed"
    unread = sum(failure.rule is None for failure in summary.failures)
    broken = sum(failure.rule is not None and failure.path is not None for failure in summary.failures)
    if unread:
        line += f"; {counted(unread, 'path')} could not be read"
    if broken:
        line += f"; {counted(broken, 'rule')} failed"
    if unread + broken < len(summary.failures):
        line += "; LanguageTool was not asked"
    return line + "."


def mended_line(summary: Summary, changed: int, *, would: bool) -> str:
    """`3 faults mended in 2 files`, or with `would`: `3 faults would be mended in 2 files`."""
    if not summary.fixed:
        return "Nothing to mend."
    verb = "would be mended" if would else "mended"
    return f"{counted(summary.fixed, 'fault')} {verb} in {counted(changed, 'file')}."


def fixable(summary: Summary) -> str:
    """`; 2 can be mended with --fix, 1 more with --unsafe-fixes`, or nothing."""
    if summary.fixable:
        more = f", {summary.unsafely_fixable} more with --unsafe-fixes" if summary.unsafely_fixable else ""
        return f"; {summary.fixable} can be mended with --fix{more}"
    if summary.unsafely_fixable:
        return f"; {summary.unsafely_fixable} can be mended with --fix --unsafe-fixes"
    return ""


def counted(number: int, what: str) -> str:
    """`1 file`, `2 files`."""
    return f"{number} {what}" if number == 1 else f"{number} {what}s"


def not_checked(skipped: Iterable[Skipped]) -> Iterator[str]:
    """One line a reason: which rules that are on looked at no file, and why."""
    by_reason: dict[str, list[str]] = {}
    for rule, why in skipped:
        by_reason.setdefault(why, []).append(rule)
    for why, rules in by_reason.items():
        named = sorted(rules)
        if len(named) > _RULES_NAMED:
            named = [*named[:_RULES_NAMED], f"{len(named) - _RULES_NAMED} more"]
        yield f"Not checked: {', '.join(named)} ({why})"
