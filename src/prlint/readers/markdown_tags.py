"""HTML tags: which names are elements, what a tag's attributes say, and what inline elements do to a block's prose.

A tag that is no element of HTML (`<city>`, `<<name>>`) is text: people write placeholders that way.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import re2

from prlint.readers.document import Image, Residue
from prlint.readers.markdown_prose import HARD
from prlint.text.span import Span

if TYPE_CHECKING:
    from prlint.readers.markdown_marks import Target
    from prlint.readers.markdown_page import Page

EMPHASIS = {
    "b": "strong",
    "strong": "strong",
    "i": "emphasis",
    "em": "emphasis",
    "u": "underline",
    "ins": "underline",
    "s": "strike",
    "strike": "strike",
    "del": "strike",
    "sup": "superscript",
    "sub": "subscript",
    "code": "code",
    "kbd": "code",
    "samp": "code",
    "tt": "code",
}
BLOCKS = frozenset(
    "address article aside blockquote body caption center col colgroup dd details dialog dir div dl dt fieldset figcaption "
    "figure footer form frame frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option "
    "p pre search section summary table tbody td tfoot th thead tr ul".split()
)
"""Elements that begin a new line before and after them."""
HIDDEN = frozenset(
    "audio canvas datalist head iframe noembed noframes object script select style svg template title video".split()
)
"""Elements whose content is no text of the page."""
_INLINE = frozenset(
    "a abbr acronym area base basefont bdi bdo big blink br button cite data dfn embed font img input label link map mark "
    "marquee meta meter nobr noscript output param picture progress q rb rp rt ruby slot small source span textarea time "
    "track var wbr".split()
)
ELEMENTS = BLOCKS | HIDDEN | _INLINE | EMPHASIS.keys()
_WORDS = frozenset(
    "address area article aside audio base button caption cite code data details dialog figure footer form header label "
    "legend link main map mark menu meter nav object option output param progress search section slot source summary time "
    "title track var video".split()
)
"""Elements whose names people write as placeholders: `<title>` alone, never closed, is one."""

_ATTRIBUTE = re2.compile(r"""([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?""")

# A tag with values in quotation marks, as CommonMark writes them.
_TAG = re2.compile(
    r"""</?[A-Za-z][^\s<>/"'=]*(?:[\s/]+[^\s<>/"'=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?)*[\s/]*>"""
)
_MOST_INSIDE = 4
"""How many `<` a tag's values may hold; what needs more is text."""


def tag_name(tag: str) -> tuple[str, bool]:
    """The element of a tag in lower case, and whether the tag closes it."""
    closing = tag.startswith("</")
    name = tag[2:-1] if closing else tag[1:-1]
    words = name.split(None, 1)
    return (words[0].partition("/")[0].lower() if words else ""), closing


def tag_end(text: str, start: int, end: int) -> int:
    """Where the tag at a `<` ends, or -1 if none stands there."""
    first = text[start + 1 : start + 2]
    if not (first.isascii() and first.isalpha()) and first not in ("/", "!", "?"):
        return -1
    # No further than the next `<`, so that no text is read again and again; a value may hold a few.
    limit = start
    for _ in range(_MOST_INSIDE + 1):
        limit = text.find("<", limit + 1, end)
        limit = end if limit < 0 else limit
        tag = text[start:limit]
        stop = tag.find(">") + 1
        marks = tag[:stop] if stop else tag
        if '"' not in marks and "'" not in marks:
            return start + stop if stop else -1
        match = _TAG.match(tag)
        if match is not None:
            return start + int(match.end())
        if limit == end:
            break
    return -1


def attributes(text: str, start: int, end: int) -> dict[str, tuple[str, Span]]:
    """The attributes of the tag at `start`: the value, entities decoded, and where it stands between its marks.

    The first of a name counts.
    """
    tag = text[start:end]
    found: dict[str, tuple[str, Span]] = {}
    name = True
    for match in _ATTRIBUTE.finditer(tag):
        if name:
            name = False
            continue
        group = next((number for number in (2, 3, 4) if match.start(number) >= 0), 0)
        left, right = match.span(group) if group else (match.end(), match.end())
        value = tag[left:right]
        if "&" in value:
            from html import unescape

            value = unescape(value)
        found.setdefault(match.group(1).lower(), (value, Span(start + left, start + right)))
    return found


class Tags:
    """The inline elements of the open block: they mark, link, break or drop, on a `Page`."""

    __slots__ = ("_closers", "_link", "_open", "page")

    def __init__(self, page: Page) -> None:
        self.page = page
        self._open: dict[str, list[list[int]]] = {}
        self._link: tuple[list[int], Target, int] | None = None
        self._closers: dict[str, int] = {}

    def closes_after(self, name: str, place: int) -> bool:
        """Whether the source closes an element of that name after a place."""
        last = self._closers.get(name)
        if last is None:
            text = self.page.text
            last = max(text.rfind("</" + form) for form in (name, name.upper(), name.capitalize()))
            self._closers[name] = last
        return last > place

    def is_element(self, name: str, closing: bool, start: int, end: int) -> bool:
        """Whether a tag is markup and not text."""
        if name not in ELEMENTS:
            return False
        bare = end - start == len(name) + 2
        return closing or not bare or name not in _WORDS or self.closes_after(name, start)

    def inline(self, start: int, end: int) -> None:
        """A tag, comment or other markup inside a paragraph of Markdown."""
        page = self.page
        token = page.text[start:end]
        if token.startswith(("<!", "<?")):
            if token.startswith("<!--"):
                self.comment(start, end)
            page.draft.drop()
            return
        name, closing = tag_name(token)
        if page.draft.hidden:
            self.unhide(name, closing)
        elif not self.is_element(name, closing, start, end):
            page.draft.lines(start, end)
        elif name in BLOCKS:
            page.draft.apart(start, end)
        else:
            self.element(name, closing, start, end)

    def comment(self, start: int, end: int) -> None:
        """Record a comment; `end` is after its `-->`, or where the text ends."""
        text = self.page.text
        inner = text[start + 4 : end - 3] if text.endswith("-->", start, end) else text[start + 4 : end]
        self.page.residue.append(Residue("comment", inner, Span(start, end)))

    def unhide(self, name: str, closing: bool) -> None:
        """End the hidden element if this tag is its end."""
        if closing and name == self.page.draft.hidden:
            self.page.draft.hidden = ""
            self.page.draft.drop()

    def element(self, name: str, closing: bool, start: int, end: int) -> None:
        """An inline or hidden element's tag."""
        page = self.page
        if name == "br":
            page.draft.gap(start, end, HARD)
            return
        page.draft.drop()
        if name in EMPHASIS:
            if not closing:
                self._open.setdefault(name, []).append(page.draft.open_mark())
            elif self._open.get(name):
                page.draft.close_mark(self._open[name].pop(), EMPHASIS[name])
        elif name == "a":
            self.close_link(end if closing else start)
            if not closing:
                self._open_link(start, end)
        elif name == "img":
            if not closing:
                self._image(start, end)
        elif (
            name in HIDDEN and not closing and (name in ("script", "style") or self.closes_after(name, start))
        ):
            page.draft.hide(name)

    def _open_link(self, start: int, end: int) -> None:
        href = attributes(self.page.text, start, end).get("href")
        if href is not None:
            self._link = self.page.draft.open_mark(), href, start

    def close_link(self, end: int) -> None:
        """End the open link, if there is one."""
        if self._link is not None:
            mark, target, start = self._link
            self.page.draft.close_link(mark, target, Span(start, end))
            self._link = None

    def _image(self, start: int, end: int) -> None:
        found = attributes(self.page.text, start, end)
        place = start + len("<img")
        alt, alt_span = found.get("alt", ("", Span(place, place)))
        address, address_span = found.get("src", ("", None))
        self.page.images.append(Image(alt, alt_span, address, address_span, Span(start, end)))

    def end_block(self, end: int) -> None:
        """Close what the block leaves open."""
        page = self.page
        page.draft.hidden = ""
        self.close_link(end)
        if self._open:
            for name, marks in self._open.items():
                while marks:
                    page.draft.close_mark(marks.pop(), EMPHASIS[name])
            self._open.clear()
