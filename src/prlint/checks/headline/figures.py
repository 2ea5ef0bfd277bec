"""Figures of a headline that the body gives otherwise."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from prlint.checks.headline.contradicted import Told, contradicting
from prlint.checks.headline.named import find_numbers, told_otherwise
from prlint.checks.headline.titles import pieces
from prlint.checks.hit import Hit, Related
from prlint.readers.document import BlockKind
from prlint.reading.zones import lead_start
from prlint.release.model import Evidence
from prlint.text.figures import find_figures
from prlint.text.patterns import linear

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from prlint.checks.headline.titles import TitlePiece
    from prlint.readers.document import Block
    from prlint.reading.reading import Reading
    from prlint.release.model import Words
    from prlint.text.figures import Figure

_SIGN = linear(
    r"(?i)\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thir|twenty|dozen|hundred|thousand|million|billion)|teen\b|ty\b"
)
_THE_DAY = linear(r"\b9[-–/]11\b")
_ROW = 5
"""A title with more figures is the row of a table that was taken for one."""
_MOST = 400
"""Figures of a body that are looked at: one with more is a table."""


def headline_body_figure_mismatch(reading: Reading) -> Iterator[Hit]:
    """Sums, shares and counts of headline and sub-headline that nothing in the body equals, and something contradicts."""
    release = reading.release
    said: list[Told] | None = None
    titles = ((release.headline, "headline"), (release.subheadline, "sub-headline"))
    for title, name in titles:
        if title is None or _SIGN.search(title.text) is None:
            continue
        elsewhere = [
            figure
            for other, _ in titles
            if other is not None and other is not title
            for figure in find_figures(other.text)
        ]
        for piece in pieces(reading, title):
            written = find_figures(piece.text)
            if len(written) > _ROW:
                continue
            figures = [
                figure for figure in written if _counts(figure) and not _is_the_day(piece.text, figure)
            ]
            yield from _named(reading, title, name, piece, written)
            for figure in figures:
                if said is None:
                    said = list(_body(reading))
                others = [other for other in (*figures, *elsewhere) if other is not figure]
                told = said if name == "sub-headline" else [*_deck(reading), *said]
                against = contradicting(piece.text, figure, others, told)
                if against is not None:
                    yield _hit(title, name, piece, figure, against)


def _named(
    reading: Reading, title: Words, name: str, piece: TitlePiece, figures: Sequence[Figure]
) -> Iterator[Hit]:
    """Numbers that count nothing, of which the body gives another in the same words and not the title's."""
    numbers = list(find_numbers(piece.text))
    counted = [(figure.start, figure.end) for figure in figures if _counts(figure)]
    bare = {figure.start for figure in figures}
    body: list[tuple[Block, int, int]] | None = None
    for number in numbers:
        if any(start < number.end and number.start < end for start, end in counted):
            continue
        if body is None:
            body = _paragraphs(reading)
        others = [other for other in numbers if other is not number]
        told = told_otherwise(piece.text, number, bare=number.start in bare, others=others, body=body)
        if told is not None:
            block, other = told
            yield Hit(
                piece.span(number.start, number.end),
                {
                    "where": name,
                    "figure": piece.text[number.start : number.end],
                    "other": block.text[other.start : other.end],
                },
                related=(Related(block.prose.span(other.start, other.end), "the body says"),),
                on_position=title.evidence is Evidence.POSITION,
            )


def _paragraphs(reading: Reading) -> list[tuple[Block, int, int]]:
    """The body's paragraphs, as ranges of the prose of their blocks."""
    found = []
    for words in reading.release.paragraphs:
        for block in reading.document.blocks:
            if block.span.start <= words.span.start < block.span.end:
                start = block.prose.offset(words.span.start)
                end = block.prose.offset(words.span.end - 1)
                if start is not None and end is not None:
                    found.append((block, start, end + 1))
    return found


def _counts(figure: Figure) -> bool:
    """Whether a figure of a title says how many, how much or how old; a bare number may be anything."""
    if figure.torn or figure.value == 0:
        return False
    return figure.kind != "count" or (figure.value != 1 and bool(figure.nouns))


def _is_the_day(text: str, figure: Figure) -> bool:
    """Whether it is a part of 9-11, which is a day."""
    return any(match.start() <= figure.start < match.end() for match in _THE_DAY.finditer(text))


def _body(reading: Reading) -> Iterator[Told]:
    lead = lead_start(reading.release)
    headline = reading.release.headline
    start = lead if lead is not None else (0 if headline is None else headline.span.end)
    paragraphs = sorted((words.span.start, words.span.end) for words in reading.release.paragraphs)
    starts = [first for first, _ in paragraphs]
    number = count = 0
    for block in reading.document.blocks:
        # Some archives fence the whole text of a release as code.
        if block.span.end <= start or (block.kind is BlockKind.CODE and not block.span.start <= start):
            continue
        for figure in find_figures(block.text):
            place = block.prose.source_start(figure.start)
            if place < start:
                continue
            at = bisect_right(starts, place) - 1
            yield Told(figure, block, number, at >= 0 and place < paragraphs[at][1])
            count += 1
            if count == _MOST:
                return
        number += 1


def _deck(reading: Reading) -> Iterator[Told]:
    """The figures of the sub-headline, which tells in more words what the headline tells."""
    deck = reading.release.subheadline
    if deck is None or deck.evidence is Evidence.FRONT_MATTER:
        return
    for piece in pieces(reading, deck):
        if piece.block is not None:
            for figure in find_figures(piece.block.text):
                if piece.offset <= figure.start < piece.offset + len(piece.text):
                    yield Told(figure, piece.block, 0, telling=True)


def _hit(title: Words, name: str, piece: TitlePiece, figure: Figure, against: Told) -> Hit:
    block, other = against.block, against.figure
    return Hit(
        piece.span(figure.start, figure.end),
        {
            "where": name,
            "figure": _shown(piece.text, figure),
            "other": _shown(block.text, other),
        },
        related=(Related(block.prose.span(other.start, other.end), "the body says"),),
        on_position=title.evidence is Evidence.POSITION,
    )


def _shown(text: str, figure: Figure) -> str:
    """The figure as it is written, with what it counts."""
    end = figure.end
    if figure.kind in ("count", "age"):
        words = text[end : end + 60].split()
        end = text.index(words[0], end) + len(words[0]) if words else end
    return " ".join(text[figure.start : end].split()).rstrip(".,;:!?")
