"""`--min-severity`: a report of what is grave enough."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prlint.engine.outcome import Outcome

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from prlint.checks.hit import Severity
    from prlint.reports.summary import Result


def at_least(severity: Severity, results: Iterable[Result]) -> Iterator[Result]:
    """The results without the findings that are less grave: they are neither shown nor counted."""
    grave = list(type(severity))
    grave = grave[: grave.index(severity) + 1]
    for result in results:
        if isinstance(result, Outcome):
            result.findings = [finding for finding in result.findings if finding.severity in grave]
        yield result
