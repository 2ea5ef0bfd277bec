"""Words that a rule file lists, as patterns: how `substitution` and `consistency` read them.

A listed form that has a capital is meant as it is written; one in small letters means every case. White space stands
for any white space, a straight apostrophe for a curly one too, a hyphen for one that does not break.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import re2

if TYPE_CHECKING:
    from collections.abc import Iterable

_ALIKE = str.maketrans({"’": "'", "‘": "'", "‑": "-"})


def wording_pattern(forms: Iterable[str]) -> str:
    """A pattern in RE2's syntax that finds any of the forms, the longest first."""
    return "|".join(_form(form) for form in sorted(set(forms), key=lambda form: (-len(form), form)))


def _form(form: str) -> str:
    parts = []
    for character in folded(form):
        if character == " ":
            parts.append(r"\s+")
        elif character == "'":
            parts.append("['’‘]")
        elif character == "-":
            parts.append("[-‑]")
        else:
            parts.append(re2.escape(character))
    pattern = "".join(parts)
    return f"(?:{pattern})" if form != form.lower() else f"(?i:{pattern})"


def folded(text: str) -> str:
    """A form with its white space, apostrophes and hyphens made alike."""
    return " ".join(text.translate(_ALIKE).split())


def cased_like(written: str, better: str) -> str:
    """The better words with the case of those that stand there: at a sentence's beginning, in a line of capitals."""
    if better != better.lower():
        return better
    if len(written) > 1 and written.isupper():
        return better.upper()
    return better[:1].upper() + better[1:] if written[:1].isupper() else better
