"""The parser's inline events: words, entities, breaks, marks, links, images and tags, brought onto the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prlint.readers.document import Footnote, Image
from prlint.readers.markdown_prose import HARD, SOFT
from prlint.text.span import Span

if TYPE_CHECKING:
    from prlint.readers.markdown_marks import Target
    from prlint.readers.markdown_page import Page
    from prlint.readers.markdown_places import Events, Places
    from prlint.readers.markdown_tags import Tags


MARKS = {"Strong": "strong", "Emphasis": "emphasis", "Strikethrough": "strike"}
_LONGEST_ATTRIBUTES = 300
"""How far a `{: … }` after a link is looked for."""


class Inline:
    """Brings what stands inside a block onto the page."""

    __slots__ = ("_attributed", "_links", "_marks", "_page", "_places", "_tags", "last", "skip")

    def __init__(self, page: Page, places: Places, *, attributed: bool) -> None:
        """`attributed`: whether kramdown's attributes may follow a link: `[text](target){:rel="nofollow"}`."""
        self._page = page
        self._tags: Tags | None = None
        self._places = places
        self._attributed = attributed
        self._marks: list[list[int]] = []
        self._links: list[tuple[list[int], dict[str, str], int]] = []
        self.last = 0
        """The byte offset at which the last inline event ended."""
        self.skip = 0
        """Up to where the source is no prose."""

    @property
    def tags(self) -> Tags:
        """The HTML elements of the document; many have none, and then nothing is loaded for them."""
        if self._tags is None:
            from prlint.readers.markdown_tags import Tags

            self._tags = Tags(self._page)
        return self._tags

    def end_block(self, end: int) -> None:
        """Close what the open block leaves open."""
        if self._tags is not None:
            self._tags.end_block(end)

    def entity(self, written: str, start: int, end: int) -> None:
        """Words that differ from the source: a decoded entity."""
        stop = self._page.text.find(";", start, end) + 1
        self._page.draft.written(written, start, stop or end)

    def line(self, event: str, first: int, last: int) -> None:
        """A soft or hard line break, with the white space before it."""
        text = self._page.text
        start, end = self._places.at(first), self._places.at(last)
        while start > self.skip and text[start - 1] in " \t":
            start -= 1
        self._page.draft.gap(start, end, SOFT if event == "SoftBreak" else HARD)

    def leaf(self, name: str, value: str, start: int, end: int) -> None:
        """Code, a tag, or the mark of a footnote."""
        if name == "Code":
            self._code(value, start, end)
            self._skip_attributes(end)
        elif name == "InlineHtml":
            self.tags.inline(start, end)
        elif name == "FootnoteReference":
            self._page.footnotes.append(Footnote(value, Span(start, end), definition=False))
            self._page.draft.drop()

    def _code(self, code: str, start: int, end: int) -> None:
        text, page = self._page.text, self._page
        # The parser counts a tab behind it at the end of a heading as part of the code.
        while text[end - 1] in " \t":
            end -= 1
        left, right = start, end
        while left < end and text[left] == "`":
            left += 1
        right -= left - start
        # One space on each side is the mark's where both sides have one, and something else is between.
        if text[left] in " \r\n" and text[right - 1] in " \r\n" and text[left:right].strip(" \r\n"):
            wrapped = text[left] != " "
            left += 2 if text.startswith("\r\n", left) else 1
            while wrapped and left < right and text[left] in " \t>":
                left += 1
            right -= 2 if text.endswith("\r\n", left, right) else 1
        mark = page.draft.open_mark()
        if "\\|" not in code:
            # In a table's cell the backslash before a bar is the table's.
            stop = text.find("\\|", left, right)
            while stop >= 0:
                page.draft.lines(left, stop)
                left = stop + 1
                stop = text.find("\\|", left + 1, right)
        page.draft.lines(left, right)
        page.draft.close_mark(mark, "code")

    def _skip_attributes(self, end: int) -> None:
        if self._attributed and self._page.text.startswith("{:", end):
            close = self._page.text.find("}", end, end + _LONGEST_ATTRIBUTES)
            if close >= 0 and "\n" not in self._page.text[end:close]:
                self.skip = close + 1

    def open_mark(self) -> None:
        """Begin strong, emphasised or struck words."""
        self._marks.append(self._page.draft.open_mark())

    def close_mark(self, name: str, last: int) -> None:
        """End them."""
        self._page.draft.close_mark(self._marks.pop(), MARKS[name])
        self.last = last
        if self._attributed:
            self._skip_attributes(self._places.at(last))

    def open_link(self, link: dict[str, str], start: int) -> None:
        """Begin a link's words."""
        self._links.append((self._page.draft.open_mark(), link, start))

    def close_link(self, last: int) -> None:
        """End a link; its target stands between its words and its end."""
        mark, link, start = self._links.pop()
        inside = max(self._places.at(self.last), start + 1)
        end = self._places.at(last)
        self._page.draft.close_link(mark, self._target(link, start, inside, end), Span(start, end))
        self.last = last
        self._skip_attributes(end)

    def _target(self, link: dict[str, str], start: int, inside: int, end: int) -> Target:
        address, kind = link["dest_url"], link["link_type"]
        if kind in ("Autolink", "Email"):
            return address, Span(start + 1, end - 1)
        return address, _destination(self._page.text, address, inside, end) if kind == "Inline" else None

    def image(self, image: dict[str, str], start: int, events: Events) -> None:
        """Take the events of an image, whose words are its alternative text and no prose."""
        words: list[str] = []
        inside, depth, place = start + len("!["), 1, {"end": 0}
        for event, place in events:
            name, value = next(iter(event.items())) if isinstance(event, dict) else (event, "")
            if name == "Start":
                depth += isinstance(value, dict) and "Image" in value
            elif name == "End":
                depth -= value == "Image"
                if not depth:
                    break
            elif name in ("Text", "Code"):
                words.append(value)
            elif name in ("SoftBreak", "HardBreak"):
                words.append(" ")
            inside = self._places.at(place["end"])
        self.last = place["end"]
        end = self._places.at(self.last)
        text = self._page.text
        close = max(text.find("](" if image["link_type"] == "Inline" else "]", inside, end), inside)
        target = self._target(image, start, inside, end)
        self._page.images.append(Image("".join(words), Span(start + 2, close), *target, Span(start, end)))
        self._page.draft.drop()
        self._skip_attributes(end)


