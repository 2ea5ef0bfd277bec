"""What a run knows of a file besides its text: which day to judge it by, and what was found in it before."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from prlint.cli.words import day
from prlint.engine.outcome import Outcome

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from prlint.cli.files import Chosen
    from prlint.cli.git import Repositories
    from prlint.engine.baseline import Baseline
    from prlint.engine.known import Known
    from prlint.engine.outcome import Failure

CHANGED = "changed"


class History:
    """Answers for one file after the other. A run without clock and past knows nothing, and asks nobody."""

    def __init__(
        self,
        today: date | None = None,
        *,
        changed_only: bool = False,
        repositories: Repositories | None = None,
        since: str | None = None,
        baseline: Baseline | None = None,
    ) -> None:
        """Take what is known of the run.

        Args:
            today: the day to judge dates by.
            changed_only: whether only files that changed are judged by it.
            repositories: where changes and earlier states are looked up.
            since: the revision whose findings are not told again, as the user calls it.
            baseline: lists findings that are not told again.
        """
        self._today = today
        self._changed_only = changed_only
        self._repositories = repositories
        self._since = since
        self._baseline = baseline

    def today(self, chosen: Chosen) -> date | None:
        """The day to judge a file's dates by; None for no clock."""
        if self._today is None or not self._changed_only or self._repositories is None:
            return self._today
        file = _file(chosen)
        return self._today if self._repositories.of(file).changed(file) else None

    def known(self, chosen: Chosen, check: Callable[[bytes], Outcome | Failure]) -> Known | None:
        """What was found in a file before; `check` reads and checks an earlier state of it."""
        file = _file(chosen)
        listed = None if self._baseline is None else self._baseline.known(file)
        earlier = self._earlier(file, check)
        if listed is None or earlier is None:
            return listed or earlier
        # What the change mended is listed and gone: asked for what is new, nobody wants to hear of that.
        return listed._replace(rules={**earlier.rules, **listed.rules}, stale=False)

    def _earlier(self, file: Path, check: Callable[[bytes], Outcome | Failure]) -> Known | None:
        """What was found in the file at the revision."""
        if self._since is None or self._repositories is None:
            return None
        before = self._repositories.of(file).before(file)
        if before is None:
            return None
        from prlint.engine.known import known_of

        outcome = check(before)
        # What could not be read had no findings: all that is there now is new.
        return known_of(outcome, self._since) if isinstance(outcome, Outcome) else None


def history_of(today: tuple[str, str], since: str | None, baseline: str | None) -> History:
    """What the options say of clock and past.

    Args:
        today: the option or variable that names the day, and the word it says.
        since: a revision of git.
        baseline: a file.

    Raises:
        Problem: the day is none.
        SettingsError: the baseline cannot be read.
    """
    option, word = today
    changed_only = word == CHANGED
    clock = day(option, "now" if changed_only else word)
    if since is None and baseline is None and not changed_only:
        return History(clock)
    from prlint.cli.git import Repositories
    from prlint.engine.baseline import read_baseline

    return History(
        clock,
        changed_only=changed_only,
        repositories=Repositories(since),
        since=since,
        baseline=None if baseline is None else read_baseline(Path(baseline)),
    )


def _file(chosen: Chosen) -> Path:
    return chosen.file or Path(chosen.path)
