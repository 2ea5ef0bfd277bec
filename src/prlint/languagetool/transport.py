"""One request to a server and its answer: to that host and no other, within a time and a size.

What carries the requests of most programs follows redirects and the proxies of the environment; either would take a
release off this computer. `http.client` does neither.
"""

from __future__ import annotations

import http.client
import json
import socket
from threading import Event, Timer
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

from prlint.reading.deep import DeepUnavailableError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from prlint.languagetool.address import Endpoint

_CONNECT = 5
"""Seconds in which a server that is there takes a connection."""
_LARGEST = 64 * 1024 * 1024
"""Bytes of an answer: one to the longest text that is sent is a hundredth of it."""


def ask(endpoint: Endpoint, path: str, fields: Mapping[str, str] | None, seconds: float) -> Any:
    """Ask a server for JSON: with POST if there are fields to send, else with GET.

    Raises:
        DeepUnavailableError: no answer in time, or none that is JSON.
    """
    secure = endpoint.scheme == "https"
    connect = http.client.HTTPSConnection if secure else http.client.HTTPConnection
    connection = connect(endpoint.host, endpoint.port, timeout=min(_CONNECT, seconds))
    # A server that sends a byte now and then keeps every single read within its time: all reads together have one too.
    late = Event()
    clock = Timer(seconds, _cut, [connection, late])
    clock.daemon = True
    try:
        connection.connect()
        connection.sock.settimeout(seconds)
        clock.start()
        return _answer(connection, endpoint, path, fields)
    except (OSError, http.client.HTTPException) as error:
        if late.is_set() or isinstance(error, TimeoutError):
            raise DeepUnavailableError(
                f"LanguageTool at {endpoint.url} did not answer within {seconds:.0f} second{'s' if seconds != 1 else ''}"
            ) from error
        what = getattr(error, "strerror", None) or str(error) or type(error).__name__
        raise DeepUnavailableError(f"LanguageTool at {endpoint.url} cannot be reached ({what})") from error
    finally:
        clock.cancel()
        connection.close()


def _answer(
    connection: http.client.HTTPConnection, endpoint: Endpoint, path: str, fields: Mapping[str, str] | None
) -> Any:
    where = f"{endpoint.path}/v2/{path}"
    headers = {"Accept": "application/json"}
    if fields is None:
        connection.request("GET", where, headers=headers)
    else:
        headers["Content-Type"] = "application/x-www-form-urlencoded"
        connection.request("POST", where, urlencode(fields).encode(), headers)
    response = connection.getresponse()
    body = response.read(_LARGEST)
    if response.status != http.client.OK:
        raise DeepUnavailableError(f"LanguageTool at {endpoint.url} refused (HTTP status {response.status})")
    try:
        return json.loads(body)
    except (ValueError, RecursionError) as error:
        raise not_languagetool(endpoint) from error


def not_languagetool(endpoint: Endpoint) -> DeepUnavailableError:
    """What to say of an answer that LanguageTool would not give."""
    return DeepUnavailableError(f"what answers at {endpoint.url} is no LanguageTool")


def _cut(connection: http.client.HTTPConnection, late: Event) -> None:
    """End whatever the connection waits for."""
    late.set()
    if connection.sock is not None:
        try:
            connection.sock.shutdown(socket.SHUT_RDWR)
        except OSError:
            # It ended by itself.
            return
