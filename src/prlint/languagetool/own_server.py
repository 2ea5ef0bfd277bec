"""The server of a run for which the settings name none: the one that stays, or one for this run."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from prlint.languagetool.address import loopback
from prlint.languagetool.installation import installed
from prlint.languagetool.server import borrowed
from prlint.languagetool.state import running
from prlint.reading.deep import DeepUnavailableError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from prlint.languagetool.address import Endpoint


@contextmanager
def own_server() -> Iterator[Endpoint]:
    """Where to ask; a server that was started for it is ended behind the block.

    Raises:
        DeepUnavailableError: there is no server and none can be started.
    """
    try:
        server = running()
        installation = None if server is not None else installed()
    except OSError as error:
        raise DeepUnavailableError(f"LanguageTool's folder in the cache cannot be used ({error})") from error
    if server is not None:
        yield loopback(server.port)
        return
    assert installation is not None  # noqa: S101 -- looked up above
    with borrowed(installation) as started:
        yield loopback(started.port)
