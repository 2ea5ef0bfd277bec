"""The work of `prlint languagetool`."""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING

from prlint.cli.problem import Problem
from prlint.cli.words import one_of
from prlint.reading.deep import DeepUnavailableError
from prlint.reports.summary import CLEAN, FOUND
from prlint.reports.visible import sentence

if TYPE_CHECKING:
    from collections.abc import Callable

    from prlint.languagetool.process import Server

_SECONDS = 30
"""In which a server that runs answers, also when it is busy."""


def serve(action: str, from_folder: str | None) -> int:
    """Do what is asked; the exit status.

    Raises:
        Problem: it could not be done.
    """
    actions: dict[str, Callable[[], int]] = {
        "install": lambda: _install(from_folder),
        "start": _start,
        "status": _status,
        "stop": _stop,
    }
    name = one_of("what to do", action, actions)
    if from_folder is not None and name != "install":
        raise Problem("--from belongs to install")
    try:
        return actions[name]()
    except DeepUnavailableError as error:
        raise Problem(str(error)) from error
    except OSError as error:
        raise Problem(f"LanguageTool's folder in the cache cannot be used ({error})") from error


def _install(from_folder: str | None) -> int:
    """Record a LanguageTool and try it: what does not answer a check here would not in a run."""
    from prlint.languagetool import installation, maven, server, state
    from prlint.languagetool.files import alone

    with alone(state.lock()):
        if from_folder is None:
            _say("Maven gets LanguageTool (55 MB) …")
            found = maven.fetched()
        else:
            found = installation.recognised(Path(from_folder))
        installation.record(found)
        _say(f"LanguageTool {found.version} in {found.folder} will be used.")
        began = time.monotonic()
        with server.borrowed(found):
            _say(f"It works: it answered a check after {time.monotonic() - began:.1f} seconds.")
    return CLEAN


def _start() -> int:
    from prlint.languagetool import installation, process, server, state
    from prlint.languagetool.files import alone

    with alone(state.lock()):
        there = state.recorded()
        if there is not None:
            if _answers(there):
                _say(f"LanguageTool runs already: {_described(there)}.")
                return CLEAN
            _say(f"LanguageTool runs and does not answer; process {there.pid} is ended.")
            process.end(there)
        started = server.kept(installation.installed(), state.log())
        state.remember(started)
    _say(f"LanguageTool runs: {_described(started)}. Stop it with: prlint languagetool stop")
    return CLEAN


def _status() -> int:
    from prlint.languagetool import installation, state

    try:
        found = installation.installed()
        _say(f"LanguageTool {found.version} in {found.folder} is used.")
    except DeepUnavailableError as error:
        _say(f"{error}.")
    server = state.recorded()
    if server is None:
        _say("No server runs; check --deep starts one and ends it.")
        return FOUND
    if not _answers(server):
        raise Problem(f"the server (process {server.pid}) does not answer; run: prlint languagetool start")
    _say(f"The server runs and answers: {_described(server)}.")
    return CLEAN


def _stop() -> int:
    from prlint.languagetool import process, state
    from prlint.languagetool.files import alone

    with alone(state.lock()):
        server = state.recorded()
        state.forget()
        if server is None or not process.end(server):
            _say("No server runs.")
        else:
            _say(f"LanguageTool has stopped (process {server.pid}).")
    return CLEAN


def _answers(server: Server) -> bool:
    from prlint.languagetool.process import listens
    from prlint.languagetool.server import answers

    try:
        return listens(server) and answers(server, _SECONDS)
    except DeepUnavailableError:
        return False


def _described(server: Server) -> str:
    from prlint.languagetool.process import memory

    return f"http://127.0.0.1:{server.port}, process {server.pid}, {memory(server) // 2**20} MB"


def _say(words: str) -> None:
    """A sentence on standard output, at once: installing and starting take their time."""
    from prlint.cli.streams import stdout

    to = stdout()
    to.write(sentence(words, to.encoding or "utf-8") + "\n")
    to.flush()
