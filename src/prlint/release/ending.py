"""The mark that ends the release: `###`, `-30-`, `ENDS`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prlint.release.model import Words
from prlint.text.patterns import bounded, linear
from prlint.text.span import Span

if TYPE_CHECKING:
    from prlint.release.layout import Page

# In Markdown `###` is an empty heading, `- 30 -` a list item and `-ends-` may be escaped: the source line is read.
_MARK = linear(
    r"^[\s*_>\\]*("
    r"(?:\\?#\s?){2,7}"
    r"|[-–—~\\]{0,3}\s?30\s?[-–—~\\]{1,3}|[-–—~\\]{1,3}\s?30\s?[-–—~\\]{0,3}"
    r"|\\?[-–—/(\[<*#]{0,3}\s?(?:ENDS?|[Ee]nds?|E\s?N\s?D\s?S|End of (?:press |media |news )?release|END OF (?:PRESS |MEDIA |NEWS )?RELEASE)\s?\\?[-–—/)\]>*#.]{0,3}"
    r"|[-–—]\s?0\s?[-–—]|o0o|oOo|[-–—]{0,2}o[oO0]o[-–—]{0,2}|X{3}"
    r")[\s*_\\]*$"
)
# A mark at the end of the last line of the text, the line end before it lost.
_GLUED = bounded(
    r"(?:[.”\"'!?]\s*|\s)(#(?:\s?#){1,4}|-30-|–30–|-\s?ENDS?\s?-|-ends?-|ENDS)(?:\s+\w+(?:\s+\w+)?)?\s*$"
)
_LONGEST = 60


def find_end_mark(page: Page, lead: int) -> tuple[Words, int] | None:
    """The first end mark behind the lead, and the index of the line at which the release ends."""
    source = page.document.source
    number, last = 0, -1
    starts = [page.span(line).start for line in page.lines]
    lead_start = starts[lead] if lead < len(starts) else 0
    for number, start in enumerate(source.line_starts):
        if start <= lead_start and lead < len(starts):
            continue
        end = source.line_starts[number + 1] if number + 1 < len(source.line_starts) else len(source.text)
        if end - start > _LONGEST:
            continue
        match = _MARK.match(source.text[start:end].rstrip())
        if match is None or _inside_front_matter(page, start):
            continue
        written = match.group(1).rstrip("\\ ")
        if written == "XXX" and number < len(source.line_starts) - 3:
            continue
        span = Span(start + match.start(1), start + match.start(1) + len(written))
        last = next((index for index, begin in enumerate(starts) if begin >= span.start), len(starts))
        for index in range(max(0, last - 1), min(last + 1, len(page.lines))):
            line_span = page.span(page.lines[index])
            if span.covers(line_span) or (line_span.start >= start and line_span.end <= end):
                page.lines[index].field = "end mark"
        return Words.of(raw=span.of(source.text), text=" ".join(written.split()), span=span), last
    return _glued(page, lead)


def _inside_front_matter(page: Page, start: int) -> bool:
    front = page.document.front_matter
    return front is not None and start < front.span.end


def _glued(page: Page, lead: int) -> tuple[Words, int] | None:
    for index in range(len(page.lines) - 1, max(lead, len(page.lines) - 8) - 1, -1):
        if index < 0:
            break
        text = page.lines[index].text
        match = _GLUED.search(text[-80:])
        if match is not None:
            shift = max(0, len(text) - 80)
            return page.words(page.lines[index], shift + match.start(1), shift + match.end(1)), index + 1
    return None
