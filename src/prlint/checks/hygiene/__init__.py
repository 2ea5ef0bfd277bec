"""What must not leave the house: placeholders, unread front matter, wrong encodings, text printed twice."""

from prlint.checks.hygiene.duplicate import text_duplicate
from prlint.checks.hygiene.encoding import encoding_guessed
from prlint.checks.hygiene.front_matter import front_matter_invalid
from prlint.checks.hygiene.placeholders import placeholder_text

__all__ = ["encoding_guessed", "front_matter_invalid", "placeholder_text", "text_duplicate"]
