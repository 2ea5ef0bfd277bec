"""Markdown as a reader of the release sees it, block by block, each part with its place."""

from __future__ import annotations

from pathlib import Path

import pytest

from prlint.readers.document import Block, BlockKind, Document
from prlint.readers.markdown import read_markdown
from prlint.text.source import Source

_CORPUS = Path(__file__).parents[3] / "shared" / "corpus"


def _read(text: str) -> Document:
    return read_markdown(Source(text))


def _block(text: str) -> Block:
    (block,) = _read(text).blocks
    return block


def _texts(text: str) -> list[str]:
    return [block.text for block in _read(text).blocks]


def _marks(block: Block) -> list[tuple[str, str]]:
    return [(mark.kind, block.text[mark.start : mark.end]) for mark in block.emphasis]


def _breaks(block: Block) -> list[tuple[int, bool]]:
    return [(mark.at, mark.hard) for mark in block.breaks]


def test_blocks_have_kinds_levels_and_spans():
    """Headings of both kinds, paragraphs, lists, code and quotes, their marks in their spans."""
    text = "# Acme opens a park #\n\nSub\nline\n---\n\nLead.\n\n> Quoted\n> > twice\n\n1. One\n\n   more\n2. Two\n   - Three\n\n```\nJo: 1\n```\n\n    code\n"
    assert [
        (block.kind, block.level, block.quoted, block.marker, block.text, block.span.of(text))
        for block in _read(text).blocks
    ] == [
        (BlockKind.HEADING, 1, 0, None, "Acme opens a park", "# Acme opens a park #"),
        (BlockKind.HEADING, 2, 0, None, "Sub line", "Sub\nline\n---"),
        (BlockKind.PARAGRAPH, 0, 0, None, "Lead.", "Lead."),
        (BlockKind.PARAGRAPH, 0, 1, None, "Quoted", "> Quoted"),
        (BlockKind.PARAGRAPH, 0, 2, None, "twice", "> twice"),
        (BlockKind.ITEM, 1, 0, "1.", "One", "1. One"),
        (BlockKind.ITEM, 1, 0, None, "more", "more"),
        (BlockKind.ITEM, 1, 0, "2.", "Two", "2. Two"),
        (BlockKind.ITEM, 2, 0, "-", "Three", "- Three"),
        (BlockKind.CODE, 0, 0, None, "Jo: 1", "```\nJo: 1\n```"),
        (BlockKind.CODE, 0, 0, None, "code", "code"),
    ]


def test_tight_and_loose_items_are_the_same_blocks():
    """Whether empty lines stand between items changes their groups, nothing else."""
    tight, loose = _read("* a\n* b\n  * c\n").blocks, _read("* a\n\n* b\n\n  * c\n").blocks
    assert [(block.kind, block.level, block.text, block.marker) for block in tight] == [
        (block.kind, block.level, block.text, block.marker) for block in loose
    ]
    assert [block.group for block in tight] == [0, 0, 0]
    assert [block.group for block in loose] == [0, 1, 2]


def test_groups_change_at_empty_lines_only():
    """A heading right above a paragraph is in its group; an empty line of a quote is one."""
    assert [block.group for block in _read("# A\nb\n- c\n- d\n\ne\n> f\n>\n> g\n").blocks] == [
        0,
        0,
        0,
        0,
        1,
        1,
        2,
    ]


def test_table_cells():
    """Cells have table, row and column; an escaped bar is a bar, empty cells are none."""
    text = "| Name | Phone |\n|:--|--:|\n| Jo \\| Al | `a\\|b` |\n| | x |\n\ny | z\n--|--\n"
    assert [(block.text, block.table, block.row, block.column) for block in _read(text).blocks] == [
        ("Name", 0, 0, 0),
        ("Phone", 0, 0, 1),
        ("Jo | Al", 0, 1, 0),
        ("a|b", 0, 1, 1),
        ("x", 0, 2, 1),
        ("y", 1, 0, 0),
        ("z", 1, 0, 1),
    ]


def test_wrapped_lines_are_joined_by_one_replaced_space():
    """A wrap takes the white space before it and the next line's indentation and quote marks with it."""
    text = "> Acme **will \n>   build** a\n> park.\n"
    block = _block(text)
    assert block.text == "Acme will build a park."
    assert _breaks(block) == [(9, False), (17, False)]
    assert [
        text[piece.source : piece.source + piece.taken]
        for piece in block.prose.pieces
        if piece.taken != piece.length
    ] == [
        " \n>   ",
        "\n> ",
    ]
    assert _marks(block) == [("strong", "will build")]
    assert block.prose.edit_span(5, 15) is None


def test_hard_breaks_are_line_feeds():
    """Two spaces, a backslash and `<br>` in any spelling end a line; at the end of a block they do nothing."""
    text = "a  \nb\\\n c<br>\nd</br>e <BR /> f<br><br>g<br>\n"
    block = _block(text)
    assert block.text == "a\nb\nc\nd\ne\nf\n\ng"
    assert all(mark.hard for mark in block.breaks)
    assert [text[start:end] for start, end in (block.prose.span(at, at + 1) for at in (1, 3, 5, 7, 9))] == [
        "  \n",
        "\\\n ",
        "<br>\n",
        "</br>",
        "<BR /> ",
    ]


