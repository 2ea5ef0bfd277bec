"""What the end of a report says of all files together: notes, rules that looked at none of them, how often each spoke."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prlint.reports.statistics import statistics
from prlint.reports.summary_lines import not_checked

if TYPE_CHECKING:
    from collections.abc import Iterator

    from prlint.engine.outcome import Outcome, Skipped


class RunEnd:
    """Gathers it from one outcome after the other."""

    __slots__ = ("_counts", "_files", "_skipped", "notes")

    def __init__(self) -> None:
        self.notes: dict[str, None] = {}
        """Sentences about the run, each once, in their order."""
        self._counts: dict[tuple[str, str], int] = {}
        self._skipped: dict[Skipped, int] = {}
        self._files = 0

    def add(self, outcome: Outcome) -> None:
        """Take one file's outcome in."""
        self._files += 1
        for finding in outcome.findings:
            key = (finding.severity.value, finding.rule)
            self._counts[key] = self._counts.get(key, 0) + 1
        self.notes.update(dict.fromkeys(outcome.notes))
        for skipped in outcome.skipped:
            self._skipped[skipped] = self._skipped.get(skipped, 0) + 1

    def not_checked(self) -> Iterator[str]:
        """One line a reason: the rules that are on and looked at no file, and why."""
        return not_checked(skipped for skipped, files in self._skipped.items() if files == self._files)

    def statistics(self) -> Iterator[str]:
        """One line for each severity and rule, the most frequent first."""
        return statistics(self._counts)
