"""The project's own flawless release, in which the examples of the rules stand."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from prlint.engine.rule_examples import unmarked
from prlint.text.span import Span

FRAME = Path(__file__).with_name("frame.md").read_text(encoding="utf-8")

# What each frame replaces. Every one of these stands in the release once, which a test proves.
_SLOTS = {
    "status": "FOR IMMEDIATE RELEASE",
    "contacts": "Contact: Lena Okafor, press officer, 207-555-0143, lokafor@harborlibrary.example",
    "headline": "Harbor Library Reopens Its Reading Room",
    "quote": "We invite every neighbor to come in, sit down and read.",
}
_BEFORE_BODY = "on the roof and the windows.\n\n"
"""An example of the body is a paragraph, or several, after the lead."""


class Framed(NamedTuple):
    """An example as a file."""

    text: str
    places: list[Span]
    """The marked places, in the file."""


def framed(text: str, frame: str) -> Framed:
    """A marked text in its frame."""
    plain, places = unmarked(text)
    if frame == "file":
        return Framed(plain, places)
    if frame == "body":
        start = end = FRAME.index(_BEFORE_BODY) + len(_BEFORE_BODY)
        plain = plain.rstrip("\n") + "\n\n"
    else:
        start = FRAME.index(_SLOTS[frame])
        end = start + len(_SLOTS[frame])
        plain = plain.rstrip("\n")
    return Framed(
        FRAME[:start] + plain + FRAME[end:],
        [Span(start + place.start, start + place.end) for place in places],
    )


def slots() -> dict[str, str]:
    """What each frame replaces."""
    return {**_SLOTS, "body": _BEFORE_BODY}
