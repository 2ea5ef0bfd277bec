"""Figures and counts, and what they count."""

from prlint.checks.numbers.counts import count_mismatch

__all__ = ["count_mismatch"]
