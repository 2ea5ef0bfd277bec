"""Figures and counts, and what they count."""
