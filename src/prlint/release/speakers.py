"""From attributions to speakers: surnames and pronouns resolved to the full name given elsewhere."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

import re2

from prlint.release.description import described
from prlint.release.model import Evidence, Speaker
from prlint.text.patterns import linear

if TYPE_CHECKING:
    from prlint.release.attributed_name import Attribution
    from prlint.release.layout import Page

_PART_OF = linear(r"\b(?:of|at|for|in|the)\s$")
# Quoted words name others than the speaker; what stands before the first attribution of a paragraph counts.
_UNQUOTED = linear(r"[“\"][^“”\"]*[”\"]?")


class Place(NamedTuple):
    """Where an attribution stands: its block and the prose offset that its ranges count from."""

    block: int
    shift: int


class People:
    """The full names of a text, to resolve surnames with."""

    def __init__(self, page: Page) -> None:
        self._texts = [block.text for block in page.blocks]
        self._headings = {line.block for line in page.lines if line.field == "headline" or line.heading}
        self._full: dict[str, str | None] = {}

    def given_name(self, given: str) -> str | None:
        """The full name that begins with this given name, if the text has exactly one such."""
        from prlint.release.attributed_name import mentions

        names: set[str] = set()
        for text in self._texts:
            at = text.find(f"{given} ")
            while at >= 0:
                for mention in mentions(text[at : at + 60])[:1]:
                    if mention.name is not None and mention.name[0] == 0:
                        names.add(" ".join(text[at : at + mention.name[1]].split()))
                at = text.find(f"{given} ", at + 1)
        return names.pop() if len(names) == 1 else None

    def full_name(self, surname: str) -> str | None:
        """The name with this surname that the text gives most often, the first among equals; None if only the surname is there."""
        key = surname.casefold()
        if key not in self._full:
            self._full[key] = self._search(surname)
        return self._full[key]

    def _search(self, surname: str) -> str | None:
        if not surname or not all(character.isalpha() or character in "-’'. " for character in surname):
            return None
        from prlint.release.attributed_name import mentions

        wanted = surname.casefold()
        pattern = re2.compile(rf"(?i)(?:^|[^\pL])(?:{re2.escape(surname)})(?:[^\pL]|$)")
        given: Counter[str] = Counter()
        for number, text in enumerate(self._texts):
            if wanted not in text.casefold():
                continue
            for match in pattern.finditer(text):
                near = text[max(0, match.start() - 70) : match.end() + 20]
                for mention in mentions(near):
                    if mention.surname.casefold() != wanted or mention.name is None:
                        continue
                    name = " ".join(near[mention.name[0] : mention.name[1]].split())
                    if len(name.split()) >= 2:
                        # Headlines have capitals before a name that are no part of it.
                        given[name] += 1 if number in self._headings else 100
        return given.most_common(1)[0][0] if given else None


def speaker(
    page: Page, people: People, found: Attribution, place: Place, before: Speaker | None
) -> Speaker | None:
    """The speaker of an attribution; `before` is whoever spoke last, for a pronoun."""
    start, end = found.subject[0] + place.shift, found.subject[1] + place.shift
    prose = page.blocks[place.block].prose
    source = page.document.source.text
    span = prose.span(start, end)
    if found.pronoun:
        named = (
            _nearest(page, place.block, place.shift, depth=1)
            or before
            or _nearest(page, place.block, start, depth=3)
        )
        if named is None or named.name is None:
            return None
        return named.model_copy(update={"raw": span.of(source), "span": span, "evidence": Evidence.SHAPE})
    if found.name is None:
        return None
    left, right = found.name[0] + place.shift, found.name[1] + place.shift
    words = page.block_words(place.block, left, right)
    text = words.text
    full = people.full_name(found.surname) or (None if found.full else people.given_name(found.surname))
    if full is not None and (not found.full or text.isupper()):
        words = words.model_copy(update={"text": full})
    title, organization = described(page, place.block, start, left, right, end)
    return Speaker.of(
        raw=span.of(source),
        span=span,
        evidence=Evidence.SHAPE,
        name=words,
        title=title,
        organization=organization,
    )


def _nearest(page: Page, block: int, offset: int, *, depth: int) -> Speaker | None:
    """Whoever is named last before a pronoun, in its paragraph and as many before it as `depth` allows."""
    from prlint.release.attributed_name import mentions

    for number in range(block, max(-1, block - depth), -1):
        text = page.blocks[number].text
        part = _UNQUOTED.sub(
            lambda match: " " * len(match.group()), text[:offset] if number == block else text
        )
        named = [
            mention.name
            for mention in mentions(part)
            if mention.name is not None and not _PART_OF.search(part[: mention.name[0]][-12:])
        ]
        if named:
            left, right = named[-1]
            words = page.block_words(number, left, right)
            return Speaker.of(raw=words.raw, span=words.span, evidence=Evidence.POSITION, name=words)
    return None
