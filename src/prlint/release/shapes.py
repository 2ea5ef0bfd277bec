"""What a line of a release looks like: a label, a date, an address, a title, prose."""

from __future__ import annotations

import re

from prlint.text.dates import find_days
from prlint.text.moments import without_moments
from prlint.text.patterns import bounded, linear

_REACH = 300
_LABEL = bounded(
    r"(?i)^[\s*_#\-–—>\[(]*(?:(?:for\s+)?(?:immediate\s+)?(?:press|news|media)\s+(?:release|statement|advisory|alert|notice|information|kit|office|centre|center)s?"
    r"|(?:media|photo|calendar)\s+(?:advisory|alert|opportunity|call)|(?:joint\s+)?(?:statement|communiqu[eé]|advisory|announcement|press\s*release|pressemitteilung)|news|release|newsroom"
    r"|(?:press|news|media)\s+releases?\s*(?:no\.?|number|#|\d).{0,20})[\s*_\-–—:.\])]*$",
)
_LABEL_WORDS = (
    "release",
    "press",
    "news",
    "media",
    "statement",
    "advisory",
    "alert",
    "announcement",
    "communiq",
    "photo",
    "calendar",
)
_LABELLED = bounded(r"(?i)^[\s*_#]*(?:press|news|media)\s+release\s*[:\-–—|]\s*(?=\S)")
_REFERENCE = bounded(
    r"(?i)^(?:[A-Z]{1,4}-?\d{2,6}|(?:no|nr|ref|release|reference|order)\.?\s*(?:no\.?|#|:)?\s*[\w/.-]*\d[\w/.-]*|IP/\d+/\d+|\d{1,3}-\d{1,4}|#\d+)$"
)
_STREET = r"(?:Street|Broadway|St\.|Avenue|Ave\.?|Road|Rd\.?|Boulevard|Blvd\.?|Drive|Lane|Way|Place|Square|Parkway|Highway|Terrace|Close|Crescent|Quay|Row|Plaza|Court|N[EW]|S[EW])"
# `50 New Jobs for Leeds` and `Main Street Reopens` are headlines: a street has a number, or stands alone.
_LETTERHEAD = bounded(
    r"\bP\.?\s?O\.?\s?Box\b|\bSuite\s+(?:\d|[A-Z]\b)|\b(?:Telephone|Facsimile|Fax|Tel)\b\s*[.:(+\d]|\bABN\b|\bwww\.|@"
    rf"|\b\d{{1,5}}[A-Za-z]?\s+(?:[NSEW]\.?\s+)?(?:[A-Z][\w.’'-]*\s+|\d+(?:st|nd|rd|th)\s+){{1,4}}{_STREET}(?![\w-])"
    rf"|^[\s*_]*(?:[A-Z][\w.’']*\s+){{1,3}}{_STREET}\s*(?:,|$)"
    r"|^[\s*_]*\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}\b"
    r"|^[\s*_]*\d{1,5}\s+(?:North|South|East|West|[NSEW]\.?)\s+[A-Z\d]"
    r"|\b(?:\d+(?:st|nd|rd|th)|Ground|First|Second|Third|Top)\s+Floor\b|\bFloor\s+\d|\b(?:Building|House)\s*(?:,\s*\d|,?\s*$)"
    r"|\b[A-Z]{2}\s+\d{5}\b|\b[A-Z]{1,2}\d[A-Z\d]?\s+\d[A-Z]{2}\b",
)
# One of these is in all of them, and RE2 tells of most lines that none is.
_LETTERHEAD_SIGN = linear(
    r"\p{Nd}|@|www\.|Box|Suite|Tel|Fa[cx]|ABN|Floor|Building|House|Street|Broadway|St\.|Ave|Road|Rd|Boulevard|Blvd|Drive|Lane|Way"
    r"|Place|Square|Parkway|Highway|Terrace|Close|Crescent|Quay|Row|Plaza|Court|[NS][EW]"
)
_FROM = bounded(
    r"(?i)^(?:from\s+the\s+office\s+of|office\s+of(?:\s+the)?|from\s+the|sent|to|subject|cc|attachments?|categories|author|published|posted|updated|source|date|by|via|filed\s+under|tags?|categor(?:y|ies))\b\s*:?|^from\s*:"
)
_ADVISORY = bounded(
    r"(?i)^[\s*_•\-]*(?:who|what|when|where|why|how|date|time|venue|location|place|rsvp|details|background|note)\s*[*_]*\s*:"
)
_SMALL = frozenset(
    "a an the and or but nor of in on at to for from by with as into than vs via per over under is are its it".split()
)
_ENDS = (".", "!", "?", "…")


