"""Processes that run LanguageTool: whether one is ours and listens where we think, and how to end it.

A number that a crash left in a file may be another program's by now. So each server of ours carries a word of its own
in its command line, and a process counts as ours only with that word.
"""

from __future__ import annotations

import time
from contextlib import suppress
from typing import NamedTuple

from prlint.reading.deep import DeepUnavailableError

try:
    import psutil
except ImportError as error:
    raise DeepUnavailableError(
        'what LanguageTool needs is not installed; run: pip install "prlint[languagetool]"'
    ) from error

_LOOPBACK = frozenset({"127.0.0.1", "::1", "::ffff:127.0.0.1"})
_SECONDS = 5
"""In which a process ends that is asked to."""
_PAUSE = 0.05


class Server(NamedTuple):
    """A server of ours."""

    pid: int
    port: int
    token: str
    """The word in its command line."""


def runs(server: Server) -> bool:
    """Whether the process is there and is ours."""
    return _process(server) is not None


def lives(server: Server) -> bool:
    """Whether a process with its number is there: all that can be said of one that has only just begun.

    For a moment after a program was started the system shows its command line as empty.
    """
    try:
        return _lives(psutil.Process(server.pid))
    except psutil.Error:
        return False


def listens(server: Server) -> bool:
    """Whether it is ours, and what listens on the port is it, on the loopback device and nowhere else."""
    process = _process(server)
    if process is None:
        return False
    hosts = set()
    for one in _family(process):
        try:
            connections = one.net_connections(kind="tcp")
        except psutil.Error:
            continue
        hosts |= {
            connection.laddr.ip
            for connection in connections
            if connection.status == psutil.CONN_LISTEN and connection.laddr.port == server.port
        }
    return bool(hosts) and hosts <= _LOOPBACK


def memory(server: Server) -> int:
    """Bytes that it holds; 0 if it does not run."""
    process = _process(server)
    try:
        return 0 if process is None else sum(one.memory_info().rss for one in _family(process))
    except psutil.Error:
        return 0


def end(server: Server) -> bool:
    """End it, if it runs and is ours; whether it did."""
    process = _process(server)
    if process is None:
        return False
    family = _family(process)
    for signal in (psutil.Process.terminate, psutil.Process.kill):
        for one in family:
            with suppress(psutil.Error):
                signal(one)
        deadline = time.monotonic() + _SECONDS
        while any(map(_lives, family)) and time.monotonic() < deadline:
            time.sleep(_PAUSE)
    return True


def _process(server: Server) -> psutil.Process | None:
    try:
        process = psutil.Process(server.pid)
        ours = _lives(process) and any(server.token in word for word in process.cmdline())
    except psutil.Error:
        return None
    return process if ours else None


def _lives(process: psutil.Process) -> bool:
    """Whether it is there and more than a number that nobody has asked for its end."""
    try:
        return process.is_running() and process.status() != psutil.STATUS_ZOMBIE
    except psutil.Error:
        return False


def _family(process: psutil.Process) -> list[psutil.Process]:
    """The process and what it started: some a `java` is a launcher that starts the real one."""
    try:
        return [process, *process.children(recursive=True)]
    except psutil.Error:
        return [process]
