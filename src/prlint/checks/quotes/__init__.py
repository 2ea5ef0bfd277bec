"""Quotations: their marks, their speakers, and who these are."""

from prlint.checks.quotes.unbalanced import quote_unbalanced

__all__ = ["quote_unbalanced"]
