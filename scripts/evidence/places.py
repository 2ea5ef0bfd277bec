"""The places of a question's words in a text, each with what is looked at around it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from prlint.checks.grammar.evidence import signs
from prlint.checks.grammar.neighbours import around
from prlint.reading.running import BETWEEN

if TYPE_CHECKING:
    from collections.abc import Iterator


class Question(NamedTuple):
    """Which of two words, or kinds of word, belongs in a place."""

    letter: str
    name: str
    first: tuple[str, ...]
    second: tuple[str, ...]

    def pattern(self) -> re.Pattern[str]:
        """All its words, none of them a part of another or of an address."""
        words = "|".join(sorted(map(re.escape, (*self.first, *self.second)), key=len, reverse=True))
        return re.compile(rf"(?<![\w'@#/.\-])(?:{words})(?![\w'@/\-]|\.\w)")


def places(text: str, question: Question) -> Iterator[tuple[bool, tuple[str, ...]]]:
    """Whether it is one of the second words, and the signs around it.

    Args:
        text: in lower case, with straight apostrophes, and the mark between blocks where a paragraph ends.
        question: its words are looked for.
    """
    second = frozenset(question.second)
    for match in question.pattern().finditer(text):
        yield match.group() in second, tuple(signs(*around(text, *match.span())))


def prepared(raw: str) -> str:
    """A file's text as `places` takes it."""
    small = raw.lower().replace("’", "'").replace("‘", "'")
    return BETWEEN.join(" ".join(paragraph.split()) for paragraph in re.split(r"\n\s*\n", small))
