"""Whether a pattern can be run: RE2's refusals with advice, and what RE2 takes but means differently."""

from __future__ import annotations

import re

import re2

from prlint.engine.re2_options import quiet

_LOOK_AROUND = re.compile(r"\(\?(?:=|!|<=|<!)")
_BACK_REFERENCE = re.compile(r"(?<!\\)(?:\\\\)*\\[1-9]|\(\?P=")
_BOUNDARY = re.compile(r"(?<!\\)(?:\\\\)*\\b")
# What may stand between a boundary and the letter that it is to guard: groups, classes, repetitions.
_OPENING = r"(?:\((?:\?(?:[a-z]*:|P?<\w+>))?|\[[^\]]*?)*"
_CLOSING = r"[\])*+?}\d{,]*"
_LETTER = r"(?:[^\W\d_\x00-\x7f]|\\p(?:L|\{L[a-z]?\}))"
_BESIDE = re.compile(rf"\\b{_OPENING}{_LETTER}|{_LETTER}(?:[^\[\]]*\])?{_CLOSING}\\b")
# An alternative of a group that stands beside the boundary.
_EDGE = re.compile(rf"\\b\([^()]*\|\[?{_LETTER}|{_LETTER}[\])*+?]*\|[^()]*\)[*+?}}\d{{,]*\\b")

BOUNDARY_ADVICE = (
    "\\b beside a letter that is not ASCII never matches in RE2; leave \\b out and write `words: true`, "
    "which keeps to whole words in every script"
)
LOOK_AROUND_ADVICE = (
    "RE2 has no look-around; say what must not stand around it with `unless: {before: …, after: …}`"
)


def pattern_fault(pattern: str, *, may_be_empty: bool = False) -> str | None:
    """Why a pattern cannot be run, with what to write in its place; None if it can.

    Args:
        pattern: in RE2's syntax.
        may_be_empty: whether it may match nothing at all, as a condition may and a finding may not.
    """
    # Python's `re` looks at the patterns themselves here; the bound keeps that short.
    if len(pattern) > 4000:
        return "a pattern may have 4,000 characters at most; split it"
    if _LOOK_AROUND.search(pattern):
        return LOOK_AROUND_ADVICE
    if _BACK_REFERENCE.search(pattern):
        return "RE2 has no back-references; write a check for it"
    if _BOUNDARY.search(pattern) and (_BESIDE.search(pattern) or _EDGE.search(pattern)):
        return BOUNDARY_ADVICE
    return _refusal(pattern, may_be_empty)


def _refusal(pattern: str, may_be_empty: bool) -> str | None:
    try:
        compiled = re2.compile(pattern, options=quiet())
    except re2.error as error:
        reason = error.args[0] if error.args else "it is not valid"
        return f"RE2 refuses the pattern: {reason.decode() if isinstance(reason, bytes) else reason}"
    if not may_be_empty and compiled.match("") is not None:
        return "the pattern also matches nothing at all; make one part of it necessary"
    return None
