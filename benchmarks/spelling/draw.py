"""Draw real releases from mirrored public repositories: a seeded sample, the same on every machine that has the mirrors.

Run: python benchmarks/spelling/draw.py MIRRORS TARGET [--seed 1] [--share 1.0]
MIRRORS holds one bare git directory (or clone) a repository, as `owner+name/repo`. TARGET receives the texts and
`sample.tsv` with repository, commit, path and country of each; nothing of the texts belongs into this repository.
"""

from __future__ import annotations

import argparse
import fnmatch
import random
import subprocess
from pathlib import Path
from typing import NamedTuple


class Stratum(NamedTuple):
    """Releases of one kind in one repository."""

    repo: str
    pattern: str
    country: str
    count: int


STRATA = (
    Stratum("lintool/GrimmerSenatePressReleases", "raw/*/*.txt", "US", 45),
    Stratum("US-Department-of-the-Treasury/home.treasury.gov", "content/news/press-releases/*.md", "US", 30),
    Stratum("natmrubin/prosecutor-press-releases", "text/*/*.txt", "US", 25),
    Stratum("spotlightpa/poor-richard", "content/news/*.md", "US", 5),
    Stratum("Newsworthyai/press-release-archive", "*/20*/*/*.md", "wire", 50),
    Stratum("JavaGT/wearetheuniversity.org", "source/archive/scoop/*/*.md", "NZ", 45),
    Stratum("wragge/trove-parliament-pressreleases", "texts/20*.txt", "AU", 25),
    Stratum("piratepartyca/piratepartyca.github.io", "_posts/*.md", "CA", 15),
    Stratum("isomerpages/mlaw-corp", "news/press-releases/_posts/*.md", "SG", 15),
    Stratum("isomerpages/mse", "news/--press-releases/_posts/*.md", "SG", 10),
    Stratum("isomerpages/cpib-corp-old", "press-room/press-releases/_posts/*.md", "SG", 10),
    Stratum("openSUSE/news-o-o", "_posts/20*/*.md", "world", 5),
)
SHORTEST, LONGEST = 800, 15_000
"""Code points of a release: shorter ones are stubs, longer ones speeches and whole pages."""


def main() -> None:
    """Write the texts and their list."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("mirrors", type=Path)
    parser.add_argument("target", type=Path)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--share", type=float, default=1.0, help="of each stratum's count")
    options = parser.parse_args()
    options.target.mkdir(parents=True, exist_ok=True)
    rows = []
    for stratum in STRATA:
        git = _git(options.mirrors / stratum.repo.replace("/", "+") / "repo")
        commit = subprocess.run(
            [*git, "rev-parse", "HEAD"], capture_output=True, text=True, check=True
        ).stdout.strip()
        names = sorted(name for name in _names(git) if fnmatch.fnmatch(name, stratum.pattern))
        random.Random(f"{options.seed} {stratum.repo} {stratum.pattern}").shuffle(names)  # noqa: S311 -- a sample, no secret
        taken = 0
        for name in names:
            if taken >= stratum.count * options.share:
                break
            raw = subprocess.run([*git, "show", f"{commit}:{name}"], capture_output=True, check=True).stdout
            if not _is_whole(raw):
                continue
            taken += 1
            file = f"{stratum.country}-{len(rows):03}{Path(name).suffix}"
            (options.target / file).write_bytes(raw)
            rows.append((file, stratum.repo, commit, name, stratum.country))
    (options.target / "sample.tsv").write_text(
        "".join("\t".join(row) + "\n" for row in rows), encoding="utf-8"
    )
    print(f"{len(rows)} releases of {len({row[1] for row in rows})} repositories")


def _git(place: Path) -> list[str]:
    return ["git", f"--git-dir={place / '.git' if (place / '.git').is_dir() else place}"]


def _names(git: list[str]) -> list[str]:
    listed = subprocess.run(
        [*git, "ls-tree", "-r", "-z", "--name-only", "HEAD"], capture_output=True, check=True
    )
    return listed.stdout.decode("utf-8", "replace").split("\0")


def _is_whole(raw: bytes) -> bool:
    """Whether it is a text of some length that still has its punctuation: one archive lost it in many files."""
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError:
        return False
    words = len(text.split())
    return SHORTEST <= len(text) <= LONGEST and text.count(". ") + text.count(".\n") >= words / 60


if __name__ == "__main__":
    main()
