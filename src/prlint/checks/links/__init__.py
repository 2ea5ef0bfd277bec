"""Links and pictures: addresses that lead nowhere or only the sender somewhere, what they carry, and their words."""

from prlint.checks.links.malformed import link_malformed
from prlint.checks.links.words import link_text_vague

__all__ = ["link_malformed", "link_text_vague"]
