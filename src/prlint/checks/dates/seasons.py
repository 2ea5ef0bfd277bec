"""Zone letters that hold in one season only, and the places that keep them all year."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from prlint.text.patterns import linear

if TYPE_CHECKING:
    from datetime import date

    from prlint.text.patterns import Pattern


class Season(NamedTuple):
    """What zone letters say of the season, and how the same place's clock is named otherwise."""

    key: str
    """The place, as a key of the IANA tables."""
    summer: bool
    """Whether the letters hold while clocks are set forward."""
    place: str
    """Whose clock it is, in words."""
    other: str
    """The letters of the other season."""
    neutral: str
    """What holds in both seasons; the other letters where nothing short does."""


_AMERICAN = (
    ("E", "America/New_York", "the Eastern zone", "ET"),
    ("C", "America/Chicago", "the Central zone", "CT"),
    ("M", "America/Denver", "the Mountain zone", "MT"),
    ("P", "America/Los_Angeles", "the Pacific zone", "PT"),
    ("AK", "America/Anchorage", "Alaska", "AKT"),
    ("A", "America/Halifax", "Atlantic Canada", "AT"),
    ("N", "America/St_Johns", "Newfoundland", "NT"),
)
SEASONS = {
    f"{stem}{letter}T": Season(key, letter == "D", place, f"{stem}{'S' if letter == 'D' else 'D'}T", neutral)
    for stem, key, place, neutral in _AMERICAN
    for letter in "SD"
} | {
    "GMT": Season("Europe/London", False, "Britain", "BST", "BST"),
    "BST": Season("Europe/London", True, "Britain", "GMT", "GMT"),
    "CET": Season("Europe/Berlin", False, "Central Europe", "CEST", "CEST"),
    "CEST": Season("Europe/Berlin", True, "Central Europe", "CET", "CET"),
    "AEST": Season("Australia/Sydney", False, "south-eastern Australia", "AEDT", "AEDT"),
    "AEDT": Season("Australia/Sydney", True, "south-eastern Australia", "AEST", "AEST"),
    "NZST": Season("Pacific/Auckland", False, "New Zealand", "NZDT", "NZDT"),
    "NZDT": Season("Pacific/Auckland", True, "New Zealand", "NZST", "NZST"),
}
"""By the letters, in capitals."""
_SPELLED = {
    "eastern": "E", "central": "C", "mountain": "M", "pacific": "P", "alaska": "AK", "alaskan": "AK", "atlantic": "A",
    "newfoundland": "N", "australian eastern": "AE", "new zealand": "NZ",
}  # fmt: skip
_NAMES = {
    "GMT": "Greenwich Mean Time",
    "BST": "British Summer Time",
    "CET": "Central European Time",
    "CEST": "Central European Summer Time",
}
_BRITISH = {name.lower(): letters for letters, name in _NAMES.items()}
_SEASONAL = frozenset({"standard", "daylight", "saving"})
_LONGEST_LETTERS = 6
"""`E.S.T.`; what is longer is spelled out."""


def letters_of(written: str) -> str:
    """The letters of a zone as it is written: `Eastern Standard Time` is EST, `E.D.T.` is EDT."""
    name = " ".join(written.lower().split()).removeprefix("us ").removeprefix("u.s. ")
    if name in _BRITISH:
        return _BRITISH[name]
    stem, _, rest = name.partition(" standard")
    if rest != name and stem in _SPELLED and stem != name:
        return f"{_SPELLED[stem]}ST"
    stem = name.partition(" daylight")[0]
    if stem != name and stem in _SPELLED:
        return f"{_SPELLED[stem]}DT"
    return name.upper().replace(".", "")


def other_name(written: str, letters: str) -> str:
    """The zone of the other season, spelled out where the written one is."""
    name = SEASONS[letters].other
    if len(written) <= _LONGEST_LETTERS:
        return name
    if name in _NAMES:
        return _NAMES[name]
    pair = ("Daylight", "Standard") if SEASONS[letters].summer else ("Standard", "Daylight")
    return written.replace(*pair).replace(pair[0].lower(), pair[1].lower())


