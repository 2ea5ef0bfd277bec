"""How the time grows with the text, on shapes that make a careless reader quadratic: twice the text, twice the time.

Run: python benchmarks/growth.py [--only PART]
Prints the shapes whose growth is above the goal and exits 1 if there are any; each is measured as the best of three.
"""

from __future__ import annotations

import argparse
import sys
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
    from prlint.engine.plan import Plan
    from prlint.settings.model import Settings

HEADER = (
    "FOR IMMEDIATE RELEASE\n\nContact: Ana Ruiz, 202-555-0143\n\nCouncil Opens Pool in Leeds\n\n"
    "BOSTON — The council opened a pool today, and it is open to all who like to swim.\n\n"
)
SHAPES = {
    "marks": '"', "marks apart": '" ', "inches": '5" ', "opening": "“a ", "closing": "a” ", "single": "‘a ",
    "apostrophes": "a' ", "figures": "1", "figures apart": "1 ", "phones": "202-555-0143 ", "addresses": "a@b ",
    "at signs": "@", "brackets": "(", "dashes": "— ", "hyphens": "- ", "stars": "**a", "links": "[a](",
    "lines": "a\n", "paragraphs": "a b c.\n\n", "labels": "Contact: ", "label lines": "Contact:\n\n",
    "capitals": "Abc Def ", "said": '" said Ana Ruiz. "A b c d e f g." ', "days": "May 5 ", "advisory": "WHEN: ",
    "about": "About Acme Corp\n\n", "end marks": "# # #\n", "columns": "a    b    ", "tabs": "a\t", "empty": "\n",
    "entities": "&amp; ", "embargoes": "Embargoed until\n", "trunk zeros": "0207 946 0123 ",
    "open paragraphs": '"Abc def ghi jkl mno.\n\n', "closed paragraphs": 'abc def." \n\n',
    "square brackets": "[", "emphasis": "*a ", "comments": "<!--", "comments apart": "x <!-- ", "tags": "<a ",
    "block quotes": "> ", "bars": "|", "code": "`a`` ", "images": "![a ", "ampersands": "&", "blocks": "<div>\n",
    "crossed tags": "x<b></i>", "templates": "{% {: x}\n", "nested items": "- a\n  - b\n", "carriage returns": "a\r",
    "same words": "the the ", "acronyms": "ABC ", "placeholders": "[TBC] ",
}  # fmt: skip
SIZES = (10_000, 40_000)
GOAL = 7.0
"""Times the time for four times the text: a quadratic step would make it sixteen."""
FLOOR = 0.01
"""Seconds below which a figure says nothing."""


def main() -> int:
    """Measure every shape in both formats."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", default="", help="shapes whose name contains this")
    options = parser.parse_args()
    settings = load_settings(Path("release.md"))
    plan = make_plan(load(), settings)
    worst = 0
    for name, shape in SHAPES.items():
        if options.only not in name:
            continue
        for suffix in (".txt", ".md"):
            small, large = (_best(shape, size, suffix, plan, settings) for size in SIZES)
            if large > max(small, FLOOR) * GOAL:
                worst += 1
                print(
                    f"{name}{suffix}: {small * 1000:.0f} ms, {large * 1000:.0f} ms: {large / small:.1f} times"
                )
    print(f"{len(SHAPES)} shapes, {worst} above {GOAL:g} times the time for four times the text")
    return int(worst > 0)


def _best(shape: str, size: int, suffix: str, plan: Plan, settings: Settings) -> float:
    raw = (HEADER + (shape * (size // len(shape) + 1))[:size]).encode()
    taken = []
    for _ in range(3):
        start = time.process_time()
        document = read(raw, PurePath("release" + suffix))
        run(plan, Reading(document, parse(document), settings))
        taken.append(time.process_time() - start)
    return min(taken)


if __name__ == "__main__":
    sys.exit(main())
