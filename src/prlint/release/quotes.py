"""Quotations and who said them, statements, and the marks that belong to no quotation."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from prlint.readers.document import BlockKind
from prlint.release.attributed_name import mentions
from prlint.release.attribution import (
    after_quote,
    before_quote,
    holder_of_office,
    signature,
    statement_by,
)
from prlint.release.model import Evidence, Quote, Speaker, Words
from prlint.release.quote_kind import is_speech
from prlint.release.quote_runs import Run, find_runs
from prlint.release.speakers import People, Place, speaker
from prlint.text.sentences import sentences
from prlint.text.span import Span

if TYPE_CHECKING:
    from prlint.release.layout import Page

_READ = frozenset({BlockKind.PARAGRAPH, BlockKind.ITEM, BlockKind.CELL, BlockKind.HEADING})
_NOT_BODY = frozenset({"chrome", "headline", "subheadline"})
_LEAD_IN = 400


class Quoted(NamedTuple):
    """What is quoted in a release."""

    quotes: list[Quote]
    statements: list[Quote]
    unpaired: list[Words]


class _Found(NamedTuple):
    run: Run
    speaker: Speaker | None
    own: bool
    """Whether it has an attribution of its own."""


def find_quotes(page: Page, headline: Words | None) -> Quoted:
    """The quotations of the page's paragraphs, in order."""
    blocks = _body_blocks(page)
    runs, stray = find_runs(page, blocks)
    people = People(page)
    stated = _stated(page, people, headline)
    spoken: list[_Found] = []
    previous: Speaker | None = None
    for number, run in enumerate(runs):
        # A nickname inside an attribution (`Nora “Nan” Quill`) ends it as little as a comma does.
        following = next(
            (other for other in runs[number + 1 : number + 3] if not _is_nickname(page, other)), None
        )
        neighbours = (runs[number - 1] if number else None, following)
        if not _spoken(page, run, blocks):
            continue
        found = _attributed(page, people, blocks, run, neighbours, previous, spoken[-1] if spoken else None)
        if found.speaker is None and not spoken:
            found = found._replace(speaker=stated)
        elif found.speaker is None and stated is not None and not found.own:
            found = found._replace(speaker=previous or stated)
        previous = found.speaker or previous
        spoken.append(found)
    _inherit_backwards(spoken)
    _only_speaker(page, people, spoken)
    quotes = [_quote(page, found) for found in spoken]
    marks = [page.block_words(block, start, end) for block, start, end in sorted(stray)]
    return Quoted(quotes, _statements(page, people, blocks, runs), marks)


def _is_nickname(page: Page, run: Run) -> bool:
    """Whether a run is one word between the words of a name."""
    text = page.blocks[run.block].text
    word = text[run.start : run.end]
    before, after = text[: run.start - 1].rstrip(), text[run.end + 1 :].lstrip()
    return (
        run.block == run.last_block
        and word.isalpha()
        and before.split()[-1:] != []
        and before.split()[-1][:1].isupper()
        and after[:1].isupper()
    )


def _body_blocks(page: Page) -> list[int]:
    skipped = {line.block for line in page.lines if line.field in _NOT_BODY}
    kept = {line.block for line in page.lines if line.field not in _NOT_BODY}
    return [
        number
        for number, block in enumerate(page.blocks)
        if block.kind in _READ and (number not in skipped or number in kept) and block.text.strip()
    ]


def _stated(page: Page, people: People, headline: Words | None) -> Speaker | None:
    """The speaker of a statement, named in the headline (`Statement by Ana Ruiz on …`)."""
    for line in page.lines:
        if line.field in ("headline", "subheadline") or (line.heading and len(line.text) < 300):
            found = statement_by(line.text)
            if found is not None and found.name is not None:
                return speaker(page, people, found, Place(line.block, line.start), None)
    del headline
    return None


def _spoken(page: Page, run: Run, blocks: list[int]) -> bool:
    first, last = page.blocks[run.block].text, page.blocks[run.last_block].text
    text = (
        first[run.start : run.end]
        if run.block == run.last_block
        else f"{first[run.start :]} {last[: run.end]}"
    )
    before = first[: run.start - len(run.opened_by)]
    after = last[run.end + len(run.closed_by or "") :]
    whole = not before.strip(" *_") and (not after.strip(" *_.") or after.lstrip()[:1] in "—–-")
    if not before.strip() and not run.continuation:
        at = blocks.index(run.block)
        above = page.blocks[blocks[at - 1]].text if at else ""
        if above.rstrip().endswith(":") and len(above) < 600:
            before = above
    del blocks
    return is_speech(text, before, after, run, whole_paragraph=whole)


