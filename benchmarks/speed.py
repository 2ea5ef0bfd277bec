"""What a release costs in a warm process: reading, parsing and checking, per release and as a ratio to plain Python.

Run: python benchmarks/speed.py FOLDER [--releases 1000]
Also: one release's body ten times in one file may cost at most eleven times the time of one.
"""

from __future__ import annotations

import argparse
import itertools
import time
from pathlib import Path, PurePath
from typing import TYPE_CHECKING

from prlint.engine.catalogue import load
from prlint.engine.plan import make_plan
from prlint.engine.run import run
from prlint.readers.read import read
from prlint.reading.reading import Reading
from prlint.release.parse import parse
from prlint.settings.loader import load as load_settings

if TYPE_CHECKING:
    from collections.abc import Callable

LOOP = 100_000
GOAL_MS = 3.0
GOAL_GROWTH = 11.0


def main() -> None:
    """Print the mean per release, its ratio to a fixed loop, and the growth."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--releases", type=int, default=1000)
    options = parser.parse_args()
    files = sorted(path for path in options.folder.iterdir() if path.suffix in (".md", ".txt"))
    if not files:
        print("skipped: no releases in that folder")
        return
    texts = [(path.read_bytes(), PurePath(path.name)) for path in files]
    settings = load_settings(options.folder / "release.md")
    plan = make_plan(load(), settings)

    def check(raw: bytes, path: PurePath) -> None:
        document = read(raw, path)
        run(plan, Reading(document, parse(document), settings))

    for raw, path in texts:
        check(raw, path)
    chosen = list(itertools.islice(itertools.cycle(texts), options.releases))
    start = time.process_time()
    for raw, path in chosen:
        check(raw, path)
    mean = (time.process_time() - start) / len(chosen) * 1000
    print(
        f"{len(chosen)} releases: {mean:.2f} ms each (goal {GOAL_MS}), {mean / _loop_ms():.2f} of a loop of {LOOP:,} additions"
    )
    print(f"ten bodies in one file: {_growth(check, texts):.1f} times one (goal {GOAL_GROWTH})")


def _loop_ms() -> float:
    start = time.process_time()
    total = 0
    for number in range(LOOP):
        total += number
    return (time.process_time() - start) * 1000


def _growth(check: Callable[[bytes, PurePath], None], texts: list[tuple[bytes, PurePath]]) -> float:
    """The worst ratio of ten bodies to one, over the longest releases, each the best of several runs."""
    worst = 0.0
    for raw, path in sorted(texts, key=lambda item: -len(item[0]))[:10]:
        one = min(_timed(check, raw, path) for _ in range(5))
        ten = min(_timed(check, b"\n\n".join([raw] * 10), path) for _ in range(3))
        worst = max(worst, ten / one)
    return worst


def _timed(check: Callable[[bytes, PurePath], None], raw: bytes, path: PurePath) -> float:
    start = time.process_time()
    check(raw, path)
    return time.process_time() - start


if __name__ == "__main__":
    main()
