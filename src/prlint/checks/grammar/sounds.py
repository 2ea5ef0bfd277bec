"""With which article a word, a figure or an acronym is spoken. What is spoken in two ways has none."""

from __future__ import annotations

# Letters whose names begin with a vowel: an F, an X-ray.
_VOWEL_NAMES = frozenset("AEFHILMNORSX")
# Without â and ã, which are mostly the ruins of quotation marks.
_VOWELS = frozenset("aeiouáàäåæéèêëíìîïóòôöøœ")
# Letters that may follow in a word. `FB` and `MR` begin none: such an acronym is read letter by letter.
_ONSETS = {
    "F": "AEIOULRYJ",
    "H": "AEIOUY",
    "L": "AEIOUY",
    "M": "AEIOUY",
    "N": "AEIOUY",
    "R": "AEIOUYH",
    "S": "AEIOUYCHKLMNPQTWF",
    "X": "AEIOUY",
}
_LETTERS = frozenset(
    """
    FAA FICA FOMC FYI HIE HIV HMO HOA HOV HUAC LAPD LED LIRR LOI MEP MIA MIT MOA MOU NAACP NGO NIH NIL NIOSH NIST  NOC
    NYU RFID RIAA ROI SAE SAT SEC SEO SOS SUV
    """.split()
)
"""Acronyms that could be read as words and are spelt out."""
_WORDS = frozenset(
    """
    FEMA FERC FIFA FINRA FAFSA FICO FISA HIPAA HUD HAZMAT HAMAS HEPA LEED LASIK LASER LIHEAP MADD MERCOSUR MERS
    NAFTA NASA NASCAR NASDAQ NATO NEPA NIMBY RADAR RAM REIT RICO ROM SALT SARS SCUBA SIM SNAP SONAR SPAC STEM SWAT
    """.split()
)
"""Acronyms that are read as words; those that some spell out are not among them."""
_U_LETTERS = frozenset(
    """
    UAE UAV UAW UC UCLA UFC UFO UI UK UN UNESCO UNHCR UNICEF UPC UPS URL US USA USAF USAID USB USC USDA USMCA USO USPS USTR UT
    UTC UV UX UNC UNLV USGS USMC UCSF UBS
    """.split()
)
# Letters that are said as the name of a place or in two ways.
_PLACES = frozenset(
    "NY NYC NJ NC ND NE NH NM NV NYS NSW SC SD RI MA MD ME MI MN MO MS MT LA SA SF NZ NI FL HI NOLA SOCAL NORCAL SQL SCSI MR MRS ST FT SR LT".split()
)
_SILENT_H = ("hour", "honest", "honor", "honour", "heir")
# Spoken with and without their h, or with an old “an”.
_EITHER_H = (
    *("herb", "hist", "hero", "habit", "hotel", "homage", "hilar", "hallu", "hypo", "hyper", "hyst", "horri"),
    *("harmon", "hispan", "humb", "hered", "hexa", "herm", "henri", "hors", "haut", "hono"),
)
_YOO = (
    *("unanim", "usa", "use", "usu", "uta", "ute", "uti", "uto", "ubiq", "ukr", "uku", "uga", "uly", "uvul"),
    *("ura", "ure", "uri", "uro", "uru", "uni"),
)
_NOT_YOO = ("unid", "unim", "unin", "unill", "uniron", "unissu", "unig")
_EU = ("euro", "eup", "euc", "eul", "eut", "eun", "eus", "eug", "euth", "ewe")
_WUH = frozenset({"one", "once", "ones", "oneself"})
_NO_WORD = frozenset(
    "euler ouija oaxaca ouagadougou oise oui uyghur uighur uzbek uvalde yves yvonne yttrium ypsilanti ytterbium".split()
)


