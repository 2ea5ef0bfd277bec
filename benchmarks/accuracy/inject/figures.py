"""A figure of the headline changed, and a count that is not that of its list."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from benchmarks.accuracy.inject.fault import Clean, Edit, Kind
from benchmarks.accuracy.inject.places import sentence_ends

if TYPE_CHECKING:
    import random
    from collections.abc import Iterator

_FIGURE = re.compile(
    r"(?<![\w.,/#-])[$€£]?(?:\d{2,}[\d,]*(?:\.\d+)?|\d\.\d+|\d(?=%| (?:percent|per cent|million|billion|new)\b))(?![\w]|,\d)"
)
_MONTH = r"\b(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?"
_TO = r"\s*(?:[-–—&]|to|and)\s*"
_NUMBERS = "zero one two three four five six seven eight nine".split()
_ROOMS = (
    "the reading room",
    "the county archive",
    "the music school",
    "the swimming hall",
    "the town museum",
)
_PEOPLE = ("Ana Ruiz", "Tom Ek", "Ida Holm", "Lev Stern", "Mae Odum")
_COUNTS = (
    (" The grant pays for {count} projects: {items}.", _ROOMS),
    (" {Count} buildings will be mended: {items}.", _ROOMS),
    (" The {count} winners are {items}.", _PEOPLE),
    ("\n\nThe plan has {count} parts:\n\n{items}", _ROOMS),
    (" The {count} new members of the board, {items}, take office in May.", _PEOPLE),
)
_FORMS = ("behind a colon", "behind a colon and a verb", "behind are", "lines of a list", "between commas")


def _is_day(words: str, at: int) -> bool:
    """Whether a month's name stands before or behind a figure, or a range of days that it is an end of."""
    return (
        re.search(rf"(?i){_MONTH}\s(?:\d+{_TO})?$", words[:at]) is not None
        or re.match(rf"(?i)\d+(?:{_TO}\d+)?\s{_MONTH}", words[at:]) is not None
    )


def _body(clean: Clean, start: int) -> str:
    """What a reader sees behind the headline: without the rest of the front matter and the addresses of links."""
    front = clean.text.find("\n---", start) if clean.text.startswith("---") else -1
    if front >= 0 and clean.text.rfind("\n---", 0, start) < 3:
        start = front + 4
    return re.sub(r"\bhttps?:\S+|\]\([^)]*\)", " ", clean.text[start:])


def _told(body: str, figure: str) -> bool:
    """Whether a text has a figure, and not only as a day of a month."""
    return any(
        not _is_day(body, match.start())
        for match in re.finditer(rf"(?<![\w.,]){re.escape(figure)}(?![\w]|[.,]\d)", body)
    )


def headline(clean: Clean, draw: random.Random) -> Iterator[Edit]:
    """A figure with its unit that the body has once more: another digit, one more or one less, ten times as much."""
    head = clean.release.headline
    if head is None:
        return
    body = _body(clean, head.span.end)
    edits = []
    for match in _FIGURE.finditer(head.raw):
        figure = match[0]
        number = re.search(r"[1-9]\d*", figure)
        if (
            number is None
            or not _told(body, figure)
            or re.fullmatch(r"(?:19|20)\d\d", figure)
            or _is_day(head.raw, match.start())
        ):
            continue
        start, end = head.span.start + match.start(), head.span.start + match.end()
        forms = {
            "another digit": figure.replace(number[0][0], str(int(number[0][0]) % 9 + 1), 1),
            "one more digit": figure.replace(number[0], number[0] + "5", 1),
        }
        if len(number[0]) > 1 and number[0][0] != number[0][1]:
            swapped = number[0][1] + number[0][0] + number[0][2:]
            if swapped[0] != "0":
                forms["two digits swapped"] = figure.replace(number[0], swapped, 1)
        edits += [
            Edit(form, start, end, written, tuple(head.span))
            for form, written in forms.items()
            if written not in clean.text[head.span.end :] and not ("," in figure and form == "one more digit")
        ]
    draw.shuffle(edits)
    yield from edits


def count(clean: Clean, draw: random.Random) -> Iterator[Edit]:
    """The release first gets a sentence, or a list of its own, with the right count."""
    places = list(sentence_ends(clean))
    last = [at for at in places if clean.text[at : at + 20].startswith("\n\n")]
    edits = []
    for form, (sentence, items) in enumerate(_COUNTS):
        lines = "\n" in sentence
        if not (last if lines else places):
            continue
        at = draw.choice(last if lines else places)
        size = draw.randrange(3, 6)
        wrong = draw.choice([size - 1, size + 1])
        listed = (
            "\n".join(f"- {item}" for item in items[:size])
            if lines
            else ", ".join(items[: size - 1]) + f" and {items[size - 1]}"
        )
        right_words, wrong_words = (
            sentence.format(count=_NUMBERS[number], Count=_NUMBERS[number].capitalize(), items=listed)
            for number in (size, wrong)
        )
        base = clean.text[:at] + right_words + clean.text[at:]
        edits.append(Edit(_FORMS[form], at, at + len(right_words), wrong_words, None, base))
    draw.shuffle(edits)
    yield from edits


KINDS = (
    Kind("figure changed in the headline", frozenset({"headline-body-figure-mismatch"}), headline),
    Kind("count changed", frozenset({"count-mismatch"}), count),
)
