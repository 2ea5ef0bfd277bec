"""Names that one release spells two ways."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from prlint.checks.hit import Hit, Related
from prlint.checks.names.written import key, mentions
from prlint.reading.zones import Zone
from prlint.release.people import HONORIFICS, ORGANISATIONS, ROLES
from prlint.spelling.accepted import accepted
from prlint.spelling.vocabulary import NAME, WORD, vocabulary
from prlint.text.slips import letter_mask, slips, unlike

if TYPE_CHECKING:
    from collections.abc import Iterator

    from prlint.checks.hit import Missing
    from prlint.checks.names.written import Mention
    from prlint.reading.reading import Reading
    from prlint.text.span import Span

_TITLES = ROLES | HONORIFICS
_SHORTEST = 5
"""Letters of names that are compared by letters: shorter ones are too many."""
_TWO = 8
"""Letters from which names may differ in two places."""
_SIDE_BY_SIDE = 4
"""Letters within which two slips lie."""
_SAYS = ("said", "says", "added", "adds", "told", "explained", "commented", "noted", "continued")
_SAID = 12
_OFTEN = 2
_SURELY = 3
"""Places from which the capitals inside a compound (`BioFuels`) are somebody's brand."""
_SHORT_NAME = 4
_MOST = 600
"""Different names that are compared: a release with more is a list."""
_ACRONYM = 5
_EVERYDAY = 4.0
_PARTICLES = frozenset("bin bte binte binti ibn al el de del da di du van von der".split())
_PEOPLES = frozenset("s n an ian ans ians ana ano".split())
"""Endings that make of a name a family or the people of a place."""


class _Name(NamedTuple):
    """One spelling and the places where it stands."""

    written: str
    places: list[Mention]

    @property
    def before(self) -> set[str]:
        """First names, or other capitalised words, that stand before it; no titles."""
        return {
            place.before
            for place in self.places
            if place.before and place.before not in _TITLES and place.before not in ORGANISATIONS
        }

    @property
    def after(self) -> set[str]:
        """Capitalised words that stand after it."""
        return {place.after for place in self.places if place.after}

    @property
    def is_titled(self) -> bool:
        """Whether a title stands before it somewhere."""
        return any(place.before in _TITLES for place in self.places)


def name_inconsistent(reading: Reading) -> Iterator[Hit]:
    """Names one or two letters from one that stands there oftener, or with other accents or capitals."""
    by_key: dict[str, dict[str, _Name]] = defaultdict(dict)
    for mention in mentions(reading):
        forms = by_key[key(mention.written)]
        written = mention.written
        form = forms.get(written)
        if form is None:
            form = forms[written] = _Name(written, [])
        form.places.append(mention)
    text = reading.document.source.text
    reported: set[Span | Missing] = set()
    for rare, usual in (
        *_same_letters(by_key),
        *_near(by_key, _people(reading), also_known="AKA" in text or "a.k.a." in text),
    ):
        hit = _hit(reading, rare, usual)
        if hit is not None and hit.place not in reported:
            reported.add(hit.place)
            yield hit


def _people(reading: Reading) -> frozenset[str]:
    """Surnames of those whom the release gives as speakers and contacts."""
    release = reading.release
    names = [contact.name for contact in release.contacts]
    names += [quote.speaker.name for quote in (*release.quotes, *release.statements) if quote.speaker]
    return frozenset(key(words.text.split()[-1]) for words in names if words is not None and words.text)


def _hit(reading: Reading, rare: _Name, usual: _Name) -> Hit | None:
    ours = [
        place
        for place in rare.places
        if reading.zone_at(place.block.prose.source_start(place.start)) not in (Zone.LINKS, Zone.CODE)
    ]
    if not ours:
        return None
    words = accepted(
        (*reading.settings.spelling.accept, *reading.settings.house.names), reading.settings.folders
    )
    if words.has(ours[0].block.text, ours[0].start, ours[0].end):
        return None
    related = (
        Related(_span(usual.places[0]), "written like this here"),
        *(Related(_span(place), "here again") for place in ours[1:4]),
    )
    meant = usual.written.upper() if rare.written.isupper() else usual.written
    first = ours[0]
    if first.possessive and rare.written + "s" == usual.written:
        # `Rolling's` of Rollings: the apostrophe is part of the fault.
        end = first.end + 2
        shown = first.block.text[first.start : end]
        mark = shown[-2]
        return Hit(
            first.block.prose.span(first.start, end),
            {"name": shown, "other": meant},
            None,
            (f"{meant}{mark}", f"{meant}{mark}s"),
            related,
        )
    return Hit(_span(first), {"name": rare.written, "other": meant}, None, (meant,), related)


