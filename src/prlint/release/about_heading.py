"""Headings of what an organisation says of itself: `About Harbor Library`."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from prlint.release.shapes import bare, title_case
from prlint.text.patterns import bounded

if TYPE_CHECKING:
    from prlint.release.layout import Line

_ABOUT = bounded(
    r"^[\s*_#–—-]*(About\s+(?:the\s+|us\b|our\s+)?[“\"']?(?:[A-Z0-9@]|[a-z]{1,6}[A-Z]|(?<=the )[a-z]+\s*$)[^\n]{0,110}?)(?:\s*[*_]*\s*(?::(?!//)|$|\s[-–—]\s))"
)
# The line end behind the heading was lost: `About Acme, LLC Acme makes …`.
_ABOUT_TWICE = bounded(
    r"^[\s*_#]*About\s+((?:the\s+)?([A-Z0-9][\w&’'®™-]*(?:\s[\w&’'®™-]+){0,4}?)(?:,?\s(?:Inc|LLC|Ltd|Corp|Co|PLC|plc)\.?)?)\s+(?:The\s+)?\2(?![\w-])"
)
_ABOUT_ALONE = bounded(
    r"(?i)^[\s*_#]*About(?:\s+(?:us|the\s+company|the\s+author|the\s+organi[sz]ation|our\s+company))?\s*:?[\s*_]*$"
)
LONGEST_HEADING = 120
"""Code points of the longest heading."""


class AboutName(NamedTuple):
    """The organisation that a heading or a first sentence names. Offsets are in the line's text."""

    start: int
    end: int
    text_at: int | None
    """Where the text begins if it stands in the heading's line."""


def about_heading(line: Line) -> AboutName | None:
    """The organisation in an `About …` heading, or in a paragraph that begins with one."""
    text = line.text[:200]
    if not text.lstrip(" *_#–—-").startswith(("About", "ABOUT")):
        return None
    alone = _ABOUT_ALONE.match(text)
    if alone is not None:
        return AboutName(alone.start(), alone.start(), None)
    shouted = text.lstrip(" *_#").startswith("ABOUT")
    twice = _ABOUT_TWICE.match(text) if len(line.text) > LONGEST_HEADING else None
    if twice is not None:
        return AboutName(twice.start(1), twice.end(1), twice.end(1))
    match = _ABOUT.match(text.replace("ABOUT", "About", 1) if shouted else text)
    if match is None:
        return None
    title = match.group(1).split(" http")[0].split(" www.")[0]
    rest = text[match.end() :].strip(" *_:–—-")
    if len(line.text) <= LONGEST_HEADING and not rest:
        if (
            bare(title).endswith((".", "?", "!"))
            and not title.endswith(("Inc.", "Ltd.", "Corp.", "Co.", "LLC.", "S.A.", "L.P."))
            and len(title.split()) > 6
        ):
            return None
        if not (title_case(title) or shouted or len(title.split()) <= 3):
            return None
        return AboutName(match.start(1) + 6, match.start(1) + len(title), None)
    if ":" in match.group() or line.text[match.end() - 1 : match.end()] in "-–—" or rest:
        return AboutName(match.start(1) + 6, match.end(1), match.end())
    return None
