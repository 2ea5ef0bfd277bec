"""Acronyms that nothing in the release spells out."""

from __future__ import annotations

from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING

from prlint.checks.hit import Hit
from prlint.checks.names.body import in_body
from prlint.checks.names.letters_in_text import stands_for_words
from prlint.reading.acronyms import common_words
from prlint.reading.zones import Zone
from prlint.release.places import known_city
from prlint.spelling.vocabulary import vocabulary
from prlint.text.patterns import bounded

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from prlint.reading.acronym_definitions import Use
    from prlint.reading.reading import Reading
    from prlint.text.span import Span

_ROMAN = frozenset("IVXL")
# Behind these letters they make the name of a house that nobody spells out: `NCC Group`, `AUT University`.
_HOUSES = frozenset(
    """
    advisors airlines airways architects arena associates bank biotech brands capital collective college communications company consulting corp corporation
    digital energy entertainment fm foundation global group health healthcare holding holdings hospital hotel hotels inc
    industries institute insurance international labs laboratories limited llc ltd media motors networks news oil
    partners pharma pharmaceuticals plc press productions radio records solutions sports studios system stadium systems tech
    technologies technology telecom therapeutics tv university ventures
    """.split()
)
# Behind an article and before one of these, letters that are also a word are a name: `the FIRE Act`.
_NAMED_AFTER = bounded(
    r"^ (?:Act|Program(?:me)?|Initiative|Workshop|Project|Fund|Grants?|Plan|Network|Coalition|Alliance|Task|Team|Center|Centre|Committee|Conference|Award)s?\b"
)
_NOUN_ENDS = bounded(
    r"^(?:[.,;)]|’s\b|'s\b| (?:program(?:me)?|act|initiative|grants?|scheme|project|fund)s?\b)"
)
_DETERMINED = bounded(r"(?:^|[\s(])(?:[Tt]he|[Aa]n?|[Ii]ts|[Oo]ur|[Hh]is|[Hh]er|[Tt]heir|[Tt]his)\s$")
_MARKED = bounded(r"^[’']?s?\s?(?:™|®|\((?:TM|R)\))")
# `NVM Express™`, `the brand LUX`.
_MARKED_NAME = bounded(r"^ [A-Z][\w-]+\s?(?:™|®)")
_BRAND = bounded(r"(?i)\b(?:brand|label|start-?up|band|duo|boutique)\s$")
_EXPLAINED = bounded(r"^ \((?=[^()]*[a-z]{2})[^()\d:]*? [^()\d:]*? ?[^()\d:]*\)")
_HOUSE_AFTER = bounded(r"^ [A-Z][\w’-]+,? (?:Inc|LLC|Ltd|Limited|OOO|OAO|GmbH|Corp)\b")
_NEXT = bounded(r"[ \xa0\n]([A-Z][A-Za-z]*\.?)")
# The campuses of one university are called by its letters: `UC Santa Cruz`.
_CAMPUSES = frozenset("UC CSU CUNY SUNY UNC UNT UT UW UMASS UMN".split())
_CAMPUS = bounded(r"^(?:,? (?:at )?|-)[A-Z][a-z]")
_WELL_KNOWN_WORD = 4.2
"""Frequency from which a word in capitals is a word (see `Vocabulary.frequency`)."""
_MOST = 150
"""Acronyms looked at: a text with more is a table of codes, and each costs a look at all of it."""
_SPOKEN = 5
"""Letters of an acronym that is spoken as a word, at least."""


def acronym_undefined(reading: Reading, *, known: Sequence[str]) -> Iterator[Hit]:
    """Letters that stand for words which the release never gives; one hit for each, where it stands first."""
    acronyms = reading.acronyms
    if acronyms.uses.keys() <= _known(tuple(known)):
        return
    alone = _known(tuple(known)) | _of_the_house(reading)
    paragraphs = [words.span for words in reading.release.paragraphs]
    candidates = (
        (acronym, uses)
        for acronym, uses in acronyms.uses.items()
        if acronym not in alone
        and not _ROMAN.issuperset(acronym)
        and (acronym.lower() not in common_words() or _is_a_noun(uses))
    )
    for acronym, uses in islice(candidates, _MOST):
        first = next(
            (use for use in uses if stands_for_words(use) and _is_read(reading, use, paragraphs)), None
        )
        if first is None or any(_names_house(use) for use in uses) or acronyms.definitions(acronym):
            continue
        if acronyms.spelled_out(acronym) or _reads_as_a_name(acronym, uses):
            continue
        if _is_a_word(reading, acronym) and not _is_a_noun(uses):
            continue
        yield Hit(first.block.prose.span(first.start, first.start + len(acronym)), {"acronym": acronym})


