"""All forms of the words of a Hunspell dictionary: its prefixes and suffixes, one of each at most."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator


class Affix(NamedTuple):
    """One line of an affix file: what is stripped, what is added, on which condition; whether it goes with a prefix."""

    strip: str
    add: str
    condition: re.Pattern[str]
    prefix: bool
    crossed: bool


def expanded(affix_file: str, dictionary: str) -> Iterator[str]:
    """Every form, words that the dictionary calls forbidden or only parts of compounds left out."""
    affixes = _affixes(affix_file)
    for line in dictionary.splitlines()[1:]:
        word, _, flags = line.partition("/")
        if not word or word[0].isdigit() or "c" in flags:
            continue
        yield word
        suffixes = [affix for flag in flags for affix in affixes.get(flag, ()) if not affix.prefix]
        prefixes = [affix for flag in flags for affix in affixes.get(flag, ()) if affix.prefix]
        formed = [(form, affix.crossed) for affix in suffixes for form in _suffixed(word, affix)]
        yield from (form for form, _ in formed)
        for prefix in prefixes:
            yield prefix.add + word
            if prefix.crossed:
                yield from (prefix.add + form for form, crossed in formed if crossed)


def _suffixed(word: str, affix: Affix) -> Iterator[str]:
    if word.endswith(affix.strip) and affix.condition.search(word):
        yield word[: len(word) - len(affix.strip)] + affix.add


def _affixes(text: str) -> dict[str, list[Affix]]:
    affixes: dict[str, list[Affix]] = {}
    crossed: dict[str, bool] = {}
    for line in text.splitlines():
        fields = line.split()
        if len(fields) == 4 and fields[0] in ("PFX", "SFX"):
            crossed[fields[1]] = fields[2] == "Y"
        elif len(fields) >= 5 and fields[0] in ("PFX", "SFX"):
            prefix = fields[0] == "PFX"
            strip = "" if fields[2] == "0" else fields[2]
            condition = re.compile(("^" + fields[4]) if prefix else (fields[4] + "$"))
            affixes.setdefault(fields[1], []).append(
                Affix(strip, fields[3].partition("/")[0], condition, prefix, crossed[fields[1]])
            )
    return affixes
