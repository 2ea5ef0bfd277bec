"""prlint over the texts of the sample, and what the verdicts say of its findings."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, NamedTuple

from benchmarks.accuracy.checking import MISSING_FIELDS, Checker
from benchmarks.accuracy.sample import Listed, load_sample
from benchmarks.accuracy.verdicts import Judged, judged, load_verdicts

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from benchmarks.accuracy.verdicts import Verdict

ENOUGH_INFOS = 20
"""So many infos of a rule are judged; errors and warnings all."""


class Measured(NamedTuple):
    """One release of the sample with its findings."""

    listed: Listed
    raw: bytes
    text: str
    findings: list[Judged]
    withdrawn: list[Verdict]
    """Verdicts about findings that prlint no longer has."""


def measure(texts: Path, checker: Checker) -> Iterator[Measured]:
    """Every release of the sample whose text is in the folder, exactly as it was judged."""
    said: dict[str, list[Verdict]] = {}
    for verdict in load_verdicts():
        said.setdefault(verdict.release, []).append(verdict)
    for listed in load_sample():
        file = texts / listed.file
        raw = file.read_bytes() if file.is_file() else b""
        if hashlib.sha256(raw).hexdigest() != listed.sha256:
            continue
        checked = checker.check(raw, listed.path)
        about = said.get(listed.release, [])
        findings = judged(checked.findings, about)
        used = {id(entry.verdict) for entry in findings}
        withdrawn = [verdict for verdict in about if id(verdict) not in used]
        yield Measured(listed, raw, checked.text, findings, withdrawn)


def wanting(measured: list[Measured]) -> list[tuple[Measured, Judged]]:
    """Findings that somebody should judge: errors and warnings all, of each rule's infos so many that enough are judged.

    Which infos is settled by a digest of their place, so that neither the order of the sample nor whoever judges
    chooses them.
    """
    infos: dict[str, list[tuple[str, Measured, Judged]]] = {}
    wanted: list[tuple[Measured, Judged]] = []
    for release in measured:
        for entry in release.findings:
            if entry.found.severity == "info":
                key = f"{release.listed.repository} {release.listed.path} {entry.found.rule} {entry.found.start}"
                digest = hashlib.sha256(key.encode()).hexdigest()
                infos.setdefault(entry.found.rule, []).append((digest, release, entry))
            elif entry.verdict is None:
                wanted.append((release, entry))
    for entries in infos.values():
        have = sum(entry.verdict is not None for _, _, entry in entries)
        rest = sorted((item for item in entries if item[2].verdict is None), key=lambda item: item[0])
        wanted += [(release, entry) for _, release, entry in rest[: max(0, ENOUGH_INFOS - have)]]
    return sorted(wanted, key=lambda item: (item[1].found.rule, item[0].listed.id, item[1].found.start))


def words_of(measured: list[Measured]) -> int:
    """Words of all releases."""
    return sum(release.listed.words for release in measured)


def is_field(rule: str) -> bool:
    """Whether a rule speaks of a missing field, which is counted apart."""
    return rule in MISSING_FIELDS
