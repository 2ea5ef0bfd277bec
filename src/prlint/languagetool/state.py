"""The server that `prlint languagetool start` left running: a file says which, the process itself proves it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from prlint.languagetool.files import replace
from prlint.languagetool.folders import home
from prlint.languagetool.process import Server, listens, runs

if TYPE_CHECKING:
    from pathlib import Path


def recorded() -> Server | None:
    """The server in the file, if the process with this number is ours. Whether it answers is another question."""
    try:
        stated = json.loads(_file().read_text(encoding="utf-8"))
        server = Server(int(stated["pid"]), int(stated["port"]), str(stated["token"]))
    except (OSError, ValueError, TypeError, KeyError):
        return None
    return server if server.token and runs(server) else None


def running() -> Server | None:
    """The server in the file, if it is ours and listens on its port."""
    server = recorded()
    return server if server is not None and listens(server) else None


def remember(server: Server) -> None:
    """Write down a server that stays.

    Raises:
        OSError: it cannot be written down.
    """
    replace(_file(), json.dumps(server._asdict()))


def forget() -> None:
    """There is no such server any more."""
    _file().unlink(missing_ok=True)


def log() -> Path:
    """Where the server writes what it does."""
    return home() / "server.log"


def lock() -> Path:
    """What whoever installs, starts or stops holds."""
    return home() / "lock"


def _file() -> Path:
    return home() / "server.json"
