"""Links and pictures: addresses that lead nowhere or only the sender somewhere, what they carry, and their words."""

from prlint.checks.links.internal import link_internal
from prlint.checks.links.malformed import link_malformed
from prlint.checks.links.tracking import link_tracking
from prlint.checks.links.words import image_alt_missing, link_text_vague

__all__ = ["image_alt_missing", "link_internal", "link_malformed", "link_text_vague", "link_tracking"]
