"""What no safe fix may change: a letter or figure in a quotation, a status line, a name, a number, a date or a time.

The rule files say how safe a fix is; this holds them to it. A fix that is called safe and touches one of these is
offered as an unsafe one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from prlint.reading.zones import Zone

if TYPE_CHECKING:
    from collections.abc import Iterator

    from prlint.checks.hit import Edit
    from prlint.reading.reading import Reading
    from prlint.text.span import Span

_HELD = frozenset({Zone.QUOTES, Zone.STATUS, Zone.DATE, Zone.DATELINE})


def touches_held(edit: Edit, reading: Reading) -> bool:
    """Whether an edit changes a letter or figure that only the writer may change."""
    text = reading.document.source.text
    span = edit.span
    if _letters(span.of(text)) == _letters(edit.replacement):
        return False
    if any(character.isdigit() for character in span.of(text) + edit.replacement):
        return True
    if _in_number(text, span):
        return True
    if {reading.zone_at(span.start), reading.zone_at(max(span.start, span.end - 1))} & _HELD:
        return True
    return any(span.start < held.end and held.start < span.end for held in _parts(reading))


def _letters(text: str) -> str:
    return "".join(character for character in text if character.isalnum())


def _in_number(text: str, span: Span) -> bool:
    """Whether a place lies within one run of characters with a figure: `1,2⟦⟧00`, `$5⟦m⟧`."""
    before, after = text[max(0, span.start - 1) : span.start], text[span.end : span.end + 1]
    return before.isdigit() or after.isdigit()


def _parts(reading: Reading) -> Iterator[Span]:
    """Names, dates and times wherever the text has them."""
    release = reading.release
    for contact in release.contacts:
        for words in (contact.name, contact.organization):
            if words is not None:
                yield words.span
    for quote in (*release.quotes, *release.statements):
        speaker = quote.speaker
        for words in () if speaker is None else (speaker.name, speaker.organization):
            if words is not None:
                yield words.span
    yield from (day.span for day in reading.days)
    yield from (time.span for time in reading.times)
    if release.organization is not None:
        yield release.organization.span
