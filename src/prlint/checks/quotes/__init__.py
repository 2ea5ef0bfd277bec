"""Quotations: their marks, their speakers, and who these are."""
