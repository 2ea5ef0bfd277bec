"""What every reader gives: the source, its blocks, links, images, front matter and residue."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from prlint.text.prose import Prose
    from prlint.text.source import Source
    from prlint.text.span import Span


class BlockKind(StrEnum):
    """What a block is to its reader."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    ITEM = "item"
    """A paragraph of a list item."""
    CELL = "cell"
    """One cell of a table."""
    CODE = "code"
    """Code is no prose; its text is kept because contacts are sometimes set in it."""


class Emphasis(NamedTuple):
    """A marked range of a block's prose."""

    kind: str
    """strong, emphasis, code, strike, superscript, subscript or underline."""
    start: int
    end: int


class Break(NamedTuple):
    """A line end of the source inside a block; its place in the prose holds one space or one line feed."""

    at: int
    """Prose offset of the character that stands for the break."""
    hard: bool
    """Whether the writer broke the line on purpose (`<br>`, two trailing spaces, a short line)."""


@dataclass(slots=True)
class Block:
    """A paragraph, heading, list paragraph, table cell or piece of code."""

    kind: BlockKind
    prose: Prose
    span: Span
    """The block in the source, its markup included."""
    level: int = 0
    """Heading level (1 to 6), or the depth of a list item (from 1)."""
    emphasis: tuple[Emphasis, ...] = ()
    breaks: tuple[Break, ...] = ()
    group: int = 0
    """Blocks with the same number follow each other without an empty line between them."""
    quoted: int = 0
    """How many block quotes it stands in."""
    marker: str | None = None
    """The mark of the list item that begins here, as written (`-`, `2.`)."""
    row: int | None = None
    column: int | None = None
    table: int | None = None
    """Which table of the document, row (0 is the head) and column, all from 0."""
    text: str = field(init=False, repr=False, compare=False)
    """The prose as a string: a release asks for it a thousand times."""

    def __post_init__(self) -> None:
        self.text = self.prose.text

    def lines(self) -> Iterator[tuple[int, int]]:
        """The prose ranges between the block's line breaks, in order."""
        start = 0
        for mark in self.breaks:
            yield start, mark.at
            start = mark.at + 1
        yield start, len(self.prose.text)

    def emphasised(self, start: int, end: int, kind: str = "strong") -> bool:
        """Whether the whole range (spaces at its ends apart) is marked as `kind`."""
        text = self.prose.text
        while start < end and text[start].isspace():
            start += 1
        while end > start and text[end - 1].isspace():
            end -= 1
        covered = start
        for mark in self.emphasis:
            if mark.kind == kind and mark.start <= covered < mark.end:
                covered = mark.end
                while covered < end and text[covered].isspace():
                    covered += 1
        return start < end <= covered


class Link(NamedTuple):
    """A link of the markup (a bare address in the text is none)."""

    block: int
    """Index of the block it stands in."""
    start: int
    end: int
    """Prose range of its text."""
    target: str
    target_span: Span | None
    """Where the target stands in the source; None for a reference link, whose definition holds it."""
    span: Span
    """The whole link, markup included."""


class Image(NamedTuple):
    """An image: its alternative text is seen by some recipients, its target by none."""

    alt: str
    alt_span: Span
    target: str
    target_span: Span | None
    span: Span


class FrontValue(NamedTuple):
    """One scalar of the front matter."""

    value: str | int | float | bool | None
    """As its format reads it; dates and times stay the strings they are."""
    span: Span
    """The value without its quotation marks."""
    quoted: bool = False


class FrontProblem(NamedTuple):
    """Why the front matter could not be read, and where."""

    message: str
    span: Span


@dataclass(slots=True)
class FrontMatter:
    """The block of settings before the text.

    `values` is flat: a list's or table's scalars have keys like `contact.email`, `contacts.0.name`, `tags.1`. Keys are in lower case.
    """

    format: str
    """yaml or toml."""
    span: Span
    """From the first fence to the last, both included."""
    values: Mapping[str, FrontValue] = field(default_factory=dict)
    problem: FrontProblem | None = None


class Residue(NamedTuple):
    """What no reader sees but a recipient can."""

    kind: str
    """comment; later: insertion, deletion, hidden, metadata."""
    text: str
    span: Span


class Footnote(NamedTuple):
    """A footnote's mark in the text or the definition at its foot."""

    label: str
    span: Span
    definition: bool


@dataclass(slots=True)
class Document:
    """A file as its reader sees it, every part with its place in the source."""

    source: Source
    format: str
    """markdown or text."""
    blocks: list[Block]
    links: list[Link] = field(default_factory=list)
    images: list[Image] = field(default_factory=list)
    front_matter: FrontMatter | None = None
    residue: list[Residue] = field(default_factory=list)
    footnotes: list[Footnote] = field(default_factory=list)
