"""A release is under embargo: it goes to this computer, and to another one only if the settings say so."""

from __future__ import annotations

import json
import socket
import threading
import time
from typing import TYPE_CHECKING, Any

import pytest

from prlint.languagetool.address import endpoint
from prlint.languagetool.transport import ask
from prlint.reading.deep import DeepUnavailableError

from .conftest import PLACEHOLDER

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .conftest import Prlint

HERE = ("http://127.0.0.1:8081", "http://127.9.9.9", "http://[::1]:8081", "http://localhost:8081/v2/")
ELSEWHERE = (
    *(
        "http://192.0.2.7:8081",
        "https://grammar.newsroom.example",
        "http://0.0.0.0:8081",
        "http://[::ffff:192.0.2.7]",
    ),
    *("http://127.0.0.1.example", "http://localhost.example", "http://2130706433", "http://0x7f.1"),
)


class Listener:
    """A port of this computer that keeps what it is sent and answers with given bytes."""

    def __init__(self, answer: bytes, *, slowly: bool = False) -> None:
        self.received: list[bytes] = []
        self._answer = answer
        self._slowly = slowly
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.port = int(self._socket.getsockname()[1])
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    @property
    def url(self) -> str:
        """Its address."""
        return f"http://127.0.0.1:{self.port}"

    def _serve(self) -> None:
        while True:
            try:
                connection, _ = self._socket.accept()
            except OSError:
                return
            with connection:
                self.received.append(_all_of(connection))
                try:
                    for index in range(0, len(self._answer), 1 if self._slowly else 65536):
                        connection.sendall(self._answer[index : index + (1 if self._slowly else 65536)])
                        time.sleep(0.1 if self._slowly else 0)
                except OSError:
                    continue

    def close(self) -> None:
        """Listen no more."""
        self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()
        self._thread.join(5)


def _all_of(connection: socket.socket) -> bytes:
    """What comes until nothing more does for a moment."""
    connection.settimeout(0.3)
    parts: list[bytes] = []
    try:
        while not parts or parts[-1]:
            parts.append(connection.recv(65536))
    except TimeoutError:
        pass
    connection.settimeout(5)
    return b"".join(parts)


@pytest.fixture
def listening() -> Iterator[Any]:
    """Make listeners, closed at the end."""
    made: list[Listener] = []

    def make(answer: bytes = b"", *, slowly: bool = False) -> Listener:
        made.append(Listener(answer, slowly=slowly))
        return made[-1]

    yield make
    for listener in made:
        listener.close()


def failure(prlint: Prlint, settings: str, **env: str) -> str:
    """What a run under these settings says; its other findings are there."""
    prlint.write("prlint.toml", f"[languagetool]\n{settings}\n")
    ran = prlint.check("--deep", prlint.write("a.md", PLACEHOLDER), env=env)
    report = json.loads(ran.out)
    assert (ran.status, [finding["rule"] for finding in report["findings"]]) == (2, ["placeholder-text"])
    [found] = report["failures"]
    assert found["path"] is None
    return str(found["message"])


@pytest.mark.parametrize("url", HERE)
def test_this_computer_needs_no_permission(url: str) -> None:
    assert endpoint(url, allow_remote=False).host.strip("[]") in ("127.0.0.1", "127.9.9.9", "::1")


@pytest.mark.parametrize("url", ELSEWHERE)
def test_another_computer_needs_it(url: str) -> None:
    """A name or number that only looks like this computer's counts as another's."""
    with pytest.raises(DeepUnavailableError, match="nothing was sent to LanguageTool"):
        endpoint(url, allow_remote=False)
    assert endpoint(url, allow_remote=True).url.startswith(url.split("//")[0])