def _attributed(
    page: Page,
    people: People,
    blocks: list[int],
    run: Run,
    neighbours: tuple[Run | None, Run | None],
    previous: Speaker | None,
    last: _Found | None,
) -> _Found:
    """The run with its speaker: the nearest attribution, else whoever spoke before it."""
    text = page.blocks[run.last_block].text
    behind = run.end + len(run.closed_by or "")
    following = neighbours[1]
    stop = (
        following.start - len(following.opened_by)
        if following is not None and following.block == run.last_block
        else len(text)
    )
    if page.blocks[run.block].text[: run.start - len(run.opened_by)].rstrip().endswith(":"):
        # What leads in and touches the mark goes before what follows, which may lead in to the next quotation.
        named = _before(page, people, blocks, run, neighbours[0], previous)
        if named is not None:
            return _Found(run, named, own=True)
    found = after_quote(text[behind:stop]) if run.closed else None
    if found is not None and not found.organisation:
        named = speaker(page, people, found, Place(run.last_block, behind), previous)
        if named is not None:
            return _Found(run, named, own=True)
    if run.continuation and last is not None:
        return _Found(run, last.speaker, own=False)
    named = _before(page, people, blocks, run, neighbours[0], previous)
    if named is not None:
        return _Found(run, named, own=True)
    if found is not None and found.organisation:
        return _Found(run, None, own=True)
    named = _below(page, people, blocks, run, behind, stop)
    if named is not None:
        return _Found(run, named, own=True)
    above = _said_above(page, people, blocks, run)
    if above is None and _is_borrowed(page, run, last):
        return _Found(run, None, own=False)
    return _Found(run, above or previous, own=False)


def _is_borrowed(page: Page, run: Run, last: _Found | None) -> bool:
    """Whether a few words in the middle of a sentence are quoted: whoever spoke in another paragraph need not have said them."""
    text = page.blocks[run.block].text
    head = text[: run.start - len(run.opened_by)]
    inside = bool(head.strip(" *_")) and text[run.start : run.start + 1].islower()
    return inside and (last is None or last.run.last_block != run.block)


def _said_above(page: Page, people: People, blocks: list[int], run: Run) -> Speaker | None:
    """Who says something in the last sentence of the paragraph above: the quotation goes on with it."""
    text = page.blocks[run.block].text
    if text[: run.start - len(run.opened_by)].strip():
        return None
    at = blocks.index(run.block)
    above = page.blocks[blocks[at - 1]].text if at else ""
    if not above or above.lstrip()[:1] in '“"‘' or len(above) > 2000:
        return None
    spans = list(sentences(above))
    if not spans:
        return None
    start, end = spans[-1]
    found = after_quote(above[start:end])
    if found is not None and (found.name is None or found.pronoun):
        found = None
    if found is None and above.rstrip().endswith(":"):
        # Words of somebody who is named but not said to say them: `… encouraging them with a piece of advice:`.
        found = next(iter(mentions(above[start:end])), None)
    return speaker(page, people, found, Place(blocks[at - 1], start), None) if found is not None else None


def _before(
    page: Page, people: People, blocks: list[int], run: Run, earlier: Run | None, previous: Speaker | None
) -> Speaker | None:
    """An attribution in the words before the quotation, or in a short paragraph above that leads in to it."""
    text = page.blocks[run.block].text
    opening = run.start - len(run.opened_by)
    start = (
        earlier.end + len(earlier.closed_by or "")
        if earlier is not None and earlier.last_block == run.block
        else 0
    )
    part = text[start:opening]
    if part.strip(" *_"):
        if start and _belongs_to_the_quotation_before(part):
            return None
        found = before_quote(part)
        if found is not None:
            return speaker(page, people, found, Place(run.block, start), previous)
        return None
    if start:
        return None
    at = blocks.index(run.block)
    for number in blocks[max(0, at - 2) : at][::-1]:
        above = page.blocks[number].text
        ending = above.rstrip(" *_")
        if not ending.strip('“"‘ '):
            continue
        if ending.endswith((":", ",")) or (len(ending) < _LEAD_IN and not ending.endswith((".", "”", '"'))):
            cut = max(0, len(above) - _LEAD_IN)
            found = before_quote(ending[cut:]) or statement_by(ending[cut:])
            if found is not None:
                return speaker(page, people, found, Place(number, cut), previous)
        break
    return None


