"""What is counted: the nouns behind a figure."""

from __future__ import annotations

from prlint.text.patterns import linear

_NOUN = linear(r"^[\s\-–‑]{1,2}[“\"‘']?([A-Za-z][A-Za-z’'.\-]*)")
_SMALL = frozenset(
    "a an the and or but of in on at to for from by with as into than that who which is are was were be will have has had "
    "per via after before over under about its their his her our your it they we he she not more most this these those so if when while".split()
)
_SINGULAR = {"men": "man", "women": "woman", "children": "child", "people": "person", "persons": "person", "individuals": "person",
             "individual": "person", "lives": "life", "feet": "foot", "dies": "die"}  # fmt: skip
_NOUNS = 4
"""Words behind a figure among which the thing counted is."""
LOOK = 48
"""Code points before and behind a figure that are looked at."""


def counted_nouns(text: str, at: int) -> tuple[str, ...]:
    """The words behind a place in a text, small and singular, up to the first small word."""
    found: list[str] = []
    while len(found) < _NOUNS:
        match = _NOUN.search(text[at : at + LOOK])
        if match is None:
            break
        word = match.group(1).lower().rstrip(".-’'")
        at += match.end()
        if word in _SMALL:
            break
        found.append(singular(word))
        if match.group(1).endswith("."):
            break
    return tuple(found)


def singular(word: str) -> str:
    """A small word without the ending of a plural or possessive, the same for both forms of most nouns."""
    word = word.removesuffix("’s").removesuffix("'s")
    if word in _SINGULAR:
        return _SINGULAR[word]
    if len(word) > 4 and word.endswith("ies"):
        return f"{word[:-3]}y"
    if len(word) > 4 and word.endswith(("ches", "shes", "sses", "xes")):
        return word[:-2]
    return (
        word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")) else word
    )
