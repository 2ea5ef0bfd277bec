"""Paragraphs and sentences that are printed twice."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from prlint.checks.attached import attached_from
from prlint.checks.hit import Hit, Related
from prlint.checks.quotes.words import beginning
from prlint.readers.document import BlockKind
from prlint.reading.repeats import folded, repeating
from prlint.reading.zones import Zone, lead_start
from prlint.text.patterns import bounded
from prlint.text.sentences import sentences
from prlint.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from prlint.readers.document import Block
    from prlint.reading.reading import Reading

_FEWEST = 12
"""Words of a sentence or paragraph that nobody writes twice by chance."""
_SHORTEST = 5
"""Words of a sentence that is told with the one beside it, if both stand twice."""
_LONG = 200
"""Code points of a paragraph that is no caption, label or call to action, whatever its marks."""
_NEAR = 1
"""Paragraphs from one place to the other at which a sentence that stands alone is still a slip."""
_FAR = 12
"""The same for several sentences."""
_READ = frozenset({Zone.BODY, Zone.QUOTES, Zone.DATELINE})
_ENDS = frozenset(".!?”\"’')")
_SENTENCE_ENDS = frozenset(".!?”\"’'")
# What a release may well say twice: where to turn, what to click, what a picture shows, what a resolution resolves.
_CALL = bounded(
    r"(?i)^\W*(?:(?:for|to)\s(?:more|further|additional|full|the full|all|other|a (?:copy|list|full)|media|press|learn|find|read|see|view|register|apply|donate"
    r"|subscribe|download|watch|join|book|schedule|order|get|contact|request)|learn|click|visit|please|contact|register|read|see|view|follow|join|watch"
    r"|download|sign up|subscribe|donate|find|call|email|e-mail|tickets|photos?|pictured|caption|image|picture|video|source|credit|copyright|note"
    r"|editors?|media|press|about|all rights|link to|this (?:press )?(?:release|post|article|content|announcement|communication|document|information)"
    r"|more (?:information|info|details)|further (?:information|details)|should you have|whereas|resolved|designating|recognizing|expressing|commending|if you (?:are|cannot|can[’']t|have|need|want|would|wish))\b|^©"
)
_ADDRESS = bounded(r"https?:|www\.|@|\.com\b|\.org\b")
# What somebody is: the line of a boilerplate, wherever it stands.
_DEFINES = bounded(
    r"^(?:The )?[A-Z][^.]{2,110}?\s(?:is|are) (?:a|an|the|one)\s|^(?:Founded|Established|Based|Headquartered)\s"
)


class _Part(NamedTuple):
    """A paragraph or sentence."""

    number: int
    """Of its block."""
    span: Span
    words: str
    folded: str


_Pair = tuple[_Part, _Part]


def text_duplicate(reading: Reading) -> Iterator[Hit]:
    """A paragraph of the body that stands there already, or a sentence that does; what follows on each other is one hit."""
    repeats = repeating(block.text for block in reading.document.blocks)
    if not repeats:
        return
    paragraphs = list(_paragraphs(reading))
    doubled: set[int] = set()
    letters = [block.span.start for block in reading.document.blocks if block.text.startswith("Dear ")]
    for run in _runs(paragraphs, enough=1):
        doubled.update(later.number for _, later in run)
        if not _are_letters(letters, run):
            yield _hit(run, "paragraph")
    sentences_left = [
        sentence
        for part in paragraphs
        if part.number in repeats and part.number not in doubled
        for sentence in _sentences(reading, part.number, reading.document.blocks[part.number])
    ]
    runs = list(_runs(sentences_left, enough=_FEWEST))
    attached = attached_from(reading) if runs else None
    for run in runs:
        earlier, later = run[0]
        if attached is not None and earlier.span.end <= attached < later.span.start:
            continue
        if _is_slip(reading, run) and not _are_letters(letters, run):
            yield _hit(run, "sentence")


def _are_letters(starts: list[int], run: list[_Pair]) -> bool:
    """Whether a letter begins between the two places: one to each of its readers."""
    earlier, later = run[0]
    return any(earlier.span.start < start < later.span.start for start in starts)


def _is_slip(reading: Reading, run: list[_Pair]) -> bool:
    """Whether sentences that stand twice were printed twice.

    What a release says of two people, grants or laws, or sums up for a later part, it may say twice in the same words.
    """
    earlier, later = run[0]
    apart = later.number - earlier.number
    if len(run) > 1 or not apart:
        return apart <= _FAR
    opens = later.span.start == reading.document.blocks[later.number].prose.source_start(0)
    return apart <= _NEAR and opens


def _hit(run: list[_Pair], unit: str) -> Hit:
    (earlier, first), (other, last) = run[0], run[-1]
    place = Span(first.span.start, last.span.end)
    origin = Span(earlier.span.start, max(earlier.span.end, other.span.end))
    said = f"this {unit}" if len(run) == 1 else f"the {len(run)} {unit}s from here on"
    stands = "stands" if len(run) == 1 else "stand"
    advice = (
        f"Delete one of the two: {said}, beginning {beginning(first.words)}, {stands} in the release already"
    )
    return Hit(place, {"advice": advice}, related=(Related(origin, "here already"),))


def _paragraphs(reading: Reading) -> Iterator[_Part]:
    """The body's running paragraphs that may stand only once."""
    lead, status = lead_start(reading.release), reading.release.status
    if lead is not None and status is not None and 2 * status.span.start < len(reading.document.source.text):
        # What a web page prints above the release is no part of it.
        lead = max(lead, status.span.start)
    headlines = {
        folded(words.text)
        for words in (reading.release.headline, reading.release.subheadline)
        if words is not None
    }
    above = ""
    for number, block in enumerate(reading.document.blocks):
        text, listed = block.text, above.endswith((";", ","))
        above = text.rstrip()[-1:]
        if block.kind not in (BlockKind.PARAGRAPH, BlockKind.ITEM) or block.quoted or len(text) < 3 * _FEWEST:
            continue
        if lead is None or block.span.end <= lead or block.marker is not None or listed:
            continue
        if text.rstrip()[-1:] not in _ENDS or text.rstrip().endswith("..."):
            # A teaser of another page, or what leads in to a list.
            continue
        if not _may_stand_once(reading, block, 0, text) or folded(text) in headlines:
            continue
        if reading.language(block) != "en":
            continue
        yield _Part(number, block.prose.span(0, len(text)), text, folded(text))


