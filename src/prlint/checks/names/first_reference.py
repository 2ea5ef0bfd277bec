"""People who are named first by title and surname only."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from prlint.checks.damage import scanned
from prlint.checks.hit import Hit, Severity
from prlint.checks.names.body import in_body
from prlint.checks.names.given import Given
from prlint.checks.names.titled import TITLED, Titled, titled
from prlint.readers.document import BlockKind
from prlint.reading.zones import Zone
from prlint.release.model import Kind
from prlint.spelling.vocabulary import vocabulary
from prlint.text.patterns import bounded, linear

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from prlint.reading.reading import Reading

_QUOTED = linear(r"[“\"][^“”\"]*[”\"]?")
_FIRST_PERSON = linear(r"\b(?:I|my|me|myself)\b")
_LABELLED = linear(r"^[A-Z][A-Za-z .’'-]{0,30}:(?:\s|$)")
_OPENING = ("“", '"', "‘")
_CLOSING = bounded(r"^[,.]?[”\"’]")
_AGED = bounded(r"^,\s\d\d\b")
_SENTENCE_END = linear(r"[.!?:…]")
"""A line without an end is a headline, a label or an item of a list."""
_SPOKEN = linear(
    r"(?i)\b(?:remarks|testimony|testifies|statement|speech|address|keynote|transcript|interview|doorstop|op-?ed|column)\b"
)
_SPEECH = 3
"""So often does somebody say `I` outside quotation marks who speaks all the time, and so many turns has a talk."""
_LISTED_BEFORE = bounded(r"[A-Z0-9][\w&’'.-]*(?: \w[\w&’'.-]*){0,4}, $")
_LISTED_AFTER = bounded(r",? (?:and |or |& )?[A-Z0-9]")
_HEADLINE = 200
"""Code points of a headline that ran together with the text."""
_MOST = 150
"""People looked at: a text with more is a list, and each costs a look at all of it."""


def full_name_first_reference(reading: Reading, *, famous: Sequence[str]) -> Iterator[Hit]:
    """A title and a surname in the body before, or without, the name in full; one hit for each person."""
    left_alone = {_folded(name) for name in famous}
    given: Given | None = None
    lowered: Severity | None = None
    for found in islice(_first_mentions(reading), _MOST):
        if _folded(found.person) in left_alone or _is_called_so(found):
            continue
        if given is None:
            given = Given(reading)
            lowered = Severity.INFO if _is_doubtful(reading) else None
        place = found.block.prose.span(found.start, found.end)
        quoted = reading.zone_at(place.start) is Zone.QUOTES
        name = given.full_name(found.surname)
        if name is None:
            if not _is_somebody(given, found):
                continue
            # A speaker says `Mr. Okonkwo` as the speaker likes.
            level = Severity.INFO if quoted and found.is_courtesy else lowered
            advice = f"Write the full name of {found.person} here: the release has it nowhere"
            yield Hit(place, {"advice": advice}, level, suggestions=_of_house(reading, found))
        elif name.start > place.start and name.in_body and not quoted and not _is_a_word_only(found.surname):
            advice = f"Write the full name here, where {found.person} is named first: “{name.text}” comes only later"
            yield Hit(place, {"advice": advice}, lowered, suggestions=(f"{found.title} {name.text}",))


def _first_mentions(reading: Reading) -> Iterator[Titled]:
    """Titles with a surname in the body, for each surname the first."""
    met: set[str] = set()
    paragraphs = [words.span for words in reading.release.paragraphs]
    for block in reading.running.blocks_with(TITLED):
        if block.kind is BlockKind.HEADING:
            continue
        for found in titled(block):
            key = found.surname.casefold()
            place = block.prose.source_start(found.start)
            if key in met or not in_body(reading, place, paragraphs) or reading.language(block) != "en":
                continue
            if _SENTENCE_END.search(block.text[found.end : found.end + 4000]) is None:
                continue
            if not _may_be_headline(reading, found):
                met.add(key)
                yield found


def _may_be_headline(reading: Reading, found: Titled) -> bool:
    """Whether it stands where a headline would that lost its line end."""
    return (
        reading.release.headline is None
        and found.start < _HEADLINE
        and found.block
        is next((block for block in reading.document.blocks if len(block.text) > _HEADLINE), None)
    )


def _is_somebody(given: Given, found: Titled) -> bool:
    """Whether the word behind a title is a surname and rightly spelled."""
    if _is_a_word_only(found.surname) or (found.is_courtesy and _is_in_list(found)):
        return False
    if (
        given.writes_small(found.surname)
        or given.is_near_miss(found.surname)
        or given.is_glued(found.surname)
    ):
        return False
    return not found.is_doubtful or given.stands_alone(found.surname)


def _is_called_so(found: Titled) -> bool:
    """Whether the title is no title: “Detective Flynch,” as somebody named himself; Dean Boland, 35, whose first name it is."""
    text = found.block.text
    before, behind = text[max(0, found.start - 1) : found.start], text[found.end : found.end + 6]
    quoted = before in _OPENING and _CLOSING.match(behind) is not None
    return quoted or (found.title == "Dean" and _AGED.match(behind) is not None)


def _is_a_word_only(surname: str) -> bool:
    """Whether nobody is called so: `Chief Instigator` is an office."""
    words = vocabulary()
    return words.is_word(surname.lower()) and not words.is_name(surname.lower())


def _is_in_list(found: Titled) -> bool:
    """Whether it stands among other names with a comma on both sides: bands, brands and shops are called so."""
    text = found.block.text
    return _LISTED_BEFORE.search(text[max(0, found.start - 60) : found.start]) is not None and (
        _LISTED_AFTER.match(text[found.end : found.end + 40]) is not None
    )


def _folded(person: str) -> str:
    return person.casefold().replace(".", "")


def _of_house(reading: Reading, found: Titled) -> tuple[str, ...]:
    people = reading.settings.house.people
    return tuple(
        f"{found.title} {person.name}" for person in people if person.name.split()[-1] == found.surname
    )


def _is_doubtful(reading: Reading) -> bool:
    """Whether the words are not the press office's to change (somebody speaks all the time), or a scanner misread them."""
    release = reading.release
    if release.kind is Kind.STATEMENT or scanned(reading.document.source.text):
        return True
    if release.headline is not None and _SPOKEN.search(release.headline.text) is not None:
        return True
    said = turns = 0
    for words in release.paragraphs:
        turns += _LABELLED.search(words.text[:40]) is not None
        said += sum(1 for _ in _FIRST_PERSON.finditer(_QUOTED.sub(" ", words.text)))
    return said >= _SPEECH or turns >= _SPEECH
