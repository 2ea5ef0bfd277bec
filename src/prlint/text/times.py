"""Clock times and time zones written in a text."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone
from typing import NamedTuple

from prlint.text.patterns import linear

_ZONE_NAMES = {
    # Letters that mean a place's clock whatever the season, as a key of the IANA tables.
    "ET": "America/New_York", "CT": "America/Chicago", "MT": "America/Denver", "PT": "America/Los_Angeles",
    "AT": "America/Halifax", "NT": "America/St_Johns", "AET": "Australia/Sydney", "ACT": "Australia/Adelaide",
    "NZT": "Pacific/Auckland",
    "EASTERN": "America/New_York", "CENTRAL": "America/Chicago", "MOUNTAIN": "America/Denver",
    "PACIFIC": "America/Los_Angeles", "ATLANTIC": "America/Halifax", "NEWFOUNDLAND": "America/St_Johns",
    "UK": "Europe/London", "LONDON": "Europe/London", "IRISH": "Europe/Dublin", "DUBLIN": "Europe/Dublin",
    "NEW YORK": "America/New_York", "PARIS": "Europe/Paris", "BRUSSELS": "Europe/Brussels", "BERLIN": "Europe/Berlin",
    "SYDNEY": "Australia/Sydney", "SINGAPORE": "Asia/Singapore", "HONG KONG": "Asia/Hong_Kong", "TOKYO": "Asia/Tokyo",
    "US EASTERN": "America/New_York", "U.S. EASTERN": "America/New_York", "US/EASTERN": "America/New_York",
}  # fmt: skip
_OFFSETS = {
    # Letters that name one offset, in hours. CST and IST mean three places each: the American and none.
    "EST": -5, "EDT": -4, "CST": -6, "CDT": -5, "MST": -7, "MDT": -6, "PST": -8, "PDT": -7, "AKST": -9, "AKDT": -8,
    "HST": -10, "AST": -4, "ADT": -3, "NST": -3.5, "NDT": -2.5,
    "GMT": 0, "UTC": 0, "Z": 0, "BST": 1, "WET": 0, "WEST": 1, "CET": 1, "CEST": 2, "EET": 2, "EEST": 3,
    "AEST": 10, "AEDT": 11, "ACST": 9.5, "ACDT": 10.5, "AWST": 8, "NZST": 12, "NZDT": 13,
    "SGT": 8, "HKT": 8, "JST": 9, "KST": 9,
}  # fmt: skip
_LETTERS = "|".join(
    sorted(
        (
            name
            for name in (*_ZONE_NAMES, *_OFFSETS)
            if name.isalpha() and len(name) <= 4 and name not in {"UK", "Z", "ACT"}
        ),
        key=len,
        reverse=True,
    )
)
_ZONE = (
    rf"((?:{_LETTERS})\b(?:\s?[+\-−]\s?\d{{1,2}}(?::\d\d)?)?|IST\b"
    r"|(?:U\.?S\.?[ /]?)?(?:Eastern|Central|Mountain|Pacific|Atlantic|Newfoundland|EASTERN|CENTRAL|MOUNTAIN|PACIFIC)(?:\s(?:Standard|Daylight|STANDARD|DAYLIGHT))?(?:\s(?:[Tt]ime|TIME))?\b"
    r"|(?:UK|London|Irish|Dublin|New York|Paris|Brussels|Berlin|Sydney|Singapore|Hong Kong|Tokyo|LONDON)\s(?:[Tt]ime|TIME)\b"
    r"|[Ll]ocal\s[Tt]ime\b|LOCAL TIME\b)"
)
_TIME = linear(
    r"(?:\b(\d{1,2})(?:[:.]?(\d\d))?(?:[:.]\d\d)?\s?([AaPp])\.?\s?[Mm]\b\.?"
    r"|\b(?:12(?::00)?\s)?([Nn]oon|NOON|[Mm]idday|MIDDAY|[Mm]idnight|MIDNIGHT)\b"
    r"|\b([01]?\d|2[0-4])[:.h]([0-5]\d)(?:\s?(?:hrs?|hours|HRS?|HOURS)\b\.?)?"
    r"|\b([01]\d|2[0-4])([0-5]\d)\s?(?:hrs?\b|hours\b|HRS?\b|HOURS\b|h\b))"
    rf"(?:\s?\(?{_ZONE}\)?)?"
)
_FOUR_FIGURES = linear(rf"\b([01]\d|2[0-4])([0-5]\d)\s\(?{_ZONE}\)?")


class Clock(NamedTuple):
    """A clock time as it is written. Offsets are in the text that was searched."""

    start: int
    end: int
    hour: int
    minute: int
    zone: str | None = None
    zone_at: tuple[int, int] | None = None
    word: str | None = None
    """noon, midday or midnight where the word stands for the figures."""
    half: str | None = None
    """a or p of a.m. and p.m."""

    @property
    def possible(self) -> bool:
        """Whether a clock shows it: 24:00 does, 13:30 p.m. does not."""
        return (self.hour < 24 and self.minute < 60) or (
            self.hour == 24 and self.minute == 0 and self.half is None
        )


def find_times(text: str) -> list[Clock]:
    """The clock times written in a text, in order, none overlapping."""
    found: list[Clock] = []
    text = text.replace("\xa0", " ")
    for match in _TIME.finditer(text):
        hour12, minute12, half, word, hour, minute, hours, minutes, zone = match.groups()
        if hour is not None and _is_amount(text, match.start(), match.end()):
            continue
        if hour12 is not None and minute12 and _is_a_frequency(match.group(), len(hour12)):
            continue
        if (hour == "24" and minute != "00" and match.group()[2] == ".") or text[
            match.start() - 1 : match.start()
        ] == ":":
            # `24.12` is a sum, and the tail of `20049:30` no time.
            continue
        at = (match.start(9), match.end(9)) if zone else None
        if hour12 is not None:
            number = int(hour12)
            # 13:30 p.m. is impossible: an hour that no clock shows.
            value = number % 12 + (12 if half in "Pp" else 0) if 1 <= number <= 12 else 25
            clock = Clock(
                match.start(),
                match.end(),
                value,
                int(minute12 or 0),
                zone,
                at,
                None,
                half.lower(),
            )
        elif word is not None:
            noon = word.lower() != "midnight"
            clock = Clock(match.start(), match.end(), 12 if noon else 0, 0, zone, at, word.lower())
        elif hour is not None:
            clock = Clock(match.start(), match.end(), int(hour), int(minute), zone, at)
        else:
            clock = Clock(match.start(), match.end(), int(hours), int(minutes), zone, at)
        found.append(clock)
    for match in _FOUR_FIGURES.finditer(text):
        if not any(clock.start < match.end() and match.start() < clock.end for clock in found):
            hours, minutes, zone = match.groups()
            found.append(
                Clock(
                    match.start(), match.end(), int(hours), int(minutes), zone, (match.start(3), match.end(3))
                )
            )
    return sorted(found)


def _is_amount(text: str, start: int, end: int) -> bool:
    """Whether figures with a point are money or a share: `$9.30`, `9.45 percent`."""
    return text[start - 1 : start] in tuple("$£€") or text[end : end + 9].lstrip().startswith(
        ("percent", "per cent", "%", "million", "billion", "mph", "km", "kg")
    )


def _is_a_frequency(written: str, figures: int) -> bool:
    """Whether four bare figures and AM are a station's (`1430 AM`); `1201am` is a time."""
    return written[figures].isdigit() and written[figures + 2 : figures + 3].isspace()


