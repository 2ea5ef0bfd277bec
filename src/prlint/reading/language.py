"""Whether a paragraph is English: releases carry whole paragraphs in French, Spanish, Welsh or Irish."""

from __future__ import annotations

_ENGLISH = frozenset(
    """
    the of and to in is that for it was on with as be at by this are from or have has had not but were an which their
    said will would its they he she his her you we our can more than about who
    """.split()
)
# Function words of French, Spanish, Portuguese, German, Dutch, Italian, Irish and Welsh; few are English words too.
_OTHER = frozenset(
    """
    le les des du et une dans pour qui que sur avec est sont aux nous vous leur cette ces par au il elle
    el los las del y una por con para como más este esta sus se lo su ha han o os da dos em não uma ao
    der das und von zu mit für auf ist im dem ein eine nicht werden het een voor niet zijn wordt
    che di della per sono nel alla gli è agus na ar ag leis tá seo bhí yn yr ac wedi mae ei fod
    """.split()
)
_FEW = 8
"""With fewer function words than this a block tells nothing: headlines, names and addresses stay English."""
_LOOKED_AT = 1200
"""Code points of a block that are looked at."""


def language_of(text: str) -> str:
    """`en`, or `other` where function words of other languages are at least twice as many as English ones."""
    words = text[:_LOOKED_AT].lower().split()
    other = sum(map(_OTHER.__contains__, words))
    if other < _FEW:
        return "en"
    english = sum(map(_ENGLISH.__contains__, words))
    return "other" if other >= 2 * english else "en"
