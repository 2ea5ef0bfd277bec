"""Where a run may end: every way out has its sentence and its exit status."""

from __future__ import annotations

import errno
import os
import sys
from typing import TYPE_CHECKING

from prlint.cli.problem import Problem
from prlint.cli.streams import stdout
from prlint.cli.tell import tell
from prlint.reports.summary import CLEAN, FAILED, INTERRUPTED
from prlint.settings.error import SettingsError

if TYPE_CHECKING:
    from collections.abc import Callable

# Windows says of a pipe that nobody reads that the argument is invalid.
_READER_GONE = frozenset({errno.EPIPE, *((errno.EINVAL,) if os.name == "nt" else ())})


def guarded(work: Callable[[], int], command: str | None) -> int:
    """Do the work and give its exit status; whatever stops it is told in one sentence.

    An error of prlint's own gives its traceback too, for whoever mends it, and never the status of mere findings.
    """
    name = f"prlint {command}" if command else "prlint"
    status = CLEAN
    # Help has words too that an old console lacks.
    stdout()
    try:
        status = work()
        sys.stdout.flush()
        if status == INTERRUPTED:
            # typer has caught the interruption itself.
            tell("prlint: interrupted")
    except KeyboardInterrupt:
        tell("prlint: interrupted")
        return INTERRUPTED
    except Problem as problem:
        tell(f"{name}: {problem}")
        return FAILED
    except SettingsError as error:
        tell(f"{name}: {error}")
        return FAILED
    except Exception as error:  # noqa: BLE001 -- a bug must not look like findings, whose status Python would give it
        return _broken(name, error, status)
    return status


def _broken(name: str, error: Exception, status: int) -> int:
    if isinstance(error, OSError) and error.filename is None:
        # Reading names its file; what is left is standard output.
        _drop_stdout()
        if error.errno in _READER_GONE:
            return status
        tell(f"{name}: the report could not be written ({error.strerror or error})")
        return FAILED
    import traceback

    traceback.print_exception(error)
    tell(f"{name}: prlint itself failed; please report the lines above")
    return FAILED


def _drop_stdout() -> None:
    """Point standard output at nothing, so that what is left in its buffer raises no second error at exit."""
    nothing = os.open(os.devnull, os.O_WRONLY)
    try:
        os.dup2(nothing, sys.stdout.fileno())
    except OSError:
        # A stream without a descriptor has no buffer that is flushed at exit.
        pass
    finally:
        os.close(nothing)
