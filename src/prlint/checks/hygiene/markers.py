"""Marks by which a house tells a version from the final one: DRAFT, v3, CONFIDENTIAL, [legal to approve], TODO."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from prlint.checks.hit import Hit, Severity
from prlint.checks.quoted import between_marks
from prlint.readers.document import BlockKind
from prlint.reading.zones import Zone
from prlint.text.patterns import bounded, linear

if TYPE_CHECKING:
    from collections.abc import Iterator

    from prlint.readers.document import Block
    from prlint.reading.reading import Reading

# What all marks have one of, in any case.
_SIGN = linear(
    r"(?i)draft|confidential|privileged|internal|distribut|forward|publi[sc]|approv|eyes|sign[- ]?off|TODO|FIXME|TO DO|comment(?:ed)? \["
    r"|\bv(?:ersion)?\.? ?\d|\bfor (?:[a-z]+ )?(?:review|discussion|comments?)\b|not for|do not|not final|\.docx?\b|\.pages\b|to clear\b|to review\b"
)
_NEAR = 12
"""Lines from the top and from the end among which marks of a version stand."""
_LONGEST = 90
"""A longer line is a sentence."""
_PARTS = bounded(r"\s+[–—|/•-]+\s+|\s*[|;•()\[\]{}]+\s*|:\s+|\*+")
_WORDS = bounded(r"[A-Za-z]+(?:\d+(?:\.\d+)*)?|\d[\d./:-]*")
_FILLERS = frozenset(
    """
    a an and as at be by do for from in is must not of on only or the this to use yet rough first second third latest current
    working revised clean version ver rev revision copy text document press media news release statement advisory date strictly
    team board management january february march april may june july august september october november december jan feb mar
    apr jun jul aug sept sep oct nov dec comments comment outside organization organisation company purposes final updated strictly private
    """.split()
)
# Words of which one says that the text is not for its recipient; the second set needs a negation or a purpose.
_CORE = frozenset("draft confidential privileged unapproved".split())
_PHRASE = bounded(
    r"(?i)^(?:strictly )?(?:attorney[- ]client (?:privileged?|communication)(?: (?:and|&) confidential)?"
    r"|(?:for )?internal(?: use)? only|internal use|for internal (?:use|distribution|review|comment)(?: only)?"
    r"|(?:do not|not (?:yet )?for|not to be) (?:(?:distribut|forward|publish|publi|circulat|releas|shar|issu|quot)[a-z]*)(?:,? (?:or|and) (?:distribut|publi|circulat|releas|attribut)[a-z]*)?(?: yet)?"
    r"|not (?:yet )?(?:approved|final|cleared)(?: (?:for release|yet))?"
    r"|for (?:(?:your|client|legal|board|internal|management) )?(?:review|approval|discussion|comments?)(?: (?:only|and (?:approval|comments?)))?"
    r"|(?:pending|awaiting|subject to) (?:(?:legal|client|final|board|ceo|executive|your) )?(?:approval|sign[- ]?off|clearance|review)"
    r"|eyes only|for your eyes only|(?:needs|requires) (?:legal )?(?:approval|sign[- ]?off))$"
)
_PHRASE_BEGINS = (
    "strictly", "attorney", "internal", "do not", "not ", "pending", "awaiting", "subject", "eyes", "needs", "requires",
    "for internal", "for your", "for client", "for legal", "for board", "for management", "for review", "for approval",
    "for discussion", "for comment",
)  # fmt: skip
"""Every phrase begins with one of them, `FOR IMMEDIATE RELEASE` with none."""
_VERSION = bounded(r"(?i)^(?:v|ver\.?|version|rev\.?|draft)\s?\d+(?:\.\d+)*(?:\s(?:final|clean|draft))?$")
_PREFIX = bounded(
    r"^\W{0,3}((?:FIRST |FINAL |ROUGH |WORKING )?DRAFT(?: (?:v|V|version |VERSION |no\. ?|#)?\d+(?:\.\d+)*)?)\]?(?::|\s[–—|-])\s"
)
_FILE = bounded(
    r"(?i)^\W{0,2}([\w .()-]{0,70}(?:draft|final|clean|edits|[ _-]v\d|[ _-]rev\d)[\w .()-]{0,30}\.(?:docx?|pages|odt|rtf))\W{0,2}$"
)
_SUFFIXES = (".doc", ".pages", ".odt", ".rtf")
_APPROVED = bounded(r"(?i)^(?:last )?(approved (?:for release )?by:\s.{2,60})$")
_EMBARGO = bounded(r"(?i)embargo|until|before|prior to|united states|u\.s\.|newswire|jurisdiction")

_TEAM = (
    r"(?:legal|comms?|communications|pr|hr|ir|client|ceo|cfo|coo|compliance|marketing|counsel|lawyers?|press office|partners?"
    r"|the (?:client|lawyers|ceo|board)|[A-Z]{2,3}|[A-Z][a-z]+)"
)
_ANYWHERE: tuple[tuple[tuple[str, ...], str], ...] = (
    (
        ("[", "("),
        rf"[\[(]((?i:{_TEAM})(?:(?: and |/| & )(?i:{_TEAM}))?(?: team| dept| department)? (?i:to|must|has to|needs to|should|please) "
        r"(?i:approve|sign[- ]?off|clear|review|ok)(?i: (?:this|it|text|quote|wording|figures?|on this|before (?:release|sending)))?)[\])]",
    ),
    (
        ("[", "("),
        r"(?i)[\[(]((?:quote |text |still )?(?:pending|awaiting|needs|subject to|requires) (?:final |legal |client |board |ceo |his |her |their )*"
        r"(?:approval|sign[- ]?off|clearance)|(?:not yet|to be) (?:approved|cleared|signed off)(?: by [a-z ]{2,30})?|(?:approval|sign[- ]?off) (?:pending|needed|required|tbc))[\])]",
    ),
    (
        ("[",),
        r"\[((?i:draft|confidential|internal(?: use)? only|not for (?:distribution|release|publication))(?:[ :,-][^\[\]\n]{0,40})?)\]",
    ),
    (
        ("TODO", "FIXME", "To do"),
        r"(?:^|[\s\[(])((?:TODO|FIXME)(?:\([a-z]+\))?:(?:\s[^\n.\])]{1,60})?)|[\[(]((?:TODO|FIXME)\s[a-z][^\n.\])]{1,60})[\])]",
    ),
    (("omment",), r"((?:Comment|Commented) \[[A-Z]{1,4}\d{1,3}(?:R\d{1,2})?\]:?)"),
)
_FORMS = tuple((signs, linear(source)) for signs, source in _ANYWHERE)


class _Line(NamedTuple):
    block: Block
    start: int
    end: int
    edge: bool
    """Whether it is among the first or last lines."""

    @property
    def text(self) -> str:
        return self.block.text[self.start : self.end]


def internal_marker(reading: Reading) -> Iterator[Hit]:
    """Marks of a version that was not to leave the house: whole lines near the edges, notes in brackets anywhere."""
    document = reading.document
    if _SIGN.search(document.source.text) is None:
        return
    told: list[tuple[int, int]] = []
    for line in _lines(reading):
        if len(line.text) > _LONGEST and not line.text.lstrip("[ *").startswith("DRAFT"):
            continue
        for start, end, level in _of_line(line):
            span = line.block.prose.span(line.start + start, line.start + end)
            told.append(span)
            yield Hit(span, {"match": " ".join(line.text[start:end].split())}, level=level)
    for block in document.blocks:
        if block.kind is not BlockKind.CODE:
            for start, end in _in_text(block.text):
                span = block.prose.span(start, end)
                if reading.zone_at(span.start) is Zone.CODE or between_marks(block.text, start):
                    continue
                if not any(first < span.end and span.start < last for first, last in told):
                    yield Hit(span, {"match": block.text[start:end]})
    for residue in document.residue:
        for start, end in _in_text(residue.text):
            at = document.source.text.find(residue.text, residue.span.start)
            yield Hit(type(residue.span)(at + start, at + end), {"match": residue.text[start:end]})


def _lines(reading: Reading) -> list[_Line]:
    blocks = [
        block for block in reading.document.blocks if block.kind not in (BlockKind.CODE, BlockKind.CELL)
    ]
    places = [
        (block, start, end)
        for block in blocks
        for start, end in block.lines()
        if block.text[start:end].strip()
    ]
    return [
        _Line(block, start, end, index < _NEAR or index >= len(places) - _NEAR)
        for index, (block, start, end) in enumerate(places)
    ]


def _of_line(line: _Line) -> Iterator[tuple[int, int, Severity | None]]:
    """Start, end and lowered level of the mark that a short line is, or begins with."""
    text = line.text[: _LONGEST * 3]
    prefix = _PREFIX.match(text) if line.edge and "DRAFT" in text else None
    if prefix is not None:
        yield *prefix.span(1), None
        return
    if len(text) > _LONGEST:
        return
    small = text.lower()
    file = _FILE.match(text) if any(map(small.__contains__, _SUFFIXES)) else None
    if file is not None:
        yield *file.span(1), None
        return
    approved = _APPROVED.match(text.strip()) if line.edge and "approved" in small else None
    if approved is not None:
        start = text.index(approved.group(1))
        yield start, start + len(approved.group(1)), Severity.WARNING
        return
    if not line.edge and not text.isupper():
        return
    if _is_mark(text) and _EMBARGO.search(text) is None:
        start = len(text) - len(text.lstrip(" *_#[("))
        end = len(text.rstrip(" *_#])"))
        only = all(_VERSION.match(part) for part in _parts(text))
        yield start, end, Severity.WARNING if only else None


def _parts(text: str) -> list[str]:
    return [part.strip(" .,!*_#–—-") for part in _PARTS.split(text) if part.strip(" .,!*_#–—-")]


def _is_mark(text: str) -> bool:
    """Whether a line says nothing but that the text is a version, or whose eyes it is for."""
    parts = _parts(text)
    marked = False
    for part in parts:
        phrase = _PHRASE.match(part) if part.lower().startswith(_PHRASE_BEGINS) else None
        if phrase is not None or _VERSION.match(part) is not None:
            marked = True
            continue
        words = [word.lower() for word in _WORDS.findall(part)]
        if not words or not all(
            word in _FILLERS or word in _CORE or any(map(str.isdigit, word)) for word in words
        ):
            return False
        if any(word in _CORE for word in words):
            # `First Draft` and `Final Draft` are names too; beside a figure or in capitals they are none.
            marked |= (
                part.isupper()
                or words[0] in (*_CORE, "strictly", "private")
                or any(map(str.isdigit, part))
                or "press" in words
            )
    return marked


def _in_text(text: str) -> Iterator[tuple[int, int]]:
    """Start and end of the notes that stand in running text or in a comment."""
    for signs, pattern in _FORMS:
        if any(map(text.__contains__, signs)):
            for match in pattern.finditer(text):
                start, end = match.span(1) if match.group(1) is not None else match.span(2)
                end = start + len(text[start:end].rstrip())
                if text[max(0, start - 1) : start] in ("[", "(") and text[end : end + 1] in ("]", ")"):
                    start, end = start - 1, end + 1
                if text[end : end + 1] != "(":
                    yield start, end
