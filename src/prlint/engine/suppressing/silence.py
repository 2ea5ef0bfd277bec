"""Parting the findings of a file into those that are told and those that somebody silenced."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from prlint.checks.hit import Hit
from prlint.engine.suppressing.scopes import Suppression, in_words, scopes
from prlint.settings.patterns import named
from prlint.text.patterns import linear
from prlint.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from prlint.engine.finding import Finding
    from prlint.readers.document import Document
    from prlint.reading.reading import Reading
    from prlint.settings.model import Settings

_WILD = linear(r"(?:^|[^\\])[*?\[]|^!|/$")
UNUSED, UNKNOWN = "suppression-unused", "suppression-unknown"


class Suppressed(NamedTuple):
    """A finding that is not told."""

    finding: Finding
    where: str
    """Who silenced it: `line 3`, `prlint.toml`, `baseline`."""
    reason: str = ""


class Silenced(NamedTuple):
    """The findings of a file, parted."""

    told: list[Finding]
    suppressed: list[Suppressed]
    hits: dict[str, list[Hit]]
    """What there is to say of the suppressions themselves, by rule."""


def silence(
    findings: list[Finding], reading: Reading, rule_of: Callable[[str], str | None], ran: set[str]
) -> Silenced:
    """Take out what the release or its settings silence.

    Args:
        findings: of one file; what supersedes what is settled.
        reading: of that file.
        rule_of: the id of the rule that a word names; None if there is none.
        ran: the rules that looked at the file: only of these can be said that a suppression is of no use.
    """
    document = reading.document
    stated = scopes(document, rule_of) if _speaks(document) else None
    every = [*(stated.suppressions if stated else ()), *_of_settings(reading.settings, document)]
    if not every and not (stated and stated.unknown):
        return Silenced(findings, [], {})
    told: list[Finding] = []
    suppressed: list[Suppressed] = []
    for finding in findings:
        by = next((one for one in every if one.silences(finding)), None)
        if by is None:
            told.append(finding)
        else:
            by.used += 1
            suppressed.append(Suppressed(finding, by.where, by.reason))
    unknown = [Hit(one.span, {"problem": one.problem}) for one in (stated.unknown if stated else ())]
    return Silenced(told, suppressed, {UNUSED: list(_unused(every, ran)), UNKNOWN: unknown})


def _speaks(document: Document) -> bool:
    """Whether there is anything at all that speaks to prlint: mostly there is not."""
    return bool(document.residue or document.front_matter) and "prlint-" in document.source.text


def _unused(every: list[Suppression], ran: set[str]) -> Iterator[Hit]:
    for one in every:
        if not one.used and one.at is not None and one.rule in ran:
            yield Hit(one.at, {"rule": one.rule, "where": one.where})


def _of_settings(settings: Settings, document: Document) -> Iterator[Suppression]:
    """What `[[suppress]]` says of this file; words that it no longer has silence nothing."""
    source = document.source
    for entry in settings.suppress:
        if not named((entry.path,), None if entry.file is None else entry.file.parent, source.path):
            continue
        where = "the settings" if entry.file is None else entry.file.name
        reason = entry.reason or ""
        # Only an entry that names this one file can be of no use in it.
        at = None if _WILD.search(entry.path) else Span(0, 0)
        if entry.text is None:
            whole = (Span(0, len(source.text)),)
            yield Suppression(entry.rule, whole, at, where, reason, whole=True)
        else:
            places = tuple(in_words(source.text, entry.text))
            yield Suppression(entry.rule, places, at, where, reason, words=True)
