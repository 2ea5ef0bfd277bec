"""Score every field of the model against gold, and print what was missed.

Run: python benchmarks/fields/score.py --gold benchmarks/fields/gold.jsonl --texts FOLDER [--gold … --texts …]
A folder that is not there is skipped: the texts are real releases and are not kept here.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).parent))
from gold import Gold, collapse, load

from prlint.readers.read import read
from prlint.release.parse import parse
from prlint.release.people import surname_of

if TYPE_CHECKING:
    from prlint.release.model import Release

FIELDS = (
    "headline",
    "date",
    "dateline",
    "status",
    "contacts",
    "quotes",
    "speakers",
    "boilerplate",
    "end mark",
)
OVERLAP = 0.9


class Tally:
    """Right, wrongly found and missed, with the misses told."""

    def __init__(self) -> None:
        self.right = 0
        self.false = 0
        self.missed = 0
        self.told: list[str] = []

    def item(self, gold: str | None, ours: str | None, where: str, *, same: bool) -> None:
        """Count one field of one release."""
        if gold is None and ours is None:
            self.right += 1
            return
        if same:
            self.right += 1
            return
        self.false += ours is not None
        self.missed += gold is not None
        self.told.append(f"{where}: gold {gold!r}, ours {ours!r}")

    def sets(self, gold: list[tuple[str, str]], ours: list[tuple[str, str]], where: str) -> None:
        """Count the parts of one release's contacts."""
        rest = list(ours)
        for part in gold:
            if part in rest:
                rest.remove(part)
                self.right += 1
            else:
                self.missed += 1
                self.told.append(f"{where}: missed {part}")
        for part in rest:
            self.false += 1
            self.told.append(f"{where}: false {part}")

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall; for single fields the share of releases that are right."""
        return 2 * self.right / max(1, 2 * self.right + self.false + self.missed)


def main() -> int:
    """Print the table and the misses; exit 1 if a field is below the bar."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--gold", action="append", type=Path, required=True)
    parser.add_argument("--texts", action="append", type=Path, required=True)
    parser.add_argument("--bar", type=float, default=0.95)
    parser.add_argument("--quiet", action="store_true", help="the table only")
    options = parser.parse_args()
    entries = [
        entry
        for gold, texts in zip(options.gold, options.texts, strict=True)
        if texts.exists()
        for entry in load(gold, texts)
    ]
    if not entries:
        print("skipped: no texts to score")
        return 0
    tallies: dict[str, Tally] = defaultdict(Tally)
    for entry in entries:
        score(entry, parse(read(entry.path.read_bytes(), entry.path)), tallies)
    below = False
    for name in FIELDS:
        tally = tallies[name]
        total = tally.right + tally.missed
        enough = tally.f1 >= options.bar or (total < 20 and tally.false + tally.missed <= 2)
        below = below or not enough
        print(
            f"{name:12} {tally.f1:.3f}  right {tally.right:4}  false {tally.false:3}  missed {tally.missed:3}  {'' if enough else 'below the bar'}"
        )
    if not options.quiet:
        for name in FIELDS:
            for line in tallies[name].told:
                print(f"{name}: {line}")
    return int(below)


def score(gold: Gold, release: Release, tallies: dict[str, Tally]) -> None:
    """Count every field of one release."""
    ours = collapse(release.headline.text) if release.headline else None
    tallies["headline"].item(
        gold.headlines[0] if gold.headlines else None, ours, gold.id, same=ours in gold.headlines
    )
    day = release.date.value.isoformat() if release.date and release.date.value else None
    tallies["date"].item(gold.date, day, gold.id, same=day == gold.date)
    place = collapse(release.dateline.place.text) if release.dateline and release.dateline.place else None
    tallies["dateline"].item(gold.dateline, place, gold.id, same=place == gold.dateline)
    _status(gold, release, tallies["status"])
    tallies["contacts"].sets(_gold_contacts(gold), _contacts(release), gold.id)
    _quotes(gold, release, tallies)
    _boilerplates(gold, release, tallies["boilerplate"])
    mark = collapse(release.end_mark.text) if release.end_mark else None
    tallies["end mark"].item(gold.end_mark, mark, gold.id, same=_tight(mark) == _tight(gold.end_mark))


