"""Figures and counts, and what they count."""

from prlint.checks.numbers.counts import count_mismatch
from prlint.checks.numbers.percent import percent_style

__all__ = ["count_mismatch", "percent_style"]
