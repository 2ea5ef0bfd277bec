"""What organisations say of themselves at the end, and the notes to editors."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from prlint.release.about_heading import LONGEST_HEADING, AboutName, about_heading
from prlint.release.defining_paragraph import without_heading
from prlint.release.model import Boilerplate, Evidence, Words
from prlint.release.shapes import bare, is_label, title_case
from prlint.text.patterns import bounded, linear
from prlint.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Callable

    from prlint.release.layout import Line, Page

_NOTES = bounded(
    r"(?i)^[\s*_#\-–—]*((?:notes?|information)\s+(?:to|for)\s+(?:the\s+)?(?:news\s+)?editors?|editor[’']?s?[’']?\s+notes?|notes|background(?:\s+(?:information|notes?))?)\s*[:.]?[\s*_]*$"
)
_NOTE_WORDS = ("note", "editor", "background", "information")
_LEGAL = bounded(
    r"(?i)forward[- ]looking\s+(?:statements?|information)|safe\s+harbor|cautionary\s+(?:statement|note)|disclaimer|non-gaap"
)


class Ending(NamedTuple):
    """Boilerplates and notes, and the lines that they take."""

    boilerplates: list[Boilerplate]
    notes: list[Words]
    first: int
    """Index of the first line that belongs to one of them; the number of lines if none does."""


def find_boilerplates(
    page: Page, lead: int, end: int, organizations: Callable[[int], frozenset[str]]
) -> Ending:
    """Boilerplates behind the lead; `end` is the line of the end mark, `organizations` tells what the issuer may be called."""
    found: list[Boilerplate] = []
    notes: list[Words] = []
    first = len(page.lines)
    index = lead + 1
    while index < len(page.lines):
        line = page.lines[index]
        if line.field and line.field != "contacts":
            index += 1
            continue
        if (
            len(line.text) < LONGEST_HEADING
            and any(map(line.text.lower().count, _NOTE_WORDS))
            and _NOTES.match(line.text[:80])
            and _heading_like(line, line.text)
        ):
            first = min(first, index)
            stop = _end_of_notes(page, index)
            notes += [
                page.words(page.lines[number])
                for number in range(index + 1, stop)
                if not page.lines[number].field
            ]
            for number in range(index, stop):
                if not page.lines[number].field:
                    page.lines[number].field = "notes"
            index += 1
            continue
        inner = _INNER.search(line.text, 0, len(line.text)) if " About " in line.text else None
        if inner is not None:
            # The line end before the heading was lost: the description is the rest of the paragraph.
            found.append(_rest_of_line(page, line, inner.start(1), inner.start(2), inner.end(2)))
            first = min(first, index + 1)
            index += 1
            continue
        name = about_heading(line)
        if name is not None:
            ends = _end_of_text(page, index, name)
            if ends is not None:
                first = min(first, index)
                found.append(_boilerplate(page, index, ends, name, Evidence.HEADING))
                index = ends
                continue
        index += 1
    if not found:
        bare_one = without_heading(page, lead, end, organizations)
        if bare_one is not None:
            number, name = bare_one
            first = min(first, number)
            found.append(_boilerplate(page, number, number + 1, name, Evidence.POSITION))
    return Ending(found, notes, first)


_INNER = linear(r"[.!?”\"]\s+(About\s+([A-Z][\w&.,’' -]{1,60}?)(?::\s+(?:The\s+)?[A-Z]))")


def _rest_of_line(page: Page, line: Line, start: int, left: int, right: int) -> Boilerplate:
    words = page.words(line, start, len(line.text))
    return Boilerplate.of(
        raw=words.raw,
        span=words.span,
        evidence=Evidence.HEADING,
        text=words.text,
        organization=page.words(line, left, right),
    )


def _heading_like(line: Line, text: str) -> bool:
    return len(text) < 60 and (
        bool(line.heading) or line.strong or line.spaced or text.rstrip().endswith(":") or text.isupper()
    )


def _end_of_text(page: Page, index: int, name: AboutName) -> int | None:
    """Behind the last line of the boilerplate that begins with a heading; None if no text follows."""
    words = len(page.lines[index].text.split()) if name.text_at is not None else 0
    number = index + 1
    while number < len(page.lines):
        line = page.lines[number]
        text = line.text
        if (
            line.field
            or about_heading(line) is not None
            or _NOTES.match(text[:80])
            or _LEGAL.match(text[:60])
            or is_label(text)
        ):
            break
        if (line.heading or line.strong) and len(text) < 120:
            break
        if (
            len(text) < 100
            and title_case(text)
            and not bare(text).endswith((".", "!", "?"))
            and words
            and not _continues(text)
        ):
            break
        words += len(text.split())
        number += 1
        if words > 600:
            break
    if words < 2 and name.text_at is None:
        return None
    return number


def _continues(text: str) -> bool:
    return text[:1].islower() or "www." in text or "http" in text or "@" in text


def _end_of_notes(page: Page, index: int) -> int:
    number = index + 1
    while number < len(page.lines):
        line = page.lines[number]
        if (
            line.field in ("chrome", "end mark")
            or about_heading(line) is not None
            or (line.heading and number > index + 1 and not line.text[:1].isdigit())
        ):
            break
        number += 1
    return number


def _boilerplate(page: Page, index: int, stop: int, name: AboutName, evidence: Evidence) -> Boilerplate:
    lines = page.lines[index:stop]
    for line in lines:
        if line.field != "contacts":
            line.field = "boilerplate"
    first, last = page.span(lines[0]), page.span(lines[-1])
    span = Span(first.start, last.end)
    return Boilerplate.of(
        raw=span.of(page.document.source.text),
        span=span,
        evidence=evidence,
        text=" ".join(" ".join(line.text.split()) for line in lines),
        organization=page.words(lines[0], name.start, name.end) if name.end > name.start else None,
    )