def _may_stand_once(reading: Reading, block: Block, start: int, words: str) -> bool:
    """Whether words are the release's own telling, and no call to action, caption, label or web page."""
    if len(words.split(None, _FEWEST)) < _FEWEST or _CALL.match(words[:80]) is not None:
        return False
    if len(words) < _LONG and _ADDRESS.search(words) is not None:
        return False
    return reading.zone_at(block.prose.source_start(start)) in _READ


def _runs(parts: list[_Part], *, enough: int) -> Iterator[list[_Pair]]:
    """Parts with the earlier ones that say the same; those that follow each other in both places together.

    Args:
        parts: in the order of the text.
        enough: how many words one of a run must have.
    """
    met: dict[str, list[int]] = {}
    for at, part in enumerate(parts):
        met.setdefault(part.folded, []).append(at)
    run: list[tuple[int, int]] = []
    for at, part in enumerate(parts):
        places = met[part.folded]
        # The same for the third time is a refrain.
        pair = (places[0], at) if len(places) == 2 and places[1] == at else None
        if run and pair != (run[-1][0] + 1, run[-1][1] + 1):
            yield from _long_enough(parts, run, enough)
            run = []
        if pair is not None:
            run.append(pair)
    yield from _long_enough(parts, run, enough)


def _long_enough(parts: list[_Part], run: list[tuple[int, int]], enough: int) -> Iterator[list[_Pair]]:
    if any(parts[later].folded.count(" ") + 1 >= enough for _, later in run):
        yield [(parts[earlier], parts[later]) for earlier, later in run]


def _sentences(reading: Reading, number: int, block: Block) -> Iterator[_Part]:
    """A paragraph's sentences outside quotations; those that may stand twice break what follows on each other."""
    text = block.text
    for start, end in sentences(text):
        words = text[start:end]
        if not _may_be_said_once(words) or reading.zone_at(block.prose.source_start(start)) is not Zone.BODY:
            continue
        yield _Part(number, block.prose.span(start, end), words, folded(words))


def _may_be_said_once(words: str) -> bool:
    """Whether it is a whole sentence of the release's own, that no letterhead says of the house (`X is a charity …`)."""
    if (
        words[-1:] not in _SENTENCE_ENDS
        or not words[:1].isupper()
        or len(words.split(None, _SHORTEST)) < _SHORTEST
    ):
        return False
    return (
        _CALL.match(words[:80]) is None
        and _ADDRESS.search(words[:300]) is None
        and _DEFINES.match(words[:200]) is None
    )
