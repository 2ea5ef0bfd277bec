"""Text in XML and HTML: whatever a release says, it stays text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prlint.reports.visible import visible

if TYPE_CHECKING:
    from collections.abc import Mapping

_ENTITIES = str.maketrans(
    {
        "&": "&amp;",
        "<": "&lt;",
        ">": "&gt;",
        '"': "&quot;",
        "'": "&#39;",
        # A backtick ends an attribute for old browsers; the bracket begins a command in the log of a workflow.
        "`": "&#96;",
        "[": "&#91;",
    }
)


def escaped(text: str) -> str:
    """The text for a place between tags or in quotation marks; what a page would hide or obey is written out."""
    return visible(text).translate(_ENTITIES)


def attributes(values: Mapping[str, str | int]) -> str:
    """Attributes with a space before each."""
    return "".join(f' {name}="{escaped(str(value))}"' for name, value in values.items())
