"""A file that takes too long does not stop a run."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from prlint.cli.chosen import choose
from prlint.cli.file_run import Run
from prlint.cli.history import history_of
from prlint.cli.loading import loader_of
from prlint.cli.options import CheckOptions
from prlint.engine.catalogue import load
from prlint.engine.outcome import Failure, Outcome
from prlint.engine.plan import Planner
from prlint.readers.limits import Deadline, Limits, Unreadable

if TYPE_CHECKING:
    from pathlib import Path

SECONDS = 0.5
"""A release needs a hundredth of it, the large file several times as much."""


def test_a_file_that_takes_too_long_is_told_and_the_others_are_checked(
    folder: Path, faulty: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One sentence that says how long and what to do, in place of findings."""
    monkeypatch.chdir(folder)
    (folder / "large.md").write_text("\n\n".join([faulty] * 6000), encoding="utf-8")
    (folder / "small.md").write_text(faulty, encoding="utf-8")
    options = CheckOptions(paths=("large.md", "small.md"), isolated=True)
    loader = loader_of(options)
    choice = choose(options, loader)
    history = history_of(("--today", "none"), None, None)
    run = Run(loader, Planner(load()), history, limits=Limits(seconds=SECONDS))
    large, small = run.results(choice)
    assert large == Failure("large.md", "checking it took longer than 0.5 seconds; is it a release?")
    assert isinstance(small, Outcome)
    assert small.findings != []


def test_time_that_another_program_takes_is_not_the_files() -> None:
    """LanguageTool has a time of its own."""
    deadline = Deadline(-1)
    with pytest.raises(Unreadable):
        deadline.check("a.md")
    deadline.lengthen(60)
    deadline.check("a.md")