def _tight(text: str | None) -> str | None:
    return None if text is None else re.sub(r"[\s\\]", "", text)


def _status(gold: Gold, release: Release, tally: Tally) -> None:
    ours = collapse(release.status.raw) if release.status else None
    until = release.status.embargo_until.value if release.status and release.status.embargo_until else None
    same = (
        ours is not None
        and gold.status is not None
        and (ours.casefold() in gold.status.casefold() or gold.status.casefold() in ours.casefold())
        and (gold.embargo_until is None or until == gold.embargo_until)
    )
    tally.item(
        gold.status and f"{gold.status} → {gold.embargo_until}",
        ours and f"{ours} → {until}",
        gold.id,
        same=same,
    )


def _gold_contacts(gold: Gold) -> list[tuple[str, str]]:
    parts = []
    for contact in gold.contacts:
        if contact["name"]:
            parts.append(("name", _name(contact["name"])))
        parts += [("phone", _digits(phone)) for phone in contact["phones"]]
        parts += [("email", email.lower()) for email in contact["emails"]]
    return parts


def _contacts(release: Release) -> list[tuple[str, str]]:
    parts = []
    for contact in release.contacts:
        if contact.name:
            parts.append(("name", _name(contact.name.text)))
        parts += [("phone", _digits(phone.raw)) for phone in contact.phones]
        parts += [("email", email.raw.lower()) for email in contact.emails]
    return parts


def _name(name: str) -> str:
    words = [word.strip(".,").casefold() for word in (collapse(name) or "").split()]
    return " ".join(
        word for word in words if word not in {"dr", "mr", "ms", "mrs", "prof", "professor", "the", "hon"}
    )


def _digits(phone: str) -> str:
    return "".join(filter(str.isdigit, phone))


def _quotes(gold: Gold, release: Release, tallies: dict[str, Tally]) -> None:
    tally = tallies["quotes"]
    rest = list(release.quotes)
    for start, end, speaker in gold.quotes:
        match = next((quote for quote in rest if _overlap((start, end), quote.span) >= OVERLAP), None)
        if match is None:
            tally.missed += 1
            tally.told.append(f"{gold.id}: missed {start}-{end}")
            continue
        rest.remove(match)
        tally.right += 1
        ours = match.speaker.name.text if match.speaker and match.speaker.name else None
        same = ours == speaker or (
            ours is not None and speaker is not None and _surname(ours) in _surnames(speaker)
        )
        tallies["speakers"].item(speaker, ours, f"{gold.id} {start}", same=same)
    for quote in rest:
        tally.false += 1
        tally.told.append(f"{gold.id}: false {quote.span.start}-{quote.span.end} {quote.text[:60]!r}")


def _surname(name: str) -> str:
    return surname_of(name).casefold().replace("’", "'")


def _surnames(speaker: str) -> set[str]:
    return {_surname(part) for part in speaker.split(" and ")} | {_surname(speaker)}


def _overlap(one: tuple[int, int], other: tuple[int, int]) -> float:
    inner = min(one[1], other[1]) - max(one[0], other[0])
    outer = max(one[1], other[1]) - min(one[0], other[0])
    return inner / outer if outer else 1.0


def _boilerplates(gold: Gold, release: Release, tally: Tally) -> None:
    ours = [" ".join((collapse(item.text) or "").split()[:6]) for item in release.boilerplates]
    if not gold.boilerplates or not ours:
        first = gold.boilerplates[0] if gold.boilerplates else None
        tally.item(first, ours[0] if ours else None, gold.id, same=False)
        return
    for wanted in gold.boilerplates:
        same = wanted in ours
        tally.right += same
        tally.missed += not same
        if not same:
            tally.told.append(f"{gold.id}: gold {wanted!r}, ours {ours!r}")


if __name__ == "__main__":
    sys.exit(main())
