"""The mark that ends the release: `###`, `-30-`, `ENDS`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prlint.release.model import Words
from prlint.text.patterns import bounded
from prlint.text.span import Span

if TYPE_CHECKING:
    from prlint.release.layout import Page

# In Markdown `###` is an empty heading, `- 30 -` a list item and `-ends-` may be escaped: the source line is read.
_MARK = bounded(
    r"^[\s*_>\\]*("
    r"(?:\\?#\s?){1,7}"
    r"|[-–—~\\]{0,3}\s?30\s?[-–—~\\]{1,3}|[-–—~\\]{1,3}\s?30\s?[-–—~\\]{0,3}"
    r"|\\?[-–—/(\[<#]{0,3}\s?(?:ENDS?|[Ee]nds?|E\s?N\s?D\s?S|End of (?:press |media |news )?release|END OF (?:PRESS |MEDIA |NEWS )?RELEASE)\s?\\?[-–—/)\]>#.]{0,3}"
    r"|[-–—]\s?0\s?[-–—]|o0o|oOo|[-–—]{0,2}o[oO0]o[-–—]{0,2}|X{3}"
    r")[\s*_\\]*(?:\s(?:Return|Back|Print|Share|Top)\b.{0,20})?$"
)
# A mark at the end of the last line of the text, the line end before it lost.
_GLUED = bounded(
    r"(?:[.”\"'!?]\s*|\s)(#(?:\s?#){1,4}|-30-|–30–|-\s?ENDS?\s?-|-ends?-|ENDS)(?:\s+\w+(?:\s+\w+)?)?\s*$"
)
_LAST_ONLY = ("XXX", "#")
"""Marks that are one on the last line only."""
_LONGEST = 60
# Format characters that web pages leave behind a mark.
_UNSEEN = dict.fromkeys((0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF, 0xAD), " ")


def find_end_mark(page: Page, lead: int) -> tuple[Words, int] | None:
    """The first end mark behind the lead, and the index of the line at which the release ends."""
    starts = [page.span(line).start for line in page.lines]
    after = starts[lead] if lead < len(starts) else 0
    found = [span for span in (_in_source(page, after), _in_prose(page, lead)) if span is not None]
    if not found:
        return _glued(page, lead)
    span = min(found)
    last = next((index for index, begin in enumerate(starts) if begin >= span.start), len(starts))
    number = page.document.source.position(span.start).line
    for index in range(max(0, last - 1), min(last + 1, len(page.lines))):
        if page.document.source.position(starts[index]).line == number:
            page.lines[index].field = "end mark"
    raw = span.of(page.document.source.text)
    return Words.of(raw=raw, text=" ".join(raw.replace("\\", "").split()), span=span), last


def _in_source(page: Page, after: int) -> Span | None:
    """The first line of the source behind an offset that is nothing but a mark."""
    source = page.document.source
    for number, start in enumerate(source.line_starts):
        end = source.line_starts[number + 1] if number + 1 < len(source.line_starts) else len(source.text)
        if end - start > _LONGEST or start <= after > 0:
            continue
        line = source.text[start:end]
        if line.isspace() or _inside_front_matter(page, start):
            continue
        match = _MARK.match(line.translate(_UNSEEN).rstrip())
        if match is None:
            continue
        written = match.group(1).rstrip("\\ ")
        if written not in _LAST_ONLY or number >= len(source.line_starts) - 3:
            return Span(start + match.start(1), start + match.start(1) + len(written))
    return None


def _in_prose(page: Page, lead: int) -> Span | None:
    """The first line behind the lead whose prose is nothing but a mark: markup stands around it."""
    for line in page.lines[lead + 1 :]:
        if len(line.text) <= _LONGEST and line.text[:1] in "#-–—/[({<E\\3":
            match = _MARK.match(line.text.translate(_UNSEEN))
            if match is not None and match.group(1) != "XXX":
                return page.span(line, match.start(1), match.end(1))
    return None


def _inside_front_matter(page: Page, start: int) -> bool:
    front = page.document.front_matter
    return front is not None and start < front.span.end


def _glued(page: Page, lead: int) -> tuple[Words, int] | None:
    for index in range(len(page.lines) - 1, max(lead, len(page.lines) - 8) - 1, -1):
        if index < 0:
            break
        text = page.lines[index].text
        match = _GLUED.search(text[-80:].translate(_UNSEEN))
        if match is not None:
            shift = max(0, len(text) - 80)
            return page.words(page.lines[index], shift + match.start(1), shift + match.end(1)), index + 1
    return None
