"""Plain text: which lines are one block, and the few marks that are read."""

from __future__ import annotations

from textwrap import fill

import pytest

from prlint.readers.document import BlockKind
from prlint.readers.plain import read_plain
from prlint.text.source import Source

_PROSE = (
    "The Fernvale Trust opened a night library on Tuesday, and anybody may borrow from it without a card. It holds 4,000 books, "
    "a stove and a cat, and it stays open until 2 a.m. on every day of the week but Sunday, when the cat sleeps."
)
_OTHER = "Readers came from the whole valley on the first night, and the last of them went home when the lamps were put out."


def _texts(text: str) -> list[str]:
    return [block.text for block in read_plain(Source(text)).blocks]


@pytest.mark.parametrize("width", [50, 66, 80, 100])
def test_wrapped_lines_are_joined(width: int):
    """The lines of a paragraph filled to a width are one block, joined by single spaces."""
    assert _texts(f"{fill(_PROSE, width)}\n\n{fill(_OTHER, width)}\n") == [_PROSE, _OTHER]


def test_wrapped_lines_with_a_ragged_edge():
    """A line that is nearly full and ends inside its sentence is wrapped."""
    lines = [
        "The Fernvale Trust opened a night library on Tuesday, and",
        "anybody may borrow from it without a",
        "card in hand.",
    ]
    assert _texts(f"{fill(_PROSE, 66)}\n\n" + "\n".join(lines)) == [_PROSE, " ".join(lines)]


def test_a_sentence_that_ends_at_a_ragged_edge():
    """Where the lines of a text are all broken early, a sentence's end before such a break ends no paragraph."""
    lines = [
        "The Fernvale Trust opened a night library on Tuesday evening and lent its",
        "first ninety books to readers who had waited for a year outside",
        "the door of the old customs house. Nobody has to show a card, and",
        "whoever stays until the early morning gets a warm bowl of soup.",
        "It is paid for by the bakers of the lower town, who have been",
        "at work by then for two hours and like to see a light in the windows",
        "that look out on their yard.",
    ]
    ragged = "\n".join(lines)
    texts = _texts("\n\n".join([ragged] * 3))
    assert texts == [ragged.replace("\n", " ")] * 3


def test_a_title_at_the_end_of_a_line():
    """A line that ends with `Dr.` goes on with the name."""
    wrapped = fill(_PROSE, 66)
    text = f"{wrapped}\n\nThe first reader at the window was a surgeon, Dr.\nQuill, who took three books and a map.\n\n{wrapped}"
    assert (
        _texts(text)[1]
        == "The first reader at the window was a surgeon, Dr. Quill, who took three books and a map."
    )


def test_lines_that_the_writer_ended():
    """Short lines one under another are blocks of their own and stand in one group."""
    blocks = read_plain(Source(f"Contact:\nNora Quill\n202-555-0143\n\n{_PROSE}\n")).blocks
    assert [(block.text, block.group) for block in blocks] == [
        ("Contact:", 0),
        ("Nora Quill", 0),
        ("202-555-0143", 0),
        (_PROSE, 1),
    ]


def test_short_lines_beside_wrapped_prose():
    """A stack of short lines is not joined because prose elsewhere is wrapped."""
    text = f"FOR IMMEDIATE RELEASE\nMay 6, 2025\nContact: Nora Quill\n\n{fill(_PROSE, 66)}\n"
    assert _texts(text) == ["FOR IMMEDIATE RELEASE", "May 6, 2025", "Contact: Nora Quill", _PROSE]


def test_long_lines_are_paragraphs():
    """In a text of whole paragraphs to a line each line is a block."""
    assert _texts(f"{_PROSE}\n{_OTHER}\n") == [_PROSE, _OTHER]


def test_columns_are_not_joined():
    """A line with a wide gap inside is no wrapped line, and neither is the one under it."""
    header = "FOR IMMEDIATE RELEASE              Contact: Nora Quill\nMay 6, 2025                        202-555-0143"
    assert _texts(f"{header}\n\n{fill(_PROSE, 66)}\n")[:2] == header.split("\n")


def test_indentation_is_no_prose():
    """White space before a line belongs to no block's prose; an indented first line begins a paragraph."""
    text = "\n".join(fill(part, 66, initial_indent="     ") for part in (_PROSE, _OTHER))
    assert _texts(text) == [_PROSE, _OTHER]


def test_a_text_set_in_throughout():
    """A left margin in front of every line changes nothing."""
    text = fill(_PROSE, 66, initial_indent="    ", subsequent_indent="    ")
    assert _texts(f"{text}\n\n" + fill(_OTHER, 66, initial_indent="    ", subsequent_indent="    ")) == [
        _PROSE,
        _OTHER,
    ]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_line_ends(end: str):
    """LF, CRLF and CR part lines alike, and a line end inside a block is one space over all its characters."""
    text = f"{fill(_PROSE, 66)}\n\n{_OTHER}".replace("\n", end)
    block = read_plain(Source(text)).blocks[0]
    assert block.text == _PROSE
    assert {block.prose.span(mark.at, mark.at + 1).of(text) for mark in block.breaks} == {end}


