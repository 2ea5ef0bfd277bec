"""Labels of contacts behind which nothing stands."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from prlint.checks.hit import Hit
from prlint.readers.document import BlockKind
from prlint.text.patterns import linear
from prlint.text.phones import find_phones
from prlint.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from prlint.reading.reading import Reading

_EDGE = r"[\s*_#>|\\\-]*"
_EDGE_MARKS = " \t\n\f\r*_#>|\\-"
_CONTACT = linear(
    rf"(?i)^{_EDGE}((?:(?:media|press|news|public|investor)\s+(?:and\s+\w+\s+)?)?contacts?(?:\s+(?:details|information|person))?"
    rf"|(?:media|press)\s+(?:enquiries|inquiries|relations))\s*[*_]*\s?:{_EDGE}$"
)
_FIELD = linear(
    rf"(?i)^{_EDGE}(phone|telephone|tel\.?|mobile|cell|e-?mail)(?:\s+(?:number|address|no\.?))?\s*[*_]*\s?:{_EDGE}$"
)
_INLINE = linear(
    r"(?i)(?:^|[\s,;|(*_])((?:phone|telephone|tel\.?|mobile|cell|e-?mail)\s?:)[*_]*\s*(?:[,;|]\s|(?:phone|telephone|tel\.?|mobile|cell|e-?mail|fax|web(?:site)?)\s?:)"
)
_LABELLED = linear(rf"(?i)^{_EDGE}[a-z][a-z .\-/]{{1,25}}:")
_END = linear(
    r"(?i)^[\s*_\\]*(?:#\s?#\s?#|-?\s?(?:ends?|30)\s?-?[\s*_]*$|for immediate release|embargoed|press release[\s*_]*$|news release[\s*_]*$|notes? to editors?|-{3,}\s*$|\*{3,}\s*$)"
)
_VALUE = linear(r"@|\d{3}|\+\d|\bhttps?:|\bwww\.|!\[|\[[^\]]+\]\(|<")
_PHONES = ("p", "t", "m", "c")


_PARAGRAPH = 150
"""Code points from which a line with sentences and without number or address is a paragraph and no contact."""


class _Line(NamedTuple):
    start: int
    text: str


def contact_empty(reading: Reading) -> Iterator[Hit]:
    """Labels of contacts and of their numbers and addresses with nothing behind them or on the lines below."""
    source = reading.document.source.text
    lowered = source.lower()
    if ":" not in source or ("contact" not in lowered and "quir" not in lowered and "mail" not in lowered):
        return
    lines = _lines(source)
    parts = _parts(reading)
    for index, line in enumerate(lines):
        if ":" not in line.text or len(line.text) > 300:
            continue
        ends = line.text.rstrip(_EDGE_MARKS).endswith(":")
        contact = _CONTACT.search(line.text) if ends else None
        if contact is not None:
            if _in_text(reading, line.start) and _ends(lines, index + 1, parts) and not _fields(lines, index):
                yield _hit(line, *contact.span(1), "a name, a telephone number and an e-mail address")
            continue
        field = _FIELD.search(line.text) if ends else None
        if field is not None:
            if (
                _in_text(reading, line.start)
                and _near_contact(lines, index)
                and _is_followed_by_none(lines, index, parts)
            ):
                yield _hit(line, *field.span(1), _wanted(field.group(1)))
            continue
        if _near_contact(lines, index) or _VALUE.search(line.text) is not None:
            for match in _INLINE.finditer(line.text):
                if _in_text(reading, line.start) and "contact" in " ".join(
                    near.text.lower() for near in lines[max(0, index - 3) : index + 1]
                ):
                    yield _hit(line, match.start(1), match.end(1) - 1, _wanted(match.group(1)))


def _lines(source: str) -> list[_Line]:
    """The lines that are not empty, with their beginnings in the source."""
    found, start = [], 0
    for text in source.splitlines(keepends=True):
        if text.strip():
            found.append(_Line(start, text.rstrip()))
        start += len(text)
    return found


def _parts(reading: Reading) -> set[int]:
    """Where headline, dateline and lead begin: what stands below a label there is no contact."""
    release = reading.release
    parts = (release.headline, release.dateline, release.lead)
    return {part.span.start for part in parts if part is not None}


def _in_text(reading: Reading, start: int) -> bool:
    """Whether the line is text: not front matter, which has no block, nor code."""
    block = reading.block_at(start)
    return block is not None and block.kind not in (BlockKind.CODE, BlockKind.CELL)


def _hit(line: _Line, start: int, end: int, wanted: str) -> Hit:
    # The colon belongs to the label.
    colon = line.text.index(":", end)
    return Hit(
        Span(line.start + start, line.start + colon + 1),
        {"label": line.text[start:end].strip(" *_") + ":", "wanted": wanted},
    )


def _wanted(label: str) -> str:
    return "the telephone number" if label[0].lower() in _PHONES else "the e-mail address"


def _ends(lines: list[_Line], index: int, parts: set[int]) -> bool:
    """Whether the next line is certainly no contact: the end, another part of the release, or nothing."""
    if index >= len(lines):
        return True
    line = lines[index]
    head = line.text[:300]
    if len(line.text) >= _PARAGRAPH and "@" not in head and ". " in line.text and not find_phones(head):
        return True
    return _END.search(head) is not None or any(
        line.start <= part < line.start + len(line.text) for part in parts
    )


def _fields(lines: list[_Line], index: int) -> bool:
    """Whether labels of a name, number or address stand on the next line, which are judged on their own."""
    return index + 1 < len(lines) and _FIELD.search(lines[index + 1].text[:300]) is not None


def _is_followed_by_none(lines: list[_Line], index: int, parts: set[int]) -> bool:
    """Whether neither the next line nor, below labels that stand together, the lines under them have the value."""
    after = index + 1
    while after < len(lines) and _FIELD.search(lines[after].text[:300]) is not None:
        after += 1
    if _ends(lines, after, parts):
        return True
    # Labels set together may have their values together below; a label with its own value is no such one.
    return after == index + 1 and _LABELLED.search(lines[after].text[:300]) is not None


def _near_contact(lines: list[_Line], index: int) -> bool:
    """Whether a label of a contact stands on one of the five lines above."""
    return any("contact" in line.text[:60].lower() for line in lines[max(0, index - 5) : index])
