"""Words of today that no list has, made of common ones by an ending or a beginning: `collateralized`, `upcycling`.

The list of what people write today is full of slips, names and other languages; of it only what English itself makes of
words that it has is taken, and nothing that stands a slip away from a more frequent word.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from near import overshadowed

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

LEAST, STEM, FUNCTION = 0.8, 2.6, 5.7
"""Frequencies: of the word itself, of the word that an ending or a beginning is put to, and of one that stands beside every other."""
_SHORTEST = 7
_ENDINGS = (
    *("ize", "izes", "ized", "izing", "izer", "izers", "ization", "izations"),
    *("ise", "ises", "ised", "ising", "iser", "isers", "isation", "isations"),
    *("ability", "able", "athon", "athons", "ify", "ifies", "ified", "ifying", "ification"),
    *("ist", "ists", "ism", "isms", "ical", "ically", "ship", "ships", "hood", "ment", "ments"),
)
_BEGINNINGS = (
    *(
        "up",
        "re",
        "de",
        "un",
        "dis",
        "non",
        "pre",
        "mis",
        "sub",
        "super",
        "inter",
        "intra",
        "multi",
        "micro",
        "macro",
        "mega",
        "nano",
    ),
    *(
        "cyber",
        "bio",
        "eco",
        "geo",
        "neuro",
        "agri",
        "agro",
        "photo",
        "electro",
        "hydro",
        "thermo",
        "under",
        "over",
        "out",
        "trans",
    ),
)


def derived(frequency: Mapping[str, float], known: Mapping[str, float]) -> Iterator[str]:
    """The words to take, from the frequencies of words as people write them, small or not, and those of known words."""
    for word, uses in frequency.items():
        if (
            uses < LEAST
            or len(word) < _SHORTEST
            or not word.isascii()
            or not word.isalpha()
            or not word.islower()
        ):
            continue
        if word not in known and _is_made(word, known) and not overshadowed(word, uses, known, 2.5, 0.6):
            yield word


def _is_made(word: str, known: Mapping[str, float]) -> bool:
    for beginning in _BEGINNINGS:
        rest = word.removeprefix(beginning)
        if rest != word and len(rest) > 4 and FUNCTION > known.get(rest, 0.0) >= STEM:
            return True
    for ending in _ENDINGS:
        stem = word.removesuffix(ending)
        if stem != word and len(stem) > 4 and known.get(stem, 0.0) >= STEM:
            return True
        if stem != word and len(stem) > 5 and ending[0] in "aei" and known.get(stem + "e", 0.0) >= STEM:
            return True
    return False
