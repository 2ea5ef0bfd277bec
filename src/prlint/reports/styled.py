"""Text in pieces, each with its style. Only drawing it in colour needs rich, which takes longer to import than to check a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Self


class Styled:
    """Text that grows at its end; a style is one that rich knows (`bold red`), empty for none."""

    __slots__ = ("pieces",)

    def __init__(self, text: str = "", style: str = "") -> None:
        self.pieces: list[tuple[str, str]] = []
        self.append(text, style)

    def append(self, text: str, style: str = "") -> Self:
        """Add text; gives the whole, so that calls can be chained."""
        if text:
            self.pieces.append((text, style))
        return self

    def extend(self, other: Styled) -> Self:
        """Add another's pieces."""
        self.pieces += other.pieces
        return self

    @property
    def plain(self) -> str:
        """The text without styles."""
        return "".join(text for text, _ in self.pieces)

    def __bool__(self) -> bool:
        """Whether there is any text."""
        return bool(self.pieces)
