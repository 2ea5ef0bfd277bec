"""Spaces that are missing behind a mark, and spaces that stand before one."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from prlint.checks.edits import replace
from prlint.checks.hit import Hit, Severity
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
_LABEL = linear(r"[a-z]{3,}((?:WHAT|WHEN|WHERE|WHO|CONTACT|DATE|TIME|Contact|When|Where|What):)")
_BEFORE = linear(r"[\pL\pN)\]\"”’%]([ \t\x{a0}]+)([,;.!?])(?:[\s\"”’)]|$)")
_HYPHEN = linear(r"\b(?:non|pre|anti|co|multi|self|post|mid|ex|re)(- )([A-Za-z]+)")
_DOUBLE_SHOWN = linear(r"[\pL\pN.,;!?)”\"’%](\x{a0}[ \x{a0}]{1,2}| \x{a0} ?)[\pL\pN(“\"‘$]")
_DOUBLE = linear(r"[\pL\pN.,;!?)”\"’%]([ \x{a0}]{2,3})[\pL\pN(“\"‘$]")
_STARTERS = frozenset(
    """
    The A An This That These Those It He She They We I You In On At For With From As But And However Since After Before When
    While To Our Their His Her Its If There Today Under By No Not So What Who Why How Where All Each Many More Most Some
    One Two Now Then Also Because During Through Over Last Next Although Despite According Please Senator Sen
    """.split()
)
# The last part of names and addresses: Booking.Com, ASP.NET, Report.Pdf.
_ENDINGS = frozenset(
    """
    com org net gov edu io ai js tv uk us ca eu bank health app tech co info biz me ly pdf doc docx xls html htm jpg png zip exe
    inc ltd llc fm gg xyz news live online world one dev py md txt sh so de fr au nz
    """.split()
)
_NAMES = frozenset(
    {"www", "yahoo", "jeopardy", "st", "mr", "mrs", "ms", "dr", "no", "vs", "ft", "mt", "ste", "nos"}
)
_SHORT = 5
"""Letters under which a word with a capital may be an abbreviation: Sen.Lugar, St.Louis, Inc.The."""
_CONTRACTED = frozenset({"ve", "re", "ll"})
"""Behind `we;` a semicolon stands for an apostrophe."""
_WORD, _YEAR = 3, 4


class _Gap(NamedTuple):
    start: int
    end: int
    """The words that are glued together."""
    at: int
    """Where the space belongs."""
    certain: bool


def spacing(reading: Reading) -> Iterator[Hit]:
    """A space that is missing behind a sentence or a comma, one before a mark, two in a row."""
    source = reading.document.source.text
    for block in _prose(reading, _GLUED):
        for match in _GLUED.finditer(block.text):
            gap = _gap(block.text, match, source)
            if gap is not None:
                yield _missing(block, gap)
    for block in _prose(reading, _LABEL):
        for match in _LABEL.finditer(block.text):
            start = _word_start(block.text, match.start())
            yield _missing(block, _Gap(start, match.end(), match.start(1), certain=True))
    for block in _prose(reading, _BEFORE):
        for match in _BEFORE.finditer(block.text):
            if _stray(block, match):
                yield Hit(
                    _place(block, _word_start(block.text, match.start(1)), match.end(2), *match.span(1)),
                    {"advice": f"Delete the space before “{match.group(2)}”"},
                    edits=replace(block, *match.span(1), ""),
                )
    for block in _prose(reading, _HYPHEN):
        yield from _broken_prefixes(block)
    # Markdown shows two spaces as one.
    pattern = _DOUBLE_SHOWN if reading.document.format == "markdown" else _DOUBLE
    double = [(block, match) for block in _prose(reading, pattern) for match in pattern.finditer(block.text)]
    if double:
        yield _doubled(double)


def _prose(reading: Reading, pattern: Pattern) -> Iterator[Block]:
    """The blocks that have a match, tables apart."""
    return (block for block in reading.running.blocks_with(pattern) if block.kind is not BlockKind.CELL)


def _place(block: Block, start: int, end: int, least: int, least_end: int) -> Span:
    """The words around a fault; only the fault itself where markup or an address stands between them."""
    span = block.prose.span(start, end)
    return span if span.end - span.start == end - start else block.prose.span(least, least_end)


def _missing(block: Block, gap: _Gap) -> Hit:
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


def _gap(text: str, match: Match, source: str) -> _Gap | None:
    """Where two sentences or words are glued together; None in addresses, file names, figures and names."""
    word, mark, following = match.group(1), match.group(2), match.group(3)
    start, end = _word_start(text, match.start()), match.end()
    token_start, token_end = _token(text, match.start(), match.end())
    token = text[token_start:token_end]
    if any(
        sign in token for sign in ("@", "://", "www.", "/", "=", "&", "_", "\\", "#", "{", "}", "<", ">", "|")
    ):
        return None
    if following.lower() in _ENDINGS or word.lower() in _NAMES or len(token) > 80:
        return None
    if text[end : end + 1] in (".", "-") and text[end + 1 : end + 2].isalnum() and "." in mark:
        return None
    if text[start - 1 : start] in (".", "'", "’") or text[end : end + 1].isdigit():
        return None
    certain = _certain(word, mark, following, text[end : end + 1])
    if certain is None or (source.count(f"{word}{mark}{following}") > 1 and len(mark) == 1):
        # What is written alike twice is a name.
        return None
    return _Gap(start, end, _space_at(text, match), certain=certain)


def _certain(word: str, mark: str, following: str, after: str) -> bool | None:
    """Whether a space is missing for certain; None if it may well be right as it is."""
    if mark in ("”", "“"):
        return _beside_quotation(word, mark, following)
    whole = len(following) > 1 or (following in ("I", "A") and after == " ")
    if len(mark) > 1:
        return True if whole and mark[0] != ";" and (mark[0] == "," or following[0].isupper()) else None
    if mark in (",", ";"):
        return (
            True if whole and after != "'" and (word.isalpha() or (mark == "," and word.isdigit())) else None
        )
    return _after_sentence(word, following) if whole and following[0].isupper() else None


def _after_sentence(word: str, following: str) -> bool | None:
    starts = following in _STARTERS
    if not word.isalpha():
        return True if starts and (len(word) >= _YEAR or not word[0].isdigit()) else None
    if word.islower():
        if len(word) < _WORD and not starts:
            return None
        # read.NET, file.PDF: letters in capitals may be an ending.
        return starts or not (following.isupper() and len(following) < _SHORT)
    if word[0].islower():
        # openSUSE.Asia: with capitals inside it is a name, and so is what follows.
        return None
    if len(word) < _SHORT or not following[1:].islower():
        return True if starts and len(word) >= _YEAR and word[1:].islower() else None
    return starts


def _beside_quotation(word: str, mark: str, following: str) -> bool | None:
    if not word.isalpha() or len(word) < 3 or len(following) < 3:
        return None
    # “quasi”legal and un“intended” are meant so, now and then.
    return mark == "“" or None


def _space_at(text: str, match: Match) -> int:
    """Before an opening quotation mark, else behind the marks."""
    mark = match.group(2)
    if mark[-1] in "“‘" or (mark[-1] == '"' and text[: match.end(2)].count('"') % 2):
        return match.end(2) - 1
    return match.end(2)


def _word_start(text: str, at: int) -> int:
    while at > 0 and text[at - 1].isalnum():
        at -= 1
    return at


def _token(text: str, start: int, end: int) -> tuple[int, int]:
    """The run of characters between white space that holds a range; at most 100 on either side."""
    left = start
    while left > 0 and start - left < 100 and not text[left - 1].isspace():
        left -= 1
    right = end
    while right < len(text) and right - end < 100 and not text[right].isspace():
        right += 1
    return left, right


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
    word = text[_word_start(text, match.start(1)) : match.start(1)]
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
        _place(block, _word_start(block.text, match.start(1)), match.end(), *match.span(1)),
        {"advice": f"Write one space for two{more}"},
        level=Severity.INFO,
        edits=tuple(edits),
    )
