"""What an engine of another kind (LanguageTool) is to a check: it reads a release and says what it found."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from prlint.text.span import Span


class DeepMatch(NamedTuple):
    """What the engine found at a place of the source."""

    span: Span
    code: str
    """The engine's own id of the fault."""
    message: str
    """A sentence or two, in the engine's words."""
    suggestions: tuple[str, ...]


class DeepUnavailableError(Exception):
    """The engine could not be asked: in one sentence why, and what to do."""
