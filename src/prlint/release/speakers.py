"""From attributions to speakers: surnames and pronouns resolved to the full name given elsewhere."""

from __future__ import annotations

from collections import Counter
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from prlint.release.description import described
from prlint.release.model import Evidence, Speaker
from prlint.text.patterns import bounded, linear

if TYPE_CHECKING:
    from collections.abc import Iterator

    from prlint.release.attributed_name import Attribution
    from prlint.release.layout import Page

_PART_OF = bounded(r"\b(?:of|at|for|in|the)\s$")
_CAPITALISED = linear(r"\p{Lu}[\p{L}’'-]*\p{L}")
_FEW = 40
"""Words that are looked for one by one before all are read once."""
_NEAR = 2000
"""Code points before a pronoun in which the one is named for whom it stands."""
_ENOUGH = 60
"""Places of one word that are looked at."""
# Quoted words name others than the speaker; what stands before the first attribution of a paragraph counts.
_QUOTED = linear(r"[“\"][^“”\"]*[”\"]?")


class Place(NamedTuple):
    """Where an attribution stands: its block and the prose offset that its ranges count from."""

    block: int
    shift: int


class People:
    """The full names of a text, to resolve surnames and given names with."""

    def __init__(self, page: Page) -> None:
        self._texts = [block.text for block in page.blocks]
        self._headings = {line.block for line in page.lines if line.field == "headline" or line.heading}
        self._full: dict[str, str | None] = {}
        self._unquoted: dict[int, str] = {}
        self._asked = 0

    def _places(self, word: str) -> Iterator[tuple[int, int]]:
        """Where a capitalised word stands, as block and offset."""
        self._asked += 1
        if self._asked > _FEW:
            yield from self._index.get(word, ())
            return
        for number, text in enumerate(self._texts):
            at, found = text.find(word), 0
            while at >= 0 and found < _ENOUGH:
                around = text[at - 1 : at] + text[at + len(word) : at + len(word) + 1]
                if not any(character.isalpha() for character in around):
                    found += 1
                    yield number, at
                at = text.find(word, at + 1)

    @cached_property
    def _index(self) -> dict[str, list[tuple[int, int]]]:
        """The places of all capitalised words, read once: so that a text of a thousand speakers is read once."""
        places: dict[str, list[tuple[int, int]]] = {}
        for number, text in enumerate(self._texts):
            for match in _CAPITALISED.finditer(text):
                found = places.setdefault(match.group(), [])
                if len(found) < _ENOUGH:
                    found.append((number, match.start()))
        return places

    def unquoted(self, block: int) -> str:
        """The text of a block with blanks in place of what is quoted in it."""
        found = self._unquoted.get(block)
        if found is None:
            found = self._unquoted[block] = _QUOTED.sub(
                lambda match: " " * len(match.group()), self._texts[block]
            )
        return found

    def full_name(self, surname: str) -> str | None:
        """The name with this surname that the text gives most often, the first among equals; None if only the surname is there."""
        key = surname.casefold()
        if key not in self._full:
            self._full[key] = self._search(surname)
        return self._full[key]

    def _search(self, surname: str) -> str | None:
        from prlint.release.attributed_name import mentions

        wanted = surname.casefold()
        given: Counter[str] = Counter()
        forms = (
            {surname, surname.title(), surname.upper()} if surname.isupper() else {surname, surname.upper()}
        )
        for number, at in sorted(place for form in forms for place in self._places(form)):
            near = self._texts[number][max(0, at - 70) : at + len(wanted) + 20]
            for mention in mentions(near):
                if mention.name is None or mention.surname.casefold() != wanted:
                    continue
                name = " ".join(near[slice(*mention.name)].split())
                if len(name.split()) >= 2:
                    # Headlines have capitals before a name that are no part of it.
                    given[name] += 1 if number in self._headings else 100
        return given.most_common(1)[0][0] if given else None

    def given_name(self, given: str) -> str | None:
        """The full name that begins with this given name, if the text has exactly one such."""
        from prlint.release.attributed_name import mentions

        names: set[str] = set()
        for number, at in self._places(given):
            near = self._texts[number][at : at + 60]
            for mention in mentions(near)[:1]:
                if mention.name is not None and mention.name[0] == 0:
                    names.add(" ".join(near[: mention.name[1]].split()))
        return names.pop() if len(names) == 1 else None


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
            _nearest(page, people, place.block, place.shift, depth=1)
            or before
            or _nearest(page, people, place.block, start, depth=3)
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


def _nearest(page: Page, people: People, block: int, offset: int, *, depth: int) -> Speaker | None:
    """Whoever is named last before a pronoun, in its paragraph and as many before it as `depth` allows."""
    from prlint.release.attributed_name import mentions

    for number in range(block, max(-1, block - depth), -1):
        text = people.unquoted(number)
        stop = offset if number == block else len(text)
        shift = max(0, stop - _NEAR)
        part = text[shift:stop]
        named = [
            mention.name
            for mention in mentions(part)
            if mention.name is not None and not _PART_OF.search(part[: mention.name[0]][-12:])
        ]
        if named:
            left, right = named[-1]
            words = page.block_words(number, shift + left, shift + right)
            return Speaker.of(raw=words.raw, span=words.span, evidence=Evidence.POSITION, name=words)
    return None
