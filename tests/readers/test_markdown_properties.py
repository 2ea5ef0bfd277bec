"""What holds for every Markdown text: the map is exact, the records cover what they name, nothing raises."""

from __future__ import annotations

from html import unescape
from html.parser import HTMLParser

import pyromark
from hypothesis import example, given
from hypothesis import strategies as st

from prlint.readers.document import BlockKind, Document
from prlint.readers.markdown import read_markdown
from prlint.text.source import Source

_WORDS = st.sampled_from(
    "Acme Mayor “We will” said. naïve cafe\u0301 🙂 👩‍👧 مرحبا שלום 10,000 --- -- a_b 5*3 $4 x\u00a0y 東京 don't U.S. O’Neil".split(
        " "
    )
)
_TARGETS = st.sampled_from(
    [
        "https://a.example/x",
        "/a(b)c",
        "a&amp;b",
        "a\\)b",
        "mailto:jo@a.example",
        "",
        "é/ü#1",
        'x "T"',
        "y 'it'",
        "\n z",
    ]
)
_ENTITIES = st.sampled_from(
    ["&amp;", "&nbsp;", "&#8217;", "&#x1F600;", "&quot;", "&nope;", "&copy", "&", "&NotEqualTilde;"]
)
_ESCAPES = st.sampled_from(["\\*", "\\[", "\\_", "\\\\", "\\&amp;", "\\x", "\\#", "\\|"])
_MARKUP = st.sampled_from([*"*_`[]()!&\\|~#-+=:^\"'", "**", "``", "](", "~~", "  ", "\t"])
_TAGS = st.sampled_from(
    "<br> <br/> </br> <b> </b> <EM> </em> <sup>1</sup> <city> <<name>> <title> <span> </span> <p> </p> <!-- --> <!--x--> "
    "<a> </a> <wbr> <script>x</script> <td> <!DOCTYPE> <u> < > <https://c.example/ü> <jo@c.example> \\< &lt; \u200b".split(
        " "
    )
) | st.sampled_from(
    [
        '<a href="https://b.example/?a=1&amp;b">',
        "<img src=x.png alt='A &amp; B'>",
        "<!-- a\nb -->",
        "<city\nname>",
        '<a title="a > b">',
    ]
)
_OTHER = st.sampled_from(
    [
        "[^1]",
        "[^2]",
        "{: .lead}",
        '[k](l){:rel="x"}',
        "{{< n >}}",
        "{% x %}",
        "{",
        "}",
        "[j](<https://a.example/a b>)",
    ]
)
_SPACES = st.sampled_from([" ", " ", " ", "  ", "\t", "\u00a0", "", "\n", "\n", "  \n", "\\\n", " \n  "])
_JOINTS = st.sampled_from(["\n", "\n\n", "\n\n\n", "\n \n"])
_CONTAINERS = (("> ", "> "), ("> ", ""), ("- ", "  "), ("12. ", "    "), (" * ", "   "), ("- > ", "  > "))


