"""Which places of a file a suppression silences."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from prlint.engine.suppressing import directives as said
from prlint.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from prlint.engine.finding import Finding
    from prlint.engine.suppressing.directives import Directive, Named
    from prlint.readers.document import Document


@dataclass(slots=True, eq=False)
class Suppression:
    """One rule silenced in one part of a file."""

    rule: str
    scopes: tuple[Span, ...]
    """A finding that begins in one of them is silent; one at the end too where `whole`."""
    at: Span | None
    """What to point at if it silences nothing; None if that is no fault of this file."""
    where: str
    """In words: `line 3`, `prlint.toml`."""
    reason: str = ""
    whole: bool = False
    words: bool = False
    """Whether the scopes are words that a finding must touch, rather than ranges that it must begin in."""
    used: int = 0
    """Findings that it has silenced."""

    def silences(self, finding: Finding) -> bool:
        """Whether the finding is of its rule and in its scope."""
        if finding.rule != self.rule:
            return False
        if self.words:
            return any(finding.span.touches(scope) for scope in self.scopes)
        at = finding.span.start
        return any(start <= at < end or (self.whole and at >= end) for start, end in self.scopes)


class Unknown(NamedTuple):
    """What a directive says that cannot be obeyed."""

    span: Span
    problem: str


class Scopes(NamedTuple):
    """What a document says of silence."""

    suppressions: list[Suppression]
    unknown: list[Unknown]


def scopes(document: Document, rule_of: Callable[[str], str | None]) -> Scopes:
    """The suppressions that a document states, and what of them is unknown.

    Args:
        document: with its comments and front matter.
        rule_of: the id of the rule that a word names; None if there is none.
    """
    found = Scopes([], [])
    stated = list(said.directives(document))
    for index, directive in enumerate(stated):
        if directive.verb not in said.VERBS:
            verbs = ", ".join(f"prlint-{verb}" for verb in said.VERBS)
            problem = f"there is no prlint-{directive.verb}; there are {verbs}"
            found.unknown.append(Unknown(directive.span, problem))
            continue
        if not directive.rules and directive.verb != said.END:
            found.unknown.append(Unknown(directive.span, "it names no rule; name each that shall be silent"))
        if directive.verb == said.END and not _begun(stated[:index], directive):
            found.unknown.append(Unknown(directive.span, "nothing is disabled here that it could enable"))
        for named in directive.rules:
            rule = rule_of(named.word)
            if rule is None:
                found.unknown.append(Unknown(named.span, f"no rule is called {named.word}"))
            elif directive.verb != said.END:
                found.suppressions.append(_suppression(document, directive, stated[index + 1 :], named, rule))
    return found


def _suppression(
    document: Document, directive: Directive, later: Sequence[Directive], named: Named, rule: str
) -> Suppression:
    source = document.source
    end = len(source.text)
    line = source.position(directive.span.start).line
    if directive.verb == said.FILE:
        scope, whole = Span(0, end), True
    elif directive.verb == said.BEGIN:
        stop = next((other.span.start for other in later if _ends(other, named.word)), end)
        scope, whole = Span(directive.span.end, stop), stop == end
    elif directive.verb == said.BLOCK:
        scope = next(
            (block.span for block in document.blocks if block.span.start >= directive.span.end),
            Span(end, end),
        )
        whole = scope.end == end
    else:
        number = line
        if directive.verb == said.NEXT_LINE:
            number = source.position(directive.span.end).line + 1
        starts = source.line_starts
        start = starts[number - 1] if number <= len(starts) else end
        scope = Span(start, starts[number] if number < len(starts) else end)
        whole = scope.end == end
    return Suppression(rule, (scope,), named.span, f"line {line}", directive.reason, whole=whole)


def _ends(directive: Directive, word: str) -> bool:
    if directive.verb != said.END:
        return False
    return not directive.rules or any(named.word == word for named in directive.rules)


def _begun(earlier: Sequence[Directive], end: Directive) -> bool:
    """Whether something that stands before was begun and is ended here."""
    words = {named.word for named in end.rules}
    return any(
        directive.verb == said.BEGIN and (not words or words & {named.word for named in directive.rules})
        for directive in earlier
    )


def in_words(text: str, words: str) -> Iterator[Span]:
    """Where the words stand in a text, whatever white space is between them."""
    parts = words.split()
    if not parts:
        return
    at = text.find(parts[0])
    while at >= 0:
        end = _follows(text, at, parts)
        if end is not None:
            yield Span(at, end)
        at = text.find(parts[0], at + 1)


def _follows(text: str, at: int, parts: Sequence[str]) -> int | None:
    """The end of the parts that begin at an offset, one after the other with only white space between."""
    for index, part in enumerate(parts):
        if index:
            before = at
            while at < len(text) and text[at].isspace():
                at += 1
            if at == before:
                return None
        if not text.startswith(part, at):
            return None
        at += len(part)
    return at
