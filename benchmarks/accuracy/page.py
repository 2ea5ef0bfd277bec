"""docs/accuracy.md from the figures alone: no text is needed to make it."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable

    from benchmarks.accuracy.sample import Listed

PAGE = Path(__file__).parents[2] / "docs" / "accuracy.md"
_LEVELS = ("error", "warning", "info")

_HEAD = """# Accuracy

Made by `benchmarks/accuracy/report.py` and `benchmarks/accuracy/recall.py`; do not edit. How it is measured stands in
[benchmarks/accuracy](../benchmarks/accuracy/README.md). All figures are of the profile `default` without a clock.
"""


def page(figures: dict[str, Any], sample: list[Listed]) -> str:
    """The whole page."""
    return "\n".join(
        [_HEAD, *_sample(sample), *_precision(figures.get("precision")), *_recall(figures.get("recall"))]
    )


def percent(part: int, whole: int) -> str:
    """A share in per cent; a dash for a share of nothing."""
    return f"{100 * part / whole:.1f} %" if whole else "–"


def _table(head: str, rows: Iterable[Iterable[object]]) -> list[str]:
    columns = head.split("|")
    rule = ["---"] + ["--:"] * (len(columns) - 1)
    lines = [columns, rule, *([str(cell) for cell in row] for row in rows)]
    return ["| " + " | ".join(cell.strip() for cell in line) + " |" for line in lines] + [""]


def _sample(sample: list[Listed]) -> list[str]:
    releases, words = Counter[tuple[str, str, str]](), Counter[tuple[str, str, str]]()
    for listed in sample:
        key = listed.repository, listed.country, "government" if listed.government else "other"
        releases[key] += 1
        words[key] += listed.words
    rows = [(*key, count, f"{words[key]:,}") for key, count in releases.most_common()]
    total = f"{len(sample)} real releases, {sum(words.values()):,} words, from {len({key[0] for key in releases})} repositories."
    return ["## The sample", "", total, "", *_table("repository|country|issuer|releases|words", rows)]


def _precision(figures: dict[str, Any] | None) -> list[str]:
    if figures is None:
        return []
    lines = ["## What it finds on real releases", ""]
    rows = []
    for field in (False, True):
        for level in _LEVELS:
            of_level = [row for row in figures["rules"] if row["severity"] == level and row["field"] is field]
            findings, true, false = (
                sum(row[key] for row in of_level) for key in ("findings", "true", "false")
            )
            name = f"{level}s" + (" of missing fields" if field else "")
            rate = f"{1000 * findings / figures['words']:.2f}"
            rows.append((name, findings, rate, true + false, true, false, percent(true, true + false)))
    lines += _table("level|findings|per 1,000 words|judged|true|false|precision", rows)
    strong = sum(
        row["findings"] for row in figures["rules"] if not row["field"] and row["severity"] != "info"
    )
    lines += [
        f"Errors and warnings together: {1000 * strong / figures['words']:.2f} per 1,000 words (missing fields apart)."
        f" {figures['withdrawn']} verdicts are about findings that no longer appear,"
        f" {figures['elsewhere']} about releases outside the sample.",
        "",
    ]
    for field, title in ((False, "By rule"), (True, "Missing fields")):
        rows = [
            (
                f"`{row['rule']}`",
                row["severity"],
                row["findings"],
                row["true"] + row["false"],
                row["true"],
                row["false"],
                percent(row["true"], row["true"] + row["false"]),
            )
            for row in figures["rules"]
            if row["field"] is field
        ]
        lines += [f"### {title}", "", *_table("rule|level|findings|judged|true|false|precision", rows)]
    return lines


def _recall(figures: dict[str, Any] | None) -> list[str]:
    if figures is None:
        return []
    kinds = figures["kinds"]
    injected, found = (sum(row[key] for row in kinds) for key in ("injected", "found"))
    rows = [
        (
            row["kind"],
            row["injected"],
            row["found"],
            percent(row["found"], row["injected"]),
            row["appeared"],
            row["vanished"],
            ", ".join(
                f"{form} {hit}/{all_}" for form, (hit, all_) in sorted(row["forms"].items()) if hit < all_
            )
            or "–",
        )
        for row in kinds
    ]
    rows.append(
        (
            "all",
            injected,
            found,
            percent(found, injected),
            sum(row["appeared"] for row in kinds),
            sum(row["vanished"] for row in kinds),
            "",
        )
    )
    return [
        "## What it finds of injected faults",
        "",
        f"Seed {figures['seed']}. Each fault is put alone into a real release that is clean of its kind. *Appeared* and *vanished*",
        "are other findings (missing fields apart) that come or go with it.",
        "",
        *_table("kind of fault|injected|found|recall|appeared|vanished|forms not always found", rows),
    ]
