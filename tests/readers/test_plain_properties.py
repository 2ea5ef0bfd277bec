"""What holds for every plain text, and for the release in it: the map is exact, spans cover what they say, nothing raises."""

from __future__ import annotations

from itertools import pairwise
from pathlib import PurePath
from typing import TYPE_CHECKING, Any

from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import BaseModel

from prlint.readers.plain import read_plain
from prlint.readers.read import read
from prlint.release.parse import parse
from prlint.text.source import Source
from prlint.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from prlint.readers.document import Document

_WORD = st.sampled_from(
    "Fernvale Trust opens “We read,” said. Quill naïve cafe\u0301 🙂 👩‍👧 東京 4,000 — -- *** ** ' ‘it’s’ 5'10\" U.S. “ ” \" ''".split(
        " "
    )
)
_INLINE = st.sampled_from(
    [
        "**bold words**",
        "**bold\nover lines**",
        "[a page](https://fernvale.example/a_(b))",
        "[**b** c](mailto:nquill@fernvale.example)",
        "**a [b](c) d**",
        "[a **b](c) d**",
        "Nora Quill",
        "nquill@fernvale.example",
        "(202) 555-0143 x27",
        "020 7946 0018",
        "Contact:",
        "May 6, 2025",
        "June 31, 2025",
        "9 a.m. ET",
        "www.fernvale.example",
    ]
)
_LINE = st.sampled_from(
    [
        "FOR IMMEDIATE RELEASE",
        "EMBARGOED UNTIL 9 A.M. ET, MAY 9, 2025",
        "EMBARGO\n00.01 hrs 3 February 2025",
        "Contact: Nora Quill, 202-555-0143, nquill@fernvale.example",
        "Contact:\nNora Quill\n202-555-0143",
        "FOR IMMEDIATE RELEASE:        Contact:\nMay 6, 2025                   Nora Quill\n                              202-555-0143",
        "**Fernvale Trust\nOpens a Night Library**",
        "FERNVALE, Ohio — Today, the Fernvale Trust opened a night library for all of the valley.",
        "FERNVALE, Ohio, May 6, 2025 /PRNewswire/ -- **Today** the trust opened a night library.",
        "“We read at night,” said Nora Quill, director of the Fernvale Trust. “Now you may too.”",
        "“We began with a box of books.",
        "Quill added: ‘It’s open.’",
        "About the Fernvale Trust\nThe Fernvale Trust has lent books since 1951.",
        "Notes to editors\n1. The wagon is red.",
        "WHEN: Tuesday, May 6, 2025",
        "###",
        "-30-",
        "ENDS",
        "# Night Library",
        "- an item",
        "---",
        "title: x",
    ]
)
_SPACE = st.sampled_from([" ", " ", " ", "  ", "\u00a0", "     ", "\t", "\n", "\n   ", ""])
_GAP = st.sampled_from(["\n", "\n\n", "\n\n\n", "\n \t\n", "\n\n   "])
_RUN = st.lists(st.tuples(st.one_of(_WORD, _WORD, _INLINE), _SPACE), max_size=12).map(
    lambda pairs: "".join(map("".join, pairs))
)
_PAGE = st.lists(st.tuples(st.one_of(_LINE, _RUN), _GAP), max_size=10).map(
    lambda pairs: "".join(map("".join, pairs))
)
_NOISE = st.text(alphabet="ab é\u0301🙂*[]()#-\"“”'‘’:@.,1\n\r\t\u00a0\u2028\x85", max_size=80)
_FRONT = st.sampled_from(
    [
        "",
        "",
        "",
        "---\ntitle: Night “library”\ndate: 2025-05-06\n---\n",
        "+++\ntitle = 'é'\n+++\n",
        "---\nbroken: [\n---\n",
    ]
)
_ENDS = st.sampled_from(["\n", "\r\n", "\r"])
TEXT = st.builds(lambda front, text, end: (front + text).replace("\n", end), _FRONT, _PAGE, _ENDS) | _NOISE


