"""Draw the sample: the releases of a shared corpus, and a seeded random draw from the repositories of `sources.py`.

Run: python benchmarks/accuracy/draw.py --git-dirs FOLDER --corpus FOLDER [--gold FILE …]

The rule: the files of each folder in order of their names are shuffled by a generator seeded with the seed, the
repository and the folder; the first ones that `sources.is_release` lets pass are taken. Left out are the releases of
the corpus and of the given gold, on which prlint's parser was tuned, and those of `not_releases.txt`, which a
reader found to be something else. Writes releases.jsonl.
"""

from __future__ import annotations

import argparse
import csv
import hashlib
import json
import random
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).parents[2]))
from benchmarks.accuracy.repositories import Repository
from benchmarks.accuracy.sample import SAMPLE, Listed, line_of, load_sample
from benchmarks.accuracy.sources import SEED, SOURCES, Source, is_release
from prlint.text.decode import decode

if TYPE_CHECKING:
    from collections.abc import Iterator

_PLACES = {source.repository: (source.country, source.government) for source in SOURCES}
_CORPUS_ONLY = {
    "bytecodealliance/bytecodealliance.org": ("US", False),
    "nhammer514/textfiles-politics": ("US", False),
    "jonatack/jonatack.github.io": ("FR", False),
    "odewahn/jdboston16": ("US", False),
    "aubreymoore/Guam-CRB-Damage-Map-2021-08": ("GU", False),
}
"""Country and government of the repositories that only the corpus has releases of."""


def main() -> int:
    """Draw and write."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "--git-dirs", type=Path, required=True, help="a folder with a folder owner+name for each repository"
    )
    parser.add_argument("--corpus", type=Path, required=True, help="a folder of texts with their SOURCES.tsv")
    parser.add_argument(
        "--gold", type=Path, action="append", default=[], help="releases that are not to be drawn"
    )
    options = parser.parse_args()
    sample = list(_corpus(options.corpus))
    left_out = {(entry.repository, entry.path) for entry in sample} | _not_releases()
    for gold in options.gold:
        for line in gold.read_text(encoding="utf-8").splitlines():
            entry = json.loads(line)
            left_out.add((entry["repo"], entry["path"]))
    for source in SOURCES:
        repository = Repository.find(options.git_dirs, source.repository)
        if repository is None:
            print(f"{source.repository} is not in {options.git_dirs}")
            return 1
        for listed in _drawn(source, repository, left_out):
            number = sum(entry.id.startswith("R") for entry in sample) + 1
            sample.append(listed._replace(id=f"R{number:03}"))
    sample += [entry for entry in load_sample() if entry.id.startswith("F")]
    SAMPLE.write_text("".join(line_of(entry._asdict()) for entry in sample), encoding="utf-8")
    print(f"{len(sample)} releases, {sum(entry.words for entry in sample):,} words")
    return 0


def _not_releases() -> set[tuple[str, str]]:
    lines = Path(__file__).with_name("not_releases.txt").read_text(encoding="utf-8").splitlines()
    rows = [line.split("\t") for line in lines if line and not line.startswith("#")]
    return {(row[0], row[1]) for row in rows}


def _corpus(folder: Path) -> Iterator[Listed]:
    with (folder / "SOURCES.tsv").open(encoding="utf-8", newline="") as table:
        for row in csv.DictReader(table, delimiter="\t"):
            suffix = Path(row["path"]).suffix
            file = folder / (row["id"] + suffix)
            if suffix in (".md", ".txt"):
                country, government = (_PLACES | _CORPUS_ONLY)[row["repo"]]
                yield _listed(
                    row["id"],
                    (row["repo"], row["commit"], row["path"]),
                    file.read_bytes(),
                    country,
                    government=government,
                )


def _drawn(source: Source, repository: Repository, left_out: set[tuple[str, str]]) -> Iterator[Listed]:
    commit = source.commit
    for folder, count in source.folders.items():
        paths = [path for path in repository.paths(commit, folder) if re.search(source.path, path)]
        random.Random(f"{SEED} {source.repository} {folder}").shuffle(paths)  # noqa: S311 -- a draw that can be repeated
        taken = 0
        for path in paths:
            if taken == count:
                break
            if (source.repository, path) in left_out:
                continue
            raw = repository.blob(commit, path)
            if raw is None or is_release(decode(raw).text, source) is not None:
                continue
            taken += 1
            yield _listed(
                "R", (source.repository, commit, path), raw, source.country, government=source.government
            )
        if taken < count:
            print(f"{source.repository} {folder}: {taken} of {count}")


def _listed(name: str, place: tuple[str, str, str], raw: bytes, country: str, *, government: bool) -> Listed:
    return Listed(
        name, *place, hashlib.sha256(raw).hexdigest(), len(decode(raw).text.split()), country, government
    )


if __name__ == "__main__":
    sys.exit(main())