def offset_of(zone: str, day: date, hour: int, minute: int) -> timedelta | None:
    """The offset from UTC of a zone as written, on a day; None for local time and letters that mean several places."""
    name = " ".join(zone.upper().split()).removesuffix(" TIME")
    seasonal = name.removesuffix(" STANDARD").removesuffix(" DAYLIGHT")
    for letters in ("GMT", "UTC"):
        shift = name.removeprefix(letters).replace(" ", "").replace("−", "-")
        if name.startswith(letters) and shift:
            sign = -1 if shift[0] == "-" else 1
            hours, _, minutes = shift[1:].partition(":")
            return sign * timedelta(hours=int(hours), minutes=int(minutes or 0))
    if name in _OFFSETS:
        return timedelta(hours=_OFFSETS[name])
    key = _ZONE_NAMES.get(seasonal)
    if key is None:
        return None
    from zoneinfo import ZoneInfo

    return datetime(day.year, day.month, day.day, hour % 24, minute, tzinfo=ZoneInfo(key)).utcoffset()


def moment(day: date, clock: Clock | None) -> str | None:
    """ISO 8601 of a day and a clock time; an offset only if the zone is written; None for an impossible time."""
    if clock is None:
        return day.isoformat()
    if not clock.possible:
        return None
    if clock.hour == 24:
        day, hour = day + timedelta(days=1), 0
    else:
        hour = clock.hour
    shift = offset_of(clock.zone, day, hour, clock.minute) if clock.zone else None
    zone = timezone(shift) if shift is not None else None
    return datetime(day.year, day.month, day.day, hour, clock.minute, tzinfo=zone).isoformat()
