"""Words that are in no list and plainly made of others: with a prefix, an ending, or two words in one."""

from __future__ import annotations

from prlint.spelling.vocabulary import WORD, frequency_of, vocabulary

_PREFIXES = (
    "non de anti pre multi inter intra counter cyber micro macro mega mid mini post pseudo semi sub super trans ultra bio geo eco neuro "
    "nano hydro thermo electro photo tele auto hyper hypo infra mono poly quasi socio techno radio psycho immuno cardio agro aero "
    "astro re co over under out mis crypto bi tri uni para ex chemo"
).split()
_ENDINGS = (
    "wide",
    "like",
    "less",
    "ness",
    "ship",
    "hood",
    "fest",
    "ware",
    "able",
    "ers",
    "er",
    "ee",
    "ees",
    "ings",
    "goers",
    "goer",
    "holders",
    "holder",
    "proof",
    "based",
)
# Parts that words with two in one are made of, frequent as they are.
_JOINING = frozenset(
    "over under back out up down off work time home life day man men way world people year school house side land".split()
)
_ENDING_TOO = frozenset({"like", "out", "up", "one", "all", "time", "ways"})
"""Frequent words that others end in: `sunlike`."""
_VOWELS = frozenset("aeiouy")
_FREQUENT = 5.7
"""From here on a word is one of those that stand beside every other: a missing space, no compound."""
_LEAST = 3.3


def is_formed(word: str) -> bool:
    """Whether a word in small letters, which no list has, is made of words that lists have."""
    return (
        _is_inflected(word)
        or _is_british(word)
        or (len(word) >= 6 and (_is_prefixed(word) or _is_ended(word) or _is_compound(word)))
    )


def _is_british(word: str) -> bool:
    """`notarisations`: the list has only the American spelling."""
    before, _, after = word.rpartition("is")
    return (
        bool(before)
        and after.startswith(("e", "ing", "ation"))
        and vocabulary().is_word(f"{before}iz{after}")
    )


def _frequency(word: str) -> float:
    value = vocabulary().value(word)
    return frequency_of(value) if value & WORD else 0.0


def _is_inflected(word: str) -> bool:
    """A plural that lists forgot (`corporates`), a noun made a verb (`architected`), whoever does it (`influencer`)."""
    if word.endswith("s") and word[-2] not in "syhxzu'" and _frequency(word[:-1]) >= 3.0:
        # `tomatos` has another plural, `becames` another stem.
        return not (word[-2] == "o" and _frequency(word[:-1] + "es"))
    for ending in ("ed", "ing"):
        base = word.removesuffix(ending)
        # `occured` and `begining` are slips: their last letter should be doubled.
        if (
            base != word
            and len(base) > 3
            and base[-1] not in _VOWELS
            and (base[-2] not in _VOWELS or base.endswith("ion"))
            and base[-1] != base[-2]
        ):
            return _frequency(base) >= 3.0
    if _is_singular(word):
        return True
    base = word.removesuffix("s").removesuffix("r")
    return (
        base.endswith("e") and base + "r" in (word, word[:-1]) and len(base) > 5 and _frequency(base) >= 3.8
    )


def _is_singular(word: str) -> bool:
    """`epigenetic`: the list has only the plural."""
    return word.endswith(("ic", "ist", "er")) and _frequency(word + "s") > 0


def _is_prefixed(word: str) -> bool:
    for prefix in _PREFIXES:
        if word.startswith(prefix):
            rest = word[len(prefix) :]
            if len(rest) >= (5 if len(prefix) == 2 else 4) and _frequency(rest) >= (
                3.0 if len(prefix) > 2 else 3.6
            ):
                return True
    return (
        word.startswith("un")
        and len(word) > 8
        and word.endswith(("ed", "ing", "able", "ive"))
        and _frequency(word[2:]) >= 2.5
    )


def _is_ended(word: str) -> bool:
    for ending in _ENDINGS:
        if word.endswith(ending):
            rest = word[: -len(ending)]
            if len(rest) >= 5 and rest[-1] != "y" and _frequency(rest) >= _LEAST:
                return True
    return False


def _is_compound(word: str) -> bool:
    whole = word
    if word.endswith("s") and len(word) > 8 and not word.endswith("ss"):
        word = word[:-1]
    for form in {whole, word}:
        for at in range(3, len(form) - 2):
            first, second = form[:at], form[at:]
            short = min(at, len(form) - at)
            least = _LEAST if short > 3 else 4.3
            if _joins(first, least) and _joins(second, least):
                return True
    return False


def _joins(part: str, least: float) -> bool:
    frequency = _frequency(part)
    return frequency >= least and (frequency < _FREQUENT or part in _JOINING)


def run_together(word: str) -> str | None:
    """Two words between which the space is missing, if one of them is among the most frequent: `forthe` is `for the`."""
    best, most = None, 0.0
    for at in range(1, len(word)):
        first, second = word[:at], word[at:]
        if (at == 1 and first != "a") or len(second) < 2 or second in _ENDING_TOO:
            continue
        one, other = _frequency(first), _frequency(second)
        if max(one, other) >= 6.3 and min(one, other) >= (5.0 if min(len(first), len(second)) < 4 else 4.0):
            if (len(first) == 2 and one < 6.0) or (len(second) == 2 and other < 6.0):
                continue
            if one + other > most:
                best, most = f"{first} {second}", one + other
    return best
