"""Infos, folded: one line a rule."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prlint.reports.shown import INDENT, STYLES, Shown
from prlint.reports.styled import Styled
from prlint.reports.visible import sentence
from prlint.reports.wrapped import shortened

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from prlint.engine.finding import Finding
    from prlint.text.source import Source

# Less of a sentence than this is not worth its room.
_WORTH_SHOWING = 24
_PLACES_AT_MOST = 12


def folded(infos: Sequence[Finding], source: Source, shown: Shown) -> Iterator[Styled]:
    """A line for each rule: how often it speaks, where, and as much of what it says first as the line has room for."""
    of_rule: dict[str, list[Finding]] = {}
    for info in infos:
        of_rule.setdefault(info.rule, []).append(info)
    for rule, findings in of_rule.items():
        head = f"{INDENT}info  {rule}"
        head += f" ({len(findings)})" if len(findings) > 1 else ""
        line = Styled(f"{INDENT}").append("info", STYLES["info"]).append(head[len(INDENT) + 4 :])
        places = _places(findings, source, shown.sentence_width - len(head) - 2)
        line.append(f"  {places}")
        room = shown.sentence_width - len(line.plain) - 2
        if room >= _WORTH_SHOWING:
            line.append("  ").append(
                shortened(sentence(findings[0].message, shown.encoding), room, shown.encoding), "dim"
            )
        yield line


def _places(findings: Sequence[Finding], source: Source, room: int) -> str:
    """`15:1, 21:372 and 4 more`, as many as there is room for, one at least."""
    places = [":".join(map(str, source.position(finding.span.start))) for finding in findings]
    whole = ", ".join(places)
    if (len(whole) <= room and len(places) <= _PLACES_AT_MOST) or len(places) == 1:
        return whole
    for count in range(min(_PLACES_AT_MOST, len(places) - 1), 0, -1):
        some = f"{', '.join(places[:count])} and {len(places) - count} more"
        if len(some) <= room or count == 1:
            break
    return some
