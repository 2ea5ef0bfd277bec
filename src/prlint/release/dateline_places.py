"""The places of a dateline: whether words read as places, and the city, region and country in them."""

from __future__ import annotations

from typing import NamedTuple

from prlint.release.places import country_code, known_city, region_country
from prlint.text.patterns import bounded

_QUARTER = bounded(
    r"^(?:NE|NW|SE|SW|North|South|East|West|Northeast|Northwest|Southeast|Southwest|Downtown|Near)\s+"
)
_AND = bounded(r"\s+and\s+|\s*&\s*|\s*/\s*|\s*;\s*|\s+[-–]\s+")
_CITY = bounded(
    r"(?:[A-Z][\w’'.\-]*|ʻ?[A-Z]\w+)(?:[ \-](?:[A-Z][\w’'.\-]*|de|la|del|upon|on|of|le|les|sur|du|am|the|by|do|dos)){0,4}$"
)
_SHOUTED = bounded(r"^(?:Mc|Mac|De|La|Le|O’|O')?[A-Z][A-Z’'.\- ]+$")
_NO_PLACE = frozenset(
    "MEDIA PRESS NEWS RELEASE ADVISORY UPDATE UPDATED STATEMENT WHO WHAT WHEN WHERE WHY HOW CONTACT CONTACTS NOTE NOTES BACKGROUND "
    "SUMMARY ALERT EMBARGO EMBARGOED CORRECTION ABOUT TODAY WATCH VIDEO PHOTO PHOTOS FACT SHEET DATE TIME LOCATION "
    "FOR IMMEDIATE AND THE A AN HEADLINE SUBJECT RE TO FROM LIVE BREAKING EVENT TITLE THIS THAT THESE WE OUR IT IN ON AT BY WITH INC "
    "LLC LTD ENDS END QUOTE INTRODUCTION HIGHLIGHTS REPORT JOINT OPINION TESTIMONY REMARKS TEL PHONE FAX EMAIL SEN REP SENATOR SOURCE".split()
)


def split_places(place: str) -> list[str]:
    """The places in the text of a dateline (`LAVAL, QC and MONTVALE, N.J.` has two)."""
    return [part for part in _AND.split(place) if part.strip()]


def strength_of(place: str) -> int | None:
    """How surely words are a place: 3 region or country named, 2 known city, 1 capitals, 0 any capitalised words; None no place."""
    best = 0
    for part in split_places(place):
        pieces = [piece.strip() for piece in part.split(",") if piece.strip()]
        if not pieces:
            return None
        city, rest = _QUARTER.sub("", pieces[0]), pieces[1:]
        city = " ".join(city.split())
        if _CITY.match(city) is None or (
            any(word.strip(".").upper() in _NO_PLACE for word in city.split())
            and city.upper() != "NEWPORT NEWS"
        ):
            return None
        named = [piece for piece in rest if region_country(piece) or country_code(piece) is not None]
        others = [piece for piece in rest if piece not in named]
        if any(_CITY.match(piece) is None for piece in others):
            return None
        if others and not (
            all(_SHOUTED.match(piece) for piece in others) or all(known_city(piece) for piece in others)
        ):
            return None
        if named:
            # No look at the table of cities: loading it takes longer than all the rest here.
            best = 3
        elif known_city(city) or (_SHOUTED.match(city) and known_city(city.split("-")[0])):
            best = max(best, 2)
        elif _SHOUTED.match(city) and len(city.strip(".")) > 2:
            best = max(best, 1)
    return best


class FirstPlace(NamedTuple):
    """Ranges of the parts of the first place."""

    city: tuple[int, int] | None
    region: tuple[int, int] | None
    country: tuple[int, int] | None


def first_place(text: str, start: int, end: int) -> FirstPlace:
    """City, region and country of the first place in a range of a text."""
    first = split_places(text[start:end])[0]
    begin = text.index(first, start)
    at, found = begin, []
    for piece in first.split(","):
        bare = piece.strip()
        left = at + len(piece) - len(piece.lstrip())
        if bare:
            found.append((bare, (left, left + len(bare))))
        at += len(piece) + 1
    region = country = None
    for bare, place in found[1:]:
        only = len(found) == 2 or bare != found[-1][0]
        if region is None and region_country(bare) and (country_code(bare) is None or only):
            region = place
        elif country is None and country_code(bare) is not None:
            country = place
        elif region is None:
            region = place
    return FirstPlace(found[0][1] if found else None, region, country)
