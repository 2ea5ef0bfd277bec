"""Which varieties of English have a word, and how the others spell it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

AMERICAN, BRITISH, OXFORD, CANADIAN, AUSTRALIAN = 1, 2, 4, 8, 16
"""Bits, as `prlint.spelling.vocabulary` has them. OXFORD is British with -ize."""
_BITS = {"american": AMERICAN, "british": BRITISH | OXFORD, "canadian": CANADIAN, "australian": AUSTRALIAN}
# American and British parts of words, the longer ones first. Words with other differences (program, check, tire, practice)
# mean two things, or are right in both.
_PARTS = (
    ("or", "our"), ("er", "re"), ("ens", "enc"), ("yz", "ys"), ("iz", "is"), ("og", "ogue"), ("l", "ll"), ("ll", "l"),
    ("e", "ae"), ("e", "oe"), ("f", "ph"), ("gray", "grey"), ("plow", "plough"), ("sk", "sc"), ("num", "nium"),
    ("euver", "oeuvre"), ("euver", "oeuvr"), ("elry", "ellery"), ("old", "ould"), ("olt", "oult"), ("ag", "age"),
    ("z", "s"), ("t", "tt"), ("p", "pp"), ("s", "ss"), ("dgm", "dgem"), ("ter", "tre"), ("ber", "bre"),
)  # fmt: skip
_SHORTEST = 5


def spellings(words: Mapping[str, Mapping[str, int]]) -> dict[str, tuple[int, str]]:
    """For each word that not all varieties have, and that another spelling stands for elsewhere: its varieties and that spelling."""
    found: dict[str, tuple[int, str]] = {}
    for word, levels in words.items():
        if "english" in levels or len(word) < _SHORTEST or not word.islower():
            continue
        if "american" not in levels or "british" in levels:
            continue
        for other in _others(word):
            there = words.get(other)
            if there is None or "english" in there or "american" in there or "british" not in there:
                continue
            found[word] = (_bits(word, other, levels), other)
            found[other] = (_bits(other, word, there), word)
            break
    return found


def _bits(word: str, other: str, levels: Mapping[str, int]) -> int:
    bits = 0
    for variety in levels:
        bits |= _BITS[variety]
    # Oxford writes -ize where other British houses write -ise; -yse stays.
    if word.replace("iz", "is") == other:
        bits |= OXFORD
    elif other.replace("iz", "is") == word:
        bits &= ~OXFORD
    return bits


def _others(word: str) -> Iterator[str]:
    for american, british in _PARTS:
        at = word.find(american)
        while at >= 0:
            yield word[:at] + british + word[at + len(american) :]
            at = word.find(american, at + 1)