def _joined(parts: st.SearchStrategy[str], spaces: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    pairs = st.lists(st.tuples(parts, spaces), min_size=1, max_size=4)
    return pairs.map(lambda found: "".join(map("".join, found)))


def _marked(words: st.SearchStrategy[str], *, html: bool) -> st.SearchStrategy[str]:
    some = _joined(words, _SPACES)
    return st.one_of(
        some,
        some.map(lambda text: f"**{text.strip()}**"),
        some.map(lambda text: f"*{text.strip()}*"),
        some.map(lambda text: f"~~{text.strip()}~~"),
        some.map(lambda text: f"`{text}`"),
        some.map(lambda text: f"`` {text} ``"),
        st.tuples(some, _TARGETS).map(lambda pair: f"[{pair[0]}]({pair[1]})"),
        some.map(lambda text: f"[{text}][ref]"),
        *(
            (
                some.map(lambda text: f"<b>{text}</b>"),
                st.tuples(some, _TARGETS).map(lambda pair: f"![{pair[0]}]({pair[1]})"),
            )
            if html
            else ()
        ),
    )


def _block(words: st.SearchStrategy[str], *, html: bool) -> st.SearchStrategy[str]:
    rows = st.lists(words, min_size=1, max_size=3)
    blocks = [
        words,
        words,
        words.map(lambda text: f"# {text}"),
        words.map(lambda text: f"{text}\n==="),
        words.map(lambda text: f"{text}\n---"),
        rows.map(
            lambda cells: f"| {' | '.join(cells)} |\n{'|---' * len(cells)}|\n| {' | '.join(reversed(cells))} |"
        ),
        st.tuples(st.sampled_from(["```", "~~~ py", "    "]), words).map(
            lambda pair: f"{pair[0]}\n{pair[1]}\n{pair[0]}"
        ),
        words.map(lambda text: "    " + text.replace("\n", "\n    ")),
        st.sampled_from(["---", "***", "* \n* ", "[ref]: https://d.example 'D'"]),
    ]
    if html:
        blocks += [
            words.map(lambda text: f"### {text} {{#name}} ##"),
            words.map(lambda text: f"<div>\n{text}\n</div>"),
            rows.map(lambda items: "<ul>\n" + "".join(f"  <li>{item}</li>\n" for item in items) + "</ul>"),
            words.map(lambda text: f"<table><tr><td>{text}<td>x</table>"),
            words.map(lambda text: f"<pre>\n {text}\n</pre>"),
            st.sampled_from(
                [
                    "<!-- note\n\nmore -->",
                    "<blockquote>",
                    "</blockquote>",
                    "<style>\np {}\n</style>",
                    "<h2>T</h2>\n1. x",
                    "<!--",
                ]
            ),
            st.sampled_from(['{:start="2"}', "{% include a.html %}", "[^1]: A note\n    goes on", "[^2]: é"]),
        ]
    return st.one_of(blocks)


def _contained(blocks: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    def put(text: str, marks: tuple[str, str]) -> str:
        first, *rest = text.split("\n")
        return "\n".join([marks[0] + first, *(marks[1] + line for line in rest)])

    return _joined(blocks, _JOINTS) | st.builds(put, blocks, st.sampled_from(_CONTAINERS))


def _texts(*, html: bool) -> st.SearchStrategy[str]:
    leaves = st.one_of(
        _WORDS,
        _WORDS,
        _WORDS,
        _ENTITIES,
        _ESCAPES,
        _MARKUP,
        st.just("[ref]"),
        *((_TAGS, _OTHER) if html else ()),
    )
    words = st.recursive(leaves, lambda inner: _marked(inner, html=html), max_leaves=8)
    blocks = st.recursive(_block(words, html=html), _contained, max_leaves=6)
    notes = "\n\n[ref]: https://d.example 'D'\n" + (
        "\n[^1]: A *note*\n    goes on\n\n    and on\n" if html else ""
    )
    return st.tuples(blocks, st.sampled_from(["", notes])).map("".join)


_FRONT = st.sampled_from(
    [
        "",
        "",
        "",
        "---\ntitle: A “B”\ndate: 2024-05-06\n---\n",
        "---\ntitle: a: b\n---\n",
        "+++\ntitle = 'é'\n+++\n",
        "<!-- c -->\n\n---\nx: 1\n...\n",
    ]
)
_BODIES = _texts(html=True)
_ENDS = st.sampled_from(["\n", "\r\n", "\r"])
_NOISE = st.text(alphabet="ab é😀*_`[]()<>!&;\\|~#-+=:{}^\"'/.1\n\r\t\u00a0", max_size=60)
_ANY = st.builds(lambda front, body, end: (front + body).replace("\n", end), _FRONT, _BODIES, _ENDS) | _NOISE


def _read(text: str) -> Document:
    return read_markdown(Source(text))


def _is_gap(written: str) -> bool:
    """Whether a source range may stand for one space or line end."""
    while written:
        if written[0] in " \t\r\n\f>\\":
            written = written[1:]
        elif written[0] == "<" and ">" in written:
            written = written[written.index(">") + 1 :]
        else:
            return False
    return True


@given(_ANY)
def test_pieces_tile_the_prose_and_slice_back(text: str):
    """Every code point of prose lies in one piece; a piece is the source, an entity, or white space."""
    for block in _read(text).blocks:
        at, place = 0, block.span.start
        for piece in block.prose.pieces:
            assert piece.start == at
            assert piece.length > 0
            assert piece.source >= place
            at, place = piece.start + piece.length, piece.source + piece.taken
            prose, source = block.text[piece.start : at], text[piece.source : place]
            if prose != source:
                entity = source.startswith("&") and unescape(source).replace("\x00", "\ufffd") == prose
                assert entity or (prose in (" ", "\n") and _is_gap(source)), (prose, source)
            # The `&` of `&amp;` alone would be a piece that slices back and leaves `amp;` behind.
            assert not (prose == source and prose.endswith("&") and text.startswith("amp;", place))
        assert at == len(block.text)
        assert place <= block.span.end
        assert block.text.strip()


@given(_ANY)
def test_blocks_stand_in_order(text: str):
    """Blocks follow each other without overlap, and their numbers change at empty lines only."""
    document = _read(text)
    for before, block in zip(document.blocks, document.blocks[1:], strict=False):
        assert before.span.end <= block.span.start
        between = (
            text[before.span.end : block.span.start]
            .replace("\r\n", "\n")
            .replace("\r", "\n")
            .split("\n")[1:-1]
        )
        assert block.group - before.group == any(not line.strip(" \t>") for line in between)
    for block in document.blocks:
        assert 0 <= block.span.start < block.span.end <= len(text)
        assert (block.level > 0) == (block.kind in (BlockKind.HEADING, BlockKind.ITEM))
        assert (block.table is None) == (block.row is None) == (block.column is None)
        if block.marker is not None:
            assert text.startswith(block.marker, block.span.start) or block.marker in block.span.of(text)
        for mark in block.emphasis:
            assert 0 <= mark.start < mark.end <= len(block.text)
        for mark in block.breaks:
            assert block.text[mark.at] == ("\n" if mark.hard else " ")


@given(_ANY)
def test_records_cover_what_they_name(text: str):
    """Targets, alternative texts, comments and footnotes stand where their spans say."""
    document = _read(text)
    for link in document.links:
        prose = document.blocks[link.block].text
        assert 0 <= link.start <= link.end <= len(prose)
        assert text[link.span.start] in "[<"
        assert text[link.span.end - 1] in ")]>" or link.span.of(text).startswith("<a")
    for target, span in [(link.target, link.target_span) for link in document.links] + [
        (image.target, image.target_span) for image in document.images
    ]:
        if span is not None:
            written = span.of(text)
            assert (
                written == target or "\\" in written or "&" in written or "\r" in written or "\n" in written
            )
    for image in document.images:
        assert text.startswith(("![", "<img"), image.span.start)
        assert image.span.covers(image.alt_span)
    for residue in document.residue:
        assert residue.span.of(text) in (f"<!--{residue.text}-->", f"<!--{residue.text}", "<!-->", "<!--->")
    for note in document.footnotes:
        assert text.startswith(f"[^{note.label}]", note.span.start)
        assert note.definition == text.startswith(f"[^{note.label}]:", note.span.start) or not note.definition


@given(_BODIES)
def test_line_ends_change_nothing_but_places(text: str):
    """A file reads the same with LF, CRLF and CR."""
    read = [_read(text.replace("\n", end)) for end in ("\n", "\r\n", "\r")]
    seen = [
        [
            (block.kind, block.text, block.group, block.marker, block.emphasis, block.breaks)
            for block in one.blocks
        ]
        for one in read
    ]
    assert seen[0] == seen[1]
    assert seen[0] == seen[2]


_KINDS = {"strong": "strong", "em": "emphasis", "del": "strike", "code": "code"}


class _Shown(HTMLParser):
    """The characters of rendered HTML, white space apart, each with the marks it stands in."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.characters: list[tuple[str, frozenset[str]]] = []

    def handle_starttag(self, tag: str, attrs: object) -> None:  # noqa: ARG002 -- the parser's signature
        self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        self.open.remove(tag)

    def handle_data(self, data: str) -> None:
        marks = frozenset(_KINDS[tag] for tag in self.open if tag in _KINDS)
        marks |= {"link"} if "a" in self.open else set()
        self.characters += [(letter, marks) for letter in data if not letter.isspace()]


def _shown(document: Document) -> list[tuple[str, frozenset[str]]]:
    found = []
    for number, block in enumerate(document.blocks):
        marks: list[set[str]] = [{"code"} if block.kind is BlockKind.CODE else set() for _ in block.text]
        ranges = [(mark.start, mark.end, mark.kind) for mark in block.emphasis]
        for start, end, kind in ranges + [
            (link.start, link.end, "link") for link in document.links if link.block == number
        ]:
            for at in range(start, end):
                marks[at].add(kind)
        found += [
            (letter, frozenset(kinds))
            for letter, kinds in zip(block.text, marks, strict=True)
            if not letter.isspace()
        ]
    return found


@given(_texts(html=False))
@example("# `Acme `\t\n")
@example("---\n[ref]\n---\n")
def test_the_prose_is_what_a_browser_shows(text: str):
    """Without HTML, images, footnotes and front matter, words, marks and links are those of the parser's own rendering."""
    if "<" in text or "![" in text or "[^" in text:
        return
    document = _read(text)
    if document.front_matter is not None:  # a thematic break, to a parser that knows no front matter
        return
    options = pyromark.Options.ENABLE_TABLES | pyromark.Options.ENABLE_STRIKETHROUGH
    rendered = _Shown()
    rendered.feed(pyromark.html(text, options=options))
    assert _shown(document) == rendered.characters
