"""What holds for every Markdown text: the map is exact, the records cover what they name, nothing raises."""

from __future__ import annotations

from html import unescape
from html.parser import HTMLParser

import pyromark
from hypothesis import given
from hypothesis import strategies as st

from prlint.readers.document import BlockKind, Document
from prlint.readers.markdown import read_markdown
from prlint.text.source import Source

_WORDS = st.sampled_from(
    "Acme Mayor “We will” said. naïve cafe\u0301 🙂 👩‍👧 مرحبا שלום 10,000 --- -- a_b 5*3 $4 x\u00a0y 東京 don't \u200b U.S. O’Neil".split(" ")
)
_TARGETS = st.sampled_from(
    ["https://a.example/x", "<https://a.example/a b>", "/a(b)c", "a&amp;b", "a\\)b", "mailto:jo@a.example", "", "é/ü#1", 'x "T"', "y 'it'"]
)
_ENTITIES = st.sampled_from(["&amp;", "&nbsp;", "&#8217;", "&#x1F600;", "&quot;", "&lt;", "&nope;", "&copy", "&", "&NotEqualTilde;"])
_ESCAPES = st.sampled_from(["\\*", "\\[", "\\_", "\\\\", "\\<", "\\&amp;", "\\x", "\\#", "\\|"])
_MARKUP = st.sampled_from(list("*_`[]()<>!&\\|~#-+=:{}^\"'") + ["**", "``", "](", "![", "~~", "  ", "\t"])
_TAGS = st.sampled_from(
    "<br> <br/> </br> <b> </b> <EM> </em> <sup>1</sup> <city> <<name>> <title> <span> </span> <p> </p> <!-- --> <!--x--> "
    "<a> </a> <wbr> <script>x</script> <td> <!DOCTYPE> <u>".split()
) | st.sampled_from(
    ['<a href="https://b.example/?a=1&amp;b">', "<img src=x.png alt='A &amp; B'>", "<!-- a\nb -->", "<city\nname>", '<a title="a > b">']
)
_SPACES = st.sampled_from([" ", " ", " ", "  ", "\t", "\u00a0", "", "\n", "\n", "  \n", "\\\n", " \n  "])