def article(word: str) -> str | None:
    """`a` or `an`, as the word is spoken; None where it is spoken in two ways or nothing tells.

    Args:
        word: a word or figure as written, without marks around it: `hour`, `FBI-led`, `$8`, `18-year-old`.
    """
    first = word.lstrip("$£€")
    if first[:1].isdigit():
        return _figure(first)
    if first != word:
        return None
    head = _head(word)
    if len(head) == 1:
        return _letter(word)
    if "." in head.rstrip(".") and head.replace(".", "").isupper():
        return _spelt(head.replace(".", ""), dotted=True)
    capitals = len(head) - len(head.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ"))
    if capitals > 1 and (head.isupper() or head[capitals:] in ("s", "c") or capitals > 2):
        return _spelt(head[:capitals], cut=capitals < len(head))
    if any(letter.isupper() for letter in head[1:]):
        return _camel(head)
    return _word(head)


def _head(word: str) -> str:
    """The part that is spoken first."""
    for mark in ("-", "‑", "–", "—", "/", "’", "'", "&", "+"):
        word = word.partition(mark)[0] or word
    return word


def _figure(first: str) -> str | None:
    whole = first
    for at, character in enumerate(first):
        if not (character.isdigit() or (character == "," and first[at + 1 : at + 4].isdigit())):
            whole = first[:at]
            break
    groups = whole.split(",")
    leading = groups[0]
    if leading.startswith("8"):
        return "an"
    if leading in ("11", "18"):
        return "an"
    if leading.startswith("0") or (len(groups) == 1 and len(leading) == 4 and leading[:2] in ("11", "18")):
        return None
    return "a"


def _letter(word: str) -> str | None:
    """A letter by itself or before a hyphen: an F, a U-turn. Initials of names and small letters tell nothing."""
    letter = word[0]
    if word[1:2] in ("-", "‑") and word[2:3].isalnum():
        return "an" if letter.upper() in _VOWEL_NAMES else "a"
    if word[1:2] in ("’", "'") and letter == "O":
        return "an"
    if len(word) > 1 or not letter.isascii() or not letter.isupper() or letter in "IA":
        return None
    return "an" if letter in _VOWEL_NAMES else "a"


def _spelt(letters: str, *, dotted: bool = False, cut: bool = False) -> str | None:
    """Capitals: letter by letter, or as a word."""
    first = letters[:1]
    if (
        (letters in _PLACES and not cut)
        or letters == "ONE"
        or (letters.startswith("EU") and len(letters) > 2)
    ):
        return None
    if first in "AEIO":
        return "an"
    if first == "U":
        return "a" if letters in _U_LETTERS else None
    if first not in _ONSETS:
        return "a"
    if dotted and len(letters) > 3:
        # S.A.F.E.: letters that were chosen for the word they make.
        return None
    if letters in _WORDS and not dotted:
        return "a"
    spelt = (
        dotted or letters in _LETTERS or letters[1] not in _ONSETS[first] or not set(letters) & set("AEIOUY")
    )
    return "an" if spelt else None


def _camel(head: str) -> str | None:
    """Names with capitals inside: iPhone, eBay, LinkedIn, mRNA."""
    first = head[0]
    if first in "aeioAEIO" and head[:2].lower() != "eu" and not head.lower().startswith("one"):
        return "an"
    if first == "m" and head[1:].isupper():
        return "an"
    return None if first.upper() in _ONSETS or first in "uU" or first.lower() in "oe" else "a"


def _word(head: str) -> str | None:
    word = head.lower()
    first = word[0]
    if word in _NO_WORD:
        return None
    if first == "h":
        return "an" if word.startswith(_SILENT_H) else None if word.startswith(_EITHER_H) else "a"
    if first == "u":
        if word.startswith(_YOO) and not word.startswith(_NOT_YOO):
            return "a"
        # How a name in U is spoken, its spelling does not tell.
        return None if head[0].isupper() and not word.startswith(("un", "up", "ult", "urb", "urg")) else "an"
    if first == "e" and word.startswith(("eu", "ewe")):
        return "a" if word.startswith(_EU) else None
    if word in _WUH:
        return "a"
    if first in _VOWELS:
        return "an"
    if first == "x" and word[1:2] not in "aeiouy":
        # An Xfinity, as the letter is called; a Xhosa, as it sounds.
        return None
    if first.upper() in _ONSETS and not set(word) & set("aeiouy"):
        # mp3, nth, html: read letter by letter as often as not.
        return None
    return "a" if first.isascii() and first.isalpha() else None
