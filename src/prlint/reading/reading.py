"""What a check sees: the document, the release, the settings, the day, and indexes made when first asked for."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, Protocol

from prlint.reading.language import language_of
from prlint.reading.recognition import is_release
from prlint.reading.zones import zones

if TYPE_CHECKING:
    from datetime import date

    from prlint.readers.document import Block, Document
    from prlint.reading.acronyms import Acronyms
    from prlint.reading.dates import WrittenDay, WrittenTime
    from prlint.reading.deep import DeepMatch
    from prlint.reading.running import Running
    from prlint.reading.statuses import Stated
    from prlint.reading.zones import Zone, Zones
    from prlint.release.model import Release
    from prlint.settings.model import Settings


class Deep(Protocol):
    """An engine that can be asked about a release."""

    def matches(self, reading: Reading) -> list[DeepMatch]:
        """What it finds, in order of place.

        Raises:
            DeepUnavailableError: it cannot be asked, or gave no answer that can be used.
        """


class Reading:
    """One release as the checks see it. Every index is computed once, when the first check asks for it."""

    __slots__ = (
        "_acronyms",
        "_block_starts",
        "_days",
        "_is_release",
        "_languages",
        "_running",
        "_statuses",
        "_times",
        "_zones",
        "deep",
        "document",
        "release",
        "settings",
        "today",
    )

    def __init__(
        self,
        document: Document,
        release: Release,
        settings: Settings,
        today: date | None = None,
        deep: Deep | None = None,
    ) -> None:
        """Take what is read.

        Args:
            document: the file.
            release: what was read from the document.
            settings: of the file; checks look at the house facts and the locale.
            today: the day of the run; None if nothing may depend on the clock.
            deep: the engine of another kind to ask too; None if none was asked for.
        """
        self.document = document
        self.release = release
        self.settings = settings
        self.today = today
        self.deep = deep
        self._acronyms: Acronyms | None = None
        self._zones: Zones | None = None
        self._block_starts: list[int] | None = None
        self._languages: dict[int, str] = {}
        self._is_release: bool | None = None
        self._days: tuple[WrittenDay, ...] | None = None
        self._times: tuple[WrittenTime, ...] | None = None
        self._statuses: tuple[Stated, ...] | None = None
        self._running: Running | None = None

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
    def acronyms(self) -> Acronyms:
        """Where acronyms are used, and where the text says what they stand for."""
        if self._acronyms is None:
            from prlint.reading.acronyms import Acronyms

            self._acronyms = Acronyms(self.document)
        return self._acronyms

    @property
    def is_release(self) -> bool:
        """Whether anything in the file tells that it is a release at all."""
        if self._is_release is None:
            self._is_release = is_release(self.document, self.release)
        return self._is_release

    @property
    def country(self) -> str | None:
        """Whose conventions hold, as two letters: the settings' or the release's own; None if nothing tells."""
        if self.settings.locale is not None:
            return self.settings.locale[-2:]
        locale = self.release.locale
        return None if locale is None else locale.value[-2:]

    @property
    def days(self) -> tuple[WrittenDay, ...]:
        """The days that the front matter and the text name, in order, a year with each that has one."""
        if self._days is None:
            from prlint.reading.dates import written_days

            released = self.release.date
            around = None if released is None else released.value
            self._days = tuple(written_days(self.document, around, self.country, self.zone_at))
        return self._days

    @property
    def times(self) -> tuple[WrittenTime, ...]:
        """The clock times that the text names, in order."""
        if self._times is None:
            from prlint.reading.dates import written_times

            self._times = tuple(written_times(self.document, self.zone_at))
        return self._times

    @property
    def statuses(self) -> tuple[Stated, ...]:
        """Every statement of when the release may be used, from the top."""
        if self._statuses is None:
            from prlint.reading.statuses import stated_statuses

            self._statuses = stated_statuses(self.document, self.release)
        return self._statuses

    @property
    def running(self) -> Running:
        """The prose of all blocks as one string, and its words."""
        if self._running is None:
            from prlint.reading.running import Running

            self._running = Running(self.document)
        return self._running
