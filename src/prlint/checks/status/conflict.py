"""Statements of when the release may be used that contradict each other."""

from __future__ import annotations

from datetime import datetime
from itertools import combinations
from typing import TYPE_CHECKING

from prlint.checks.hit import Hit, Related, Severity
from prlint.release.model import Origin, StatusKind
from prlint.text.patterns import linear
from prlint.text.times import moment

if TYPE_CHECKING:
    from collections.abc import Iterator

    from prlint.reading.reading import Reading
    from prlint.reading.statuses import Stated
    from prlint.release.status import Embargo

_HELD_BACK = linear(
    r"(?i)\bembargo|\bhold (?:for|until|till)\b|\bnot (?:for|to be) (?:publi|release|broadcast|used)"
)
_IMMEDIATE = linear(r"(?i)\bfor\s+immediate\s+(?:release|use|publication)\b")
_UNTIL = linear(r"(?i)\bembargo(?:ed)?\s*:?\s+(?:until|till|to|for)\b|\bhold\s+(?:for\s+release\s+)?until\b")
_HOLD = linear(r"(?i)^(?:please\s+)?(?:on\s+)?hold\b|^do\s+not\b")
_SHOWN = 60
"""Code points of a statement that a message shows."""
_LEAP_YEAR = 2024


def embargo_status_conflict(reading: Reading) -> Iterator[Hit]:
    """An embargo beside `for immediate release`, two embargoes that end at different moments, a release at once on a day to come."""
    status = reading.release.status
    if status is None:
        return
    immediate = status.kind is StatusKind.IMMEDIATE
    if immediate and _HELD_BACK.search(reading.document.source.text) is None:
        yield from _to_come(reading)
        return
    if not immediate and status.kind not in (StatusKind.EMBARGOED, StatusKind.HOLD):
        return
    stated = [one for one in reading.statuses if _is_statement(one)]
    pair = next(_contradictions(stated), None)
    if pair is not None:
        first, second = pair
        yield Hit(
            second.status.span,
            {"advice": f"Keep one of “{_shown(first)}” and “{_shown(second)}”: both cannot hold"},
            related=(Related(first.status.span, "the other statement"),),
        )
        return
    for one in stated:
        if _contradicts_itself(one):
            yield Hit(one.status.span, {"advice": f"Keep one part of “{_cut(one.text)}”: both cannot hold"})
            return


def _contradictions(stated: list[Stated]) -> Iterator[tuple[Stated, Stated]]:
    for first, second in combinations(stated, 2):
        kinds = {first.status.kind, second.status.kind}
        at_once_and_later = StatusKind.IMMEDIATE in kinds and kinds & {StatusKind.EMBARGOED, StatusKind.HOLD}
        if at_once_and_later or _differ(first.embargo, second.embargo):
            yield first, second


def _is_statement(one: Stated) -> bool:
    """Whether it says when: `not for release` is also the beginning of where a release may not go."""
    return one.status.kind is not StatusKind.HOLD or _HOLD.search(one.status.raw) is not None


def _contradicts_itself(one: Stated) -> bool:
    other = {StatusKind.IMMEDIATE: _UNTIL, StatusKind.EMBARGOED: _IMMEDIATE}.get(one.status.kind)
    return other is not None and other.search(one.text) is not None


def _differ(one: Embargo | None, other: Embargo | None) -> bool:
    """Whether two embargoes surely end at different moments: what one of them leaves out is no difference."""
    if one is None or other is None or one.day is None or other.day is None:
        return False
    year = one.day.year or other.day.year or _LEAP_YEAR
    days = one.day.value(one.day.year or year), other.day.value(other.day.year or year)
    if days[0] is None or days[1] is None:
        return False
    clocks = one.clock, other.clock
    if clocks[0] is None or clocks[1] is None:
        return days[0] != days[1]
    zones = clocks[0].zone, clocks[1].zone
    if zones[0] == zones[1]:
        return (days[0], clocks[0].hour, clocks[0].minute) != (days[1], clocks[1].hour, clocks[1].minute)
    moments = moment(days[0], clocks[0]), moment(days[1], clocks[1])
    read = [datetime.fromisoformat(written) for written in moments if written is not None]
    if len(read) == 2 and all(one.tzinfo is not None for one in read):
        return read[0] != read[1]
    # A zone that one of them leaves out may put them a day apart.
    return abs((days[0] - days[1]).days) > 1


def _to_come(reading: Reading) -> Iterator[Hit]:
    """`For immediate release: May 1` before the first of May."""
    written, today = reading.release.date, reading.today
    if today is None or written is None or written.value is None or written.origin is not Origin.STATUS:
        return
    if written.value > today:
        advice = f"Hold the release until {written.raw} or change the day: it is for immediate release on a day to come"
        yield Hit(written.span, {"advice": advice}, level=Severity.WARNING)


def _shown(one: Stated) -> str:
    return _cut(one.status.raw)


def _cut(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= _SHOWN else f"{line[: _SHOWN - 1].rstrip()}…"
