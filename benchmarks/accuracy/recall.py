"""Recall: put faults into clean releases of the sample and count what prlint finds, and what else changes.

Run: python benchmarks/accuracy/recall.py --texts FOLDER [--kind NAME …] [--missed]

Every kind of fault has its own generator, seeded with the seed and the kind, so that a new kind changes no other. The
releases are shuffled; of each at most three faults of a kind are taken, each alone, until MOST are. A release that has
a finding of the fitting rules already, at the fault's place, or anywhere if the fault has none, is not clean of the
kind and is passed over.
"""

from __future__ import annotations

import argparse
import random
import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

sys.path.insert(0, str(Path(__file__).parents[2]))
from benchmarks.accuracy.checking import MISSING_FIELDS, Checker
from benchmarks.accuracy.figures import keep
from benchmarks.accuracy.inject.fault import Clean, Edit, Kind, apply, reach
from benchmarks.accuracy.inject.kinds import KINDS
from benchmarks.accuracy.page import PAGE, page, percent
from benchmarks.accuracy.sample import load_sample

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from benchmarks.accuracy.checking import Found

SEED = 20261124
MOST = 120
OF_ONE_RELEASE = 3


class Injected(NamedTuple):
    """One fault and what came of it."""

    clean: Clean
    edit: Edit
    found: bool
    appeared: list[Found]
    """Findings of other rules, or of the fitting ones elsewhere, that the clean text does not have."""
    vanished: list[Found]


def clean_releases(texts: Path, checker: Checker) -> list[Clean]:
    """The releases of the corpus and the first draw whose texts are there and are UTF-8."""
    found = []
    for listed in load_sample():
        if listed.id.startswith("F"):
            continue
        file = texts / listed.file
        raw = file.read_bytes() if file.is_file() else b""
        checked = checker.check(raw, listed.file) if raw else None
        if checked is None or any(finding.rule == "not-a-release" for finding in checked.findings):
            continue
        if checked.text.encode() == raw:
            found.append(Clean(listed.file, checked.text, checked.release))
    return found


def inject(kind: Kind, releases: Sequence[Clean], checker: Checker) -> Iterator[Injected]:
    """Faults of one kind, each alone in its release."""
    draw = random.Random(f"{SEED} {kind.name}")  # noqa: S311 -- a draw that can be repeated
    order = list(releases)
    draw.shuffle(order)
    taken = 0
    for clean in order:
        of_this = 0
        for edit in kind.edits(clean, draw):
            if taken == MOST:
                return
            if of_this == OF_ONE_RELEASE:
                break
            outcome = _try(kind, clean, edit, checker)
            if outcome is not None:
                of_this += 1
                taken += 1
                yield outcome


def _try(kind: Kind, clean: Clean, edit: Edit, checker: Checker) -> Injected | None:
    """None if the release is not clean of the kind."""
    text, faulty = apply(clean, edit)
    before = checker.check(text.encode(), clean.name).findings
    start, end = edit.reach or (edit.start, edit.end)
    own = edit.start, edit.end
    hurt = (
        _fits(kind, finding, (start, end))
        or (finding.severity != "info" and finding.start < finding.end and _near(finding, own))
        for finding in before
    )
    if any(hurt):
        return None
    after = checker.check(faulty.encode(), clean.name).findings
    place = reach(edit)
    found = any(_fits(kind, finding, place) for finding in after)
    before = [_anonymous(finding, (start, end)) for finding in before]
    after = [_anonymous(finding, place) for finding in after]
    had, has = Counter(map(_key, before)), Counter(map(_key, after))
    appeared = [
        finding
        for finding in after
        if has[_key(finding)] > had[_key(finding)] and not _fits(kind, finding, place)
    ]
    vanished = [finding for finding in before if had[_key(finding)] > has[_key(finding)]]
    return Injected(clean, edit, found, _others(appeared), _others(vanished))


def _fits(kind: Kind, finding: Found, place: tuple[int, int]) -> bool:
    return finding.rule in kind.rules and (kind.anywhere or _near(finding, place))


def _near(finding: Found, place: tuple[int, int]) -> bool:
    return finding.start <= place[1] and finding.end >= place[0]


def _anonymous(finding: Found, place: tuple[int, int]) -> Found:
    """A finding that covers the fault has other words afterwards and is the same one."""
    return finding._replace(words="") if _near(finding, place) else finding


def _key(finding: Found) -> tuple[str, str]:
    """A finding without its place, which every edit before it moves; a missing field is the same wherever it is found."""
    return finding.rule, "" if finding.rule in MISSING_FIELDS else finding.words


def _others(findings: list[Found]) -> list[Found]:
    return [finding for finding in findings if finding.rule not in MISSING_FIELDS]


def counted(kind: Kind, outcomes: list[Injected]) -> dict[str, Any]:
    """The row of one kind."""
    forms: dict[str, list[int]] = {}
    for outcome in outcomes:
        row = forms.setdefault(outcome.edit.form, [0, 0])
        row[0] += outcome.found
        row[1] += 1
    return {
        "kind": kind.name,
        "injected": len(outcomes),
        "found": sum(outcome.found for outcome in outcomes),
        "appeared": sum(len(outcome.appeared) for outcome in outcomes),
        "vanished": sum(len(outcome.vanished) for outcome in outcomes),
        "forms": dict(sorted(forms.items())),
        "changes": dict(
            sorted(
                Counter(
                    finding.rule for outcome in outcomes for finding in (*outcome.appeared, *outcome.vanished)
                ).items()
            )
        ),
    }


def main() -> int:
    """Print the table; write it if all kinds were injected."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--texts", type=Path, required=True)
    parser.add_argument("--kind", action="append")
    parser.add_argument(
        "--missed", action="store_true", help="print the faults that were not found, and other changes"
    )
    options = parser.parse_args()
    checker = Checker()
    releases = clean_releases(options.texts, checker)
    rows = []
    for kind in KINDS:
        if options.kind and kind.name not in options.kind:
            continue
        outcomes = list(inject(kind, releases, checker))
        rows.append(counted(kind, outcomes))
        row = rows[-1]
        print(
            f"{kind.name:32} {row['injected']:4} {row['found']:4} {percent(row['found'], row['injected']):>8}  {row['changes']}",
            flush=True,
        )
        if options.missed:
            _tell(outcomes)
    if not options.kind:
        PAGE.write_text(page(keep(recall={"seed": SEED, "kinds": rows}), load_sample()), encoding="utf-8")
    return 0


def _tell(outcomes: list[Injected]) -> None:
    for outcome in outcomes:
        _, faulty = apply(outcome.clean, outcome.edit)
        start = outcome.edit.start
        end = start + len(outcome.edit.written)
        around = (
            f"{faulty[max(0, start - 60) : start]!r} >>>{faulty[start:end]!r}<<< {faulty[end : end + 60]!r}"
        )
        if not outcome.found:
            print(f"  missed {outcome.clean.name} {outcome.edit.form}: {around}")
        for name, findings in (("appeared", outcome.appeared), ("vanished", outcome.vanished)):
            for finding in findings:
                print(
                    f"  {name} {outcome.clean.name} {outcome.edit.form}: {finding.rule} {finding.words!r} | {around}"
                )


if __name__ == "__main__":
    sys.exit(main())