def _span(place: Mention) -> Span:
    return place.block.prose.span(place.start, place.end)


def _ordered(one: _Name, other: _Name) -> tuple[_Name, _Name]:
    """The rarer first; of two equal ones that without accents, else the later one."""
    if len(one.places) != len(other.places):
        return (one, other) if len(one.places) < len(other.places) else (other, one)
    if one.written.isascii() != other.written.isascii():
        return (one, other) if one.written.isascii() else (other, one)
    for slipped, right in ((one, other), (other, one)):
        # `NIcola`: a key held too long.
        written = slipped.written
        if written[:2].isupper() and written[2:].islower() and right.written[1:].islower():
            return slipped, right
    first = one.places[0].block.prose.source_start(one.places[0].start)
    second = other.places[0].block.prose.source_start(other.places[0].start)
    return (one, other) if first > second else (other, one)


def _same_letters(by_key: dict[str, dict[str, _Name]]) -> Iterator[tuple[_Name, _Name]]:
    """Spellings that differ by accents, capitals, a hyphen or an apostrophe."""
    value_of = vocabulary().value
    for folded, forms in by_key.items():
        if len(forms) < 2 or len(folded) < _SHORT_NAME:
            continue
        mixed = [form for form in forms.values() if not form.written.isupper()]
        for at, one in enumerate(mixed):
            for other in mixed[at + 1 :]:
                rare, usual = _ordered(one, other)
                if value_of(folded) & WORD and not (one.before & other.before):
                    continue
                if _is_style(one, other):
                    continue
                yield rare, usual


def _near(
    by_key: dict[str, dict[str, _Name]], people: frozenset[str], *, also_known: bool
) -> Iterator[tuple[_Name, _Name]]:
    """Spellings that differ by a letter, or by two in long names, where both can only be the same name."""
    buckets: dict[str, list[tuple[str, int, _Name]]] = defaultdict(list)
    for folded, forms in by_key.items():
        if len(folded) >= _SHORT_NAME and folded.isalpha():
            usual = max(forms.values(), key=lambda form: (not form.written.isupper(), len(form.places)))
            places = [place for other in forms.values() for place in other.places]
            buckets[folded[0]].append((folded, letter_mask(folded), _Name(usual.written, places)))
    # Lists of sanctions give the spellings that one person is also known by.
    if also_known or sum(map(len, buckets.values())) > _MOST:
        return
    for bucket in buckets.values():
        for at, (folded, letters, one) in enumerate(bucket):
            for other_folded, other_letters, other in bucket[at + 1 :]:
                if (letters ^ other_letters).bit_count() > 4 or len(folded) + len(
                    other_folded
                ) < 2 * _SHORTEST - 1:
                    continue
                # `SoberCheck`, `SoberSure`: products of one house.
                family = not one.written[1:].islower() and not one.written.isupper()
                most = 2 if not family and len(folded) >= _TWO and len(other_folded) >= _TWO else 1
                if not _is_slip(folded, other_folded, most):
                    continue
                rare, usual = _ordered(one, other)
                if ("-" in rare.written) == ("-" in usual.written) and _is_one(rare, usual, people):
                    yield rare, usual


def _is_slip(one: str, other: str, most: int) -> bool:
    """Whether at most so many slips lie between two names, side by side: slips far apart make another name."""
    rests = unlike(one, other)
    return max(map(len, rests)) <= _SIDE_BY_SIDE and slips(*rests, most) <= most


