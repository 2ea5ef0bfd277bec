"""Quotations and who said them, statements, and the marks that belong to no quotation."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from prlint.readers.document import BlockKind
from prlint.release.model import Evidence, Quote, Speaker, Words
from prlint.release.quote_kind import is_speech
from prlint.release.quote_runs import find_runs
from prlint.release.quote_speaker import Spoken, attributed, inherit_backwards, only_speaker, stated
from prlint.release.speakers import People
from prlint.release.statements import find_statements
from prlint.text.span import Span

if TYPE_CHECKING:
    from prlint.release.layout import Page
    from prlint.release.quote_pairs import Run

_READ = frozenset({BlockKind.PARAGRAPH, BlockKind.ITEM, BlockKind.CELL, BlockKind.HEADING})
_WORD = 80
"""Code points on each side of a mark in which the word beside it stands."""
_AROUND = 400
"""Code points on each side of a run that tell whether it is speech."""
_NOT_BODY = frozenset({"chrome", "headline", "subheadline"})


class Quoted(NamedTuple):
    """What is quoted in a release."""

    quotes: list[Quote]
    statements: list[Quote]
    unpaired: list[Words]


def find_quotes(page: Page) -> Quoted:
    """The quotations of the page's paragraphs, in order."""
    blocks = _body_blocks(page)
    runs, stray = find_runs(page, blocks)
    people = People(page)
    declared = stated(page, people)
    spoken: list[Spoken] = []
    previous: Speaker | None = None
    for number, run in enumerate(runs):
        # A nickname inside an attribution (`Nora “Nan” Quill`) ends it as little as a comma does.
        following = next(
            (other for other in runs[number + 1 : number + 3] if not _is_nickname(page, other)), None
        )
        neighbours = (runs[number - 1] if number else None, following)
        if not _spoken(page, run, blocks):
            mark = _opening(page, run)
            if mark is not None:
                stray.append(mark)
            continue
        found = attributed(page, people, blocks, run, neighbours, previous, spoken[-1] if spoken else None)
        if found.speaker is None and not spoken:
            found = found._replace(speaker=declared)
        elif found.speaker is None and declared is not None and not found.own:
            found = found._replace(speaker=previous or declared)
        previous = found.speaker or previous
        spoken.append(found)
    inherit_backwards(spoken)
    only_speaker(page, people, spoken)
    quotes = [_quote(page, found) for found in spoken]
    marks = [page.block_words(block, start, end) for block, start, end in sorted(stray)]
    return Quoted(quotes, find_statements(page, people, blocks, runs), marks)


def _opening(page: Page, run: Run) -> tuple[int, int, int] | None:
    """The mark that opens words which nobody speaks and nothing closes (block, start, end): it belongs to no quotation."""
    text = page.blocks[run.block].text
    if run.closed or run.continues or run.single or not text[run.start : run.start + 1].isalpha():
        return None
    at = run.start - len(run.opened_by)
    return (run.block, at, run.start) if text[at : run.start] == run.opened_by else None


def _is_nickname(page: Page, run: Run) -> bool:
    """Whether a run is one word between the words of a name."""
    text = page.blocks[run.block].text
    if run.block != run.last_block or not text[run.start : run.end].isalpha():
        return False
    before = text[max(0, run.start - _WORD) : run.start - 1].split()[-1:]
    after = text[run.end + 1 : run.end + _WORD].lstrip()
    return bool(before) and before[0][:1].isupper() and after[:1].isupper()


def _body_blocks(page: Page) -> list[int]:
    skipped = {line.block for line in page.lines if line.field in _NOT_BODY}
    kept = {line.block for line in page.lines if line.field not in _NOT_BODY}
    return [
        number
        for number, block in enumerate(page.blocks)
        if block.kind in _READ and (number not in skipped or number in kept) and block.text.strip()
    ]


def _before(text: str, end: int) -> str:
    """The text before a place; of a long one its end, if any words stand there."""
    near = text[max(0, end - _AROUND) : end]
    return near if near.strip(" *_").strip() else text[:end]


def _after(text: str, start: int) -> str:
    """The text behind a place; of a long one its beginning, if any words stand there."""
    near = text[start : start + _AROUND]
    return near if near.strip(" *_.").strip() else text[start:]


def _spoken(page: Page, run: Run, blocks: list[int]) -> bool:
    first, last = page.blocks[run.block].text, page.blocks[run.last_block].text
    text = (
        first[run.start : run.end]
        if run.block == run.last_block
        else f"{first[run.start :]} {last[: run.end]}"
    )
    before = _before(first, run.start - len(run.opened_by))
    after = _after(last, run.behind)
    whole = not before.strip(" *_") and (not after.strip(" *_.") or after.lstrip()[:1] in "—–-")
    if not before.strip() and not run.continuation:
        at = blocks.index(run.block)
        above = page.blocks[blocks[at - 1]].text if at else ""
        if above.rstrip().endswith(":") and len(above) < 600:
            before = above
    return is_speech(text, before, after, run, whole_paragraph=whole)


def _quote(page: Page, found: Spoken) -> Quote:
    run = found.run
    first, last = page.blocks[run.block].prose, page.blocks[run.last_block].prose
    end = last.source_end(run.end)
    span = Span(first.source_start(run.start), max(end, first.source_start(run.start)))
    if run.block == run.last_block:
        text = " ".join(first.text[run.start : run.end].split())
    else:
        parts = [first.text[run.start :]]
        parts += [page.blocks[number].text for number in range(run.block + 1, run.last_block)]
        parts.append(last.text[: run.end])
        text = " ".join(" ".join(parts).split())
    return Quote.of(
        raw=span.of(page.document.source.text),
        span=span,
        evidence=Evidence.SHAPE,
        text=text,
        speaker=found.speaker,
        closed=run.closed,
        continues=run.continues,
    )
