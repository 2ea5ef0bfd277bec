"""The counts of a run, and the exit status that follows from them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from prlint.checks.hit import Severity
from prlint.engine.finding import SAFE
from prlint.engine.outcome import Failure, Outcome

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

CLEAN, FOUND, FAILED, INTERRUPTED = 0, 1, 2, 130


class Unread(NamedTuple):
    """A file in a folder that may hold a release and that no reader knows."""

    path: str
    message: str


Result = Outcome | Failure | Unread
"""What a run gives, in the order of the paths."""


class Summary:
    """What a run came to."""

    __slots__ = (
        "errors",
        "fail_on",
        "failures",
        "files",
        "fixable",
        "fixed",
        "infos",
        "suppressed",
        "unread",
        "unsafely_fixable",
        "warnings",
    )

    def __init__(self, fail_on: Severity | None = Severity.ERROR) -> None:
        """Findings of the severity `fail_on` and above fail the run; None: no finding does."""
        self.fail_on = fail_on
        self.files = 0
        """Files that were read."""
        self.errors = self.warnings = self.infos = self.suppressed = 0
        self.fixed = 0
        """Faults that were mended; they are not among the findings."""
        self.fixable = self.unsafely_fixable = 0
        """Findings that `--fix` would mend, and those that it would mend with `--unsafe-fixes` only."""
        self.failures: list[Failure] = []
        self.unread: list[Unread] = []

    @property
    def exit_status(self) -> int:
        """0: nothing at or above `fail_on`; 1: findings; 2: something could not be read, or nothing was to be read."""
        if self.failures or not self.files:
            return FAILED
        failing = {
            None: 0,
            Severity.ERROR: self.errors,
            Severity.WARNING: self.errors + self.warnings,
            Severity.INFO: self.errors + self.warnings + self.infos,
        }
        return FOUND if failing[self.fail_on] else CLEAN

    def counting(self, results: Iterable[Result]) -> Iterator[Result]:
        """The results, each counted before it is handed on."""
        for result in results:
            self._count(result)
            yield result

    def _count(self, result: Result) -> None:
        if isinstance(result, Failure):
            self.failures.append(result)
        elif isinstance(result, Unread):
            self.unread.append(result)
        else:
            self.files += 1
            self.suppressed += len(result.suppressed)
            self.fixed += len(result.fixed)
            self.failures += result.failures
            for finding in result.findings:
                if finding.fix is not None:
                    if finding.fix.safety == SAFE:
                        self.fixable += 1
                    else:
                        self.unsafely_fixable += 1
                if finding.severity == Severity.ERROR:
                    self.errors += 1
                elif finding.severity == Severity.WARNING:
                    self.warnings += 1
                else:
                    self.infos += 1
