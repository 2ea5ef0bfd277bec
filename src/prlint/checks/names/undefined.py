"""Acronyms that nothing in the release spells out."""

from __future__ import annotations

from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING

from prlint.checks.hit import Hit
from prlint.checks.names.body import in_body
from prlint.reading.acronyms import common_words
from prlint.reading.zones import Zone
from prlint.release.places import known_city
from prlint.release.role_words import HONORIFICS
from prlint.release.shapes import shouted
from prlint.spelling.vocabulary import vocabulary
from prlint.text.patterns import bounded

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from prlint.reading.acronym_definitions import Use
    from prlint.reading.reading import Reading
    from prlint.text.span import Span

_ROMAN = frozenset("IVXL")
_PARTICLES = frozenset("El La Los Las Le Les Lo Il De Del Da Das Do Dos Di Al San Van Von".split())
_COMPANY = frozenset(
    "AG SA NV SE AB AS OY OYJ ASA BV KG SPA SAL ZAO OAO OOO JSC PJSC DMCC FZE FZCO BSC WLL KSC SDN BHD".split()
)
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
_CLOCK = bounded(r"\d\s?(?:[AaPp]\.?\s?[Mm]\.?)?\s$")
_HOUSE_AFTER = bounded(r"^ [A-Z][\w’-]+,? (?:Inc|LLC|Ltd|Limited|OOO|OAO|GmbH|Corp)\b")
_NEXT = bounded(r"[ \xa0\n]([A-Z][A-Za-z]*\.?)")
_TICKER = bounded(r"\([^()]*:\s*[A-Z.]*$")
_FIGURE_BEFORE = bounded(r"(?:^|[^\d])(?:\d{1,3}|\d+[.,]\d+)[ \xa0-]?$")
_FIGURE_AFTER = bounded(r"^(?:[- \xa0]?\d|[- ][A-Z]?\d)")
_CREDENTIAL = bounded(r"[A-Z][\w’'.-]*(?: [A-Z][\w’'.-]*)+(?:, [A-Z][A-Za-z.-]{1,6})*, $")
# The campuses of one university are called by its letters: `UC Santa Cruz`.
_CAMPUSES = frozenset("UC CSU CUNY SUNY UNC UNT UT UW UMASS UMN".split())
_CAMPUS = bounded(r"^(?:,? (?:at )?|-)[A-Z][a-z]")
# American stations are called by four letters that stand for nothing.
_STATION = bounded(
    r"(?i)\b(?:stations?|tv|television|radio|channel|fm|affiliates?|broadcast\w*|newscasts?)\b"
)
# `Okonkwo ZA, Ruiz K`: the authors of a paper.
_AUTHORS = bounded(r"[A-Z][\w’'-]+ [A-Z]{1,3}, [A-Z][\w’'-]+ [A-Z]{1,3}[,.]")
_WELL_KNOWN_WORD = 4.2
"""Frequency from which a word in capitals is a word (see `Vocabulary.frequency`)."""
_MOST = 150
"""Acronyms looked at: a text with more is a table of codes, and each costs a look at all of it."""
_SHORTEST = 12
"""A paragraph with fewer code points is a label, or the letters of whoever typed it."""
_SPOKEN = 5
"""Letters of an acronym that is spoken as a word, at least."""
_JOINED = frozenset("@/#._$\\+=&’'~*")


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
            (use for use in uses if _stands_for_words(use) and _is_read(reading, use, paragraphs)), None
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


def _stands_for_words(use: Use) -> bool:
    """Whether these letters are an acronym in running text: no code, label, ticker, degree, company form or shouted word."""
    text, start, end = use.block.text, use.start, use.end
    if len(text) < _SHORTEST:
        return False
    before, after = text[max(0, start - 60) : start], text[end : end + 8]
    if (
        before[-1:] in _JOINED
        or after[:1] in ("@", "/", "#", "_", "\\", "+", "=", "&", ":", "*")
        or (after[:1] == "." and after[1:2].isalnum())
    ):
        return False
    if (before[-1:] == "-" and (before[-2:-1].isupper() or before[-2:-1].isdigit())) or (
        after[:1] == "-" and after[1:2].isupper()
    ):
        return False
    plural = end - start > len(use.acronym)
    if (
        _FIGURE_AFTER.match(after)
        or (not plural and len(use.acronym) < 4 and _FIGURE_BEFORE.search(before))
        or before[-1:].isdigit()
    ):
        return False
    if use.acronym[-1] == "T" and _CLOCK.search(before):
        # The zone of a clock.
        return False
    if before[-1:] in ("“", '"', "‘") and after[:1] in ("”", '"', "’"):
        return False
    if _TICKER.search(before) or _CREDENTIAL.search(before) or _is_call_sign_or_author(use):
        return False
    word_before = before.split(" ")[-2] if before.endswith(" ") and before.count(" ") > 1 else before.strip()
    if word_before in _PARTICLES or word_before.rstrip(".").lower() in HONORIFICS:
        return False
    if use.acronym in _COMPANY and word_before[:1].isupper() and word_before.isalpha():
        return False
    return not _is_shouted(text, start, end)


def _is_call_sign_or_author(use: Use) -> bool:
    """Whether the letters are a station's, or the initials behind the surname of a paper's author."""
    text, letters = use.block.text, use.acronym
    around = text[max(0, use.start - 60) : use.end + 60]
    if len(letters) == 4:
        return letters[0] in "KW" and _STATION.search(around) is not None
    in_list = text[use.start - 1 : use.start] == " " and text[use.end : use.end + 1] in (",", ".")
    return len(letters) < 4 and in_list and _AUTHORS.search(around) is not None


def _is_shouted(text: str, start: int, end: int) -> bool:
    """Whether the letters stand in a run of words in capitals, or in a line of them."""
    before, after = text[max(0, start - 40) : start].split()[-2:], text[end : end + 40].split()[:2]
    words = [word.strip("“”\"'’(),.:;!?–—-") for word in (*before, *after)]
    loud = [word for word in words if len(word) > 1 and word.isupper()]
    if not loud:
        return not words
    long = end - start > 3
    if len(loud) > 1 or any(
        len(word) > 6 or (long and len(word) > 3) or word.lower() in common_words() for word in loud
    ):
        return True
    left = text.rfind("\n", 0, start) + 1
    right = text.find("\n", end)
    return shouted(text[max(left, start - 200) : min(len(text) if right < 0 else right, end + 200)])
