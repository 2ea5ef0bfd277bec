"""Starting a server of ours: one try, on a free port of the loopback device, until one real check is answered."""

from __future__ import annotations

import os
import secrets
import socket
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path
from typing import IO, TYPE_CHECKING, TypedDict

from prlint.languagetool.address import loopback
from prlint.languagetool.client import Client
from prlint.languagetool.java import command
from prlint.languagetool.process import Server, end, listens, lives
from prlint.reading.deep import DeepUnavailableError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from prlint.languagetool.installation import Installation

_SECONDS = 90
"""In which a server on a slow computer has answered a check; usually it takes 3."""
_PAUSE = 0.05
_KEEPER = Path(__file__).with_name("keeper.py")
_PROBE = "They waited for an university to open."
_PROBE_FOUND = "EN_A_VS_AN"
_SHOWN = 300


class _Apart(TypedDict, total=False):
    creationflags: int
    start_new_session: bool


@contextmanager
def borrowed(installation: Installation) -> Iterator[Server]:
    """A server that lives as long as the block, and no longer than this process, however it ends.

    Raises:
        DeepUnavailableError: it does not start.
    """
    token, port = secrets.token_hex(16), _free_port()
    argv = command(installation, port, token)
    with tempfile.TemporaryFile() as log:
        keeper = subprocess.Popen(  # noqa: S603 -- our own Python and the user's own Java
            [sys.executable, "-I", str(_KEEPER), *argv],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=log,
            **_apart(),
        )
        with keeper:
            # Leaving the block closes the pipe, which ends the server, and waits for the keeper.
            assert keeper.stdout is not None  # noqa: S101 -- asked for above
            said = keeper.stdout.readline().strip()
            if not said.isdigit():
                raise DeepUnavailableError(_why("Java could not be started", log))
            server = Server(int(said), port, token)
            _await(server, log)
            yield server


def kept(installation: Installation, log_path: Path) -> Server:
    """A server that stays when this process ends.

    Raises:
        DeepUnavailableError: it does not start.
    """
    token, port = secrets.token_hex(16), _free_port()
    argv = command(installation, port, token)
    with log_path.open("w+b") as log:
        process = subprocess.Popen(  # noqa: S603 -- the user's own Java
            argv, stdin=subprocess.DEVNULL, stdout=log, stderr=log, cwd=installation.folder, **_apart()
        )
        server = Server(process.pid, port, token)
        try:
            _await(server, log)
        except BaseException:
            end(server)
            process.wait()
            raise
    # It outlives this object, which is no reason to warn.
    process.returncode = 0
    return server


def answers(server: Server, seconds: float) -> bool:
    """Whether the server answers a check as LanguageTool does.

    Raises:
        DeepUnavailableError: it gives no answer.
    """
    found = Client(loopback(server.port), "en-US", seconds).check(_PROBE)
    return any(match.rule == _PROBE_FOUND for match in found)


def _await(server: Server, log: IO[bytes]) -> None:
    """Wait until the server listens and has answered a check."""
    deadline = time.monotonic() + _SECONDS
    while not listens(server):
        if not lives(server):
            raise DeepUnavailableError(_why("LanguageTool ended as soon as it was started", log))
        if time.monotonic() > deadline:
            raise DeepUnavailableError(_why(f"LanguageTool did not start within {_SECONDS} seconds", log))
        time.sleep(_PAUSE)
    if not answers(server, max(1.0, deadline - time.monotonic())):
        raise DeepUnavailableError(
            "LanguageTool started but does not find a fault that is there; install it anew"
        )


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _apart() -> _Apart:
    """Options of a process that the keys pressed in this one's terminal do not reach."""
    if sys.platform == "win32":
        return {"creationflags": subprocess.CREATE_NEW_PROCESS_GROUP | subprocess.CREATE_NO_WINDOW}
    return {"start_new_session": True}


def _why(what: str, log: IO[bytes]) -> str:
    """What happened, with the first line of the log that tells of an error."""
    log.seek(0, os.SEEK_SET)
    lines = [line.strip() for line in log.read(100_000).decode(errors="replace").splitlines() if line.strip()]
    said = next(
        (line for line in lines if "Error" in line or "Exception" in line), lines[-1] if lines else ""
    )
    return f"{what} ({said[:_SHOWN]})" if said else what
