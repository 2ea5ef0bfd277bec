"""Who says a quotation: an attribution of its own in any place, else whoever spoke before it."""

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
from prlint.release.speakers import People, Place, speaker
from prlint.text.sentences import sentences

if TYPE_CHECKING:
    from prlint.release.layout import Page
    from prlint.release.model import Speaker
    from prlint.release.quote_pairs import Run

_LEAD_IN = 400
"""Code points of the longest paragraph that leads in to a quotation."""


class Spoken(NamedTuple):
    """A quotation's run with its speaker."""

    run: Run
    speaker: Speaker | None
    own: bool
    """Whether it has an attribution of its own."""


def stated(page: Page, people: People) -> Speaker | None:
    """The speaker of a statement, named in the headline (`Statement by Ana Ruiz on …`)."""
    for line in page.lines:
        if line.field in ("headline", "subheadline") or (line.heading and len(line.text) < 300):
            found = statement_by(line.text)
            if found is not None and found.name is not None:
                return speaker(page, people, found, Place(line.block, line.start), None)
    return None


def attributed(
    page: Page,
    people: People,
    blocks: list[int],
    run: Run,
    neighbours: tuple[Run | None, Run | None],
    previous: Speaker | None,
    last: Spoken | None,
) -> Spoken:
    """The run with its speaker: the nearest attribution, else whoever spoke before it."""
    text = page.blocks[run.last_block].text
    behind = run.behind
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
            return Spoken(run, named, own=True)
    found = after_quote(text[behind:stop]) if run.closed else None
    if found is not None and not found.organisation:
        named = speaker(page, people, found, Place(run.last_block, behind), previous)
        if named is not None:
            return Spoken(run, named, own=True)
    if run.continuation and last is not None:
        return Spoken(run, last.speaker, own=False)
    named = _before(page, people, blocks, run, neighbours[0], previous)
    if named is not None:
        return Spoken(run, named, own=True)
    if found is not None and found.organisation:
        return Spoken(run, None, own=True)
    named = _below(page, people, blocks, run, behind, stop)
    if named is not None:
        return Spoken(run, named, own=True)
    above = _said_above(page, people, blocks, run)
    if above is None and _is_borrowed(page, run, last):
        return Spoken(run, None, own=False)
    return Spoken(run, above or previous, own=False)


def _is_borrowed(page: Page, run: Run, last: Spoken | None) -> bool:
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
    start = earlier.behind if earlier is not None and earlier.last_block == run.block else 0
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


def inherit_backwards(spoken: list[Spoken]) -> None:
    """Runs of one quotation have one speaker: the attribution may stand at its end."""
    for number in range(len(spoken) - 2, -1, -1):
        run, following = spoken[number], spoken[number + 1]
        unsaid = run.run.continues and not run.own and following.speaker is not None
        if unsaid and (run.speaker is None or following.own):
            spoken[number] = run._replace(speaker=following.speaker, own=following.own)


def only_speaker(page: Page, people: People, spoken: list[Spoken]) -> None:
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
