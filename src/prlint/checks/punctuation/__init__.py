"""Marks that do not pair, stand twice or lack their space, dashes of several kinds, hyphens that are missing."""

from prlint.checks.punctuation.brackets import bracket_unbalanced
from prlint.checks.punctuation.compounds import hyphen_compound
from prlint.checks.punctuation.dashes import dash_ascii, dash_mixed
from prlint.checks.punctuation.doubled import punctuation_doubled
from prlint.checks.punctuation.list_numbers import list_number_skip
from prlint.checks.punctuation.spaces import spacing

__all__ = [
    "bracket_unbalanced",
    "dash_ascii",
    "dash_mixed",
    "hyphen_compound",
    "list_number_skip",
    "punctuation_doubled",
    "spacing",
]
