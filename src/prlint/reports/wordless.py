"""What a run gives, without a word of the release: for `--no-excerpts`.

A release under embargo is checked where logs, annotations and summaries are read by many. The words are taken out of
what the reports are given, not left out by each of them: no format can show what it does not have.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from prlint.checks.hit import Related
from prlint.engine.finding import Fix
from prlint.engine.outcome import Failure, Outcome
from prlint.engine.suppressing.silence import Suppressed
from prlint.release.model import Release
from prlint.text.source import Source

if TYPE_CHECKING:
    from prlint.engine.finding import Finding

_LINE_FEED, _RETURN, _SPACE = 0x0A, 0x0D, 0x20
_LAST_OF_ONE, _FIRST_OF_TWO = 0xFFFF, 0x10000


class _Blank(dict[int, int]):
    """What each character gives way to: line ends stay, and what is two units in UTF-16 stays two."""

    def __missing__(self, code: int) -> int:
        blank = self[code] = _SPACE if code <= _LAST_OF_ONE else _FIRST_OF_TWO
        return blank


def wordless(result: Outcome | Failure) -> Outcome | Failure:
    """The result with the same places, severities and counts, and nothing that the release says.

    A message, which quotes, gives way to what the rule finds in general. Suggestions and the edits of a fix are gone,
    that there is a fix stays; so do the fingerprints, which are digests, and the paths.
    """
    if isinstance(result, Failure):
        return _failure(result)
    return Outcome(
        path=result.path,
        source=_blank(result.source),
        release=Release(front_matter={}),
        findings=[_finding(finding) for finding in result.findings],
        suppressed=[Suppressed(_finding(one.finding), one.where) for one in result.suppressed],
        skipped=result.skipped,
        failures=[_failure(failure) for failure in result.failures],
        fixed=[_finding(finding) for finding in result.fixed],
        notes=result.notes,
    )


def _finding(finding: Finding) -> Finding:
    fix = finding.fix
    return replace(
        finding,
        message=(finding.summary or f"The rule {finding.rule} speaks here").rstrip(".") + ".",
        excerpt="",
        suggestions=(),
        related=tuple(Related(place.span, "this belongs to it") for place in finding.related),
        fix=None if fix is None else Fix(fix.safety, "", ()),
        words="",
    )


def _failure(failure: Failure) -> Failure:
    return failure._replace(message=failure.bare or failure.message)


def _blank(source: Source) -> Source:
    """A source with the same lines and columns, and no text in it."""
    blank = _Blank({_LINE_FEED: _LINE_FEED, _RETURN: _RETURN})
    return Source(source.text.translate(blank), source.path, source.encoding)
