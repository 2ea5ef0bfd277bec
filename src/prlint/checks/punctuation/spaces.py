"""Spaces that are missing behind a mark, and spaces that stand before one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prlint.checks.edits import replace
from prlint.checks.hit import Hit, Severity
from prlint.checks.punctuation.glued import Gap, gap_between, word_start
from prlint.readers.document import BlockKind
from prlint.text.patterns import linear

if TYPE_CHECKING:
    from collections.abc import Iterator

    from prlint.readers.document import Block
    from prlint.reading.reading import Reading
    from prlint.text.patterns import Match, Pattern
    from prlint.text.span import Span

# What stands before the mark, the mark with quotation marks on either side of it, what follows.
_GLUED = linear(r"([A-Za-z]{2,}|\d{2,}%?|[)\]%])([.!?,;][\"”’]{0,2}[“‘\"]?|[”“])([A-Za-z]+)")
# A single figure ends a clause where a word in small letters follows: `on December 2,and`.
_FIGURE = linear(r"\b(\d)([,;])([a-z]{3,})")
_LABEL = linear(r"[a-z]{3,}((?:WHAT|WHEN|WHERE|WHO|CONTACT|DATE|TIME|Contact|When|Where|What):)")
_BEFORE = linear(r"[\pL\pN)\]\"”’%]([ \t\x{a0}]+)([,;.!?])(?:[\s\"”’)]|$)")
_HYPHEN = linear(r"\b(?:non|pre|anti|co|multi|self|post|mid|ex|re)(- )([A-Za-z]+)")
_DOUBLE_SHOWN = linear(r"[\pL\pN.,;!?)”\"’%](\x{a0}[ \x{a0}]{1,2}| \x{a0} ?)[\pL\pN(“\"‘$]")
_DOUBLE = linear(r"[\pL\pN.,;!?)”\"’%]([ \x{a0}]{2,3})[\pL\pN(“\"‘$]")


def spacing(reading: Reading) -> Iterator[Hit]:
    """A space that is missing behind a sentence or a comma, one before a mark, two in a row."""
    source = reading.document.source.text
    for pattern in (_GLUED, _FIGURE):
        for block in _prose(reading, pattern):
            for match in pattern.finditer(block.text):
                gap = gap_between(block.text, match, source)
                if gap is not None:
                    yield _missing(block, gap)
    for block in _prose(reading, _LABEL):
        for match in _LABEL.finditer(block.text):
            start = word_start(block.text, match.start())
            yield _missing(block, Gap(start, match.end(), match.start(1), certain=True))
    for block in _prose(reading, _BEFORE):
        for match in _BEFORE.finditer(block.text):
            if _stray(block, match):
                yield Hit(
                    _place(block, word_start(block.text, match.start(1)), match.end(2), *match.span(1)),
                    {"advice": f"Delete the space before “{match.group(2)}”"},
                    edits=replace(block, *match.span(1), ""),
                )
    for block in _prose(reading, _HYPHEN):
        yield from _broken_prefixes(block)
    # Markdown shows two spaces as one.
    shown = _DOUBLE_SHOWN if reading.document.format == "markdown" else _DOUBLE
    double = [(block, match) for block in _prose(reading, shown) for match in shown.finditer(block.text)]
    if double:
        yield _doubled(double)


def _prose(reading: Reading, pattern: Pattern) -> Iterator[Block]:
    """The blocks that have a match, tables apart."""
    return (block for block in reading.running.blocks_with(pattern) if block.kind is not BlockKind.CELL)


def _place(block: Block, start: int, end: int, least: int, least_end: int) -> Span:
    """The words around a fault; only the fault itself where markup or an address stands between them."""
    span = block.prose.span(start, end)
    return span if span.end - span.start == end - start else block.prose.span(least, least_end)


def _missing(block: Block, gap: Gap) -> Hit:
    text = block.text
    words = f"{text[gap.start : gap.at]} {text[gap.at : gap.end]}"
    return Hit(
        _place(block, gap.start, gap.end, gap.at, gap.end),
        {"advice": f"Put a space between the words: “{words}”"},
        level=None if gap.certain else Severity.INFO,
        suggestions=(words,),
        edits=replace(block, gap.at, gap.at, " ") if gap.certain and _plain(block, gap.at) else (),
    )


def _plain(block: Block, at: int) -> bool:
    """Whether no markup stands between two characters: a space within its marks would take it apart (`,_ THE_`)."""
    return block.prose.source_end(at) == block.prose.source_start(at)


def _stray(block: Block, match: Match) -> bool:
    """Whether the space before a mark is a slip: no spaced ellipsis, no file ending, no line that begins with a mark."""
    text, mark = block.text, match.group(2)
    if any(match.start(1) <= brk.at < match.end(1) and brk.hard for brk in block.breaks):
        return False
    before, after = text[max(0, match.start(1) - 3) : match.start(1)], text[match.end(2) : match.end(2) + 3]
    if mark == "." and (before.rstrip().endswith(".") or after.lstrip().startswith((".", "/"))):
        return False
    if mark == "." and text[max(0, match.start(1) - 6) : match.start(1)].count(" .") > 0:
        return False
    word = text[word_start(text, match.start(1)) : match.start(1)]
    if len(word) == 1 or (word and not word.strip("ivx")):
        # `2 .` and `ii .` are numbers of lists.
        return False
    if mark == ";" and ")" in after:
        # A face, not a mark.
        return False
    return not (mark in "!?" and match.group(1) == "\u00a0")


def _broken_prefixes(block: Block) -> Iterator[Hit]:
    for match in _HYPHEN.finditer(block.text):
        if match.group(2) in ("and", "or", "to", "but") or any(
            match.start() <= brk.at < match.end() for brk in block.breaks
        ):
            continue
        if match.start() and block.text[match.start() - 1] in "-‑'’":
            continue
        written = match.group()
        yield Hit(
            block.prose.span(match.start(), match.end()),
            {"advice": f"Delete the space: “{written.replace(' ', '')}”"},
            suggestions=(written.replace(" ", ""),),
            edits=replace(block, match.end(1) - 1, match.end(1), ""),
        )


def _doubled(double: list[tuple[Block, Match]]) -> Hit:
    block, match = double[0]
    # Before a capital two spaces may part what stands side by side: a name and an office, a day and a headline.
    inside = [(block, *match.span(1)) for block, match in double]
    inside = [(block, start, end) for block, start, end in inside if block.text[end : end + 1].islower()]
    edits = [edit for place in inside for edit in replace(*place, " ")]
    more = f" here and {len(double) - 1} more times" if len(double) > 1 else ""
    return Hit(
        _place(block, word_start(block.text, match.start(1)), match.end(), *match.span(1)),
        {"advice": f"Write one space for two{more}"},
        level=Severity.INFO,
        edits=tuple(edits),
    )
