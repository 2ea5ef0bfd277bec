"""HTML inside Markdown: what is seen, where it stands, and what is text after all."""

from __future__ import annotations

from html.parser import HTMLParser
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prlint.readers.document import BlockKind, Document
from prlint.readers.html_fragment import read_fragment
from prlint.readers.markdown import read_markdown
from prlint.text.source import Source

if TYPE_CHECKING:
    from prlint.readers.markdown_page import Page


def _read(text: str) -> Page:
    return read_fragment(Source(text), 0, len(text))


def _texts(text: str) -> list[str]:
    return [block.text for block in _read(text).blocks]


def _document(text: str) -> Document:
    return read_markdown(Source(text))


def test_block_elements_are_blocks():
    """Headings, paragraphs, list items and cells are blocks of their kinds, with their tags in their spans."""
    text = "<h2>Contact</h2>\n<p>Jo\n  Field</p>\n<ul><li>One<ol><li>Two</ol></li></ul>\n<pre> a\n  b</pre>\nRest"
    assert [(block.kind, block.level, block.text, block.span.of(text)) for block in _read(text).blocks] == [
        (BlockKind.HEADING, 2, "Contact", "<h2>Contact</h2>"),
        (BlockKind.PARAGRAPH, 0, "Jo Field", "<p>Jo\n  Field</p>"),
        (BlockKind.ITEM, 1, "One", "<ul><li>One"),
        (BlockKind.ITEM, 2, "Two", "<ol><li>Two</ol>"),
        (BlockKind.CODE, 0, "a\nb", "<pre> a\n  b</pre>"),
        (BlockKind.PARAGRAPH, 0, "Rest", "Rest"),
    ]


def test_tables_have_rows_and_columns():
    """Cells know their table, row and column, empty ones and missing end tags included."""
    text = "<table><tr><th>Name<th>Phone<tr><td><b>Jo</b> Field<td></td><td>202-555-0143</td></tr></table><table><tr><td>x</table>"
    assert [(block.text, block.table, block.row, block.column) for block in _read(text).blocks] == [
        ("Name", 0, 0, 0),
        ("Phone", 0, 0, 1),
        ("Jo Field", 0, 1, 0),
        ("202-555-0143", 0, 1, 2),
        ("x", 1, 0, 0),
    ]


def test_white_space_is_one_space_and_a_break_is_a_line_feed():
    """Runs of white space collapse; the line ends of the source are breaks, `<br>` in any spelling a hard one."""
    text = "<p> \n One\t two \n three <BR/>\n four</br>five<br >\n</p>"
    (block,) = _read(text).blocks
    assert block.text == "One two three\nfour\nfive"
    assert [(mark.at, mark.hard) for mark in block.breaks] == [(7, False), (13, True), (18, True)]
    assert block.prose.span(0, 3).of(text) == "One"
    assert block.prose.span(14, 18).of(text) == "four"
    assert block.prose.edit_span(0, 7) is None


def test_entities_are_decoded_and_replaced_whole():
    """An entity is one piece; what only looks like one stays."""
    text = "<p>A&amp;B &#8220;x&#x201D; R&D &nope; &copy 2024</p>"
    (block,) = _read(text).blocks
    assert block.text == "A&B “x” R&D &nope; © 2024"
    assert block.prose.span(1, 2).of(text) == "&amp;"
    assert block.prose.edit_span(1, 3) is None


def test_inline_elements_mark_ranges():
    """Bold, italic, underlined, struck, raised and lowered words and code are marked; other elements leave no trace."""
    text = "<p><b>A</b> <i>b</i><u>c</u><del>d</del><sup>e</sup><sub>f</sub><kbd>g</kbd> <span class='x > y'>h</span><strong> i</p>"
    (block,) = _read(text).blocks
    assert block.text == "A bcdefg h i"
    assert [(mark.kind, block.text[mark.start : mark.end]) for mark in block.emphasis] == [
        ("strong", "A"),
        ("emphasis", "b"),
        ("underline", "c"),
        ("strike", "d"),
        ("superscript", "e"),
        ("subscript", "f"),
        ("code", "g"),
        ("strong", "i"),
    ]


def test_links_and_images_have_the_places_of_their_attributes():
    """A target is decoded; its span is what stands between its quotation marks."""
    text = "<p>See <a class=x href='https://a.example/?b=1&amp;c'>our <b>page</b></a> <IMG alt=\"A &quot;park&quot;\" src=/p.png><img></p>"
    page = _read(text)
    (link,) = page.links
    assert page.blocks[link.block].text[link.start : link.end] == "our page"
    assert link.target == "https://a.example/?b=1&c"
    assert link.target_span is not None
    assert link.target_span.of(text) == "https://a.example/?b=1&amp;c"
    assert link.span.of(text).startswith("<a class")
    assert link.span.of(text).endswith("</a>")
    first, second = page.images
    assert (first.alt, first.alt_span.of(text), first.target) == ('A "park"', "A &quot;park&quot;", "/p.png")
    assert (second.alt, second.alt_span.of(text), second.target_span) == ("", "", None)


def test_unknown_tags_are_text():
    """Placeholders in angle brackets stay, also those that HTML has an element for but that are never closed."""
    assert _texts("<p>Dear <city>, <<name>>, <title> of <Company\n Name>: 3 < 4 & 5 > 2 <3</p>") == [
        "Dear <city>, <<name>>, <title> of <Company Name>: 3 < 4 & 5 > 2 <3"
    ]
    assert _texts("<p>Dear <title>Acme</title>friend</p>") == ["Dear friend"]


