"""Put misspellings into releases, one at a time, and count how many the speller finds and rightly corrects.

Run: PYTHONPATH=src python benchmarks/spelling/injected.py FOLDER [FOLDER…] [--count 400] [--seed 1]
The generator is our own: swaps, drops, doublings, neighbour keys and wrong vowels in words of five letters and more.
"""

from __future__ import annotations

import re
from collections import Counter
from pathlib import PurePath
from typing import TYPE_CHECKING

from options import options

from prlint.checks.spelling import misspelling
from prlint.readers.read import read
from prlint.reading.reading import Reading
from prlint.release.parse import parse
from prlint.settings.model import Settings
from prlint.spelling.slips import NEIGHBOURS
from prlint.spelling.vocabulary import vocabulary

if TYPE_CHECKING:
    import random

KINDS = ("swap", "drop", "double", "neighbour", "vowel")


def slip(word: str, kind: str, draw: random.Random) -> str:
    """The word with one slip of a kind, not in its first letter."""
    at = draw.randrange(1, len(word))
    if kind == "swap":
        at = min(at, len(word) - 2)
        return word[:at] + word[at + 1] + word[at] + word[at + 2 :]
    if kind == "drop":
        return word[:at] + word[at + 1 :]
    if kind == "double":
        return word[:at] + word[at] + word[at:]
    if kind == "neighbour":
        return word[:at] + draw.choice(sorted(NEIGHBOURS[word[at]])) + word[at + 1 :]
    vowels = [place for place in range(1, len(word)) if word[place] in "aeiou"]
    if not vowels:
        return word
    at = draw.choice(vowels)
    return word[:at] + draw.choice([vowel for vowel in "aeiou" if vowel != word[at]]) + word[at + 1 :]


def main() -> None:
    """Print recall and the share of right first suggestions, by kind of slip."""
    run = options(__doc__, 400)
    draw, files = run.draw, run.files
    settings = Settings.model_construct()
    words = vocabulary()
    made, found, first = Counter[str](), Counter[str](), Counter[str]()
    tries = 0
    while made.total() < run.count and tries < run.count * 50:
        tries += 1
        file = draw.choice(files)
        try:
            document = read(file.read_bytes(), PurePath(file.name))
        except Exception as error:  # noqa: BLE001 -- other files tell as much
            print(f"{file}: {error}")
            continue
        text = document.source.text
        reading = Reading(document, parse(document), settings)
        places = [
            match
            for words_of in reading.release.paragraphs
            for match in re.compile(r"(?<![\w'’/@.#-])[a-z]{5,20}(?![\w'’/@#-])").finditer(
                text, *words_of.span
            )
            if words.is_word(match.group())
        ]
        if not places or any(reading.language(block) != "en" for block in document.blocks[:5]):
            continue
        match = draw.choice(places)
        kind = KINDS[made.total() % len(KINDS)]
        wrong = slip(match.group(), kind, draw)
        if wrong == match.group() or words.value(wrong):
            continue
        start, end = match.span()
        hurt = read((text[:start] + wrong + text[end:]).encode(), PurePath(file.name))
        hits = [
            hit for hit in misspelling(Reading(hurt, parse(hurt), settings)) if hit.values["word"] == wrong
        ]
        made[kind] += 1
        if hits:
            found[kind] += 1
            if hits[0].suggestions[0] == match.group():
                first[kind] += 1
            elif run.misses:
                print(f"{match.group()} -> {wrong}: suggested {', '.join(hits[0].suggestions)}")
        elif run.misses:
            print(f"{match.group()} -> {wrong}: not found in {file.name}")
    for kind in KINDS:
        print(
            f"{kind:10} {made[kind]:4} made, {found[kind] / max(1, made[kind]):6.1%} found, {first[kind] / max(1, found[kind]):6.1%} first"
        )
    total = made.total()
    print(
        f"{'all':10} {total:4} made, {found.total() / total:6.1%} found, {first.total() / found.total():6.1%} of these with the right word first"
    )


if __name__ == "__main__":
    main()
