"""What stops a run or one of its files, told in one sentence."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from prlint.engine.outcome import Failure

if TYPE_CHECKING:
    from prlint.settings.error import SettingsError


class Problem(Exception):  # noqa: N818 -- it is told to a person, who knows what is wrong with a "problem"
    """A run that cannot go on: a wrong option, an output file that cannot be written. Exit status 2."""


def from_command_line(error: SettingsError) -> bool:
    """Whether a flag or a variable of the environment is wrong, rather than a file: then no file can be checked."""
    return error.where.startswith(("--", "PRLINT_"))


def settings_failure(error: SettingsError) -> Failure:
    """Settings that cannot be used, as the failure of their file."""
    where = Path(error.where)
    if where.is_absolute() and where.is_relative_to(Path.cwd()):
        where = where.relative_to(Path.cwd())
    line = "" if error.line is None else f"line {error.line}: "
    return Failure(where.as_posix(), line + error.problem)


def broken(path: str, error: Exception) -> Failure:
    """An error of prlint's own while it worked on a file: what to put into a report of it."""
    place = ""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    if trace is not None:
        code = trace.tb_frame.f_code
        place = f" at {Path(code.co_filename).name}:{trace.tb_lineno}"
    what = f"{type(error).__name__}: {error}".rstrip(": ")
    failed = "prlint itself failed on this file"
    return Failure(
        path, f"{failed} ({what}{place}); please report it", bare=f"{failed}{place}; please report it"
    )