def _destination(text: str, address: str, inside: int, end: int) -> Span | None:
    """The place of the address in `](address "title")`, without angle brackets; escapes and entities as written.

    `inside`: the end of the link's words; `end`: the end of the link. None where no target stands there.
    """
    at = text.find("](", inside, end) + 2
    if at < 2:
        return None
    blank = " \t\r\n"
    while at < end and text[at] in blank:
        # In a block quote the next line begins with its mark.
        blank = " \t\r\n>" if text[at] in "\r\n" else blank
        at += 1
    if text.startswith("<", at):
        at += 1
        stop = at + len(address)
        if not (text.startswith(address, at) and text.startswith(">", stop)):
            stop = _unescaped(text, at, end, ">")
        return Span(at, stop)
    stop = at + len(address)
    if text.startswith(address, at) and stop < end and text[stop] in " \t\r\n)":
        return Span(at, stop)
    return Span(at, _unescaped(text, at, end, " \t\r\n)"))


def _unescaped(text: str, at: int, end: int, marks: str) -> int:
    """The first of some characters that no backslash precedes and no bracket pair encloses."""
    depth = 0
    while at < end:
        character = text[at]
        if character == "\\":
            at += 2
            continue
        if character in marks and not (depth and character == ")"):
            break
        depth += (character == "(") - (character == ")")
        at += 1
    return min(at, end)
