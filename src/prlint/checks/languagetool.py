"""What LanguageTool finds, as a rule of prlint's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prlint.checks.hit import Hit

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from prlint.reading.reading import Reading


def found(reading: Reading, *, ignored: Sequence[str]) -> Iterator[Hit]:
    """LanguageTool's findings.

    Raises:
        DeepUnavailableError: it was asked for and could not be asked.
    """
    if reading.deep is None:
        return
    silent = frozenset(ignored)
    for match in reading.deep.matches(reading):
        if match.code not in silent:
            yield Hit(
                match.span,
                {"said": match.message, "code": match.code},
                suggestions=match.suggestions,
                code=match.code,
            )
