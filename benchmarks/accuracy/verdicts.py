"""What a reader said of findings on real releases, and which finding of today each word is about.

Rules change and their findings move. A verdict is about a finding of the same rule in the same release with the same
words near its place, or one whose range shares a character with its own. What is said of a field that is missing is
said of the whole release, wherever the field would stand.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from benchmarks.accuracy.checking import MISSING_FIELDS

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from benchmarks.accuracy.checking import Found

VERDICTS = Path(__file__).with_name("verdicts.jsonl")
NEAR = 400
"""So many characters a finding may have moved and still be the same one, if its words are."""
SHORT = 60
"""So many characters of a finding's words are kept: enough to know it again, too few to read the release by."""


class Verdict(NamedTuple):
    """One line of `verdicts.jsonl`."""

    release: str
    """`owner/name@commit:path`, or `corpus:D07.md`."""
    rule: str
    start: int
    end: int
    words: str
    """What stands under the finding, shortened."""
    true: bool
    """Whether what the finding says of the text is so, and an editor would want to be told."""
    why: str
    """One line in the reader's own words."""

    @property
    def key(self) -> tuple[str, str, int, int]:
        """Two verdicts with the same key are about the same finding; the later one holds."""
        return self.release, self.rule, self.start, self.end

    @property
    def names_its_release(self) -> bool:
        """Whether the release can be found by its name: in the shared corpus, or by repository, commit and path."""
        return (
            self.release.startswith("corpus:")
            or re.match(r"[^/\s]+/[^@\s]+@[0-9a-f]{7,40}:.", self.release) is not None
        )


class Judged(NamedTuple):
    """A finding and what was said of it."""

    found: Found
    verdict: Verdict | None


def short(words: str) -> str:
    """Words as a verdict keeps them."""
    return " ".join(words[: 4 * SHORT].split())[:SHORT]


def load_verdicts(file: Path = VERDICTS) -> list[Verdict]:
    """All verdicts; none if the file is not there.

    Raises:
        ValueError: a line is no verdict; says which.
    """
    if not file.is_file():
        return []
    lines = file.read_text(encoding="utf-8").splitlines()
    return [_verdict(line, f"{file.name}:{number}") for number, line in enumerate(lines, 1) if line.strip()]


def _verdict(line: str, where: str) -> Verdict:
    values: dict[str, Any] = json.loads(line)
    values = {key: values.get(key) for key in Verdict._fields}
    if not isinstance(values["true"], bool) or not all(
        isinstance(values[key], int) for key in ("start", "end")
    ):
        raise ValueError(f"{where} is no verdict: it needs {', '.join(Verdict._fields)}.")
    values["words"] = short(values["words"] or "")
    return Verdict(**values)


def merge(old: Iterable[Verdict], new: Iterable[Verdict], file: Path = VERDICTS) -> int:
    """Write the verdicts of both, in order of rule and release; a new one replaces an old one of the same finding."""
    merged = {verdict.key: verdict for verdict in (*old, *new)}
    lines = [
        json.dumps(verdict._asdict(), ensure_ascii=False) + "\n"
        for verdict in sorted(merged.values(), key=lambda verdict: (verdict.rule, *verdict.key))
    ]
    file.write_text("".join(lines), encoding="utf-8")
    return len(lines)


def meets(one: tuple[int, int], other: tuple[int, int]) -> bool:
    """Whether two ranges share a character, or touch where one of them is empty."""
    start, end = max(one[0], other[0]), min(one[1], other[1])
    return start < end or (start == end and (one[0] == one[1] or other[0] == other[1]))


def judged(findings: Sequence[Found], verdicts: Iterable[Verdict]) -> list[Judged]:
    """The findings of one release, each with the verdict about it: of several the nearest."""
    of_rule: dict[str, list[Verdict]] = {}
    for verdict in verdicts:
        of_rule.setdefault(verdict.rule, []).append(verdict)
    return [Judged(found, _about(found, of_rule.get(found.rule, []))) for found in findings]


def _about(found: Found, verdicts: list[Verdict]) -> Verdict | None:
    if found.rule in MISSING_FIELDS:
        return verdicts[-1] if verdicts else None
    span = (found.start, found.end)
    near = [
        verdict
        for verdict in verdicts
        if meets(span, (verdict.start, verdict.end))
        or (found.words and verdict.words == found.words and abs(verdict.start - found.start) <= NEAR)
    ]
    return min(
        near,
        key=lambda verdict: abs(verdict.start - found.start) + abs(verdict.end - found.end),
        default=None,
    )
