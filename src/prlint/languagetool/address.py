"""Where a text may be sent: to this computer, and to another one only if the settings allow it in so many words."""

from __future__ import annotations

import ipaddress
import socket
from typing import NamedTuple

from prlint.reading.deep import DeepUnavailableError
from prlint.text.patterns import bounded

_LONGEST = 300
# Letters, digits, dots and hyphens, or an IPv6 address in brackets: no user name, no escapes, nothing that one program
# reads as another host than the next.
_URL = bounded(r"(?i)(https?)://([a-z0-9.-]+|\[[0-9a-f:.]+\])(?::([0-9]{1,5}))?((?:/[a-z0-9._~-]*)*)\Z")
_LOCAL_NAMES = frozenset({"localhost", "localhost."})


class Endpoint(NamedTuple):
    """A server of LanguageTool."""

    scheme: str
    """http or https."""
    host: str
    """What to connect to: an address of the loopback device, or the host that the settings allow."""
    port: int
    path: str
    """Up to and without `/v2`, without a final slash."""

    @property
    def url(self) -> str:
        """As people write it."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{self.scheme}://{host}:{self.port}{self.path}"


def loopback(port: int) -> Endpoint:
    """A server of our own."""
    return Endpoint("http", "127.0.0.1", port, "")


def endpoint(url: str, *, allow_remote: bool) -> Endpoint:
    """The server that the settings name.

    Raises:
        DeepUnavailableError: it is no address of a server, or one to which no text may be sent.
    """
    match = _URL.match(url) if len(url) <= _LONGEST else None
    written, host_written, port_written, path = match.groups() if match else ("", "", None, "")
    port = int(port_written or 0)
    if match is None or port > 65535:
        raise DeepUnavailableError(
            f"languagetool.url cannot be “{url[:_LONGEST]}”; write it as http://127.0.0.1:8081"
        )
    scheme = written.lower()
    stated = host_written.lower().strip("[]")
    host = _here(stated)
    if host is None:
        if not allow_remote:
            raise DeepUnavailableError(
                f"nothing was sent to LanguageTool: languagetool.url names another computer ({stated}), and releases are "
                "under embargo; add allow-remote = true under [languagetool] if that host may read them"
            )
        host = stated
    return Endpoint(
        scheme, host, port or (443 if scheme == "https" else 80), path.rstrip("/").removesuffix("/v2")
    )


def _here(host: str) -> str | None:
    """The loopback address that a host is; None if it is, or may be, another computer."""
    try:
        return host if ipaddress.ip_address(host).is_loopback else None
    except ValueError:
        pass
    if host not in _LOCAL_NAMES:
        return None
    try:
        found = {str(entry[4][0]) for entry in socket.getaddrinfo(host, None, type=socket.SOCK_STREAM)}
    except OSError:
        return "127.0.0.1"
    # A hosts file may lead even this name elsewhere.
    if not all(ipaddress.ip_address(address).is_loopback for address in found):
        return None
    return "127.0.0.1" if "127.0.0.1" in found else min(found)