@pytest.mark.parametrize("mark", ["\x85", "\u2028", "\x0c"])
def test_other_separators_end_no_line(mark: str):
    """NEL, U+2028 and form feed stand inside a block."""
    assert _texts(f"ab{mark}cd") == [f"ab{mark}cd"]


@pytest.mark.parametrize("marker", ["-", "*", "•", "·", "1.", "2)", "(3)", "a.", "b)"])
def test_list_items(marker: str):
    """A line that begins with a list's mark is an item: the mark is kept apart from the prose."""
    blocks = read_plain(Source(f"The library has:\n{marker} a stove\n{marker} a cat\n")).blocks
    assert [(block.kind, block.marker, block.text) for block in blocks] == [
        (BlockKind.PARAGRAPH, None, "The library has:"),
        (BlockKind.ITEM, marker, "a stove"),
        (BlockKind.ITEM, marker, "a cat"),
    ]


def test_headings():
    """Number signs and a space head a section; a line of them alone and a tag do not."""
    blocks = read_plain(Source("# Night Library\n\n## Hours ##\n\n###\n\n#ReadAtNight\n")).blocks
    assert [(block.kind, block.level, block.text) for block in blocks] == [
        (BlockKind.HEADING, 1, "Night Library"),
        (BlockKind.HEADING, 2, "Hours"),
        (BlockKind.PARAGRAPH, 0, "###"),
        (BlockKind.PARAGRAPH, 0, "#ReadAtNight"),
    ]


def test_bold_over_lines_is_one_block():
    """A balanced pair of double asterisks joins its lines by hard breaks and is out of the prose."""
    (block,) = read_plain(Source("**Fernvale Trust\nOpens a Free\nNight Library**\n")).blocks
    assert block.text == "Fernvale Trust\nOpens a Free\nNight Library"
    assert [(mark.hard, block.text[mark.at]) for mark in block.breaks] == [(True, "\n"), (True, "\n")]
    assert [(mark.kind, mark.start, mark.end) for mark in block.emphasis] == [("strong", 0, len(block.text))]
    assert block.emphasised(0, len(block.text))


@pytest.mark.parametrize(
    ("text", "prose", "strong"),
    [
        ("**FERNVALE, Ohio** — Today", "FERNVALE, Ohio — Today", ["FERNVALE, Ohio"]),
        ("a **b** c **d** e", "a b c d e", ["b", "d"]),
        ("**a** and **b", "a and **b", ["a"]),
        ("5 ** 3 and 2 ** 4", "5 ** 3 and 2 ** 4", []),
        ("*** FOR IMMEDIATE RELEASE ***", "*** FOR IMMEDIATE RELEASE ***", []),
        ("** not bold **", "** not bold **", []),
    ],
)
def test_bold_in_a_line(text: str, prose: str, strong: list[str]):
    """Only balanced pairs that touch their words are marks."""
    (block,) = read_plain(Source(text)).blocks
    assert block.text == prose
    assert [block.text[mark.start : mark.end] for mark in block.emphasis] == strong


def test_bold_does_not_run_over_an_empty_line():
    """Stray asterisks in two paragraphs are no pair."""
    assert _texts("**a b\n\nc d**") == ["**a b", "c d**"]


def test_links():
    """A link's text is prose; its target and whole are recorded."""
    text = "See [the **page**](https://fernvale.example/a_(b)) now."
    document = read_plain(Source(text))
    assert document.blocks[0].text == "See the page now."
    (link,) = document.links
    assert (link.target, link.target_span and link.target_span.of(text)) == (
        "https://fernvale.example/a_(b)",
    ) * 2
    assert link.span.of(text) == text[4:-5]
    assert document.blocks[0].text[link.start : link.end] == "the page"


@pytest.mark.parametrize(
    "text",
    [
        "<city> and <<name>> and &amp; stand here",
        "a *b* _c_ `d` ~~e~~",
        "> quoted",
        "[a][b] and [c]",
        "![a picture](night.png)",
        "a\\*b",
        "| a | b |",
        "    indented",
        "---",
        "```",
    ],
)
def test_other_markup_is_text(text: str):
    """Tags, entities, single asterisks, code, block quotes, escapes, tables and rules are what they are."""
    assert _texts(text) == [text.strip()]


def test_front_matter_is_no_block():
    """A block of settings at the head is read as in Markdown and is no prose."""
    document = read_plain(Source(f"---\ntitle: Night library\n---\n\n{_PROSE}\n"))
    assert [block.text for block in document.blocks] == [_PROSE]
    assert document.front_matter is not None
    assert document.front_matter.values["title"].value == "Night library"


@pytest.mark.parametrize("text", ["", "\n", " \t \r\n\r", "\u00a0"])
def test_an_empty_text(text: str):
    """White space has no blocks."""
    assert _texts(text) == []


def test_double_spaced_typescript_is_read_in_paragraphs():
    """An empty line in the middle of a sentence parts nothing; one behind its end does."""
    text = (
        "The minister said today that the new reading rooms of the valley would stay open\n\n"
        "over the whole of the winter and that nobody who comes in from the cold would have\n\n"
        "to pay for it.\n\nOpening hours follow.\n"
    )
    assert [len(block.split()) for block in _texts(text)] == [36, 3]
