"""All patterns of a plan in one pass: RE2's set says which rules may have a match, then only those look for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import re2

from prlint.engine.loosened import loosened
from prlint.engine.searcher import Searcher

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from prlint.engine.rule import Rule
    from prlint.engine.searcher import Match
    from prlint.engine.windows import Window

_SET_MEMORY = 64 * 1024 * 1024
"""Bytes for the states of the set. A set that runs out of memory says that nothing matches."""


class Matcher:
    """The patterns of the rules that look for text."""

    __slots__ = ("_rules", "_searchers", "_set")

    def __init__(self, rules: Iterable[Rule]) -> None:
        self._rules = list(rules)
        self._searchers: list[Searcher] = []
        self._set: re2.Set | None = None

    @property
    def looks_at_unseen(self) -> bool:
        """Whether any rule looks at what readers do not see: metadata and link targets."""
        return any(rule.zones & {"everywhere", "metadata", "links"} for rule in self._rules)

    def matches(self, window: Window) -> Iterator[tuple[Searcher, Match]]:
        """Every match in a window, with the pattern that found it; a rule's patterns in the order of its file."""
        if not self._rules:
            return
        patterns = self._set or self._compile()
        for index in sorted(patterns.Match(window.text) or ()):
            searcher = self._searchers[index]
            for match in searcher.matches(window):
                yield searcher, match

    def _compile(self) -> re2.Set:
        options = re2.Options()
        options.log_errors = False
        options.max_mem = _SET_MEMORY
        patterns = self._set = re2.Set.SearchSet(options)
        for rule in self._rules:
            for which, pattern in enumerate(rule.data["any"]):
                patterns.Add(loosened(pattern))
                self._searchers.append(Searcher(rule, which, pattern))
        patterns.Compile()
        return patterns
