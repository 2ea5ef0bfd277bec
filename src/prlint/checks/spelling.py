"""Misspelt words: slips for words that everybody knows, never names."""

from __future__ import annotations

import re
from collections import Counter
from itertools import chain, islice
from typing import TYPE_CHECKING

from prlint.checks.damage import scanned
from prlint.checks.hit import Hit, Missing, Related, Severity
from prlint.readers.document import BlockKind
from prlint.reading.running import WORD
from prlint.reading.zones import Zone
from prlint.spelling.accepted import accepted
from prlint.spelling.surroundings import is_clipped, is_foreign, is_joined, is_named, part_of_line
from prlint.text.addresses import find_emails, find_urls

if TYPE_CHECKING:
    from collections.abc import Iterator

    from prlint.readers.document import Block
    from prlint.reading.reading import Reading
    from prlint.spelling.candidates import Candidate, Runs
    from prlint.spelling.verdict import Verdict
    from prlint.text.span import Span

_MOST = 200
"""Unknown words looked at: a text with more is a list, or in another language."""
_GLUED = 4
"""With more pairs of words run together than this, all are told as one."""
_PARTS = re.compile(r"[^a-z]+")  # one class with a plus: linear


def misspelling(reading: Reading) -> Iterator[Hit]:
    """Words that are no words, one or two slips away from one that is."""
    glued: list[Hit] = []
    for word, place, verdict in _judged(reading):
        if verdict.misspelt:
            # What a scanner misread is not the press office's spelling.
            unsure = not verdict.sure or scanned(reading.document.source.text)
            lowered = Severity.INFO if unsure else None
            hit = Hit(place, {"word": word, "meant": verdict.meant[0]}, lowered, verdict.meant[:3])
            if " " in verdict.meant[0]:
                glued.append(hit)
            else:
                yield hit
    if len(glued) > _GLUED:
        # Line ends that a converter lost are one fault, wherever they were.
        lost = [Related(hit.place, "here too") for hit in glued[1:] if not isinstance(hit.place, Missing)]
        glued[0].related = tuple(lost)
        del glued[1:]
    yield from glued


def unknown_word(reading: Reading) -> Iterator[Hit]:
    """Words in small letters that no list has and that are not plainly a slip either."""
    for word, place, verdict in _judged(reading):
        if not verdict.misspelt and word.islower():
            yield Hit(place, {"word": word}, suggestions=verdict.meant[:3])


def _judged(reading: Reading) -> Iterator[tuple[str, Span, Verdict]]:
    """Every unknown word that is no name and not accepted, with its place and what is thought of it."""
    from prlint.spelling.candidates import unknown

    blocks = [block for block in reading.document.blocks if block.kind is not BlockKind.CODE]
    found = unknown([block.text for block in blocks])
    context: _Context | None = None
    pairs = ((blocks[number], runs, candidate) for number, runs in found for candidate in runs.candidates)
    for block, runs, candidate in islice(pairs, _MOST):
        if context is None:
            context = _Context(reading)
        place = block.prose.span(candidate.start, candidate.end)
        # Markup inside a word (`to[data](…)`): the source has its parts apart.
        apart = place.end - place.start != candidate.end - candidate.start
        if apart or is_joined(runs, candidate) or is_clipped(block.text, candidate):
            continue
        if context.leaves_alone(block, candidate):
            continue
        verdict = context.verdict(block, runs, candidate)
        if verdict is not None:
            yield candidate.word, place, verdict


class _Context:
    """What the rest of a release says of a word."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._text = reading.document.source.text
        code = (block.text for block in reading.document.blocks if block.kind is BlockKind.CODE)
        words = chain(reading.running.written, *map(WORD.findall, code))
        self._counts = Counter(map(str.lower, words))
        self._names = frozenset(_names(reading))
        self._addresses = _addresses(self._text)
        self._accepted = accepted(
            (*reading.settings.spelling.accept, *_house(reading)), reading.settings.folders
        )

    def leaves_alone(self, block: Block, candidate: Candidate) -> bool:
        """Whether the word is a name, accepted, or not the release's to answer for."""
        small = candidate.word.lower()
        if small.removesuffix("'s").removesuffix("’s") in self._names:
            return True
        if len(small) > 3 and small in self._addresses:
            # `jmendez@` writes a name; `globa` is no part of `globalhealth.example`.
            written = not candidate.word.islower() or small in _PARTS.split(self._addresses)
            if written:
                return True
        if self._reading.language(block) != "en":
            return True
        zone = self._reading.zone_at(block.prose.source_start(candidate.start))
        return zone in (Zone.LINKS, Zone.CODE) or self._accepted.has(
            block.text, candidate.start, candidate.end
        )

    def verdict(self, block: Block, runs: Runs, candidate: Candidate) -> Verdict | None:
        """What is thought of the word where it stands."""
        from prlint.spelling.verdict import in_capitals, of_capitalised, of_small

        word = candidate.word
        repeated = self._counts[word.lower()] > 1
        if is_foreign(runs, candidate) or is_named(runs, candidate) or self._lost_initial(block, candidate):
            return None
        if word.islower():
            return of_small(word, repeated=repeated, there=self._counts)
        if repeated or not word[1:].islower():
            if repeated or not word.isupper() or not in_capitals(runs.words, candidate.run):
                return None
            return of_capitalised(word, "headline", self._counts)
        return of_capitalised(word, part_of_line(block.text, runs, candidate), self._counts)

    def _lost_initial(self, block: Block, candidate: Candidate) -> bool:
        """Whether a letter on a line of its own stands before the word: a large initial that a converter cut off."""
        at = block.prose.source_start(candidate.start)
        before = self._text[max(0, at - 4) : at]
        letters = before.split()
        return "\n" in before and bool(letters) and len(letters[-1]) == 1 and letters[-1].isupper()


def _names(reading: Reading) -> Iterator[str]:
    """The words of names that the release's parts give, in small letters."""
    release = reading.release
    texts = [
        *(words for contact in release.contacts for words in (contact.name, contact.organization)),
        *(
            words
            for quote in (*release.quotes, *release.statements)
            if quote.speaker
            for words in (quote.speaker.name, quote.speaker.organization)
        ),
        *(boilerplate.organization for boilerplate in release.boilerplates),
        release.organization,
        *(release.dateline.places if release.dateline else ()),
    ]
    for text in (words.text for words in texts if words is not None):
        yield from (word.lower() for word in WORD.findall(text))


def _house(reading: Reading) -> Iterator[str]:
    """The house's own names: whole, as phrases."""
    house = reading.settings.house
    yield from (*house.names, *house.products)
    for name in (*(person.name for person in house.people), *(contact.name for contact in house.contacts)):
        yield from WORD.findall(name)


def _addresses(text: str) -> str:
    """E-mail addresses and addresses of the web, in small letters: who writes a name there has written it before."""
    found = [address.text for address in find_emails(text)] if "@" in text else []
    return " ".join((*found, *(address.text for address in find_urls(text)))).lower()
