"""Status, headline and lead: what stands at the top of a release."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prlint.checks.fields.asked import at_most
from prlint.checks.hit import Hit, Missing, Severity
from prlint.reading.header import header_lines
from prlint.reading.recognition import release_label
from prlint.reading.zones import Zone
from prlint.release.shapes import is_date, is_label, is_letterhead
from prlint.settings.values import RequiredField
from prlint.text.patterns import bounded, linear

if TYPE_CHECKING:
    from collections.abc import Iterator

    from prlint.readers.document import Block
    from prlint.reading.header import HeaderLine
    from prlint.reading.reading import Reading

_LINES = 3
_SHOWN = 40
"""Code points of a line that a message shows."""
_TITLE = 3
"""A line with fewer words is no headline."""
_REACH = 250
"""Code points of the first block in which a dateline stands whose line end was lost."""
_SITE = bounded(r"\s[|–—-]\s")
_PAGE = 3000
"""Code points from the beginning in which a page has its title twice."""
_LATER_DATELINE = linear(r"^.{20,}\s[A-Z]{4,}[A-Z., ]{0,20}\s?(?:[-–—]|--)")
_TEXT = 12
"""A paragraph of at least so many words may be the lead, whatever it was read as."""


def headline_missing(reading: Reading) -> Iterator[Hit]:
    """No headline; the message shows the first lines, and where one of them could be it the finding is a note."""
    release = reading.release
    if release.headline is not None:
        return
    lines = list(header_lines(reading))
    shown = ", ".join(f"“{_cut(line.text)}”" for line in lines[:_LINES])
    found = f"; none of the first lines reads as one: {shown}" if shown else ""
    unsure = (
        _on_one_line(reading)
        or _has_page_title(reading)
        or any(_may_be_headline(reading, line) for line in lines)
    )
    yield Hit(
        Missing.BEFORE_LEAD,
        {"found": found},
        level=_note(RequiredField.HEADLINE, reading) if unsure else None,
    )


def _on_one_line(reading: Reading) -> bool:
    """Whether the text or its beginning lost its line ends: the headline then stands on that line too."""
    blocks = reading.document.blocks
    if len(blocks) == 1 and not blocks[0].breaks:
        return True
    glued = reading.release.dateline is None and blocks
    return bool(glued) and _LATER_DATELINE.search(blocks[0].text[:_REACH]) is not None


def _has_page_title(reading: Reading) -> bool:
    """Whether the first line, without the site's name behind it, stands there again: a page's title and its headline."""
    lines = [line.strip() for line in reading.document.source.text[:_PAGE].splitlines() if line.strip()]
    if not lines:
        return False
    title = max(_SITE.split(lines[0]), key=len).strip()
    return len(title.split()) >= _TITLE and any(title in line for line in lines[1:])


def _may_be_headline(reading: Reading, line: HeaderLine) -> bool:
    """Whether a line is neither a date, a label nor a field that was recognised."""
    text = line.text.strip()
    if len(text.split()) < _TITLE or is_date(text) or is_label(text) or is_letterhead(text):
        return False
    zone = reading.zone_at(line.block.prose.span(line.start, line.end).start)
    return zone not in (Zone.STATUS, Zone.DATE, Zone.CONTACTS)


def release_status_missing(reading: Reading) -> Iterator[Hit]:
    """No line that says when the release may be used; one that says only what it is makes it a note."""
    if reading.release.status is not None:
        return
    label = release_label(reading.document)
    found = f"; “{_cut(label)}” says only what it is" if label else ""
    yield Hit(
        Missing.END_OF_HEADER, {"found": found}, level=_note(RequiredField.STATUS, reading) if label else None
    )


def lead_missing(reading: Reading) -> Iterator[Hit]:
    """No text between the header and what follows it, or a few words where a sentence should stand."""
    release = reading.release
    if release.lead is None and not release.paragraphs:
        text = any(
            len(block.text.split()) >= _TEXT and _in_text(reading, block) for block in reading.document.blocks
        )
        yield Hit(Missing.BEFORE_LEAD, level=_note(RequiredField.LEAD, reading) if text else None)


def _in_text(reading: Reading, block: Block) -> bool:
    return reading.zone_at(block.span.start) in (Zone.BODY, Zone.HEADER, Zone.QUOTES, Zone.DATELINE)


def _note(field: RequiredField, reading: Reading) -> Severity | None:
    return at_most(Severity.INFO, field, reading)


def _cut(line: str) -> str:
    words = " ".join(line.split())
    return words if len(words) <= _SHOWN else f"{words[: _SHOWN - 1].rstrip()}…"
