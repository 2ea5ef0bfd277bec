"""The parser's events, turned in one pass into blocks on a page."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Any, cast

import pyromark

from prlint.readers.document import BlockKind
from prlint.readers.markdown_containers import Containers
from prlint.readers.markdown_inline import MARKS, Inline
from prlint.readers.markdown_places import Places

if TYPE_CHECKING:
    from prlint.readers.html_fragment import HtmlFragments
    from prlint.readers.markdown_page import Page
    from prlint.readers.markdown_places import Events

# Smart punctuation stays off: it would change the writer's marks. Front matter is read before.
_PARSER = pyromark.Markdown(
    options=pyromark.Options.ENABLE_TABLES
    | pyromark.Options.ENABLE_FOOTNOTES
    | pyromark.Options.ENABLE_STRIKETHROUGH
)
_NAMES = ("{#", "{.", "{:")


class EventReader:
    """Walks the parser's events over one document."""

    __slots__ = (
        "_around",
        "_events",
        "_html",
        "_inline",
        "_page",
        "_places",
        "_text",
    )

    def __init__(self, page: Page, start: int) -> None:
        body = page.text[start:] if start else page.text
        if "{" in body or "\r" in body:
            from prlint.readers.markdown_lines import parser_text

            body = parser_text(body)
        self._text = page.text
        self._page = page
        self._places = Places(body, start)
        self._events = cast("Events", _PARSER.events_with_range(body))
        self._html: HtmlFragments | None = None
        self._inline = Inline(page, self._places, attributed="{:" in body)
        self._around = Containers(page, self._places)

    def read(self) -> None:
        """Bring the document onto the page."""
        text, page, inline = self._text, self._page, self._inline
        at, words = self._places.at, page.draft.words
        for event, place in self._events:
            first, last = place["start"], place["end"]
            if first == last:
                # The parser makes such events for a space before HTML.
                continue
            if isinstance(event, str):
                if event == "Rule":
                    self._end()
                else:
                    inline.line(event, first, last)
                continue
            written = event.get("Text")
            if written is None:
                self._event(event, first, last)
                continue
            start = at(first)
            if page.kind is None:
                self._around.begin_tight(start)
            inline.last = last
            if not text.startswith(written, start) or (written == "&" and last - first > 1):
                # `&amp;` begins with what it stands for.
                inline.entity(written, start, at(last))
                continue
            end = start + len(written)
            start = max(start, inline.skip)
            if start < end:
                words(start, end)

    def _event(self, event: dict[str, Any], first: int, last: int) -> None:
        ((name, value),) = event.items()
        if name == "Start":
            self._start(value, first)
        elif name == "End":
            self._finish(value, last)
        else:
            start = self._places.at(first)
            if self._page.kind is None:
                self._around.begin_tight(start)
            self._inline.leaf(name, value, start, self._places.at(last))
            self._inline.last = last

    def _start(self, value: Any, first: int) -> None:
        start = self._places.at(first)
        name, about = (value, {}) if isinstance(value, str) else next(iter(value.items()))
        if name in MARKS or name in ("Link", "Image"):
            if self._page.kind is None:
                self._around.begin_tight(start)
            if name == "Link":
                self._inline.open_link(about, start)
            elif name == "Image":
                self._inline.image(about, start, self._events)
            else:
                self._inline.open_mark()
            return
        self._end()
        if name == "Paragraph":
            self._around.begin_tight(start)
        elif name == "Heading":
            self._page.begin(BlockKind.HEADING, start, int(about["level"][1]))
        elif name == "CodeBlock":
            self._code_block(start)
        elif name == "HtmlBlock":
            self._html_block()
        elif name == "TableCell":
            self._around.cell(start)
        else:
            self._around.open(name, about, start)

    def _finish(self, value: Any, last: int) -> None:
        if isinstance(value, dict):
            name = next(iter(value))
            if name == "Heading":
                self._heading_end(last)
            else:
                self._end()
                self._around.close(name, last)
        elif value in MARKS:
            self._inline.close_mark(value, last)
        elif value == "Link":
            self._inline.close_link(last)
        elif value in ("Paragraph", "TableCell"):
            self._end(last)
            self._page.cell = None
        else:
            self._end()
            self._around.close(value, last)

    # --- blocks

    def _end(self, last: int | None = None) -> None:
        """Close the open block at a byte offset, or where its last inline event ended."""
        if self._page.kind is None:
            return
        end = self._around.seen_end(self._inline.last if last is None else last)
        self._inline.end_block(end)
        self._page.end(end)

    def _heading_end(self, last: int) -> None:
        page = self._page
        if page.draft.last == "}":
            # `# Words {#name}`: the name is for links, not for readers.
            prose = page.draft.so_far()
            at = prose.rfind("{")
            if prose.startswith(_NAMES, at):
                page.draft.cut(at)
        self._end(last)

    def _code_block(self, start: int) -> None:
        page = self._page
        page.begin(BlockKind.CODE, start)
        lines, last = self._places.lines(self._events)
        for left, right in lines:
            page.draft.code(left, right)
        self._end(last)

    def _html_block(self) -> None:
        lines, _ = self._places.lines(self._events)
        if lines:
            if self._html is None:
                from prlint.readers.html_fragment import HtmlFragments

                self._html = HtmlFragments(self._page, self._inline.tags)
            self._html.depth = self._around.depth
            # What stands between two lines is the mark of a quotation or the indentation of a list.
            gaps = [(before[1], after[0]) for before, after in pairwise(lines)]
            self._html.read(lines[0][0], lines[-1][1], gaps)