def better_name(written: str, letters: str) -> str:
    """What to write in the place of a zone: the name that holds in both seasons if there is one."""
    season = SEASONS[letters]
    if len(written) <= _LONGEST_LETTERS:
        return season.neutral
    if letters in _NAMES:
        return _NAMES[season.other]
    return " ".join(word for word in written.split() if word.lower().rstrip("s") not in _SEASONAL)


# Where the letters are right whatever the season, or mean another place's clock.
_ELSEWHERE = {
    "EST": "Panama|Jamaica|Cayman|Canc[uú]n|Quintana Roo|Colombia|Bogot[aá]|Peru|Lima|Ecuador|Haiti|Australian?|Sydney|Melbourne|Brisbane|Canberra|Queensland|Victoria|NSW|Tasmania|Hobart",
    "EDT": "Australian?|Sydney|Melbourne|Canberra|Victoria|NSW|Tasmania|Hobart",
    "CST": "Saskatchewan|Sask\\.|Regina|Saskatoon|Costa Rica|Guatemala|Honduras|El Salvador|Nicaragua|Belize|Monterrey|Guadalajara|Mexico City|Jalisco|Nuevo Le[oó]n"
    "|China|Chinese|Beijing|Shanghai|Shenzhen|Guangzhou|Taiwan|Taipei|Hong Kong|Macau|Cuba|Havana|Australian?|Adelaide|Darwin",
    "CDT": "Cuba|Havana|Australian?|Adelaide",
    "MST": "Arizona|Ariz\\.|AZ|Phoenix|Tucson|Scottsdale|Tempe|Mesa|Flagstaff|Chandler|Gilbert|Glendale|Yuma|Yukon|Whitehorse|Sonora|Hermosillo|Fort St\\. John|Dawson Creek|Malaysia|Myanmar",
    "PST": "Philippines?|Manila|Cebu|Pakistani?|Karachi|Lahore|Islamabad|Pitcairn",
    "AST": "Puerto Rico|P\\.R\\.|San Juan|Virgin Islands|Dominican|Santo Domingo|Barbados|Bermuda|Trinidad|Caribbean|Curaçao|Aruba|Saudi|Riyadh|Kuwait|Qatar|Doha|Bahrain|Arabian?",
    "GMT": "Ghana|Accra|Senegal|Dakar|Ivory Coast|Abidjan|Iceland|Reykjav[ií]k|Sierra Leone|Liberia|Gambia|Togo|Mali|Mauritania|Burkina|Africa",
    "BST": "Bangladeshi?|Dhaka|Bougainville|Brazil|Bering",
    "CET": "Algeria|Algiers|Tunisia|Tunis|Morocco|Africa",
    "AEST": "Queensland|Brisbane|Gold Coast|Cairns|Townsville|QLD|Qld",
}
_AUSTRALIAN = frozenset({"EST", "EDT", "CST", "CDT"})


@cache
def _elsewhere(letters: str) -> Pattern:
    return linear(rf"(?:^|[^A-Za-z])(?i:{_ELSEWHERE[letters]})(?:[^a-z]|$)")


def kept_all_year(letters: str, words: str, day: date, country: str | None) -> bool:
    """Whether the letters may be right in any season, by the places that are named beside them.

    Args:
        letters: of the zone.
        words: the paragraph and the dateline.
        day: Indiana changed no clocks before 2006.
        country: of the release, as two letters.
    """
    if letters in _AUSTRALIAN and country == "AU":
        return True
    if letters == "EST" and day.year < 2006 and "Ind" in words:
        return True
    return letters in _ELSEWHERE and _elsewhere(letters).search(words) is not None


def in_season(letters: str, day: date) -> bool:
    """Whether the letters hold on a day; on the days on which clocks change both do."""
    from datetime import datetime, timedelta
    from zoneinfo import ZoneInfo

    season = SEASONS[letters]
    zone = ZoneInfo(season.key)
    noon = datetime(day.year, day.month, day.day, 12, tzinfo=zone)
    before = noon - timedelta(days=1)
    return bool(noon.dst()) is season.summer or bool(before.dst()) is season.summer
