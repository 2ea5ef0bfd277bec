"""Every statement of when the release may be used. The release has one status; a page may state several."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from prlint.reading.zones import lead_start
from prlint.release.chrome import mark_chrome
from prlint.release.layout import lay_out
from prlint.release.model import StatusKind
from prlint.release.status import find_statuses, read_embargo
from prlint.text.patterns import linear

if TYPE_CHECKING:
    from prlint.readers.document import Document
    from prlint.release.model import Release, Status
    from prlint.release.status import Embargo


# `Embargo to end on Monday`, `Embargo for Cuba`: titles.
_TITLE = linear(r"(?i)^\W*embargo\s+(?:to|for|from|by|before|not)\s+[a-z]")
_TITLE_WORDS = 4
"""A title has more words than this."""


class Stated(NamedTuple):
    """One statement and the words around it."""

    status: Status
    text: str
    """Its whole line; of an embargo also the lines under it that state the moment."""
    embargo: Embargo | None
    """What an embargo states; None for other kinds."""
    beside: str
    """The two lines above it and below it, one a line."""


def stated_statuses(document: Document, release: Release) -> tuple[Stated, ...]:
    """The statements of a page, from its top. Lays the page out again: ask only where there may be several."""
    page = lay_out(document)
    mark_chrome(page)
    lead = lead_start(release)
    lines = page.lines
    until = len(lines)
    if lead is not None:
        until = next((index for index, line in enumerate(lines) if page.span(line).end > lead), until)
    found = []
    for status, index in find_statuses(page, until):
        embargo = read_embargo(page, index) if status.kind is StatusKind.EMBARGOED else None
        last = index if embargo is None else embargo.last
        text = " ".join(line.text for line in lines[index : last + 1])
        if embargo is not None and _is_title(text, embargo):
            continue
        beside = [*lines[max(0, index - 2) : index], *lines[last + 1 : last + 3]]
        found.append(Stated(status, text, embargo, "\n".join(line.text for line in beside)))
    return tuple(found)


def _is_title(text: str, embargo: Embargo) -> bool:
    return (
        embargo.day is None
        and embargo.clock is None
        and len(text.split()) > _TITLE_WORDS
        and _TITLE.search(text) is not None
    )