def _inline(children: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    joined = st.lists(st.tuples(children, _SPACES), min_size=1, max_size=4).map(lambda pairs: "".join(map("".join, pairs)))
    return st.one_of(
        joined,
        joined.map(lambda words: f"**{words.strip()}**"),
        joined.map(lambda words: f"*{words.strip()}*"),
        joined.map(lambda words: f"~~{words.strip()}~~"),
        joined.map(lambda words: f"<b>{words}</b>"),
        joined.map(lambda words: f"`{words}`"),
        joined.map(lambda words: f"`` {words} ``"),
        st.tuples(joined, _TARGETS).map(lambda pair: f"[{pair[0]}]({pair[1]})"),
        st.tuples(joined, _TARGETS).map(lambda pair: f"![{pair[0]}]({pair[1]})"),
        joined.map(lambda words: f"[{words}][ref]"),
    )


_INLINE = st.recursive(
    st.one_of(_WORDS, _WORDS, _WORDS, _ENTITIES, _ESCAPES, _TAGS, _MARKUP)
    | st.sampled_from(["<https://c.example/ü>", "<jo@c.example>", "[ref]", "[^1]", "[^2]", "{: .lead}", '[k](l){:rel="x"}', "{{< n >}}", "{% x %}"]),
    _inline,
    max_leaves=8,
)


def _prefixed(mark: str, indent: str) -> st.SearchStrategy[str]:
    def put(text: str) -> str:
        first, *rest = text.split("\n")
        return "\n".join([mark + first, *(indent + line for line in rest)])

    return st.builds(put, st.deferred(lambda: _BLOCKS))


_BLOCK = st.one_of(
    _INLINE,
    _INLINE,
    _INLINE.map(lambda words: f"# {words}"),
    _INLINE.map(lambda words: f"### {words} {{#name}} ##"),
    _INLINE.map(lambda words: f"{words}\n==="),
    _INLINE.map(lambda words: f"{words}\n---"),
    st.lists(_INLINE, min_size=1, max_size=3).map(
        lambda cells: "\n".join(["| " + " | ".join(cells) + " |", "|" + "---|" * len(cells), "| " + " | ".join(reversed(cells)) + " |"])
    ),
    st.tuples(st.sampled_from(["```", "~~~ py", "    "]), _INLINE).map(lambda pair: f"{pair[0]}\n{pair[1]}\n{pair[0]}"),
    _INLINE.map(lambda words: "    " + words.replace("\n", "\n    ")),
    _INLINE.map(lambda words: f"<div>\n{words}\n</div>"),
    st.lists(_INLINE, max_size=3).map(lambda items: "<ul>\n" + "".join(f"  <li>{item}</li>\n" for item in items) + "</ul>"),
    _INLINE.map(lambda words: f"<table><tr><td>{words}<td>x</table>"),
    _INLINE.map(lambda words: f"<pre>\n {words}\n</pre>"),
    st.sampled_from(
        ["<!-- note\n\nmore -->", "---", "***", "<blockquote>", "</blockquote>", '{:start="2"}', "{% include a.html %}", "<style>\np {}\n</style>"]
    ),
    st.sampled_from(["[ref]: https://d.example 'D'", "[^1]: A note\n    goes on", "[^2]: é", "<h2>T</h2>\n1. x", "* \n* ", "<!--"]),
)
_BLOCKS = st.recursive(
    _BLOCK,
    lambda inner: st.one_of(
        st.lists(st.tuples(inner, st.sampled_from(["\n", "\n\n", "\n\n\n", "\n \n"])), min_size=1, max_size=4).map(
            lambda pairs: "".join(map("".join, pairs))
        ),
        *(
            st.builds(
                lambda text, mark=mark, indent=indent: "\n".join(
                    (indent if number else mark) + line for number, line in enumerate(text.split("\n"))
                ),
                inner,
            )
            for mark, indent in (("> ", "> "), ("> ", ""), ("- ", "  "), ("12. ", "    "), (" * ", "   "), ("- > ", "  > "))
        ),
    ),
    max_leaves=6,
)
_FRONT = st.sampled_from(
    ["", "", "", "---\ntitle: A “B”\ndate: 2024-05-06\n---\n", "---\ntitle: a: b\n---\n", "+++\ntitle = 'é'\n+++\n", "<!-- c -->\n\n---\nx: 1\n...\n"]
)
_ENDS = st.sampled_from(["\n", "\r\n", "\r"])
MARKDOWN = st.builds(lambda front, text, end: (front + text).replace("\n", end), _FRONT, _BLOCKS, _ENDS)
_NOISE = st.text(alphabet="ab é😀*_`[]()<>!&;\\|~#-+=:{}^\"'/.1\n\r\t\u00a0", max_size=60)


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


@given(MARKDOWN | _NOISE)
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
        assert at == len(block.text)
        assert place <= block.span.end
        assert block.text.strip()


@given(MARKDOWN | _NOISE)
def test_blocks_stand_in_order(text: str):
    """Blocks follow each other without overlap, and their numbers change at empty lines only."""
    document = _read(text)
    for before, block in zip(document.blocks, document.blocks[1:], strict=False):
        assert before.span.end <= block.span.start
        between = text[before.span.end : block.span.start].replace("\r\n", "\n").replace("\r", "\n").split("\n")[1:-1]
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


@given(MARKDOWN | _NOISE)
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
            assert written == target or "\\" in written or "&" in written or "\r" in written or "\n" in written
    for image in document.images:
        assert text.startswith(("![", "<img"), image.span.start)
        assert image.span.covers(image.alt_span)
    for residue in document.residue:
        assert residue.span.of(text) in (f"<!--{residue.text}-->", f"<!--{residue.text}", "<!-->", "<!--->")
    for note in document.footnotes:
        assert text.startswith(f"[^{note.label}]", note.span.start)
        assert note.definition == text.startswith(f"[^{note.label}]:", note.span.start) or not note.definition


@given(_BLOCKS)
def test_line_ends_change_nothing_but_places(text: str):
    """A file reads the same with LF, CRLF and CR."""
    if "\r" in text:
        return
    read = [_read(text.replace("\n", end)) for end in ("\n", "\r\n", "\r")]
    seen = [[(block.kind, block.text, block.group, block.marker, block.emphasis, block.breaks) for block in one.blocks] for one in read]
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
        for start, end, kind in ranges + [(link.start, link.end, "link") for link in document.links if link.block == number]:
            for at in range(start, end):
                marks[at].add(kind)
        found += [(letter, frozenset(kinds)) for letter, kinds in zip(block.text, marks, strict=True) if not letter.isspace()]
    return found


@given(_BLOCKS)
def test_the_prose_is_what_a_browser_shows(text: str):
    """Without HTML, images and footnotes, words, marks and links are those of the parser's own rendering."""
    if any(mark in text for mark in ("<", "![", "[^", "{:", "{%", "{{", "{#", "\u200b")):
        return
    options = pyromark.Options.ENABLE_TABLES | pyromark.Options.ENABLE_STRIKETHROUGH
    rendered = _Shown()
    rendered.feed(pyromark.html(text, options=options))
    assert _shown(_read(text)) == rendered.characters
