"""What organisations say of themselves at the end, and the notes to editors."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from prlint.release.model import Boilerplate, Evidence, Words
from prlint.release.shapes import bare, is_label, title_case
from prlint.text.patterns import bounded, linear
from prlint.text.sentences import sentences
from prlint.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Callable

    from prlint.release.layout import Line, Page

_ABOUT = bounded(
    r"^[\s*_#–—-]*(About\s+(?:the\s+|us\b|our\s+)?[“\"']?(?:[A-Z0-9@]|[a-z]{1,6}[A-Z]|(?<=the )[a-z]+\s*$)[^\n]{0,110}?)(?:\s*[*_]*\s*(?::(?!//)|$|\s[-–—]\s))"
)
# The line end behind the heading was lost: `About Acme, LLC Acme makes …`.
_ABOUT_TWICE = bounded(
    r"^[\s*_#]*About\s+((?:the\s+)?([A-Z0-9][\w&’'®™-]*(?:\s[\w&’'®™-]+){0,4}?)(?:,?\s(?:Inc|LLC|Ltd|Corp|Co|PLC|plc)\.?)?)\s+(?:The\s+)?\2(?![\w-])"
)
_ABOUT_ALONE = bounded(
    r"(?i)^[\s*_#]*About(?:\s+(?:us|the\s+company|the\s+author|the\s+organi[sz]ation|our\s+company))?\s*:?[\s*_]*$"
)
_NOTES = bounded(
    r"(?i)^[\s*_#\-–—]*((?:notes?|information)\s+(?:to|for)\s+(?:the\s+)?(?:news\s+)?editors?|editor[’']?s?[’']?\s+notes?|notes|background(?:\s+(?:information|notes?))?)\s*[:.]?[\s*_]*$"
)
_NOTE_WORDS = ("note", "editor", "background", "information")
_LEGAL = bounded(
    r"(?i)forward[- ]looking\s+(?:statements?|information)|safe\s+harbor|cautionary\s+(?:statement|note)|disclaimer|non-gaap"
)
_DEFINES = bounded(
    r"^(?:[Tt]he\s+)?([A-Z][\w&.,’'\-®™ ()]{1,80}?)(?:,\s[^.]{5,120}?,)?\s*(?:\([^)]{1,60}\))?\s+(?:(?:is|are)\s(?:an?|the|one|among|dedicated|[A-Z][a-z]+[’']s)|was\s(?:founded|established|created|formed)|has\sbeen|provides|promotes|represents|works\sto|monitors)\s"
)
_SINCE = bounded(
    r"^(?:Founded|Established|Created|Formed|Headquartered|Based|Incorporated|Since its founding|With (?:offices|headquarters|more than|over))\b[^.]{0,80}?,\s(?:the\s+)?([A-Z][\w&.’' -]{1,80}?)\s(?:is|are|has|provides|promotes|works|represents|helps|offers|serves|was)\s"
)
_SAID = linear(r"\b(?:said|says|added|adds|stated|announced|told|today|yesterday)\b|[“”\"]")
_HEADING = 120
"""Code points of the longest heading."""
_LAST = 0.55
"""A description without heading counts only in the last part of the text."""


_PRONOUNS = frozenset(
    (
        "This",
        "That",
        "These",
        "Those",
        "It",
        "He",
        "She",
        "They",
        "We",
        "There",
        "Here",
        "What",
        "Our",
        "His",
        "Her",
    )
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
            len(line.text) < _HEADING
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
        name = _heading(line)
        if name is not None:
            ends = _end_of_text(page, index, name)
            if ends is not None:
                first = min(first, index)
                found.append(_boilerplate(page, index, ends, name, Evidence.HEADING))
                index = ends
                continue
        index += 1
    if not found:
        bare_one = _without_heading(page, lead, end, organizations)
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


class _Name(NamedTuple):
    start: int
    end: int
    text_at: int | None
    """Where the text begins if it stands in the heading's line."""


def _heading(line: Line) -> _Name | None:
    """The organisation in an `About …` heading, or in a paragraph that begins with one."""
    text = line.text[:200]
    if not text.lstrip(" *_#–—-").startswith(("About", "ABOUT")):
        return None
    alone = _ABOUT_ALONE.match(text)
    if alone is not None:
        return _Name(alone.start(), alone.start(), None)
    shouted = text.lstrip(" *_#").startswith("ABOUT")
    twice = _ABOUT_TWICE.match(text) if len(line.text) > _HEADING else None
    if twice is not None:
        return _Name(twice.start(1), twice.end(1), twice.end(1))
    match = _ABOUT.match(text.replace("ABOUT", "About", 1) if shouted else text)
    if match is None:
        return None
    title = match.group(1).split(" http")[0].split(" www.")[0]
    rest = text[match.end() :].strip(" *_:–—-")
    if len(line.text) <= _HEADING and not rest:
        if (
            bare(title).endswith((".", "?", "!"))
            and not title.endswith(("Inc.", "Ltd.", "Corp.", "Co.", "LLC.", "S.A.", "L.P."))
            and len(title.split()) > 6
        ):
            return None
        if not (title_case(title) or shouted or len(title.split()) <= 3):
            return None
        return _Name(match.start(1) + 6, match.start(1) + len(title), None)
    if ":" in match.group() or line.text[match.end() - 1 : match.end()] in "-–—" or rest:
        return _Name(match.start(1) + 6, match.end(1), match.end())
    return None


def _end_of_text(page: Page, index: int, name: _Name) -> int | None:
    """Behind the last line of the boilerplate that begins with a heading; None if no text follows."""
    words = len(page.lines[index].text.split()) if name.text_at is not None else 0
    number = index + 1
    while number < len(page.lines):
        line = page.lines[number]
        text = line.text
        if (
            line.field
            or _heading(line) is not None
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
            or _heading(line) is not None
            or (line.heading and number > index + 1 and not line.text[:1].isdigit())
        ):
            break
        number += 1
    return number


def _without_heading(
    page: Page, lead: int, end: int, organizations: Callable[[int], frozenset[str]]
) -> tuple[int, _Name] | None:
    """The last paragraph of the text that says what an organisation is, without a heading."""
    after = (
        int(lead + (len(page.lines) - lead) * _LAST)
        if end > len(page.lines) - 2
        else min(end, int(lead + (len(page.lines) - lead) * _LAST))
    )
    best: tuple[int, _Name] | None = None
    for number in range(len(page.lines) - 1, max(lead, after) - 1, -1):
        line = page.lines[number]
        text = line.text
        if line.field or len(text.split()) < 10 or len(text) > 1500 or text[:1] in "“\"‘'":
            continue
        first = next(iter(sentences(text)), (0, len(text)))
        opening = text[first[0] : first[1]][:260]
        match = _DEFINES.match(opening) or _SINCE.match(opening)
        if match is None or _SAID.search(opening):
            continue
        name = match.group(1).strip(" ,")
        if any(word[0].islower() and len(word) > 3 for word in name.split()):
            # `Measuring results is …` names nobody.
            continue
        if name.split()[0] in _PRONOUNS:
            continue
        if number > end - 1 or name.lower() in organizations(number):
            best = number, _Name(match.start(1), match.start(1) + len(name), 0)
            break
    return best


def _boilerplate(page: Page, index: int, stop: int, name: _Name, evidence: Evidence) -> Boilerplate:
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
