"""Days that are named from a day which the reader does not know."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from prlint.checks.hit import Hit, Related
from prlint.readers.document import BlockKind
from prlint.reading.zones import Zone
from prlint.text.calendar_names import month_name, weekday_number
from prlint.text.patterns import linear

if TYPE_CHECKING:
    from collections.abc import Iterator

    from prlint.readers.document import Block
    from prlint.reading.reading import Reading
    from prlint.text.patterns import Match

_SIGN = linear(
    r"(?i)to-?day|yesterday|tomorrow|tonight|\b(?:next|last)\s(?:mon|tue|wed|thu|fri|sat|sun|night)"
)
_WEEKDAY = linear(r"\b([Nn]ext|[Ll]ast)\s((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b")
_DATED = linear(
    r"(?i)^[’']?s?\s?(?:(?:morning|afternoon|evening|night),?\s)?[,(]?\s?(?:the\s)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s)?(?:\d|jan|feb|mar|apr|may\s\d|june?|july?|aug|sep|oct|nov|dec)"
)
_DATED_BEFORE = linear(r"\d[,)]?\s$")
_TODAY = linear(r"\b(?:[Tt]oday|[Yy]esterday|[Tt]omorrow|[Tt]onight)\b|\b[Ll]ast night\b")
# Times to come and gone by: `the world of tomorrow`, `networks used today`.
_GENERAL_BEFORE = linear(
    r"(?i)\b(?:of|for|in|into|want|today and|better|brighter|used|deployed|needed|based|called|known|offered|required|faced|employed|operated|practi[cs]ed)\s$"
)
# A day of reporting, and not the times we live in.
_REPORTED = linear(r"(?i)(?:\b\w+ed|\bsaid|\bmade|\bheld|\btook|\bsent|\bwrote|\bwon|\bmet)\s$")
_REPORTED_AFTER = linear(r"(?i)^,?\s(?:\w+ed|said|sent|made|wrote|met|held|won|launches|announces)\b")
_NAMED = linear(r"(?:\b[A-Z][A-Za-z]+\s|[“\"‘/.@#_-])$")
_NAMED_AFTER = linear(r"(?i)^(?:[/.@_-]\w|\s(?:show|magazine|newspaper|tonight show)\b|[’']s\b)")
_GENERAL = frozenset({"today"})


def relative_date_ambiguous(reading: Reading) -> Iterator[Hit]:
    """`next Friday`; `today` twice in a paragraph; `yesterday` where the release has no date."""
    released = reading.release.date
    dated = released is not None and released.value is not None
    if _SIGN.search(reading.document.source.text) is None:
        return
    undated: list[tuple[Block, Match]] = []
    for block in reading.document.blocks:
        if block.kind is BlockKind.CODE or not _may_name_one(block.text):
            continue
        for match in _WEEKDAY.finditer(block.text):
            if _DATED.search(block.text[match.end() :][:24]) is None:
                yield _weekday_hit(reading, block, match)
        found = [match for match in _TODAY.finditer(block.text) if _is_a_day(reading, block, match)]
        if not dated:
            undated += [(block, match) for match in found]
            continue
        todays = [match for match in found if match.group().lower() == "today"]
        if len(todays) > 1:
            yield _hit(
                [(block, match) for match in todays[1:2] + todays[:1] + todays[2:]],
                "stands twice in this paragraph",
                "say it once, or give the date",
            )
    first = next((written for written in reading.days if written.day.year is not None), None)
    # A day above, even one that is not the release's for sure, is one to count from.
    if undated and (
        first is None or first.span.start > undated[0][0].prose.span(*undated[0][1].span()).start
    ):
        yield _hit(undated, "needs a day to be counted from, and the release has none", "write the date")


def _may_name_one(text: str) -> bool:
    return ("day" in text or "tomorrow" in text or "Tomorrow" in text or "night" in text) and (
        _SIGN.search(text) is not None
    )


def _is_a_day(reading: Reading, block: Block, match: Match) -> bool:
    """Whether the word is outside quotations, in no name, undated, and speaks of the day of the release."""
    text = block.text
    before, after = text[max(0, match.start() - 30) : match.start()], text[match.end() : match.end() + 30]
    if _NAMED_AFTER.search(after) is not None or _DATED.search(after) is not None:
        return False
    if match.group()[0].isupper() and _NAMED.search(before) is not None:
        return False
    if _GENERAL_BEFORE.search(before) is not None:
        return False
    if before[-1:] in tuple("/@#_-.") or _DATED_BEFORE.search(before) is not None:
        return False
    if match.group().lower() in _GENERAL and (
        _REPORTED.search(before) is None and _REPORTED_AFTER.search(after) is None
    ):
        return False
    return reading.zone_at(block.prose.span(match.start(), match.end()).start) is not Zone.QUOTES


def _hit(places: list[tuple[Block, Match]], why: str, advice: str) -> Hit:
    block, match = places[0]
    return Hit(
        block.prose.span(match.start(), match.end()),
        {"written": match.group(), "why": why, "advice": advice},
        related=tuple(
            Related(other.prose.span(found.start(), found.end()), "it stands here too")
            for other, found in places[1:6]
        ),
    )


def _weekday_hit(reading: Reading, block: Block, match: Match) -> Hit:
    released = reading.release.date
    days: tuple[str, ...] = ()
    if released is not None and released.value is not None:
        around, number = released.value, weekday_number(match.group(2))
        if match.group(1).lower() == "next":
            near = around + timedelta((number - around.weekday() - 1) % 7 + 1)
            both = (near, near + timedelta(7))
        else:
            near = around - timedelta((around.weekday() - number - 1) % 7 + 1)
            both = (near, near - timedelta(7))
        days = tuple(f"{match.group(2)}, {month_name(day.month)} {day.day}" for day in both)
    advice = f"write {' or '.join(days)}" if days else "write the date"
    return Hit(
        block.prose.span(match.start(), match.end()),
        {"written": match.group(), "why": "is this week's day to some and the week's after to others"
         if match.group(1).lower() == "next" else "is this week's day to some and the week's before to others",
         "advice": advice},
        suggestions=days,
    )  # fmt: skip
