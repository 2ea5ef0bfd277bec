"""Change a letter in one of the three or more places where a release names a person, and count how many are found.

Run: PYTHONPATH=src python benchmarks/spelling/names.py FOLDER [FOLDER…] [--count 200] [--seed 1]
The names are those of speakers and contacts; the letter is never the first one of the surname.
"""

from __future__ import annotations

import re
from collections import Counter
from pathlib import PurePath

from injected import KINDS, slip
from options import options

from prlint.checks.names.inconsistent import name_inconsistent
from prlint.readers.read import read
from prlint.reading.reading import Reading
from prlint.release.parse import parse
from prlint.settings.model import Settings
from prlint.spelling.vocabulary import NAME, WORD, vocabulary

_LEAST = 3


def surnames(reading: Reading) -> list[str]:
    """Surnames of the release's people, of five letters and more."""
    release = reading.release
    people = [contact.name for contact in release.contacts]
    people += [quote.speaker.name for quote in (*release.quotes, *release.statements) if quote.speaker]
    last = {words.text.split()[-1] for words in people if words is not None and " " in words.text}
    return sorted(name for name in last if len(name) > 4 and name.isalpha() and name.isascii())


def main() -> None:
    """Print recall by kind of slip, and apart for slips that make another name."""
    run = options(__doc__, 200)
    draw, files = run.draw, run.files
    settings = Settings.model_construct()
    made, found = Counter[str](), Counter[str]()
    made_other, found_other = 0, 0
    for _ in range(run.count * 20):
        if made.total() >= run.count:
            break
        file = draw.choice(files)
        document = read(file.read_bytes(), PurePath(file.name))
        text = document.source.text
        reading = Reading(document, parse(document), settings)
        names = surnames(reading)
        if not names:
            continue
        name = draw.choice(names)
        found_at = re.finditer(rf"(?<![\w@./]){name}(?![\w@/])", text)
        places = [match for match in found_at if reading.block_at(match.start()) is not None]
        if len(places) < _LEAST:
            continue
        kind = KINDS[made.total() % len(KINDS)]
        wrong = slip(name, kind, draw)
        if wrong == name or wrong.lower() == name.lower():
            continue
        start, end = draw.choice(places).span()
        hurt = read((text[:start] + wrong + text[end:]).encode(), PurePath(file.name))
        hits = [
            hit
            for hit in name_inconsistent(Reading(hurt, parse(hurt), settings))
            if wrong in (hit.values["name"], hit.values["other"])
        ]
        made[kind] += 1
        found[kind] += bool(hits)
        if vocabulary().value(wrong.lower()) & (NAME | WORD):
            made_other += 1
            found_other += bool(hits)
        if not hits and run.misses:
            print(f"{name} -> {wrong} in {file.name}: {text[max(0, start - 30) : end + 20]!r}")
    for kind in KINDS:
        print(f"{kind:12} {made[kind]:4} made, {found[kind] / max(1, made[kind]):6.1%} found")
    print(f"{'all':12} {made.total():4} made, {found.total() / max(1, made.total()):6.1%} found")
    print(f"of these another name or word: {made_other} made, {found_other / max(1, made_other):.1%} found")


if __name__ == "__main__":
    main()
