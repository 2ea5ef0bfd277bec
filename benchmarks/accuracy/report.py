"""Precision on the sample: the table, the findings nobody has judged, and docs/accuracy.md.

Run: python benchmarks/accuracy/report.py --texts FOLDER [--unjudged [--rule ID] | --apply FILE …]

FOLDER is what texts.py filled. `--unjudged` prints findings without a verdict in their context, each as a JSON object
that needs only `true` and `why`; `--apply` merges files of such objects into verdicts.jsonl.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).parents[2]))
from benchmarks.accuracy.checking import Checker, every_rule
from benchmarks.accuracy.figures import keep, precision_figures
from benchmarks.accuracy.measured import measure, wanting
from benchmarks.accuracy.page import PAGE, page, percent
from benchmarks.accuracy.sample import load_sample
from benchmarks.accuracy.verdicts import load_verdicts, merge

if TYPE_CHECKING:
    from benchmarks.accuracy.measured import Measured

CONTEXT = 160


def main() -> int:
    """Print, and write the page if the whole sample was measured."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--texts", type=Path, required=True)
    parser.add_argument("--unjudged", action="store_true")
    parser.add_argument("--rule", action="append", help="with --unjudged: only these rules")
    parser.add_argument("--apply", type=Path, nargs="+", default=[])
    options = parser.parse_args()
    if options.apply:
        _apply(options.apply)
    measured = list(measure(options.texts, Checker()))
    if options.unjudged:
        _show(measured, options.rule)
        return 0
    if len(measured) < len(load_sample()):
        print(
            f"{options.texts} has {len(measured)} of {len(load_sample())} texts; docs/accuracy.md stays as it is."
        )
        return 1
    figures = keep(precision=precision_figures(measured))
    for row in figures["precision"]["rules"]:
        judged = row["true"] + row["false"]
        print(
            f"{row['rule']:30} {row['severity']:8} {row['findings']:4} findings, {judged:4} judged, {row['false']:3} false, {percent(row['true'], judged)}"
        )
    PAGE.write_text(page(figures, load_sample()), encoding="utf-8")
    return 0


def _apply(files: list[Path]) -> None:
    known = set(every_rule())
    new = [verdict for file in files for verdict in load_verdicts(file)]
    kept = [verdict for verdict in new if verdict.rule in known and verdict.names_its_release]
    for rule in sorted({verdict.rule for verdict in new} - known):
        print(f"left out: verdicts on {rule}, which is no rule of this checkout")
    for release in sorted({verdict.release for verdict in new if not verdict.names_its_release}):
        print(f"left out: verdicts on {release}, which nobody else can find")
    print(f"{merge(load_verdicts(), kept)} verdicts")


def _show(measured: list[Measured], rules: list[str] | None) -> None:
    for release, entry in wanting(measured):
        found = entry.found
        if rules and found.rule not in rules:
            continue
        before = release.text[max(0, found.start - CONTEXT) : found.start]
        after = release.text[found.end : found.end + CONTEXT]
        print(f"\n{release.listed.file} {found.severity}: {found.message}")
        print(f"    {before!r} >>>{release.text[found.start : found.end]!r}<<< {after!r}")
        values = {
            "release": release.listed.release,
            "rule": found.rule,
            "start": found.start,
            "end": found.end,
        }
        print(json.dumps(values | {"words": found.words, "true": None, "why": ""}, ensure_ascii=False))


if __name__ == "__main__":
    sys.exit(main())
