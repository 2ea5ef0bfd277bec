"""Verbs in the singular behind two subjects, where that is certain: the roof and the door was."""

from __future__ import annotations

from prlint.checks.grammar.slip import Slip, after, before
from prlint.text.patterns import bounded

DISAGREEMENTS: dict[str, tuple[Slip, ...]] = {
    "was": (
        Slip(
            "were",
            before(r"we|they"),
            after(r"\w\S*"),
            unless_before=before(
                r"(?:who|what|where|of|and|that|for|to|by|with|it|as|than|between|the) (?:we|they)"
            ),
            style=True,
        ),
        Slip(
            "were",
            bounded(
                r"(?:^|[.!?:;”\"“] )(?:the|our|my|his|her|both|both the) \w+ and (?:the|our|my|his|her|their|its) \w+$"
            ),
            None,
            unless_after=after("(?:the|a) (?:result|product|work)"),
        ),
        Slip(
            "were",
            bounded(
                r"(?:^|[.!?:;”\"“] )(?:(?:he|she|you|they|we|i) and (?:i|he|she|you|they|his wife|her husband|his family|her family|the \w+|his \w+|her \w+|\w+)|\w+ and i)$"
            ),
            after(r"\w\S*"),
        ),
    ),
    "is": (
        Slip(
            "are",
            bounded(
                r"(?:^|[.!?:;”\"“] )(?:the|our|my|his|her|both|both the) \w+ and (?:the|our|my|his|her|their|its) \w+$"
            ),
            None,
            unless_after=after("(?:the|a) (?:result|product|work|key|same)"),
        ),
        Slip(
            "are",
            bounded(
                r"(?:^|[.!?:;”\"“] )(?:(?:he|she|you|they|we|i) and (?:i|he|she|you|they|his wife|her husband|his family|her family|the \w+|his \w+|her \w+)|\w+ and i)$"
            ),
            after(r"\w\S*"),
        ),
    ),
    "has": (
        Slip(
            "have",
            bounded(
                r"(?:^|[.!?:;”\"“] )(?:the|our|my|his|her|both|both the) \w+ and (?:the|our|my|his|her|their|its) \w+$"
            ),
            after("been|made|agreed|decided|announced|already|also|long|worked|joined|not|always"),
        ),
    ),
}
"""By the verb; in lower case."""