def test_nothing_is_sent_to_another_host_unless_the_settings_allow_it(prlint: Prlint) -> None:
    """A machine's own outward address is another host too: its listener hears nothing, and with leave the text."""
    try:
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
            # Nothing is sent: the system only says which address it would send from.
            probe.connect(("192.0.2.7", 9))
            outward = str(probe.getsockname()[0])
    except OSError:
        pytest.skip("this computer has no other address than the loopback one")
    if outward.startswith("127."):
        pytest.skip("this computer has no other address than the loopback one")
    outside = socket.create_server((outward, 0))
    received: list[bytes] = []

    def hear() -> None:
        while True:
            try:
                connection, _ = outside.accept()
            except OSError:
                return
            with connection:
                received.append(connection.recv(65536))

    thread = threading.Thread(target=hear, daemon=True)
    thread.start()
    url = f'url = "http://{outward}:{outside.getsockname()[1]}"'
    said = failure(prlint, url)
    assert said.startswith(
        f"nothing was sent to LanguageTool: languagetool.url names another computer ({outward})"
    )
    assert "allow-remote = true" in said
    assert received == []
    assert "cannot be reached" in failure(prlint, f"{url}\nallow-remote = true")
    assert len(received) >= 1
    outside.shutdown(socket.SHUT_RDWR)
    outside.close()
    thread.join(5)


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        (b"", "cannot be reached"),
        (b"\x00\xff\xfe garbage\r\n\r\n", "cannot be reached"),
        (b"HTTP/1.0 200 OK\r\n\r\n<html>no</html>", "is no LanguageTool"),
        (b"HTTP/1.0 200 OK\r\n\r\n{}", "is no LanguageTool"),
        (b"HTTP/1.0 200 OK\r\n\r\n[[[]]]", "is no LanguageTool"),
        (b"HTTP/1.0 200 OK\r\n\r\n" + b"[" * 100_000, "is no LanguageTool"),
        (b"HTTP/1.0 500 Oops\r\n\r\n", "refused (HTTP status 500)"),
    ],
)
def test_a_server_that_speaks_garbage(prlint: Prlint, listening: Any, answer: bytes, expected: str) -> None:
    """Whatever it says: one sentence, and the other checks."""
    server = listening(answer)
    said = failure(prlint, f'url = "{server.url}"')
    assert expected in said
    assert server.url in said
    assert len(server.received) == 1, "one try"


def test_a_server_that_drips_is_slow(prlint: Prlint, listening: Any) -> None:
    """A byte now and then keeps no run waiting."""
    server = listening(b"HTTP/1.0 200 OK\r\n\r\n" + b" " * 5_000, slowly=True)
    began = time.monotonic()
    assert "did not answer within 1 second" in failure(prlint, f'url = "{server.url}"\ntimeout = 1')
    assert time.monotonic() - began < 15


def test_no_server_at_the_address(prlint: Prlint) -> None:
    with socket.create_server(("127.0.0.1", 0)) as gone:
        port = gone.getsockname()[1]
    assert f"LanguageTool at http://127.0.0.1:{port} cannot be reached" in failure(
        prlint, f'url = "http://127.0.0.1:{port}"'
    )


def test_a_redirect_is_not_followed(prlint: Prlint, listening: Any) -> None:
    """A server could hand the text on."""
    other = listening(b"HTTP/1.0 200 OK\r\n\r\n{}")
    server = listening(f"HTTP/1.0 307 Away\r\nLocation: {other.url}/v2/check\r\n\r\n".encode())
    assert "refused (HTTP status 307)" in failure(prlint, f'url = "{server.url}"')
    assert other.received == []


def test_a_proxy_of_the_environment_gets_nothing(prlint: Prlint, listening: Any) -> None:
    """A newsroom's proxy is another computer, and keeps what passes."""
    proxy = listening(b"HTTP/1.0 200 OK\r\n\r\n{}")
    server = listening(b"HTTP/1.0 500 Oops\r\n\r\n")
    names = ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy")
    said = failure(
        prlint, f'url = "{server.url}"', **dict.fromkeys(names, proxy.url), NO_PROXY="", no_proxy=""
    )
    assert server.url in said
    assert (proxy.received, len(server.received)) == ([], 1)


def test_an_answer_comes_from_where_it_was_asked(listening: Any) -> None:
    """Fields are sent as a form to the path of the client's request."""
    server = listening(b'HTTP/1.0 200 OK\r\n\r\n{"a": 1}')
    assert ask(endpoint(server.url, allow_remote=False), "check", {"text": "é & ü"}, 5) == {"a": 1}
    assert server.received[0].startswith(b"POST /v2/check HTTP/1.1\r\n")
    assert server.received[0].endswith(b"\r\n\r\ntext=%C3%A9+%26+%C3%BC")
