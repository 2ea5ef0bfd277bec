"""Labels of contacts: `Media contact:`, `For further information, please call:`."""

from __future__ import annotations

from prlint.text.patterns import bounded

_KINDS = (
    r"(?:(?:media|press|news|investors?|analysts?|company|corporate|agency|business|editorial|general|public(?:ity| affairs| relations| information)?|pr|ir|"
    r"marketing|communications?|sales|technical|customer|further|more|additional|primary|secondary|local|national|u\.?s\.?|uk|european|project|"
    r"event|issued by|relations|and|&|/|or|for|the|your|our)[\s/]+)*"
)
_LABEL = bounded(
    rf"(?i)^[\s*_#>•\-–—|(\[]*({_KINDS}(?:contacts?(?:\s*(?:details|information|info|persons?|for(?:\s+(?:the\s+)?(?:media|press|further\s+information|more\s+information))?))?"
    r"|(?:in|en)quir(?:y|ies)(?:\s+contacts?)?|queries|interviews?\s*:|information\s*:"
    r"|(?:prepared|issued|released|submitted)\s+by\b)"
    r"|(?:(?:media|press|news|investor|public|communications?|pr)\s+)+(?:relations|advis[eo]rs?|officers?|office|team|desk|liaison)\s*:"
    r"|(?:for\s+(?:all\s+|any\s+)?)?(?:further|more|additional|press|media|general|interview)(?:[\s/]+(?:press|media|further|more|or|and|general))*\s+(?:information|info|details|enquiries|inquiries|queries|interviews?|requests)"
    r"(?:[^.:]*?(?:contact|call|e-?mail|reach)\b)?)(\s*(?:[:\-–—|]+|\*+|$)|\s|$)"
)
_LABEL_WORDS = (
    "contact",
    "quir",
    "relations",
    "office",
    "inform",
    "interview",
    " by",
    "queries",
    "advis",
    "details",
    "desk",
    "team",
    "request",
)
"""One of them is in every label."""
_GLUED_LABEL = bounded(
    r"^(?:(?:Media|Press|Company|Investor(?: Relations)?|IR|PR)\s(?:(?:&|and)\s\w+\s)?)?Contacts?(?:\s?(?:Details|Information))?(?=[A-Z])"
)


def label_end(text: str) -> int | None:
    """Where the words behind a contact label begin, or None where the line has no label."""
    if not any(map(text[:120].lower().count, _LABEL_WORDS)):
        return None
    head = text[:200]
    glued = _GLUED_LABEL.match(head)
    if glued is not None:
        return glued.end()
    match = _LABEL.match(head)
    if match is None:
        return None
    rest = head[match.end() :].strip(" *_:|")
    label = match.group(1).lower()
    if "contact" in label.split() or label.endswith(("contacts", "enquiries", "inquiries", "details")):
        marked = head[match.end(1) :].lstrip(" *_")[:1] in (":", "|", "-", "–", "—", "")
        if not marked and not rest[:1].isupper() and rest and not rest[0].isdigit() and "@" not in rest:
            return None
        return match.end()
    if label.startswith("for ") and text.rstrip(" *_").endswith(":"):
        return len(text)
    if (
        ":" in match.group() + head[match.end() :][:1]
        or not rest
        or label.startswith(("for ", "prepared", "issued"))
    ):
        return match.end()
    return None
