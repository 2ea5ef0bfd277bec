"""All patterns of a plan in one pass: RE2's set says which rules have a match, then only those look for it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import re2

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from prlint.engine.rule import Rule
    from prlint.engine.windows import Window

_AROUND = 200
"""Code points before and after a match at which its conditions look."""
_SET_MEMORY = 64 * 1024 * 1024
"""Bytes for the states of the set. A set that runs out of memory says that nothing matches."""
_WORD_END = r"(?:[^\pL\pN\pM_]|$)"
_PLACE = "place"


class Match(NamedTuple):
    """A match in a window."""

    start: int
    end: int
    text: str
    groups: dict[str, str]
    """Named groups of the pattern, the one called `place` apart."""


class _Searcher:
    """One pattern of one rule, compiled when the set has first seen a match of it."""

    __slots__ = ("_after", "_before", "_compiled", "_groups", "_pattern", "_words", "index", "rule")

    def __init__(self, rule: Rule, index: int, pattern: str) -> None:
        self.rule = rule
        self.index = index
        self._pattern = pattern
        self._words = rule.data.get("words", False)
        self._compiled: re2._Regexp | None = None
        self._groups: dict[str, int] = {}
        self._before: re2._Regexp | None = None
        self._after: re2._Regexp | None = None

    def _compile(self) -> re2._Regexp:
        options = _options()
        # The end of a word is part of the pattern, so that of two alternatives the one that ends a word is taken.
        pattern = f"({self._pattern}){_WORD_END}" if self._words else self._pattern
        compiled = self._compiled = re2.compile(pattern, options=options)
        self._groups = compiled.groupindex
        data = self.rule.data
        if "before" in data:
            self._before = re2.compile(data["before"], options=options)
        if "after" in data:
            self._after = re2.compile(data["after"], options=options)
        return compiled

    def matches(self, window: Window) -> Iterator[Match]:
        """The matches in a window that nothing around them excuses, in order."""
        text = window.text
        for found in self._found(text):
            start, end = found.span(1 if self._words else 0)
            if start < end and window.is_whole(start, end) and not self._excused(text, start, end):
                yield self._match(found, start, end)

    def _found(self, text: str) -> Iterator[re2._Match]:
        compiled = self._compiled or self._compile()
        at = 0
        while at >= 0:
            begun, at = at, -1
            for found in compiled.finditer(text, begun):
                if self._words and _inside_word(text, found.start(1)):
                    # What begins inside a word may hide a match that begins with the next one.
                    at = found.start(1) + 1
                    break
                yield found

    def _match(self, found: re2._Match, start: int, end: int) -> Match:
        groups = {}
        for name, group in self._groups.items():
            if name != _PLACE:
                groups[name] = found.group(group) or ""
            elif found.start(group) >= 0:
                start, end = found.span(group)
        return Match(start, end, found.string[start:end], groups)

    def _excused(self, text: str, start: int, end: int) -> bool:
        before, after = self._before, self._after
        return (before is not None and before.search(text[max(0, start - _AROUND) : start]) is not None) or (
            after is not None and after.search(text[end : end + _AROUND]) is not None
        )


class Matcher:
    """The patterns of the rules that look for text."""

    __slots__ = ("_rules", "_searchers", "_set")

    def __init__(self, rules: Iterable[Rule]) -> None:
        self._rules = list(rules)
        self._searchers: list[_Searcher] = []
        self._set: re2.Set | None = None

    @property
    def looks_at_unseen(self) -> bool:
        """Whether any rule looks at what readers do not see: metadata and link targets."""
        return any(rule.zones & {"everywhere", "metadata", "links"} for rule in self._rules)

    def matches(self, window: Window) -> Iterator[tuple[Rule, int, Match]]:
        """Every match in a window, with its rule and which of the rule's patterns it is."""
        if not self._rules:
            return
        patterns = self._set or self._compile()
        for index in sorted(patterns.Match(window.text) or ()):
            searcher = self._searchers[index]
            for match in searcher.matches(window):
                yield searcher.rule, searcher.index, match

    def _compile(self) -> re2.Set:
        options = _options()
        options.max_mem = _SET_MEMORY
        patterns = self._set = re2.Set.SearchSet(options)
        for rule in self._rules:
            for index, pattern in enumerate(rule.data["any"]):
                patterns.Add(pattern)
                self._searchers.append(_Searcher(rule, index, pattern))
        patterns.Compile()
        return patterns


def _options() -> re2.Options:
    options = re2.Options()
    options.log_errors = False
    return options


def _inside_word(text: str, start: int) -> bool:
    """Whether a word that begins at an offset began earlier."""
    return start > 0 and _of_word(text[start]) and _of_word(text[start - 1])


def _of_word(character: str) -> bool:
    if character.isalnum() or character == "_":
        return True
    if character < "\x80":
        return False
    import unicodedata

    return unicodedata.category(character)[0] == "M"
