"""One run over files: each is read, checked and, if that is wanted, mended; failures are told as they come."""

from __future__ import annotations

import gc
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from prlint.cli.engines import Engines
from prlint.cli.problem import broken, from_command_line, settings_failure
from prlint.cli.reading_files import LIMITS, read_bytes, read_release
from prlint.cli.tell import tell
from prlint.engine.outcome import Failure, Outcome
from prlint.engine.run import run
from prlint.readers.limits import Deadline, Unreadable
from prlint.reading.reading import Reading
from prlint.settings.error import SettingsError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from prlint.cli.files import Choice, Chosen
    from prlint.cli.history import History
    from prlint.cli.mending import Mender
    from prlint.engine.known import Known
    from prlint.engine.plan import Plan, Planner
    from prlint.readers.limits import Limits
    from prlint.reading.reading import Deep
    from prlint.reports.summary import Result
    from prlint.settings.loader import Loader


class Run:
    """Reads and checks one file after the other, and tells at once what cannot be read."""

    def __init__(
        self,
        loader: Loader,
        planner: Planner,
        history: History,
        *,
        mender: Mender | None = None,
        aside: bool = False,
        excerpts: bool = True,
        limits: Limits = LIMITS,
    ) -> None:
        """Take what the files are checked by.

        Args:
            loader: knows the settings of each file.
            planner: knows the rules that they make.
            history: knows the day and what was found before.
            mender: what mends each file; None if nothing is to be mended.
            aside: whether what the report has no place for goes to standard error.
            excerpts: whether what is found may hold words of the release.
            limits: how long a file may take.
        """
        self._loader = loader
        self._planner = planner
        self._history = history
        self._mender = mender
        self._aside = aside
        self._excerpts = excerpts
        self._seconds = limits.seconds
        self._told: set[object] = set()
        self._engines = Engines()

    def results(self, choice: Choice) -> Iterator[Result]:
        """What the run gives, file by file."""
        with self._engines:
            yield from self._results(choice)

    def _results(self, choice: Choice) -> Iterator[Result]:
        for failure in choice.failures:
            yield from self._failed(failure)
        for index, chosen in enumerate(choice.files):
            if index == 1:
                # Whatever a run imports is there now: collecting garbage need not look at it again.
                gc.freeze()
                gc.enable()
            result = self._told_of(self._result(chosen))
            if isinstance(result, Failure):
                yield from self._failed(result)
                continue
            # What the whole run lacks is told once, not of every file.
            result.failures = [failure for failure in result.failures if self._new(failure)]
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
        raw = read_bytes(chosen)
        if isinstance(raw, Failure):
            return raw
        today = self._history.today(chosen)
        look = partial(_checked, chosen.path, self._seconds, plan, today, self._engines.wanted(plan))
        check = partial(look, self._history.known(chosen, partial(look, None)))
        outcome = check(raw)
        if self._mender is None or isinstance(outcome, Failure):
            return outcome
        return self._mender.mend(chosen, raw, outcome, check)

    def _told_of(self, result: Outcome | Failure) -> Outcome | Failure:
        """The result as it may be told, on standard error too."""
        if self._excerpts:
            return result
        from prlint.reports.wordless import wordless

        return wordless(result)

    def _failed(self, failure: Failure) -> Iterator[Failure]:
        if self._new(failure):
            yield failure

    def _new(self, failure: Failure) -> bool:
        """Tell a failure; the same one of several files (their settings, LanguageTool) counts once."""
        if failure in self._told:
            return False
        self._told.add(failure)
        tell(failure.line)
        return True

    def _tell_once(self, note: str) -> None:
        if note not in self._told:
            self._told.add(note)
            tell(note)


def _placed(chosen: Chosen) -> Path:
    """Where the file stands, without the `..` that would lead to another folder's settings."""
    file = chosen.file or Path(chosen.path)
    return file.parent.resolve() / file.name


def _checked(
    path: str,
    seconds: float,
    plan: Plan,
    today: date | None,
    deep: Deep | None,
    known: Known | None,
    raw: bytes,
) -> Outcome | Failure:
    """What is found in the bytes of a file, or in one sentence why that cannot be said."""
    deadline = Deadline(seconds)
    found = read_release(raw, path)
    if isinstance(found, Failure):
        return found
    try:
        return run(plan, Reading(*found, plan.settings, today, deep), known, deadline)
    except Unreadable as error:
        return Failure(path, f"{error.why}; {error.remedy}")
    except Exception as error:  # noqa: BLE001 -- one file that prlint stumbles over must not hide the others
        return broken(path, error)
