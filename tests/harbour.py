"""A release of the Harbour Reading Trust, whom the tests invented."""

from __future__ import annotations

RELEASE = """\
FOR IMMEDIATE RELEASE

July 8, 2025

Contact: Ana Pell, 202-555-0143, press@harbour.example

# Harbour trust opens a reading room

PORTLAND, Maine, July 8, 2025 – The Harbour Reading Trust will open a room beside the fish pier in August.

{}

“We read at night,” said Ana Pell, director of the Harbour Reading Trust.

About the Harbour Reading Trust

The Harbour Reading Trust keeps three reading rooms in Maine.

###
"""
"""With a paragraph after the lead to be filled in."""

CLEAN = RELEASE.replace("{}\n\n", "")
"""The same without one: nothing is wrong in it."""
