"""Edits of findings, chosen so that they do not get in each other's way, and made."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from prlint.engine.finding import SAFE

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from prlint.checks.hit import Edit
    from prlint.engine.finding import Finding


class Chosen(NamedTuple):
    """What one round mends."""

    findings: list[Finding]
    edits: list[Edit]
    """In order; no two share a character or a place."""


def choose(findings: Iterable[Finding], *, unsafe: bool) -> Chosen:
    """The fixes that can be made at once: of two that meet, the first in the text; the other has its turn next round.

    Args:
        findings: of one file.
        unsafe: whether fixes that only the writer can be sure of are made too.
    """
    chosen = Chosen([], [])
    taken: list[Edit] = []
    for finding in sorted(findings, key=lambda found: (found.span.start, found.rule)):
        if not mendable(finding, unsafe=unsafe):
            continue
        edits = finding.fix.edits if finding.fix else ()
        if _apart(sorted([*taken, *edits], key=lambda edit: edit.span)):
            taken += edits
            chosen.findings.append(finding)
    chosen.edits.extend(sorted(taken, key=lambda edit: edit.span))
    return chosen


def mendable(finding: Finding, *, unsafe: bool) -> bool:
    """Whether the finding has a fix that may be made."""
    return finding.fix is not None and (unsafe or finding.fix.safety == SAFE)


def _apart(edits: Sequence[Edit]) -> bool:
    """Whether no two of the edits meet: two insertions at one place have no order, and neighbours may be one word."""
    return not any(first.span.touches(second.span) for first, second in pairwise(edits))


def applied(text: str, edits: Sequence[Edit]) -> str:
    """The text with the edits made: nothing outside them is touched.

    Args:
        text: the decoded source that the edits' spans count in.
        edits: in order, not overlapping.
    """
    parts: list[str] = []
    at = 0
    for edit in edits:
        parts += (text[at : edit.span.start], edit.replacement)
        at = edit.span.end
    parts.append(text[at:])
    return "".join(parts)
