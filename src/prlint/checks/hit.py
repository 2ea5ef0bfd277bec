"""What a check yields. It points at things; severity, position, zones and precedence are the engine's."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

    from prlint.text.span import Span


class Severity(StrEnum):
    """How bad it is: an error would embarrass or be rejected, a warning an editor would change, an info is worth a look."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


class Missing(StrEnum):
    """Where something that is missing would stand: the `at` of a rule file."""

    START = "start"
    END_OF_HEADER = "end of header"
    BEFORE_LEAD = "before lead"
    END_OF_BODY = "end of body"
    END = "end"


class Edit(NamedTuple):
    """A replacement in the source."""

    span: Span
    replacement: str


class Related(NamedTuple):
    """Another place that belongs to the fault."""

    span: Span
    message: str


@dataclass(slots=True)
class Hit:
    """A fault at a place."""

    place: Span | Missing
    values: Mapping[str, str] = field(default_factory=dict)
    """Fill the `{names}` of the rule's message."""
    level: Severity | None = None
    """A check may only lower the rule's level."""
    suggestions: tuple[str, ...] = ()
    related: tuple[Related, ...] = ()
    edits: tuple[Edit, ...] = ()
    code: str | None = None
    """The id of the fault in another engine."""
    on_position: bool = False
    """Whether all it rests on was recognised by position alone; the engine then lowers it one level."""