def test_white_space_inside_a_line_stays():
    """Double spaces, tabs and no-break spaces are the writer's and checks want to see them."""
    assert _block("a  b\tc\u00a0 d\n").text == "a  b\tc\u00a0 d"


def test_escapes_and_entities():
    """The backslash of an escape is markup; an entity is one replaced piece."""
    text = "5 \\* 3 &amp; \\[TK\\] &#8212; R&D &nbsp;x\n"
    block = _block(text)
    assert block.text == "5 * 3 & [TK] — R&D \u00a0x"
    assert block.prose.span(2, 3).of(text) == "*"
    assert block.prose.span(6, 7).of(text) == "&amp;"
    assert block.prose.edit_span(6, 7) is not None
    assert block.prose.edit_span(5, 7) is None
    assert block.prose.span(8, 12).of(text) == "[TK\\]"


def test_marks_nest():
    """Strong, emphasis, strikethrough, code and HTML marks, nested and over lines."""
    block = _block("**Acme *Inc.\nof* Akron** ~~old~~ `x  y` <sup>1</sup><u>u</u> ``a`b`` ***z***\n")
    assert block.text == "Acme Inc. of Akron old x  y 1u a`b z"
    assert _marks(block) == [
        ("strong", "Acme Inc. of Akron"),
        ("emphasis", "Inc. of"),
        ("strike", "old"),
        ("code", "x  y"),
        ("superscript", "1"),
        ("underline", "u"),
        ("code", "a`b"),
        ("emphasis", "z"),
        ("strong", "z"),
    ]


@pytest.mark.parametrize(
    ("text", "words", "target", "written"),
    [
        ("[us](https://a.example/x)", "us", "https://a.example/x", "https://a.example/x"),
        ('[us](  <https://a.example/a b>  "A (b)")', "us", "https://a.example/a b", "https://a.example/a b"),
        ("[us](/a(b)c\\)&amp;d 'x')", "us", "/a(b)c)&d", "/a(b)c\\)&amp;d"),
        (
            "[**u** `](x)` s](\nmailto:jo@a.example\n)",
            "u ](x) s",
            "mailto:jo@a.example",
            "mailto:jo@a.example",
        ),
        ("[us]()", "us", "", ""),
        ("<https://a.example/ü>", "https://a.example/ü", "https://a.example/ü", "https://a.example/ü"),
        ("<jo@a.example>", "jo@a.example", "jo@a.example", "jo@a.example"),
        ("[us][page]\n\n[page]: /p", "us", "/p", None),
        ("[page]\n\n[page]: </p> 'P'", "page", "/p", None),
    ],
)
def test_links(text: str, words: str, target: str, written: str | None):
    """A link has its words, its target and where that stands; a reference link's target stands elsewhere."""
    document = _read(f"🙂 {text}\n")
    (link,) = document.links
    assert document.blocks[link.block].text[link.start : link.end] == words
    assert link.target == target
    assert (link.target_span.of(document.source.text) if link.target_span else None) == written
    assert link.span.of(document.source.text) == text.split("\n\n")[0]


def test_images_are_no_prose():
    """An image has alternative text and target; it leaves neither words nor double spaces."""
    text = "Acme ![A *park*\nin May](/p.png 'P') today ![](x)\n\n![alone][i]\n\n[i]: /i.png\n"
    document = _read(text)
    assert [block.text for block in document.blocks] == ["Acme today"]
    assert [(image.alt, image.alt_span.of(text), image.target) for image in document.images] == [
        ("A park in May", "A *park*\nin May", "/p.png"),
        ("", "", "x"),
        ("alone", "alone", "/i.png"),
    ]


def test_a_link_of_an_image_stands_at_the_block_before():
    """A picture that links has no words: its link is kept at the end of the text before it."""
    document = _read("Acme\n\n[![logo](l.png)](https://a.example)\n")
    (link,) = document.links
    assert (link.block, link.start, link.end, link.target) == (0, 4, 4, "https://a.example")
    assert not _read("[![logo](l.png)](https://a.example)\n").links


def test_footnotes():
    """A mark and its definition are records; the mark is no prose, the definition is paragraphs."""
    text = "Sales rose [^a] again.[^a]\n\n[^a]: By *half*,\n    we say.\n\n    More.\n"
    document = _read(text)
    assert [(block.kind, block.text) for block in document.blocks] == [
        (BlockKind.PARAGRAPH, "Sales rose again."),
        (BlockKind.PARAGRAPH, "By half, we say."),
        (BlockKind.PARAGRAPH, "More."),
    ]
    assert [(note.label, note.definition, note.span.of(text)) for note in document.footnotes] == [
        ("a", False, "[^a]"),
        ("a", False, "[^a]"),
        ("a", True, "[^a]: By *half*,\n    we say.\n\n    More."),
    ]


