"""What a check sees: the document, the release, the settings, the day, and indexes made when first asked for."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from prlint.reading.language import language_of
from prlint.reading.recognition import is_release
from prlint.reading.zones import zones

if TYPE_CHECKING:
    from datetime import date

    from prlint.readers.document import Block, Document
    from prlint.reading.zones import Zone, Zones
    from prlint.release.model import Release
    from prlint.settings.model import Settings


class Reading:
    """One release as the checks see it. Every index is computed once, when the first check asks for it."""

    __slots__ = (
        "_block_starts",
        "_is_release",
        "_languages",
        "_zones",
        "document",
        "release",
        "settings",
        "today",
    )

    def __init__(
        self, document: Document, release: Release, settings: Settings, today: date | None = None
    ) -> None:
        """Take what is read.

        Args:
            document: the file.
            release: what was read from the document.
            settings: of the file; checks look at the house facts and the locale.
            today: the day of the run; None if nothing may depend on the clock.
        """
        self.document = document
        self.release = release
        self.settings = settings
        self.today = today
        self._zones: Zones | None = None
        self._block_starts: list[int] | None = None
        self._languages: dict[int, str] = {}
        self._is_release: bool | None = None

    @property
    def zones(self) -> Zones:
        """Which part of the release each character stands in."""
        if self._zones is None:
            self._zones = zones(self.document, self.release)
        return self._zones

    def zone_at(self, offset: int) -> Zone:
        """The zone of the character at an offset of the source."""
        return self.zones.at(offset)

    def block_at(self, offset: int) -> Block | None:
        """The block that holds an offset of the source, its end included; None between blocks."""
        blocks = self.document.blocks
        if self._block_starts is None:
            self._block_starts = [block.span.start for block in blocks]
        index = bisect_right(self._block_starts, offset) - 1
        return blocks[index] if index >= 0 and offset <= blocks[index].span.end else None

    def language(self, block: Block) -> str:
        """The language of a block: en, or other where its words are plainly another one's."""
        found = self._languages.get(block.span.start)
        if found is None:
            found = self._languages[block.span.start] = language_of(block.text)
        return found

    @property
    def is_release(self) -> bool:
        """Whether anything in the file tells that it is a release at all."""
        if self._is_release is None:
            self._is_release = is_release(self.document, self.release)
        return self._is_release
