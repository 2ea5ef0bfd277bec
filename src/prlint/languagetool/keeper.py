"""Runs a program for as long as whoever started it holds the other end of standard input.

A run of prlint that is killed cannot end its server: this ends it, because the pipe closes with the run. It is started
as a file of its own, with the standard library only.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from contextlib import suppress


def main(command: list[str]) -> None:
    """Start the program, print its process number, wait for the end of standard input, end the program."""
    process = subprocess.Popen(  # noqa: S603 -- given by prlint
        command,
        stdin=subprocess.DEVNULL,
        stdout=sys.stderr,
        stderr=sys.stderr,
        start_new_session=True,
    )
    print(process.pid, flush=True)  # noqa: T201 -- what the other side reads
    sys.stdin.buffer.read()
    if sys.platform == "win32":
        subprocess.run(  # noqa: S603 -- ends what the program started too
            ["taskkill", "/T", "/F", "/PID", str(process.pid)],  # noqa: S607 -- Windows' own
            capture_output=True,
            check=False,
        )
    else:
        # It may have ended; macOS says of a group that has that it is not permitted.
        with suppress(ProcessLookupError, PermissionError):
            os.killpg(process.pid, signal.SIGKILL)
    process.wait()


if __name__ == "__main__":
    main(sys.argv[1:])
