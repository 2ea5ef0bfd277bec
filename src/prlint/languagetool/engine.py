"""LanguageTool as a run asks it: one server for all files, connected when the first file needs it."""

from __future__ import annotations

from contextlib import ExitStack
from typing import TYPE_CHECKING, Self

from prlint.languagetool.address import endpoint
from prlint.languagetool.judged import told
from prlint.languagetool.names import names
from prlint.languagetool.texts import texts
from prlint.reading.deep import DeepMatch, DeepUnavailableError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from prlint.languagetool.address import Endpoint
    from prlint.languagetool.client import Client
    from prlint.reading.reading import Reading
    from prlint.settings.parts import LanguageTool

_VARIANTS = {country: f"en-{country}" for country in ("US", "GB", "AU", "CA", "NZ", "ZA")}
_BRITISH = frozenset({"IE", "IN", "SG", "MT", "HK"})
"""Countries that write as the British do."""
_SUGGESTIONS = 5


class LanguageToolEngine:
    """Asks the server that the settings name, else the one that was started to be kept, else one of its own.

    After a failure it asks nothing more: each further file raises the same.
    """

    def __init__(self, settings: LanguageTool) -> None:
        self._settings = settings
        self._open = ExitStack()
        self._endpoint: Endpoint | None = None
        self._clients: dict[str, Client] = {}
        self._failure: DeepUnavailableError | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        """End the server of our own, if there is one."""
        self._open.close()

    def matches(self, reading: Reading) -> list[DeepMatch]:
        """What LanguageTool finds in a release, in order of place.

        Raises:
            DeepUnavailableError: it cannot be asked, or gave no answer that can be used.
        """
        if self._failure is not None:
            raise self._failure
        try:
            return sorted(self._matches(reading))
        except DeepUnavailableError as error:
            self._failure = DeepUnavailableError(f"{error}; the other rules were run")
            raise self._failure from error

    def _matches(self, reading: Reading) -> Iterator[DeepMatch]:
        known = names(reading)
        for text in texts(reading):
            for match in self._client(reading).check(text.text):
                place = text.in_block(match.start, match.end)
                if place is None or not told(match, *place, known):
                    continue
                block, start, end = place
                yield DeepMatch(
                    block.prose.span(start, end),
                    match.rule,
                    match.message,
                    match.replacements[:_SUGGESTIONS],
                )

    def _client(self, reading: Reading) -> Client:
        """The client for the variant of English that the release is written in."""
        country = reading.country or "US"
        language = "en-GB" if country in _BRITISH else _VARIANTS.get(country, "en-US")
        if language not in self._clients:
            from prlint.languagetool.client import Client

            if self._endpoint is None:
                self._endpoint = self._found()
            self._clients[language] = Client(self._endpoint, language, self._settings.timeout)
        return self._clients[language]

    def _found(self) -> Endpoint:
        """The server to ask."""
        settings = self._settings
        if settings.url is not None:
            return endpoint(settings.url, allow_remote=settings.allow_remote)
        from prlint.languagetool.own_server import own_server

        return self._open.enter_context(own_server())