def bare(text: str) -> str:
    """Text without quotation marks, brackets and emphasis at its end."""
    return text.rstrip(" *_”\"'’)]»")


def is_label(text: str) -> bool:
    """Whether a line only says that this is a release."""
    return len(text) <= 60 and any(map(text.lower().count, _LABEL_WORDS)) and _LABEL.match(text) is not None


def labelled_rest(text: str) -> int | None:
    """Where the words behind `PRESS RELEASE:` begin, if the line begins so."""
    match = _LABELLED.match(text[:60]) if "elease" in text[:60] or "ELEASE" in text[:60] else None
    return match.end() if match else None


def is_reference(text: str) -> bool:
    """Whether a line is a number of the release (`TG-180`)."""
    return (
        len(text) <= 40
        and any(map(text.count, "0123456789"))
        and _REFERENCE.match(text.strip(" *_()")) is not None
    )


def is_date(text: str) -> bool:
    """Whether a line holds a date (with or without a time) and little else."""
    if len(text) > 90:
        return False
    days = find_days(text)
    if not days:
        return False
    rest = without_moments(text)
    words = [
        word
        for word in re.sub(r"[^\w]+", " ", rest).split()
        if word.lower()
        not in {
            "date",
            "dated",
            "released",
            "posted",
            "published",
            "on",
            "at",
            "for",
            "release",
            "updated",
            "issued",
            "the",
            "of",
            "immediate",
            "us",
            "eastern",
        }
    ]
    return len(words) <= 1 and sum(map(len, words)) <= 12


def is_letterhead(text: str) -> bool:
    """Whether a line belongs to an address or letterhead."""
    return len(text) <= _REACH and (
        (_LETTERHEAD_SIGN.search(text) is not None and _LETTERHEAD.search(text) is not None)
        or text.count("♦") + text.count("•") + text.count("|") >= 2
    )


def is_provenance(text: str) -> bool:
    """Whether a line says from whom, when or where the page is (`From:`, `Author`, `FROM THE OFFICE OF …`)."""
    return len(text) <= 120 and _FROM.match(text) is not None and not text.rstrip().endswith(_ENDS)


def is_advisory_field(text: str) -> bool:
    """Whether a line is one of `WHO:`, `WHAT:`, `WHEN:`, `WHERE:` of a media advisory."""
    return ":" in text[:40] and _ADVISORY.match(text[:40]) is not None


def is_prose(text: str) -> bool:
    """Whether a line is a sentence or paragraph of running text."""
    words = text.split()
    if len(words) < 8:
        return False
    ends = bare(text).endswith(_ENDS) or (bare(text).endswith((":", ",", ";")) and len(words) >= 12)
    if not ends and (len(words) < 30 or "@" in text or "www." in text):
        # A letterhead on one line has many words and no end.
        return False
    return (
        not title_case(text)
        or (ends and len(words) >= 25)
        or (bare(text).endswith(_ENDS) and len(words) >= 16)
    )


def title_case(text: str) -> bool:
    """Whether nearly all longer words begin with a capital, as in a headline."""
    words = [word.strip("“”\"'’‘(),.:;–—-*") for word in text.split()]
    longer = [word for word in words if len(word) > 3 and word[0].isalpha() and word.lower() not in _SMALL]
    return bool(longer) and sum(word[0].isupper() for word in longer) >= 0.8 * len(longer)


def shouted(text: str) -> bool:
    """Whether the letters are nearly all capitals."""
    letters = [character for character in text if character.isalpha()]
    return len(letters) > 3 and sum(character.isupper() for character in letters) > 0.85 * len(letters)


def is_sentence(text: str) -> bool:
    """Whether a line ends like a sentence and has the small words of one."""
    return (
        text.rstrip("*_ ”\"')").endswith((".", "!", "?")) and sum(word.islower() for word in text.split()) > 8
    )


def has_atom(text: str) -> bool:
    """Whether a line may hold an e-mail address or a telephone number."""
    return "@" in text or sum(map(text.count, "0123456789")) >= 7
