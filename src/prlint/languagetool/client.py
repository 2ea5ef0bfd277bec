"""The client: language_tool_python, asking through a transport that sends a text to one host only."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from prlint.languagetool.profile import CATEGORIES_OFF, RULES_OFF
from prlint.languagetool.transport import ask, not_languagetool
from prlint.reading.deep import DeepUnavailableError

try:
    from language_tool_python import LanguageTool
except ImportError as error:
    raise DeepUnavailableError(
        'LanguageTool\'s client is not installed; run: pip install "prlint[languagetool]"'
    ) from error

if TYPE_CHECKING:
    from collections.abc import Sequence

    from prlint.languagetool.address import Endpoint


class Match(NamedTuple):
    """What LanguageTool found in a text."""

    start: int
    end: int
    """Code points of the text that was sent."""
    rule: str
    category: str
    message: str
    replacements: tuple[str, ...]


class Client:
    """A server that is asked in one variant of English."""

    def __init__(self, endpoint: Endpoint, language: str, seconds: float) -> None:
        """Connect.

        Args:
            endpoint: the server.
            language: such as en-GB.
            seconds: how long one answer may take.

        Raises:
            DeepUnavailableError: nothing answers there, or no LanguageTool that knows English.
        """
        self._endpoint = endpoint
        try:
            self._tool = _Tool(endpoint, language, seconds)
        except (TypeError, ValueError, AttributeError, LookupError) as error:
            raise not_languagetool(endpoint) from error
        self._tool.disabled_categories = set(CATEGORIES_OFF)
        self._tool.disabled_rules = set(RULES_OFF)

    def check(self, text: str) -> list[Match]:
        """What LanguageTool finds in a text.

        Raises:
            DeepUnavailableError: no answer, or none that LanguageTool would give.
        """
        try:
            return [_match(found, text) for found in self._tool.check(text)]
        except (TypeError, ValueError, AttributeError, LookupError) as error:
            raise not_languagetool(self._endpoint) from error


class _Tool(LanguageTool):
    """The client's own requests, sent by our transport."""

    def __init__(self, endpoint: Endpoint, language: str, seconds: float) -> None:
        self._endpoint = endpoint
        self._seconds = seconds
        # Without a host it would look up the name localhost.
        super().__init__(language, remote_server=endpoint.url, host="127.0.0.1")

    def _query_server(
        self,
        url: str,
        params: dict[str, str] | None = None,
        num_tries: int = 1,  # noqa: ARG002 -- the client's interface; one try is made
        method: Literal["get", "post"] = "get",
    ) -> Any:
        return ask(
            self._endpoint,
            url.rpartition("/")[2],
            (params or {}) if method == "post" else None,
            self._seconds,
        )


def _match(found: Any, text: str) -> Match:
    """A match in code points.

    LanguageTool counts UTF-16 units. The client turns the offset into code points, but not the length.

    Raises:
        ValueError: it lies outside the text.
    """
    start = found.offset
    end = start
    units = found.error_length
    while units > 0 and 0 <= end < len(text):
        units -= 2 if text[end] > "\uffff" else 1
        end += 1
    if units != 0 or not 0 <= start < end:
        raise ValueError(start)
    return Match(start, end, found.rule_id, found.category, found.message, _words(found.replacements))


def _words(replacements: Sequence[object]) -> tuple[str, ...]:
    return tuple(str(words) for words in replacements)