@pytest.mark.parametrize("name", ["style", "script", "template", "head", "svg"])
def test_what_is_not_shown_is_no_prose(name: str):
    """Styles, scripts, templates and the like have no words."""
    assert _texts(
        f"<p>One</p><{name} a='b'>p > a {{ x: y }} <!-- c --> <b>z</b></{name.upper()}><p>Two</p>"
    ) == ["One", "Two"]


def test_comments_are_residue():
    """A comment is kept with its place; a space on each side of it is one space."""
    text = "<p>One <!-- check -->  <!--> two<!--\nthree--></p><!-- never closed"
    page = _read(text)
    assert [block.text for block in page.blocks] == ["One two"]
    assert [(one.text, one.span.of(text)) for one in page.residue] == [
        (" check ", "<!-- check -->"),
        ("", "<!-->"),
        ("\nthree", "<!--\nthree-->"),
        (" never closed", "<!-- never closed"),
    ]


def test_elements_may_open_in_one_block_and_close_in_another():
    """Quotes, lists and tables go on over Markdown between their tags."""
    text = "<blockquote>\n\nWe *will*.\n\n</blockquote>\n\nAfter\n\n<ul>\n\n<li>One</li>\n\n<li>Two</li>\n\n</ul>\n\n<p>Last\n"
    document = _document(text)
    assert [(block.kind, block.text, block.quoted) for block in document.blocks] == [
        (BlockKind.PARAGRAPH, "We will.", 1),
        (BlockKind.PARAGRAPH, "After", 0),
        (BlockKind.ITEM, "One", 0),
        (BlockKind.ITEM, "Two", 0),
        (BlockKind.PARAGRAPH, "Last", 0),
    ]


def test_a_quote_that_is_never_closed_quotes_nothing():
    """A stray `<blockquote>` does not make the rest of the release a quotation."""
    assert [block.quoted for block in _document("<blockquote>\n\nOne\n\nTwo\n").blocks] == [0, 0]


def test_html_in_quotes_and_lists_leaves_their_marks_out():
    """The `>` before a line of HTML is no text of it."""
    text = "> <div>\n> We will\n> build.\n> </div>\n\n- <p>One\n  two</p>\n"
    blocks = _document(text).blocks
    assert [(block.kind, block.text, block.quoted, block.marker) for block in blocks] == [
        (BlockKind.PARAGRAPH, "We will build.", 1, None),
        (BlockKind.ITEM, "One two", 0, "-"),
    ]
    assert blocks[0].prose.span(8, 14).of(text) == "build."


def test_block_tags_inside_a_paragraph_end_the_line():
    """`Name<p>Title` is two lines to a reader, and never one word."""
    (block,) = _document("Jo Field<p>Director</p><p>Acme</p>\n").blocks
    assert block.text == "Jo Field\nDirector\nAcme"


_INLINE = ["b", "i", "span", "sup", "em", "font"]
_BLOCK = ["p", "div", "h2", "li", "section", "td", "center"]
_CONTENT = st.recursive(
    st.text(alphabet="ab é🙂\u0301.,“ \n\t\u00a0>'\"", max_size=8)
    | st.sampled_from(["&amp;", "&eacute;", "&#8212;", "&x;", "&", "<br>", "<hr/>", "<!-- < -->"]),
    lambda inner: st.builds(
        lambda name, parts, quote: f"<{name} a={quote}x{quote}>{''.join(parts)}</{name}>",
        st.sampled_from(_INLINE + _BLOCK),
        st.lists(inner, max_size=4),
        st.sampled_from(["", '"', "'"]),
    ),
    max_leaves=12,
)


class _Words(HTMLParser):
    """The words that the standard library's parser finds, block elements ending a word."""

    def __init__(self) -> None:
        super().__init__()
        self.text = ""

    def handle_data(self, data: str) -> None:
        self.text += data

    def handle_starttag(self, tag: str, attrs: object) -> None:  # noqa: ARG002 -- the parser's signature
        self.text += " " if tag in [*_BLOCK, "br", "hr"] else ""

    def handle_endtag(self, tag: str) -> None:
        self.handle_starttag(tag, None)


@given(st.lists(_CONTENT, max_size=4).map("".join), st.sampled_from(["\n", "\r\n", "\r"]))
def test_words_are_those_of_another_parser(text: str, end: str):
    """The words of any nest of elements are those that html.parser finds, and stand where the map says."""
    text = text.replace("\n", end)
    other = _Words()
    other.feed(text)
    other.close()
    page = _read(text)
    assert [word for block in page.blocks for word in block.text.split()] == [
        word for word in other.text.split() if word.strip("\u00a0")
    ]
    for block in page.blocks:
        for piece in block.prose.pieces:
            written, shown = text[piece.source :][: piece.taken], block.text[piece.start :][: piece.length]
            assert written == shown or written.lstrip()[:1] in ("&", "<", "")


@given(st.text(alphabet="<>ab/=\"'!-&; \n?pré🙂", max_size=40))
def test_nothing_raises(text: str):
    """Any tag soup is read; places stay inside the text and in order."""
    page = _read(text)
    ends = [0]
    for block in page.blocks:
        assert ends[-1] <= block.span.start < block.span.end <= len(text)
        ends.append(block.span.end)
