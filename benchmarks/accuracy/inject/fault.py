"""What a kind of fault is, and what one injected fault is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    import random
    from collections.abc import Callable, Iterator

    from prlint.release.model import Release


class Edit(NamedTuple):
    """One fault: the range of the clean text that is replaced, and by what."""

    form: str
    start: int
    end: int
    written: str
    reach: tuple[int, int] | None = None
    """Where a finding counts as touching the fault, in the clean text; without it the edit's own range."""
    base: str | None = None
    """The clean text, where the release first needs something that the fault can be in (an embargo, a count)."""


class Clean(NamedTuple):
    """A release that faults are put into."""

    name: str
    text: str
    release: Release


@dataclass(frozen=True)
class Kind:
    """A kind of fault."""

    name: str
    rules: frozenset[str]
    """Rules that may find it. One that this checkout lacks finds nothing."""
    edits: Callable[[Clean, random.Random], Iterator[Edit]]
    """All faults of this kind that a release allows, each one that a reader would see, in a random order."""
    anywhere: bool = False
    """Whether a finding counts wherever it stands: what was removed has no place."""


def apply(clean: Clean, edit: Edit) -> tuple[str, str]:
    """The text before and after: nothing but the edit's own range differs."""
    before = edit.base if edit.base is not None else clean.text
    return before, before[: edit.start] + edit.written + before[edit.end :]


def reach(edit: Edit) -> tuple[int, int]:
    """Where a finding touches the fault, in the text after the edit."""
    start, end = edit.reach or (edit.start, edit.end)
    longer = len(edit.written) - (edit.end - edit.start)
    return min(start, edit.start), max(end, edit.end) + longer