def _is_one(  # noqa: PLR0911 -- one return a kind of evidence
    rare: _Name, usual: _Name, people: frozenset[str]
) -> bool:
    """Whether the two spellings can only be meant for one name."""
    few, many = key(rare.written), key(usual.written)
    if _is_lost_s(rare, usual, few, many):
        return True
    value, other = vocabulary().value(few), vocabulary().value(many)
    known = value & (WORD | NAME)
    shared = {word for word in rare.before & usual.before if not _is_everyday(word)}
    shared_after = (rare.after & usual.after) - _PARTICLES
    if rare.written.isupper() and usual.written.isupper() and len(few) <= _ACRONYM:
        return False
    if _is_everyday(few) and _is_everyday(many):
        return False
    tail = _tail(few, many)
    first = any(map(_is_first_name, usual.before))
    person = many in people or (
        many not in ORGANISATIONS
        and many not in _TITLES
        and (usual.is_titled or (first and not other & WORD))
    )
    if any(map(_is_first_name, shared)) and tail not in _PEOPLES:
        return True
    if person and not known:
        # Somebody else has a first name of his own; a family and its followers are longer than the name.
        own = rare.before and usual.before and not shared
        if len(few) < _SHORTEST and (rare.before or (many not in people and not usual.is_titled)):
            return False
        return not own and not (tail in _PEOPLES and few.startswith(many))
    if tail is not None:
        return False
    if any(not vocabulary().value(word) & WORD for word in shared_after) and not shared:
        return _is_first_name(many) or not known
    if value & WORD or (other & WORD and not shared):
        return False
    if rare.before or (rare.after and usual.after):
        # It has a first name of its own, which is another.
        return bool(shared or shared_after) and not known
    if known:
        return (rare.is_titled and first) or (many in people and any(map(_speaks, rare.places)))
    bare = not any(place.before in ORGANISATIONS for place in rare.places)
    return bare and ((len(usual.places) >= _OFTEN and len(rare.places) == 1) or bool(usual.before))


def _speaks(place: Mention) -> bool:
    """Whether `said` or the like stands beside it."""
    text = place.block.text
    return text[place.end : place.end + _SAID].lstrip().startswith(_SAYS) or text[
        max(0, place.start - _SAID) : place.start
    ].rstrip().endswith(_SAYS)


def _is_lost_s(rare: _Name, usual: _Name, few: str, many: str) -> bool:
    """`Rolling's` for Rollings: a surname that ends in s, and the word without it stands there only as a possessive."""
    return (
        few + "s" == many
        and all(place.possessive for place in rare.places)
        and any(_is_first_name(word) for word in usual.before)
        and not rare.before
        # `the Democrats`: many of them.
        and not any(
            place.block.text[max(0, place.start - 4) : place.start].lower() == "the "
            for place in usual.places
        )
    )


def _tail(one: str, other: str) -> str | None:
    """The letters by which one name is longer, or the last letter if only that differs; None if they differ elsewhere."""
    shorter, longer = sorted((one, other), key=len)
    if longer.startswith(shorter):
        return longer[len(shorter) :]
    return longer[-1] if longer.startswith(shorter[:-1]) else None


def _is_style(one: _Name, other: _Name) -> bool:
    """`Long-Term` and `Long-term`, `Agrifood` and `Agri-Food`; `México` in a Spanish name: no two spellings of a name."""
    from prlint.spelling.formed import is_formed

    joined = ("-" in one.written) + ("-" in other.written)
    if joined == 2:
        return True
    if one.before and other.before and not one.before & other.before and not one.after & other.after:
        # `First BanCorp`, `Hills Bancorp`: two of them.
        return True
    most = max(len(one.places), len(other.places))
    if (joined or most < _SURELY) and is_formed(key(one.written)):
        return True
    accented, plain = (one, other) if other.written.isascii() else (other, one)
    if joined or accented.written.isascii() or not plain.written.isascii():
        return False
    value = vocabulary().value(key(plain.written))
    return (
        bool(value & NAME)
        and not any(
            first & second for first, second in ((one.before, other.before), (one.after, other.after))
        )
        and not one.is_titled
        and not other.is_titled
        and not any(map(_is_first_name, one.before | other.before))
    )


def _is_everyday(word: str) -> bool:
    """Whether everybody uses the word small: `state`, `county`."""
    return vocabulary().is_word(word) and vocabulary().frequency(word) >= _EVERYDAY


def _is_first_name(word: str) -> bool:
    value = vocabulary().value(word)
    return bool(value & NAME) and (not value & WORD or vocabulary().frequency(word) < _EVERYDAY)
