"""All kinds of faults, in the order of the table."""

from __future__ import annotations

from benchmarks.accuracy.inject import (
    acronyms,
    addresses,
    brackets,
    dates,
    doubled,
    embargo,
    figures,
    placeholders,
    quotes,
    removed,
    zones,
)

KINDS = (
    *quotes.KINDS,
    *dates.KINDS,
    *addresses.KINDS,
    *removed.KINDS,
    *doubled.KINDS,
    *placeholders.KINDS,
    *brackets.KINDS,
    *zones.KINDS,
    *figures.KINDS,
    *embargo.KINDS,
    *acronyms.KINDS,
)
