"""One pattern of one rule: where it matches, in whole words if the rule says so, and what around it excuses a match."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import re2

from prlint.engine.re2_options import quiet

if TYPE_CHECKING:
    from collections.abc import Iterator

    from prlint.engine.rule import Rule
    from prlint.engine.windows import Window

AROUND = 200
"""Code points before and after a match at which the conditions of `unless` look."""
_WORD_END = r"(?:[^\pL\pN\pM_]|$)"
_PLACE = "place"


class Match(NamedTuple):
    """A match in a window."""

    start: int
    end: int
    text: str
    groups: dict[str, str]
    """Named groups of the pattern, the one called `place` apart: where there is one, it is the place of the match."""


class Searcher:
    """One pattern, compiled when the set has first seen a match of it."""

    __slots__ = ("_after", "_before", "_compiled", "_ending", "_named", "_pattern", "_words", "rule", "which")

    def __init__(self, rule: Rule, which: int, pattern: str) -> None:
        self.rule = rule
        self.which = which
        """Which of the rule's patterns it is."""
        self._pattern = pattern
        self._words = rule.data.get("words", False)
        self._named = "(?P<" in pattern or "(?<" in pattern
        self._compiled: re2._Regexp | None = None
        self._ending: re2._Regexp | None = None
        self._before: re2._Regexp | None = None
        self._after: re2._Regexp | None = None

    def matches(self, window: Window) -> Iterator[Match]:
        """The matches in a window that nothing around them excuses, in order."""
        text = window.text
        for found, whole in self._in_words(text) if self._words else self._anywhere(text):
            start, end = found.span(whole)
            if start < end and window.is_whole(start, end) and not self._excused(text, start, end):
                yield self._match(found, start, end)

    def _compile(self) -> re2._Regexp:
        compiled = self._compiled = re2.compile(self._pattern, options=quiet())
        data = self.rule.data
        if "before" in data:
            self._before = re2.compile(data["before"], options=quiet())
        if "after" in data:
            self._after = re2.compile(data["after"], options=quiet())
        return compiled

    def _anywhere(self, text: str) -> Iterator[tuple[re2._Match, int]]:
        compiled = self._compiled or self._compile()
        return ((found, 0) for found in compiled.finditer(text))

    def _in_words(self, text: str) -> Iterator[tuple[re2._Match, int]]:
        """The matches that neither begin nor end inside a word, each with the group that is the match."""
        compiled = self._compiled or self._compile()
        at: int | None = 0
        while at is not None:
            begun, at = at, None
            for found in compiled.finditer(text, begun):
                start, end = found.span()
                if not _joined(text, start) and not _joined(text, end):
                    yield found, 0
                    continue
                # Another alternative may end where the word does. If none does, a match may begin with a later word.
                other = None if _joined(text, start) else self._ending_word(text, start)
                if other is not None:
                    yield other, 1
                at = start + 1 if other is None else other.end(1)
                break

    def _ending_word(self, text: str, start: int) -> re2._Match | None:
        # Compiled for the few that need it: the classes of all scripts' letters take RE2 a millisecond.
        if self._ending is None:
            self._ending = re2.compile(f"({self._pattern}){_WORD_END}", options=quiet())
        return self._ending.match(text, start)

    def _match(self, found: re2._Match, start: int, end: int) -> Match:
        groups: dict[str, str] = {}
        if self._named:
            groups = {name: text or "" for name, text in found.groupdict().items()}
            place = found.re.groupindex.get(_PLACE)
            if place is not None and found.start(place) >= 0:
                start, end = found.span(place)
            groups.pop(_PLACE, None)
        return Match(start, end, found.string[start:end], groups)

    def _excused(self, text: str, start: int, end: int) -> bool:
        before, after = self._before, self._after
        return (before is not None and before.search(text[max(0, start - AROUND) : start]) is not None) or (
            after is not None and after.search(text[end : end + AROUND]) is not None
        )


def _joined(text: str, offset: int) -> bool:
    """Whether an offset stands inside a word, by Unicode: between two letters, figures, marks or underscores."""
    return 0 < offset < len(text) and _of_word(text[offset - 1]) and _of_word(text[offset])


def _of_word(character: str) -> bool:
    if character.isalnum() or character == "_":
        return True
    if character < "\x80":
        return False
    import unicodedata

    return unicodedata.category(character)[0] == "M"