def _belongs_to_the_quotation_before(part: str) -> bool:
    """Whether the words between two quotations end a sentence: then they attribute the first."""
    return part.rstrip()[-1:] in (".", "!", "?") or part.strip() == ""


def _below(page: Page, people: People, blocks: list[int], run: Run, behind: int, stop: int) -> Speaker | None:
    """A signature in the next paragraph: `— Ana Ruiz, director`."""
    if page.blocks[run.last_block].text[behind:stop].strip(" *_."):
        return None
    if not run.continuation and page.blocks[run.block].text[: run.start - len(run.opened_by)].strip(" *_"):
        # The second half of a paragraph has its speaker there.
        return None
    at = blocks.index(run.last_block)
    for number in blocks[at + 1 : at + 2]:
        text = page.blocks[number].text
        if page.blocks[number].kind is BlockKind.HEADING:
            return None
        found = signature(text)
        if found is not None:
            return speaker(page, people, found, Place(number, 0), None)
        said = after_quote(text) if text[:1].islower() or len(text) < 160 else None
        if said is not None and said.name is not None and '"' not in text and "“" not in text:
            return speaker(page, people, said, Place(number, 0), None)
    return None


def _inherit_backwards(spoken: list[_Found]) -> None:
    """Runs of one quotation have one speaker: the attribution may stand at its end."""
    for number in range(len(spoken) - 2, -1, -1):
        run, following = spoken[number], spoken[number + 1]
        if run.run.continues and not run.own and following.speaker is not None:
            if run.speaker is None or following.own:
                spoken[number] = run._replace(speaker=following.speaker, own=following.own)


def _only_speaker(page: Page, people: People, spoken: list[_Found]) -> None:
    """Give the paragraphs that nobody is said to say to the only one who says anything, or whom the headline is about."""
    if all(found.speaker is not None for found in spoken):
        return
    names = {found.speaker.name.text for found in spoken if found.speaker is not None and found.speaker.name}
    only = next((found.speaker for found in spoken if found.speaker is not None), None)
    if not names and not any(found.own for found in spoken):
        only = _in_headline(page, people)
    if only is None or len(names) > 1:
        return
    for number, found in enumerate(spoken):
        head = page.blocks[found.run.block].text[: found.run.start - len(found.run.opened_by)]
        if found.speaker is None and not found.own and not head.strip(" *_"):
            spoken[number] = found._replace(speaker=only)


def _in_headline(page: Page, people: People) -> Speaker | None:
    for line in page.lines:
        if line.field == "headline":
            found = holder_of_office(line.text)
            return speaker(page, people, found, Place(line.block, line.start), None) if found else None
    return None


def _quote(page: Page, found: _Found) -> Quote:
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


def _signed_below(page: Page, people: People, blocks: list[int], at: int) -> Speaker | None:
    """Who signs a block quote: the first signature under it and the paragraphs that go on with it."""
    for number in blocks[at + 1 : at + 6]:
        below = signature(page.blocks[number].text)
        if below is not None:
            return speaker(page, people, below, Place(number, 0), None)
        if not page.blocks[number].quoted:
            return None
    return None


def _statements(page: Page, people: People, blocks: list[int], runs: list[Run]) -> list[Quote]:
    """Words given to a speaker without marks: block quotes, and prose behind `… said:`."""
    marked = {run.block for run in runs} | {run.last_block for run in runs}
    # A block quote over several paragraphs is one speaker's.
    carried: Speaker | None = None
    last = -1
    found: list[Quote] = []
    for at, number in enumerate(blocks):
        block = page.blocks[number]
        if (
            number in marked
            or len(block.text.split()) < 8
            or block.kind in (BlockKind.HEADING, BlockKind.CELL)
        ):
            continue
        above = page.blocks[blocks[at - 1]].text.rstrip(" *_") if at else ""
        named = carried if block.quoted and at and blocks[at - 1] == last else None
        if above.endswith(":") and len(above) < _LEAD_IN and block.kind is BlockKind.PARAGRAPH:
            lead = before_quote(above)
            if lead is not None and lead.name is not None:
                named = speaker(page, people, lead, Place(blocks[at - 1], 0), None)
        if named is None and not block.quoted:
            continue
        if named is None:
            named = _signed_below(page, people, blocks, at)
        carried, last = named, number
        words = page.block_words(number, 0, len(block.text))
        found.append(
            Quote.of(
                raw=words.raw,
                span=words.span,
                evidence=Evidence.SHAPE,
                text=words.text,
                speaker=named,
                closed=True,
                continues=False,
            )
        )
    return found
