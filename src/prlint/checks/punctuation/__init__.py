"""Marks that do not pair, and dashes of several kinds."""

from prlint.checks.punctuation.brackets import bracket_unbalanced
from prlint.checks.punctuation.dashes import dash_ascii, dash_mixed
from prlint.checks.punctuation.list_numbers import list_number_skip

__all__ = ["bracket_unbalanced", "dash_ascii", "dash_mixed", "list_number_skip"]