def _parts(part: Any) -> Iterator[tuple[str, Span]]:
    if isinstance(part, BaseModel):
        values = dict(part)
        if isinstance(values.get("span"), Span):
            yield values["raw"], values["span"]
        for value in values.values():
            yield from _parts(value)
    elif isinstance(part, dict):
        for value in part.values():
            yield from _parts(value)
    elif isinstance(part, tuple) and not isinstance(part, Span):
        for value in part:
            yield from _parts(value)


def _document(text: str) -> Document:
    return read_plain(Source(text))


@settings(deadline=None)
@given(TEXT)
def test_pieces_tile_the_prose_and_slice_back(text: str):
    """Every code point of prose lies in one piece; a piece is the source itself or one space for a line end."""
    for block in _document(text).blocks:
        at, place = 0, block.span.start
        for piece in block.prose.pieces:
            assert piece.start == at
            assert piece.length > 0
            assert piece.source >= place
            at, place = piece.start + piece.length, piece.source + piece.taken
            prose, source = block.text[piece.start : at], text[piece.source : place]
            assert prose == source or (
                prose in (" ", "\n") and not source.strip() and ("\n" in source or "\r" in source)
            )
        assert at == len(block.text)
        assert place <= block.span.end
        assert block.text.strip()


@settings(deadline=None)
@given(TEXT)
def test_blocks_hold_the_whole_text(text: str):
    """Blocks follow each other without overlap; what none of them holds is white space or front matter."""
    document = _document(text)
    place = document.front_matter.span.end if document.front_matter else 0
    for block in document.blocks:
        assert place <= block.span.start < block.span.end <= len(text)
        assert not text[place : block.span.start].strip()
        place = block.span.end
        for mark in block.emphasis:
            assert 0 <= mark.start < mark.end <= len(block.text)
        for mark in block.breaks:
            assert block.text[mark.at] == ("\n" if mark.hard else " ")
    assert not text[place:].strip()


@settings(deadline=None)
@given(TEXT)
def test_links_stand_where_they_say(text: str):
    """A link's text, target and whole are in the source as recorded."""
    document = _document(text)
    for link in document.links:
        prose = document.blocks[link.block].text
        assert 0 <= link.start < link.end <= len(prose)
        assert link.span.covers(document.blocks[link.block].prose.span(link.start, link.end))
        assert link.target_span is not None
        assert link.target_span.of(text) == link.target
        assert link.span.of(text).startswith("[")
        assert link.span.of(text).endswith(f"]({link.target})")


@settings(deadline=None)
@given(_PAGE)
def test_line_ends_change_nothing_but_places(text: str):
    """A text reads the same with LF, CRLF and CR."""
    if "\r" in text:
        return
    seen = [
        [
            (block.kind, block.text, block.group, block.marker, block.emphasis, block.breaks)
            for block in _document(text.replace("\n", end)).blocks
        ]
        for end in ("\n", "\r\n", "\r")
    ]
    assert seen[0] == seen[1]
    assert seen[0] == seen[2]


@settings(deadline=None)
@given(TEXT, st.sampled_from([".txt", ".md"]))
def test_a_release_is_read_from_any_text(text: str, suffix: str):
    """Reading never raises, and every `raw` of the release is the source under its span."""
    document = read(text.encode(), PurePath(f"release{suffix}"))
    release = parse(document)
    for raw, span in _parts(release):
        assert 0 <= span.start <= span.end <= len(document.source.text)
        assert raw == span.of(document.source.text)


@settings(deadline=None)
@given(TEXT)
def test_quotations_do_not_overlap(text: str):
    """Runs stand in order, none inside another, and no unpaired mark is the mark of a run."""
    release = parse(_document(text))
    runs = [quote.span for quote in release.quotes]
    assert all(one.end <= other.start for one, other in pairwise(runs))
    for mark in release.unpaired:
        assert all(mark.span.end != run.start and mark.span.start != run.end for run in runs)


@settings(deadline=None)
@given(TEXT)
def test_the_same_text_is_the_same_release(text: str):
    """Parsing keeps nothing from one text to the next."""
    assert parse(_document(text)) == parse(_document(text))
