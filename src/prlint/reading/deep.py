"""What an engine of another kind (LanguageTool) is to a check: it reads a release and says what it found."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Protocol

if TYPE_CHECKING:
    from prlint.reading.reading import Reading
    from prlint.text.span import Span


class DeepMatch(NamedTuple):
    """What the engine found at a place of the source."""

    span: Span
    code: str
    """The engine's own id of the fault."""
    message: str
    """A sentence or two, in the engine's words."""
    suggestions: tuple[str, ...]


class Deep(Protocol):
    """An engine that can be asked about a release."""

    def matches(self, reading: Reading) -> list[DeepMatch]:
        """What it finds, in order of place.

        Raises:
            DeepUnavailableError: it cannot be asked, or gave no answer that can be used.
        """


class DeepUnavailableError(Exception):
    """The engine could not be asked: in one sentence why, and what to do."""
