"""Names that one release spells two ways."""

from __future__ import annotations

from collections import defaultdict
from functools import lru_cache
from typing import TYPE_CHECKING

from prlint.checks.hit import Hit, Related
from prlint.checks.names.forms import Form, ordered
from prlint.checks.names.same_name import is_one, is_style
from prlint.checks.names.written import key, mentions
from prlint.reading.zones import Zone
from prlint.spelling.accepted import accepted
from prlint.spelling.vocabulary import WORD, vocabulary
from prlint.text.slips import letter_mask, slips, unlike

if TYPE_CHECKING:
    from collections.abc import Iterator

    from prlint.checks.hit import Missing
    from prlint.checks.names.written import Mention
    from prlint.reading.reading import Reading
    from prlint.text.span import Span

_SHORTEST = 5
"""Letters of names that are compared by letters: shorter ones are too many."""
_TWO = 8
"""Letters from which names may differ in two places."""
_SIDE_BY_SIDE = 4
"""Letters within which two slips lie."""
_SHORT_NAME = 4
_MOST = 600
"""Different names that are compared: a release with more is a list."""
_letters = lru_cache(10_000)(letter_mask)


def name_inconsistent(reading: Reading) -> Iterator[Hit]:
    """Names one or two letters from one that stands there oftener, or with other accents or capitals."""
    by_key: dict[str, dict[str, Form]] = defaultdict(dict)
    for mention in mentions(reading):
        name = mention.name
        forms, written = by_key[name.folded], name.written
        form = forms.get(written)
        if form is None:
            form = forms[written] = Form(written, [])
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


def _hit(reading: Reading, rare: Form, usual: Form) -> Hit | None:
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
    if first.name.possessive and rare.written + "s" == usual.written:
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


def _same_letters(by_key: dict[str, dict[str, Form]]) -> Iterator[tuple[Form, Form]]:
    """Spellings that differ by accents, capitals, a hyphen or an apostrophe."""
    value_of = vocabulary().value
    for folded, forms in by_key.items():
        if len(forms) < 2 or len(folded) < _SHORT_NAME:
            continue
        mixed = [form for form in forms.values() if not form.written.isupper()]
        for at, one in enumerate(mixed):
            for other in mixed[at + 1 :]:
                rare, usual = ordered(one, other)
                if value_of(folded) & WORD and not (one.before & other.before):
                    continue
                if is_style(one, other) or max(one.written.count("-"), other.written.count("-")) > 1:
                    # `Rainbow-College-Fund` is an account's name.
                    continue
                yield rare, usual


def _near(
    by_key: dict[str, dict[str, Form]], people: frozenset[str], *, also_known: bool
) -> Iterator[tuple[Form, Form]]:
    """Spellings that differ by a letter, or by two in long names, where both can only be the same name."""
    buckets: dict[str, list[tuple[str, int, int]]] = defaultdict(list)
    for folded in by_key:
        if len(folded) >= _SHORT_NAME and folded.isalpha():
            buckets[folded[0]].append((folded, len(folded), _letters(folded)))
    # Lists of sanctions give the spellings that one person is also known by.
    if also_known or sum(map(len, buckets.values())) > _MOST:
        return
    for bucket in buckets.values():
        for at, (folded, length, letters) in enumerate(bucket):
            alike = [
                other
                for other, other_length, other_letters in bucket[at + 1 :]
                if (letters ^ other_letters).bit_count() <= 4 and -3 < length - other_length < 3
            ]
            for other_folded in alike:
                if length + len(other_folded) < 2 * _SHORTEST - 1:
                    continue
                most = 2 if length >= _TWO and len(other_folded) >= _TWO else 1
                if not _is_slip(folded, other_folded, most):
                    continue
                one, other = _usual(by_key[folded]), _usual(by_key[other_folded])
                # `SoberCheck`, `SoberSure`: products of one house.
                family = any(map(_is_camel, (one.written, other.written)))
                if family and most == 2 and not _is_slip(folded, other_folded, 1):
                    continue
                rare, usual = ordered(one, other)
                if _are_two_compounds(rare.written, usual.written):
                    continue
                if ("-" in rare.written) == ("-" in usual.written) and is_one(rare, usual, people):
                    yield rare, usual


def _is_camel(name: str) -> bool:
    return not name[1:].islower() and not name.isupper()


def _are_two_compounds(one: str, other: str) -> bool:
    """`Attorneys-General` and `Attorney-General`, `Europe-based` and `European-based`, `GMP-compliant` and `GxP-compliant`."""
    parts, others = one.split("-"), other.split("-")
    return len(parts) == len(others) > 1 and all(map(_may_both_be, parts, others))


def _may_both_be(one: str, other: str) -> bool:
    """Whether two parts are the same, two forms of a word, or letters that stand for words."""
    shorter, longer = sorted((one, other), key=len)
    forms = longer.startswith(shorter) and longer[len(shorter) :] in ("", "s", "n", "an", "ian")
    return forms or one[1:].isupper() or other[1:].isupper()


def _usual(forms: dict[str, Form]) -> Form:
    """The form that a name has most often, with the places of all its forms."""
    usual = max(forms.values(), key=lambda form: (not form.written.isupper(), len(form.places)))
    return Form(usual.written, [place for form in forms.values() for place in form.places])


def _is_slip(one: str, other: str, most: int) -> bool:
    """Whether at most so many slips lie between two names, side by side: slips far apart make another name."""
    rests = unlike(one, other)
    return max(map(len, rests)) <= _SIDE_BY_SIDE and slips(*rests, most) <= most
