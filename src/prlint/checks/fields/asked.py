"""What a newsroom asks for by name is missed in full, whatever may excuse it elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from prlint.checks.hit import Severity
    from prlint.reading.reading import Reading
    from prlint.settings.values import RequiredField


def at_most(level: Severity, field: RequiredField, reading: Reading) -> Severity | None:
    """The level to lower a hit to; None, which leaves it at the rule's, if the settings require the field."""
    return None if field in reading.settings.required else level
