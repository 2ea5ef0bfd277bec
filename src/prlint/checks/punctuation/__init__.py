"""Marks that do not pair, stand twice or lack their space, dashes of several kinds, hyphens that are missing."""
