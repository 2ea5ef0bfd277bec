"""The work of `--fix`, `--fix-only` and `--diff`: mending each file of a run, or showing what that would change."""

from __future__ import annotations

import sys
from functools import partial
from typing import TYPE_CHECKING, TextIO

from prlint.cli.problem import Problem
from prlint.cli.streams import stdout
from prlint.engine.outcome import Failure
from prlint.fixes.difference import difference
from prlint.fixes.mending import Unwritable, mend
from prlint.fixes.whole_file import Changed, write_whole
from prlint.reports.visible import visible

if TYPE_CHECKING:
    from collections.abc import Callable

    from prlint.cli.files import Chosen
    from prlint.cli.options import CheckOptions
    from prlint.engine.outcome import Outcome


class Mender:
    """Mends one file after the other."""

    def __init__(self, *, unsafe: bool, diff: TextIO | None) -> None:
        """Take what is wanted.

        Args:
            unsafe: whether fixes that only the writer can be sure of are made too.
            diff: where to show what would change, instead of changing it.
        """
        self._unsafe = unsafe
        self._diff = diff
        self.changed = 0
        """Files that were changed, or would be."""

    def mend(
        self, chosen: Chosen, raw: bytes, outcome: Outcome, check: Callable[[bytes], Outcome | Failure]
    ) -> Outcome:
        """What is left to say of a file once it is mended; the outcome as it was if it cannot be."""
        try:
            mended = mend(raw, outcome, partial(_again, check), unsafe=self._unsafe)
            if mended.raw != raw:
                self.changed += 1
            self._put(chosen, raw, mended.raw, outcome.source.text, mended.outcome.source.text)
        except Unwritable as error:
            problem = f"cannot be mended: {error}"
        except Changed:
            problem = "was not mended: it changed while it was checked; run prlint again"
        except OSError as error:
            problem = f"cannot be mended ({error.strerror or error})"
        else:
            mended.outcome.fixed += mended.fixed
            return mended.outcome
        outcome.failures.append(Failure(chosen.path, problem))
        return outcome

    def _put(self, chosen: Chosen, raw: bytes, mended: bytes, before: str, after: str) -> None:
        if self._diff is not None:
            for line in difference(chosen.path, before, after):
                # A program takes the lines as they are, a terminal must not obey them.
                shown = visible(line.rstrip("\n")) + "\n" if self._diff.isatty() else line
                self._diff.write(shown)
        elif chosen.file is None:
            sys.stdout.buffer.write(mended)
            sys.stdout.buffer.flush()
        elif mended != raw:
            write_whole(chosen.file, mended, before=raw)


def _again(check: Callable[[bytes], Outcome | Failure], raw: bytes) -> Outcome:
    """What is left after a round of mending.

    Raises:
        Unwritable: the mended text cannot be read; the file stays as it is.
    """
    outcome = check(raw)
    if isinstance(outcome, Failure):
        raise Unwritable(f"after it, {outcome.message}")
    return outcome


def mender_of(options: CheckOptions) -> Mender | None:
    """What mends the files of a run; None if the options ask for no mending.

    Raises:
        Problem: options that contradict each other.
    """
    if options.diff and (options.fix or options.fix_only):
        raise Problem("--diff writes nothing and --fix does: give one of them")
    if not (options.fix or options.fix_only or options.diff):
        if options.unsafe_fixes:
            raise Problem("--unsafe-fixes says what --fix or --diff may do: give one of them too")
        return None
    return Mender(unsafe=options.unsafe_fixes, diff=stdout(machine=True) if options.diff else None)