def test_a_footnote_without_definition_is_text():
    """A mark that leads nowhere is what the reader sees."""
    assert _texts("Sales rose.[^2]\n") == ["Sales rose.[^2]"]


def test_comments_are_residue():
    """Comments in lines, between blocks and before the front matter are kept, none is prose."""
    text = "<!-- licence -->\n---\ntitle: A\n---\nAcme <!-- who? --> opens\n\n<!-- two\n\nlines --> tail\n"
    document = _read(text)
    assert [block.text for block in document.blocks] == ["Acme opens", "tail"]
    assert [(one.kind, one.text, one.span.of(text)[:4]) for one in document.residue] == [
        ("comment", " licence ", "<!--"),
        ("comment", " who? ", "<!--"),
        ("comment", " two\n\nlines ", "<!--"),
    ]


def test_placeholders_in_angle_brackets_are_text():
    """`<city>` is no element of HTML, `<title>` without an end is none here."""
    text = "Dear <city>, <<name>> and <title>: **<NAME>** of <!DOCTYPE x> <company\nname>\n"
    block = _block(text)
    assert block.text == "Dear <city>, <<name>> and <title>: <NAME> of <company name>"
    assert block.prose.span(5, 11).of(text) == "<city>"


def test_kramdown_attributes_are_no_prose():
    """Attribute lines vanish, whatever follows them; so do attributes behind a link and in a heading."""
    text = '{:start="2"}\n2.\tTwo\n\nText\n{: .lead}\n\n[a](b){:target="_blank" rel="_x"} c **d**{: .e}\n\n## Heading {#name} ##\n\n# {placeholder}\n'
    assert [(block.kind, block.text, block.marker) for block in _read(text).blocks] == [
        (BlockKind.ITEM, "Two", "2."),
        (BlockKind.PARAGRAPH, "Text", None),
        (BlockKind.PARAGRAPH, "a c d", None),
        (BlockKind.HEADING, "Heading", None),
        (BlockKind.HEADING, "{placeholder}", None),
    ]


def test_shortcodes_on_lines_of_their_own_are_no_prose():
    """Liquid tags and Hugo shortcodes vanish as lines; inside a sentence, and unfilled `{{ names }}`, are text."""
    text = '{% include a.html %}\nAcme {% b %}\n\n{{< figure src="x" >}}\n{{% note %}} {: .x}\n\n{{ headline }}\n\n    {% code %}\n'
    assert _texts(text) == ["Acme {% b %}", "{{ headline }}"]


def test_code_keeps_its_lines():
    """Code is verbatim; its line ends are breaks, its directives stay, quote marks before its lines are left out."""
    text = "> ~~~\r\n> Jo\r\n>   {% a %}\r\n> ~~~\r\n\r\n    b\r\n\r\n      c\r\n"
    first, second = _read(text).blocks
    assert (first.text, _breaks(first), first.quoted) == ("Jo\n  {% a %}", [(2, True)], 1)
    assert second.text == "b\n\n  c"


def test_unseen_paragraphs_are_no_blocks():
    """A paragraph of no-break or zero-width spaces is an empty line to a reader."""
    assert _texts("\u00a0\n\nA\n\n\u200b\n\n&nbsp; <br>\n\nB\n") == ["A", "B"]


def test_front_matter_is_read_and_the_text_after_it():
    """Offsets are those of the whole source; broken front matter does not hide the text."""
    text = "---\ntitle: 🙂 A\n---\nLead.\n"
    document = _read(text)
    assert document.front_matter is not None
    assert document.front_matter.values["title"].span.of(text) == "🙂 A"
    assert [block.span.of(text) for block in document.blocks] == ["Lead."]
    broken = _read("---\ntitle: a: b\n---\nLead.\n")
    assert broken.front_matter is not None
    assert broken.front_matter.problem is not None
    assert [block.text for block in broken.blocks] == ["Lead."]


def test_hidden_elements_in_a_line():
    """A script inside a paragraph is not read, up to its end or the paragraph's."""
    assert _texts("a <script>x *y*</script> b <style>c\n\nd\n") == ["a b", "d"]


@pytest.mark.skipif(not _CORPUS.is_dir(), reason="the shared releases are not here")
def test_real_releases_have_exact_maps():
    """In every real release every verbatim piece slices back and every block shows something."""
    for path in sorted(_CORPUS.glob("D*.md")):
        text = path.read_bytes().decode()
        document = _read(text)
        assert document.blocks, path.name
        for block in document.blocks:
            assert block.text.strip()
            for piece in block.prose.pieces:
                shown = block.text[piece.start : piece.start + piece.length]
                written = text[piece.source : piece.source + piece.taken]
                assert shown == written or shown in " \n" or written[0] == "&", (path.name, shown, written)
        for link in document.links:
            assert (
                link.target_span is None or link.target_span.of(text) == link.target or "&" in link.target
            ), path.name
