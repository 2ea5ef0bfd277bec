"""What a whole run of `prlint check` costs, as a ratio to importing the libraries that any such program needs.

Run: python benchmarks/startup.py FILE [--runs 21]
Both commands run in turn, so that a machine whose speed drifts slows both; the figure is the ratio of the medians.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import time

FLOOR = "import typer, rich.console; from pydantic import BaseModel"
GOAL = 1.25


def main() -> None:
    """Print the medians and their ratio."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file")
    parser.add_argument("--runs", type=int, default=21)
    options = parser.parse_args()
    # Where the environment forbids byte code, every run would compile our sources and none of the libraries'.
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    floor = [sys.executable, "-c", FLOOR]
    check = [sys.executable, "-m", "prlint", "check", "--exit-zero", options.file]
    times: dict[str, list[float]] = {"floor": [], "check": []}
    for warm_up in (True, False):
        for _ in range(2 if warm_up else options.runs):
            for name, command in (("floor", floor), ("check", check)):
                start = time.perf_counter()
                subprocess.run(command, env=environment, stdout=subprocess.DEVNULL, check=True)
                if not warm_up:
                    times[name].append(time.perf_counter() - start)
    medians = {name: statistics.median(values) * 1000 for name, values in times.items()}
    ratio = medians["check"] / medians["floor"]
    print(
        f"floor {medians['floor']:.0f} ms, check {medians['check']:.0f} ms, ratio {ratio:.2f} (goal {GOAL})"
    )


if __name__ == "__main__":
    main()
