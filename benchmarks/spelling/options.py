"""What the benchmarks of injected slips are told: where the releases are, how many slips, from which seed."""

from __future__ import annotations

import argparse
import random
from pathlib import Path
from typing import NamedTuple


class Options(NamedTuple):
    """A run."""

    files: list[Path]
    count: int
    draw: random.Random
    misses: bool


def options(description: str | None, count: int) -> Options:
    """From the command line; `count` slips if it does not say how many."""
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("folders", type=Path, nargs="+")
    parser.add_argument("--count", type=int, default=count)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--misses", action="store_true")
    said = parser.parse_args()
    files = sorted(
        file for folder in said.folders for file in folder.iterdir() if file.suffix in (".md", ".txt")
    )
    return Options(files, said.count, random.Random(said.seed), said.misses)  # noqa: S311 -- a sample, no secret