@lru_cache(maxsize=8)
def _known(acronyms: tuple[str, ...]) -> frozenset[str]:
    return frozenset(acronyms)


def _of_the_house(reading: Reading) -> set[str]:
    """Letters in the issuer's own name, in its tickers, and in what the newsroom says are names."""
    release, house = reading.release, reading.settings.house
    names = [item.organization.text for item in release.boilerplates if item.organization is not None]
    if release.organization is not None:
        names.append(release.organization.text)
    if release.headline is not None:
        # `NZUSA Welcomes …`: who the release is about, first of all its sender.
        names += release.headline.text.split(maxsplit=1)[:1]
    names += [*house.names, *house.products, *(item.organization for item in house.boilerplates)]
    words = {
        word.strip("()“”\"',.").removesuffix("’s").removesuffix("'s")
        for name in names
        for word in name.split()
    }
    words.update(ticker.value.rpartition(":")[2] for ticker in release.tickers if ticker.value is not None)
    return words


def _names_house(use: Use) -> bool:
    """Whether the letters are the first part of a company's or school's name."""
    after = use.block.text[use.end : use.end + 60]
    if any(pattern.match(after) for pattern in (_MARKED, _MARKED_NAME, _EXPLAINED, _HOUSE_AFTER)):
        return True
    if _BRAND.search(use.block.text[max(0, use.start - 12) : use.start]):
        return True
    if use.acronym in _CAMPUSES and _CAMPUS.match(after):
        return True
    match = _NEXT.match(after[:24])
    if match is None:
        return False
    return match.group(1).lower().rstrip(".") in _HOUSES or known_city(match.group(1))


def _reads_as_a_name(acronym: str, uses: Sequence[Use]) -> bool:
    """Whether letters that can be spoken stand without an article wherever they stand, as names do: `visiting EDGAR`."""
    if len(acronym) < _SPOKEN or sum(map(acronym.count, "AEIOUY")) < 2:
        return False
    return not any(_DETERMINED.search(use.block.text[max(0, use.start - 8) : use.start]) for use in uses)


def _is_a_noun(uses: Sequence[Use]) -> bool:
    """Whether letters that are also a word stand for more: written so twice, and once as a noun or before one."""
    if len(uses) < 2 or len(uses[0].acronym) < 4:
        return False
    for use in uses:
        text, after = use.block.text, use.block.text[use.end : use.end + 16]
        if _DETERMINED.search(text[max(0, use.start - 8) : use.start]) and (
            _NAMED_AFTER.match(after) or _NOUN_ENDS.match(after)
        ):
            return True
    return False


def _is_a_word(reading: Reading, acronym: str) -> bool:
    """Whether the text also writes it as a word, small or with one capital: then the capitals are for stress."""
    small, titled = acronym.lower(), acronym.title()
    if len(acronym) > 3 and (known_city(acronym) or _is_well_known(small)):
        return True
    for block in reading.document.blocks:
        text = block.text
        for form in (small, titled):
            at = text.find(form)
            while at >= 0:
                stop = at + len(form)
                if (
                    not text[at - 1 : at].isalnum()
                    and not text[stop : stop + 1].isalnum()
                    and text[at - 1 : at] not in ("@", ".", "/")
                ):
                    return True
                at = text.find(form, stop)
    return False


def _is_well_known(word: str) -> bool:
    words = vocabulary()
    return words.is_word(word) and words.frequency(word) >= _WELL_KNOWN_WORD


def _is_read(reading: Reading, use: Use, paragraphs: list[Span]) -> bool:
    """Whether the letters stand in the headline or the body, in English."""
    place = use.block.prose.source_start(use.start)
    if reading.language(use.block) != "en":
        return False
    return reading.zone_at(place) is Zone.HEADLINE or in_body(reading, place, paragraphs)
