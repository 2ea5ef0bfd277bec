"""What the speller costs: at a cold start without and with a misspelt word, warm for 3 KB of text, and in memory.

Run: python benchmarks/spelling/cold.py FILE [--runs 11]

FILE is a release without a misspelling. A cold start is a process of its own that checks it by `misspelling` and
`repeated-word` against one that checks by `repeated-word` alone; a second pair has one word of the text spelt wrong.
The runs go in turn, and the differences of their medians are printed, in milliseconds of processor time.
"""

from __future__ import annotations

import argparse
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path, PurePath

WITHOUT, WITH, WARM, RESIDENT = 15.0, 30.0, 1.5, 25.0
"""Goals: milliseconds cold without and with a misspelt word, warm for 3 KB, and megabytes."""
_KB = 3 * 1024
_WRONG = "\n\nThe committee will recieve its report in the fall.\n"


def main() -> None:
    """Print the four figures beside their goals."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("file", type=Path)
    parser.add_argument("--runs", type=int, default=11)
    options = parser.parse_args()
    text = options.file.read_text(encoding="utf-8")
    with tempfile.TemporaryDirectory() as folder:
        right, wrong = Path(folder) / "right.md", Path(folder) / "wrong.md"
        right.write_text(text, encoding="utf-8")
        wrong.write_text(text + _WRONG, encoding="utf-8")
        for name, file, goal in (("without", right, WITHOUT), ("with", wrong, WITH)):
            print(f"cold, {name} a misspelt word: {_cold(file, options.runs):.1f} ms (goal {goal:.0f})")
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    print(f"warm, for 3 KB: {_warm(text):.2f} ms (goal {WARM})")
    grown = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024
    print(f"resident: {grown:.1f} MB at most, readers and rules with it (goal {RESIDENT:.0f})")


def _cold(file: Path, runs: int) -> float:
    times: dict[str, list[float]] = {"repeated-word": [], "repeated-word,misspelling": []}
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    for run in range(runs + 1):
        for rules, taken in times.items():
            start = resource.getrusage(resource.RUSAGE_CHILDREN)
            command = [
                sys.executable,
                "-m",
                "prlint",
                "check",
                "--isolated",
                "--exit-zero",
                "--select",
                rules,
                str(file),
            ]
            subprocess.run(command, env=environment, stdout=subprocess.DEVNULL, check=True)
            end = resource.getrusage(resource.RUSAGE_CHILDREN)
            if run:
                taken.append(end.ru_utime + end.ru_stime - start.ru_utime - start.ru_stime)
    fewer, more = (statistics.median(taken) for taken in times.values())
    return (more - fewer) * 1000


def _warm(text: str) -> float:
    """Milliseconds for 3 KB, the best of several rounds: what else the machine does only adds."""
    from prlint.checks.spelling import misspelling
    from prlint.readers.read import read
    from prlint.reading.reading import Reading
    from prlint.release.parse import parse
    from prlint.settings.model import Settings

    document = read(text.encode(), PurePath("release.md"))
    release = parse(document)
    best = float("inf")
    for _ in range(20):
        reading = Reading(document, release, Settings.model_construct())
        _ = reading.zones
        start = time.process_time()
        list(misspelling(reading))
        best = min(best, time.process_time() - start)
    return best * 1000 * _KB / len(text)


if __name__ == "__main__":
    main()
