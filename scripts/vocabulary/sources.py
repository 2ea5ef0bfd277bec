"""Words, names and frequencies as each package holds them."""

from __future__ import annotations

import gzip
import json
import math
import re
import unicodedata
from typing import TYPE_CHECKING

from hunspell import expanded
from trie import words as trie_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from packages import Opened

VARIETIES = ("english", "american", "british", "canadian", "australian")
PER_WORDS = 9
"""A frequency is the logarithm (to ten) of the uses in so many words, as a power of ten: the Zipf scale."""
_LETTERS = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")


def scowl(package: Opened) -> dict[str, dict[str, int]]:
    """For each word of SCOWL the varieties of English that have it, with its level (10 common, 70 rare)."""
    words: dict[str, dict[str, int]] = {}
    for path in package.names():
        match = re.search(r"/(\w+)-words-(\d+)\.json$", path)
        if match and match.group(1) in VARIETIES:
            for word in json.loads(package.text(path.partition("/")[2])):
                words.setdefault(word, {})[match.group(1)] = int(match.group(2))
    return words


def hunspell_words(package: Opened) -> set[str]:
    """All forms of a Hunspell dictionary, without possessives."""
    return {
        word
        for word in expanded(package.text("index.aff"), package.text("index.dic"))
        if not word.endswith("'s")
    }


def packed(package: Opened) -> set[str]:
    """The words of a list that cspell packed; entries without accents or capitals, which begin with `~`, left out."""
    text = gzip.decompress(package.raw("en_US.trie.gz")).decode("utf-8")
    return {
        word
        for word in trie_words(text)
        if word.islower() and not word.startswith("~") and not word.endswith("'s")
    }


def wordnet(package: Opened) -> tuple[set[str], set[str]]:
    """The words of WordNet, and its names with the capitalised parts of longer ones."""
    words, names = set(), set()
    for kind in ("noun", "verb", "adj", "adv"):
        for line in package.text(f"dict/data.{kind}").splitlines():
            if line.startswith("  "):
                continue
            fields = line.split(" ")
            for number in range(int(fields[3], 16)):
                lemma = fields[4 + 2 * number].partition("(")[0]
                parts = lemma.split("_")
                if len(parts) == 1 and lemma.islower():
                    words.add(lemma)
                names.update(part for part in parts if part[:1].isupper())
    return words, names


def book_counts(package: Opened) -> dict[str, float]:
    """Frequencies of words in books."""
    counts = dict(line.split() for line in package.text("frequency_dictionary_en_82_765.txt").splitlines())
    total = sum(map(int, counts.values()))
    return {word: math.log10(int(count) / total) + PER_WORDS for word, count in counts.items()}


def written_today(package: Opened) -> dict[str, float]:
    """Frequencies of words, with their capitals, as people write today."""
    table = json.loads(gzip.decompress(package.raw("en_lexeme_prob.json.gz")))
    return {
        word: value / math.log(10) + PER_WORDS for word, value in table.items() if _LETTERS.fullmatch(word)
    }


def census(package: Opened) -> dict[str, float]:
    """Surnames and first names with the share of people who bear them, in percent."""
    shares: dict[str, float] = {}
    for kind in ("dist.all.last", "dist.male.first", "dist.female.first"):
        for line in package.text(f"names/{kind}").splitlines():
            name, share = line.split()[:2]
            shares[name.lower()] = max(shares.get(name.lower(), 0.0), float(share))
    return shares


def places(package: Opened, home: set[str], small: int, large: int) -> set[str]:
    """The words of places' names: cities from a number of people on, which is smaller in the home countries."""
    words: set[str] = set()
    for city in json.loads(package.text("data/cities5000.json")).values():
        if city["population"] >= (small if city["countrycode"] in home else large):
            words.update(_parts(city["name"]))
    for city in json.loads(package.text("data/cities1000.json")).values():
        if city["countrycode"] in home:
            words.update(_parts(city["name"]))
    for country in json.loads(package.text("data/countries.json")).values():
        words.update(_parts(country["name"]))
        words.update(_parts(country["capital"]))
    for county in json.loads(package.text("data/us_counties.json")):
        words.update(_parts(county["name"]))
    for state in json.loads(package.text("data/us_states.json")).values():
        words.update(_parts(state["name"]))
    return words


def listed(package: Opened, path: str) -> set[str]:
    """The words of a plain list, one entry a line, `#` before a comment."""
    words: set[str] = set()
    for line in package.text(path).splitlines():
        words.update(_parts(line.partition("#")[0].lstrip("!+~")))
    return words


def rated_profane(package: Opened) -> dict[str, int]:
    """Words that insult, with a rating: 2 surely, 1 perhaps."""
    text = package.text("index.js")
    pairs = re.findall(r"^  (?:'([^']+)'|(\w+)): (\d)", text, re.MULTILINE)
    return {quoted or bare: int(rating) for quoted, bare, rating in pairs}


def _parts(name: str) -> Iterator[str]:
    for match in _LETTERS.finditer(unicodedata.normalize("NFC", name)):
        word = match.group().replace("’", "'")
        if word[:1].isupper():
            yield word
